import { z } from 'zod';
import { seating } from './agenda.ts';
import { actionId, breakoutId, clusterId, editId, entryId, participantId, runId } from './ids.ts';
import {
  longestKeptMs,
  maxActionLength,
  maxBreakouts,
  maxEntriesTogether,
  maxEntryLength,
  maxLabelLength,
  maxSaidLength,
  maxSpotLength,
  maxStepMs,
} from './limits.ts';
import { aspects, careLevels, entryKinds, outcomes } from './session.ts';
import { maxSheetLines, sheetLine, sheetParts } from './sheet.ts';
import { requiredText, writtenText } from './text.ts';
import { planCommands } from './plan-commands.ts';
import { voteCommands } from './vote-commands.ts';

export type Role = 'facilitator' | 'participant' | 'screen';

const anyone: readonly Role[] = ['facilitator', 'participant'];
const facilitator: readonly Role[] = ['facilitator'];
const participant: readonly Role[] = ['participant'];

const stepId = z.string().max(60);
const questionId = z.string().max(60).nullable();
/** The fields of `Signals`. */
const signals = z.strictObject({
  isDone: z.boolean(),
  wantsTime: z.boolean(),
  hasHandUp: z.boolean(),
  needsBreak: z.boolean(),
  isWriting: z.boolean(),
});
const entryIds = z.array(entryId).max(maxEntriesTogether);

/**
 * What may be told beside a command that has been kept on the phone until it could be sent: for how long, in milliseconds.
 * It is for who watches the server, and is not stored.
 */
export const kept = z.strictObject({ waitedMs: z.number().int().min(0).max(longestKeptMs) });
export type Kept = z.infer<typeof kept>;

