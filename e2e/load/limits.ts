/** What is not answered by then has failed; far longer than anyone would wait. */
export const answerWithinMs = 120_000;
