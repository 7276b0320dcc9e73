import { pattern, spansOf, type Pattern } from './pattern.ts';
import { taggedText, type TaggedText } from './tagged-text.ts';

/** A step that gives words a tag, or takes tags away, where one of its patterns is found. */
export interface Step {
  adds?: string;
  takes?: readonly string[];
  patterns: readonly Pattern[];
}

export const adds = (tag: string, ...sources: readonly string[]): Step => ({
  adds: tag,
  patterns: sources.map(pattern),
});
export const takes = (tags: string, ...sources: readonly string[]): Step => ({
  takes: tags.split('|'),
  patterns: sources.map(pattern),
});

/** Each step sees the tags that the steps before have left. */
export const retag = (text: TaggedText, steps: readonly Step[]): TaggedText => steps.reduce(apply, text);

function apply(text: TaggedText, step: Step): TaggedText {
  const found = new Set(step.patterns.flatMap((source) => spansOf(text, source).map(([from]) => from)));
  if (found.size === 0) return text;
  const tags = text.tags.map((old, at) => (found.has(at) ? changed(old, step) : old));
  return taggedText(text.words, tags);
}

function changed(old: ReadonlySet<string>, step: Step): ReadonlySet<string> {
  const kept = [...old].filter((tag) => !step.takes?.includes(tag));
  return new Set(step.adds === undefined ? kept : [...kept, step.adds]);
}
