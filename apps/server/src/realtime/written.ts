import { deflateRawSync } from 'node:zlib';
import type { Frame } from '@pusterom/protocol/events';
import { encodeFrame, encodeYou, type You } from '@pusterom/protocol/wire';

/**
 * A window of 8 kB holds what is familiar and a dozen entries, which is where nearly all is found. With zlib's own choice
 * each frame would take 270 kB for a moment, work for the garbage collector at hundreds a second; so it is 48 kB. What
 * was hidden comes all at once, and seldom: it refers further back.
 */
const deflateSmall = (bytes: Uint8Array, options: { dictionary: Uint8Array }): Uint8Array =>
  deflateRawSync(bytes, { ...options, windowBits: bytes.length > largeFrame ? 15 : 13, memLevel: 5 });
const largeFrame = 4_000;

const packed = new WeakMap<Frame, Uint8Array>();

/** A frame as it is sent: written out once, however many get it, now or when they come back. */
export function written(frame: Frame): Uint8Array {
  const bytes = packed.get(frame) ?? encodeFrame(frame, deflateSmall);
  packed.set(frame, bytes);
  return bytes;
}

export const writtenTo = (you: You): Uint8Array | You => encodeYou(you, deflateSmall);
