import { expect, test as base, type BrowserContext } from '@playwright/test';
import { PusteromServer, startCommand } from './pusterom-server.ts';
import { SharedServer } from './shared-server.ts';
import { WireTap } from './wire-tap.ts';

interface Stage {
  /** Whether the server makes its own database, as the first time it is started anywhere. */
  isNew: boolean;
  /** What node is given to run it; an object, since an option cannot be a list. */
  startedBy: { command: readonly string[] };
  /** Nobody and nothing is in it. May not run yet: a story begins with `start`. */
  server: PusteromServer;
  /** What browsers say our pages tried against the content security policy: nothing, or the story has failed. */
  complaints: string[];
  /** Hears all browsers from their first request on. */
  wire: WireTap;
}

interface Company {
  shared: SharedServer;
}

/** A story with a server to itself: its own where it is started in a way of its own, otherwise the worker's. */
export const test = base.extend<Stage, Company>({
  isNew: [false, { option: true }],
  startedBy: [{ command: startCommand }, { option: true }],
  shared: [
    async ({}, use) => {
      const shared = new SharedServer();
      await use(shared);
      await shared.stop();
    },
    { scope: 'worker' },
  ],
  server: async ({ browser, isNew, startedBy, shared }, use) => {
    const isOwn = isNew || startedBy.command !== startCommand;
    const server = isOwn ? await PusteromServer.create({ isNew, ...startedBy }) : await shared.next();
    await use(server);
    // Everyone goes home first: pages left open would go on looking for the server, through all stories to come.
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (isOwn) await server.stop();
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
  wire: async ({ browser }, use) => {
    const wire = new WireTap();
    browser.on('context', wire.listen);
    await use(wire);
    browser.off('context', wire.listen);
  },
});
