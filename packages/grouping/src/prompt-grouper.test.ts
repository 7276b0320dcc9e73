import { describe, expect, it } from 'vitest';
import { groupSession } from '../bench/group-session.ts';
import { ownGold } from '../bench/own-gold.ts';
import { seededRandom, shuffled, standardDeviation } from '../bench/random-order.ts';
import { score } from '../bench/score.ts';
import { PromptGrouper } from './prompt-grouper.ts';

/** Groups the texts in order, each under its place in the list, and tells which group each landed in. */
function groupAll(texts: readonly string[], grouper = new PromptGrouper({ language: 'nb' })): string[] {
  return texts.map((text, index) => {
    const groupId = grouper.place(text)?.groupId ?? `g${String(index)}`;
    grouper.put({ id: String(index), text }, groupId, 'auto');
    return groupId;
  });
}

const groupCount = (texts: readonly string[]): number => new Set(groupAll(texts)).size;

describe('answers that mean the same', () => {
  it.each([
    [['trygghet', 'Trygge rammer', 'psykologisk trygghet', 'tryggheit']],
    [['humor', 'latter', 'Humor!', 'humoor']],
    [['kollegastøtte', 'støtte fra kollegaer', 'støtte frå kollegaer', 'kollega støtte']],
    [['for lite tid', 'tidspress', 'tidsklemma', 'ikkje nok tid']],
    [['veiledning', 'rettleiing', 'vegleiing', 'veileding', 'supervision']],
    [['gå-møte', 'gåmøter', 'walk and talk']],
    [['lære av feil', 'lære av våre feil']],
    [['ta vare på meg selv', 'å ta vare på seg selv', 'egenomsorg']],
    [['Mot', 'modig', 'mot til å ta upopulære valg']],
    [['be om hjelp', 'spør om hjelp', 'spør noen om hjelp']],
    [['tunge samtaler', 'krevende samtaler', 'vanskelige samtaler']],
    [['Vernissage', 'vernissagen', 'vernisage']],
  ])('%j are one group', (texts) => {
    expect(groupCount(texts)).toBe(1);
  });
});

describe('answers that only look alike', () => {
  it.each([
    ['tid', 'fritid'],
    ['ro', 'uro'],
    ['lovverk', 'lov å feile'],
    ['barn', 'barnevern'],
    ['tur', 'turnover'],
    ['tur', 'turnus'],
    ['trening', 'vi trenger flere'],
    ['vakt', 'vakanse'],
    ['lytte', 'lykke'],
    ['møter', 'mestrer'],
    ['mat', 'mot'],
    ['sorg', 'omsorg'],
    ['søvn', 'sønn'],
    ['mål', 'måltid'],
    ['rolle', 'rolig'],
    ['mer tid', 'mer penger'],
    ['leder er tilgjengelig', 'leder er tydelig'],
    ['mening', 'si sin mening'],
    ['støtte fra leder', 'støtte fra kollegaer'],
    ['god leder', 'god lunsj'],
  ])('%s / %s stay apart, whichever came first', (one, other) => {
    expect(groupCount([one, other])).toBe(2);
    expect(groupCount([other, one])).toBe(2);
  });

  it('what is added after "and" weighs less than what is said first', () => {
    const [, supervision, both] = groupAll(['søvn', 'veiledning', 'veiledning og søvn']);
    expect(both).toBe(supervision);
  });

  it('a theme mentioned in passing does not draw the next answer about it', () => {
    expect(groupCount(['pauser uten telefon', 'slå av telefonen'])).toBe(2);
  });
});

describe('an answer about a near theme', () => {
  it('joins where few have answered, when nothing says the same', () => {
    expect(groupCount(['søvn', 'hvile'])).toBe(1);
    expect(groupAll(['hvile', 'humor', 'søvn'])).toEqual(['g0', 'g1', 'g0']);
  });

  it('begins a group of its own where many have', () => {
    expect(groupCount(['søvn', 'sove', 'god søvn', 'nok søvn', 'hvile'])).toBe(2);
  });

  it('goes to its own theme before a near one', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    grouper.put({ id: 'a', text: 'søvn' }, 'near', 'auto');
    grouper.put({ id: 'b', text: 'hvile' }, 'own', 'auto');
    expect(grouper.place('hvile litt')?.groupId).toBe('own');
  });

  it('joins no closed group', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    groupAll(['søvn'], grouper);
    grouper.close('g0', true);
    expect(grouper.place('hvile')).toBeNull();
  });
});

