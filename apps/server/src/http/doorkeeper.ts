import { setTimeout } from 'node:timers/promises';
import { refuse, type ErrorCode, type Result } from '@pusterom/protocol/errors';

/** Time as the doorkeeper sees it; a test's runs faster. */
export interface Patience {
  nowMs: () => number;
  wait: (ms: number) => Promise<unknown>;
}

const realPatience: Patience = { nowMs: () => performance.now(), wait: (ms) => setTimeout(ms) };

/** Answers that tell a guesser that he guessed wrong. */
const wrong: readonly ErrorCode[] = ['JOIN_REFUSED', 'PERSONAL_CODE_UNKNOWN'];

/** Wrong codes a minute that slow nobody down: a national gathering mistypes less. */
const forgivenPerMinute = 600;
const slownessPerWrongMs = 2;
const mostSlownessMs = 3000;
/** Knocks that may be slowed at once: this bounds how many codes a minute can be tried, by whomever. */
const mostSlowed = 300;
/** Refusals come at full quarters of a second, so that the time does not tell an unknown code from a locked door. */
const refusalBeatMs = 250;

/**
 * Stands at the door of all sessions. Nobody is turned away for where she comes from: a room of three hundred shares
 * one address. What wrong codes cost, they cost together: the more of them lately, the longer every typed code takes.
 * The QR's secret cannot be guessed, and never waits.
 */
export class Doorkeeper {
  readonly #patience: Patience;
  #wrongLately = 0;
  #countedAtMs: number;
  #slowed = 0;

  constructor(patience: Patience = realPatience) {
    this.#patience = patience;
    this.#countedAtMs = patience.nowMs();
  }

  /** Answers a knock in its time. RATE_LIMITED when far too many codes are being tried at once. */
  async answer<T>(isGuessable: boolean, knock: () => Promise<Result<T>>): Promise<Result<T>> {
    const startedMs = this.#patience.nowMs();
    const slownessMs = isGuessable ? this.#slownessMs() : 0;
    if (slownessMs > 0 && this.#slowed >= mostSlowed) return refuse('RATE_LIMITED');
    if (slownessMs > 0) this.#slowed += 1;
    try {
      const result = await knock();
      const isWrong = !result.ok && wrong.includes(result.error.code);
      if (isWrong && isGuessable) this.#wrongLately += 1;
      const tookMs = this.#patience.nowMs() - startedMs;
      await this.#pause((isWrong ? nextBeat(Math.max(tookMs, slownessMs)) : slownessMs) - tookMs);
      return result;
    } finally {
      if (slownessMs > 0) this.#slowed -= 1;
    }
  }

  async #pause(ms: number): Promise<void> {
    if (ms > 0) await this.#patience.wait(ms);
  }

  #slownessMs(): number {
    const nowMs = this.#patience.nowMs();
    const forgiven = ((nowMs - this.#countedAtMs) * forgivenPerMinute) / 60_000;
    this.#wrongLately = Math.max(0, this.#wrongLately - forgiven);
    this.#countedAtMs = nowMs;
    const tooMany = Math.max(0, this.#wrongLately - forgivenPerMinute);
    return Math.min(mostSlownessMs, tooMany * slownessPerWrongMs);
  }
}

const nextBeat = (ms: number): number => (Math.floor(ms / refusalBeatMs) + 1) * refusalBeatMs;
