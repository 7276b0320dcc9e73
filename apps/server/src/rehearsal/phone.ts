import type { Accepted, Command } from '@pusterom/protocol/commands';
import type { Result } from '@pusterom/protocol/errors';
import type { EntryId, ParticipantId } from '@pusterom/protocol/ids';
import type { Sheet } from '@pusterom/protocol/sheet';

/** What a simulated participant has in her hand. */
export interface Phone {
  /** What her group is writing, as she was told last. */
  readonly sheet: Sheet | null;
  /** Through the gates that every phone's commands go through; UNAVAILABLE when it is not connected. */
  ask(command: Command): Promise<Result<Accepted>>;
  hangUp(): void;
}

/** How simulated participants come into a session. */
export interface WayIn {
  /** Who has this number among them; the same each time. */
  participantOf(number: number): ParticipantId;
  /** The same each time, so that what is sent again is the same entry. */
  entryOf(key: string): EntryId;
  /** By the door, as someone with the code. False when it is locked. */
  join(id: ParticipantId, firstName: string | null): Promise<boolean>;
  connect(id: ParticipantId): Phone;
}
