import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Auth, Cookies } from '../auth/auth.ts';
import type { OpenConsoles } from './app-parts.ts';

interface SignInParts {
  auth: Auth;
  consoles: OpenConsoles;
}

/**
 * Gives the browser the cookies of a new sign-in. A browser has one: what it was signed in as before ends, for whoever
 * may have kept the old cookie, and the consoles opened with it close.
 */
export async function beginSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  { setCookie }: Cookies,
  { auth, consoles }: SignInParts,
): Promise<void> {
  const former = await auth.userOf(request.headers);
  if (former) {
    await auth.signOut(request.headers);
    consoles.closeFor(former.id);
  }
  reply.header('set-cookie', setCookie);
}
