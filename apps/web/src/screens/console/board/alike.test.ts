import { expect, test } from 'vitest';
import { aCluster, anEntry, aSession } from '../test-session.ts';
import { mostPairs, pairsIn, reasonsOf } from './alike.ts';

const support = aCluster({ label: 'Kollegastøtte', prompt: 'energi' });
const guidance = ['Veiledning', 'Kollegaveiledning', 'Ekstern veiledning', 'Faglig veiledning'].map((label) =>
  aCluster({ label, prompt: 'energi' }),
);
const drain = aCluster({ label: 'Veiledning', prompt: 'tapper' });
const entries = [
  ...['kollegastøtte', 'støtte fra kolleger'].map((text) =>
    anEntry({ text, clusterId: support.id, questionId: 'energi' }),
  ),
  ...[...guidance, drain].map(({ id, label, prompt }) =>
    anEntry({ text: label, clusterId: id, questionId: prompt }),
  ),
];
const session = aSession({ entries, clusters: [support, ...guidance, drain] });

test('what holds a cluster together is said in words', async () => {
  const words = await reasonsOf(session, support);
  expect(words.join(' ')).toMatch(/støtte|kolleg/);
});

test('pairs are of one question, and never more than can be looked at', async () => {
  const pairs = await pairsIn(session, new Set(['energi', 'tapper']));
  expect(pairs).toHaveLength(mostPairs);
  for (const { into, from } of pairs) expect([into.prompt, from.prompt]).toEqual(['energi', 'energi']);
});

test('a pair that has been turned down is not found again', async () => {
  const [first] = await pairsIn(session, new Set(['energi']));
  if (!first) throw new Error('there is a pair');
  const apart = { ...first.into, apartFrom: [first.from.id] };
  const after = { ...session, clusters: new Map([...session.clusters, [apart.id, apart]]) };
  const found = await pairsIn(after, new Set(['energi']));
  expect(found.map(({ into, from }) => [into.id, from.id])).not.toContainEqual([
    first.into.id,
    first.from.id,
  ]);
  expect(found.length).toBeGreaterThan(0);
});
