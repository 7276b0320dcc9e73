import { ok, refuse } from '@pusterom/protocol/errors';
import { maxEntriesPerAuthor } from '@pusterom/protocol/limits';
import { describe, expect, it } from 'vitest';
import { toSnapshot } from './snapshot.ts';
import { aDraft, aSession, breakoutAt, TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';
import type { StepId } from './testing/test-agenda.ts';

const nothing = ok([]);
const full = refuse('LIMIT_REACHED');
const answer = { level: 'self', aspect: 'strength' } as const;

describe('sharing', () => {
  it.each([
    { at: 'pairs', kind: 'keyword', questionId: 'energy' },
    { at: 'halves', kind: 'sentence', questionId: null },
    { at: 'thoughts', kind: 'thought', questionId: null },
    { at: 'levels', kind: 'answer', questionId: null },
    { at: 'actions', kind: 'proposal', questionId: null },
  ] as const)('a $kind at $at is an entry of that step', ({ at, kind, questionId }) => {
    const session = aSession({ at, groups: [['kari', 'per']] });
    session.says('kari', 'Vi holder hverandre fast');
    expect(session.entry('Vi holder hverandre fast')).toMatchObject({
      stepId: at,
      kind,
      questionId,
      breakoutId: breakoutAt(at, 1),
      placedBy: 'auto',
      isHidden: false,
      isApproved: false,
    });
  });

  it('remembers who wrote it, beside the session and not in it', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    expect(session.state.authors.get(session.entry('tillit').id)).toBe(anId('kari'));
    expect(JSON.stringify(session.entry('tillit'))).not.toContain(anId('kari'));
  });

  it('is one entry, however often the same id arrives', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    expect(session.says('kari', 'tillit')).toEqual(nothing);
    expect(session.says('kari', 'something else', { id: anId('tillit') })).toEqual(nothing);
    expect(session.texts).toEqual(['tillit']);
  });

  it('is acknowledged again even if the session has gone on in the meantime', () => {
    const session = aSession({ at: 'pairs' });
    session.says('kari', 'tillit');
    session.enter('levels');
    expect(session.says('kari', 'tillit', { stepId: 'pairs' })).toEqual(nothing);
  });

  it("cannot take the id of someone else's entry", () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    expect(session.says('per', 'mistillit', { id: anId('tillit') })).toEqual(refuse('FORBIDDEN'));
    expect(session.texts).toEqual(['tillit']);
  });

  it('numbers entries in the order they come', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of ['tillit', 'ro', 'latter']) session.says('kari', text);
    const orders = [...session.session.entries.values()].map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(3);
  });

  it('groups words that are the same, and nothing across questions', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'Tillit');
    session.says('per', 'tillit');
    session.says('per', 'tillit!', { questionId: 'drain' });
    expect(session.clusterOf('tillit')).toEqual(session.clusterOf('Tillit'));
    expect(session.clusterOf('tillit!').id).not.toBe(session.clusterOf('tillit').id);
  });

  it('groups the same question in pairs and in plenary as one', () => {
    const session = aSession({ at: 'pairs' });
    session.says('kari', 'Tillit');
    session.enter('plenary');
    session.says('per', 'tillit');
    expect(session.clusterOf('tillit').id).toBe(session.clusterOf('Tillit').id);
  });

  it.each(['halves', 'thoughts', 'actions'] as const)('does not group what is read one by one: %s', (at) => {
    const session = aSession({ at, groups: [['kari', 'per']] });
    session.says('kari', 'Vi holder hverandre fast');
    expect(session.entry('Vi holder hverandre fast').clusterId).toBeNull();
    expect(session.session.clusters.size).toBe(0);
  });
});

