import { refuse } from '@pusterom/protocol/errors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin } from '../realtime/realtime.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { answer, Refusal } from './answer.ts';

/** Only our own files, our own sockets, and nobody's frame. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** What holds for every request: only JSON from our own pages, headers, and one place where errors become codes. */
export function guardRequests(app: FastifyInstance, report: (bug: unknown) => void): void {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isSameOrigin(request.raw))
      return answer(reply, refuse('FORBIDDEN'));
  });
  app.setNotFoundHandler((_request, reply) => answer(reply, refuse('NOT_FOUND')));
  app.setErrorHandler((error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Refusal) return answer(reply, refuse(error.code));
    if (error instanceof StorageUnavailable) return answer(reply, refuse('UNAVAILABLE'));
    // Fastify's own refusals: not JSON, too large, and the like.
    if (error.statusCode !== undefined && error.statusCode < 500)
      return answer(reply, refuse('INVALID_PAYLOAD'));
    report(error);
    return answer(reply, refuse('INTERNAL'));
  });
}
