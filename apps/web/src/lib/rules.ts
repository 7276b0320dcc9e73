/** Ground rules as they are shown: a rule a line, without what people put before lines in a list. */
export const ruleLines = (rules: string): string[] =>
  rules
    .split('\n')
    .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
    .filter((line) => line !== '');
