/** What the address leads to: the list, one session, or a network's meetings side by side. */
export type Place = { page: 'list' } | { page: 'session' | 'network'; id: string };

export function placeOf(path: string): Place {
  const [, network, id] = /^\/archive\/(networks\/)?([^/]+)\/?$/.exec(path) ?? [];
  if (id === undefined) return { page: 'list' };
  return { page: network ? 'network' : 'session', id };
}

/** Signing in leads back to where one was. */
export const signInPath = ({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string =>
  `/facilitator?next=${encodeURIComponent(`${pathname}${search}${hash}`)}`;
