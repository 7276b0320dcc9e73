import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '@pusterom/protocol/errors';
import { securityHeaders } from '../http/security-headers.ts';
import type { SocketServer } from './server-socket.ts';

/** 256 bits: a page that polls shows nothing else in each request. */
const newConnectionId = () => randomBytes(32).toString('base64url');

/** Requests of sockets never pass the guards of all others: they get the same headers here, and only methods they have. */
export function guardEngine({ engine }: SocketServer, publicOrigin: () => string): void {
  engine.generateId = newConnectionId;
  engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    for (const [name, value] of Object.entries(securityHeaders(publicOrigin())))
      response.setHeader(name, value);
    if (request.method === 'GET' || request.method === 'POST') return next();
    // The engine would say 500.
    response.statusCode = 404;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(refuse('NOT_FOUND')));
  });
}
