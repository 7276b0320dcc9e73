import { ok, refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import type { AppParts } from './app-parts.ts';
import { answer } from './answer.ts';

/** For whoever watches the server: is the process alive, and can it store anything? */
export function healthRoutes(app: FastifyInstance, { isDatabaseUp }: AppParts): void {
  app.get('/health/live', async (_request, reply) => answer(reply, ok(null)));
  app.get('/health/ready', async (_request, reply) =>
    answer(reply, (await isDatabaseUp()) ? ok(null) : refuse('UNAVAILABLE')),
  );
}
