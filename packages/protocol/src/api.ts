import { z } from 'zod';
import { networkId, type NetworkId, type ParticipantId, type SessionId } from './ids.ts';
import type { Language } from './language.ts';
import { maxFirstNameLength, maxNetworkNameLength } from './limits.ts';
import type { SessionStatus } from './session.ts';
import { requiredText, writtenText } from './text.ts';

// What crosses the wire over HTTP. Failures are answered with `Failure` and the status of their code.

/** POST /api/join: by the code on the screen, or by the secret in the QR link. */
export const joinRequest = z.strictObject({
  /** Made by the phone: asking again with the same one is the same participant. */
  nonce: z.uuid(),
  key: z.string().max(80),
  firstName: writtenText(maxFirstNameLength),
});
export type JoinRequest = z.input<typeof joinRequest>;
export interface Joined {
  sessionId: SessionId;
  participantId: ParticipantId;
  /** Opens the socket as this participant. Kept on the phone only. */
  token: string;
}

/** POST /api/personal-code: what lets the participant with this token go on from another phone. */
export const personalCodeRequest = z.strictObject({ token: z.string().max(300) });
export interface PersonalCode {
  /** Four, in order. */
  words: readonly string[];
}

/** POST /api/return: by the session's code or secret, and the participant's own four words. Answered with `Joined`. */
export const returnRequest = z.strictObject({ key: z.string().max(80), words: z.string().max(120) });
export type ReturnRequest = z.input<typeof returnRequest>;

/** POST /api/sign-in/link: a one-time link, the one the server printed when it started or an invitation. */
export const linkRequest = z.strictObject({ token: z.string().max(100) });
export type LinkPurpose = 'signIn' | 'leadSession' | 'takeOverSession' | 'joinNetwork';
/** POST /api/sign-in/link/look: what it is for, before anyone opens it. */
export interface LinkSubject {
  purpose: LinkPurpose;
  /** The session's title or the network's name; empty for a sign-in. */
  name: string;
}
/** What the link has given whoever opened it. */
export interface OpenedLink extends LinkSubject {
  /** The page it leads to. */
  path: string;
}

/** POST /api/sign-in */
export const signInRequest = z.strictObject({ email: writtenText(254), password: z.string().max(128) });

/** PUT /api/me: how the owner signs in from now on. */
export const profileRequest = z.strictObject({
  name: requiredText(80),
  email: z.email().max(254),
  password: z.string().min(12, 'PASSWORD_TOO_SHORT').max(128),
  /** The one she has, when she has one: a laptop left open must not be enough to shut her out. */
  currentPassword: z.string().max(128).optional(),
});

/**
 * POST /api/passkeys/registration, POST /api/passkeys/:id/removal, and the same of linked sign-ins: that it is she who
 * sits there. The password is needed once she has one; until then a sign-in younger than ten minutes.
 */
export const confirmation = z.strictObject({ password: z.string().max(128).optional() });
export type Confirmation = z.input<typeof confirmation>;

/** GET /api/me */
export interface Me {
  name: string;
  email: string;
  /** False until she has chosen her own e-mail and password. */
  hasPassword: boolean;
  /** Whether she can sign in next time: with a password, a passkey or a provider. */
  hasWayIn: boolean;
}

/** What authenticators say is base64url. The longest is a certificate or a signature that withstands quantum computers. */
const authenticatorText = z
  .string()
  .max(16_000)
  .regex(/^[\w-]+$/);
const passkeyId = z
  .string()
  .max(1400)
  .regex(/^[\w-]+$/);

/** POST /api/passkeys: what the authenticator made of the options that POST /api/passkeys/registration gave. */
export const newPasskeyRequest = z.strictObject({
  id: passkeyId,
  clientDataJSON: authenticatorText,
  attestationObject: authenticatorText,
  transports: z.array(z.string().max(20)).max(10),
  /** By which she knows it in her list; the page suggests the kind of device. */
  name: requiredText(60),
});
export type NewPasskeyRequest = z.output<typeof newPasskeyRequest>;

