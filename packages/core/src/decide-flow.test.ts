import { ok, refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { aDraft, aMinute, aSession, startMs, TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const nothing = ok([]);

describe('opening and closing', () => {
  it('opens at the first step, with its clock running', () => {
    const session = new TestSession(aDraft());
    session.ask('facilitator', 'session:open', {});
    expect(session.session.status).toBe('open');
    expect(session.run).toMatchObject({ stepId: 'welcome', startedAtMs: startMs, durationMs: 10 * aMinute });
  });

  it('opens once, however often it is asked for', () => {
    const session = aSession({ at: 'pairs' });
    expect(session.ask('facilitator', 'session:open', {})).toEqual(nothing);
    expect(session.run.stepId).toBe('pairs');
  });

  it('ends the last visit when it closes', () => {
    const session = aSession();
    session.nowMs += 7 * aMinute;
    session.close();
    expect(session.session.status).toBe('closed');
    expect(session.run.endedAtMs).toBe(startMs + 7 * aMinute);
  });

  it('can be closed without ever having been opened', () => {
    const session = new TestSession(aDraft());
    expect(session.close().ok).toBe(true);
    expect(session.session.status).toBe('closed');
  });

  it('closes once, however often it is asked for', () => {
    const session = aSession();
    session.close();
    expect(session.close()).toEqual(nothing);
  });

  it('forgets names, seats and authors when it closes', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    session.join('ola', 'Ola');
    session.says('kari', 'tillit');
    session.close();
    expect([...session.session.participants.values()].map(({ firstName }) => firstName)).toEqual([
      null,
      null,
      null,
    ]);
    expect([...session.session.breakouts.values()].flatMap(({ memberIds }) => memberIds)).toEqual([]);
    expect(session.state.authors.size).toBe(0);
  });

  it('keeps what was written when it closes', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    session.close();
    expect(session.texts).toEqual(['tillit']);
  });

  it('turns down everything but closing again once it is closed', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    const { id } = session.entry('tillit');
    session.close();
    const closed = refuse('SESSION_CLOSED');
    expect(session.ask('facilitator', 'session:open', {})).toEqual(closed);
    expect(session.says('kari', 'ro')).toEqual(closed);
    expect(session.ask('kari', 'entry:edit', { id, text: 'trygghet' })).toEqual(closed);
    expect(session.ask('kari', 'entry:delete', { id })).toEqual(closed);
    expect(session.enter('pairs')).toEqual(closed);
    expect(session.reveal('pairs')).toEqual(closed);
    expect(session.ask('facilitator', 'door:lock', { isLocked: true })).toEqual(closed);
  });

  it('answers the retry of what was stored before as stored', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    session.close();
    expect(session.says('kari', 'tillit')).toEqual(ok([]));
  });

  it('answers the retry of a change or a deletion that was stored before as stored', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of ['tillit', 'ro', 'humor']) session.says('kari', text);
    const [edit, deletion] = [{ id: anId('tillit'), text: 'tilliten' }, { id: anId('ro') }];
    session.ask('kari', 'entry:edit', edit);
    session.ask('kari', 'entry:delete', deletion);
    session.close();
    const refused = refuse('SESSION_CLOSED');
    expect(session.ask('kari', 'entry:edit', edit)).toEqual(ok([]));
    expect(session.ask('kari', 'entry:delete', deletion)).toEqual(ok([]));
    expect(session.ask('kari', 'entry:edit', { ...edit, text: 'noe nytt' })).toEqual(refused);
    expect(session.ask('kari', 'entry:delete', { id: anId('humor') })).toEqual(refused);
  });

  it('lets a phone that is still there connect to a closed session', () => {
    const session = aSession();
    session.close();
    expect(session.ask('kari', 'participant:arrive', { id: anId('kari') })).toEqual(nothing);
  });
});

