import type { CommandName } from '@pusterom/protocol/commands';
import type { ErrorCode } from '@pusterom/protocol/errors';

// Who may do what: every request and every command, and what each kind of person is answered. Nothing runs by this
// table; `access.test.ts` asks for every cell of it, and fails for what is not in it.

/**
 * Whoever asks. "The session" is the facilitator's and in her network, where the leader is too; the co-facilitator is
 * not. The strangers have a session of their own.
 */
export const askers = [
  'nobody',
  'facilitator',
  'co-facilitator',
  'leader',
  'strange facilitator',
  'participant',
  'strange participant',
  'screen',
] as const;
export type Asker = (typeof askers)[number];

/** `own`: answered, but of what is the asker's own; the session is neither touched nor told about. */
export type Outcome = 'yes' | 'own' | ErrorCode;
type Row = Record<Asker, Outcome>;

const everyone: Row = {
  nobody: 'yes',
  facilitator: 'yes',
  'co-facilitator': 'yes',
  leader: 'yes',
  'strange facilitator': 'yes',
  participant: 'yes',
  'strange participant': 'yes',
  screen: 'yes',
};

const nobody: Row = {
  nobody: 'NOT_FOUND',
  facilitator: 'NOT_FOUND',
  'co-facilitator': 'NOT_FOUND',
  leader: 'NOT_FOUND',
  'strange facilitator': 'NOT_FOUND',
  participant: 'NOT_FOUND',
  'strange participant': 'NOT_FOUND',
  screen: 'NOT_FOUND',
};

/** For who has an account. Phones and screens have none: their tokens say nothing here. */
const signedIn: Row = {
  nobody: 'NOT_SIGNED_IN',
  facilitator: 'yes',
  'co-facilitator': 'yes',
  leader: 'own',
  'strange facilitator': 'own',
  participant: 'NOT_SIGNED_IN',
  'strange participant': 'NOT_SIGNED_IN',
  screen: 'NOT_SIGNED_IN',
};

/** Someone else's session is not found, just as one that does not exist. */
const lead: Row = { ...signedIn, leader: 'NOT_FOUND', 'strange facilitator': 'NOT_FOUND' };
const owner: Row = { ...lead, 'co-facilitator': 'NOT_FOUND' };
/** Once it is closed. */
const readBack: Row = { ...lead, leader: 'yes' };

/** So it is with networks. */
const member: Row = { ...owner, leader: 'yes' };
const networkOwner: Row = owner;

/** By the token of a phone, for the participant it belongs to. */
const phone: Row = {
  nobody: 'FORBIDDEN',
  facilitator: 'FORBIDDEN',
  'co-facilitator': 'FORBIDDEN',
  leader: 'FORBIDDEN',
  'strange facilitator': 'FORBIDDEN',
  participant: 'yes',
  'strange participant': 'own',
  screen: 'FORBIDDEN',
};