describe('what is turned down', () => {
  it('before the session is open', () => {
    const session = new TestSession(aDraft());
    expect(session.says('kari', 'tillit', { stepId: 'pairs' })).toEqual(refuse('SESSION_NOT_OPEN'));
  });

  it.each([
    { what: 'a step that has not been reached', about: { stepId: 'levels', ...answer } },
    { what: 'a step the agenda does not have', about: { stepId: 'no-such-step' } },
    { what: 'a step that collects nothing', about: { stepId: 'welcome' } },
    { what: 'a step whose notes stay on the phone', about: { stepId: 'notes' } },
    { what: 'another kind than the step collects', about: { kind: 'thought' } },
  ] as const)('$what', ({ about }) => {
    const session = aSession({ at: 'plenary', groups: [['kari', 'per']] });
    expect(session.says('kari', 'tillit', about)).toEqual(refuse('WRONG_STEP'));
  });

  it.each([
    { what: 'a question of another step', at: 'plenary', about: { questionId: 'no-such-question' } },
    { what: 'no question where there is one', at: 'plenary', about: { questionId: null } },
    { what: 'a keyword on a level', at: 'plenary', about: { level: 'self', aspect: 'strength' } },
    { what: 'a thought on a level', at: 'thoughts', about: { level: 'self' } },
    { what: 'a thought to a question', at: 'thoughts', about: { questionId: 'energy' } },
    { what: 'an answer without a level', at: 'levels', about: { level: null } },
    { what: 'an answer without an aspect', at: 'levels', about: { aspect: null } },
    { what: 'an answer to a question', at: 'levels', about: { questionId: 'energy' } },
    { what: 'a keyword from a sheet', at: 'plenary', about: { paperGroup: 1 } },
    { what: 'a thought from a sheet', at: 'thoughts', about: { paperGroup: 1 } },
  ] as const)('$what', ({ at, about }) => {
    const session = aSession({ at, groups: [['kari', 'per']] });
    expect(session.says('kari', 'tillit', about)).toEqual(refuse('INVALID_PAYLOAD'));
    expect(session.texts).toEqual([]);
  });

  it.each(['halves', 'levels'] as const)("a group's words from someone who sits in none, at %s", (at) => {
    const session = aSession({ at, people: ['kari', 'per', 'ola'], groups: [['kari', 'per']] });
    expect(session.says('ola', 'Vi står sammen')).toEqual(refuse('NO_BREAKOUT'));
  });
});

describe('a sheet of paper', () => {
  it("is typed in by whoever leads, never by a phone, also not a group's own", () => {
    const session = aSession({ at: 'levels', groups: [['kari', 'per']] });
    for (const paperGroup of [1, 2])
      expect(session.says('kari', 'tar pauser', { paperGroup })).toEqual(refuse('FORBIDDEN'));
    expect(session.texts).toEqual([]);
  });
});

describe('a step that has been left', () => {
  it('still takes what someone was in the middle of writing', () => {
    const session = aSession({ at: 'plenary' });
    expect(session.says('kari', 'tillit', { stepId: 'pairs' }).ok).toBe(true);
  });

  it('takes nothing new once it is locked, neither while it is shown nor afterwards', () => {
    const session = aSession({ at: 'pairs' });
    session.lock('pairs');
    expect(session.says('kari', 'tillit')).toEqual(refuse('STEP_LOCKED'));
    session.enter('plenary');
    expect(session.says('kari', 'tillit', { stepId: 'pairs' })).toEqual(refuse('STEP_LOCKED'));
    session.lock('pairs', false);
    expect(session.says('kari', 'tillit', { stepId: 'pairs' }).ok).toBe(true);
  });

  it('that is locked knows what it has taken already, and lets its writers change and delete it', () => {
    const session = aSession({ at: 'pairs' });
    session.says('kari', 'tillit');
    session.says('kari', 'ro');
    session.lock('pairs');
    expect(session.says('kari', 'tillit')).toEqual(nothing);
    expect(session.ask('kari', 'entry:edit', { id: anId('tillit'), text: 'tilliten' }).ok).toBe(true);
    expect(session.ask('kari', 'entry:delete', { id: anId('ro') }).ok).toBe(true);
    expect(session.texts).toEqual(['tilliten']);
  });

  it('that is locked is open to the facilitator, who writes down what is said', () => {
    const session = aSession({ at: 'pairs' });
    session.lock('pairs');
    expect(session.says('facilitator', 'sagt i rommet').ok).toBe(true);
  });
});

