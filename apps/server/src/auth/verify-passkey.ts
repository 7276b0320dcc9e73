import type { NewPasskeyRequest, PasskeySignInRequest } from '@pusterom/protocol/api';
import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';

/** Where passkeys belong: to this host, and used on pages from this origin alone. */
export interface PasskeySite {
  rpId: string;
  origin: string;
}

/** The challenge is what this browser was asked to sign. */
export interface Expected extends PasskeySite {
  challenge: string;
}

const expectations = ({ challenge, origin, rpId }: Expected) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: rpId,
  // Nothing else is asked for: without a finger, a face or a PIN, whoever holds the device would be its owner.
  requireUserVerification: true,
});

/** The column is a signed 32-bit number; no honest key has been used so often. */
const maxCounter = 2 ** 31 - 1;

/** The new credential; null when what the authenticator says is not right. */
export async function newCredential(
  { id, clientDataJSON, attestationObject, transports }: NewPasskeyRequest,
  expected: Expected,
): Promise<WebAuthnCredential | null> {
  const response = { clientDataJSON, attestationObject, transports };
  const { registrationInfo } = await orWrong(
    verifyRegistrationResponse({ response: { ...credentialOf(id), response }, ...expectations(expected) }),
  );
  const credential = registrationInfo?.credential;
  return credential && credential.counter <= maxCounter ? credential : null;
}

/** How often it has been used by now; null when what the authenticator says is not right. */
export async function usedCounter(
  { id, ...response }: PasskeySignInRequest,
  credential: WebAuthnCredential,
  expected: Expected,
): Promise<number | null> {
  const { verified, authenticationInfo } = await orWrong(
    verifyAuthenticationResponse({
      response: { ...credentialOf(id), response },
      credential,
      ...expectations(expected),
    }),
  );
  const counter = authenticationInfo?.newCounter ?? Infinity;
  return verified && counter <= maxCounter ? counter : null;
}

const credentialOf = (id: string) => ({
  id,
  rawId: id,
  type: 'public-key' as const,
  clientExtensionResults: {},
});

/** The library throws for everything that is wrong, and says what it was sent: that is kept from logs. */
const orWrong = async <V extends { verified: boolean }>(verifying: Promise<V>): Promise<Partial<V>> => {
  try {
    return await verifying;
  } catch {
    return {};
  }
};
