import type { EntryRetention } from '@pusterom/protocol/api';
import { anId } from '@pusterom/core/testing/an-id';
import { describe, expect, it } from 'vitest';
import { untilNight } from './nightly.ts';
import { isDue } from './retention.ts';

const at = (time: string) => Date.parse(`${time}Z`);
const closedAtMs = at('2026-11-24T11:30:00');

describe('entries', () => {
  it.each<[EntryRetention | null, string]>([
    ['days30', '2026-12-24T11:30:00'],
    ['year', '2027-11-24T11:30:00'],
    ['twoYears', '2028-11-24T11:30:00'],
    // Outside any network.
    [null, '2028-11-24T11:30:00'],
  ])('that are kept for %s are due from then on, and not a moment before', (keepEntries, due) => {
    const session = { id: anId('session'), closedAtMs, keepEntries } as const;
    expect(isDue(session, at(due) - 1)).toBe(false);
    expect(isDue(session, at(due))).toBe(true);
  });

  it('that are kept until they are deleted are never due', () => {
    const session = { id: anId('session'), closedAtMs, keepEntries: 'untilDeleted' } as const;
    expect(isDue(session, at('2126-11-24T11:30:00'))).toBe(false);
  });

  it('of a leap day are due a year later on the day after', () => {
    const session = {
      id: anId('session'),
      closedAtMs: at('2028-02-29T12:00:00'),
      keepEntries: 'year',
    } as const;
    expect(isDue(session, at('2029-02-28T23:59:00'))).toBe(false);
    expect(isDue(session, at('2029-03-01T12:00:00'))).toBe(true);
  });
});

describe('the night', () => {
  it.each([
    [new Date(2026, 10, 24, 2, 59), 60_000],
    [new Date(2026, 10, 24, 3, 0), 24 * 3_600_000],
    [new Date(2026, 10, 24, 23, 0), 4 * 3_600_000],
  ])('comes at three, from %s', (now, ms) => {
    expect(untilNight(now)).toBe(ms);
  });
});
