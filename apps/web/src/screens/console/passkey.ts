import type { Confirmation, NewPasskeyRequest, PasskeySignInRequest } from '@pusterom/protocol/api';
import { refuse, type Result } from '@pusterom/protocol/errors';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { request } from '../../lib/api.ts';
import { passkeyName } from './passkey-name.ts';

const isAddress = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

/** Browsers have passkeys only for names, and only where the way is safe: not in a room with plain http. */
export const hasPasskeys = (): boolean =>
  isSecureContext && 'PublicKeyCredential' in globalThis && !isAddress(location.hostname);

/** Fetched when someone wants it. */
const browserPart = () => import('@simplewebauthn/browser');

/** Signs in with one of her passkeys; null when she lets it be. */
export async function usePasskey(): Promise<Result<unknown> | null> {
  const asked = await request<PublicKeyCredentialRequestOptionsJSON>(
    'POST',
    '/api/sign-in/passkey/challenge',
  );
  if (!asked.ok) return asked;
  const said = await unlessCancelled(async () =>
    (await browserPart()).startAuthentication({ optionsJSON: asked.data }),
  );
  if (!said?.ok) return said;
  const { id, response } = said.data;
  const { clientDataJSON, authenticatorData, signature, userHandle = '' } = response;
  const answer: PasskeySignInRequest = { id, clientDataJSON, authenticatorData, signature, userHandle };
  return request('POST', '/api/sign-in/passkey', answer);
}

/** Adds one to her account; null when she lets it be. */
export async function makePasskey(confirmation: Confirmation): Promise<Result<unknown> | null> {
  const asked = await request<PublicKeyCredentialCreationOptionsJSON>(
    'POST',
    '/api/passkeys/registration',
    confirmation,
  );
  if (!asked.ok) return asked;
  const made = await unlessCancelled(async () =>
    (await browserPart()).startRegistration({ optionsJSON: asked.data }),
  );
  if (!made?.ok) return made;
  const { id, response, authenticatorAttachment } = made.data;
  const { clientDataJSON, attestationObject, transports = [] } = response;
  const name = passkeyName({ isOther: authenticatorAttachment === 'cross-platform', transports });
  const answer: NewPasskeyRequest = { id, clientDataJSON, attestationObject, transports, name };
  return request('POST', '/api/passkeys', answer);
}

/** Closing the browser's dialog and waiting too long look alike, and are nothing to complain about. */
async function unlessCancelled<T>(work: () => Promise<T>): Promise<Result<T> | null> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    const isCancelled = error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);
    return isCancelled ? null : refuse('PASSKEY_REFUSED');
  }
}
