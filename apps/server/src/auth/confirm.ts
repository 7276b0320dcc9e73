import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { AuthSettings, setUpBetterAuth } from './better-auth.ts';
import { passwordHashOf, waysIn } from './profile.ts';

/** The sign-in that a request comes with. */
export interface CurrentSignIn {
  user: { id: string };
  session: { createdAt: Date };
}

export interface AuthParts {
  betterAuth: ReturnType<typeof setUpBetterAuth>;
  prisma: AuthSettings['prisma'];
}

const freshMs = 10 * 60_000;

/** That it is she who sits there, and not someone who found her laptop open. */
export async function confirm(
  { betterAuth, prisma }: AuthParts,
  { user, session }: CurrentSignIn,
  password = '',
): Promise<Result<null>> {
  const hash = await passwordHashOf(prisma, user.id);
  if (hash === null)
    return Date.now() - session.createdAt.getTime() < freshMs ? ok(null) : refuse('SIGN_IN_AGAIN');
  const context = await betterAuth.$context;
  return (await context.password.verify({ hash, password })) ? ok(null) : refuse('WRONG_PASSWORD');
}

/** The same before she chooses a password, unless she has nothing to sign in with yet. */
export async function confirmForProfile(
  parts: AuthParts,
  signIn: CurrentSignIn,
  password?: string,
): Promise<Result<null>> {
  const confirmed = await confirm(parts, signIn, password);
  if (confirmed.ok || confirmed.error.code !== 'SIGN_IN_AGAIN') return confirmed;
  return (await waysIn(parts.prisma, signIn.user.id)) > 0 ? confirmed : ok(null);
}
