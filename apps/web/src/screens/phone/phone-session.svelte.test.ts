import { asTheAgendaSays } from '@pusterom/core/plan';
import type { Input } from '@pusterom/protocol/commands';
import { noSignals } from '@pusterom/protocol/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId } from '../../lib/new-id.ts';
import { eraseSession } from './erase.ts';
import { groupTexts } from './group-texts.ts';
import { collectedIn, countShared } from './shared-texts.ts';
import { unsentTexts } from './unsent.ts';
import { placeKey, placesOf } from './writing-place.ts';
import type { FakeSocket } from './phone-session.fixture.ts';
import {
  aBreakout,
  agenda,
  anAnswer,
  aPhone,
  aRun,
  aStep,
  earlierGroup,
  group,
  krav,
  levels,
  must,
  omsorg,
  pairs,
  readable,
  settled,
} from './phone-session.fixture.ts';

test('a step has a place for each question, and for each aspect of each level', () => {
  expect(placesOf(pairs).map(placeKey)).toEqual(['par/energi//', 'par/hjelp//']);
  expect(placesOf(levels).map(placeKey).slice(0, 3)).toEqual([
    'nivaer//self/strength',
    'nivaer//self/strength/1',
    'nivaer//self/improvement',
  ]);
  expect(placesOf(levels)).toHaveLength(9);
  expect(placesOf(aStep('tenk', 'private-notes', ['energi']))).toEqual([]);
});

test('a text that was begun stays as it is when the session moves on, and can be sent from there', async () => {
  const { phone, socket, moveTo } = aPhone(pairs);
  void phone.drafts.write('par/hjelp//', 'En kollega å ringe');
  moveTo(levels);
  expect(phone.place?.step.id).toBe('nivaer');
  const [unsent, ...more] = unsentTexts(phone);
  expect(more).toEqual([]);
  expect(unsent).toMatchObject({ text: 'En kollega å ringe', place: { stepId: 'par', questionId: 'hjelp' } });
  expect(socket.sent).toEqual([]);

  await phone.send(must(unsent).place);
  await settled();
  expect(socket.sent).toMatchObject([{ name: 'entry:submit', input: { text: 'En kollega å ringe' } }]);
  expect(unsentTexts(phone)).toEqual([]);
});

test('going back to finish a text shows its step and question until one follows again', () => {
  const { phone, moveTo } = aPhone(pairs);
  moveTo(levels);
  phone.goTo(must(placesOf(pairs)[1]));
  expect(phone.isBack).toBe(true);
  expect(phone.questionOf(pairs)).toBe('hjelp');
  phone.followAgain();
  expect(phone.place?.step.id).toBe('nivaer');
  expect(phone.isBack).toBe(false);
});

test('a changed text that was not saved is not forgotten either', () => {
  const own = anAnswer({ kind: 'keyword', stepId: 'par', questionId: 'energi', level: null, aspect: null });
  const { phone } = aPhone(levels, {}, [own]);
  void phone.drafts.write(`edit/${own.id}`, 'Tydelige roller');
  expect(unsentTexts(phone)).toMatchObject([{ text: 'Tydelige roller', changes: { id: own.id } }]);
});

test('a group sees its own texts, one time each, and not those of an earlier mix', () => {
  const mine = anAnswer({ order: 2 });
  const theirs = anAnswer({ text: 'Tar pauser', order: 1 });
  const before = anAnswer({ breakoutId: earlierGroup, text: 'Fra forrige gruppe' });
  const breakouts = [aBreakout(earlierGroup, true), aBreakout(group)];
  const { phone } = aPhone(levels, { breakouts, entries: [mine, theirs] }, [mine, before]);
  const texts = groupTexts(phone, levels, must(placesOf(levels)[0]));
  expect(texts.map((one) => [one.text, one.own !== null])).toEqual([
    ['Tar pauser', false],
    ['Kjenner egne grenser', true],
  ]);
});

test('what a group has written is not called collected before everyone may see it', () => {
  const cluster = { id: newId(), prompt: 'self/strength', label: 'Grenser', labelEntryId: null } as never;
  const entry = anAnswer({ clusterId: (cluster as { id: never }).id });
  const { phone } = aPhone(levels, { entries: [entry], clusters: [cluster], breakouts: [aBreakout(group)] });
  expect(collectedIn(must(phone.store.session), omsorg)).toEqual([]);
  expect(countShared(must(phone.store.session))).toBe(0);
  const revealed = { ...must(phone.store.session), revealedStepIds: ['nivaer'] };
  expect(collectedIn(revealed, omsorg)).toMatchObject([{ key: 'self/strength', level: 'self' }]);
  expect(collectedIn(revealed, krav)).toEqual([]);
  expect(countShared(revealed)).toBe(1);
});

