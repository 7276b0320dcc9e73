/** What 16 bytes of an id come after. JSON holds no such character, and UTF-8 no such byte within another. */
const mark = 1;
const packedLength = 17;
/** As `JSON.stringify` writes it: "6428af05-fc85-4cbe-941c-1b2712f2dd2c". */
const quotedLength = 38;
const quote = 0x22;
const dash = 0x2d;
/** Where its dashes stand, and each pair of its digits, counted from the first quote. */
const dashes = [9, 14, 19, 24];
const pairs = [1, 3, 5, 7, 10, 12, 15, 17, 20, 22, 25, 27, 29, 31, 33, 35];

/**
 * JSON in UTF-8, with each id as the 16 bytes it stands for: half of a small frame would be ids, and nothing makes them
 * shorter, for they are random.
 */
export function packIds(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  let to = 0;
  for (let at = 0; at < bytes.length;) {
    if (isIdAt(bytes, at)) {
      const id = pairs.map((place) => 16 * digitAt(bytes, at + place) + digitAt(bytes, at + place + 1));
      bytes[to] = mark;
      bytes.set(id, to + 1);
      to += packedLength;
      at += quotedLength;
    } else bytes[to++] = bytes[at++] ?? 0;
  }
  return bytes.subarray(0, to);
}

export function unpackIds(packed: Uint8Array): string {
  const bytes = new Uint8Array(packed.length + (quotedLength - packedLength) * idsIn(packed));
  let to = 0;
  for (let at = 0; at < packed.length;) {
    if (packed[at] === mark) {
      quoteId(packed, at + 1, bytes.subarray(to, to + quotedLength));
      to += quotedLength;
      at += packedLength;
    } else bytes[to++] = packed[at++] ?? 0;
  }
  return new TextDecoder().decode(bytes);
}

function isIdAt(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== quote || bytes[at + quotedLength - 1] !== quote) return false;
  if (!dashes.every((place) => bytes[at + place] === dash)) return false;
  return pairs.every((place) => digitAt(bytes, at + place) >= 0 && digitAt(bytes, at + place + 1) >= 0);
}

/** Of 0-9 and a-f; -1 for anything else. */
function digitAt(bytes: Uint8Array, at: number): number {
  const code = bytes[at] ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x61 && code <= 0x66 ? code - 0x57 : -1;
}

function quoteId(packed: Uint8Array, from: number, quoted: Uint8Array): void {
  quoted[0] = quoted[quotedLength - 1] = quote;
  for (const place of dashes) quoted[place] = dash;
  for (const [index, place] of pairs.entries()) {
    const byte = packed[from + index] ?? 0;
    quoted[place] = codeOf(byte >> 4);
    quoted[place + 1] = codeOf(byte & 15);
  }
}

const codeOf = (digit: number): number => digit + (digit < 10 ? 0x30 : 0x57);

/** An id may hold the mark's byte itself: what comes after a mark is passed over. */
function idsIn(packed: Uint8Array): number {
  let count = 0;
  for (let at = packed.indexOf(mark); at !== -1; at = packed.indexOf(mark, at + packedLength)) count += 1;
  return count;
}