describe('the share of each', () => {
  const twoGroups = (at: StepId) =>
    aSession({
      at,
      groups: [
        ['kari', 'per'],
        ['ola', 'anne'],
      ],
    });

  it('is two strengths and one improvement a group and level', () => {
    const session = twoGroups('levels');
    expect(session.says('kari', 'latter').ok).toBe(true);
    expect(session.says('per', 'veiledning').ok).toBe(true);
    expect(session.says('kari', 'en for mye')).toEqual(full);
    expect(session.says('per', 'pauser', { aspect: 'improvement' }).ok).toBe(true);
    expect(session.says('kari', 'to for mye', { aspect: 'improvement' })).toEqual(full);
  });

  it('is counted for each level and each group by itself', () => {
    const session = twoGroups('levels');
    for (const text of ['latter', 'veiledning']) session.says('kari', text);
    expect(session.says('kari', 'kollegene', { level: 'colleagues' }).ok).toBe(true);
    expect(session.says('ola', 'turer').ok).toBe(true);
  });

  it('is one sentence a group', () => {
    const session = twoGroups('halves');
    expect(session.says('kari', 'Vi står sammen').ok).toBe(true);
    expect(session.says('per', 'Vi står stødig')).toEqual(full);
    expect(session.says('ola', 'Vi tåler mye').ok).toBe(true);
  });

  it('is one thought each', () => {
    const session = aSession({ at: 'thoughts' });
    expect(session.says('kari', 'Jeg tenker på far').ok).toBe(true);
    expect(session.says('kari', 'Og på mor')).toEqual(full);
    expect(session.says('per', 'Jeg blir stille').ok).toBe(true);
  });

  it('is free again when an entry has been taken back', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', 'Jeg tenker på far');
    session.ask('kari', 'entry:delete', { id: anId('Jeg tenker på far') });
    expect(session.says('kari', 'Og på mor').ok).toBe(true);
  });

  it('does not bind the facilitator, who writes for those without a phone', () => {
    const session = aSession({ at: 'thoughts' });
    expect(session.says('facilitator', 'Sagt høyt av en').ok).toBe(true);
    expect(session.says('facilitator', 'Sagt høyt av en annen').ok).toBe(true);
    session.enter('levels');
    for (const text of ['en', 'to', 'tre']) expect(session.says('facilitator', text).ok).toBe(true);
    expect(session.entry('en').breakoutId).toBeNull();
  });

  it('is not spent by what the facilitator types in from the sheets of groups', () => {
    const session = aSession({ at: 'levels', groups: [['kari'], ['per']] });
    for (const text of ['en', 'to', 'tre'])
      expect(session.says('facilitator', text, { paperGroup: 2 }).ok).toBe(true);
    expect(session.entry('en')).toMatchObject({ breakoutId: breakoutAt('levels', 2), paperGroup: null });
    session.says('facilitator', 'fire', { paperGroup: 7 });
    expect(session.entry('fire')).toMatchObject({ breakoutId: null, paperGroup: 7 });
  });

  it('is as many keywords as anyone can think of, and no script can', () => {
    const session = aSession({ at: 'plenary' });
    for (let number = 0; number < maxEntriesPerAuthor; number++)
      expect(session.says('kari', 'tillit', { id: anId(`${number}`) }).ok).toBe(true);
    expect(session.says('kari', 'tillit', { id: anId('one more') })).toEqual(full);
    expect(session.says('per', 'tillit', { id: anId('another person') }).ok).toBe(true);
  });
});

