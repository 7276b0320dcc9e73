import { parseArgs } from 'node:util';

/** `--name N …` as whole numbers; what is not given keeps its default. Ends the process when something else is asked. */
export function readNumbers<Name extends string>(defaults: Record<Name, number>): Record<Name, number> {
  const names = Object.keys(defaults) as Name[];
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ options });
    const given = names.map((name) => [name, wholeNumber(name, values[name] ?? String(defaults[name]))]);
    return Object.fromEntries(given) as Record<Name, number>;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

/** Throws when it is none. */
export function wholeNumber(name: string, text: unknown): number {
  if (typeof text !== 'string' || !/^\d+$/.test(text)) throw new Error(`--${name} is a number`);
  return Number(text);
}
