import type { Input } from '@pusterom/protocol/commands';
import type { ClusterId, VoteId } from '@pusterom/protocol/ids';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newId } from '../../lib/new-id.ts';
import { aPhone, pairs, settled } from './phone-session.fixture.ts';

describe('dots', () => {
  const [vote, ro, tid] = [newId<VoteId>(), newId<ClusterId>(), newId<ClusterId>()];
  afterEach(() => void vi.useRealTimers());

  test('are stored when the server says so, not before, and the last word counts however fast one taps', async () => {
    const { phone, socket } = aPhone(pairs);
    phone.dots.place(vote, { [ro]: 1 });
    phone.dots.place(vote, { [ro]: 2 });
    phone.dots.place(vote, { [ro]: 2, [tid]: 1 });
    expect(phone.dots.isStored(vote)).toBe(false);
    expect(phone.dots.in(vote)).toEqual({ [ro]: 2, [tid]: 1 });
    await settled();
    expect(phone.dots.isStored(vote)).toBe(true);
    expect(socket.sent.map(({ input }) => (input as Input<'dots:place'>).dots)).toEqual([
      { [ro]: 1 },
      { [ro]: 2, [tid]: 1 },
    ]);
    phone.close();
  });

  test('wait for the server, also when it says meanwhile what it had stored before', async () => {
    vi.useFakeTimers();
    const { phone, socket } = aPhone(pairs);
    socket.isDown = true;
    phone.dots.place(vote, { [ro]: 3 });
    await vi.advanceTimersByTimeAsync(5000);
    phone.dots.adopt({ [vote]: { [tid]: 1 } });
    expect(phone.dots.in(vote)).toEqual({ [ro]: 3 });
    socket.isDown = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(phone.dots.isStored(vote)).toBe(true);
    expect(phone.dots.in(vote)).toEqual({ [ro]: 3 });
    phone.close();
  });

  test('that are refused are where they were', async () => {
    const { phone, socket } = aPhone(pairs);
    phone.dots.adopt({ [vote]: { [tid]: 1 } });
    socket.refusal = 'CHANGED_SINCE';
    phone.dots.place(vote, { [ro]: 1 });
    await settled();
    expect(phone.dots.isStored(vote)).toBe(true);
    expect(phone.dots.in(vote)).toEqual({ [tid]: 1 });
    phone.close();
  });
});
