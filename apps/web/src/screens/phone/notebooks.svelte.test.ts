import type { SessionId } from '@pusterom/protocol/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryShelf } from '../../lib/session/memory-shelf.fixture.ts';
import { openPhoneKey } from '../../lib/session/phone-key.ts';
import { Notebooks, pagesOf } from './notebooks.svelte.ts';
import { krav, omsorg } from './phone-session.fixture.ts';

const aDay = 24 * 60 * 60 * 1000;
const autumn = { sessionId: 'høst' as SessionId, title: 'Høstmøtet', theme: krav };
const winter = { sessionId: 'vinter' as SessionId, title: 'Vintermøtet', theme: omsorg };

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 27, 21), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const pass = (days: number) => vi.setSystemTime(Date.now() + days * aDay);

/** The same phone, its page opened anew. */
async function aPhonePage(shelf: MemoryShelf) {
  const notebooks = new Notebooks(() => ({ shelf, key: openPhoneKey() }));
  await notebooks.reload();
  return notebooks;
}
const titles = ({ all }: Notebooks) => all.map(({ title }) => title);

/** A phone with homework from two sessions, a text in each. */
async function aPhoneWithHomework() {
  const shelf = new MemoryShelf();
  const notebooks = await aPhonePage(shelf);
  for (const one of [autumn, winter]) {
    await notebooks.open(one);
    await shelf.write(`${pagesOf({ ...one, lastOpenedMs: 0 })}/energi`, 'forseglet');
    notebooks.close();
    pass(100);
  }
  return shelf;
}

test('a notebook that has been opened is found again on the same phone, the last one first', async () => {
  const shelf = await aPhoneWithHomework();
  const notebooks = await aPhonePage(shelf);
  expect(titles(notebooks)).toEqual(['Vintermøtet', 'Høstmøtet']);
  expect(notebooks.opened).toBeNull();
  await notebooks.open(autumn);
  expect(notebooks.opened).toMatchObject({ title: 'Høstmøtet', theme: { id: krav.id } });
  expect(titles(notebooks)).toEqual(['Høstmøtet', 'Vintermøtet']);
});

test('nine months after it was last opened it is gone, with what is written in it; a later one is not', async () => {
  const shelf = await aPhoneWithHomework();
  // Opened on 27 November: kept until 27 August.
  vi.setSystemTime(new Date(2027, 7, 27, 20));
  expect(titles(await aPhonePage(shelf))).toEqual(['Vintermøtet', 'Høstmøtet']);
  vi.setSystemTime(new Date(2027, 7, 27, 22));
  expect(titles(await aPhonePage(shelf))).toEqual(['Vintermøtet']);
  await vi.waitFor(() =>
    expect([...shelf.kept.keys()]).toEqual(['notebooks/vinter/omsorg', 'homework/vinter/omsorg/energi']),
  );
});

test('opened again, it is kept for nine months from then', async () => {
  const shelf = await aPhoneWithHomework();
  await (await aPhonePage(shelf)).open(autumn);
  pass(250);
  expect(titles(await aPhonePage(shelf))).toContain('Høstmøtet');
});

test('erased in one tab, it does not stay open in another', async () => {
  const shelf = await aPhoneWithHomework();
  const [here, there] = [await aPhonePage(shelf), await aPhonePage(shelf)];
  await there.open(autumn);
  await here.open(autumn);
  if (here.opened) await here.erase(here.opened);
  expect([here.opened, titles(here)]).toEqual([null, ['Vintermøtet']]);
  expect([...shelf.kept.keys()].filter((key) => key.includes('høst'))).toEqual([]);
  await there.reload();
  expect([there.opened, titles(there)]).toEqual([null, ['Vintermøtet']]);
});
