import type { ClusterId } from '@pusterom/protocol/ids';
import type { Dots, Vote } from '@pusterom/protocol/session';
import { dice } from './dice.ts';
import { inOrder, type Doing } from './doing.ts';
import type { Player } from './writings.ts';

/** What there is to put dots on, and how many entries each cluster has. */
export type Choices = ReadonlyMap<ClusterId, number>;

/** Where someone puts her dots, one by one; what many have written draws more of them. Not everyone votes. */
export function planVote(
  seed: string,
  player: Player,
  { id, dotsEach }: Pick<Vote, 'id' | 'dotsEach'>,
  choices: Choices,
): Doing[] {
  const roll = dice(seed, id, player.number);
  if (choices.size === 0 || roll() > player.eagerness + 0.2) return [];
  let dots: Dots = {};
  const doings = Array.from({ length: dotsEach }, (_, at): Doing => {
    const chosen = drawn(choices, roll());
    dots = { ...dots, [chosen]: (dots[chosen] ?? 0) + 1 };
    const afterMs = Math.round(3_000 + (at + roll()) * (player.paceMs / 2));
    return { afterMs, do: 'place-dots', voteId: id, dots };
  });
  return inOrder(doings);
}

function drawn(choices: Choices, roll: number): ClusterId {
  const all = [...choices].flatMap(([id, entries]) => Array<ClusterId>(entries + 1).fill(id));
  return all[Math.floor(roll * all.length)] as ClusterId;
}
