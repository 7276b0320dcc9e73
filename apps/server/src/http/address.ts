import { networkInterfaces } from 'node:os';
import type { Address } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import type { AppParts } from './app-parts.ts';
import { answer } from './answer.ts';

/** This machine on the local network: the first address that is neither its own nor a link's; else localhost. */
function networkHost(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const reachable = addresses.find(
    (one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'),
  );
  return reachable?.address ?? 'localhost';
}

/** A laptop may change networks; but asking takes a while, and every connection wants to know. */
const askAgainAfterMs = 5_000;

/** `networkHost`, asked no more often than every five seconds. */
export function followNetworkHost(nowMs: () => number): () => string {
  let host = '';
  let askedAtMs = -Infinity;
  return () => {
    if (nowMs() - askedAtMs < askAgainAfterMs) return host;
    askedAtMs = nowMs();
    return (host = networkHost());
  };
}

/** GET /api/address: what goes into the QR, since the laptop itself may well have opened "localhost". */
export function addressRoutes(app: FastifyInstance, { origin }: AppParts): void {
  app.get('/api/address', async (_request, reply) => answer<Address>(reply, ok({ origin: origin() })));
}
