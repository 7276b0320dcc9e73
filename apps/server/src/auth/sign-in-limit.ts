import { TokenBucket } from '../token-bucket.ts';

/** Wrong passwords in a row that cost nothing: capital letters, the old one, the one from work. */
const freeAttempts = 5;
/** After that one waits, each time twice as long. */
const firstWaitMs = 2_000;
const longestWaitMs = 15 * 60_000;
/** When the wait has been over for so long, counting begins anew. */
const forgivenAfterMs = 60 * 60_000;
/** All attempts from places where nobody has signed in yet, on the whole server. */
const strangersAllowance = { burst: 300, perMinute: 120 };
/** To push an attempt out of memory one must make so many others, and those are counted too. */
export const mostRemembered = 10_000;

interface Attempts {
  count: number;
  againAtMs: number;
}

/**
 * Who may try a password. Counted by account and address together, known accounts and unknown ones alike: whoever
 * guesses at an account shuts himself out, and not its owner somewhere else. Against guessing from many addresses
 * there is one budget for all, which those who have signed in from where they are do not need.
 */
export class SignInLimit {
  readonly #nowMs: () => number;
  readonly #attempts = new Map<string, Attempts>();
  readonly #wellKnown = new Map<string, true>();
  readonly #strangers = new TokenBucket(strangersAllowance);

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  get size(): number {
    return this.#attempts.size + this.#wellKnown.size;
  }

  /** Null when it is too early; otherwise what to call when the password was right. Until then it counts as wrong. */
  begin(email: string, address: string): (() => void) | null {
    const key = `${email.toLowerCase()} ${address}`;
    const nowMs = this.#nowMs();
    const before = this.#attempts.get(key);
    if (before && nowMs < before.againAtMs) return null;
    if (!this.#wellKnown.has(key) && !this.#strangers.take(nowMs)) return null;
    const isForgiven = !before || nowMs - before.againAtMs > forgivenAfterMs;
    const count = isForgiven ? 1 : before.count + 1;
    remember(this.#attempts, key, { count, againAtMs: nowMs + waitMs(count) });
    return () => {
      this.#attempts.delete(key);
      remember(this.#wellKnown, key, true);
    };
  }
}

const waitMs = (count: number): number =>
  count < freeAttempts ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (count - freeAttempts));

/** The newest last; the oldest makes room. */
function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostRemembered && oldest !== undefined) map.delete(oldest);
}
