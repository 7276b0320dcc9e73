import { decodeFrame, decodeSnapshot } from '@pusterom/protocol/wire';

const packedFrame = /(?<="session:frame",")[\w+/=]+(?=")/g;

/** What a web socket has carried, to be read through: snapshots are the only bytes, and frames are packed. */
export const asText = (payload: unknown): string =>
  payload instanceof Uint8Array
    ? JSON.stringify(decodeSnapshot(payload))
    : String(payload).replace(packedFrame, (text) => JSON.stringify(decodeFrame(text)));
