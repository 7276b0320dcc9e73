import { deflateRawSync } from 'node:zlib';
import type { Frame } from '@pusterom/protocol/events';
import { encodeFrame } from '@pusterom/protocol/wire';

const texts = new WeakMap<Frame, string>();

/** A frame as it is sent: written out once, however many get it, now or when they come back. */
export function written(frame: Frame): string {
  const text = texts.get(frame) ?? encodeFrame(frame, deflateRawSync);
  texts.set(frame, text);
  return text;
}
