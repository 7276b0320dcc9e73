import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const engine = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
/** Twice as fine as a screen: sharp in a document, and on a projector. */
const scale = 2;
/** In pixels. A board that is taller is drawn smaller: what one has to hold in memory grows with it. */
const tallest = 16_000;

let ready: Promise<void> | undefined;

/** An SVG without text that needs a typeface, as PNG. */
export async function toPng(svg: string): Promise<Uint8Array> {
  await (ready ??= readFile(engine).then(initWasm));
  const picture = scaled(svg, scale);
  const { height } = picture;
  if (height * scale <= tallest) return drawn(picture);
  picture.free();
  return drawn(scaled(svg, tallest / height));
}

type Picture = InstanceType<typeof Resvg>;

const scaled = (svg: string, value: number): Picture => new Resvg(svg, { fitTo: { mode: 'zoom', value } });

/** What it takes in the engine's memory is given back: nothing else does that. */
function drawn(picture: Picture): Uint8Array {
  const image = picture.render();
  picture.free();
  const bytes = image.asPng();
  image.free();
  return bytes;
}
