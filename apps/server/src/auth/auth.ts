import type { IncomingHttpHeaders } from 'node:http';
import type { SignInSummary } from '@pusterom/protocol/api';
import { ok, refuse, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import { isAPIError } from 'better-auth/api';
import { fromNodeHeaders } from 'better-auth/node';
import { whileAvailable } from '../storage/storage-unavailable.ts';
import { confirm, confirmForProfile, type AuthParts } from './confirm.ts';
import { currentSignIn } from './current-sign-in.ts';
import { setUpBetterAuth, type AuthSettings } from './better-auth.ts';
import { isGuessablePassword } from './guessable-password.ts';
import { createLink, lookAtLink, openLink, type OneTimeLink, type Opened } from './one-time-links.ts';
import { ownerHasWayIn, passwordHashOf, storeProfile } from './profile.ts';
import { endSignIn, signInsOf } from './sign-ins.ts';

export interface SignedInUser {
  id: string;
  name: string;
  email: string;
  hasPassword: boolean;
}

/** Values of Set-Cookie headers to send. */
export interface Cookies {
  setCookie: string[];
}

/** Who has signed in, and what her browser is to keep. */
export interface SignIn extends Cookies {
  userId: string;
}

export interface WantedProfile {
  name: string;
  email: string;
  password: string;
  /** Needed once she has one. */
  currentPassword?: string | undefined;
}

/** Who is who. Throws `StorageUnavailable` while the database is away. */
export interface Auth {
  /** Who the request's cookies say it is; null when nobody. */
  userOf(headers: IncomingHttpHeaders): Promise<SignedInUser | null>;
  /** A new link's token: works once, within 24 hours, or 14 days for a network. */
  createLink(link: OneTimeLink): Promise<string>;
  /** Whether whoever runs the server can sign in without a link. */
  ownerHasWayIn(): Promise<boolean>;
  /** What a link is for, without using it up. Answers LINK_EXPIRED for a used one too. */
  lookAtLink(token: string): Promise<Result<Pick<Opened, 'link' | 'name'>>>;
  /**
   * Gives what the link says to whoever is signed in; she stays so. Who is not, is signed in: as the owner, or as a new
   * user. Answers LINK_EXPIRED, or ALREADY_SIGNED_IN when the owner's link is opened by someone else.
   */
  openLink(token: string, headers: IncomingHttpHeaders): Promise<Result<Opened & Cookies>>;
  /**
   * That it is she who sits there, before she changes how she signs in: by her password, or, while she has none, by a
   * sign-in younger than ten minutes. Answers NOT_SIGNED_IN, WRONG_PASSWORD or SIGN_IN_AGAIN.
   */
  confirm(headers: IncomingHttpHeaders, password?: string): Promise<Result<null>>;
  /** Answers WRONG_PASSWORD for an unknown e-mail too. The headers are of the request that asks for it. */
  signInWithPassword(email: string, password: string, headers: IncomingHttpHeaders): Promise<Result<SignIn>>;
  /** Signs in whoever has been shown to be this user, by something other than a password. */
  signInAs(userId: string, headers: IncomingHttpHeaders): Promise<SignIn>;
  /** Where whoever sent these headers is signed in, newest first; none when she is not. */
  signIns(headers: IncomingHttpHeaders): Promise<SignInSummary[]>;
  /** Answers NOT_FOUND for someone else's too. */
  endSignIn(userId: string, id: string): Promise<Result<null>>;
  signOut(headers: IncomingHttpHeaders): Promise<Cookies>;
  /** Ends every sign-in of this user; the headers are of the request that asks for it. */
  signOutEverywhere(userId: string, headers: IncomingHttpHeaders): Promise<Cookies>;
  /**
   * How the user whose request this is signs in from now on; whoever else is signed in as her, is not any more. Needs
   * what `confirm` needs, but nothing of someone who has no way in yet.
   * Answers NOT_SIGNED_IN, WRONG_PASSWORD, SIGN_IN_AGAIN, EMAIL_TAKEN, PASSWORD_TOO_SHORT or PASSWORD_TOO_COMMON.
   */
  setProfile(headers: IncomingHttpHeaders, profile: WantedProfile): Promise<Result<null>>;
}

export function createAuth(settings: AuthSettings): Auth {
  const parts: AuthParts = { betterAuth: setUpBetterAuth(settings), prisma: settings.prisma };
  return { ...whoOneIs(parts), ...links(parts), ...signingIn(parts), ...signingOut(parts) };
}

const whoOneIs = (parts: AuthParts): Pick<Auth, 'userOf' | 'confirm' | 'setProfile'> => ({
  userOf: (headers) =>
    whileAvailable(async () => {
      const found = await currentSignIn(parts, headers);
      if (!found) return null;
      const { id, name, email } = found.user;
      return { id, name, email, hasPassword: (await passwordHashOf(parts.prisma, id)) !== null };
    }),

  confirm: (headers, password) =>
    whileAvailable(async () => {
      const found = await currentSignIn(parts, headers);
      return found ? confirm(parts, found, password) : refuse('NOT_SIGNED_IN');
    }),

  setProfile: (headers, wanted) => whileAvailable(() => setProfile(parts, headers, wanted)),
});

const links = (parts: AuthParts): Pick<Auth, 'ownerHasWayIn' | 'createLink' | 'lookAtLink' | 'openLink'> => ({
  ownerHasWayIn: () => whileAvailable(() => ownerHasWayIn(parts.prisma)),

  createLink: (link) => whileAvailable(() => createLink(parts.prisma, link)),

  lookAtLink: (token) => whileAvailable(() => lookAtLink(parts.prisma, token)),

  openLink: (token, headers) =>
    whileAvailable(async () => {
      const signedIn = (await currentSignIn(parts, headers))?.user.id ?? null;
      const opened = await openLink(parts.prisma, token, signedIn);
      if (!opened.ok) return opened;
      const { userId } = opened.data;
      if (userId === signedIn) return ok({ ...opened.data, setCookie: [] });
      return ok({ ...opened.data, ...(await signInAs(parts.betterAuth, userId, headers)) });
    }),
});

const signingIn = ({ betterAuth }: AuthParts): Pick<Auth, 'signInWithPassword' | 'signInAs'> => ({
  signInWithPassword: (email, password, headers) =>
    whileAvailable(async () => {
      try {
        const body = { email, password };
        const said = { body, headers: fromNodeHeaders(headers), returnHeaders: true } as const;
        const signedIn = await betterAuth.api.signInEmail(said);
        return ok({ userId: signedIn.response.user.id, ...cookiesIn(signedIn.headers) });
      } catch (error) {
        if (isAPIError(error) && error.statusCode < 500) return refuse('WRONG_PASSWORD');
        throw error;
      }
    }),

  signInAs: (userId, headers) => whileAvailable(() => signInAs(betterAuth, userId, headers)),
});

const signingOut = (
  parts: AuthParts,
): Pick<Auth, 'signIns' | 'endSignIn' | 'signOut' | 'signOutEverywhere'> => ({
  signIns: (headers) =>
    whileAvailable(async () => {
      const found = await currentSignIn(parts, headers);
      return found ? signInsOf(parts.prisma, found.session) : [];
    }),

  endSignIn: (userId, id) => whileAvailable(() => endSignIn(parts.prisma, userId, id)),

  signOut: (headers) => whileAvailable(() => signOut(parts.betterAuth, headers)),

  signOutEverywhere: (userId, headers) =>
    whileAvailable(async () => {
      await parts.prisma.authSession.deleteMany({ where: { userId } });
      return signOut(parts.betterAuth, headers);
    }),
});

async function setProfile(
  parts: AuthParts,
  headers: IncomingHttpHeaders,
  { name, email, password, currentPassword }: WantedProfile,
): Promise<Result<null>> {
  const found = await currentSignIn(parts, headers);
  if (!found) return refuse('NOT_SIGNED_IN');
  const confirmed = await confirmForProfile(parts, found, currentPassword);
  if (!confirmed.ok) return confirmed;
  const context = await parts.betterAuth.$context;
  const problem = await passwordProblem(password, { name, email, ...context.password.config });
  if (problem) return refuse(problem);
  const passwordHash = await context.password.hash(password);
  return storeProfile(parts.prisma, found.session, { name, email, passwordHash });
}

async function passwordProblem(
  password: string,
  { minPasswordLength, ...owner }: { minPasswordLength: number; name: string; email: string },
): Promise<ErrorCode | null> {
  if (password.length < minPasswordLength) return 'PASSWORD_TOO_SHORT';
  return (await isGuessablePassword(password, owner)) ? 'PASSWORD_TOO_COMMON' : null;
}

async function signInAs(
  { api }: ReturnType<typeof setUpBetterAuth>,
  userId: string,
  requestHeaders: IncomingHttpHeaders,
): Promise<SignIn> {
  const headers = fromNodeHeaders(requestHeaders);
  const signedIn = await api.signInDirectly({ body: { userId }, headers, returnHeaders: true });
  return { userId, ...cookiesIn(signedIn.headers) };
}

async function signOut(
  { api }: ReturnType<typeof setUpBetterAuth>,
  headers: IncomingHttpHeaders,
): Promise<Cookies> {
  const answer = await api.signOut({ headers: fromNodeHeaders(headers), returnHeaders: true });
  return cookiesIn(answer.headers);
}

const cookiesIn = (headers: Headers): Cookies => ({ setCookie: headers.getSetCookie() });
