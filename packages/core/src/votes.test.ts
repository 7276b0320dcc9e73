import { ok, refuse } from '@pusterom/protocol/errors';
import type { ClusterId } from '@pusterom/protocol/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';
import { redact, type Audience } from './redact.ts';
import { toSnapshot } from './snapshot.ts';
import { aSession, existing, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';
import { dot, openVote, voteIdOf } from './testing/voting.ts';
import { dotsOn, sumOf } from './votes.ts';

const people = ['kari', 'per', 'liv', 'ola'];
const texts = ['tillit', 'humor', 'pauser', 'veiledning'];
const audiences: Audience[] = [
  { role: 'facilitator' },
  { role: 'screen' },
  { role: 'participant', breakoutId: null },
  { role: 'reader' },
];
const others = audiences.slice(1);

/** Four clusters that everyone sees, and a vote on them with three dots each. */
function aVote(): TestSession {
  const session = aSession({ at: 'plenary', people });
  for (const text of texts) session.says('facilitator', text);
  expect(openVote(session)).toMatchObject({ ok: true });
  return session;
}

const id = voteIdOf('energy');
const close = (session: TestSession) => session.ask('facilitator', 'vote:close', { id });
const show = (session: TestSession, isShown = true) =>
  session.ask('facilitator', 'vote:show', { id, isShown });
const voteIn = (session: TestSession, audience: Audience) => redact(session.session, audience).votes.get(id);
const dotsIn = (session: TestSession, text: string, audience: Audience = { role: 'facilitator' }) =>
  dotsOn(existing(voteIn(session, audience), 'vote').dots, session.clusterOf(text));

describe('a vote', () => {
  it('counts what lay where when it closed, several dots on one cluster too', () => {
    const session = aVote();
    dot(session, 'kari', { tillit: 3 });
    dot(session, 'per', { tillit: 1, humor: 2 });
    dot(session, 'liv', { pauser: 1 });
    dot(session, 'per', { humor: 1, pauser: 1 });
    close(session);
    expect(texts.map((text) => dotsIn(session, text))).toEqual([3, 1, 2, 0]);
    expect(voteIn(session, { role: 'facilitator' })).toMatchObject({ stage: 'closed', voters: 3 });
  });

  it('takes the same dots twice once, and all of them back', () => {
    const session = aVote();
    dot(session, 'kari', { tillit: 1, humor: 1 });
    expect(dot(session, 'kari', { humor: 1, tillit: 1 })).toEqual(ok([]));
    dot(session, 'kari', {});
    expect(voteIn(session, { role: 'facilitator' })?.voters).toBe(0);
    expect(session.state.ballots.size).toBe(0);
  });

  it('gives nobody more dots than there are, and takes none once it is closed', () => {
    const session = aVote();
    expect(dot(session, 'kari', { tillit: 2, humor: 2 })).toEqual(refuse('LIMIT_REACHED'));
    close(session);
    expect(dot(session, 'kari', { tillit: 1 })).toEqual(refuse('CHANGED_SINCE'));
  });

  it('is one for each prompt, known by its id', () => {
    const session = aVote();
    expect(openVote(session)).toEqual(ok([]));
    const second = { id: anId('a second'), prompt: 'energy', dotsEach: 1 };
    expect(session.ask('facilitator', 'vote:open', second)).toEqual(refuse('CHANGED_SINCE'));
    expect(session.ask('facilitator', 'vote:open', { ...second, prompt: 'nothing' })).toEqual(
      refuse('NOT_FOUND'),
    );
    session.ask('facilitator', 'vote:remove', { id });
    expect(session.ask('facilitator', 'vote:remove', { id })).toEqual(ok([]));
    expect(session.ask('facilitator', 'vote:open', second)).toMatchObject({ ok: true });
  });

  it('is closed by the session, and then, or when it is closed or taken away, nobody knows whose the dots were', () => {
    for (const end of [
      (session: TestSession) => close(session),
      (session: TestSession) => session.close(),
      (session: TestSession) => session.ask('facilitator', 'vote:remove', { id }),
    ]) {
      const session = aVote();
      dot(session, 'kari', { tillit: 2 });
      expect(session.state.ballots.get(id)?.get(anId('kari'))).toEqual({
        [session.clusterOf('tillit').id]: 2,
      });
      end(session);
      expect(session.state.ballots.size).toBe(0);
    }
    const over = aVote();
    dot(over, 'kari', { tillit: 2 });
    over.close();
    expect(over.session.votes.get(id)).toMatchObject({ stage: 'closed', voters: 1 });
    expect(dotsIn(over, 'tillit')).toBe(2);
  });
});

describe('while the vote is on', () => {
  it.each(audiences)(
    '$role is told no count by cluster, and nothing else that tells two ballots apart',
    (audience) => {
      const [one, other] = [aVote(), aVote()];
      for (const who of people) {
        dot(one, who, { tillit: 3 });
        dot(other, who, { humor: 1, pauser: 1 });
      }
      const told = (session: TestSession) => JSON.stringify(toSnapshot(redact(session.session, audience)));
      expect(told(one)).toBe(told(other));
    },
  );

  it('only whoever leads is told how many have placed dots; phones and screen get no message for it', () => {
    const session = aVote();
    const before = session.session;
    dot(session, 'kari', { tillit: 1 });
    expect(voteIn(session, { role: 'facilitator' })?.voters).toBe(1);
    for (const audience of others) {
      expect(voteIn(session, audience)?.voters ?? null).toBeNull();
      expect(difference(redact(before, audience), redact(session.session, audience))).toEqual([]);
    }
  });

  it('dots on what is hidden or not there are not placed, and their owner has them back', () => {
    const session = aVote();
    const hidden = session.clusterOf('tillit').id;
    session.ask('facilitator', 'cluster:hide', { id: hidden, isHidden: true });
    const dots = { [hidden]: 2, [anId('nothing') as ClusterId]: 1, [session.clusterOf('humor').id]: 3 };
    expect(session.ask('kari', 'dots:place', { voteId: id, dots })).toMatchObject({ ok: true });
    expect(session.state.ballots.get(id)?.get(anId('kari'))).toEqual({ [session.clusterOf('humor').id]: 3 });
  });

  it('a slow phone that votes for what has been merged votes for what it is in now', () => {
    const session = aVote();
    const [tillit, humor] = [session.clusterOf('tillit').id, session.clusterOf('humor').id];
    session.ask('facilitator', 'cluster:merge', { id: tillit, intoId: humor });
    session.ask('kari', 'dots:place', { voteId: id, dots: { [tillit]: 1, [humor]: 1 } });
    expect(session.state.ballots.get(id)?.get(anId('kari'))).toEqual({ [humor]: 2 });
  });
});

describe('once it is closed', () => {
  const closed = (voters: readonly string[] = people) => {
    const session = aVote();
    for (const who of voters) dot(session, who, { tillit: 2, humor: 1 });
    close(session);
    return session;
  };

  it.each(others.slice(0, 2))('$role is told when it is shown, and no longer when it is not', (audience) => {
    const session = closed();
    expect(voteIn(session, audience)).toMatchObject({ stage: 'closed', voters: null, dots: {} });
    show(session);
    expect(voteIn(session, audience)).toMatchObject({ stage: 'shown', voters: 4 });
    expect(dotsIn(session, 'tillit', audience)).toBe(8);
    show(session, false);
    expect(voteIn(session, audience)?.dots).toEqual({});
  });

  it('is not shown while it is open', () => {
    expect(show(aVote())).toEqual(refuse('CHANGED_SINCE'));
  });

  it.each(others)('$role is told nothing of what is hidden', (audience) => {
    const session = closed();
    show(session);
    session.ask('facilitator', 'cluster:hide', { id: session.clusterOf('tillit').id, isHidden: true });
    expect(sumOf(existing(voteIn(session, audience), 'vote').dots)).toBe(4);
  });

  it('readers are told what three took part in, and what fewer did only if it was shown knowingly', () => {
    const reader = { role: 'reader' } as const;
    expect(dotsIn(closed(people.slice(0, 3)), 'tillit', reader)).toBe(6);
    const few = closed(people.slice(0, 2));
    expect(voteIn(few, reader)).toBeUndefined();
    show(few);
    expect(dotsIn(few, 'tillit', reader)).toBe(4);
  });

  it('the clusters can be put in the order of their dots, once all have been told, and back', () => {
    const session = closed();
    const sort = () => session.ask('facilitator', 'cluster:sort', { voteId: id });
    expect(sort()).toEqual(refuse('CHANGED_SINCE'));
    show(session);
    expect(sort()).toMatchObject({ ok: true });
    expect(texts.map((text) => session.clusterOf(text).rank)).toEqual([0, 1, 2, 2]);
    expect(sort()).toEqual(ok([]));
    const edit = existing([...session.session.edits.values()].at(-1), 'edit');
    session.ask('facilitator', 'board:undo', { id: edit.id });
    expect(texts.map((text) => session.clusterOf(text).rank)).toEqual([null, null, null, null]);
  });

  it('dots follow what is merged, and what is moved whole into another; taken back, they are where they were', () => {
    const session = closed();
    const [tillit, humor] = [session.clusterOf('tillit').id, session.clusterOf('humor').id];
    session.ask('facilitator', 'cluster:merge', { id: tillit, intoId: humor });
    expect(dotsIn(session, 'humor')).toBe(12);
    session.move('pauser', humor);
    session.ask('facilitator', 'cluster:merge', { id: humor, intoId: session.clusterOf('veiledning').id });
    expect(dotsIn(session, 'veiledning')).toBe(12);
    for (const { id: editId } of [...session.session.edits.values()].toReversed())
      expect(session.ask('facilitator', 'board:undo', { id: editId })).toMatchObject({ ok: true });
    expect(texts.map((text) => dotsIn(session, text))).toEqual([8, 4, 0, 0]);
  });

  it('dots go with the last text that a person moves out of a cluster, not with one that its author rewrites', () => {
    const voted = () => {
      const session = aVote();
      dot(session, 'kari', { pauser: 3 });
      close(session);
      return session;
    };
    const [moved, rewritten] = [voted(), voted()];
    moved.move('pauser', moved.clusterOf('humor').id);
    expect(dotsIn(moved, 'humor')).toBe(3);
    const [edit] = [...moved.session.edits.keys()];
    moved.ask('facilitator', 'board:undo', { id: existing(edit, 'edit') });
    expect([dotsIn(moved, 'pauser'), dotsIn(moved, 'humor')]).toEqual([3, 0]);
    const { id: entryId, clusterId } = rewritten.entry('pauser');
    rewritten.ask('facilitator', 'entry:edit', { id: entryId, text: 'mye humor' });
    expect(rewritten.clusterOf('mye humor')).toBe(rewritten.clusterOf('humor'));
    expect(rewritten.session.clusters.has(existing(clusterId, 'cluster'))).toBe(false);
    expect(dotsIn(rewritten, 'humor')).toBe(0);
  });

  it('what a slow page asks of a cluster that has gone into another is asked of that one', () => {
    const session = closed();
    const [tillit, humor] = [session.clusterOf('tillit').id, session.clusterOf('humor').id];
    session.ask('facilitator', 'cluster:merge', { id: tillit, intoId: humor });
    session.move('pauser', tillit);
    expect(session.clusterOf('pauser').id).toBe(humor);
    const make = { id: tillit, prompt: 'energy', label: 'Igjen', entryIds: [] };
    expect(session.ask('facilitator', 'cluster:make', make)).toEqual(ok([]));
    expect(dotsIn(session, 'humor')).toBe(12);
  });

  it('an edit from before it closed takes the dots back too', () => {
    const session = aVote();
    const [tillit, humor] = [session.clusterOf('tillit').id, session.clusterOf('humor').id];
    dot(session, 'kari', { tillit: 2 });
    session.ask('facilitator', 'cluster:merge', { id: tillit, intoId: humor });
    dot(session, 'per', { humor: 1 });
    close(session);
    expect(dotsIn(session, 'humor')).toBe(3);
    const [edit] = [...session.session.edits.keys()];
    session.ask('facilitator', 'board:undo', { id: existing(edit, 'edit') });
    expect([dotsIn(session, 'tillit'), dotsIn(session, 'humor')]).toEqual([2, 1]);
  });

  it('keeps its dots when the entries are erased for their age, and leaves nothing that readers were not told', () => {
    const session = closed();
    session.close();
    session.ask('facilitator', 'entries:erase', {});
    const dots = existing(voteIn(session, { role: 'reader' }), 'vote').dots;
    expect(Object.values(dots).sort()).toEqual([4, 8]);
    const few = closed(['kari']);
    few.close();
    few.ask('facilitator', 'entries:erase', {});
    expect(few.session.votes.size).toBe(0);
  });
});

describe('whatever phones say', () => {
  const ballot = fc.record({
    who: fc.constantFrom(...people),
    dots: fc.dictionary(fc.constantFrom(...texts), fc.integer({ min: 1, max: 4 })),
  });

  it('each has at most her dots, the last word counts, and nothing is lost or doubled', () => {
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 20 }), (said) => {
        const session = aVote();
        const last = new Map<string, Record<string, number>>();
        for (const { who, dots } of said) {
          const sum = Object.values(dots).reduce((all, one) => all + one, 0);
          expect(dot(session, who, dots).ok).toBe(sum <= 3);
          if (sum <= 3) last.set(who, dots);
          const seq = session.session.seq;
          dot(session, who, dots);
          expect(session.session.seq).toBe(seq);
        }
        const placed = [...last.values()].filter((dots) => Object.keys(dots).length > 0);
        expect(voteIn(session, { role: 'facilitator' })?.voters).toBe(placed.length);
        close(session);
        for (const text of texts)
          expect(dotsIn(session, text)).toBe(placed.reduce((all, dots) => all + (dots[text] ?? 0), 0));
      }),
      { numRuns: 200, seed: 20261127 },
    );
  });
});
