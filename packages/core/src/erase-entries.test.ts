import { ok, refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { clustersOf } from './board-view.ts';
import { redact } from './redact.ts';
import { toSnapshot } from './snapshot.ts';
import { aSession, startMs, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const erase = (session: TestSession) => session.ask('facilitator', 'entries:erase', {});

/** Closed; two said `ro`, one `tillit`. */
function aClosedSession(before: (session: TestSession) => void = () => undefined): TestSession {
  const session = aSession({ at: 'plenary', people: ['kari', 'per', 'ola'] });
  session.says('kari', 'ro', { id: anId('first') });
  session.says('per', 'ro', { id: anId('second') });
  session.says('ola', 'tillit');
  session.enter('thoughts');
  session.says('kari', 'Jeg tenkte på Anne');
  before(session);
  session.close();
  return session;
}

describe('entries that have reached their age', () => {
  it('are gone, and of each cluster its name and its number stay', () => {
    const session = aClosedSession();
    session.nowMs = startMs + 1;
    expect(erase(session).ok).toBe(true);
    expect(session.session.entries.size).toBe(0);
    expect(session.session.erasedAtMs).toBe(startMs + 1);
    const kept = clustersOf(redact(session.session, { role: 'reader' }), 'energy');
    const summary = kept.map(({ cluster, entries }) => [cluster.label, cluster.keptCount, entries.length]);
    expect(summary.sort()).toEqual([
      ['Ro', 2, 0],
      ['Tillit', 1, 0],
    ]);
    expect(JSON.stringify(toSnapshot(session.session))).not.toContain('Anne');
  });

  it('are not counted, and leave no name, where nobody could read them', () => {
    const session = aClosedSession((open) => {
      open.ask('facilitator', 'entry:hide', { id: anId('second'), isHidden: true });
      open.ask('facilitator', 'cluster:hide', { id: open.clusterOf('tillit').id, isHidden: true });
    });
    erase(session);
    const kept = [...session.session.clusters.values()].map(({ label, keptCount }) => [label, keptCount]);
    expect(kept).toEqual([['Ro', 1]]);
  });

  it('leave nothing of what too few had answered', () => {
    const session = aSession({ at: 'plenary', areFewHeldBack: true });
    session.says('kari', 'ro');
    session.close();
    erase(session);
    expect(session.session.clusters.size).toBe(0);
  });

  it('are what a reader is left, and nobody else', () => {
    const session = aClosedSession();
    erase(session);
    expect(redact(session.session, { role: 'screen' }).clusters.size).toBe(0);
    expect(redact(session.session, { role: 'participant', breakoutId: null }).clusters.size).toBe(0);
  });

  it('are erased once', () => {
    const session = aClosedSession();
    erase(session);
    expect(erase(session)).toEqual(ok([]));
  });

  it('have no age while the session is open', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'ro');
    expect(erase(session)).toEqual(refuse('FORBIDDEN'));
    expect(session.texts).toEqual(['ro']);
  });
});