test('a private note is not kept as it reads, and what is begun for others is', async () => {
  const { phone, shelf } = aPhone(pairs);
  await phone.notes.write('energi', 'Bare for meg');
  await phone.drafts.write('par/energi//', 'Snart for alle');
  const kept = [...shelf.kept.values()].map(readable).join();
  expect(kept).not.toContain('Bare for meg');
  expect(kept).toContain('Snart for alle');
});

test('everything a session leaves on the phone can be erased, and nothing of another session is', async () => {
  const { phone, shelf, socket } = aPhone(pairs);
  const [place] = placesOf(pairs);
  socket.isDown = true;
  await phone.keepAgenda(agenda);
  await phone.notes.write('energi', 'Bare for meg');
  await phone.drafts.write('par/hjelp//', 'Begynt på');
  await phone.own.submit({ ...must(place), text: 'Sendt av gårde' });
  await shelf.write('notes/en annen økt/energi', 'blir');
  phone.close();
  expect(shelf.kept.size).toBe(5);
  await eraseSession(shelf, must(phone.store.session).id);
  expect([...shelf.kept.keys()]).toEqual(['notes/en annen økt/energi']);
});

describe('the time for writing', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  /** A step of ten minutes that began with the clock. */
  const aLimited = (limitedStepIds: string[]) => {
    const run = { ...aRun(pairs.id), durationMs: 10 * 60_000 };
    return aPhone(pairs, { runs: [run], plan: { ...asTheAgendaSays, limitedStepIds } }).phone;
  };

  test('is as long as one likes, unless the step is limited', () => {
    const phone = aLimited([]);
    vi.setSystemTime(60 * 60_000);
    expect(phone.timeFor(pairs.id)).toBe('enough');
  });

  test('is told to be short in the last minute, and is up at the end', () => {
    const phone = aLimited([pairs.id]);
    const after = [0, 8.9, 9.1, 10].map((minutes) => {
      vi.setSystemTime(minutes * 60_000);
      return phone.timeFor(pairs.id);
    });
    expect(after).toEqual(['enough', 'enough', 'little', 'none']);
  });

  test.each([
    ['before the end', 9.5, 14.9],
    ['after it', 12, 16.9],
  ])('is taken %s by whoever needs more, and as often as she does', (_, at, until) => {
    const phone = aLimited([pairs.id]);
    vi.setSystemTime(at * 60_000);
    phone.takeMoreTime(pairs.id);
    vi.setSystemTime(until * 60_000);
    expect(phone.timeFor(pairs.id)).toBe('little');
    vi.setSystemTime((until + 0.2) * 60_000);
    expect(phone.timeFor(pairs.id)).toBe('none');
    for (let times = 0; times < 10; times++) phone.takeMoreTime(pairs.id);
    expect(phone.timeFor(pairs.id)).toBe('enough');
  });
});

describe('signals', () => {
  afterEach(() => void vi.useRealTimers());
  const shownIn = (socket: FakeSocket) =>
    socket.sent.flatMap(({ name, input }) =>
      name === 'signals:show' ? [(input as Input<'signals:show'>).signals] : [],
    );

  test('are told whole each time, for the visit they belong to', () => {
    const { phone, socket } = aPhone(pairs);
    phone.signals.toggle('isDone');
    phone.signals.toggle('hasHandUp');
    phone.signals.toggle('isDone');
    expect(shownIn(socket).at(-1)).toEqual({ ...noSignals, hasHandUp: true });
    expect(socket.sent.at(-1)?.input).toMatchObject({ runId: phone.store.run?.id });
  });

  test('are none when the session has moved on, and none are told again then', () => {
    const { phone, socket, moveTo } = aPhone(pairs);
    phone.signals.toggle('isDone');
    moveTo(levels);
    expect(phone.signals.shown).toEqual(noSignals);
    phone.signals.tellAgain();
    expect(shownIn(socket)).toHaveLength(1);
  });

  test('are told again after a break in the connection', () => {
    const { phone, socket } = aPhone(pairs);
    phone.signals.toggle('wantsTime');
    phone.signals.tellAgain();
    expect(shownIn(socket)).toEqual([
      { ...noSignals, wantsTime: true },
      { ...noSignals, wantsTime: true },
    ]);
  });

  test('say that one writes once, however many keys are touched, and that one has stopped', () => {
    vi.useFakeTimers();
    const { phone, socket } = aPhone(pairs);
    for (let key = 0; key < 30; key++) {
      phone.signals.typed();
      vi.advanceTimersByTime(1000);
    }
    expect(shownIn(socket).map(({ isWriting }) => isWriting)).toEqual([true]);
    vi.advanceTimersByTime(12_000);
    expect(shownIn(socket).map(({ isWriting }) => isWriting)).toEqual([true, false]);
  });

  test('say that one writes no more when it is sent', async () => {
    const { phone, socket } = aPhone(pairs);
    const [place] = placesOf(pairs);
    phone.signals.typed();
    await phone.drafts.write(placeKey(must(place)), 'humor');
    await phone.send(must(place));
    expect(shownIn(socket).map(({ isWriting }) => isWriting)).toEqual([true, false]);
  });
});
