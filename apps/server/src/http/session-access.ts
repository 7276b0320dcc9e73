import { sessionId, type SessionId } from '@pusterom/protocol/ids';
import type { FastifyRequest } from 'fastify';
import type { SignedInUser } from '../auth/auth.ts';
import type { SessionStanding } from '../sessions/standing.ts';
import type { AppParts } from './app-parts.ts';
import { Refusal } from './answer.ts';
import { signedIn } from './signed-in.ts';

export interface SessionAccess {
  id: SessionId;
  user: SignedInUser;
}

/** The session in the address, and who asks. Throws `Refusal` unless she may; then it is as if there were none. */
export async function sessionFor(
  { auth, note, directory }: AppParts,
  request: FastifyRequest,
  may: (standing: SessionStanding | null) => boolean,
): Promise<SessionAccess> {
  const user = await signedIn(auth, request);
  const id = sessionId.safeParse((request.params as { id?: unknown }).id);
  if (!id.success || !may(await directory.standing(id.data, user.id))) {
    note('access-refused', user.id);
    throw new Refusal('NOT_FOUND');
  }
  return { id: id.data, user };
}
