import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface IdToken {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

interface Granted {
  subject: string;
  nonce: string | null;
  challenge: string;
  redirectUri: string;
}

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [own, foreign] = [keyPair(), keyPair()];
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * An OpenID Connect provider on this machine: discovery, authorization code with PKCE, RS256. It is strict with its
 * client, and can be told to be dishonest.
 */
export class TestProvider {
  readonly clientId = 'pusterom';
  /** Null lets anyone be the client. */
  clientSecret: string | null = 'bare oss to';
  /** Who sits there, signed in at the provider; null turns the client down. */
  subject: string | null = 'kari-at-work';
  /** What it says of itself, besides what is true. */
  metadata: Record<string, unknown> = {};
  /** What goes into the token. */
  forge: (honest: IdToken) => IdToken = (honest) => honest;
  signedBy: 'own key' | 'foreign key' | 'nobody' = 'own key';
  /** `iss` beside the code. */
  sentBackAs: string | null = null;
  /** What the token endpoint has been asked with. */
  readonly exchanges: { body: URLSearchParams; authorization: string | undefined }[] = [];
  readonly #server: Server;
  readonly #codes = new Map<string, Granted>();

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#answer(request, response);
    });
  }

  static async start(port = 0): Promise<TestProvider> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new TestProvider(server);
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.issuer);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration') return void json(200, this.#metadata());
    if (pathname === '/jwks') return void json(200, { keys: [publicJwk(own.publicKey)] });
    if (pathname === '/moved') return void response.writeHead(307, { location: '/token' }).end();
    if (pathname === '/authorize')
      return void response.writeHead(302, { location: this.#authorize(searchParams) }).end();
    if (pathname !== '/token' || request.method !== 'POST') return void json(404, {});
    const body = new URLSearchParams(await text(request));
    this.exchanges.push({ body, authorization: request.headers.authorization });
    const error = this.#objection(body, request.headers.authorization);
    if (error !== null) return void json(400, { error });
    json(200, this.#tokens(body));
  }

  #metadata(): object {
    const at = (path: string) => `${this.issuer}/${path}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: at('authorize'),
      token_endpoint: at('token'),
      jwks_uri: at('jwks'),
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      authorization_response_iss_parameter_supported: true,
      ...this.metadata,
    };
  }

  #authorize(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', this.sentBackAs ?? this.issuer);
    const isRight =
      asked.get('client_id') === this.clientId &&
      asked.get('response_type') === 'code' &&
      asked.get('code_challenge_method') === 'S256' &&
      (asked.get('scope') ?? '').split(' ').includes('openid');
    if (this.subject === null || !isRight) {
      back.searchParams.set('error', isRight ? 'access_denied' : 'invalid_request');
      return back.href;
    }
    const code = randomUUID();
    this.#codes.set(code, {
      subject: this.subject,
      nonce: asked.get('nonce'),
      challenge: asked.get('code_challenge') ?? '',
      redirectUri: asked.get('redirect_uri') ?? '',
    });
    back.searchParams.set('code', code);
    return back.href;
  }

  #objection(body: URLSearchParams, authorization: string | undefined): string | null {
    const granted = this.#codes.get(body.get('code') ?? '');
    const secret = secretIn(authorization) ?? body.get('client_secret');
    if (this.clientSecret !== null && secret !== this.clientSecret) return 'invalid_client';
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight = granted?.challenge === challenge && granted.redirectUri === body.get('redirect_uri');
    return isRight ? null : 'invalid_grant';
  }

  /** A code is good once. */
  #tokens(body: URLSearchParams): object {
    const code = body.get('code') ?? '';
    const granted = this.#codes.get(code);
    this.#codes.delete(code);
    const nowS = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      sub: granted?.subject,
      aud: this.clientId,
      iat: nowS,
      exp: nowS + 300,
      ...(granted?.nonce !== null && { nonce: granted?.nonce }),
    };
    const { kid } = publicJwk(own.publicKey);
    const token = this.forge({ header: { alg: 'RS256', kid }, claims });
    return {
      access_token: 'unused',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: this.#signed(token),
    };
  }

  #signed({ header, claims }: IdToken): string {
    const content = `${base64url(header)}.${base64url(claims)}`;
    if (this.signedBy === 'nobody') return `${content}.`;
    const { privateKey } = this.signedBy === 'own key' ? own : foreign;
    return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
  }
}

/** What a client says in the header is written as in a form. */
function secretIn(authorization: string | undefined): string | null {
  const pair = Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64').toString();
  return new URLSearchParams(`secret=${pair.split(':')[1] ?? ''}`).get('secret') || null;
}

const publicJwk = (key: KeyObject) => ({
  ...key.export({ format: 'jwk' }),
  kid: 'own',
  use: 'sig',
  alg: 'RS256',
});
