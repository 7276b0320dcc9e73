import { z } from 'zod';
import { agenda, seating } from './agenda.ts';
import { actionId, breakoutId, clusterId, entryId, runId, voteId } from './ids.ts';
import { language } from './language.ts';
import {
  maxActionLength,
  maxBreakouts,
  maxDots,
  maxEntryLength,
  maxLabelLength,
  maxParticipants,
  maxTitleLength,
} from './limits.ts';
import { aspects, careLevels, entryKinds, outcomes } from './session.ts';
import { requiredText, writtenText } from './text.ts';

const time = z.iso.datetime();
const ms = z.number().int().min(0);
const agendaId = z.string().max(60);
const place = z.string().max(200);

/**
 * A session that is over, as a file that can be kept outside Pusterom and taken in again: all that a reader of the
 * archive sees, and nothing more. Nobody is named, and nothing says who was first.
 */
export const sessionFile = z.strictObject({
  format: z.literal('pusterom-session'),
  version: z.literal(1),
  title: requiredText(maxTitleLength),
  language,
  agenda,
  /** How many took part. */
  participants: z.number().int().min(0).max(maxParticipants),
  /** When the entries were deleted for their age; null while they are in the file. */
  erasedAt: time.nullable(),
  /** Visits to steps, oldest first. */
  visits: z
    .array(
      z.strictObject({
        id: runId,
        stepId: agendaId,
        plannedMs: ms,
        startedAt: time,
        endedAt: time.nullable(),
        durationMs: ms,
        pausedMs: ms,
      }),
    )
    .max(2000),
  groups: z
    .array(
      z.strictObject({
        id: breakoutId,
        stepId: agendaId,
        number: z.number().int().min(1),
        seating,
        isDissolved: z.boolean(),
      }),
    )
    .max(5000),
  clusters: z
    .array(
      z.strictObject({
        id: clusterId,
        prompt: place,
        label: requiredText(maxLabelLength),
        labelEntryId: entryId.nullable(),
        labelBy: z.enum(['auto', 'human']),
        // Files from before there was an order by hand do not have them.
        isPinned: z.boolean().default(false),
        rank: z.number().nullable().default(null),
        keptCount: z.number().int().min(0),
      }),
    )
    .max(5000),
  /** Votes that readers are told of, with the clusters that got dots. */
  votes: z
    .array(
      z.strictObject({
        id: voteId,
        prompt: place,
        dotsEach: z.number().int().min(1).max(maxDots),
        voters: z.number().int().min(0).max(maxParticipants),
        dots: z.record(clusterId, z.number().int().min(1)),
      }),
    )
    .max(500)
    .default([]),
  entries: z
    .array(
      z.strictObject({
        id: entryId,
        stepId: agendaId,
        kind: z.enum(entryKinds),
        questionId: agendaId.nullable(),
        level: z.enum(careLevels).nullable(),
        aspect: z.enum(aspects).nullable(),
        groupId: breakoutId.nullable(),
        // Files from before sheets of paper could be told apart do not have it.
        paperGroup: z.number().int().min(1).max(maxBreakouts).nullable().default(null),
        clusterId: clusterId.nullable(),
        text: requiredText(maxEntryLength),
      }),
    )
    .max(20_000),
  actions: z
    .array(
      z.strictObject({
        id: actionId,
        what: requiredText(maxActionLength),
        who: writtenText(maxActionLength),
        due: z.iso.date().nullable(),
        followUp: writtenText(maxActionLength),
      }),
    )
    .max(500),
  /** What earlier meetings had agreed on, and what this one said of it. */
  carried: z
    .array(
      z.strictObject({
        id: actionId,
        what: requiredText(maxActionLength),
        who: writtenText(maxActionLength),
        due: z.iso.date().nullable(),
        followUp: writtenText(maxActionLength),
        agreedOn: z.iso.date(),
        outcome: z.enum(outcomes).nullable(),
        note: writtenText(maxActionLength),
      }),
    )
    .max(500)
    .default([]),
});
export type SessionFile = z.output<typeof sessionFile>;
