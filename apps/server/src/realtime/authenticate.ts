import { protocolVersion, type Standing } from '@pusterom/protocol/wire';
import { breakoutId, sessionId } from '@pusterom/protocol/ids';
import type { ErrorCode } from '@pusterom/protocol/errors';
import { z } from 'zod';
import type { Auth } from '../auth/auth.ts';
import type { AccessTokens } from '../sessions/access-tokens.ts';
import type { SessionDirectory } from '../sessions/ports.ts';
import type { SessionRegistry } from '../sessions/session-registry.ts';
import { mayLead } from '../sessions/standing.ts';
import { isPast } from '../sessions/token-life.ts';
import type { Identity, ServerSocket } from './server-socket.ts';

const version = z.looseObject({ version: z.number() });
/** Where the page stands is read for itself: nonsense there costs it nothing but the shorter answer. */
const always = { version: z.literal(protocolVersion), at: z.unknown().optional() };
const handshake = z.discriminatedUnion('role', [
  z.strictObject({ ...always, role: z.literal('participant'), token: z.string().max(300) }),
  z.strictObject({ ...always, role: z.literal('screen'), token: z.string().max(300) }),
  z.strictObject({ ...always, role: z.literal('facilitator'), sessionId }),
]);
type Claim = z.infer<typeof handshake>;
const standing = z.strictObject({ seq: z.number().int(), breakoutId: breakoutId.nullable() });

export interface Gatekeeper {
  auth: Auth;
  tokens: AccessTokens;
  directory: SessionDirectory;
  registry: SessionRegistry;
  nowMs: () => number;
}

/** Who a connecting socket proves to be, or why it is turned away. */
export async function authenticate(socket: ServerSocket, keeper: Gatekeeper): Promise<Identity | ErrorCode> {
  const { auth } = socket.handshake;
  // An older page may say everything else otherwise.
  const spoken = version.safeParse(auth);
  if (spoken.success && spoken.data.version !== protocolVersion) return 'RELOAD_NEEDED';
  const claim = handshake.safeParse(auth);
  if (!claim.success) return 'INVALID_PAYLOAD';
  return identify(claim.data, socket, keeper);
}

/** Where the page says it stands. Nothing depends on its being true: it is only sent what its role may see. */
export function standingOf(socket: ServerSocket): Standing | null {
  return standing.safeParse(socket.handshake.auth.at).data ?? null;
}

async function identify(
  claim: Claim,
  socket: ServerSocket,
  keeper: Gatekeeper,
): Promise<Identity | ErrorCode> {
  switch (claim.role) {
    case 'facilitator':
      return asFacilitator(claim.sessionId, socket, keeper);
    case 'participant':
      return asParticipant(claim.token, keeper);
    case 'screen':
      return asScreen(claim.token, keeper);
  }
}

async function asFacilitator(
  id: Identity['sessionId'],
  socket: ServerSocket,
  { auth, directory }: Gatekeeper,
): Promise<Identity | ErrorCode> {
  const user = await auth.userOf(socket.handshake.headers);
  if (!user) return 'NOT_SIGNED_IN';
  if (!mayLead(await directory.standing(id, user.id))) return 'NOT_FOUND';
  return { role: 'facilitator', sessionId: id, userId: user.id };
}

async function asParticipant(token: string, keeper: Gatekeeper): Promise<Identity | ErrorCode> {
  const claimed = keeper.tokens.readParticipant(token);
  if (!claimed) return 'FORBIDDEN';
  const state = await keeper.registry.get(claimed.sessionId).current();
  // A real token, so it has been there.
  if (!state) return 'NOT_FOUND';
  if (!state.session.participants.has(claimed.participantId)) return 'FORBIDDEN';
  if (isPast(state.session, 'participant', keeper.nowMs())) return 'SESSION_CLOSED';
  return { role: 'participant', ...claimed };
}

async function asScreen(token: string, keeper: Gatekeeper): Promise<Identity | ErrorCode> {
  const claimed = keeper.tokens.readScreen(token);
  if (!claimed) return 'FORBIDDEN';
  const { sessionId, links } = claimed;
  const linksNow = await keeper.directory.screenLinks(sessionId);
  const state = linksNow === null ? null : await keeper.registry.get(sessionId).current();
  if (!state) return 'NOT_FOUND';
  if (links !== linksNow) return 'FORBIDDEN';
  if (isPast(state.session, 'screen', keeper.nowMs())) return 'SESSION_CLOSED';
  return { role: 'screen', sessionId };
}
