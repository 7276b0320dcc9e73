import { networkInterfaces } from 'node:os';
import type { Address } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import type { AppParts } from './app-parts.ts';
import { answer } from './answer.ts';

/** This machine on the local network: the first address that is neither its own nor a link's; else localhost. */
export function networkHost(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const reachable = addresses.find(
    (one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'),
  );
  return reachable?.address ?? 'localhost';
}

/** GET /api/address: what goes into the QR, since the laptop itself may well have opened "localhost". */
export function addressRoutes(app: FastifyInstance, { origin }: AppParts): void {
  app.get('/api/address', async (_request, reply) => answer<Address>(reply, ok({ origin: origin() })));
}
