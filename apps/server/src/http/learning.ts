import { learningRequest, type NetworkLearning } from '@pusterom/protocol/learning';
import { ok } from '@pusterom/protocol/errors';
import { sessionId } from '@pusterom/protocol/ids';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { asRead, type WordKey } from '../sessions/learning.ts';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { anyMember, networkFor, ownersOnly } from './networks.ts';

/** What a network's grouping has learnt: an owner chooses whether it learns, every member reads it and may take it out. */
export function learningRoutes(app: FastifyInstance, parts: AppParts): void {
  const { learning, registry } = parts;

  app.get('/api/networks/:id/learning', async (request, reply) => {
    const { id } = await networkFor(parts, request, anyMember);
    const words = await learning.ofNetwork(id);
    return answer<NetworkLearning>(reply, ok({ isOn: words !== null, words: (words ?? []).map(asRead) }));
  });

  app.put('/api/networks/:id/learning', async (request, reply) => {
    const { id } = await networkFor(parts, request, ownersOnly);
    const { isOn } = bodyOf(learningRequest, request.body);
    if (isOn) await learning.begin(id);
    else await registry.forget(await learning.end(id));
    return answer(reply, ok(null));
  });

  app.delete('/api/networks/:id/learning/words', async (request, reply) => {
    const { id } = await networkFor(parts, request, anyMember);
    await registry.forget(await learning.forget(id, 'all'));
    return answer(reply, ok(null));
  });

  app.delete('/api/networks/:id/learning/words/:sessionId/:stem', async (request, reply) => {
    const { id } = await networkFor(parts, request, anyMember);
    await registry.forget(await learning.forget(id, wordInPath(request)));
    return answer(reply, ok(null));
  });
}

const wordInAddress = z.object({ sessionId, stem: z.string().regex(/^\p{L}{1,40}$/u) });

function wordInPath(request: FastifyRequest): WordKey {
  const word = wordInAddress.safeParse(request.params);
  if (!word.success) throw new Refusal('NOT_FOUND');
  return { fromSessionId: word.data.sessionId, stem: word.data.stem };
}
