import type { TaggedText } from './tagged-text.ts';

/** Positions of the first word and the one after the last. */
export type Span = readonly [from: number, to: number];

export type Pattern = RegExp;

/**
 * Patterns over the tags of words, in one sentence: `named <unknown>` is a word tagged `unknown` after one tagged `named`.
 * `a|b` either tag, `a&!b` the one without the other, `+a` with only a blank before it, `.a` first in its sentence, `,a` after another mark,
 * `~3` up to three words of any kind, `a?` may be missing, `-a` does not come next. `<…>` is what is found, else all.
 */
export function pattern(source: string): Pattern {
  const [before = '', found = '', after = ''] = source.includes('<') ? source.split(/[<>]/) : ['', source];
  const isFirst = before === '';
  return new RegExp(
    `(${elements(before, true)})(${elements(found, isFirst)})(?=${elements(after, false)})`,
    'g',
  );
}

const elements = (part: string, isFirst: boolean): string =>
  part
    .split(' ')
    .filter(Boolean)
    .map((source, at) => element(source, isFirst && at === 0 ? '[,.]?_' : ',?_'))
    .join('');

function element(source: string, anyGap: string): string {
  const [, mark = '', tags = '', isOptional = ''] = /^([+.,~-]?)(.*?)(\??)$/.exec(source) ?? [];
  if (mark === '~') return `(?: ,?_\\S*){0,${tags}}?`;
  const conditions = tags
    .split('&')
    .filter(Boolean)
    .map((tag) => (tag[0] === '!' ? `(?!${has(tag.slice(1))})` : `(?=${has(tag)})`));
  const gap = { '+': '_', '.': '\\.', ',': ',' }[mark] ?? anyGap;
  const word = ` (?=${gap})${conditions.join('')}\\S+(?!\\S)`;
  return mark === '-' ? `(?!${word})` : isOptional ? `(?:${word})?` : word;
}

const has = (tags: string): string => `\\S*_(?:${tags})_`;

/** Where the pattern is found. What stands around it may be part of the next find. */
export function spansOf({ line, starts }: TaggedText, found: Pattern): Span[] {
  return [...line.matchAll(found)].map((match) => {
    const from = match.index + (match[1] ?? '').length;
    return [starts.indexOf(from), wordAt(starts, from + (match[2] ?? '').length)];
  });
}

const wordAt = (starts: readonly number[], index: number): number =>
  starts.includes(index) ? starts.indexOf(index) : starts.length;
