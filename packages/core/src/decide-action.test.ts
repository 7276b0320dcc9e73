import { ok, refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { aSession, type InputOf, type TestSession } from './testing/a-session.ts';
import { anEarlierAction } from './testing/an-earlier-action.ts';
import { anId } from './testing/an-id.ts';

const note = (session: TestSession, parts: Partial<InputOf<'action:note'>> = {}) =>
  session.ask('facilitator', 'action:note', {
    id: anId('the action'),
    what: 'Fast ti minutter etter vakt',
    who: 'Avdelingsleder',
    due: '2027-01-15',
    followUp: 'Tas opp neste gang',
    ...parts,
  });

describe('an agreed action', () => {
  it('is noted', () => {
    const session = aSession({ at: 'actions' });
    note(session);
    expect([...session.session.actions.values()]).toMatchObject([
      { what: 'Fast ti minutter etter vakt', who: 'Avdelingsleder', due: '2027-01-15' },
    ]);
  });

  it('is changed where it stands', () => {
    const session = aSession({ at: 'actions' });
    note(session);
    note(session, { id: anId('another') });
    note(session, { what: 'Fast kvarter etter vakt' });
    expect([...session.session.actions.values()].map(({ what }) => what)).toEqual([
      'Fast kvarter etter vakt',
      'Fast ti minutter etter vakt',
    ]);
    const [first, second] = [...session.session.actions.values()].map(({ order }) => order);
    expect(first).toBeLessThan(second ?? 0);
  });

  it('can be agreed at any step', () => {
    const session = aSession({ at: 'pairs' });
    expect(note(session).ok).toBe(true);
  });

  it('is removed, once', () => {
    const session = aSession({ at: 'actions' });
    note(session);
    session.ask('facilitator', 'action:remove', { id: anId('the action') });
    expect(session.session.actions.size).toBe(0);
    expect(session.ask('facilitator', 'action:remove', { id: anId('the action') })).toEqual(ok([]));
  });
});

describe('what earlier meetings agreed on', () => {
  const walk = anEarlierAction('Gå tur');
  const opened = () => aSession({ unfinished: [walk] });
  const carried = ({ session }: TestSession) => [...session.carried.values()];

  it('is there when the session opens, not spoken of yet', () => {
    expect(carried(opened())).toEqual([{ ...walk, outcome: null, note: '', order: 0 }]);
  });

  it('is not added to a session that is open', () => {
    const session = aSession();
    session.unfinished = [walk];
    session.ask('facilitator', 'session:open', {});
    expect(carried(session)).toEqual([]);
  });

  it('is answered, and the answer can be changed and taken back', () => {
    const session = opened();
    const follow = (outcome: 'tried' | null, note: string) =>
      session.ask('facilitator', 'action:follow', { id: walk.id, outcome, note });
    follow('tried', 'To ganger');
    expect(carried(session)).toMatchObject([{ what: 'Gå tur', outcome: 'tried', note: 'To ganger' }]);
    expect(follow('tried', 'To ganger')).toEqual(ok([]));
    follow(null, '');
    expect(carried(session)).toMatchObject([{ outcome: null, note: '' }]);
  });

  it('cannot be one that is not there', () => {
    const asked = opened().ask('facilitator', 'action:follow', { id: anId('no'), outcome: 'done', note: '' });
    expect(asked).toEqual(refuse('NOT_FOUND'));
  });

  it.each(['open', 'closed'])(
    'is forgotten in a session that is %s when the one it came from is deleted',
    (status) => {
      const session = opened();
      if (status === 'closed') session.close();
      const forget = () =>
        session.ask('facilitator', 'carried:forget', { sessionId: anId('the spring meeting') });
      forget();
      expect(carried(session)).toEqual([]);
      expect(forget()).toEqual(ok([]));
    },
  );

  it('stays when another is deleted', () => {
    const session = opened();
    session.ask('facilitator', 'carried:forget', { sessionId: anId('another') });
    expect(carried(session)).toHaveLength(1);
  });

  it('stays when a meeting that spoke of it is deleted, without what that one said', () => {
    const told = (name: string, note: string) => ({
      sessionId: anId(name),
      on: '2026-08-01',
      outcome: 'tried' as const,
      note,
    });
    const [summer, autumn] = [told('summer', 'hemmelig'), told('autumn', 'nesten')];
    const session = aSession({ unfinished: [{ ...walk, history: [summer, autumn] }] });
    const forget = () => session.ask('facilitator', 'carried:forget', { sessionId: anId('summer') });
    forget();
    expect(carried(session).map(({ history }) => history)).toEqual([[autumn]]);
    expect(forget()).toEqual(ok([]));
  });
});
