import { fromSnapshot } from '@pusterom/core/snapshot';
import { apply } from '@pusterom/core/apply';
import { redact } from '@pusterom/core/redact';
import { aSession, existing } from '@pusterom/core/testing/a-session';
import { dot, openVote, voteIdOf } from '@pusterom/core/testing/voting';
import { anId } from '@pusterom/core/testing/an-id';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import { decodeSnapshot } from '@pusterom/protocol/wire';
import { describe, expect, it } from 'vitest';
import { Feed } from './feed.ts';
import { written } from './written.ts';

const screen = { role: 'screen' } as const;
const here = (seq: number) => ({ seq, breakoutId: null });
const follow = (view: SessionState, frames: readonly Frame[]): SessionState =>
  frames.reduce(
    (state, { to, events }) => ({
      ...events.reduce((next, event) => apply(next, to, event), state),
      seq: to,
    }),
    view,
  );

/** A screen's feed, and the frames that told it of three entries. */
function threeEntries() {
  const session = aSession({ at: 'plenary' });
  const feed = new Feed(screen, session.session);
  const before = session.session;
  const frames = ['tillit', 'ro', 'humor'].map((text) => {
    session.says('kari', text);
    return feed.advance(session.session);
  });
  return { session, feed, before, frames };
}

describe('someone who comes back', () => {
  it('is sent what she has missed, and then sees what the others see', () => {
    const { session, feed, before, frames } = threeEntries();
    const missed = feed.since(here(before.seq));
    expect(missed).toEqual(frames);
    expect(follow(redact(before, screen), missed ?? [])).toEqual(redact(session.session, screen));
    expect(feed.since(here(frames[0]?.to ?? 0))).toEqual(frames.slice(1));
  });

  it('is sent nothing when nothing has happened', () => {
    const { session, feed } = threeEntries();
    expect(feed.since(here(session.session.seq))).toEqual([]);
  });

  it('gets a snapshot when she stands where no frame begins, before or beyond what is known', () => {
    const { session, feed, before } = threeEntries();
    for (const seq of [before.seq - 1, session.session.seq + 1, -1, 0.5])
      expect(feed.since(here(seq))).toBeNull();
  });

  it("gets a snapshot when the view she has is another group's", () => {
    const { session, feed } = threeEntries();
    expect(feed.since({ seq: session.session.seq, breakoutId: anId('a group') })).toBeNull();
  });

  it('gets a snapshot when she has been away for long', () => {
    const { session, feed, before } = threeEntries();
    for (let number = 0; number < 100; number++) {
      session.ask('facilitator', 'door:lock', { isLocked: number % 2 === 0 });
      feed.advance(session.session);
    }
    expect(feed.since(here(before.seq))).toBeNull();
    expect(feed.since(here(session.session.seq - 100))).toHaveLength(100);
  });
});

describe('what has been taken away', () => {
  it('is told to nobody who comes back, not even on the way to where it is gone', () => {
    const { session, feed, before } = threeEntries();
    session.ask('facilitator', 'entry:delete', { id: anId('ro') });
    const gone = feed.advance(session.session);
    session.says('per', 'pauser');
    const last = feed.advance(session.session);
    expect(feed.since(here(before.seq))).toBeNull();
    expect(feed.since(here(gone?.from ?? 0))).toEqual([gone, last]);
    expect(JSON.stringify(feed.since(here(gone?.from ?? 0)))).not.toContain('ro"');
  });
});

describe('a result that is not shown any more', () => {
  it('is told to nobody who comes back', () => {
    const { session, feed, before } = threeEntries();
    const id = voteIdOf('energy');
    openVote(session);
    for (const who of ['kari', 'per']) dot(session, who, { ro: 3 });
    session.ask('facilitator', 'vote:close', { id });
    for (const isShown of [true, false]) {
      session.ask('facilitator', 'vote:show', { id, isShown });
      const told = feed.advance(session.session);
      expect(JSON.stringify(told).includes(`"${session.clusterOf('ro').id}":6`)).toBe(isShown);
    }
    expect(feed.since(here(before.seq))).toBeNull();
  });
});

it('a keyword and its new cluster are told in 120 bytes: what is familiar stands in the order it is sent in', () => {
  const { frames } = threeEntries();
  for (const frame of frames) {
    const bytes = written(existing(frame, 'frame'));
    expect(bytes.length).toBeLessThan(120);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  }
});

describe('the snapshot', () => {
  it('is written out once for everyone, until something changes', () => {
    const { session, feed } = threeEntries();
    const first = feed.snapshot;
    expect(first.buffer.byteLength).toBe(first.length);
    expect(feed.snapshot).toBe(first);
    session.says('per', 'pauser');
    feed.advance(session.session);
    expect(feed.snapshot).not.toBe(first);
    expect(fromSnapshot(decodeSnapshot(feed.snapshot))).toEqual(redact(session.session, screen));
  });
});

describe('an audience that sees nothing of what has changed', () => {
  it('is not told while it can wait, and then of all of it in one frame', () => {
    const session = aSession({ at: 'plenary' });
    const feed = new Feed(screen, session.session);
    const { seq } = session.session;
    // Who is here is for the facilitator only.
    session.join('ola');
    session.join('siri');
    expect(feed.advance(session.session, true)).toBeNull();
    expect(feed.since(here(seq))).toEqual([]);
    expect(feed.advance(session.session)).toEqual({ from: seq, to: session.session.seq, events: [] });
  });

  it('is told at once of what it does see', () => {
    const session = aSession({ at: 'plenary' });
    const feed = new Feed(screen, session.session);
    session.ask('facilitator', 'door:lock', { isLocked: true });
    expect(feed.advance(session.session, true)?.events).toHaveLength(1);
  });
});
