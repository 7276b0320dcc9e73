import type { NetworkExtent } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import { entryId } from '@pusterom/protocol/ids';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isArchived } from '../sessions/archived.ts';
import { mayLead, mayOwn } from '../sessions/standing.ts';
import type { AppParts, OpenConsoles } from './app-parts.ts';
import { answer, Refusal } from './answer.ts';
import { networkFor, ownersOnly } from './networks.ts';
import { sessionFor } from './session-access.ts';
import { signedIn } from './signed-in.ts';

/** Deleting for good: a text in a closed session, a session, a network, an account. */
export function deletionRoutes(app: FastifyInstance, parts: AppParts, consoles: OpenConsoles): void {
  const { auth, note, deletions, liveStore, registry } = parts;

  app.delete('/api/archive/sessions/:id/entries/:entryId', async (request, reply) => {
    const { id, user } = await sessionFor(parts, request, mayLead);
    const state = await liveStore.load(id);
    if (!state || !isArchived(state.session)) throw new Refusal('NOT_FOUND');
    const command = { name: 'entry:delete', input: { id: entryInPath(request) } } as const;
    const result = await registry.ask(id, command, user.id);
    return answer(reply, result.ok ? ok(null) : result);
  });

  app.delete('/api/sessions/:id', async (request, reply) => {
    const { id, user } = await sessionFor(parts, request, mayOwn);
    await deletions.session(id, user.id);
    await registry.end(id);
    note('session-deleted', user.id);
    return answer(reply, ok(null));
  });

  app.get('/api/networks/:id/extent', async (request, reply) => {
    const { id } = await networkFor(parts, request, ownersOnly);
    return answer<NetworkExtent>(reply, ok(await deletions.extentOf(id)));
  });

  app.delete('/api/networks/:id', async (request, reply) => {
    const { id, user } = await networkFor(parts, request, ownersOnly);
    for (const session of await deletions.network(id, user.id)) await registry.end(session);
    note('network-deleted', user.id);
    return answer(reply, ok(null));
  });

  app.delete('/api/me', async (request, reply) => {
    const user = await signedIn(auth, request);
    const result = await deletions.account(user.id);
    if (!result.ok) return answer(reply, result);
    note('account-deleted', user.id);
    consoles.closeFor(user.id);
    const { setCookie } = await auth.signOut(request.headers);
    return answer(reply.header('set-cookie', setCookie), ok(null));
  });
}

function entryInPath(request: FastifyRequest) {
  const id = entryId.safeParse((request.params as { entryId?: unknown }).entryId);
  if (!id.success) throw new Refusal('NOT_FOUND');
  return id.data;
}
