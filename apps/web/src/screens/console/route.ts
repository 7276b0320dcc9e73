export type Route =
  | { page: 'home' }
  | { page: 'new' }
  | { page: 'session'; sessionId: string }
  | { page: 'new-network' }
  | { page: 'network'; networkId: string };

export function routeOf(pathname: string): Route {
  const [, isInNetworks, last = ''] = /^\/facilitator\/(networks\/)?([^/]+)\/?$/.exec(pathname) ?? [];
  if (last === '') return { page: 'home' };
  if (isInNetworks) return last === 'new' ? { page: 'new-network' } : { page: 'network', networkId: last };
  return last === 'new' ? { page: 'new' } : { page: 'session', sessionId: last };
}

/** Where to go after signing in: only a path on this site, whatever the link said. */
export function safeNext(search: string, origin: string): string | null {
  const next = new URLSearchParams(search).get('next');
  if (!next?.startsWith('/') || !URL.canParse(next, origin)) return null;
  const { origin: there, pathname, search: query } = new URL(next, origin);
  return there === origin ? pathname + query : null;
}

/** Takes the one-time token out of the address bar, so that it is neither shown nor shared. */
export function takeLinkToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('link');
  if (token !== null) history.replaceState(null, '', location.pathname + location.search);
  return token;
}
