import { readFileSync } from 'node:fs';
import type { Paper } from './paper.ts';
import { typesetter } from './typesetter.ts';
import { wordsIn } from './words.ts';

const template = readFileSync(new URL('session.typ', import.meta.url), 'utf8');

/** As tagged PDF after PDF/UA-1, so that a screen reader finds its way. */
export function toPdf(paper: Paper): Buffer {
  const compiler = typesetter();
  const page = wordsIn(paper.language)('page', { page: '{page}', pages: '{pages}' });
  const region = paper.language === 'en' ? 'GB' : 'NO';
  const pdf = compiler.pdf(
    { mainFileContent: template, inputs: { paper: JSON.stringify({ ...paper, page, region }) } },
    { pdfStandard: 'ua-1' },
  );
  // What a session said must not stay in the compiler's memory.
  compiler.evictCache(0);
  return pdf;
}
