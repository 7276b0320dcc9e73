/** One thing an answer is about. Two answers are alike in the keys they share. */
export interface Feature {
  key: string;
  weight: number;
  /** What a person would call it. */
  text: string;
  kind: 'concept' | 'word' | 'generic';
}

/** What the machine sees in one answer. */
export interface Reading {
  folded: string;
  features: ReadonlyMap<string, Feature>;
  wordCount: number;
  /** Words that had to be guessed, or that nobody knows. */
  misspelt: number;
  unknown: number;
  /** Has words of another language than the workshop's. */
  isForeign: boolean;
}
