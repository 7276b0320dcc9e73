import { fileURLToPath } from 'node:url';
import type { GoldSession } from './gold.ts';
import { readGold } from './read-gold.ts';

/** One of our own sets in `gold/`; its readme says which were written blind. */
export const ownGold = (name: string): GoldSession[] =>
  readGold(fileURLToPath(new URL(`gold/${name}.txt`, import.meta.url)));
