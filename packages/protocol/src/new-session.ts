import { z } from 'zod';
import { networkId, sessionId } from './ids.ts';
import { language, type Localized } from './language.ts';
import { fewestRehearsing, maxTitleLength, mostRehearsing } from './limits.ts';
import { requiredText } from './text.ts';

/** GET /api/templates, and GET /api/sessions/:id/plan: how that session was planned. */
export interface TemplateSummary {
  id: string;
  title: Localized;
  intro: Localized;
  minutes: number;
  themes: readonly {
    id: string;
    title: Localized;
    minutes: number;
    isVoluntary: boolean;
    /** Whether anything is answered level by level. */
    hasLevels: boolean;
  }[];
}

/** POST /api/sessions, answered with `{id}`. */
export const newSessionRequest = z
  .strictObject({
    /** Made by the console: asking again with the same one is the same session. */
    id: sessionId,
    templateId: z.string().max(60),
    /** A session one leads, whose plan is taken over instead of the template's. */
    planOf: sessionId.nullable().default(null),
    title: requiredText(maxTitleLength),
    language,
    networkId: networkId.nullable().default(null),
    /** A rehearsal, with so many simulated participants. */
    rehearsalWith: z.number().int().min(fewestRehearsing).max(mostRehearsing).nullable().default(null),
  })
  .refine(({ networkId, rehearsalWith }) => networkId === null || rehearsalWith === null, 'INVALID_PAYLOAD');
