import { AsyncLocalStorage } from 'node:async_hooks';

type Call = (...given: never[]) => Promise<unknown>;

/** How many of better-auth's calls are under way. */
let underWay = 0;

/**
 * better-auth remembers what a call is about in `AsyncLocalStorage`. From the first use of one, Node 20 follows every
 * promise of the process for good, those of a room full of phones too. So that is switched off again whenever
 * none of its calls is under way. From Node 24 on it costs nothing, and does no harm.
 */
export function followLess<T extends object>(api: T): T {
  const calls = Object.entries(api as Record<string, Call>).map(([name, call]) => [
    name,
    followedMeanwhile(call),
  ]);
  return Object.fromEntries(calls) as T;
}

const followedMeanwhile =
  (call: Call): Call =>
  async (...given) => {
    underWay += 1;
    try {
      return await call(...given);
    } finally {
      underWay -= 1;
      if (underWay === 0) stopFollowing();
    }
  };

const whereItRemembers = Symbol.for('better-auth:global');

function stopFollowing(): void {
  const global = globalThis as { [whereItRemembers]?: { context: object } };
  for (const memory of Object.values(global[whereItRemembers]?.context ?? {}))
    if (memory instanceof AsyncLocalStorage) memory.disable();
}
