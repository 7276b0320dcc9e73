import { z } from 'zod';
import { sessionId } from './ids.ts';
import { language } from './language.ts';
import { sessionFile } from './session-file.ts';

/** The files a session can be taken out as. */
export const paperKinds = ['pdf', 'docx', 'pictures', 'xlsx', 'csv', 'md', 'json'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What can be left out of a paper; the clusters with their numbers, and the levels, are always in it. */
export const paperParts = ['points', 'entries', 'sentences', 'thoughts', 'proposals', 'actions'] as const;
export type PaperPart = (typeof paperParts)[number];

/** The minutes of a meeting: what was found and agreed, without every single text. */
export const minutesParts: readonly PaperPart[] = ['sentences', 'actions'];

const partList = z
  .string()
  .max(100)
  .transform((list) => list.split(',').filter((part) => part !== ''))
  .pipe(z.array(z.enum(paperParts)));

/** GET /api/archive/sessions/:id/paper. `parts` are separated by commas; rows and JSON are always whole. */
export const paperQuery = z.strictObject({
  kind: z.enum(paperKinds),
  language,
  parts: partList.default([...paperParts]),
});
export type PaperWish = z.output<typeof paperQuery>;

/** GET /api/sessions/:id/worksheets: a PDF to print and write on by hand. */
export const worksheetsQuery = z.strictObject({ language });

/** POST /api/archive/sessions: a session that was taken out as JSON, to be its sender's. Answered with `{id}`. */
export const takeInRequest = z.strictObject({
  /** Made by the page: sending it again is the same session. */
  id: sessionId,
  file: sessionFile,
});
