import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from './paper.ts';
import { wordsIn } from './words.ts';

const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
const weights = ['400Regular', '400Regular_Italic', '600SemiBold'];
const template = new URL('session.typ', import.meta.url);

let made: { compiler: NodeCompiler; source: string } | undefined;

/** Reading the fonts takes longer than setting a page: done once, by the first who asks. */
function typesetter() {
  made ??= {
    compiler: NodeCompiler.create({
      fontArgs: [{ fontPaths: weights.map((weight) => join(inter, weight)) }],
    }),
    source: readFileSync(template, 'utf8'),
  };
  return made;
}

/** As tagged PDF after PDF/UA-1, so that a screen reader finds its way. */
export function toPdf(paper: Paper): Buffer {
  const { compiler, source } = typesetter();
  const page = wordsIn(paper.language)('page', { page: '{page}', pages: '{pages}' });
  const region = paper.language === 'en' ? 'GB' : 'NO';
  const pdf = compiler.pdf(
    { mainFileContent: source, inputs: { paper: JSON.stringify({ ...paper, page, region }) } },
    { pdfStandard: 'ua-1' },
  );
  // What a session said must not stay in the compiler's memory.
  compiler.evictCache(0);
  return pdf;
}
