import type { SessionState } from '@pusterom/protocol/session';

/**
 * A place in a list that says nothing about when: made from an id, which is random. 28 bits, so that it fits where
 * places are stored (`forgetPeople` in the server's storage does the same in SQL).
 */
export const placeOf = (id: string): number => parseInt(id.slice(0, 7), 16);

export const byPlace = (one: { order: number }, other: { order: number }): number => one.order - other.order;

/** The same thing without its place in the order of arrival. Always the same object for the same thing. */
export function unordered<T extends { id: string; order: number }>(item: T): T {
  const known = made.get(item) as T | undefined;
  if (known) return known;
  const next = { ...item, order: placeOf(item.id) };
  made.set(item, next);
  return next;
}

const made = new WeakMap<object, object>();

/** Nobody can tell from a closed session who was first or last to speak. */
export function withoutOrder({
  entries,
  clusters,
}: Pick<SessionState, 'entries' | 'clusters'>): Pick<SessionState, 'entries' | 'clusters'> {
  return { entries: all(entries), clusters: all(clusters) };
}

const all = <T extends { id: string; order: number }>(map: ReadonlyMap<T['id'], T>): Map<T['id'], T> =>
  new Map([...map].map(([id, item]) => [id, unordered(item)]));
