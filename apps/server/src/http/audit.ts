import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { mayOwn } from '../sessions/standing.ts';
import type { AppParts } from './app-parts.ts';
import { answer } from './answer.ts';
import { sessionFor } from './session-access.ts';

/** What those who lead a session have done to others' texts, without the texts. */
export function auditRoutes(app: FastifyInstance, parts: AppParts): void {
  app.get('/api/sessions/:id/audit', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayOwn);
    return answer(reply, ok(await parts.audit.ofSession(id)));
  });
}
