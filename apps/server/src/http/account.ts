import {
  linkRequest,
  profileRequest,
  signInRequest,
  type LinkSubject,
  type Me,
  type OpenedLink,
} from '@pusterom/protocol/api';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import { answer, bodyOf } from './answer.ts';
import type { AppParts } from './app-parts.ts';
import { beginSignIn, type SignInParts } from './begin-sign-in.ts';
import { openedLink } from './opened-link.ts';
import { signedIn } from './signed-in.ts';

interface AccountParts extends SignInParts, Pick<AppParts, 'passkeys' | 'oidc'> {
  limit: SignInLimit;
}

/** Signing in and out, opening a link, and how one signs in from now on. */
export function accountRoutes(app: FastifyInstance, parts: AccountParts): void {
  signInRoutes(app, parts);
  signOutRoutes(app, parts);
  profileRoutes(app, parts);
}

function signInRoutes(app: FastifyInstance, parts: AccountParts): void {
  const { auth, note, limit } = parts;

  app.post('/api/sign-in/link/look', async (request, reply) => {
    const looked = await auth.lookAtLink(bodyOf(linkRequest, request.body).token);
    if (!looked.ok) {
      note('link-refused');
      return answer(reply, looked);
    }
    const { link, name } = looked.data;
    return answer<LinkSubject>(reply, ok({ purpose: link.purpose, name }));
  });

  app.post('/api/sign-in/link', async (request, reply) => {
    const { token } = bodyOf(linkRequest, request.body);
    const opened = await auth.openLink(token, request.headers);
    if (!opened.ok) {
      note('link-refused');
      return answer(reply, opened);
    }
    const { userId, link } = opened.data;
    note('link-used', userId);
    if (link.purpose !== 'signIn') note('role-given', userId);
    if (opened.data.setCookie.length > 0) await beginSignIn(request, reply, opened.data, parts);
    return answer<OpenedLink>(reply, ok(openedLink(opened.data)));
  });

  app.post('/api/sign-in', async (request, reply) => {
    const { email, password } = bodyOf(signInRequest, request.body);
    const succeeded = limit.begin(email, request.ip);
    if (!succeeded) {
      note('sign-in-limited');
      return answer(reply, refuse('RATE_LIMITED'));
    }
    const result = await auth.signInWithPassword(email, password, request.headers);
    if (!result.ok) {
      note('sign-in-failed');
      return answer(reply, result);
    }
    succeeded();
    await beginSignIn(request, reply, result.data, parts);
    return answer(reply, ok(null));
  });
}

function signOutRoutes(app: FastifyInstance, { auth, note, consoles }: AccountParts): void {
  app.post('/api/sign-out', async (request, reply) => {
    const user = await auth.userOf(request.headers);
    const cookies = await auth.signOut(request.headers);
    if (user) {
      note('sign-out', user.id);
      // What she has open elsewhere comes back by itself.
      consoles.closeFor(user.id);
    }
    return answer(reply.header('set-cookie', cookies.setCookie), ok(null));
  });

  app.post('/api/sign-out/everywhere', async (request, reply) => {
    const { id } = await signedIn(auth, request);
    const cookies = await auth.signOutEverywhere(id, request.headers);
    note('sign-out-everywhere', id);
    consoles.closeFor(id);
    return answer(reply.header('set-cookie', cookies.setCookie), ok(null));
  });
}

function profileRoutes(app: FastifyInstance, parts: AccountParts): void {
  const { auth, note, limit, consoles, passkeys, oidc } = parts;

  app.get('/api/me', async (request, reply) => {
    const { id, name, email, hasPassword } = await signedIn(auth, request);
    const others = hasPassword ? [] : [...(await passkeys.list(id)), ...((await oidc?.list(id)) ?? [])];
    return answer<Me>(reply, ok({ name, email, hasPassword, hasWayIn: hasPassword || others.length > 0 }));
  });

  app.put('/api/me', async (request, reply) => {
    const user = await signedIn(auth, request);
    const wanted = bodyOf(profileRequest, request.body);
    const succeeded = limit.begin(user.email, request.ip);
    const stored = succeeded ? await auth.setProfile(request.headers, wanted) : refuse('RATE_LIMITED');
    const isGuess = !stored.ok && ['WRONG_PASSWORD', 'RATE_LIMITED'].includes(stored.error.code);
    if (isGuess) note('password-change-failed', user.id);
    else succeeded?.();
    if (!stored.ok) return answer(reply, stored);
    note('password-changed', user.id);
    // Whoever is still signed in comes back by herself.
    consoles.closeFor(user.id);
    return answer(reply, ok(null));
  });
}
