import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToUtf8, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js';

// Not the browser's own `crypto.subtle`: it is missing on plain http, which a room's own network often is.
// The nonce is random for each write, long enough that no two are ever alike, and lies before the sealed text.
const cipher = managedNonce(xchacha20poly1305);

/** Readable only with the key, and only in this place: a record that is moved to another does not open there. */
export const seal = (key: Uint8Array, place: string, value: unknown): Uint8Array =>
  cipher(key, utf8ToBytes(place)).encrypt(utf8ToBytes(JSON.stringify(value)));

/** Undefined when it is sealed with another key, for another place, or is not as it was left. */
export function unseal(key: Uint8Array, place: string, sealed: Uint8Array): unknown {
  try {
    return JSON.parse(bytesToUtf8(cipher(key, utf8ToBytes(place)).decrypt(sealed)));
  } catch {
    return undefined;
  }
}
