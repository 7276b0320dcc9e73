import { joinRequest, type Joined } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import { parseJoinCode } from '@pusterom/protocol/join-code';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf } from './answer.ts';

/** What a QR's secret looks like; nothing else is worth a look in the database. */
const secretShape = /^[\w-]{16,80}$/;

/** POST /api/join: no account, no e-mail. Unknown, ended and locked are answered alike. */
export function joinRoutes(app: FastifyInstance, parts: AppParts): void {
  app.post('/api/join', async (request, reply) => {
    return answer(reply, await join(parts, bodyOf(joinRequest, request.body)));
  });
}

async function join(
  { directory, registry, tokens }: AppParts,
  { nonce, key, firstName }: z.output<typeof joinRequest>,
): Promise<Result<Joined>> {
  const lookedUp = parseJoinCode(key) ?? secretShape.exec(key)?.[0];
  const sessionId = lookedUp === undefined ? null : await directory.findByKey(lookedUp);
  if (!sessionId) return refuse('JOIN_REFUSED');
  const id = tokens.participantOf(sessionId, nonce);
  const input = { id, firstName: firstName === '' ? null : firstName };
  const joined = await registry.get(sessionId).dispatch(id, { name: 'participant:join', input });
  if (!joined.ok) return joined;
  return ok({ sessionId, participantId: id, token: tokens.forParticipant(sessionId, id) });
}
