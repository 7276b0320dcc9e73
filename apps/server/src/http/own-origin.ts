import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from a page of this server, or from a program that is no page. `publicOrigin` is what people
 * type; the name in Host, what this one page was fetched by, counts too: phones on the local network use an address.
 */
export function isFromOwnPage({ headers }: IncomingMessage, publicOrigin: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  const { origin: own, host: ownHost } = new URL(publicOrigin);
  if (origin === own) return true;
  // Of this name we know whether it is https.
  if (host === undefined || host === ownHost) return false;
  return origin === `http://${host}` || origin === `https://${host}`;
}