export const requests: Record<string, Row> = {
  'POST /api/join': everyone,
  'POST /api/return': everyone,
  'POST /api/personal-code': phone,

  'POST /api/sign-in': everyone,
  'POST /api/sign-in/link': everyone,
  'POST /api/sign-in/link/look': everyone,
  'POST /api/sign-in/passkey/challenge': everyone,
  'POST /api/sign-in/passkey': everyone,
  'GET /api/sign-in': everyone,
  'POST /api/sign-in/oidc': everyone,
  'GET /api/sign-in/oidc/callback': everyone,
  'POST /api/sign-out': everyone,
  'POST /api/sign-out/everywhere': signedIn,
  // One's own; nobody else's is found (`auth.pg.test.ts`).
  'GET /api/sign-ins': signedIn,
  'DELETE /api/sign-ins/:id': signedIn,
  'GET /api/me': signedIn,
  // Both own a session: it must be deleted or handed over first.
  'DELETE /api/me': { ...signedIn, facilitator: 'OWNS_SESSIONS', 'strange facilitator': 'OWNS_SESSIONS' },
  'PUT /api/me': signedIn,

  // One's own; nobody else's is found (`passkeys.pg.test.ts`).
  'POST /api/passkeys/registration': signedIn,
  'POST /api/passkeys': signedIn,
  'GET /api/passkeys': signedIn,
  'POST /api/passkeys/:id/removal': signedIn,

  // And so it is here (`oidc.pg.test.ts`).
  'POST /api/linked-sign-ins': signedIn,
  'GET /api/linked-sign-ins': signedIn,
  'POST /api/linked-sign-ins/:id/removal': signedIn,

  'GET /api/templates': signedIn,
  'GET /api/sessions': signedIn,
  'POST /api/sessions': signedIn,
  'GET /api/sessions/:id/plan': lead,
  'GET /api/sessions/:id/worksheets': lead,
  'POST /api/sessions/:id/screen-link': lead,
  'DELETE /api/sessions/:id/screen-link': lead,
  'POST /api/sessions/:id/invitations': owner,
  'GET /api/sessions/:id/facilitators': lead,
  // Others' places; anyone may leave her own (`facilitators.test.ts`, `networks.test.ts`).
  'DELETE /api/sessions/:id/facilitators/:userId': owner,
  'PUT /api/sessions/:id/network': owner,

  'GET /api/networks': signedIn,
  'POST /api/networks': signedIn,
  'GET /api/networks/:id': member,
  'GET /api/networks/:id/extent': networkOwner,
  'GET /api/networks/:id/actions': member,
  'GET /api/networks/:id/learning': member,
  'PUT /api/networks/:id/learning': networkOwner,
  'DELETE /api/networks/:id/learning/words': member,
  'DELETE /api/networks/:id/learning/words/:sessionId/:stem': member,
  'DELETE /api/networks/:id': networkOwner,
  'POST /api/networks/:id/invitations': networkOwner,
  'PUT /api/networks/:id/owners/:userId': networkOwner,
  'DELETE /api/networks/:id/members/:userId': networkOwner,
  'GET /api/sessions/:id/audit': owner,
  'DELETE /api/sessions/:id': owner,

  'GET /api/archive/sessions': { ...signedIn, leader: 'yes' },
  'GET /api/archive/sessions/:id': readBack,
  'GET /api/archive/sessions/:id/paper': readBack,
  'POST /api/archive/sessions': signedIn,
  'DELETE /api/archive/sessions/:id/entries/:entryId': lead,
  'GET /api/archive/networks/:id/development': member,
  'GET /api/archive/search': signedIn,

  'GET /api/address': everyone,
  // With the operator's token only (`metrics.test.ts`).
  'GET /metrics': nobody,
  'GET /health/live': everyone,
  'GET /health/ready': everyone,

  // Pages are the same for everyone, and hold nothing of any session.
  'GET /': everyone,
  'GET /j/:code': everyone,
  'GET /facilitator': everyone,
  'GET /facilitator/*': everyone,
  'GET /screen': everyone,
  'GET /archive': everyone,
  'GET /archive/*': everyone,
  'GET /personvern': everyone,
  'GET /tilgjengelighet': everyone,
  'GET /assets/*': everyone,
  'GET /pusterom.svg': everyone,
  'GET /sw.js': everyone,
};

/** Commands come by a socket. Without a sign-in, or to someone else's session, there is none. */
const leading: Row = {
  nobody: 'NOT_SIGNED_IN',
  facilitator: 'yes',
  'co-facilitator': 'yes',
  leader: 'NOT_FOUND',
  'strange facilitator': 'NOT_FOUND',
  participant: 'FORBIDDEN',
  'strange participant': 'FORBIDDEN',
  screen: 'FORBIDDEN',
};
/** One's own texts only; that is decided in core (`decide-entry.test.ts`). */
const writing: Row = { ...leading, participant: 'yes', 'strange participant': 'own' };

/** What only a phone does: signalling, sitting down, placing dots. */
const ofPhones: Row = { ...writing, facilitator: 'FORBIDDEN', 'co-facilitator': 'FORBIDDEN' };

export const commandAccess: Record<CommandName, Row> = {
  'entry:submit': writing,
  'entry:edit': writing,
  'entry:delete': writing,
  'signals:show': ofPhones,
  'sheet:write': ofPhones,
  'sheet:take': ofPhones,
  'sheet:agree': ofPhones,
  'room:say': leading,
  'entry:move': leading,
  'entry:hide': leading,
  'entry:approve': leading,
  'cluster:merge': leading,
  'cluster:rename': leading,
  'cluster:hide': leading,
  'cluster:pin': leading,
  'cluster:close': leading,
  'cluster:order': leading,
  'cluster:make': leading,
  'cluster:split': leading,
  'cluster:remove': leading,
  'cluster:keep-apart': leading,
  'cluster:sort': leading,
  'vote:open': leading,
  'vote:close': leading,
  'vote:show': leading,
  'vote:remove': leading,
  'dots:place': ofPhones,
  'board:undo': leading,
  'board:redo': leading,
  'session:open': leading,
  'session:close': leading,
  'door:lock': leading,
  'door:renew': leading,
  'participant:remove': leading,
  'step:enter': leading,
  'step:reveal': leading,
  'step:lock': leading,
  'step:limit': leading,
  'slice:open': leading,
  'clock:pause': leading,
  'clock:set': leading,
  'plan:set': leading,
  'meeting:set': leading,
  'breakouts:form': leading,
  'breakouts:seat': leading,
  'breakouts:fill': leading,
  'breakouts:place': leading,
  'breakouts:choose': ofPhones,
  'action:note': leading,
  'action:remove': leading,
  'action:follow': leading,
};
