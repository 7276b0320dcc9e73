import { isErrorCode, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { statusOf } from './status-of.ts';

/** Sends what was asked for, or the refusal with the status of its code. Nothing to tell is 204. */
export function answer<T>(reply: FastifyReply, result: Result<T>): FastifyReply {
  if (!result.ok) return reply.code(statusOf[result.error.code]).send(result);
  return result.data === null ? reply.code(204).send() : reply.send(result.data);
}

/** Thrown inside a route to end it with a code; caught in one place, the error handler. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The body in its agreed shape; throws `Refusal` with the code that says what is wrong with it. */
export function bodyOf<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const reason = parsed.error.issues[0]?.message ?? '';
  throw new Refusal(isErrorCode(reason) ? reason : 'INVALID_PAYLOAD');
}
