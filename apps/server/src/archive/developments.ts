import { setImmediate as others } from 'node:timers/promises';
import { developmentOf } from '@pusterom/core/development';
import { redact } from '@pusterom/core/redact';
import type { DevelopedQuestion } from '@pusterom/protocol/development';
import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { After } from '../after.ts';
import type { LiveStore, Meeting } from '../sessions/ports.ts';

/** After a meeting its leaders look back at about the same time. */
const keptForMs = 10 * 60_000;

interface WorkedOut {
  /** Those that were still there, oldest first. */
  meetingIds: readonly SessionId[];
  questions: readonly DevelopedQuestion[];
}

/**
 * What meetings have answered side by side, as a reader sees it. It is dear to work out, so it is kept for a while
 * under what the meetings are and how far each has come: what is deleted or hidden changes that, and is never told
 * out of what was kept.
 */
export class Developments {
  readonly #liveStore: Pick<LiveStore, 'loadAll'>;
  readonly #after: After;
  readonly #kept = new Map<string, Promise<WorkedOut>>();

  constructor({ liveStore, after }: { liveStore: Pick<LiveStore, 'loadAll'>; after: After }) {
    this.#liveStore = liveStore;
    this.#after = after;
  }

  /** `meetings` as the database has them now, oldest first. */
  of(meetings: readonly Meeting[]): Promise<WorkedOut> {
    const key = meetings.map(({ id, seq }) => `${id}/${seq}`).join();
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const found = this.#workOut(meetings);
    this.#kept.set(key, found);
    const forget = () => this.#kept.delete(key);
    found.catch(forget);
    this.#after(keptForMs, forget);
    return found;
  }

  /** Others are answered between two questions. */
  async #workOut(meetings: readonly Meeting[]): Promise<WorkedOut> {
    const seen = await this.#read(meetings);
    const questions: DevelopedQuestion[] = [];
    for (const question of developmentOf(seen)) {
      questions.push(question);
      await others();
    }
    return { meetingIds: seen.map(({ id }) => id), questions };
  }

  async #read(meetings: readonly Meeting[]): Promise<SessionState[]> {
    const states = await this.#liveStore.loadAll(meetings.map(({ id }) => id));
    const byId = new Map(states.map(({ session }) => [session.id, session]));
    const there = meetings.flatMap(({ id }) => byId.get(id) ?? []);
    return there.map((session) => redact(session, { role: 'reader' }));
  }
}
