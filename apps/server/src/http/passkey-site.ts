import type { FastifyRequest } from 'fastify';
import type { PasskeySite } from '../auth/verify-passkey.ts';
import { Refusal } from './answer.ts';

const onThisMachine = /^localhost(:\d{1,5})?$/;

/**
 * Where the page stands that asks. What people type is the setting's word alone when it is https; otherwise only the
 * machine itself is left, since browsers have no passkeys on plain http. Throws `Refusal` there.
 */
export function passkeySite({ headers: { host = '' } }: FastifyRequest, publicOrigin: string): PasskeySite {
  const { origin, protocol, hostname } = new URL(publicOrigin);
  if (protocol === 'https:' || hostname === 'localhost') return { rpId: hostname, origin };
  if (!onThisMachine.test(host)) throw new Refusal('PASSKEY_REFUSED');
  return { rpId: 'localhost', origin: new URL(`http://${host}`).origin };
}
