import type { ErrorCode } from '@pusterom/protocol/errors';
import { request } from './api.ts';

/** Here, or on every device. Answers with why it could not; whoever is not signed in any more, is out. */
export async function signOut(path: '/api/sign-out' | '/api/sign-out/everywhere'): Promise<ErrorCode | null> {
  const left = await request('POST', path);
  return left.ok || left.error.code === 'NOT_SIGNED_IN' ? null : left.error.code;
}

/** Signs out from wherever one is, and goes to where one signs in. */
export async function signOutAndLeave(): Promise<ErrorCode | null> {
  const refusal = await signOut('/api/sign-out');
  if (refusal === null) location.assign('/facilitator');
  return refusal;
}
