import { describe, expect, it } from 'vitest';
import { aSession, leaderId, startMs, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const twoTexts = () => {
  const session = aSession({ at: 'plenary' });
  session.says('kari', 'hemmelig');
  session.says('per', 'ro');
  return session;
};

const deedsOf = (session: TestSession) => session.changes.flatMap(({ deed }) => deed ?? []);

describe("what whoever leads does to others' texts", () => {
  const others = [
    ['entry:move', { id: anId('ro'), clusterId: anId('another cluster') }],
    ['entry:hide', { id: anId('ro'), isHidden: true }],
    ['entry:approve', { id: anId('ro'), isApproved: true }],
    ['entry:delete', { id: anId('ro') }],
  ] as const;

  it.each(others)('is remembered with the change: %s', (name, input) => {
    const session = twoTexts();
    session.nowMs = startMs + 61_500;
    session.ask('facilitator', name, input);
    const deed = { actor: leaderId, action: name, subjectId: anId('ro'), atMs: startMs + 60_000 };
    expect(deedsOf(session)).toEqual([deed]);
  });

  it('is remembered for clusters too', () => {
    const session = twoTexts();
    const [id, intoId] = [session.clusterOf('ro').id, session.clusterOf('hemmelig').id];
    session.ask('facilitator', 'cluster:rename', { id, label: 'Stillhet' });
    session.ask('facilitator', 'cluster:hide', { id, isHidden: true });
    session.ask('facilitator', 'cluster:merge', { id, intoId });
    const acts = deedsOf(session).map(({ action, subjectId }) => [action, subjectId]);
    expect(acts).toEqual(['cluster:rename', 'cluster:hide', 'cluster:merge'].map((name) => [name, id]));
  });

  it('is remembered once, however often it is asked for', () => {
    const session = twoTexts();
    for (let times = 0; times < 2; times++) session.ask('facilitator', 'entry:delete', { id: anId('ro') });
    expect(deedsOf(session)).toHaveLength(1);
  });

  it('is remembered after the session has closed', () => {
    const session = twoTexts();
    session.close();
    session.ask('facilitator', 'entry:delete', { id: anId('ro') });
    expect(deedsOf(session)).toHaveLength(1);
  });

  it("is nothing of what anyone does to one's own", () => {
    const session = twoTexts();
    session.says('facilitator', 'sagt høyt');
    session.ask('facilitator', 'entry:hide', { id: anId('sagt høyt'), isHidden: true });
    session.ask('facilitator', 'entry:delete', { id: anId('sagt høyt') });
    session.ask('kari', 'entry:delete', { id: anId('hemmelig') });
    expect(deedsOf(session)).toEqual([]);
  });

  it('holds neither a text nor a participant', () => {
    const session = twoTexts();
    const hide = { id: anId('hemmelig'), isHidden: true };
    session.ask('facilitator', 'entry:hide', hide);
    session.ask('facilitator', 'cluster:rename', { id: session.clusterOf('ro').id, label: 'hemmelig' });
    const written = JSON.stringify(deedsOf(session));
    for (const secret of ['hemmelig', anId('kari'), anId('per')]) expect(written).not.toContain(secret);
  });
});
