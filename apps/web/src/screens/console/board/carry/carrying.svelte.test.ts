import { expect, test } from 'vitest';
import { aCluster, anEntry, aSession } from '../../test-session.ts';
import { Carrying, type Spot } from './carrying.svelte.ts';

const humor = aCluster({ label: 'Humor' });
const calm = aCluster({ label: 'Ro' });
const sleep = aCluster({ label: 'Søvn' });
const other = aCluster({ label: 'Tidspress', prompt: 'tapper' });
const inCluster = ({ id, prompt }: typeof humor, text: string) =>
  anEntry({ text, clusterId: id, questionId: prompt });
const laughter = inCluster(humor, 'latter');
const joke = inCluster(humor, 'vits');
const quiet = inCluster(calm, 'stille');
const entries = [laughter, joke, quiet, inCluster(sleep, 'søvn'), inCluster(other, 'tid')];
const session = aSession({ entries, clusters: [humor, calm, sleep, other] });

/** What the board was asked to do. */
class Moves {
  readonly done: string[] = [];
  async move({ text }: { text: string }, into: string | null): Promise<void> {
    this.done.push(`${text} to ${into}`);
  }
  async merge({ label }: { label: string }, into: { label: string }): Promise<void> {
    this.done.push(`${label} into ${into.label}`);
  }
}

function aHand() {
  const moves = new Moves();
  return { moves, carrying: new Carrying(moves) };
}

test('an entry may be let go in the clusters of its own question, and in a new one', () => {
  const { carrying } = aHand();
  carrying.pickUp({ kind: 'entry', item: laughter }, session, 'pointer');
  expect(carrying.held?.spots).toEqual([calm.id, sleep.id, 'new'] satisfies Spot[]);
  carrying.aim(other.id);
  expect(carrying.over).toBeNull();
});

test('one that is alone has no new cluster to go to, and a cluster only others', () => {
  const { carrying } = aHand();
  carrying.pickUp({ kind: 'entry', item: quiet }, session, 'pointer');
  expect(carrying.held?.spots).toEqual([humor.id, sleep.id]);
  carrying.pickUp({ kind: 'cluster', item: humor }, session, 'pointer');
  expect(carrying.held?.spots).toEqual([calm.id, sleep.id]);
  expect(carrying.pickUp({ kind: 'cluster', item: other }, session, 'keys')).toBe(false);
});

test('the arrows go round the clusters, and say where they are', async () => {
  const { carrying, moves } = aHand();
  carrying.pickUp({ kind: 'entry', item: laughter }, session, 'keys');
  expect(carrying.said).toContain('«latter»');
  carrying.step(1);
  expect([carrying.over, carrying.said]).toEqual([calm.id, 'Til «Ro»']);
  carrying.step(-1);
  expect([carrying.over, carrying.said]).toEqual(['new', 'Til en ny samling']);
  carrying.step(-1);
  await carrying.drop();
  expect(moves.done).toEqual([`latter to ${sleep.id}`]);
  expect(carrying.held).toBeNull();
});

test('a cluster let go on another is merged into it; over nothing nothing happens', async () => {
  const { carrying, moves } = aHand();
  carrying.pickUp({ kind: 'cluster', item: humor }, session, 'pointer');
  await carrying.drop();
  expect(moves.done).toEqual([]);
  carrying.pickUp({ kind: 'cluster', item: humor }, session, 'pointer');
  carrying.aim(calm.id);
  await carrying.drop();
  expect(moves.done).toEqual(['Humor into Ro']);
});
