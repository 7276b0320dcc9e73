export type Habit =
  /** Sends the same once more: it did not look as if it had been sent. */
  | 'repeats'
  /** Sends with a slip of the finger, and puts it right. */
  | 'corrects'
  | 'loses-network'
  | 'comes-late'
  | 'says-done'
  | 'wants-time'
  | 'raises-hand'
  | 'needs-break'
  /** Does not choose a group when everyone may. */
  | 'cannot-choose';

/** Someone who is not there. */
export interface Character {
  firstName: string | null;
  /** From one text to the next. */
  paceMs: number;
  /** How likely she is to answer a question, from 0 to 1. */
  eagerness: number;
  habits: readonly Habit[];
}

/** Those who come first have every habit among them, so that the smallest rehearsal has it all. */
export const cast: readonly Character[] = [
  { firstName: 'Ragnhild', paceMs: 7_000, eagerness: 0.95, habits: ['says-done'] },
  { firstName: null, paceMs: 12_000, eagerness: 0.8, habits: ['repeats'] },
  { firstName: 'Geir', paceMs: 24_000, eagerness: 0.7, habits: ['wants-time'] },
  { firstName: 'Tone', paceMs: 11_000, eagerness: 0.85, habits: ['corrects', 'says-done'] },
  { firstName: null, paceMs: 15_000, eagerness: 0.7, habits: ['loses-network'] },
  { firstName: 'Marius', paceMs: 10_000, eagerness: 0.75, habits: ['comes-late', 'raises-hand'] },
  { firstName: null, paceMs: 20_000, eagerness: 0.55, habits: ['cannot-choose', 'needs-break'] },
  { firstName: 'Solveig', paceMs: 9_000, eagerness: 0.9, habits: ['says-done', 'raises-hand'] },
  { firstName: 'Eirik', paceMs: 14_000, eagerness: 0.65, habits: [] },
  { firstName: null, paceMs: 18_000, eagerness: 0.75, habits: ['says-done'] },
  { firstName: 'Hanne', paceMs: 8_000, eagerness: 0.8, habits: ['corrects'] },
  { firstName: 'Torunn', paceMs: 26_000, eagerness: 0.6, habits: ['wants-time'] },
  { firstName: null, paceMs: 13_000, eagerness: 0.7, habits: ['repeats', 'says-done'] },
  { firstName: 'Arve', paceMs: 16_000, eagerness: 0.5, habits: ['cannot-choose'] },
];
