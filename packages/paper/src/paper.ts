import type { Language } from '@pusterom/protocol/language';

export interface ClusterLine {
  label: string;
  /** How many said it, and how many dots it got. */
  sum: string;
  /** Empty in the minutes, and once the entries are gone for their age. */
  texts: readonly string[];
}

export type Block =
  /** 1 is a theme, 2 a question, a level or what was collected, 3 one side of a level. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'clusters'; clusters: readonly ClusterLine[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** A session written out, before it becomes a file of one kind or another. */
export interface Paper {
  language: Language;
  title: string;
  /** When, how long, how many. */
  facts: readonly string[];
  blocks: readonly Block[];
}
