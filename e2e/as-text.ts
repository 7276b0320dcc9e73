import { decodeSnapshot } from '@pusterom/protocol/wire';

/** What a web socket has carried, to be read through: snapshots are the only bytes, and deflated. */
export const asText = (payload: string | Buffer): string =>
  typeof payload === 'string' ? payload : JSON.stringify(decodeSnapshot(payload));
