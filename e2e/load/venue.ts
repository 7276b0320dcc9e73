import type { Page } from './page.ts';

/** A session, its console and its big screen; phones come to it. */
export interface Hall {
  facilitator: Page;
  screen: Page;
  /** Resolves when the page has been told where the session stands. */
  phone(): Promise<LoadPhone>;
  /** From here on what is written is shown to everyone. */
  show(): Promise<void>;
}

export interface LoadPhone {
  page: Page;
  /** Resolves with where the session stands once the entry is stored; throws when it is refused. */
  submit(id: string, text: string): Promise<number>;
}

/** A server that a gathering can come to: ours, or the bare one it is measured against. */
export interface Venue {
  /** Its processes. */
  pids: readonly (number | undefined)[];
  hall(): Promise<Hall>;
  /** How many of these are stored. */
  stored(ids: readonly string[]): Promise<number>;
}
