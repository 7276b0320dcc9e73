import type { SearchHit } from '@pusterom/protocol/search';
import type { ErrorCode } from '@pusterom/protocol/errors';
import { request } from '../../../lib/api.ts';
import { noFilters, requestOf, type Filters } from './filters.ts';

const waitMs = 250;

/** What is searched for, and what was found: asked a little after the last key, and only the last answer counts. */
export class Search {
  #words = $state('');
  #filters = $state.raw<Filters>(noFilters);
  #hits = $state.raw<readonly SearchHit[] | null>(null);
  #found = $state('');
  #error = $state<ErrorCode | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(words = '', filters = noFilters) {
    this.#filters = filters;
    this.words = words;
  }

  get words(): string {
    return this.#words;
  }
  set words(words: string) {
    this.#words = words;
    clearTimeout(this.#timer);
    this.#asked += 1;
    if (this.isIdle) this.#settle('', null, null);
    else this.#timer = setTimeout(() => void this.#ask(), waitMs);
  }

  get filters(): Filters {
    return this.#filters;
  }
  /** Chosen, not typed: asked at once. */
  set filters(filters: Filters) {
    this.#filters = filters;
    this.now();
  }

  get isIdle(): boolean {
    return this.#words.trim() === '';
  }
  /** Null until the first answer. */
  get hits(): readonly SearchHit[] | null {
    return this.#hits;
  }
  /** The words that `hits` answers. */
  get found(): string {
    return this.#found;
  }
  get error(): ErrorCode | null {
    return this.#error;
  }

  /** At once, without waiting for more keys. */
  now(): void {
    clearTimeout(this.#timer);
    if (!this.isIdle) void this.#ask();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const words = this.#words.trim();
    const query = requestOf(words, this.#filters, Date.now());
    const answer = await request<SearchHit[]>('GET', `/api/archive/search${query}`);
    if (asked !== this.#asked) return;
    if (answer.ok) this.#settle(words, answer.data, null);
    else this.#error = answer.error.code;
  }

  #settle(found: string, hits: readonly SearchHit[] | null, error: ErrorCode | null): void {
    this.#found = found;
    this.#hits = hits;
    this.#error = error;
  }
}
