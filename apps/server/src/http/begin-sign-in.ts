import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignIn } from '../auth/auth.ts';
import type { AppParts, OpenConsoles } from './app-parts.ts';

export interface SignInParts extends Pick<AppParts, 'auth' | 'note'> {
  consoles: OpenConsoles;
}

/**
 * Gives the browser the cookies of a new sign-in. A browser has one: what it was signed in as before ends, for whoever
 * may have kept the old cookie, and the consoles opened with it close.
 */
export async function beginSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, setCookie }: SignIn,
  { auth, note, consoles }: SignInParts,
): Promise<void> {
  const former = await auth.userOf(request.headers);
  if (former) {
    await auth.signOut(request.headers);
    consoles.closeFor(former.id);
  }
  note('sign-in', userId);
  reply.header('set-cookie', setCookie);
}
