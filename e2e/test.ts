import { expect, test as base, type BrowserContext } from '@playwright/test';
import { PusteromServer } from './pusterom-server.ts';
import { WireTap } from './wire-tap.ts';

interface Stage {
  /** Not started yet; stopped and cleared away whatever happens. */
  server: PusteromServer;
  /** What browsers say our pages tried against the content security policy: nothing, or the story has failed. */
  complaints: string[];
  /** Everyone goes home when the story is over: pages left open would go on looking for its server. */
  farewell: void;
  /** Hears all browsers from their first request on. */
  wire: WireTap;
}

/** A story with a server of its own. */
export const test = base.extend<Stage>({
  server: async ({}, use) => {
    const server = await PusteromServer.create();
    await use(server);
    await server.stop();
  },
  complaints: [
    async ({ browser }, use) => {
      const complaints: string[] = [];
      const listen = (context: BrowserContext): void =>
        void context.on('console', (message) => {
          if (/content security policy/i.test(message.text())) complaints.push(message.text());
        });
      browser.on('context', listen);
      await use(complaints);
      browser.off('context', listen);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  farewell: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  wire: async ({ browser }, use) => {
    const wire = new WireTap();
    browser.on('context', wire.listen);
    await use(wire);
    browser.off('context', wire.listen);
  },
});
