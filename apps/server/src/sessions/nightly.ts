import type { SessionCommand } from '@pusterom/core/decision';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Deletions } from './deletions.ts';
import { isDue, type ClosedSession } from './retention.ts';

/** What the night's work needs of a database. */
export interface NightlyStore {
  /** Runs the work, or answers false because another server is at it already. */
  alone(work: () => Promise<void>): Promise<boolean>;
  closedSessions(): Promise<ClosedSession[]>;
  /** Rehearsals that are over, or a day old. */
  leftRehearsals(nowMs: number): Promise<SessionId[]>;
  /** Sign-ins and links that have run out, and who deleted what two years ago. */
  forgetOld(nowMs: number): Promise<void>;
  /** Takes what has been deleted off the disk, as far as the database can. */
  sweep(): Promise<void>;
}

export interface NightlyParts {
  store: NightlyStore;
  registry: {
    ask(id: SessionId, command: SessionCommand): Promise<unknown>;
    end(id: SessionId): Promise<void>;
  };
  deletions: Pick<Deletions, 'session'>;
  nowMs: () => number;
  report: (bug: unknown) => void;
}

const afterStartMs = 60_000;
const againAfterFailureMs = 60 * 60_000;
const nightHour = 3;

/** Erases the entries that are due and throws away rehearsals, one session at a time; of several servers one does it. */
export async function workTheNight({ store, registry, deletions, nowMs }: NightlyParts): Promise<void> {
  const isOurs = await store.alone(async () => {
    for (const session of await store.closedSessions())
      if (isDue(session, nowMs())) await registry.ask(session.id, { name: 'entries:erase', input: {} });
    for (const id of await store.leftRehearsals(nowMs())) {
      await deletions.session(id, '');
      await registry.end(id);
    }
    await store.forgetOld(nowMs());
  });
  if (isOurs) await store.sweep();
}

/** Works shortly after the start, since a laptop may be off at night, and then every night. Answers with how to stop. */
export function startNightly(parts: NightlyParts): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;
  const sleep = (ms: number): void => {
    timer = setTimeout(() => (working = wake()), ms).unref();
  };
  const wake = async (): Promise<void> => {
    const isDone = await workTheNight(parts).then(
      () => true,
      (bug: unknown) => void parts.report(bug),
    );
    if (!isStopped) sleep(isDone ? untilNight(new Date(parts.nowMs())) : againAfterFailureMs);
  };
  sleep(afterStartMs);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await working;
  };
}

/** Milliseconds until it is three at night where the server is. */
export function untilNight(now: Date): number {
  const night = new Date(now);
  night.setHours(nightHour, 0, 0, 0);
  if (night <= now) night.setDate(night.getDate() + 1);
  return night.getTime() - now.getTime();
}
