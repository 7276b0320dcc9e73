import {
  joinRequest,
  personalCodeRequest,
  returnRequest,
  type Joined,
  type PersonalCode,
} from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import { parseJoinCode } from '@pusterom/protocol/join-code';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf } from './answer.ts';

/** What a QR's secret looks like; nothing else is worth a look in the database. */
const secretShape = /^[\w-]{16,80}$/;

/** How a phone gets in, without account or e-mail. Unknown, ended and locked are answered alike. */
export function joinRoutes(app: FastifyInstance, parts: AppParts): void {
  const { door, note } = parts;
  const knock = async <T>(isGuessable: boolean, ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    const result = await door.answer(isGuessable, ask);
    if (!result.ok && result.error.code === 'RATE_LIMITED') note('codes-limited');
    return result;
  };

  app.post('/api/join', async (request, reply) => {
    const body = bodyOf(joinRequest, request.body);
    return answer(reply, await knock(isTyped(body.key), () => join(parts, body)));
  });

  app.post('/api/personal-code', async (request, reply) => {
    const { token } = bodyOf(personalCodeRequest, request.body);
    return answer(reply, await personalCode(parts, token));
  });

  app.post('/api/return', async (request, reply) => {
    const body = bodyOf(returnRequest, request.body);
    return answer(reply, await knock(true, () => comeBack(parts, body)));
  });
}

async function join(
  parts: AppParts,
  { nonce, key, firstName }: z.output<typeof joinRequest>,
): Promise<Result<Joined>> {
  const sessionId = await find(parts, key);
  if (!sessionId) return refuse('JOIN_REFUSED');
  const id = parts.tokens.participantOf(sessionId, nonce);
  const input = { id, firstName: firstName === '' ? null : firstName };
  const joined = await parts.registry.get(sessionId).dispatch(id, { name: 'participant:join', input });
  return joined.ok ? ok(admission(parts, sessionId, id)) : joined;
}

/** The four words that let someone go on from another phone. */
async function personalCode({ tokens, registry }: AppParts, token: string): Promise<Result<PersonalCode>> {
  const claimed = tokens.readParticipant(token);
  if (!claimed) return refuse('FORBIDDEN');
  const state = await registry.get(claimed.sessionId).current();
  if (!state?.session.participants.has(claimed.participantId)) return refuse('FORBIDDEN');
  return ok({ words: tokens.wordsOf(claimed.sessionId, claimed.participantId) });
}

/** Someone who is in already, with another phone: a locked door is open to her. */
async function comeBack(
  parts: AppParts,
  { key, words }: z.output<typeof returnRequest>,
): Promise<Result<Joined>> {
  const sessionId = await find(parts, key);
  const state = sessionId && (await parts.registry.get(sessionId).current());
  const id = state && parts.tokens.whoHas(sessionId, words, state.session.participants.keys());
  return id ? ok(admission(parts, sessionId, id)) : refuse('PERSONAL_CODE_UNKNOWN');
}

const isTyped = (key: string): boolean => parseJoinCode(key) !== null;

async function find({ registry, directory }: AppParts, key: string): Promise<SessionId | null> {
  const lookedUp = parseJoinCode(key) ?? secretShape.exec(key)?.[0];
  if (lookedUp === undefined) return null;
  // When a room comes in, the first of them has it read; the others need not ask the database.
  return registry.findByKey(lookedUp) ?? directory.findByKey(lookedUp);
}

const admission = ({ tokens }: AppParts, sessionId: SessionId, participantId: ParticipantId): Joined => ({
  sessionId,
  participantId,
  token: tokens.forParticipant(sessionId, participantId),
});
