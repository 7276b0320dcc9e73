import { inflateSync } from 'node:zlib';

/** For tests: the pixels of a PNG of eight bits and four channels that is not interlaced, by the PNG specification (W3C, third edition). */
export function pngOf(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  if (file.toString('hex', 0, 8) !== '89504e470d0a1a0a') throw new Error('no PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file.toString('hex', 24, 29) !== '0806000000') throw new Error('another kind of PNG');
  const pixels = unfiltered(inflateSync(dataIn(file)), width * 4);
  const at = (x: number, y: number): number[] => [...pixels.subarray((y * width + x) * 4).subarray(0, 4)];
  return { width, height, at };
}

function dataIn(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  return Buffer.concat(parts);
}

/** Each row begins with how its bytes were foretold from those to the left, above, and above to the left. */
function unfiltered(data: Buffer, rowLength: number): Buffer {
  const rows = data.length / (rowLength + 1);
  const pixels = Buffer.alloc(rows * rowLength);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < rowLength; x++) {
      const byte = (dx: number, dy: number): number =>
        x < dx || y < dy ? 0 : (pixels[(y - dy) * rowLength + x - dx] ?? 0);
      const foretold = [0, byte(4, 0), byte(0, 1), (byte(4, 0) + byte(0, 1)) >> 1];
      const kind = data[y * (rowLength + 1)] ?? 0;
      const guess = foretold[kind] ?? paeth(byte(4, 0), byte(0, 1), byte(4, 1));
      pixels[y * rowLength + x] = (data[y * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const far = (one: number): number => Math.abs(left + above - corner - one);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}
