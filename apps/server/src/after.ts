/** Does the work once, after so long; answers with how to call it off. */
export type After = (ms: number, work: () => void) => () => void;
