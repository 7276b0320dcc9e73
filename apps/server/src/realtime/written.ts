import { deflateRawSync } from 'node:zlib';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import { encodeFrame, encodeSnapshot, encodeYou, type You } from '@pusterom/protocol/wire';

/**
 * A window of 8 kB holds what is familiar and a dozen entries, which is where nearly all is found. With zlib's own choice
 * each frame would take 270 kB for a moment, work for the garbage collector at hundreds a second; so it is 48 kB, and
 * 1 kB for what comes out. What was hidden comes all at once, and seldom: it refers further back.
 */
const deflateSmall = (bytes: Uint8Array, options: { dictionary: Uint8Array }): Uint8Array => {
  const size = bytes.length > largeFrame ? {} : { windowBits: 13, chunkSize: 1_024 };
  return deflateRawSync(bytes, { ...options, ...size, memLevel: 5 });
};
const largeFrame = 4_000;

/** zlib hands out a small piece of something large, which would be kept with it. */
const toKeep = (piece: Uint8Array): Uint8Array => new Uint8Array(piece);

const packed = new WeakMap<Frame, Uint8Array>();

/** A frame as it is sent: written out once, however many get it, now or when they come back. */
export function written(frame: Frame): Uint8Array {
  const bytes = packed.get(frame) ?? toKeep(encodeFrame(frame, deflateSmall));
  packed.set(frame, bytes);
  return bytes;
}

/** Written seldom, and long: zlib chooses. */
export const writtenOut = (snapshot: SessionSnapshot): Uint8Array =>
  toKeep(encodeSnapshot(snapshot, deflateRawSync));

export const writtenTo = (you: You): Uint8Array | You => encodeYou(you, deflateSmall);
