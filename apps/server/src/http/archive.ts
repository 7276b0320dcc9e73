import { redact } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { mayReadBack } from '../sessions/standing.ts';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { sessionFor } from './session-access.ts';
import { signedIn } from './signed-in.ts';

const searchQuery = z.object({ q: z.string().max(200) });

/** Looking back: the sessions that are over, one of them whole, and search across all of them. */
export function archiveRoutes(app: FastifyInstance, parts: AppParts): void {
  const { auth, directory, archive, liveStore } = parts;

  app.get('/api/archive/sessions', async (request, reply) => {
    const user = await signedIn(auth, request);
    return answer(reply, ok(await directory.listClosed(user.id)));
  });

  app.get('/api/archive/sessions/:id', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayReadBack);
    const state = await liveStore.load(id);
    if (state?.session.status !== 'closed') throw new Refusal('NOT_FOUND');
    return answer(reply, ok(toSnapshot(redact(state.session, { role: 'reader' }))));
  });

  app.get('/api/archive/search', async (request, reply) => {
    const user = await signedIn(auth, request);
    const { q } = bodyOf(searchQuery, request.query);
    return answer(reply, ok(await archive.search(user.id, q)));
  });
}
