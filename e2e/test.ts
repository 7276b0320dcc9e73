import { test as base } from '@playwright/test';
import { PusteromServer } from './pusterom-server.ts';

/** A story with a server of its own, not started yet; stopped and cleared away whatever happens. */
export const test = base.extend<{ server: PusteromServer }>({
  server: async ({}, use) => {
    const server = await PusteromServer.create();
    await use(server);
    await server.stop();
  },
});
