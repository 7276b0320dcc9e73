/** What someone can say without a word, in the step that she is in. */
export interface Signals {
  isDone: boolean;
  wantsTime: boolean;
  hasHandUp: boolean;
  /** She needs a break, and wants the facilitator to know. */
  needsBreak: boolean;
  /** Her phone says so by itself; never what. */
  isWriting: boolean;
}
export type Signal = keyof Signals;

export const noSignals: Signals = {
  isDone: false,
  wantsTime: false,
  hasHandUp: false,
  needsBreak: false,
  isWriting: false,
};

/** How many say each. Whoever leads is told no more than this. */
export type SignalCounts = Record<Signal, number>;

export const noCounts: SignalCounts = {
  isDone: 0,
  wantsTime: 0,
  hasHandUp: 0,
  needsBreak: 0,
  isWriting: 0,
};
