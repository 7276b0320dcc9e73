import { z } from 'zod';
import { languages, localized } from './language.ts';
import { maxStepsInTheme, maxThemes, maxTitleLength, mostMinutes } from './limits.ts';
import { requiredText } from './text.ts';

/** How people sit during a step: small groups are 3-4 people, halves are two groups of everyone. */
export const seatings = ['individual', 'pairs', 'trios', 'small-groups', 'halves', 'plenary'] as const;
export const seating = z.enum(seatings);
export type Seating = z.infer<typeof seating>;

/** What a step collects. Private notes stay on the phone and never cross the wire. */
export const collections = [
  'nothing',
  'private-notes',
  'keywords',
  'care-levels',
  'group-sentence',
  'thought',
  'actions',
] as const;
export const collects = z.enum(collections);
export type Collects = z.infer<typeof collects>;

/** When others than the facilitator may see what a step collects. */
export const showings = ['live', 'after-reveal', 'after-approval'] as const;
export const showing = z.enum(showings);
export type Showing = z.infer<typeof showing>;

const aTitle = requiredText(maxTitleLength).optional();
/** Written by a person, in one language or in all. */
const shortText = z
  .strictObject({ nb: aTitle, nn: aTitle, en: aTitle })
  .refine((text) => languages.some((code) => text[code]), 'TEXT_EMPTY');

const agendaId = z.string().regex(/^[a-z0-9-]{1,60}$/);
/** How long a step is meant to last. */
export const minutes = z.number().int().min(0).max(mostMinutes);

export const question = z.strictObject({ id: agendaId, text: localized });
export type Question = z.infer<typeof question>;

export const step = z.strictObject({
  id: agendaId,
  title: localized,
  /** What to do now, as said to a participant. */
  instruction: localized,
  /** Advice for the facilitator, shown on the console. */
  tip: localized.optional(),
  seating,
  minutes,
  /** The shortest this step can be and still work; re-planning never goes below it. */
  leastMinutes: minutes,
  collects,
  showing,
  /** The theme's questions that this step is about; empty when it has none. */
  questionIds: z.array(agendaId).max(10),
  /** Nothing is done but resting. */
  isBreak: z.boolean().optional(),
});
export type Step = z.infer<typeof step>;

/** What a facilitator may put in while a session runs: a break, or a conversation. It collects nothing. */
export const addedStep = z.strictObject({
  id: z.uuid(),
  title: shortText,
  instruction: shortText,
  seating,
  minutes,
  isBreak: z.boolean(),
});
export type AddedStep = z.infer<typeof addedStep>;

/** A quotation, word for word, with who said it. */
export const quote = z.strictObject({
  text: localized,
  author: z.string().max(200),
  affiliation: localized.optional(),
});
export type Quote = z.infer<typeof quote>;

/** One slide: what it says, what it asks, and the steps the group takes. */
export const theme = z.strictObject({
  id: agendaId,
  title: localized,
  points: z.array(localized).max(12),
  questions: z.array(question).max(10),
  quote: quote.optional(),
  /** Advice to everyone, for example on the homework. */
  tip: localized.optional(),
  /** Optional themes may be left out without the session missing a part; homework is one. */
  isVoluntary: z.boolean(),
  steps: z.array(step).max(maxStepsInTheme),
});
export type Theme = z.infer<typeof theme>;

/** A session's plan. Step and question ids are unique in the whole agenda. */
export const agenda = z.strictObject({
  title: localized,
  intro: localized,
  themes: z.array(theme).min(1).max(maxThemes),
});
export type Agenda = z.infer<typeof agenda>;
