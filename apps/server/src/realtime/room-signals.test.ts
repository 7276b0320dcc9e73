import { anId } from '@pusterom/core/testing/an-id';
import type { ParticipantId, RunId } from '@pusterom/protocol/ids';
import { noCounts, noSignals } from '@pusterom/protocol/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { RoomSignals } from './room-signals.ts';

const now: RunId = anId('this visit');
const next: RunId = anId('the next visit');
const kari: ParticipantId = anId('kari');
const per: ParticipantId = anId('per');
const isDone = { ...noSignals, isDone: true };
const isWriting = { ...noSignals, isWriting: true };

let room: RoomSignals;
beforeEach(() => (room = new RoomSignals(now, () => 1000)));

describe('what the phones of a room signal', () => {
  it('is counted, each signal for itself', () => {
    room.show(kari, now, { ...isDone, hasHandUp: true });
    room.show(per, now, isDone);
    expect(room.counts).toEqual({ ...noCounts, isDone: 2, hasHandUp: 1 });
  });

  it('takes the place of what the same person signalled before', () => {
    room.show(kari, now, isDone);
    room.show(kari, now, { ...noSignals, wantsTime: true });
    expect(room.counts).toEqual({ ...noCounts, wantsTime: 1 });
  });

  it('is gone with the visit, and what is late is not counted in the next', () => {
    room.show(kari, now, isDone);
    room.moveTo(next);
    expect(room.show(per, now, isDone)).toBe(false);
    expect(room.counts).toEqual(noCounts);
  });

  it('stays when only the clock of the visit has changed', () => {
    room.show(kari, now, isDone);
    room.moveTo(now);
    expect(room.counts.isDone).toBe(1);
  });

  it('stays while a phone sleeps, but for the writing', () => {
    room.show(kari, now, { ...isDone, isWriting: true });
    room.show(per, now, isWriting);
    room.rest(kari);
    expect(room.counts).toEqual({ ...noCounts, isDone: 1, isWriting: 1 });
  });

  it('goes with whoever is not in the session any more', () => {
    room.show(kari, now, isDone);
    room.show(per, now, isDone);
    room.keep((id) => id === per);
    expect(room.counts.isDone).toBe(1);
  });
});
