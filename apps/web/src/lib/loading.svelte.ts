import type { ErrorCode, Result } from '@pusterom/protocol/errors';

/** Something that is fetched once when shown, and again when asked. */
export class Loading<T> {
  #data = $state.raw<T | null>(null);
  #error = $state<ErrorCode | null>(null);
  readonly #fetch: () => Promise<Result<T>>;

  constructor(fetch: () => Promise<Result<T>>) {
    this.#fetch = fetch;
    void this.again();
  }

  get data(): T | null {
    return this.#data;
  }
  get error(): ErrorCode | null {
    return this.#error;
  }

  again = async (): Promise<void> => {
    this.#error = null;
    const result = await this.#fetch();
    if (result.ok) this.#data = result.data;
    else this.#error = result.error.code;
  };
}