/** All that can be asked of a running session, by whom, and in what shape. Each is answered with `Result<Accepted>`. */
export const commands = {
  /**
   * Share a keyword, an answer, a sentence, a thought or a proposed action. Whoever leads may say which group's sheet of
   * paper an answer or a sentence is typed in from.
   */
  'entry:submit': {
    by: anyone,
    input: z.strictObject({
      id: entryId,
      stepId,
      kind: z.enum(entryKinds),
      questionId,
      level: z.enum(careLevels).nullable(),
      aspect: z.enum(aspects).nullable(),
      paperGroup: z.number().int().min(1).max(maxBreakouts).nullish(),
      text: requiredText(maxEntryLength),
    }),
  },
  /** All that one signals in this visit to a step; takes the place of what one signalled before. */
  'signals:show': { by: participant, input: z.strictObject({ runId, signals }) },
  /**
   * Write for the group one sits in: all that is written and not sent in, and which part of it the group is asked to
   * listen to. One phone writes; the others' are turned down.
   */
  'sheet:write': {
    by: participant,
    input: z.strictObject({
      runId,
      lines: z.array(sheetLine).max(maxSheetLines),
      reading: z.enum(sheetParts).nullable(),
    }),
  },
  /** Write from here on, instead of whoever does. */
  'sheet:take': { by: participant, input: z.strictObject({ runId }) },
  /** What was read back is right; `version` says what it was. Once it reads otherwise, that counts for nothing. */
  'sheet:agree': { by: participant, input: z.strictObject({ runId, version: z.number().int().min(0) }) },
  /** Say something to all phones: it stands there until this visit to the step is over. `id` makes a retry the same. */
  'room:say': {
    by: facilitator,
    input: z.strictObject({
      id: z.uuid(),
      runId,
      message: z.union([
        z.strictObject({ minutesLeft: z.number().int().min(1).max(60) }),
        z.strictObject({ text: requiredText(maxSaidLength) }),
      ]),
    }),
  },
  /** Change one's own words. */
  'entry:edit': { by: anyone, input: z.strictObject({ id: entryId, text: requiredText(maxEntryLength) }) },
  /** Take back one's own entry: it is gone everywhere. */
  'entry:delete': { by: anyone, input: z.strictObject({ id: entryId }) },
  /** Move an entry to a cluster; an id that is new opens a cluster of its own. */
  'entry:move': { by: facilitator, input: z.strictObject({ id: entryId, clusterId }) },
  'entry:hide': { by: facilitator, input: z.strictObject({ id: entryId, isHidden: z.boolean() }) },
  'entry:approve': { by: facilitator, input: z.strictObject({ id: entryId, isApproved: z.boolean() }) },
  /** Everything in `id` goes into `intoId`, which keeps its name. */
  'cluster:merge': { by: facilitator, input: z.strictObject({ id: clusterId, intoId: clusterId }) },
  'cluster:rename': {
    by: facilitator,
    input: z.strictObject({ id: clusterId, label: requiredText(maxLabelLength) }),
  },
  'cluster:hide': { by: facilitator, input: z.strictObject({ id: clusterId, isHidden: z.boolean() }) },
  'cluster:pin': { by: facilitator, input: z.strictObject({ id: clusterId, isPinned: z.boolean() }) },
  /** A closed cluster is left alone by the machine; people may still move what they want. */
  'cluster:close': { by: facilitator, input: z.strictObject({ id: clusterId, isClosed: z.boolean() }) },
  /** Put `id` before another of its prompt that is pinned alike, or last. */
  'cluster:order': {
    by: facilitator,
    input: z.strictObject({ id: clusterId, beforeId: clusterId.nullable() }),
  },
  /** A new cluster with a name, with entries of its prompt, or both. */
  'cluster:make': {
    by: facilitator,
    input: z.strictObject({
      id: clusterId,
      prompt: z.string().max(60),
      label: requiredText(maxLabelLength).nullable(),
      entryIds,
    }),
  },
  /** Take entries out of `id` into `newId`, and keep the two apart. Some have to stay. */
  'cluster:split': {
    by: facilitator,
    input: z.strictObject({ id: clusterId, newId: clusterId, entryIds: entryIds.min(1) }),
  },
  /** These two are not the same: the pair is never suggested again. */
  'cluster:keep-apart': { by: facilitator, input: z.strictObject({ id: clusterId, otherId: clusterId }) },
  /** Take away a cluster that nothing is in. */
  'cluster:remove': { by: facilitator, input: z.strictObject({ id: clusterId }) },
  ...voteCommands,
  /** Take back the last edit of the board, and do again the last that was taken back. `id` says which edit is meant. */
  'board:undo': { by: facilitator, input: z.strictObject({ id: editId }) },
  'board:redo': { by: facilitator, input: z.strictObject({ id: editId }) },
  'session:open': { by: facilitator, input: z.strictObject({}) },
  /** End the session: from then on nobody can find out who wrote what. */
  'session:close': { by: facilitator, input: z.strictObject({}) },
  /** Nobody new gets in while the door is locked. */
  'door:lock': { by: facilitator, input: z.strictObject({ isLocked: z.boolean() }) },
  /** A new code and a new QR: the old ones open nothing any more. Those who are in stay in. `id` makes a retry the same. */
  'door:renew': { by: facilitator, input: z.strictObject({ id: z.uuid() }) },
  /** A phone is not in the session any more. What it has shared stays, and nobody is told whose it was. */
  'participant:remove': { by: facilitator, input: z.strictObject({ id: participantId }) },
  /** Go to a step, forwards or back. `runId` names the visit. */
  'step:enter': { by: facilitator, input: z.strictObject({ stepId, runId }) },
  /** Let phones and screen see what a step collected, or take it back. */
  'step:reveal': { by: facilitator, input: z.strictObject({ stepId, isRevealed: z.boolean() }) },
  /** A locked step takes no more entries; what is there can still be changed and deleted by whoever wrote it. */
  'step:lock': { by: facilitator, input: z.strictObject({ stepId, isLocked: z.boolean() }) },
  /** Let a step's fields close on phones when its time is up, or stay open. */
  'step:limit': { by: facilitator, input: z.strictObject({ stepId, isLimited: z.boolean() }) },
  /** Show what fewer than three people have answered, knowing that it may be guessed who they are. */
  'slice:open': { by: facilitator, input: z.strictObject({ slice: z.string().max(60) }) },
  'clock:pause': { by: facilitator, input: z.strictObject({ runId, isPaused: z.boolean() }) },
  /** Sets the whole length, not the addition, so that sending it twice adds once. */
  'clock:set': {
    by: facilitator,
    input: z.strictObject({ runId, durationMs: z.number().int().min(0).max(maxStepMs) }),
  },
  ...planCommands,
  /**
   * Divide those who are here into groups for a step: so many, or, when `count` is null, as many as the seating makes.
   * Free groups begin empty, and everyone chooses. `mixId` makes a retry the same mix.
   */
  'breakouts:form': {
    by: facilitator,
    input: z.strictObject({
      stepId,
      mixId: z.uuid(),
      seating: seating.exclude(['individual', 'plenary']),
      count: z.number().int().min(1).max(maxBreakouts).nullable(),
      isFree: z.boolean(),
    }),
  },
  /** Someone is to sit in another group of the step; null for in none. */
  'breakouts:seat': {
    by: facilitator,
    input: z.strictObject({ stepId, participantId, breakoutId: breakoutId.nullable() }),
  },
  /** Whoever is here and sits in no group is put in the smallest. */
  'breakouts:fill': { by: facilitator, input: z.strictObject({ stepId }) },
  /** Say where a group sits. */
  'breakouts:place': {
    by: facilitator,
    input: z.strictObject({ id: breakoutId, spot: writtenText(maxSpotLength) }),
  },
  /** Sit down in a group that everyone may choose. */
  'breakouts:choose': { by: participant, input: z.strictObject({ id: breakoutId }) },
  /** Write down what was agreed, or change it. */
  'action:note': {
    by: facilitator,
    input: z.strictObject({
      id: actionId,
      what: requiredText(maxActionLength),
      who: writtenText(maxActionLength),
      due: z.iso.date().nullable(),
      followUp: writtenText(maxActionLength),
    }),
  },
  'action:remove': { by: facilitator, input: z.strictObject({ id: actionId }) },
  /** Say how it went with what an earlier meeting agreed on; `null` takes the answer back. */
  'action:follow': {
    by: facilitator,
    input: z.strictObject({
      id: actionId,
      outcome: z.enum(outcomes).nullable(),
      note: writtenText(maxActionLength),
    }),
  },
} as const satisfies Record<string, { by: readonly Role[]; input: z.ZodType }>;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.input<(typeof commands)[N]['input']>;
/** A command as the server has parsed it. */
export type Command = {
  [N in CommandName]: { name: N; input: z.output<(typeof commands)[N]['input']> };
}[CommandName];

/** Said to whoever is in the room just now: it changes nothing in the session, and is not stored. */
export const passingCommands = [
  'signals:show',
  'sheet:write',
  'sheet:take',
  'sheet:agree',
  'room:say',
] as const satisfies readonly CommandName[];
export type PassingCommand = Extract<Command, { name: (typeof passingCommands)[number] }>;
export const isPassing = (command: Command): command is PassingCommand =>
  (passingCommands as readonly CommandName[]).includes(command.name);

/** Stored. `seq` is where the session stood after it. */
export interface Accepted {
  seq: number;
}
