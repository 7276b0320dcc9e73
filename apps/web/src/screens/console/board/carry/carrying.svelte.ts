import { clustersOf } from '@pusterom/core/board-view';
import { promptOf } from '@pusterom/core/prompt';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { m } from '../../../../paraglide/messages.js';
import type { BoardMoves } from '../board-moves.ts';

export type Thing = { kind: 'entry'; item: Entry } | { kind: 'cluster'; item: Cluster };
/** Where it may be let go: in a cluster, or in a new one. */
export type Spot = ClusterId | 'new';

interface Held {
  thing: Thing;
  by: 'pointer' | 'keys';
  /** In the order they stand on the board. */
  spots: readonly Spot[];
  /** The board as it was when the thing was picked up. */
  session: SessionState;
}

export const wordsOf = ({ kind, item }: Thing): string => (kind === 'entry' ? item.text : item.label);

/** What has been picked up from the board, until it is let go. Meanwhile the board stands still beneath it. */
export class Carrying {
  #held = $state.raw<Held | null>(null);
  #over = $state.raw<Spot | null>(null);
  #said = $state('');
  /** Where the pointer is, in the window. */
  point = $state.raw({ x: 0, y: 0 });
  readonly #moves: Pick<BoardMoves, 'move' | 'merge'>;

  constructor(moves: Pick<BoardMoves, 'move' | 'merge'>) {
    this.#moves = moves;
  }

  get held(): Held | null {
    return this.#held;
  }
  /** Where it would land if it were let go now. */
  get over(): Spot | null {
    return this.#over;
  }
  /** For those who do not see it. */
  get said(): string {
    return this.#said;
  }

  /** False when there is nowhere to put it. */
  pickUp(thing: Thing, session: SessionState, by: Held['by']): boolean {
    const spots = spotsFor(thing, session);
    if (spots.length === 0) return false;
    this.#held = { thing, by, spots, session };
    this.#over = null;
    this.#said = by === 'keys' ? m.console_carry_keys({ what: wordsOf(thing) }) : '';
    return true;
  }

  aim(spot: Spot | null): void {
    const isOpen = spot !== null && this.#held?.spots.includes(spot);
    this.#over = isOpen ? spot : null;
  }

  /** To the next spot on the board, or the one before; around the ends. */
  step(by: 1 | -1): void {
    const { spots = [], session } = this.#held ?? {};
    const at = this.#over === null ? (by === 1 ? -1 : 0) : spots.indexOf(this.#over);
    const spot = spots[(at + by + spots.length) % spots.length] ?? null;
    this.aim(spot);
    const name = spot === null || spot === 'new' ? undefined : session?.clusters.get(spot)?.label;
    this.#said = name === undefined ? m.console_carry_over_new() : m.console_carry_over({ name });
  }

  /** Into the cluster it is over; over nothing it stays where it was. */
  async drop(): Promise<void> {
    const [held, over] = [this.#held, this.#over];
    if (!held || over === null) return this.cancel();
    this.#put('');
    const { kind, item } = held.thing;
    const into = over === 'new' ? null : (held.session.clusters.get(over) ?? null);
    if (kind === 'entry') await this.#moves.move(item, into?.id ?? null);
    else if (into) await this.#moves.merge(item, into);
  }

  cancel(): void {
    if (this.#held) this.#put(m.console_carry_kept());
  }

  #put(said: string): void {
    this.#held = null;
    this.#over = null;
    this.#said = said;
  }
}

function spotsFor({ kind, item }: Thing, session: SessionState): Spot[] {
  const prompt = kind === 'entry' ? promptOf(item) : item.prompt;
  if (prompt === null) return [];
  const ownId = kind === 'entry' ? item.clusterId : item.id;
  const views = clustersOf(session, prompt);
  const others = views.map(({ cluster }) => cluster.id).filter((id) => id !== ownId);
  const isAlone = views.some(({ cluster, entries }) => cluster.id === ownId && entries.length === 1);
  return kind === 'entry' && !isAlone ? [...others, 'new'] : others;
}