/** POST /api/sign-in/passkey: what the authenticator made of POST /api/sign-in/passkey/challenge. */
export const passkeySignInRequest = z.strictObject({
  id: passkeyId,
  clientDataJSON: authenticatorText,
  authenticatorData: authenticatorText,
  signature: authenticatorText,
  /** Whose the passkey says it is. */
  userHandle: authenticatorText,
});
export type PasskeySignInRequest = z.output<typeof passkeySignInRequest>;

/** GET /api/passkeys: one's own, oldest first. Dates are ISO. */
export interface PasskeySummary {
  id: string;
  name: string;
  createdAt: string;
  usedAt: string | null;
}

/** GET /api/sign-ins: where one is signed in, newest first. DELETE /api/sign-ins/:id ends one. Dates are ISO. */
export interface SignInSummary {
  id: string;
  /** iPhone, Windows or the like; null when nothing is known of it. */
  device: string | null;
  createdAt: string;
  /** To the day. */
  usedAt: string;
  /** Whether it is the one that asks. */
  isThis: boolean;
}

/** GET /api/networks/:id/extent: what goes with it when it is deleted. */
export interface NetworkExtent {
  sessions: number;
  /** Of these, how many are held just now. */
  open: number;
}

/**
 * GET /api/sessions (those one leads), GET /api/archive/sessions (closed ones one may read; no rehearsals), newest
 * first. Dates are ISO.
 */
export interface SessionSummary {
  id: SessionId;
  title: string;
  language: Language;
  network: { id: NetworkId; name: string } | null;
  /** With how many simulated participants; null unless it is a rehearsal. */
  rehearsalWith: number | null;
  status: SessionStatus;
  code: string;
  createdAt: string;
  /** When people are asked to come; null as long as that is not said. */
  startsAt: string | null;
  openedAt: string | null;
  closedAt: string | null;
  participants: number;
  entries: number;
  actions: number;
}

/** POST /api/sessions/:id/screen-link: the big screen's own read-only way in. DELETE ends those made so far. */
export interface ScreenLink {
  path: string;
}

/** POST /api/sessions/:id/invitations: a link for one who is to lead it too, or instead. Answered with `Invitation`. */
export const sessionInvitationRequest = z.strictObject({
  purpose: z.enum(['leadSession', 'takeOverSession']),
});
export type SessionInvitationRequest = z.input<typeof sessionInvitationRequest>;
export interface Invitation {
  /** Works once; what opens it is in the fragment, which stays out of addresses that servers see. */
  path: string;
}

/** GET /api/sessions/:id/facilitators: the owner first. */
export interface Facilitator {
  userId: string;
  /** Empty until she has chosen one. */
  name: string;
  isOwner: boolean;
  isYou: boolean;
}

/** PUT /api/sessions/:id/network */
export const sessionNetworkRequest = z.strictObject({ networkId: networkId.nullable() });

/** How long what people wrote is kept; summaries and actions stay. */
export const entryRetention = z.enum(['days30', 'year', 'twoYears', 'untilDeleted']);
export type EntryRetention = z.infer<typeof entryRetention>;

/** POST /api/networks, answered with `{id}`. */
export const newNetworkRequest = z.strictObject({
  /** Made by the console: asking again with the same one is the same network. */
  id: networkId,
  name: requiredText(maxNetworkNameLength),
  keepEntries: entryRetention,
});
export type NewNetworkRequest = z.input<typeof newNetworkRequest>;

/** GET /api/networks: those one is a member of, by name. */
export interface NetworkSummary {
  id: NetworkId;
  name: string;
  members: number;
}

/** GET /api/networks/:id. Owners first, then by name. */
export interface Network {
  id: NetworkId;
  name: string;
  keepEntries: EntryRetention;
  members: readonly NetworkMember[];
}
export interface NetworkMember {
  userId: string;
  name: string;
  isOwner: boolean;
  isYou: boolean;
}

/** GET /api/address: where phones on the same network find this server, without a trailing slash. */
export interface Address {
  origin: string;
}
