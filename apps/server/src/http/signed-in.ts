import type { FastifyRequest } from 'fastify';
import type { Auth, SignedInUser } from '../auth/auth.ts';
import { Refusal } from './answer.ts';

/** Who asks; throws `Refusal` when nobody is signed in. */
export async function signedIn(auth: Auth, request: FastifyRequest): Promise<SignedInUser> {
  const user = await auth.userOf(request.headers);
  if (!user) throw new Refusal('NOT_SIGNED_IN');
  return user;
}
