export interface Range {
  start: number;
  end: number;
}

/** Takes out what is known, so that no later rule reads it again. The ranges are in order and apart. */
export function blotted(text: string, ranges: readonly Range[]): string {
  let rest = '';
  for (const { start, end } of ranges) rest += text.slice(rest.length, start) + '~'.repeat(end - start);
  return rest + text.slice(rest.length);
}

/** What a pattern finds, without what its first group holds: that leads up to the find. */
export const matchesOf = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, 1: lead = '', index }) => ({
    start: index + lead.length,
    end: index + length,
  }));
