import type { ErrorCode } from '@pusterom/protocol/errors';
import { request } from './api.ts';

/** Signs out from wherever one is, and goes to where one signs in; answers with why it could not. */
export async function signOutAndLeave(): Promise<ErrorCode | null> {
  const left = await request('POST', '/api/sign-out');
  if (!left.ok && left.error.code !== 'NOT_SIGNED_IN') return left.error.code;
  location.assign('/facilitator');
  return null;
}
