import { setTimeout } from 'node:timers/promises';

const lookEveryMs = 300;

export interface Watched {
  isRunning: () => Promise<boolean>;
  start: () => Promise<unknown>;
}

export type Say = (news: 'away' | 'back') => void;

export interface PostgresWatch {
  /** Resolves when nothing is being started any more. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL again whenever it has died, as often as it takes. */
export function watchPostgres(postgres: Watched, say: Say): PostgresWatch {
  const stopping = new AbortController();
  const watching = watch(postgres, say, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}

async function watch(postgres: Watched, say: Say, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (!(await postgres.isRunning())) await bringBack(postgres, say, signal);
    await pause(signal);
  }
}

async function bringBack({ start }: Watched, say: Say, signal: AbortSignal): Promise<void> {
  say('away');
  while (!signal.aborted) {
    const isBack = await start().then(
      () => true,
      // The last processes of the one that died may still be leaving.
      () => false,
    );
    if (isBack) return say('back');
    await pause(signal);
  }
}

const pause = (signal: AbortSignal): Promise<void> =>
  setTimeout(lookEveryMs, undefined, { signal, ref: false }).catch(() => undefined);
