import { readFileSync } from 'node:fs';
import type { Paper } from './paper.ts';
import { typesetter } from './typesetter.ts';
import { wordsIn } from './words.ts';
import type { Worksheets } from './worksheets.ts';

const templateIn = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const sessionTemplate = templateIn('session.typ');
const worksheetTemplate = templateIn('worksheet.typ');

export const toPdf = (paper: Paper): Buffer => set(sessionTemplate, paper);

export const worksheetsToPdf = (worksheets: Worksheets): Buffer => set(worksheetTemplate, worksheets);

/** As tagged PDF after PDF/UA-1, so that a screen reader finds its way. */
function set(template: string, paper: Paper | Worksheets): Buffer {
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
