import { newNetworkRequest, type Invitation } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import { networkId, type NetworkId } from '@pusterom/protocol/ids';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedInUser } from '../auth/auth.ts';
import type { NetworkRole } from '../networks/networks.ts';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { linkPath } from './link-path.ts';
import { signedIn } from './signed-in.ts';
import { userInPath } from './user-in-path.ts';

/** Networks: making one, who is in it, inviting, leaving. Who is no member does not find it. */
export function networkRoutes(app: FastifyInstance, parts: AppParts): void {
  const { auth, earlierActions, networks, note } = parts;

  app.get('/api/networks', async (request, reply) => {
    const user = await signedIn(auth, request);
    return answer(reply, ok(await networks.list(user.id)));
  });

  app.post('/api/networks', async (request, reply) => {
    const user = await signedIn(auth, request);
    const wanted = bodyOf(newNetworkRequest, request.body);
    const isMade = await networks.create(wanted, user.id);
    if (!isMade && (await networks.roleOf(user.id, wanted.id)) !== 'owner') throw new Refusal('NOT_FOUND');
    return answer(reply, ok({ id: wanted.id }));
  });

  app.get('/api/networks/:id', async (request, reply) => {
    const { id, user } = await networkFor(parts, request, anyMember);
    const found = await networks.find(id, user.id);
    if (!found) throw new Refusal('NOT_FOUND');
    return answer(reply, ok(found));
  });

  app.get('/api/networks/:id/actions', async (request, reply) => {
    const { id } = await networkFor(parts, request, anyMember);
    return answer(reply, ok(await earlierActions.ofNetwork(id)));
  });

  app.post('/api/networks/:id/invitations', async (request, reply) => {
    const { id } = await networkFor(parts, request, ownersOnly);
    const token = await auth.createLink({ purpose: 'joinNetwork', networkId: id });
    return answer<Invitation>(reply, ok({ path: linkPath(token) }));
  });

  app.put('/api/networks/:id/owners/:userId', async (request, reply) => {
    const { id, user } = await networkFor(parts, request, ownersOnly);
    const made = await networks.makeOwner(id, userInPath(request));
    if (made.ok) note('role-given', user.id);
    return answer(reply, made);
  });

  app.delete('/api/networks/:id/members/:userId', async (request, reply) => {
    const userId = userInPath(request);
    const mayRemove: May = (role, user) => role === 'owner' || user.id === userId;
    const { id, user } = await networkFor(parts, request, mayRemove);
    const removed = await networks.remove(id, userId);
    if (removed.ok) note('role-removed', user.id);
    return answer(reply, removed);
  });
}

type May = (role: NetworkRole, user: SignedInUser) => boolean;
export const anyMember: May = () => true;
export const ownersOnly: May = (role) => role === 'owner';

/** The network in the address, and who asks. Throws `Refusal` unless she may; then it is as if there were none. */
export async function networkFor(
  { auth, note, networks }: AppParts,
  request: FastifyRequest,
  may: May,
): Promise<{ id: NetworkId; user: SignedInUser }> {
  const user = await signedIn(auth, request);
  const id = networkId.safeParse((request.params as { id?: unknown }).id);
  const role = id.success ? await networks.roleOf(user.id, id.data) : null;
  if (!id.success || !role || !may(role, user)) {
    note('access-refused', user.id);
    throw new Refusal('NOT_FOUND');
  }
  return { id: id.data, user };
}
