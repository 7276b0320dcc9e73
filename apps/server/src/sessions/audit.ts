import type { AuditedDeed } from '@pusterom/protocol/audit';
import type { SessionId } from '@pusterom/protocol/ids';

/** What those who lead have done to others' texts. `LiveStore.commit` writes it, with the change itself. */
export interface AuditReader {
  /** In one session, newest first. */
  ofSession(id: SessionId): Promise<AuditedDeed[]>;
}
