import { holdsNationalId } from '@pusterom/pii/national-id';
import { z } from 'zod';
import { maxAddressLength } from './limits.ts';

const lineBreaks = /\r\n?|[\u2028\u2029]/g;
/** Control characters other than line breaks and tabs, text-direction overrides, and halves of surrogate pairs. */
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;
const somethingToSee = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A text a person wrote: NFC, trimmed, readable, at most `max` UTF-16 units, no national id number in it. Its issues are error codes. */
export const writtenText = (max: number) =>
  z
    .string()
    .max(max * 4, 'TEXT_TOO_LONG')
    .refine((text) => !unreadable.test(text.replace(lineBreaks, '\n')), 'TEXT_UNREADABLE')
    .transform((text) => text.replace(lineBreaks, '\n').normalize('NFC').trim())
    .refine((text) => text.length <= max, 'TEXT_TOO_LONG')
    .refine((text) => !holdsNationalId(text), 'NATIONAL_ID');

/** An address that a browser opens as a page, written out. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(maxAddressLength);

/** The same, and not only blanks or invisible characters. */
export const requiredText = (max: number) =>
  writtenText(max).refine((text) => somethingToSee.test(text), 'TEXT_EMPTY');
