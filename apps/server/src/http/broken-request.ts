import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { refuse } from '@pusterom/protocol/errors';

const statuses: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** What arrived is not HTTP, far too much of it, or too slow: there is no request that could be answered. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const status = statuses[error.code ?? ''] ?? 400;
  const body = JSON.stringify(refuse('INVALID_PAYLOAD'));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    'x-content-type-options: nosniff',
    `content-length: ${body.length}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy();
}
