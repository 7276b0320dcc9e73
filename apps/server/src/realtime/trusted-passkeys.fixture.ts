import type { NewPasskeyRequest, PasskeySignInRequest } from '@pusterom/protocol/api';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { Passkeys } from '../auth/passkeys.ts';

/** Believes what it is told: the passkey called "known" is Kari's. What is believed for real, `passkeys.pg.test.ts` tests. */
export class TrustedPasskeys implements Passkeys {
  async askForNew() {
    return ok({ options: { challenge: 'new' }, setCookie: ['asked=new'] });
  }

  async add() {
    return ok({ setCookie: ['asked='] });
  }

  async list() {
    return [];
  }

  async remove() {
    return ok(null);
  }

  async askForSignIn() {
    return { options: { challenge: 'sign-in' }, setCookie: ['asked=sign-in'] };
  }

  async signIn({ id }: PasskeySignInRequest) {
    return id === 'known'
      ? ok({ userId: 'kari', setCookie: ['user=kari', 'asked='] })
      : refuse('PASSKEY_REFUSED');
  }
}

export const aSignIn = (id: string): PasskeySignInRequest => ({
  id,
  clientDataJSON: 'e30',
  authenticatorData: 'AA',
  signature: 'AA',
  userHandle: 'a2FyaQ',
});

export const aNewPasskey = (id: string): NewPasskeyRequest => ({
  id,
  clientDataJSON: 'e30',
  attestationObject: 'AA',
  transports: ['internal'],
  name: 'Mac',
});
