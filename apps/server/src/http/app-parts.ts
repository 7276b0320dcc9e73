import type { SessionId } from '@pusterom/protocol/ids';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Auth } from '../auth/auth.ts';
import type { Oidc } from '../auth/oidc.ts';
import type { Passkeys } from '../auth/passkeys.ts';
import type { Networks } from '../networks/networks.ts';
import type { RealtimeParts } from '../realtime/realtime.ts';
import type { AuditReader } from '../sessions/audit.ts';
import type { Deletions } from '../sessions/deletions.ts';
import type { Learning } from '../sessions/learning.ts';
import type { EarlierActions, Facilitators, LiveStore } from '../sessions/ports.ts';
import type { Press } from '../paper/press.ts';
import type { Doorkeeper } from './doorkeeper.ts';

/** Everything the application is made of; tests give it other parts. */
export interface AppParts extends RealtimeParts {
  auth: Auth;
  passkeys: Passkeys;
  /** Null when the operator has set up none: then its addresses are unknown. */
  oidc: Oidc | null;
  door: Doorkeeper;
  facilitators: Facilitators;
  networks: Networks;
  earlierActions: EarlierActions;
  learning: Learning;
  liveStore: LiveStore;
  archive: ArchiveReader;
  audit: AuditReader;
  deletions: Deletions;
  press: Press;
  isDatabaseUp: () => Promise<boolean>;
  /** What metrics are asked for with; null when nobody may. */
  metricsToken: string | null;
  /** Whose word counts for where a request comes from. */
  trustedProxies: string[];
  /** The built web app; null leaves the pages out. */
  webDir: string | null;
}

/** The consoles and big screens that are connected. */
export interface OpenConsoles {
  /** Ends a user's connections, in one session or in all, at once. Each page asks to come in again, and may be refused. */
  closeFor(userId: string, sessionId?: SessionId): void;
  /** Ends the connections of a session's screens. Each asks to come in again, with the link it has. */
  closeScreens(id: SessionId): void;
}
