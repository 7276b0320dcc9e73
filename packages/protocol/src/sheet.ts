import { z } from 'zod';
import type { BreakoutId, ParticipantId, RunId } from './ids.ts';
import { answersPerLevel, maxEntryLength } from './limits.ts';
import { aspects, careLevels, type Aspect } from './session.ts';
import { requiredText } from './text.ts';

/** What a group reads back and sends in together: its answers on one care level, or its sentence. */
export const sheetParts = [...careLevels, 'sentence'] as const;
export type SheetPart = (typeof sheetParts)[number];

/** One text a group is writing. `nth` tells the texts of one part and aspect apart, from 0. */
export const sheetLine = z.strictObject({
  part: z.enum(sheetParts),
  aspect: z.enum(aspects).nullable(),
  nth: z
    .number()
    .int()
    .min(0)
    .max(answersPerLevel.strength - 1),
  text: requiredText(maxEntryLength),
});
export type SheetLine = z.infer<typeof sheetLine>;

/** As many as a group is asked for. */
export const maxSheetLines = careLevels.length * (answersPerLevel.strength + answersPerLevel.improvement);

/** What a group is writing and has not sent in, as its own phones are told. */
export interface Sheet {
  runId: RunId;
  /** Whose phone is written on. */
  writerId: ParticipantId;
  lines: readonly SheetLine[];
  /** What is read back to the group just now. */
  reading: SheetPart | null;
  /** Raised when what is read back is another, or reads otherwise: who has said that it is right, said so of that. */
  version: number;
  agreedIds: readonly ParticipantId[];
}

/** How far a group has come with what it has not sent in: how many texts, never which. */
export interface SheetProgress {
  breakoutId: BreakoutId;
  counts: readonly { part: SheetPart; aspect: Aspect | null; count: number }[];
}
