import { isErrorCode, type ErrorCode } from '@pusterom/protocol/errors';

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

/** What a page is opened with: a one-time link, or what came of going to the provider. */
export interface Arrival {
  linkToken: string | null;
  refusal: ErrorCode | null;
  hasLinked: boolean;
}

/** Takes it out of the address bar, so that it is neither shown, shared nor said again. */
export function takeArrival(): Arrival {
  const said = new URLSearchParams(location.hash.slice(1));
  const [linkToken, refusal, hasLinked] = [said.get('link'), said.get('refused'), said.has('linked')];
  if (linkToken !== null || refusal !== null || hasLinked)
    history.replaceState(null, '', location.pathname + location.search);
  return { linkToken, refusal: refusal !== null && isErrorCode(refusal) ? refusal : null, hasLinked };
}
