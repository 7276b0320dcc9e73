import type { Find, Kind } from '../find.ts';
import { pattern, spansOf, type Pattern, type Span } from '../words/pattern.ts';
import type { TaggedText } from '../words/tagged-text.ts';

/** A find that is not sure is only a hint. */
export interface Judged extends Find {
  isHint: boolean;
}

/** What a rule finds in a text whose names are tagged. */
export type Rule = (text: TaggedText) => Judged[];

/** A find wherever one of the patterns is. */
export function patternRule(kind: Kind, sources: readonly string[]): Rule {
  const patterns = sources.map(pattern);
  return (text) => patterns.flatMap((found) => spansOf(text, found).map((span) => judged(text, kind, span)));
}

/** A find in each sentence that holds all the patterns between ` + `, in any order, and none that begins with `!`. */
export function togetherRule(kind: Kind, sources: readonly string[], isHint = false): Rule {
  const combinations = sources.map((source) => source.split(' + ').map(partOf));
  return (text) =>
    combinations.flatMap((parts) =>
      hulls(text, parts).map((span) => ({ ...judged(text, kind, span), isHint })),
    );
}

interface Part {
  found: Pattern;
  isAbsent: boolean;
}

const partOf = (source: string): Part => ({
  found: pattern(source.replace('!', '')),
  isAbsent: source.startsWith('!'),
});

/** From the first to the last word of what was found together. */
function hulls(text: TaggedText, parts: readonly Part[]): Span[] {
  const found = parts.map((part) => spansOf(text, part.found));
  return [...new Set(text.sentences)].flatMap((sentence) => {
    const first = found.map((spans) => spans.find(([from]) => text.sentences[from] === sentence));
    if (parts.some(({ isAbsent }, at) => isAbsent === (first[at] !== undefined))) return [];
    const spans = first.filter((span) => span !== undefined);
    return [[Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))] as const];
  });
}

function judged({ words }: TaggedText, kind: Kind, [from, to]: Span): Judged {
  return { kind, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, isHint: false };
}
