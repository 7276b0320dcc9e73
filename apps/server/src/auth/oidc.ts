import { hkdfSync } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { LinkedSignIn } from '@pusterom/protocol/provider-sign-in';
import type { PrismaClient } from '../storage/generated/client.ts';
import { whileAvailable } from '../storage/storage-unavailable.ts';
import type { Auth, Cookies, SignIn } from './auth.ts';
import { addLink, linksOf, removeLink, userLinkedTo } from './linked-sign-ins.ts';
import { OidcProvider, type OidcSettings, type Transaction } from './oidc-provider.ts';
import { SealedCookie } from './sealed-cookie.ts';

/** What someone goes to the provider for. */
export interface Errand {
  /** Whose account it is to be linked to; null to sign in. */
  linkTo: string | null;
  /** The page to come back to. */
  next: string;
}

/** The page to send the browser to, and the cookie that goes with it. */
export interface Sent extends Cookies {
  address: string;
}

/** What the browser was sent with. */
export interface Begun extends Errand {
  transaction: Transaction;
}

/** Signing in with a provider that the operator trusts. Throws `StorageUnavailable` while the database is away. */
export interface Oidc {
  /** What leaders call it. */
  readonly name: string;
  /** The one origin it works from, since the provider sends everyone back there. */
  readonly origin: string;
  /** Answers PROVIDER_AWAY, or LIMIT_REACHED when she has linked enough. */
  begin(errand: Errand): Promise<Result<Sent>>;
  /** What this browser was sent with, the first time someone wants to know. */
  take(headers: IncomingHttpHeaders): Begun | null;
  /** Takes the cookie away again. */
  forget(): string;
  /** Answers PROVIDER_REFUSED, or NOT_LINKED for someone nobody here has said to be. `query` is what came back. */
  signIn(query: string, begun: Begun, headers: IncomingHttpHeaders): Promise<Result<SignIn>>;
  /** Answers PROVIDER_REFUSED or LINKED_TO_OTHER. */
  link(userId: string, query: string, begun: Begun): Promise<Result<null>>;
  list(userId: string): Promise<LinkedSignIn[]>;
  /** Answers NOT_FOUND for someone else's too, and LAST_WAY_IN. */
  remove(userId: string, id: string): Promise<Result<null>>;
}

interface OidcParts {
  settings: OidcSettings;
  /** How people reach the server: an origin, perhaps with a path. */
  publicUrl: string;
  secret: string;
  prisma: PrismaClient;
  auth: Pick<Auth, 'signInAs'>;
  nowMs: () => number;
  /** Told in one word what went wrong at the provider. */
  complain: (reason: string) => void;
}

/** Where browsers come back to. The operator tells the provider. */
export const callbackPath = '/api/sign-in/oidc/callback';

const lifetimeMs = 10 * 60_000;
const purpose = 'oidc';
/** One at each provider there has been. */
const mostLinks = 5;

export function createOidc({ settings, publicUrl, prisma, auth, ...parts }: OidcParts): Oidc {
  const { origin } = new URL(publicUrl);
  const isHttps = origin.startsWith('https:');
  // Of the server's secret: another server that shares it may be the one that is come back to.
  const key = new Uint8Array(hkdfSync('sha256', parts.secret, '', purpose, 32));
  const cookie = new SealedCookie({ name: 'oidc', lifetimeMs, sameSite: 'Lax', key }, parts.nowMs);
  const redirectUri = `${publicUrl}${callbackPath}`;
  const provider = new OidcProvider({ settings, redirectUri, complain: parts.complain });
  const hasEnough = async (userId: string) => (await linksOf(prisma, userId)).length >= mostLinks;

  return {
    name: settings.name,
    origin,

    begin: async (errand) => {
      const { linkTo } = errand;
      if (linkTo !== null && (await whileAvailable(() => hasEnough(linkTo)))) return refuse('LIMIT_REACHED');
      const begun = await provider.begin();
      if (!begun.ok) return begun;
      const { address, transaction } = begun.data;
      const kept: Begun = { ...errand, transaction };
      return ok({ address, setCookie: [cookie.make(purpose, JSON.stringify(kept), isHttps)] });
    },

    take: (headers) => {
      const kept = cookie.take(purpose, headers);
      return kept === null ? null : (JSON.parse(kept) as Begun);
    },

    forget: () => cookie.forget(isHttps),

    signIn: async (query, { transaction }, headers) => {
      const identity = await provider.finish(query, transaction);
      if (!identity.ok) return identity;
      return whileAvailable(async () => {
        const userId = await userLinkedTo(prisma, identity.data);
        return userId === null ? refuse('NOT_LINKED') : ok(await auth.signInAs(userId, headers));
      });
    },

    link: async (userId, query, { transaction }) => {
      const identity = await provider.finish(query, transaction);
      return identity.ok ? whileAvailable(() => addLink(prisma, userId, identity.data)) : identity;
    },

    list: (userId) =>
      whileAvailable(async () =>
        (await linksOf(prisma, userId)).map(({ id, issuer, createdAt }) => ({
          id,
          name: nameOf(issuer ?? '', settings),
          linkedAt: createdAt.toISOString(),
        })),
      ),

    remove: (userId, id) => whileAvailable(() => removeLink(prisma, userId, id)),
  };
}

/** One that was used before this one is told apart by its host. */
function nameOf(issuer: string, settings: OidcSettings): string {
  const { host } = new URL(issuer);
  return host === new URL(settings.issuer).host ? settings.name : host;
}
