import type { ParticipantId } from '@pusterom/protocol/ids';

/** A server that has not been heard of for so long is taken to be gone, and its phones with it. */
const silentMs = 15_000;

/** Whose phones are connected to a room at other servers, as each of them says. */
export class PeopleElsewhere {
  readonly #servers = new Map<string, { ids: ReadonlySet<ParticipantId>; heardAtMs: number }>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get ids(): ParticipantId[] {
    return [...this.#servers.values()].flatMap(({ ids }) => [...ids]);
  }

  has(id: ParticipantId): boolean {
    for (const { ids } of this.#servers.values()) if (ids.has(id)) return true;
    return false;
  }

  hear(server: string, ids: readonly ParticipantId[], nowMs: number): void {
    if (ids.length > 0) this.#servers.set(server, { ids: new Set(ids), heardAtMs: nowMs });
    else this.#servers.delete(server);
    this.#onChange();
  }

  /** Whether anybody was. */
  forgetSilent(nowMs: number): boolean {
    const silent = [...this.#servers].filter(([, { heardAtMs }]) => nowMs - heardAtMs > silentMs);
    for (const [server] of silent) this.#servers.delete(server);
    if (silent.length > 0) this.#onChange();
    return silent.length > 0;
  }
}
