import { z } from 'zod';
import { networkId, type SessionId } from './ids.ts';
import { careLevels } from './session.ts';

/** GET /api/archive/search: the words, and what the search is narrowed to. */
export const searchRequest = z.strictObject({
  q: z.string().max(200),
  network: networkId.optional(),
  /** Held at this time or later. */
  from: z.iso.datetime().optional(),
  /** Held earlier than this. */
  before: z.iso.datetime().optional(),
  /** The id of a theme of the built-in template. */
  theme: z.string().max(60).optional(),
  level: z.enum(careLevels).optional(),
});
export type SearchRequest = z.output<typeof searchRequest>;

/** One place where the words were found. */
export interface SearchHit {
  sessionId: SessionId;
  sessionTitle: string;
  heldAt: string | null;
  kind: 'entry' | 'cluster' | 'action' | 'title';
  stepId: string | null;
  /** The text in pieces; those that matched are marked. */
  pieces: readonly { text: string; isMatch: boolean }[];
}