describe('going to a step', () => {
  it('ends the visit before and starts a clock of its own', () => {
    const session = aSession();
    session.nowMs += 3 * aMinute;
    session.enter('pairs');
    const [first, second] = session.session.runs;
    expect(first).toMatchObject({ stepId: 'welcome', endedAtMs: startMs + 3 * aMinute });
    expect(second).toMatchObject({
      stepId: 'pairs',
      startedAtMs: startMs + 3 * aMinute,
      plannedMs: 10 * aMinute,
    });
  });

  it('ends a pause with the visit', () => {
    const session = aSession();
    session.ask('facilitator', 'clock:pause', { runId: session.run.id, isPaused: true });
    session.nowMs += 2 * aMinute;
    session.enter('pairs');
    expect(session.session.runs[0]).toMatchObject({ pausedAtMs: null, pausedMs: 2 * aMinute });
  });

  it('goes one step when two consoles press next at the same time', () => {
    const session = aSession();
    const next = { stepId: 'notes' };
    session.ask('facilitator', 'step:enter', { ...next, runId: anId('from one console') });
    expect(session.ask('facilitator', 'step:enter', { ...next, runId: anId('from the other') })).toEqual(
      nothing,
    );
    expect(session.session.runs.map(({ stepId }) => stepId)).toEqual(['welcome', 'notes']);
  });

  it('does not go again when an old request comes twice', () => {
    const session = aSession();
    const request = { stepId: 'notes', runId: anId('the visit') };
    session.ask('facilitator', 'step:enter', request);
    session.enter('pairs');
    expect(session.ask('facilitator', 'step:enter', request)).toEqual(nothing);
    expect(session.run.stepId).toBe('pairs');
  });

  it.each(['notes', 'levels'] as const)(
    'leaves entries, groups and authors as they are on the way to %s',
    (to) => {
      const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
      session.says('kari', 'tillit');
      const { entries, clusters, breakouts } = session.session;
      const { authors } = session.state;
      session.enter(to);
      expect(session.session).toMatchObject({ entries, clusters, breakouts });
      expect(session.state.authors).toBe(authors);
    },
  );

  it('can come back to a step: a new visit', () => {
    const session = aSession({ at: 'pairs' });
    session.enter('welcome');
    expect(session.session.runs.map(({ stepId }) => stepId)).toEqual([
      'welcome',
      'notes',
      'pairs',
      'welcome',
    ]);
  });

  it('knows no other steps than the agenda has', () => {
    const session = aSession();
    const request = { stepId: 'no-such-step', runId: anId('a visit') };
    expect(session.ask('facilitator', 'step:enter', request)).toEqual(refuse('NOT_FOUND'));
  });

  it('waits until the session is open', () => {
    expect(new TestSession(aDraft()).enter('pairs')).toEqual(refuse('SESSION_NOT_OPEN'));
  });
});

describe('the clock', () => {
  const pause = (session: TestSession, isPaused: boolean, runId = session.run.id) =>
    session.ask('facilitator', 'clock:pause', { runId, isPaused });

  it('stops and goes on', () => {
    const session = aSession();
    session.nowMs += aMinute;
    pause(session, true);
    expect(session.run.pausedAtMs).toBe(startMs + aMinute);
    session.nowMs += 2 * aMinute;
    pause(session, false);
    expect(session.run).toMatchObject({ pausedAtMs: null, pausedMs: 2 * aMinute });
  });

  it('is not paused again by a second press', () => {
    const session = aSession();
    pause(session, true);
    session.nowMs += aMinute;
    expect(pause(session, true)).toEqual(nothing);
    expect(session.run.pausedAtMs).toBe(startMs);
  });

  it('is not resumed when it runs', () => {
    expect(pause(aSession(), false)).toEqual(nothing);
  });

  it('is set to a whole length, so that asking twice adds once', () => {
    const session = aSession();
    const longer = { runId: session.run.id, durationMs: 15 * aMinute };
    session.ask('facilitator', 'clock:set', longer);
    expect(session.ask('facilitator', 'clock:set', longer)).toEqual(nothing);
    expect(session.run).toMatchObject({ durationMs: 15 * aMinute, plannedMs: 10 * aMinute });
  });

  it('of a step that has been left cannot be touched', () => {
    const session = aSession();
    const { id: runId } = session.run;
    session.enter('pairs');
    expect(pause(session, true, runId)).toEqual(refuse('WRONG_STEP'));
    expect(session.ask('facilitator', 'clock:set', { runId, durationMs: 1 })).toEqual(refuse('WRONG_STEP'));
  });

  it('does not run before the session is open', () => {
    const session = new TestSession(aDraft());
    expect(pause(session, true, anId('no visit'))).toEqual(refuse('WRONG_STEP'));
  });
});

