import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryShelf } from '../../lib/session/memory-shelf.fixture.ts';
import { eraseOld } from './erase.ts';
import { beginVisit, describeVisit, forgetVisits, isForgotten, readVisits, stayIn } from './visits.ts';

const aDay = 24 * 60 * 60 * 1000;
const visitsKey = 'pusterom:visits';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 5, 9) });
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());
const pass = (days: number) => vi.setSystemTime(Date.now() + days * aDay);
const join = (sessionId: string) => beginVisit({ sessionId, token: `token-${sessionId}` } as never, 'K7M4XR');
const known = () => readVisits().map(({ sessionId }) => sessionId);

/** A phone with one text of each kind from each session. */
async function aShelf(...sessions: string[]) {
  const shelf = new MemoryShelf();
  for (const id of sessions) {
    for (const kind of ['drafts', 'notes', 'outbox']) await shelf.write(`${kind}/${id}/energi`, 'en gåtur');
    await shelf.write(`agenda/${id}`, {});
  }
  return shelf;
}
const left = (shelf: MemoryShelf) => [...new Set([...shelf.kept.keys()].map((key) => key.split('/')[1]))];

test('thirty days after the phone was last in a session, everything from it is gone; nothing from a later one is', async () => {
  join('høst');
  pass(20);
  join('vinter');
  pass(10.5);
  const shelf = await aShelf('høst', 'vinter');
  expect(known()).toEqual(['vinter']);
  await eraseOld(shelf, Date.now());
  expect(left(shelf)).toEqual(['vinter']);
  expect(localStorage.getItem(visitsKey)).not.toContain('høst');
});

test('a note that is changed later counts: the thirty days begin anew', async () => {
  join('høst');
  pass(29);
  stayIn('token-høst');
  pass(29);
  const shelf = await aShelf('høst');
  await eraseOld(shelf, Date.now());
  expect([known(), left(shelf)]).toEqual([['høst'], ['høst']]);
  pass(2);
  await eraseOld(shelf, Date.now());
  expect([known(), left(shelf)]).toEqual([[], []]);
});

test('an erasing that is broken off is done again the next time', async () => {
  join('høst');
  pass(31);
  const shelf = await aShelf('høst');
  const dying = Object.assign(await aShelf('høst'), { remove: () => Promise.reject(new Error('gone')) });
  await expect(eraseOld(dying, Date.now())).rejects.toThrow('gone');
  await eraseOld(shelf, Date.now());
  expect(left(shelf)).toEqual([]);
});

test('a visit from before they were dated counts from the day the page is next opened', async () => {
  const visit = { sessionId: 'høst', token: 'token-høst', title: '', keys: [] };
  localStorage.setItem(visitsKey, JSON.stringify([visit]));
  expect(known()).toEqual(['høst']);
  describeVisit('token-høst', { title: 'Høstmøtet', code: 'K7M4XR' });
  pass(31);
  expect(known()).toEqual([]);
});

test('a page that has not noticed that everything is erased brings nothing back', () => {
  const visit = join('høst');
  expect(isForgotten(visit)).toBe(false);
  forgetVisits();
  describeVisit(visit.token, { title: 'Høstmøtet', code: 'K7M4XR' });
  pass(1);
  stayIn(visit.token);
  expect([isForgotten(visit), localStorage.length]).toEqual([true, 0]);
});
