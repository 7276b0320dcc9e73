import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { NewPasskeyRequest, PasskeySignInRequest } from '@pusterom/protocol/api';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Said {
  challenge: string;
  origin: string;
  isVerified?: boolean;
}

const [present, verified, withCredential] = [1, 4, 64];
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const base64url = (data: string | Uint8Array) => Buffer.from(data).toString('base64url');

/** A device with one passkey, which signs whatever it is asked. */
export class Authenticator {
  readonly id = randomBytes(16);
  counter = 0;
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #rpId: string;
  readonly #userId: string;

  constructor(rpId: string, userId: string) {
    this.#rpId = rpId;
    this.#userId = userId;
  }

  made({ isVerified = true, ...said }: Said): NewPasskeyRequest {
    const length = Buffer.from([0, this.id.length]);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.#publicKey()]);
    const authData = Buffer.concat([this.#authData(isVerified, withCredential), credential]);
    const statement = new Map<string, string | Uint8Array<ArrayBuffer> | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, string>()],
      ['authData', new Uint8Array(authData)],
    ]);
    return {
      id: base64url(this.id),
      clientDataJSON: clientData('webauthn.create', said),
      attestationObject: base64url(isoCBOR.encode(statement)),
      transports: ['internal'],
      name: 'Mac',
    };
  }

  says({ isVerified = true, ...said }: Said): PasskeySignInRequest {
    this.counter += 1;
    const authenticatorData = this.#authData(isVerified);
    const clientDataJSON = clientData('webauthn.get', said);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      id: base64url(this.id),
      clientDataJSON,
      authenticatorData: base64url(authenticatorData),
      signature: base64url(sign('sha256', signed, this.#keys.privateKey)),
      userHandle: base64url(this.#userId),
    };
  }

  #authData(isVerified: boolean, more = 0): Buffer {
    const flags = present | more | (isVerified ? verified : 0);
    const head = Buffer.from([flags, 0, 0, 0, 0]);
    head.writeUInt32BE(this.counter, 1);
    return Buffer.concat([sha256(this.#rpId), head]);
  }

  /** As COSE writes a key of ES256. */
  #publicKey(): Uint8Array {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const [, ...coordinates] = [0, x, y].map((one) => new Uint8Array(Buffer.from(String(one), 'base64url')));
    return isoCBOR.encode(
      new Map<number, number | Uint8Array<ArrayBuffer>>([
        [1, 2],
        [3, -7],
        [-1, 1],
        ...coordinates.map((one, at) => [-2 - at, one] as const),
      ]),
    );
  }
}

const clientData = (type: string, { challenge, origin }: Said) =>
  base64url(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
