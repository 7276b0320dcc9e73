import { z } from 'zod';
import type { Role } from './commands.ts';
import { clusterId, voteId } from './ids.ts';
import { maxDots } from './limits.ts';

const facilitator: readonly Role[] = ['facilitator'];
const participant: readonly Role[] = ['participant'];

const dotCount = z.number().int().min(1).max(maxDots);

/** The commands that have to do with dots on clusters. */
export const voteCommands = {
  /** Put the clusters of a shown vote in the order of their dots, most first. */
  'cluster:sort': { by: facilitator, input: z.strictObject({ voteId }) },
  /** Let phones put dots on the clusters of a prompt. */
  'vote:open': {
    by: facilitator,
    input: z.strictObject({ id: voteId, prompt: z.string().max(60), dotsEach: dotCount }),
  },
  /** No more dots: they are counted, and whose they were is forgotten. */
  'vote:close': { by: facilitator, input: z.strictObject({ id: voteId }) },
  /** Let all see how many dots each cluster got, or take it back. */
  'vote:show': { by: facilitator, input: z.strictObject({ id: voteId, isShown: z.boolean() }) },
  /** The vote is gone, with its dots. */
  'vote:remove': { by: facilitator, input: z.strictObject({ id: voteId }) },
  /** Where one's dots lie now, all of them: takes the place of what one said before. */
  'dots:place': {
    by: participant,
    input: z.strictObject({
      voteId,
      dots: z
        .record(clusterId, dotCount)
        .refine((dots) => Object.keys(dots).length <= maxDots, { error: 'LIMIT_REACHED' }),
    }),
  },
} as const satisfies Record<string, { by: readonly Role[]; input: z.ZodType }>;
