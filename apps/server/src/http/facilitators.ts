import { sessionInvitationRequest, type Facilitator, type Invitation } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { mayLead, mayOwn } from '../sessions/standing.ts';
import type { AppParts, OpenConsoles } from './app-parts.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { linkPath } from './link-path.ts';
import { sessionFor } from './session-access.ts';
import { userInPath } from './user-in-path.ts';

/** Who leads a session: inviting someone, handing it over, letting her go. */
export function facilitatorRoutes(app: FastifyInstance, parts: AppParts, consoles: OpenConsoles): void {
  const { auth, note, directory, facilitators } = parts;

  app.post('/api/sessions/:id/invitations', async (request, reply) => {
    const { id: sessionId } = await sessionFor(parts, request, mayOwn);
    const { purpose } = bodyOf(sessionInvitationRequest, request.body);
    return answer<Invitation>(reply, ok({ path: linkPath(await auth.createLink({ purpose, sessionId })) }));
  });

  app.get('/api/sessions/:id/facilitators', async (request, reply) => {
    const { id, user } = await sessionFor(parts, request, mayLead);
    const all = await facilitators.list(id);
    return answer<Facilitator[]>(reply, ok(all.map((one) => ({ ...one, isYou: one.userId === user.id }))));
  });

  app.delete('/api/sessions/:id/facilitators/:userId', async (request, reply) => {
    const { id, user } = await sessionFor(parts, request, mayLead);
    const userId = userInPath(request);
    const isAllowed = userId === user.id || mayOwn(await directory.standing(id, user.id));
    if (!isAllowed || !(await facilitators.remove(id, userId))) throw new Refusal('NOT_FOUND');
    note('role-removed', user.id);
    consoles.closeFor(userId, id);
    return answer(reply, ok(null));
  });
}
