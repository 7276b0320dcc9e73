import { linkRequest, profileRequest, signInRequest, type Me, type OpenedLink } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import type { AppParts, OpenConsoles } from './app-parts.ts';
import { answer, bodyOf } from './answer.ts';
import { openedLink } from './opened-link.ts';
import { signedIn } from './signed-in.ts';

/** Signing in and out, opening a link, and how one signs in from now on. */
export function accountRoutes(
  app: FastifyInstance,
  { auth, limit }: Pick<AppParts, 'auth'> & { limit: SignInLimit },
  consoles: OpenConsoles,
): void {
  app.post('/api/sign-in/link', async (request, reply) => {
    const { token } = bodyOf(linkRequest, request.body);
    const opened = await auth.openLink(token, request.headers);
    if (!opened.ok) return answer(reply, opened);
    return answer<OpenedLink>(reply.header('set-cookie', opened.data.setCookie), ok(openedLink(opened.data)));
  });

  app.post('/api/sign-in', async (request, reply) => {
    const { email, password } = bodyOf(signInRequest, request.body);
    const succeeded = limit.begin(email, request.ip);
    if (!succeeded) return answer(reply, refuse('RATE_LIMITED'));
    const result = await auth.signInWithPassword(email, password);
    if (result.ok) succeeded();
    return withCookies(reply, result);
  });

  app.post('/api/sign-out', async (request, reply) => {
    const user = await auth.userOf(request.headers);
    const cookies = await auth.signOut(request.headers);
    // What she has open elsewhere comes back by itself.
    if (user) consoles.closeFor(user.id);
    return withCookies(reply, ok(cookies));
  });

  app.post('/api/sign-out/everywhere', async (request, reply) => {
    const { id } = await signedIn(auth, request);
    const cookies = await auth.signOutEverywhere(id, request.headers);
    consoles.closeFor(id);
    return withCookies(reply, ok(cookies));
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

function withCookies(reply: FastifyReply, result: Result<{ setCookie: string[] }>): FastifyReply {
  if (!result.ok) return answer(reply, result);
  return answer(reply.header('set-cookie', result.data.setCookie), ok(null));
}
