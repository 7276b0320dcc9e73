import { linkRequest, profileRequest, signInRequest, type Me } from '@pusterom/protocol/api';
import { ok, type Result } from '@pusterom/protocol/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf } from './answer.ts';
import { signedIn } from './signed-in.ts';

/** Signing in and out, and how one signs in from now on. */
export function accountRoutes(app: FastifyInstance, { auth }: AppParts): void {
  app.post('/api/sign-in/link', async (request, reply) => {
    const { token } = bodyOf(linkRequest, request.body);
    return withCookies(reply, await auth.signInWithToken(token));
  });

  app.post('/api/sign-in', async (request, reply) => {
    const { email, password } = bodyOf(signInRequest, request.body);
    return withCookies(reply, await auth.signInWithPassword(email, password));
  });

  app.post('/api/sign-out', async (request, reply) =>
    withCookies(reply, ok(await auth.signOut(request.headers))),
  );

  app.get('/api/me', async (request, reply) => {
    const { name, email, hasPassword } = await signedIn(auth, request);
    return answer<Me>(reply, ok({ name, email, hasPassword }));
  });

  app.put('/api/me', async (request, reply) => {
    const user = await signedIn(auth, request);
    return answer(reply, await auth.setProfile(user.id, bodyOf(profileRequest, request.body)));
  });
}

function withCookies(reply: FastifyReply, result: Result<{ setCookie: string[] }>): FastifyReply {
  if (!result.ok) return answer(reply, result);
  return answer(reply.header('set-cookie', result.data.setCookie), ok(null));
}
