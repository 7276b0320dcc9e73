import type { SessionEvent } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { difference } from './difference.ts';
import { redact, type Audience } from './redact.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';
import { aSession, type TestSession } from './testing/a-session.ts';
import { aBusyWorkshop } from './testing/a-busy-workshop.ts';
import { anId } from './testing/an-id.ts';

/** As a page does with a frame. */
const follow = (view: SessionState, to: number, events: readonly SessionEvent[]): SessionState => ({
  ...events.reduce((session, event) => apply(session, to, event), view),
  seq: to,
});

/** Maps in no order, and as they are after crossing the wire. */
function compared(session: SessionState): string {
  const { participants, breakouts, entries, clusters, votes, edits, actions, carried, ...rest } =
    toSnapshot(session);
  const sorted = [participants, breakouts, entries, clusters, votes, edits, actions, carried].map((list) =>
    [...list].sort((a, b) => a.id.localeCompare(b.id)),
  );
  return JSON.stringify({ ...rest, sorted });
}

/** Of the groups, the first ones and the last ones: dissolved and sitting. */
function everyAudience(session: SessionState): Audience[] {
  const ids = [...session.breakouts.keys()];
  const groups = [...new Set([...ids.slice(0, 2), ...ids.slice(-3)])].map(
    (breakoutId) => ({ role: 'participant', breakoutId }) as const,
  );
  return [
    { role: 'facilitator' },
    { role: 'screen' },
    { role: 'reader' },
    { role: 'participant', breakoutId: null },
    ...groups,
  ];
}

const seeds = [1, 2, 3, 12, 1234];

describe.each(seeds)('a workshop made of seed %i', (seed) => {
  const moments = aBusyWorkshop(seed);

  it('is busy: everything that can happen to a session happens', () => {
    const happened = new Set(moments.flatMap(({ changes }) => changes.map(({ event }) => event.type)));
    expect([...happened].sort()).toEqual([
      'actions:changed',
      'board:changed',
      'breakouts:changed',
      'carried:changed',
      'door:changed',
      'edits:changed',
      'locks:changed',
      'participants:changed',
      'reveal:changed',
      'runs:changed',
      'status:changed',
      'votes:changed',
    ]);
  });

  it('is followed by every audience exactly, command by command', () => {
    for (const [index, { state }] of moments.entries()) {
      const before = moments[index - 1]?.state ?? state;
      for (const audience of everyAudience(before.session)) {
        const view = redact(before.session, audience);
        const after = redact(state.session, audience);
        const followed = follow(view, state.session.seq, difference(view, after));
        expect(compared(followed), `moment ${index}, ${JSON.stringify(audience)}`).toEqual(compared(after));
      }
    }
  });

  it('is followed by every audience exactly, in frames of any length', () => {
    const last = moments.at(-1)?.state.session ?? moments[0].state.session;
    for (let index = 0; index < moments.length; index += 7) {
      const { session } = moments[index]?.state ?? moments[0].state;
      for (const audience of everyAudience(session)) {
        const [view, after] = [redact(session, audience), redact(last, audience)];
        expect(compared(follow(view, last.seq, difference(view, after)))).toEqual(compared(after));
      }
    }
  });

  it('is the same when an event is applied twice', () => {
    for (const [index, { state, changes }] of moments.entries()) {
      const before = moments[index - 1]?.state.session ?? state.session;
      const events = changes.map(({ event }) => event);
      const once = follow(before, state.session.seq, events);
      expect(compared(follow(once, state.session.seq, events))).toEqual(compared(once));
    }
  });

  it('numbers what is accepted from one, without holes', () => {
    const numbers = moments.flatMap(({ changes }) => changes.map(({ seq }) => seq));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('has no entry in a cluster that is not there, and no cluster without entries but those a person has named', () => {
    for (const { state } of moments) {
      const { entries, clusters } = state.session;
      const used = new Set([...entries.values()].flatMap(({ clusterId }) => clusterId ?? []));
      expect([...used].filter((id) => !clusters.has(id))).toEqual([]);
      const unused = [...clusters.values()].filter(({ id }) => !used.has(id));
      expect(unused.filter(({ labelBy }) => labelBy === 'auto')).toEqual([]);
    }
  });

  it('has no cluster without a name', () => {
    for (const [index, { state }] of moments.entries())
      for (const { label } of state.session.clusters.values()) expect(label, `moment ${index}`).not.toBe('');
  });

  it('has nothing visible under a name made of words that are deleted or hidden', () => {
    for (const [index, { state }] of moments.entries())
      for (const { isHidden, clusterId } of state.session.entries.values()) {
        const lenderId = clusterId && !isHidden && state.session.clusters.get(clusterId)?.labelEntryId;
        if (lenderId)
          expect(state.session.entries.get(lenderId), `moment ${index}`).toMatchObject({ isHidden: false });
      }
  });

  it('remembers the author of every entry until it closes', () => {
    for (const { state } of moments) {
      const expected = state.session.status === 'closed' ? [] : [...state.session.entries.keys()];
      expect([...state.authors.keys()].sort()).toEqual(expected.sort());
    }
  });

  it('comes out of a snapshot as it went in', () => {
    for (const { state } of moments.filter((_, index) => index % 10 === 0)) {
      const wire: unknown = JSON.parse(JSON.stringify(toSnapshot(state.session)));
      expect(fromSnapshot(wire as ReturnType<typeof toSnapshot>)).toEqual(state.session);
    }
  });
});

describe('a difference', () => {
  const change = (session: TestSession, audience: Audience, happen: () => unknown) => {
    const before = redact(session.session, audience);
    happen();
    return difference(before, redact(session.session, audience));
  };
  const screen: Audience = { role: 'screen' };

  it('is nothing when nothing visible has happened', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    expect(change(session, screen, () => session.says('kari', 'tillit'))).toEqual([]);
  });

  it('of a reveal brings what is revealed', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    session.says('kari', 'Tillit');
    const events = change(session, screen, () => session.reveal('pairs'));
    expect(events).toMatchObject([
      { type: 'reveal:changed', revealedStepIds: ['pairs'] },
      { type: 'board:changed', entries: [{ text: 'Tillit' }], clusters: [{ label: 'Tillit' }] },
    ]);
  });

  it('of taking a reveal back removes it', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    session.says('kari', 'Tillit');
    session.reveal('pairs');
    const { clusterId } = session.entry('Tillit');
    const events = change(session, screen, () => session.reveal('pairs', false));
    expect(events[1]).toMatchObject({ removedEntryIds: [anId('Tillit')], removedClusterIds: [clusterId] });
  });

  it('of closing names nobody', () => {
    const session = aSession({ at: 'pairs', people: [], groups: [['kari', 'per']] });
    session.join('kari', 'Karianne');
    session.says('kari', 'Tillit');
    const events = change(session, { role: 'facilitator' }, () => session.close());
    expect(JSON.stringify(events)).not.toContain('Karianne');
  });
});
