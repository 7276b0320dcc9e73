import { elevenDigits } from './eleven-digits.ts';
import { normalise } from './normal-text.ts';

/** Whether a text holds a valid national id number, anywhere. The server refuses such a text; so does the phone. */
export const holdsNationalId = (text: string): boolean =>
  elevenDigits(normalise(text).text).some(({ kind }) => kind === 'national-id');
