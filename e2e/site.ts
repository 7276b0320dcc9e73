import type { PusteromServer } from './pusterom-server.ts';
import { postgresUrl } from './reliability/postgres-process.ts';

/** Where a session is held: one server or several, any of which may serve any page. */
export interface Site {
  origins: readonly string[];
  databaseUrl: () => Promise<string>;
}

export const siteOf = (server: PusteromServer): Site => ({
  origins: [server.origin],
  databaseUrl: () => postgresUrl(server.dataDir),
});
