import { refuse } from '@pusterom/protocol/errors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Note } from '../security-log.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { answer, Refusal } from './answer.ts';
import { isFromOwnPage } from './own-origin.ts';
import { securityHeaders } from './security-headers.ts';

export interface Guard {
  /** Where people find the server. */
  origin: () => string;
  report: (bug: unknown) => void;
  note: Note;
}

/** What holds for every request: only JSON from our own pages, headers, and one place where errors become codes. */
export function guardRequests(app: FastifyInstance, { origin, report, note }: Guard): void {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    guardAnswer(reply, origin());
    if (isReading(request) || isFromOwnPage(request.raw, origin())) return;
    note('origin-refused');
    return answer(reply, refuse('FORBIDDEN'));
  });
  app.setNotFoundHandler((_request, reply) => answer(reply, refuse('NOT_FOUND')));
  app.setErrorHandler((error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Refusal) {
      if (error.code === 'INVALID_PAYLOAD') note('input-refused');
      return answer(reply, refuse(error.code));
    }
    if (error instanceof StorageUnavailable) return answer(reply, refuse('UNAVAILABLE'));
    const { statusCode = 500 } = error;
    if (statusCode < 500) {
      note('input-refused');
      return turnDown(reply, statusCode);
    }
    report(error);
    return answer(reply, refuse('INTERNAL'));
  });
}

/** Fastify's own refusals: not JSON, too large, a file outside the folder, and the like. */
function turnDown(reply: FastifyReply, statusCode: number): FastifyReply {
  if (statusCode === 415) return reply.code(415).send(refuse('INVALID_PAYLOAD'));
  return answer(reply, refuse(statusCode === 403 || statusCode === 404 ? 'NOT_FOUND' : 'INVALID_PAYLOAD'));
}

/** Nothing is kept by anyone on the way, unless a route says so: pages and their files do. */
export const guardAnswer = (reply: FastifyReply, publicOrigin: string): FastifyReply =>
  reply.headers({ ...securityHeaders(publicOrigin), 'cache-control': 'no-store' });

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';
