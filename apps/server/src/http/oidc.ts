import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import {
  providerSignInRequest,
  type LinkedSignIn,
  type SentToProvider,
  type SignInWays,
} from '@pusterom/protocol/provider-sign-in';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callbackPath, type Begun, type Oidc, type Sent } from '../auth/oidc.ts';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { TokenBucket } from '../token-bucket.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import type { AppParts } from './app-parts.ts';
import { beginSignIn, type SignInParts } from './begin-sign-in.ts';
import { confirmed } from './confirmed.ts';
import { signedIn } from './signed-in.ts';

interface OidcRouteParts extends SignInParts, Pick<AppParts, 'nowMs'> {
  oidc: Oidc;
  limit: SignInLimit;
}

/** What the provider is asked on behalf of anyone, on the whole server: nobody is to make us a nuisance to it. */
const allowance = { burst: 300, perMinute: 120 };

/** GET /api/sign-in: what the page offers besides e-mail and password. */
export function signInWaysRoutes(app: FastifyInstance, { oidc }: Pick<AppParts, 'oidc'>): void {
  const provider = oidc && { name: oidc.name, origin: oidc.origin };
  app.get('/api/sign-in', async (_request, reply) => answer<SignInWays>(reply, ok({ provider })));
}

/** Signing in with a provider, and which of its sign-ins are one's own. */
export function oidcRoutes(app: FastifyInstance, parts: OidcRouteParts): void {
  const { auth, note, oidc, limit, nowMs } = parts;
  const questions = new TokenBucket(allowance);
  const mayAsk = (): void => {
    if (questions.take(nowMs())) return;
    note('sign-in-limited');
    throw new Refusal('RATE_LIMITED');
  };

  app.post('/api/sign-in/oidc', async (request, reply) => {
    const { next } = bodyOf(providerSignInRequest, request.body);
    mayAsk();
    return sendThere(reply, await oidc.begin({ linkTo: null, next }));
  });

  app.get(callbackPath, async (request, reply) => {
    const begun = oidc.take(request.headers);
    if (!begun) {
      note('sign-in-failed');
      return comeBack(reply, '/facilitator', refuse('PROVIDER_REFUSED'));
    }
    reply.header('set-cookie', oidc.forget());
    const finish = begun.linkTo === null ? finishSignIn : finishLinking;
    return comeBack(
      reply,
      begun.next,
      await orRefusal(() => {
        mayAsk();
        return finish(parts, { request, reply, begun });
      }),
    );
  });

  app.post('/api/linked-sign-ins', async (request, reply) => {
    const { id } = await confirmed({ auth, note, limit }, request);
    mayAsk();
    return sendThere(reply, await oidc.begin({ linkTo: id, next: '/facilitator' }));
  });

  app.get('/api/linked-sign-ins', async (request, reply) => {
    const { id } = await signedIn(auth, request);
    return answer<LinkedSignIn[]>(reply, ok(await oidc.list(id)));
  });

  app.post('/api/linked-sign-ins/:id/removal', async (request, reply) => {
    const user = await confirmed({ auth, note, limit }, request);
    const removed = await oidc.remove(user.id, (request.params as { id: string }).id);
    if (removed.ok) note('sign-in-unlinked', user.id);
    return answer(reply, removed);
  });
}

interface Return {
  request: FastifyRequest;
  reply: FastifyReply;
  begun: Begun;
}
type Outcome = Result<'signed-in' | 'linked'>;

async function finishSignIn(parts: OidcRouteParts, { request, reply, begun }: Return): Promise<Outcome> {
  const result = await parts.oidc.signIn(queryOf(request), begun, request.headers);
  if (!result.ok) {
    parts.note('sign-in-failed');
    return result;
  }
  await beginSignIn(request, reply, result.data, parts);
  return ok('signed-in');
}

/** She was confirmed when she was sent; it must still be she who is signed in. */
async function finishLinking(
  { auth, oidc, note }: OidcRouteParts,
  { request, begun }: Return,
): Promise<Outcome> {
  const { id } = await signedIn(auth, request);
  if (id !== begun.linkTo) return refuse('PROVIDER_REFUSED');
  const linked = await oidc.link(id, queryOf(request), begun);
  if (!linked.ok) return linked;
  note('sign-in-linked', id);
  return ok('linked');
}

function sendThere(reply: FastifyReply, sent: Result<Sent>): FastifyReply {
  if (!sent.ok) return answer(reply, sent);
  const { address, setCookie } = sent.data;
  return answer<SentToProvider>(reply.header('set-cookie', setCookie), ok({ address }));
}

/** To a page of ours, whatever came of it. What it has to say is in the fragment, which no server sees. */
function comeBack(reply: FastifyReply, next: string, outcome: Outcome): FastifyReply {
  const sign = next.includes('#') ? '&' : '#';
  if (!outcome.ok) return reply.redirect(`${next}${sign}refused=${outcome.error.code}`, 303);
  return reply.redirect(outcome.data === 'linked' ? `${next}${sign}linked` : next, 303);
}

/** A browser is waiting for a page, and not for a code. */
async function orRefusal(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code);
    if (error instanceof StorageUnavailable) return refuse('UNAVAILABLE');
    throw error;
  }
}

const queryOf = ({ url }: FastifyRequest): string => url.split('?')[1] ?? '';
