import type { Agenda, Theme } from '@pusterom/protocol/agenda';
import type { SessionId } from '@pusterom/protocol/ids';
import { describe, expect, test } from 'vitest';
import { Drafts } from '../../lib/session/drafts.svelte.ts';
import { MemoryShelf } from '../../lib/session/memory-shelf.fixture.ts';
import { openPhoneKey } from '../../lib/session/phone-key.ts';
import { SealedShelf } from '../../lib/session/sealed-shelf.ts';
import { pagesOf } from './notebooks.svelte.ts';
import { agenda, aStep, krav, levels, pairs, readable } from './phone-session.fixture.ts';
import { bringKey, hasRoomForSentence, putAway, readBrought, sentencesOf } from './sentence-to-bring.ts';

const theme: Theme = { ...krav, isVoluntary: true, steps: [aStep('hjemme', 'private-notes', ['energi'])] };
const notebook = { sessionId: 'høst' as SessionId, title: 'Høstmøtet', theme, lastOpenedMs: 0 };

test.each([
  ['', []],
  ['Vi var to', ['Vi var to']],
  ['Vi var to, og det hjalp. Jeg ringte etterpå!', ['Vi var to, og det hjalp.', 'Jeg ringte etterpå!']],
  ['Hva nå? «Vent litt», sa hun.', ['Hva nå?', '«Vent litt», sa hun.']],
  ['– Er du der? – Ja.', ['– Er du der?', '– Ja.']],
  [
    'Vi satt til kl. 14.30 og pratet om f.eks. pauser.',
    ['Vi satt til kl. 14.30 og pratet om f.eks. pauser.'],
  ],
  ['uten punktum\n\n  og en ny linje  \n', ['uten punktum', 'og en ny linje']],
  ['Én. Åpent … Ærlig', ['Én.', 'Åpent …', 'Ærlig']],
])('%j, sentence by sentence', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

describe('a sentence to bring', () => {
  async function aPhoneThatBrings(sentence: string) {
    const storage = { shelf: new MemoryShelf(), key: openPhoneKey() };
    const texts = new Drafts(new SealedShelf(storage.shelf, storage.key), pagesOf(notebook));
    await texts.write('energi', 'Vi var to. Det hjalp.');
    await texts.write(bringKey, sentence);
    const brought = async () => (await readBrought(storage, [notebook])).map((one) => one.sentence);
    return { storage, texts, brought };
  }

  test('is offered from the notebook, and lies sealed until then', async () => {
    const { storage, brought } = await aPhoneThatBrings('Det hjalp.');
    expect(await brought()).toEqual(['Det hjalp.']);
    expect([...storage.shelf.kept.values()].map(readable).join()).not.toContain('hjalp');
  });

  test('that is not in the notebook any more is not offered', async () => {
    const { texts, brought } = await aPhoneThatBrings('Det hjalp.');
    await texts.write('energi', 'Vi var to. Det hjalp litt.');
    expect(await brought()).toEqual([]);
  });

  test('is offered once; the notebook stays as it is', async () => {
    const { storage, brought, texts } = await aPhoneThatBrings('Vi var to.');
    await putAway(storage, notebook);
    expect(await brought()).toEqual([]);
    expect(texts.read('energi')).toBe('Vi var to. Det hjalp.');
  });
});

test('there is room for it where each is asked for a thought; where nobody is, among the keywords', () => {
  const thought = aStep('velkommen', 'thought');
  const withThoughts: Agenda = { ...agenda, themes: [{ ...krav, steps: [thought, pairs, levels] }] };
  const room = (of: Agenda) => [thought, pairs, levels].filter((step) => hasRoomForSentence(of, step));
  expect(room(withThoughts)).toEqual([thought]);
  expect(room(agenda)).toEqual([pairs]);
});
