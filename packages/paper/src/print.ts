import { fromSnapshot } from '@pusterom/core/snapshot';
import { toFile } from '@pusterom/core/session-file';
import type { PaperWish } from '@pusterom/protocol/paper';
import type { Language } from '@pusterom/protocol/language';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import { boardsOf } from './boards.ts';
import { toCsv } from './csv.ts';
import { toExcel } from './excel.ts';
import { toMarkdown } from './markdown.ts';
import { toPdf, worksheetsToPdf } from './pdf.ts';
import { toPictures } from './pictures.ts';
import { sessionPaper } from './session-paper.ts';
import { sessionSheets } from './session-rows.ts';
import { toWord } from './word.ts';
import { worksheetsOf, type Planned } from './worksheets.ts';

/** A session that is over. */
export interface PaperOrder {
  /** What a reader of the archive may see of it. */
  session: SessionSnapshot;
  wish: PaperWish;
}

/** The sheets of one that is still to be held, as PDF. */
export interface WorksheetOrder {
  planned: Planned;
  language: Language;
}

export type PrintOrder = PaperOrder | WorksheetOrder;

/** The bytes of the file that was asked for. */
export async function print(order: PrintOrder): Promise<Uint8Array> {
  return 'planned' in order
    ? worksheetsToPdf(worksheetsOf(order.planned, order.language))
    : printSession(order);
}

async function printSession({ session, wish }: PaperOrder): Promise<Uint8Array> {
  const state = fromSnapshot(session);
  const { kind, language, parts } = wish;
  switch (kind) {
    case 'pdf':
      return toPdf(sessionPaper(state, language, parts));
    case 'docx':
      return toWord(sessionPaper(state, language, parts));
    case 'pictures':
      return toPictures(boardsOf(state, language, parts));
    case 'md':
      return Buffer.from(toMarkdown(sessionPaper(state, language, parts)));
    case 'xlsx':
      return toExcel(sessionSheets(state, language));
    case 'csv':
      return Buffer.from(toCsv(sessionSheets(state, language)));
    case 'json':
      return Buffer.from(`${JSON.stringify(toFile(state), null, 2)}\n`);
  }
}
