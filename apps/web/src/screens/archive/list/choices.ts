import type { SessionSummary } from '@pusterom/protocol/api';
import type { Language } from '@pusterom/protocol/language';
import type { TemplateSummary } from '@pusterom/protocol/new-session';
import { careLevels } from '@pusterom/protocol/session';
import { levelName } from '../../../lib/care-words.ts';
import { inLanguage } from '../../../lib/in-language.ts';
import { m } from '../../../paraglide/messages.js';
import { lastYear, noFilters, type Filters } from './filters.ts';
import { networksOf, timelineOf } from './timeline.ts';

/** One thing a search can be narrowed to, and what there is to choose between. */
export interface Choice {
  name: keyof Filters;
  label: string;
  /** Not to choose. */
  all: string;
  options: readonly { value: string; label: string; isImpossible?: boolean }[];
}

/** Only where there is something to choose between. */
export function choicesOf(
  sessions: readonly SessionSummary[],
  templates: readonly TemplateSummary[],
  language: Language,
  chosen: Pick<Filters, 'theme' | 'level'> = noFilters,
): Choice[] {
  const themes = templates.flatMap((template) => template.themes).filter(({ isVoluntary }) => !isVoluntary);
  const choices = [
    networkChoice(sessions),
    timeChoice(sessions),
    themeChoice(themes, language, chosen),
    levelChoice(themes, chosen),
  ];
  return choices.filter(({ options }) => options.length > 1);
}

/** Those chosen, in words. */
export const chosenIn = (choices: readonly Choice[], filters: Filters): string[] =>
  choices.flatMap(({ name, options }) =>
    options.filter(({ value }) => value === filters[name]).map(({ label }) => label),
  );

const networkChoice = (sessions: readonly SessionSummary[]): Choice => ({
  ...{ name: 'network', label: m.archive_narrow_network(), all: m.archive_narrow_all() },
  options: networksOf(sessions).map(({ id, name }) => ({ value: id, label: name })),
});

function timeChoice(sessions: readonly SessionSummary[]): Choice {
  const years = timelineOf(sessions).map(({ year }) => ({ value: String(year), label: String(year) }));
  const latest = { value: lastYear, label: m.archive_narrow_last_year() };
  return {
    ...{ name: 'time', label: m.archive_narrow_time(), all: m.archive_narrow_any_time() },
    options: years.length > 1 ? [latest, ...years] : [],
  };
}

type Themes = TemplateSummary['themes'];

/** What is done between the meetings stays on the phones. A level is found only in themes that ask about levels. */
const themeChoice = (themes: Themes, language: Language, { level }: Pick<Filters, 'level'>): Choice => ({
  ...{ name: 'theme', label: m.archive_narrow_theme(), all: m.archive_narrow_all_themes() },
  options: themes.map(({ id, title, hasLevels }) => ({
    value: id,
    label: inLanguage(title, language),
    isImpossible: level !== '' && !hasLevels,
  })),
});

function levelChoice(themes: Themes, { theme }: Pick<Filters, 'theme'>): Choice {
  const isImpossible = themes.some(({ id, hasLevels }) => id === theme && !hasLevels);
  return {
    ...{ name: 'level', label: m.archive_narrow_level() },
    all: isImpossible ? m.archive_narrow_no_levels() : m.archive_narrow_all_levels(),
    options: careLevels.map((level) => ({ value: level, label: levelName(level), isImpossible })),
  };
}
