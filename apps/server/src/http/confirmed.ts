import { confirmation } from '@pusterom/protocol/api';
import type { FastifyRequest } from 'fastify';
import type { Auth, SignedInUser } from '../auth/auth.ts';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import type { Note } from '../security-log.ts';
import { bodyOf, Refusal } from './answer.ts';
import { signedIn } from './signed-in.ts';

interface ConfirmingParts {
  auth: Auth;
  note: Note;
  limit: SignInLimit;
}

/** Who asks, once it is sure that it is she; throws `Refusal`. A wrong password counts like one at the sign-in. */
export async function confirmed(
  { auth, note, limit }: ConfirmingParts,
  request: FastifyRequest,
): Promise<SignedInUser> {
  const user = await signedIn(auth, request);
  const { password } = bodyOf(confirmation, request.body);
  const succeeded = limit.begin(user.email, request.ip);
  if (!succeeded) {
    note('sign-in-limited', user.id);
    throw new Refusal('RATE_LIMITED');
  }
  const result = await auth.confirm(request.headers, password);
  if (!result.ok && result.error.code === 'WRONG_PASSWORD') note('sign-in-failed', user.id);
  else succeeded();
  if (!result.ok) throw new Refusal(result.error.code);
  return user;
}
