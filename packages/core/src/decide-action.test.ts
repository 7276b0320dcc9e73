import { ok } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { aSession, type InputOf, type TestSession } from './testing/a-session.ts';
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
