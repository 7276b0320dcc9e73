import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoardIndex } from './board-index.ts';
import { words } from './testing/a-busy-workshop.ts';
import { aSession } from './testing/a-session.ts';
import { anId, type AnyId } from './testing/an-id.ts';
import { oneOf, seeded } from './testing/seeded.ts';

const prompt = 'energy';

/** What phones and a facilitator do to one board, and how the session stood after each of it. */
function aBoard(seed: number) {
  const random = seeded(seed);
  const board = aSession({ at: 'plenary', people: ['kari'] });
  const stood = [board.session];
  for (let number = 0; number < 25; number++) {
    const [entry, cluster] = [board.session.entries, board.session.clusters].map((map) => [...map.keys()]);
    if (number < 8 || random() < 0.5)
      board.says('kari', oneOf(words, random), { id: anId(`entry ${number}`), questionId: 'energy' });
    else if (random() < 0.3) board.ask('kari', 'entry:delete', { id: oneOf(entry ?? [], random) as AnyId });
    else
      board.ask('facilitator', 'entry:move', {
        id: oneOf(entry ?? [], random) as AnyId,
        clusterId: oneOf(cluster ?? [], random) as AnyId,
      });
    stood.push(board.session);
  }
  return stood;
}

test('an index that is turned to another session, ahead or behind, knows the same clusters as one that is made for it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(25), fc.nat(25), (seed, one, other) => {
      const stood = aBoard(seed);
      const [before, after] = [stood[one], stood[other]];
      if (!before || !after) throw new Error('no such moment');
      const index = new BoardIndex(before);
      index.turn(before, after);
      const anew = new BoardIndex(after);
      for (const cluster of after.clusters.values())
        expect(new Set(index.because(cluster))).toEqual(new Set(anew.because(cluster)));
      // Of several that say the same, the one that came first is taken: that may be another.
      for (const word of words)
        expect(index.place(prompt, word) === null, word).toBe(anew.place(prompt, word) === null);
    }),
    { numRuns: 60 },
  );
});
