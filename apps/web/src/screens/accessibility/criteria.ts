import type { Criterion, Evidence } from './criterion.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

/** The file that is the evidence, from the root of the project. */
export const evidenceFiles: Record<Exclude<Evidence, 'read'>, string> = {
  axe: 'e2e/shots/look-through.ts',
  layout: 'e2e/shots/findings.ts',
  colours: 'apps/web/src/theme/tokens.test.ts',
  keyboard: 'e2e/keyboard.spec.ts',
  focus: 'e2e/focus.spec.ts',
  words: 'apps/web/src/lib/messages.test.ts',
  passages: 'apps/web/src/lib/written-in.svelte.test.ts',
};

/** All of WCAG 2.2 at levels A and AA, in its order. */
export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandable, ...robust];