describe('odd answers', () => {
  it.each(['', '   ', '🎉🎉', '42', '...', 'og', `${'x'.repeat(500)}`, 'ord '.repeat(125)])(
    'an answer like %j joins only its own like',
    (text) => {
      expect(groupCount([text, text, 'humor'])).toBe(2);
    },
  );

  it('different emoji are different answers', () => {
    expect(groupCount(['🎉', '😴'])).toBe(2);
  });

  it('case, punctuation and blanks do not matter', () => {
    expect(groupCount(['Snøhulegraving', ' snøhulegraving. '])).toBe(1);
    expect(new PromptGrouper({ language: 'nb' }).place('humor')).toBeNull();
  });
});

describe('a placement', () => {
  it('changes nothing', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    grouper.put({ id: 'a', text: 'humor' }, 'g', 'auto');
    expect(grouper.place('latter')).toEqual(grouper.place('latter'));
    expect(grouper.label('g', null)?.text).toBe('Humor');
  });
});

describe('what a person has done', () => {
  it('decides for the answers that come later', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    groupAll(['felles lunsj', 'lunsj', 'pauser', 'sosiale treff'], grouper);
    expect(grouper.place('lunsj i kantina')?.groupId).toBe('g0');
    grouper.put({ id: '0', text: 'felles lunsj' }, 'g3', 'human');
    grouper.put({ id: '1', text: 'lunsj' }, 'g3', 'human');
    expect(grouper.place('lunsj sammen')?.groupId).toBe('g3');
    expect(grouper.place('korte pauser')?.groupId).toBe('g0');
  });

  it('wins where two groups are equally close', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    grouper.put({ id: 'a', text: 'god humor' }, 'older', 'auto');
    grouper.put({ id: 'b', text: 'svart humor' }, 'chosen', 'human');
    expect(grouper.place('mye humor')?.groupId).toBe('chosen');
  });

  it('vouches for every member of a group, however mixed', () => {
    const mixed = ['humor', 'veiledning', 'søvn', 'lønn', 'strikking', 'ferie', 'møter', 'kurs', 'mat'];
    const grouper = new PromptGrouper({ language: 'nb' });
    mixed.forEach((text, index) => grouper.put({ id: String(index), text }, 'g', 'auto'));
    expect(grouper.place('sove lenge')).toBeNull();
    grouper.vouch('g');
    expect(grouper.place('sove lenge')?.groupId).toBe('g');
  });

  it('moves an entry out of the group it left', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    groupAll(['humor', 'søvn'], grouper);
    grouper.put({ id: '0', text: 'humor' }, 'g1', 'human');
    expect(grouper.place('latter')?.groupId).toBe('g1');
    expect(grouper.label('g0', null)).toBeNull();
  });
});

describe('a removed entry', () => {
  it('draws nothing any more, and removing it again does no harm', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    groupAll(['humor'], grouper);
    grouper.remove('0');
    grouper.remove('0');
    expect(grouper.place('humor')).toBeNull();
  });

  it('leaves an edited entry under its new words only', () => {
    const grouper = new PromptGrouper({ language: 'nb' });
    groupAll(['humor'], grouper);
    grouper.put({ id: '0', text: 'søvn' }, 'g0', 'auto');
    expect(grouper.place('latter')).toBeNull();
    expect(grouper.place('sove lenge')?.groupId).toBe('g0');
  });
});

describe('the whole of a session', () => {
  it('is the same when the calls are replayed', () => {
    const texts = ownGold('learnt').flatMap(({ entries }) => entries.map(({ text }) => text));
    const live = new PromptGrouper({ language: 'nb' });
    const placed = groupAll(texts, live);
    live.put({ id: '5', text: texts[5] ?? '' }, placed[0] ?? '', 'human');
    live.remove('7');
    const replayed = new PromptGrouper({ language: 'nb' });
    texts.forEach((text, index) => replayed.put({ id: String(index), text }, placed[index] ?? '', 'auto'));
    replayed.put({ id: '5', text: texts[5] ?? '' }, placed[0] ?? '', 'human');
    replayed.remove('7');
    for (const text of texts) expect(replayed.place(text)).toEqual(live.place(text));
  });

  it('hardly depends on the order of arrival', () => {
    const figures = Array.from({ length: 20 }, (_, seed) => {
      const random = seededRandom(seed + 1);
      return score(ownGold('learnt').map((gold) => groupSession(gold, shuffled(gold.entries, random))))
        .bcubedF1;
    });
    expect(standardDeviation(figures)).toBeLessThan(0.02);
  });
});
