import { z } from 'zod';
import type { SessionId } from './ids.ts';
import type { Language } from './language.ts';

/** A word that no lexicon has, and the theme that those who led an earlier session put it with. Nobody's text. */
export interface LearntWord {
  stem: string;
  /** By its bokmål name. */
  theme: string;
  /** The session that has taught it. */
  fromSessionId: SessionId;
}

// And what crosses the wire over HTTP about what a network has learnt.

/** PUT /api/networks/:id/learning: whether the grouping learns from its sessions. Off takes with it what was learnt. */
export const learningRequest = z.strictObject({ isOn: z.boolean() });
/**
 * GET /api/networks/:id/learning. DELETE /api/networks/:id/learning/words takes out all, and
 * DELETE /api/networks/:id/learning/words/:sessionId/:stem one.
 */
export interface NetworkLearning {
  isOn: boolean;
  /** By meeting, the latest first. */
  words: readonly NetworkWord[];
}
export interface NetworkWord {
  stem: string;
  /** The theme that it was put with. */
  theme: Readonly<Record<Language, string>>;
  /** The meeting that taught it; `heldOn` is its ISO date. */
  sessionId: SessionId;
  title: string;
  heldOn: string;
}
