import { colleagues } from './colleagues.ts';
import { practice } from './practice.ts';
import { recovery } from './recovery.ts';
import { strain } from './strain.ts';
import { system } from './system.ts';
import { values } from './values.ts';

/** All the words we know, one concept per line. */
export const topics = [values, colleagues, practice, strain, recovery, system];
