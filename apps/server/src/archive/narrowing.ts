import { levelPrompts, promptsOfLevel } from '@pusterom/core/prompt';
import type { Agenda, Theme } from '@pusterom/protocol/agenda';
import type { SearchRequest } from '@pusterom/protocol/search';
import type { NetworkId } from '@pusterom/protocol/ids';

/** What a search is narrowed to. Null is everything. */
export interface Narrowing {
  networkId: NetworkId | null;
  /** Held at this time or later. */
  from: Date | null;
  /** Held earlier than this. */
  before: Date | null;
  part: Part | null;
}

/** A part of each session. Its title is in none. */
export interface Part {
  /** Of entries and clusters, as `sliceOf` in core names them. */
  slices: readonly string[];
  hasActions: boolean;
}

export const everything: Narrowing = { networkId: null, from: null, before: null, part: null };

/** Null when the agenda has no such theme. */
export function narrowingOf({ network, from, before, theme, level }: SearchRequest, agenda: Agenda) {
  const chosen = agenda.themes.find(({ id }) => id === theme);
  if (theme !== undefined && !chosen) return null;
  const ofTheme = chosen ? partOf(chosen) : null;
  const part = level ? within(promptsOfLevel(level), ofTheme) : ofTheme;
  return { networkId: network ?? null, from: dateOf(from), before: dateOf(before), part } satisfies Narrowing;
}

const dateOf = (time?: string): Date | null => (time === undefined ? null : new Date(time));

/** Actions are not kept with a step: they belong to the theme that asks for them. */
function partOf({ questions, steps }: Theme): Part {
  const asksFor = (wanted: 'care-levels' | 'actions') => steps.some(({ collects }) => collects === wanted);
  const own = [...questions, ...steps].map(({ id }) => id);
  return {
    slices: asksFor('care-levels') ? [...own, ...levelPrompts] : own,
    hasActions: asksFor('actions'),
  };
}

const within = (prompts: readonly string[], part: Part | null): Part => ({
  slices: part ? prompts.filter((prompt) => part.slices.includes(prompt)) : prompts,
  hasActions: false,
});
