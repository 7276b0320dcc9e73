import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from './answer.ts';

const userId = z.string().regex(/^[\w-]{1,64}$/);

/** The user in the address; throws `Refusal` for what cannot be one. */
export function userInPath(request: FastifyRequest): string {
  const id = userId.safeParse((request.params as { userId?: unknown }).userId);
  if (!id.success) throw new Refusal('NOT_FOUND');
  return id.data;
}
