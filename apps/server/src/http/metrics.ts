import { createHash, timingSafeEqual } from 'node:crypto';
import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import type { AppParts } from './app-parts.ts';
import { answer } from './answer.ts';

/** GET /metrics, for who knows the operator's token; nobody else can tell that it is there. */
export function metricsRoutes(app: FastifyInstance, { metrics, metricsToken }: AppParts): void {
  app.get('/metrics', async (request, reply) => {
    const isKnown = metricsToken !== null && isSame(request.headers.authorization, `Bearer ${metricsToken}`);
    if (!isKnown) return answer(reply, refuse('NOT_FOUND'));
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.text());
  });
}

/** In the same time, however much of it is right. */
const isSame = (given: string | undefined, wanted: string): boolean =>
  timingSafeEqual(digest(given ?? ''), digest(wanted));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
