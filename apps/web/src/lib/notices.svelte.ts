export interface Notice {
  id: number;
  text: string;
  kind: 'success' | 'info' | 'warning' | 'danger';
}

/** Short messages about what just happened. Good news leaves by itself; the rest stays until it is closed. */
export class Notices {
  #list = $state.raw<readonly Notice[]>([]);
  #lastId = 0;

  readonly #leaveAfterMs: number;

  constructor(leaveAfterMs = 6000) {
    this.#leaveAfterMs = leaveAfterMs;
  }

  get list(): readonly Notice[] {
    return this.#list;
  }

  show(text: string, kind: Notice['kind'] = 'success'): void {
    const id = ++this.#lastId;
    this.#list = [...this.#list.slice(-2), { id, text, kind }];
    if (kind === 'success' || kind === 'info') setTimeout(() => this.close(id), this.#leaveAfterMs);
  }

  close(id: number): void {
    this.#list = this.#list.filter((notice) => notice.id !== id);
  }
}
