/** The session in the address; null on the list. */
export function sessionInPath(path: string): string | null {
  const id = /^\/archive\/([^/]+)\/?$/.exec(path)?.[1];
  return id ?? null;
}

/** Signing in leads back to where one was. */
export const signInPath = ({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string =>
  `/facilitator?next=${encodeURIComponent(`${pathname}${search}${hash}`)}`;
