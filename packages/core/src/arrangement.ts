import type { Agenda, Step } from '@pusterom/protocol/agenda';
import type { Plan } from '@pusterom/protocol/session';

/** Which steps are held in which theme, in order. */
export type Arrangement = Plan['themes'];

export const arrangementOf = (agenda: Agenda): Arrangement =>
  agenda.themes.map(({ id, steps }) => ({ id, stepIds: steps.map((step) => step.id) }));

/**
 * The agenda as it is held by this plan. Since a plan says all there is to say of the order, the agenda it is applied
 * to may be held by another one already.
 */
export function held(agenda: Agenda, { themes, added }: Pick<Plan, 'themes' | 'added'>): Agenda {
  if (themes.length === 0) return agenda;
  const steps = new Map(
    [...agenda.themes.flatMap((theme) => theme.steps), ...added].map((step) => [step.id, step]),
  );
  const byId = new Map(agenda.themes.map((theme) => [theme.id, theme]));
  const ordered = themes.flatMap(({ id, stepIds }) => {
    const theme = byId.get(id);
    return theme ? [{ ...theme, steps: stepIds.flatMap((stepId) => steps.get(stepId) ?? []) }] : [];
  });
  return { ...agenda, themes: ordered };
}

/**
 * The wanted order made whole: every theme and step is in it once, a theme's own steps in that theme. What it does not
 * know of, because it was asked for before that was added, stays in its theme, last.
 */
export function settled(agenda: Agenda, added: readonly Step[], wanted: Arrangement): Arrangement {
  const addedIds = new Set(added.map(({ id }) => id));
  const homes = new Map(arrangementOf(agenda).flatMap(({ id, stepIds }) => stepIds.map((one) => [one, id])));
  const isAtHome = (stepId: string, themeId: string): boolean =>
    addedIds.has(stepId) || homes.get(stepId) === themeId;
  const placed = new Set<string>();
  const themes = [...wanted, ...arrangementOf(agenda)].filter(
    ({ id }, index, all) =>
      agenda.themes.some((theme) => theme.id === id) && all.findIndex((one) => one.id === id) === index,
  );
  const asWanted = themes.map(({ id, stepIds }) => ({
    id,
    stepIds: stepIds.filter((one) => isAtHome(one, id) && !placed.has(one) && placed.add(one)),
  }));
  return asWanted.map(({ id, stepIds }) => {
    const forgotten = [...homes].filter(([stepId, home]) => home === id && !placed.has(stepId));
    return { id, stepIds: [...stepIds, ...forgotten.map(([stepId]) => stepId)] };
  });
}

/** The theme one place up (-1) or down (+1); the same order when it is at that end. */
export function themeMoved(order: Arrangement, themeId: string, by: 1 | -1): Arrangement {
  return swapped(
    order,
    order.findIndex(({ id }) => id === themeId),
    by,
  );
}

/**
 * The step one place up or down in its theme. What was put in, and belongs to no theme, goes on into the next one;
 * every other step stays where it is at its theme's ends.
 */
export function stepMoved(order: Arrangement, stepId: string, { by, isAdded }: StepMove): Arrangement {
  const at = order.findIndex(({ stepIds }) => stepIds.includes(stepId));
  const theme = order[at];
  if (!theme) return order;
  const stepIds = swapped(theme.stepIds, theme.stepIds.indexOf(stepId), by);
  if (stepIds !== theme.stepIds) return order.with(at, { ...theme, stepIds });
  const next = order[at + by];
  if (!isAdded || !next) return order;
  const without = { ...theme, stepIds: theme.stepIds.filter((one) => one !== stepId) };
  const entered = by === 1 ? [stepId, ...next.stepIds] : [...next.stepIds, stepId];
  return order.with(at, without).with(at + by, { ...next, stepIds: entered });
}

export interface StepMove {
  by: 1 | -1;
  isAdded: boolean;
}

/** Null puts it before everything else. */
export const stepPutAfter = (order: Arrangement, newId: string, afterId: string | null): Arrangement =>
  order.map((theme, index) => ({
    ...theme,
    stepIds: [
      ...(afterId === null && index === 0 ? [newId] : []),
      ...theme.stepIds.flatMap((one) => (one === afterId ? [one, newId] : [one])),
    ],
  }));

function swapped<T>(items: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const [one, other] = [items[index], items[index + by]];
  return one === undefined || other === undefined ? items : items.with(index, other).with(index + by, one);
}
