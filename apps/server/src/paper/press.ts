import type { PrintOrder } from '@pusterom/paper/print';

/** What turns a session into a file. */
export interface Press {
  /** Throws `PressBusy` when it took too long, or was stopped. */
  print(order: PrintOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Ask again in a moment. */
export class PressBusy extends Error {
  override name = 'PressBusy';
}
