import { decodeFrame, decodeSnapshot } from '@pusterom/protocol/wire';

const packed = /(?<="session:(?:frame|you)",")[\w+/=]+(?=")/g;

/** What a web socket has carried, to be read through: snapshots are the only bytes; frames, and what is told to one alone, are packed. */
export const asText = (payload: unknown): string =>
  payload instanceof Uint8Array
    ? JSON.stringify(decodeSnapshot(payload))
    : String(payload).replace(packed, (text) => JSON.stringify(decodeFrame(text)));
