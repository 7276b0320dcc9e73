import { newPasskeyRequest, passkeySignInRequest, type PasskeySummary } from '@pusterom/protocol/api';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import { answer, bodyOf } from './answer.ts';
import type { AppParts } from './app-parts.ts';
import { beginSignIn, type SignInParts } from './begin-sign-in.ts';
import { confirmed } from './confirmed.ts';
import { passkeySite } from './passkey-site.ts';
import { signedIn } from './signed-in.ts';

interface PasskeyRouteParts extends SignInParts, Pick<AppParts, 'passkeys' | 'origin'> {
  limit: SignInLimit;
}

/** One's own passkeys, and signing in with one. */
export function passkeyRoutes(
  app: FastifyInstance,
  { auth, note, passkeys, origin, limit, consoles }: PasskeyRouteParts,
): void {
  const siteOf = (request: FastifyRequest) => passkeySite(request, origin());
  const asking = (request: FastifyRequest) => ({ headers: request.headers, site: siteOf(request) });

  app.post('/api/passkeys/registration', async (request, reply) => {
    const user = await confirmed({ auth, note, limit }, request);
    const asked = await passkeys.askForNew(user, siteOf(request));
    if (!asked.ok) return answer(reply, asked);
    return answer(reply.header('set-cookie', asked.data.setCookie), ok(asked.data.options));
  });

  // She was confirmed when she got the challenge that this answers.
  app.post('/api/passkeys', async (request, reply) => {
    const user = await signedIn(auth, request);
    const added = await passkeys.add(user, bodyOf(newPasskeyRequest, request.body), asking(request));
    if (!added.ok) return answer(reply, added);
    note('passkey-added', user.id);
    return answer(reply.header('set-cookie', added.data.setCookie), ok(null));
  });

  app.get('/api/passkeys', async (request, reply) => {
    const { id } = await signedIn(auth, request);
    return answer<PasskeySummary[]>(reply, ok(await passkeys.list(id)));
  });

  // No DELETE: some proxies take away what it carries, here the password.
  app.post('/api/passkeys/:id/removal', async (request, reply) => {
    const user = await confirmed({ auth, note, limit }, request);
    const removed = await passkeys.remove(user.id, (request.params as { id: string }).id);
    if (removed.ok) note('passkey-removed', user.id);
    return answer(reply, removed);
  });

  app.post('/api/sign-in/passkey/challenge', async (request, reply) => {
    const { options, setCookie } = await passkeys.askForSignIn(siteOf(request));
    return answer(reply.header('set-cookie', setCookie), ok(options));
  });

  app.post('/api/sign-in/passkey', async (request, reply) => {
    const said = bodyOf(passkeySignInRequest, request.body);
    const succeeded = limit.begin(`passkey ${said.id}`, request.ip);
    if (!succeeded) {
      note('sign-in-limited');
      return answer(reply, refuse('RATE_LIMITED'));
    }
    const result = await passkeys.signIn(said, asking(request));
    if (!result.ok) {
      note('sign-in-failed');
      return answer(reply, result);
    }
    succeeded();
    await beginSignIn(request, reply, result.data, { auth, note, consoles });
    return answer(reply, ok(null));
  });
}
