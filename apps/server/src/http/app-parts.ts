import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Auth } from '../auth/auth.ts';
import type { RealtimeParts } from '../realtime/realtime.ts';
import type { LiveStore } from '../sessions/ports.ts';
import type { Doorkeeper } from './doorkeeper.ts';

/** Everything the application is made of; tests give it other parts. */
export interface AppParts extends RealtimeParts {
  auth: Auth;
  door: Doorkeeper;
  liveStore: LiveStore;
  archive: ArchiveReader;
  isDatabaseUp: () => Promise<boolean>;
  /** The built web app; null leaves the pages out. */
  webDir: string | null;
}
