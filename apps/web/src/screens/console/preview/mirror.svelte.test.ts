import { redact } from '@pusterom/core/redact';
import { sliceOf } from '@pusterom/core/slices';
import type { EntryId, ParticipantId } from '@pusterom/protocol/ids';
import type { SessionState, StepRun } from '@pusterom/protocol/session';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { SessionStore } from '../../../lib/session/session-store.svelte.ts';
import { aBreakout, aCluster, anAgenda, anEntry, aSession, aStep, aTheme } from '../test-session.ts';
import { Mirror } from './mirror.ts';
import { phoneSeat, screenSeat } from './phone-seat.ts';

const kari = newId<ParticipantId>();
const group = aBreakout({ memberIds: [kari] });
const cluster = aCluster({});
const entries = ['energi', 'tid', 'ro'].map((text) =>
  anEntry({ id: newId<EntryId>(), text, questionId: 'energi', clusterId: cluster.id }),
);
const ofTheGroup = anEntry({ text: 'bare for gruppa', questionId: 'energi', breakoutId: group.id });
const run = { id: newId(), stepId: 'steg', startedAtMs: 0, endedAtMs: null } as StepRun;
const step = aStep({
  seating: 'pairs',
  collects: 'keywords',
  showing: 'after-reveal',
  questionIds: ['energi'],
});
const question = { id: 'energi', text: { nb: 'Hva gir energi?' } };
const written = aSession({
  agenda: anAgenda(aTheme({ questions: [question], steps: [step] })),
  runs: [run],
  clusters: [cluster],
  entries: [...entries, ofTheGroup],
  breakouts: [group],
  openSlices: entries.map(sliceOf),
});
const session: SessionState = {
  ...written,
  participants: new Map([[kari, { id: kari, number: 4, firstName: 'Kari', joinedAtMs: 0 } as never]]),
};
const revealed: SessionState = { ...session, seq: 2, revealedStepIds: ['steg'] };

function aMirror() {
  const mirror = new Mirror();
  return { mirror, store: new SessionStore(mirror) };
}
const textsIn = ({ session: shown }: SessionStore) =>
  [...(shown?.entries.values() ?? [])].map(({ text }) => text).sort();

test('the big screen shows what is revealed, and until then nothing', () => {
  const { mirror, store } = aMirror();
  mirror.show(session, screenSeat);
  expect(textsIn(store)).toEqual([]);
  mirror.show(revealed, screenSeat);
  expect(textsIn(store)).toEqual(['bare for gruppa', 'energi', 'ro', 'tid']);
  mirror.show({ ...session, seq: 3 }, screenSeat);
  expect(textsIn(store)).toEqual([]);
});

test('change by change it comes to what the server tells the same audience at once', () => {
  const { mirror, store } = aMirror();
  for (const one of [session, revealed]) mirror.show(one, screenSeat);
  const view = redact(revealed, screenSeat.audience);
  expect(store.session?.entries).toEqual(view.entries);
  expect(store.session?.clusters).toEqual(view.clusters);
  expect(store.session?.seq).toBe(2);
});

test('a phone in a group shows what its own group has written', () => {
  const { mirror, store } = aMirror();
  mirror.show(session, phoneSeat(session));
  expect(textsIn(store)).toEqual(['bare for gruppa']);
  expect(store.you).toMatchObject({ participantId: kari, number: 4, breakoutId: group.id, entries: [] });
});

test('when the group is left, so is what it has written', () => {
  const { mirror, store } = aMirror();
  mirror.show(session, phoneSeat(session));
  const apart = { ...session, seq: 2, breakouts: new Map([[group.id, { ...group, isDissolved: true }]]) };
  mirror.show(apart, phoneSeat(apart));
  flushSync();
  expect(textsIn(store)).toEqual([]);
});

test('the phone sits in the lowest of the groups that somebody sits in', () => {
  const empty = aBreakout({ number: 1 });
  const [second, third] = [
    aBreakout({ number: 3, memberIds: [kari] }),
    aBreakout({ number: 2, memberIds: [kari] }),
  ];
  const breakouts = new Map([empty, second, third].map((one) => [one.id, one]));
  expect(phoneSeat({ ...session, breakouts }).you?.breakoutId).toBe(third.id);
  expect(phoneSeat({ ...session, breakouts, runs: [] }).you).toBeNull();
});

test('nothing is sent', async () => {
  const { store } = aMirror();
  expect(await store.send('session:open', {})).toEqual({ ok: false, error: { code: 'UNAVAILABLE' } });
});
