import type { IncomingHttpHeaders } from 'node:http';
import type { NewPasskeyRequest, PasskeySignInRequest, PasskeySummary } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import type { PrismaClient } from '../storage/generated/client.ts';
import { whileAvailable } from '../storage/storage-unavailable.ts';
import type { Auth, Cookies, SignedInUser, SignIn } from './auth.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import {
  addPasskey,
  findPasskey,
  passkeyIds,
  passkeysOf,
  removePasskey,
  storeUse,
} from './stored-passkeys.ts';
import { newCredential, usedCounter, type PasskeySite } from './verify-passkey.ts';

/** Options for the browser's own passkey dialog, and the cookie that goes with them. */
export interface Asked extends Cookies {
  options: object;
}

/** Where a request comes from: its cookies, and the page's place. */
export interface Asking {
  headers: IncomingHttpHeaders;
  site: PasskeySite;
}

/** Signing in with what a device holds. Throws `StorageUnavailable` while the database is away. */
export interface Passkeys {
  /** Answers LIMIT_REACHED when she has enough of them. */
  askForNew(user: SignedInUser, site: PasskeySite): Promise<Result<Asked>>;
  /** Answers PASSKEY_REFUSED for whatever is wrong with it. */
  add(user: SignedInUser, made: NewPasskeyRequest, asking: Asking): Promise<Result<Cookies>>;
  list(userId: string): Promise<PasskeySummary[]>;
  /** Answers NOT_FOUND for someone else's too. */
  remove(userId: string, id: string): Promise<Result<null>>;
  /** The same for everyone: nobody has said yet who she is. */
  askForSignIn(site: PasskeySite): Promise<Asked>;
  /** Answers PASSKEY_REFUSED, whether the passkey is unknown or what it says is wrong. */
  signIn(said: PasskeySignInRequest, asking: Asking): Promise<Result<SignIn>>;
}

interface PasskeyParts {
  /** The server's. */
  secret: string;
  prisma: PrismaClient;
  auth: Pick<Auth, 'signInAs'>;
  nowMs: () => number;
}

/** Telephones, laptops, a key or two. */
const mostPasskeys = 20;
const timeout = 5 * 60_000;
const userVerification = 'required';

export function createPasskeys({ prisma, auth, secret, nowMs }: PasskeyParts): Passkeys {
  const challenges = new PasskeyChallenges(secret, nowMs);

  return {
    askForNew: (user, site) =>
      whileAvailable(async () => {
        const ids = await passkeyIds(prisma, user.id);
        if (ids.length >= mostPasskeys) return refuse('LIMIT_REACHED');
        const { challenge, setCookie } = challenges.make(`registration ${user.id}`, isHttps(site));
        const excludeCredentials = ids.map((id) => ({ id }));
        const options = await generateRegistrationOptions({
          ...owner(user, site),
          challenge: bytesOf(challenge),
          timeout,
          excludeCredentials,
          authenticatorSelection: { residentKey: 'required', userVerification },
        });
        return ok({ options, setCookie });
      }),

    add: (user, made, { headers, site }) =>
      whileAvailable(async () => {
        const challenge = challenges.take(`registration ${user.id}`, headers);
        if (challenge === null) return refuse('PASSKEY_REFUSED');
        const credential = await newCredential(made, { ...site, challenge });
        if (!credential) return refuse('PASSKEY_REFUSED');
        const { name, transports } = made;
        const added = await addPasskey(prisma, { ...credential, userId: user.id, name, transports });
        return added.ok ? ok({ setCookie: [challenges.forget(isHttps(site))] }) : added;
      }),

    list: (userId) => whileAvailable(() => passkeysOf(prisma, userId)),

    remove: (userId, id) => whileAvailable(() => removePasskey(prisma, userId, id)),

    askForSignIn: async (site) => {
      const { challenge, setCookie } = challenges.make('sign-in', isHttps(site));
      const options = await generateAuthenticationOptions({
        rpID: site.rpId,
        challenge: bytesOf(challenge),
        timeout,
        userVerification,
      });
      return { options, setCookie };
    },

    signIn: (said, { headers, site }) =>
      whileAvailable(async () => {
        const challenge = challenges.take('sign-in', headers);
        if (challenge === null) return refuse('PASSKEY_REFUSED');
        const passkey = await findPasskey(prisma, said.id);
        if (!passkey || bytesOf(said.userHandle).toString() !== passkey.userId)
          return refuse('PASSKEY_REFUSED');
        const counter = await usedCounter(said, passkey, { ...site, challenge });
        if (counter === null || !(await storeUse(prisma, passkey, counter))) return refuse('PASSKEY_REFUSED');
        const { userId, setCookie } = await auth.signInAs(passkey.userId, headers);
        return ok({ userId, setCookie: [...setCookie, challenges.forget(isHttps(site))] });
      }),
  };
}

/** What a device shows of a passkey. An address that cannot exist is nothing to recognise oneself by. */
const owner = ({ id, name, email, hasPassword }: SignedInUser, { rpId }: PasskeySite) => ({
  rpName: 'Pusterom',
  rpID: rpId,
  userID: new TextEncoder().encode(id),
  userName: hasPassword ? email : 'Pusterom',
  userDisplayName: name,
});

const bytesOf = (base64url: string) => Buffer.from(base64url, 'base64url');
const isHttps = ({ origin }: PasskeySite): boolean => origin.startsWith('https:');