describe('revealing a step', () => {
  it('is remembered, once, and can be taken back', () => {
    const session = aSession({ at: 'pairs' });
    session.reveal('pairs');
    expect(session.reveal('pairs')).toEqual(nothing);
    expect(session.session.revealedStepIds).toEqual(['pairs']);
    session.reveal('pairs', false);
    expect(session.session.revealedStepIds).toEqual([]);
    expect(session.reveal('pairs', false)).toEqual(nothing);
  });

  it('leaves the other steps as they are', () => {
    const session = aSession({ at: 'levels' });
    session.reveal('pairs');
    session.reveal('levels');
    session.reveal('pairs', false);
    expect(session.session.revealedStepIds).toEqual(['levels']);
  });

  it('knows no other steps than the agenda has', () => {
    const asked = { stepId: 'no-such-step', isRevealed: true };
    expect(aSession().ask('facilitator', 'step:reveal', asked)).toEqual(refuse('NOT_FOUND'));
  });
});

describe('locking a step', () => {
  it('is remembered, once, and can be undone', () => {
    const session = aSession({ at: 'pairs' });
    session.lock('pairs');
    expect(session.lock('pairs')).toEqual(nothing);
    expect(session.session.lockedStepIds).toEqual(['pairs']);
    session.lock('pairs', false);
    expect(session.session.lockedStepIds).toEqual([]);
    expect(session.lock('pairs', false)).toEqual(nothing);
  });

  it('knows no other steps than the agenda has', () => {
    const asked = { stepId: 'no-such-step', isLocked: true };
    expect(aSession().ask('facilitator', 'step:lock', asked)).toEqual(refuse('NOT_FOUND'));
  });
});

describe('limiting a step to its time', () => {
  const limit = (session: TestSession, isLimited: boolean, stepId = 'pairs') =>
    session.ask('facilitator', 'step:limit', { stepId, isLimited });

  it('is remembered, once, and can be undone', () => {
    const session = aSession({ at: 'pairs' });
    limit(session, true);
    expect(session.session.plan.limitedStepIds).toEqual(['pairs']);
    expect(limit(session, true)).toEqual(nothing);
    limit(session, false);
    expect(session.session.plan.limitedStepIds).toEqual([]);
  });

  it('is the phones’ to heed: what was written in time is taken whenever it comes', () => {
    const session = aSession({ at: 'pairs' });
    limit(session, true);
    session.nowMs += 60 * aMinute;
    expect(session.says('kari', 'kollegastøtte')).toMatchObject({ ok: true });
  });

  it('stays when the rest is planned anew, and knows no other steps than the agenda has', () => {
    const session = aSession({ at: 'pairs' });
    limit(session, true);
    const lengths = [{ stepId: 'levels', minutes: 7 }];
    const input = { endsAtMs: null, lengths, skippedStepIds: [], themes: [], added: [] };
    session.ask('facilitator', 'plan:set', input);
    expect(session.session.plan.limitedStepIds).toEqual(['pairs']);
    expect(limit(session, true, 'no-such-step')).toEqual(refuse('NOT_FOUND'));
  });
});

describe('the door', () => {
  const lock = (session: TestSession, isLocked: boolean) =>
    session.ask('facilitator', 'door:lock', { isLocked });

  it('is locked and unlocked, its code and secret the same', () => {
    const session = aSession();
    const { door } = session.session;
    lock(session, true);
    expect(session.session.door).toEqual({ ...door, isLocked: true });
    lock(session, false);
    expect(session.session.door).toEqual(door);
  });

  it('is locked once', () => {
    const session = aSession();
    lock(session, true);
    expect(lock(session, true)).toEqual(nothing);
  });
});

describe('a door that is renewed', () => {
  it('has other keys, is locked as before, and lets stay who is in', () => {
    const session = aSession();
    session.ask('facilitator', 'door:lock', { isLocked: true });
    session.ask('facilitator', 'door:renew', { id: anId('renewal') });
    expect(session.session.door).toEqual({
      code: 'NEWC0D',
      secret: `after-${anId('renewal')}`,
      isLocked: true,
    });
    expect(session.session.participants.size).toBe(2);
  });

  it('is renewed once, however often the same renewal is asked for', () => {
    const session = aSession();
    session.ask('facilitator', 'door:renew', { id: anId('renewal') });
    expect(session.ask('facilitator', 'door:renew', { id: anId('renewal') })).toEqual(ok([]));
  });
});
