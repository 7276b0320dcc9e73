import { linkRequest, profileRequest, signInRequest, type Me, type OpenedLink } from '@pusterom/protocol/api';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import type { AppParts, OpenConsoles } from './app-parts.ts';
import { answer, bodyOf } from './answer.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { openedLink } from './opened-link.ts';
import { signedIn } from './signed-in.ts';

/** Signing in and out, opening a link, and how one signs in from now on. */
export function accountRoutes(
  app: FastifyInstance,
  { auth, limit }: Pick<AppParts, 'auth'> & { limit: SignInLimit },
  consoles: OpenConsoles,
): void {
  const parts = { auth, consoles };
  app.post('/api/sign-in/link', async (request, reply) => {
    const { token } = bodyOf(linkRequest, request.body);
    const opened = await auth.openLink(token, request.headers);
    if (!opened.ok) return answer(reply, opened);
    if (opened.data.setCookie.length > 0) await beginSignIn(request, reply, opened.data, parts);
    return answer<OpenedLink>(reply, ok(openedLink(opened.data)));
  });

  app.post('/api/sign-in', async (request, reply) => {
    const { email, password } = bodyOf(signInRequest, request.body);
    const succeeded = limit.begin(email, request.ip);
    if (!succeeded) return answer(reply, refuse('RATE_LIMITED'));
    const result = await auth.signInWithPassword(email, password);
    if (!result.ok) return answer(reply, result);
    succeeded();
    await beginSignIn(request, reply, result.data, parts);
    return answer(reply, ok(null));
  });

  app.post('/api/sign-out', async (request, reply) => {
    const user = await auth.userOf(request.headers);
    const cookies = await auth.signOut(request.headers);
    // What she has open elsewhere comes back by itself.
    if (user) consoles.closeFor(user.id);
    return answer(reply.header('set-cookie', cookies.setCookie), ok(null));
  });

  app.post('/api/sign-out/everywhere', async (request, reply) => {
    const { id } = await signedIn(auth, request);
    const cookies = await auth.signOutEverywhere(id, request.headers);
    consoles.closeFor(id);
    return answer(reply.header('set-cookie', cookies.setCookie), ok(null));
  });

  app.get('/api/me', async (request, reply) => {
    const { name, email, hasPassword } = await signedIn(auth, request);
    return answer<Me>(reply, ok({ name, email, hasPassword }));
  });

  app.put('/api/me', async (request, reply) => {
    const user = await signedIn(auth, request);
    const wanted = bodyOf(profileRequest, request.body);
    const succeeded = limit.begin(user.email, request.ip);
    if (!succeeded) return answer(reply, refuse('RATE_LIMITED'));
    const stored = await auth.setProfile(request.headers, wanted);
    if (stored.ok || stored.error.code !== 'WRONG_PASSWORD') succeeded();
    // Whoever is still signed in comes back by herself.
    if (stored.ok) consoles.closeFor(user.id);
    return answer(reply, stored);
  });
}
