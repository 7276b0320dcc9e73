import { z } from 'zod';
import { addedStep, minutes } from './agenda.ts';
import type { Role } from './commands.ts';
import { maxRulesLength, maxSteps, maxStepsInTheme, maxThemes, maxTimeMs } from './limits.ts';
import { webAddress, writtenText } from './text.ts';

const facilitator: readonly Role[] = ['facilitator'];

const stepId = z.string().max(60);
const timeMs = z.number().int().min(0).max(maxTimeMs);

/** The commands that say how a session is to be held. */
export const planCommands = {
  /**
   * Plan the rest anew: when to end (null for as the agenda said), how long these steps are meant to last (others keep
   * their length), which steps are left out, and the order (none: as it is), with what is put in.
   */
  'plan:set': {
    by: facilitator,
    input: z.strictObject({
      endsAtMs: timeMs.nullable(),
      lengths: z.array(z.strictObject({ stepId, minutes })).max(maxSteps),
      skippedStepIds: z.array(stepId).max(maxSteps),
      themes: z
        .array(z.strictObject({ id: stepId, stepIds: z.array(stepId).max(maxStepsInTheme) }))
        .max(maxThemes),
      added: z.array(addedStep).max(maxStepsInTheme),
    }),
  },
  /** What is agreed on beforehand: when, how we are together, and what to watch first. */
  'meeting:set': {
    by: facilitator,
    input: z.strictObject({
      startsAtMs: timeMs.nullable(),
      rules: writtenText(maxRulesLength),
      videoUrl: webAddress.nullable(),
    }),
  },
} as const satisfies Record<string, { by: readonly Role[]; input: z.ZodType }>;
