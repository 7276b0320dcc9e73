import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';
import { redact, type Audience } from './redact.ts';
import { toSnapshot } from './snapshot.ts';
import { aSession, type TestSession } from './testing/a-session.ts';
import { placeOf, unordered } from './unordered.ts';

const people = ['kari', 'per', 'liv', 'ola', 'anne', 'nils'];
const others: Audience[] = [
  { role: 'screen' },
  { role: 'participant', breakoutId: null },
  { role: 'reader' },
];

const said = people.flatMap((who) => [`${who} sier noe`, `${who} sier mer`]);
function aTalk(): TestSession {
  const session = aSession({ at: 'plenary', people });
  for (const text of said) session.says(text.split(' ')[0] ?? '', text);
  return session;
}

describe.each(others)('the order of arrival, seen by $role', (audience) => {
  it('is in neither the list, the places nor the fields', () => {
    const session = aTalk();
    const { entries, clusters } = toSnapshot(redact(session.session, audience));
    expect(entries.map(({ text }) => text)).not.toEqual(said);
    for (const { id, order } of [...entries, ...clusters]) expect(order).toBe(placeOf(id));
    expect(entries.map(({ order }) => order)).toEqual(
      entries.map(({ order }) => order).sort((one, other) => one - other),
    );
  });

  it('is not in what a reveal brings either', () => {
    const session = aSession({ at: 'pairs', people });
    for (const text of said) session.says(text.split(' ')[0] ?? '', text);
    const before = redact(session.session, audience);
    session.reveal('pairs');
    const told = difference(before, redact(session.session, audience));
    const texts = told.flatMap((event) => (event.type === 'board:changed' ? event.entries : []));
    if (audience.role !== 'reader') expect(texts).toHaveLength(said.length);
    expect(texts.map(({ text }) => text)).not.toEqual(said);
  });
});

it('is not in a name that a cluster borrows while its own is hidden', () => {
  const session = aSession({ at: 'plenary', people });
  session.says('kari', 'tillit');
  for (const text of ['turer', 'pauser', 'musikk', 'humor']) {
    session.says('per', text);
    session.move(text, session.clusterOf('tillit').id);
  }
  session.ask('facilitator', 'entry:hide', { id: session.entry('tillit').id, isHidden: true });
  const cluster = session.clusterOf('humor');
  // Its own name, as it was before the machine could find it another.
  const own = { ...cluster, labelEntryId: session.entry('tillit').id, label: 'tillit' };
  const held = { ...session.session, clusters: new Map(session.session.clusters).set(own.id, own) };
  const seen = redact(held, { role: 'screen' });
  const lowest = [...seen.entries.values()].sort((one, other) => one.order - other.order)[0];
  expect(lowest?.text).not.toBe('turer');
  expect(seen.clusters.get(own.id)?.labelEntryId).toBe(lowest?.id);
});

describe('a session that is over', () => {
  it('says to nobody who spoke first, not even to the facilitator', () => {
    const session = aTalk();
    session.close();
    for (const entry of session.session.entries.values()) expect(entry.order).toBe(placeOf(entry.id));
  });

  it('is told to the facilitator without all its entries once more', () => {
    const session = aTalk();
    const before = session.session;
    session.close();
    const types = difference(before, session.session).map(({ type }) => type);
    expect(types).toEqual(['status:changed', 'runs:changed']);
  });
});

it('gives the same object for the same thing, so that nothing looks changed', () => {
  const entry = { id: '5f3a0000-0000-4000-8000-000000000000', order: 7 };
  expect(unordered(entry)).toBe(unordered(entry));
  expect(unordered(entry)).toEqual({ ...entry, order: 0x5f3a000 });
});
