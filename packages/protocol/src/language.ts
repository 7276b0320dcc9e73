import { z } from 'zod';

/** The languages Pusterom speaks. Bokmål first: it is what is shown when a text lacks the wanted one. */
export const languages = ['nb', 'nn', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** One text in the languages it exists in; at least one. */
export const localized = z
  .strictObject({
    nb: z.string().max(1000).optional(),
    nn: z.string().max(1000).optional(),
    en: z.string().max(1000).optional(),
  })
  .refine((text) => languages.some((code) => text[code]), 'INVALID_PAYLOAD');
export type Localized = z.infer<typeof localized>;