describe("changing one's own words", () => {
  const edit = (session: TestSession, who: string, from: string, text: string) =>
    session.ask(who, 'entry:edit', { id: anId(from), text });

  it('keeps the entry and its author', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tilit');
    const before = session.entry('tilit');
    edit(session, 'kari', 'tilit', 'tillit');
    expect(session.texts).toEqual(['tillit']);
    expect(session.entry('tillit')).toMatchObject({ id: before.id, order: before.order });
    expect(session.state.authors.get(before.id)).toBe(anId('kari'));
  });

  it('takes the entry to where its new words belong', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of ['tillit', 'kaffe', 'kveldsturer']) session.says('kari', text);
    edit(session, 'kari', 'kaffe', 'Tillit');
    expect(session.clusterOf('Tillit').id).toBe(session.clusterOf('tillit').id);
  });

  it('leaves the entry where a person has placed it', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of ['tillit', 'kaffe']) session.says('kari', text);
    session.move('kaffe', anId('of its own'));
    edit(session, 'kari', 'kaffe', 'Tillit');
    expect(session.entry('Tillit')).toMatchObject({ clusterId: anId('of its own'), placedBy: 'human' });
  });

  it('takes back the approval of the old words', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', 'Jeg tenker på far');
    session.ask('facilitator', 'entry:approve', { id: anId('Jeg tenker på far'), isApproved: true });
    edit(session, 'kari', 'Jeg tenker på far', 'Jeg tenker på sjefen');
    expect(session.entry('Jeg tenker på sjefen').isApproved).toBe(false);
  });

  it('does not bring a hidden entry back', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    session.ask('facilitator', 'entry:hide', { id: anId('tillit'), isHidden: true });
    edit(session, 'kari', 'tillit', 'Tillit!');
    expect(session.entry('Tillit!').isHidden).toBe(true);
  });

  it('to the same words changes nothing', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    expect(edit(session, 'kari', 'tillit', 'tillit')).toEqual(nothing);
  });

  it('is for the author alone, and not for the facilitator', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    for (const who of ['per', 'facilitator'])
      expect(edit(session, who, 'tillit', 'mistillit')).toEqual(refuse('FORBIDDEN'));
    expect(session.texts).toEqual(['tillit']);
  });

  it('needs an entry', () => {
    expect(edit(aSession(), 'kari', 'never said', 'tillit')).toEqual(refuse('NOT_FOUND'));
  });
});

describe("taking back one's own words", () => {
  const remove = (session: TestSession, who: string, text: string) =>
    session.ask(who, 'entry:delete', { id: anId(text) });

  it('leaves no trace of the entry, its author or its cluster', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'hemmelig');
    remove(session, 'kari', 'hemmelig');
    expect(session.session.entries.size).toBe(0);
    expect(session.session.clusters.size).toBe(0);
    expect(session.state.authors.size).toBe(0);
  });

  it('can be asked for again', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    remove(session, 'kari', 'tillit');
    expect(remove(session, 'kari', 'tillit')).toEqual(nothing);
  });

  it('is for the author alone among participants', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    expect(remove(session, 'per', 'tillit')).toEqual(refuse('FORBIDDEN'));
    expect(session.texts).toEqual(['tillit']);
  });
});

describe("deleting anyone's entry, as the facilitator", () => {
  const remove = (session: TestSession, who: string, text: string) =>
    session.ask(who, 'entry:delete', { id: anId(text) });
  const twoInOneCluster = () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'Bjarne og grøten');
    session.says('per', 'ro');
    session.move('ro', session.clusterOf('Bjarne og grøten').id);
    return session;
  };

  it('leaves no trace of it', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'hemmelig');
    expect(remove(session, 'facilitator', 'hemmelig').ok).toBe(true);
    expect(JSON.stringify(toSnapshot(session.session))).not.toContain('emmelig');
    expect(session.session.clusters.size).toBe(0);
    expect(session.state.authors.size).toBe(0);
  });

  it.each(['open', 'closed'])(
    "takes its words out of the cluster's name, in a session that is %s",
    (status) => {
      const session = twoInOneCluster();
      expect(session.clusterOf('ro').label).toBe('Bjarne og grøten');
      if (status === 'closed') session.close();
      remove(session, 'facilitator', 'Bjarne og grøten');
      expect(session.clusterOf('ro').label).toBe('Ro');
      expect(JSON.stringify(toSnapshot(session.session))).not.toContain('Bjarne');
    },
  );

  it('is all that can still be done to a closed session, and by nobody else', () => {
    const session = twoInOneCluster();
    session.close();
    expect(remove(session, 'kari', 'ro')).toEqual(refuse('SESSION_CLOSED'));
    expect(session.ask('facilitator', 'entry:hide', { id: anId('ro'), isHidden: true })).toEqual(
      refuse('SESSION_CLOSED'),
    );
    expect(remove(session, 'facilitator', 'ro').ok).toBe(true);
    expect(remove(session, 'facilitator', 'ro')).toEqual(nothing);
    expect(session.texts).toEqual(['Bjarne og grøten']);
  });
});
