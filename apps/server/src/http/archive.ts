import { redact } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import { searchRequest } from '@pusterom/protocol/search';
import type { Development } from '@pusterom/protocol/development';
import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { builtInTemplate } from '@pusterom/templates';
import { Developments } from '../archive/developments.ts';
import { narrowingOf } from '../archive/narrowing.ts';
import { isArchived } from '../sessions/archived.ts';
import { mayReadBack } from '../sessions/standing.ts';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { anyMember, networkFor } from './networks.ts';
import { sessionFor } from './session-access.ts';
import { signedIn } from './signed-in.ts';

/** Three years of a network that meets often. */
const mostMeetings = 12;

/** Looking back: the sessions that are over, one of them whole, and search across all of them. */
export function archiveRoutes(app: FastifyInstance, parts: AppParts): void {
  const { auth, directory, archive, liveStore, networks } = parts;
  const developments = new Developments(parts);

  app.get('/api/archive/sessions', async (request, reply) => {
    const user = await signedIn(auth, request);
    return answer(reply, ok(await directory.listClosed(user.id)));
  });

  app.get('/api/archive/sessions/:id', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayReadBack);
    const state = await liveStore.load(id);
    if (!state || !isArchived(state.session)) throw new Refusal('NOT_FOUND');
    return answer(reply, ok(toSnapshot(redact(state.session, { role: 'reader' }))));
  });

  app.get('/api/archive/networks/:id/development', async (request, reply) => {
    const { id, user } = await networkFor(parts, request, anyMember);
    const latest = (await directory.meetingsOf(id)).slice(-mostMeetings);
    const { meetingIds, questions } = await developments.of(latest);
    return answer<Development>(
      reply,
      ok({
        network: (await networks.find(id, user.id))?.name ?? '',
        meetings: latest
          .filter((meeting) => meetingIds.includes(meeting.id))
          .map(({ seq: _, ...meeting }) => meeting),
        questions,
      }),
    );
  });

  app.get('/api/archive/search', async (request, reply) => {
    const user = await signedIn(auth, request);
    const asked = bodyOf(searchRequest, request.query);
    const narrowing = narrowingOf(asked, builtInTemplate.agenda);
    if (!narrowing) throw new Refusal('INVALID_PAYLOAD');
    return answer(reply, ok(await archive.search(user.id, asked.q, narrowing)));
  });
}
