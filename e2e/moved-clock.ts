import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from '@playwright/test';
import { startCommand, type PusteromServer } from './pusterom-server.ts';

const aheadOfTime = fileURLToPath(new URL('ahead-of-time.mjs', import.meta.url));

/** What a server is started with to keep the time of a `MovedClock`. */
export const movedStartCommand = ['--import', aheadOfTime, ...startCommand];

/** The time that a server and all pages have in common, moved on as a story needs it. Made before the first page is. */
export class MovedClock {
  readonly #browser: Browser;
  readonly #server: PusteromServer;
  #aheadMs = 0;

  constructor(browser: Browser, server: PusteromServer) {
    this.#browser = browser;
    this.#server = server;
    browser.on('context', (context) => {
      void context.addInitScript({ path: aheadOfTime });
      void this.#tellFrom(context);
    });
  }

  /** Now, in the story. */
  get nowMs(): number {
    return Date.now() + this.#aheadMs;
  }

  async pass(minutes: number): Promise<void> {
    this.#aheadMs += minutes * 60_000;
    this.#server.process?.send({ aheadMs: this.#aheadMs });
    await Promise.all(this.#browser.contexts().map((context) => this.#tell(context)));
  }

  /** Those that are open, and those that will be. */
  async #tell(context: BrowserContext): Promise<void> {
    await this.#tellFrom(context);
    const told = `globalThis.aheadMs = ${this.#aheadMs}`;
    await Promise.all(context.pages().map((page) => page.evaluate(told)));
  }

  async #tellFrom(context: BrowserContext): Promise<void> {
    await context.addInitScript(`globalThis.aheadMs = ${this.#aheadMs}`);
  }
}
