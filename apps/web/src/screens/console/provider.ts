import type { Confirmation } from '@pusterom/protocol/api';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import type { SentToProvider, SignInWays } from '@pusterom/protocol/provider-sign-in';
import { request } from '../../lib/api.ts';
import { safeNext } from './route.ts';

/** What the provider is called that she may sign in with, on this address; null when there is none. */
export async function findProvider(): Promise<string | null> {
  const found = await request<SignInWays>('GET', '/api/sign-in');
  const provider = found.ok ? found.data.provider : null;
  return provider?.origin === location.origin ? provider.name : null;
}

/** Leaves the page to sign in, and comes back to where she was going. */
export async function signInAtProvider(linkToken: string | null): Promise<ErrorCode | null> {
  const page = safeNext(location.search, location.origin) ?? location.pathname;
  const next = linkToken === null ? page : `${page}#link=${linkToken}`;
  return leaveFor(await request<SentToProvider>('POST', '/api/sign-in/oidc', { next }));
}

/** Leaves the page to show whose sign-in it is that she wants linked to her account. */
export const linkAtProvider = async (confirmation: Confirmation): Promise<ErrorCode | null> =>
  leaveFor(await request<SentToProvider>('POST', '/api/linked-sign-ins', confirmation));

function leaveFor(sent: Result<SentToProvider>): ErrorCode | null {
  if (!sent.ok) return sent.error.code;
  location.assign(sent.data.address);
  return null;
}
