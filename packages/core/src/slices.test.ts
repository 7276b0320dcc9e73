import { describe, expect, it } from 'vitest';
import { redact, type Audience } from './redact.ts';
import { sliceOf, slicesOf } from './slices.ts';
import { aSession, type TestSession } from './testing/a-session.ts';
import { testAgenda } from './testing/test-agenda.ts';

const people = ['kari', 'per', 'liv', 'ola'];
const strangers: Audience[] = [
  { role: 'screen' },
  { role: 'participant', breakoutId: null },
  { role: 'reader' },
];

const texts = (session: TestSession, audience: Audience): string[] =>
  [...redact(session.session, audience).entries.values()].map(({ text }) => text).sort();
const clusters = (session: TestSession, audience: Audience): number =>
  redact(session.session, audience).clusters.size;

describe.each(strangers)('what fewer than three people have said, seen by $role', (audience) => {
  const inPlenary = () => aSession({ at: 'plenary', people, areFewHeldBack: true });

  it('is held back, words and clusters, until the third speaks; then all of it is there', () => {
    const session = inPlenary();
    session.says('kari', 'tillit');
    session.says('kari', 'humor');
    session.says('per', 'pauser');
    expect(texts(session, audience)).toEqual([]);
    expect(clusters(session, audience)).toBe(0);
    session.says('liv', 'veiledning');
    expect(texts(session, audience)).toEqual(['humor', 'pauser', 'tillit', 'veiledning']);
  });

  it('is counted for each question by itself', () => {
    const session = inPlenary();
    for (const who of ['kari', 'per', 'liv']) session.says(who, `energi fra ${who}`);
    session.says('ola', 'alene', { questionId: 'drain' });
    expect(texts(session, audience)).toHaveLength(3);
  });

  it('stays once it has been shown, also when someone takes back', () => {
    const session = inPlenary();
    for (const who of ['kari', 'per', 'liv']) session.says(who, `fra ${who}`);
    session.ask('liv', 'entry:delete', { id: session.entry('fra liv').id });
    expect(texts(session, audience)).toEqual(['fra kari', 'fra per']);
  });

  it('is shown when the facilitator says so', () => {
    const session = inPlenary();
    session.says('kari', 'tillit');
    expect(session.ask('facilitator', 'slice:open', { slice: 'energy' })).toMatchObject({ ok: true });
    expect(texts(session, audience)).toEqual(['tillit']);
  });
});

describe('voices', () => {
  it("are a group's, whoever writes for it", () => {
    const session = aSession({
      at: 'halves',
      groups: [
        ['kari', 'per', 'liv'],
        ['ola', 'anne'],
      ],
      areFewHeldBack: true,
    });
    session.says('ola', 'Vi ser hverandre');
    expect(session.session.openSlices).toEqual([]);
    session.says('kari', 'Vi bærer sammen');
    expect(session.session.openSlices).toEqual(['halves']);
  });

  it('are as many as the facilitator writes down, for those who have no phone', () => {
    const session = aSession({ at: 'plenary', areFewHeldBack: true });
    session.says('facilitator', 'en');
    session.says('facilitator', 'to');
    expect(session.session.openSlices).toEqual([]);
    session.says('facilitator', 'tre');
    expect(session.session.openSlices).toEqual(['energy']);
  });

  it('are those of a group, however much of its sheet is typed in; of a group that is not known, an entry is one', () => {
    const session = aSession({ at: 'halves', groups: [['kari', 'per']], areFewHeldBack: true });
    const types = (text: string, paperGroup: number) => session.says('facilitator', text, { paperGroup });
    types('Vi ser hverandre', 1);
    types('Vi bærer sammen', 1);
    types('Vi spør', 1);
    expect(session.session.openSlices).toEqual([]);
    types('Vi hviler', 2);
    expect(session.session.openSlices).toEqual(['halves']);
  });

  it('are told to the group itself and to the facilitator all the time', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']], areFewHeldBack: true });
    session.says('kari', 'tillit');
    const breakoutId = session.groupOf('kari').id;
    expect(texts(session, { role: 'participant', breakoutId })).toEqual(['tillit']);
    expect(texts(session, { role: 'facilitator' })).toEqual(['tillit']);
  });
});

describe('a slice', () => {
  it('is one that the agenda has; no other can be opened', () => {
    const session = aSession({ areFewHeldBack: true });
    expect(session.ask('facilitator', 'slice:open', { slice: 'made up' })).toMatchObject({ ok: false });
    expect(slicesOf(testAgenda)).toContain('self/strength');
    expect(slicesOf(testAgenda)).toContain('thoughts');
  });

  it('of a thought is its step, of an answer its level and aspect, of a keyword its question', () => {
    const place = { stepId: 'step', questionId: null, level: null, aspect: null };
    expect(sliceOf({ ...place, kind: 'thought' })).toBe('step');
    expect(sliceOf({ ...place, kind: 'answer', level: 'self', aspect: 'strength' })).toBe('self/strength');
    expect(sliceOf({ ...place, kind: 'keyword', questionId: 'energy' })).toBe('energy');
  });
});
