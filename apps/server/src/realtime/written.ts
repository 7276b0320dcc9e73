import { deflateRawSync } from 'node:zlib';
import type { Frame } from '@pusterom/protocol/events';
import { encodeFrame } from '@pusterom/protocol/wire';

/**
 * Frames look back a few kilobytes at most. With zlib's own choice each would take 270 kB for a moment, and hundreds of
 * them a second would keep the garbage collector busy; with this it is 48 kB.
 */
const small = { windowBits: 13, memLevel: 5 };

const texts = new WeakMap<Frame, string>();

/** A frame as it is sent: written out once, however many get it, now or when they come back. */
export function written(frame: Frame): string {
  const text =
    texts.get(frame) ??
    encodeFrame(frame, (bytes, options) => deflateRawSync(bytes, { ...options, ...small }));
  texts.set(frame, text);
  return text;
}
