import type { AppParts } from './http/app-parts.ts';
import { describeBug } from './describe-bug.ts';

/** One line of JSON for machines, with its time in UTC. */
export const writeLine = (line: object): void =>
  console.error(JSON.stringify({ time: new Date().toISOString(), ...line }));

export const report: AppParts['report'] = (bug, where) => writeLine({ ...where, bug: describeBug(bug) });
