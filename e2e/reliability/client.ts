import { randomUUID } from 'node:crypto';
import { fromSnapshot } from '@pusterom/core/snapshot';
import type { Joined, JoinRequest, ScreenLink } from '@pusterom/protocol/api';
import type { BreakoutId, SessionId } from '@pusterom/protocol/ids';
import { hearing } from '@pusterom/protocol/packets';
import type { SessionState } from '@pusterom/protocol/session';
import { decodeSnapshot, protocolVersion, type Handshake, type Standing } from '@pusterom/protocol/wire';
import { builtInTemplate } from '@pusterom/templates';
import { io, type Socket } from './socket-io-client.ts';

// What a browser says to the server, and in what shape: the only file here that knows.

export type Claim = Handshake extends infer H
  ? H extends Handshake
    ? Omit<H, 'version' | 'at'>
    : never
  : never;
export type { Standing };

/** As in apps/web/src/lib/socket.ts. */
const socketOptions = {
  parser: hearing,
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelay: 300,
  reconnectionDelayMax: 4000,
  timeout: 8000,
};
export const answerWithinMs = 8000;
/** How long a phone waits when it has been told "not now". */
export const tryAgainAfterMs = 2000;

export interface Way {
  origin: string;
  claim: Claim;
  /** The facilitator's sign-in. */
  cookie?: string;
}

/** `standing` is asked for at every attempt: the next connection goes on from there. */
export function openSocket({ origin, claim, cookie }: Way, standing: () => Standing | null): Socket {
  return io(origin, {
    ...socketOptions,
    forceNew: true,
    auth: (give) => give({ ...claim, version: protocolVersion, at: standing() }),
    ...(cookie !== undefined && { extraHeaders: { cookie } }),
  });
}

export const viewOf = (snapshot: Uint8Array): SessionState => fromSnapshot(decodeSnapshot(snapshot));

export const standingAt = ({ seq }: SessionState, breakoutId: BreakoutId | null): Standing => ({
  seq,
  breakoutId,
});

/** Uses the one-time link; answers with the cookie. */
export async function signIn(origin: string, ownerLink: string): Promise<string> {
  const token = new URLSearchParams(new URL(ownerLink).hash.slice(1)).get('link');
  const response = await post(origin, '/api/sign-in/link', { token });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export async function makeSession(origin: string, cookie: string): Promise<SessionId> {
  const id = randomUUID();
  await post(
    origin,
    '/api/sessions',
    { id, templateId: builtInTemplate.id, title: 'Nettverksmøte', language: 'nb' },
    cookie,
  );
  return id as SessionId;
}

export async function join(origin: string, key: string): Promise<Joined> {
  const request: JoinRequest = { nonce: randomUUID(), key, firstName: '' };
  return (await (await post(origin, '/api/join', request)).json()) as Joined;
}

/** Answers with the big screen's token. */
export async function screenToken(origin: string, session: SessionId, cookie: string): Promise<string> {
  const response = await post(origin, `/api/sessions/${session}/screen-link`, undefined, cookie);
  const { path } = (await response.json()) as ScreenLink;
  return path.slice(path.indexOf('#') + 1);
}

export const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

async function post(origin: string, path: string, body?: object, cookie?: string): Promise<Response> {
  const headers = {
    ...(body && { 'content-type': 'application/json' }),
    ...(cookie !== undefined && { cookie }),
  };
  const request = { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${origin}${path}`, request);
  if (!response.ok) throw new Error(`POST ${path} was answered ${response.status} ${await response.text()}`);
  return response;
}
