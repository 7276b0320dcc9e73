import type { IncomingHttpHeaders } from 'node:http';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { LinkedSignIn } from '@pusterom/protocol/provider-sign-in';
import type { Errand, Oidc } from '../auth/oidc.ts';

/**
 * Believes what it is told: whoever comes back with `code=known` is Kari. What is believed for real, `oidc.pg.test.ts`
 * and `oidc-provider.test.ts` test.
 */
export class TrustedOidc implements Oidc {
  readonly name = 'Testporten';
  readonly origin = 'http://pusterom.test';
  isUp = true;
  /** Everyone's. */
  links: LinkedSignIn[] = [];

  async begin({ linkTo, next }: Errand) {
    const setCookie = [`begun=${linkTo ?? 'nobody'}:${next}`];
    return this.isUp ? ok({ address: 'https://login.test/', setCookie }) : refuse('PROVIDER_AWAY');
  }

  take({ cookie }: IncomingHttpHeaders) {
    const [, linkTo = '', next = ''] = /\bbegun=([\w-]+):([^;]*)/.exec(cookie ?? '') ?? [];
    if (linkTo === '') return null;
    const transaction = { state: '', nonce: '', codeVerifier: '' };
    return { linkTo: linkTo === 'nobody' ? null : linkTo, next, transaction };
  }

  forget() {
    return 'begun=';
  }

  async signIn(query: string) {
    return query === 'code=known' ? ok({ userId: 'kari', setCookie: ['user=kari'] }) : refuse('NOT_LINKED');
  }

  async link(_userId: string, query: string) {
    return query === 'code=known' ? ok(null) : refuse('LINKED_TO_OTHER');
  }

  async list() {
    return this.links;
  }

  async remove() {
    return ok(null);
  }
}
