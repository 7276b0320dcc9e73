import type { BreakoutId, ParticipantId } from '@pusterom/protocol/ids';
import type { RoomNews } from './news.ts';
import type { PeopleHere } from './people-here.ts';
import type { Heard, RoomTalk } from './room-talk.ts';
import { Timers } from './timers.ts';

/** How long comings and goings are gathered before the others are told. */
const gatherMs = 300;
/** How often the others are told all that is known here: what has got lost on the way heals so soon. */
const tellAllMs = 5_000;

interface ExchangeParts {
  talk: RoomTalk;
  people: PeopleHere;
  nowMs: () => number;
  /** Null when there are no other servers. */
  toOthers: ((news: RoomNews) => void) | null;
  /** Some server has not been heard of for so long that its phones do not count any more. */
  onGone: () => void;
}

/** What the servers with phones in one room tell each other of what is stored nowhere. */
export class Exchange {
  readonly #parts: ExchangeParts;
  readonly #timers = new Timers();

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.#tell({ isNew: true });
    this.#keepTelling();
  }

  hear({ talk, here, isNew }: RoomNews, server: string): Heard {
    const { people, nowMs } = this.#parts;
    if (here) people.elsewhere.hear(server, here, nowMs());
    if (isNew) this.#tellAll();
    return talk ? this.#parts.talk.hear(talk) : { isSaid: false, groups: [] };
  }

  said(): void {
    this.#tell({ talk: this.#parts.talk.all });
  }

  shown(who: ParticipantId): void {
    this.#tell({ talk: this.#parts.talk.about(who, null) });
  }

  written(group: BreakoutId): void {
    this.#tell({ talk: this.#parts.talk.about(null, group) });
  }

  /** Somebody has come to this server, or gone from it. */
  peopleChanged(): void {
    if (!this.#parts.toOthers) return;
    this.#timers.later('here', gatherMs, () => this.#tell({ here: this.#parts.people.own }));
  }

  /** Nobody is connected to this server any more. */
  close(): void {
    this.#timers.clear();
    this.#tell({ here: [] });
  }

  #keepTelling(): void {
    if (!this.#parts.toOthers) return;
    this.#timers.later('all', tellAllMs, () => {
      this.#tellAll();
      if (this.#parts.people.elsewhere.forgetSilent(this.#parts.nowMs())) this.#parts.onGone();
      this.#keepTelling();
    });
  }

  #tellAll(): void {
    this.#tell({ talk: this.#parts.talk.all, here: this.#parts.people.own });
  }

  #tell(news: RoomNews): void {
    this.#parts.toOthers?.(news);
  }
}
