import { betterAuth, type BetterAuthPlugin } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { deviceKind } from './device-kind.ts';
import { followLess } from './follow-less.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import type { PrismaClient } from '../storage/generated/client.ts';

export interface AuthSettings {
  prisma: PrismaClient;
  secret: string;
  /** How people reach the server; cookies are only marked Secure when it is https. */
  baseUrl: string;
  trustedOrigins: string[];
}

const minPasswordLength = 12;
const maxPasswordLength = 128;
const signedInDays = 30;

/** better-auth, set up to know as little about people as it can. Its own HTTP handler is not mounted anywhere. */
export function setUpBetterAuth({ prisma, secret, baseUrl, trustedOrigins }: AuthSettings) {
  const auth = betterAuth({
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    secret,
    baseURL: baseUrl,
    trustedOrigins,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      modelName: 'authSession',
      expiresIn: signedInDays * 24 * 60 * 60,
      // No new cookie would reach her: `currentSignIn` keeps count of her silence instead.
      disableSessionRefresh: true,
    },
    advanced: {
      ...cookies(baseUrl.startsWith('https:')),
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        // Of the browser no more than what kind of device it is on.
        create: {
          before: async ({ userAgent, ...session }) => ({
            data: { ...session, ipAddress: null, userAgent: deviceKind(userAgent ?? '') },
          }),
        },
      },
    },
    plugins: [directSignIn],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  return { ...auth, api: followLess(auth.api) };
}

/**
 * Behind https with the prefix by which a browser takes a cookie from this very host alone. better-auth's own option
 * for secure cookies would put `__Secure-` before it, which a neighbour in the same domain may overwrite.
 */
const cookies = (isHttps: boolean) => ({
  cookiePrefix: isHttps ? '__Host-pusterom' : 'pusterom',
  useSecureCookies: false,
  defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' } as const,
});

/** Signs a user in without a password, once someone else has made sure who it is. Has no path: no request reaches it. */
const directSignIn = {
  id: 'direct-sign-in',
  endpoints: {
    signInDirectly: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.userId);
        if (!user) throw new APIError('NOT_FOUND');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json(null);
      },
    ),
  },
} satisfies BetterAuthPlugin;
