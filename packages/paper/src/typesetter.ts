import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
const weights = ['400Regular', '400Regular_Italic', '600SemiBold'];

let made: NodeCompiler | undefined;

/** Reading the fonts takes longer than setting a page: done once, by the first who asks. */
export function typesetter(): NodeCompiler {
  made ??= NodeCompiler.create({ fontArgs: [{ fontPaths: weights.map((weight) => join(inter, weight)) }] });
  return made;
}
