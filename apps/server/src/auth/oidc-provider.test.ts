import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestProvider } from './oidc-provider.fixture.ts';
import { OidcProvider, type OidcSettings } from './oidc-provider.ts';

const redirectUri = 'https://pusterom.example.no/api/sign-in/oidc/callback';
let provider: TestProvider;
let oidc: OidcProvider;
let complaints: string[];

const client = (settings: Partial<OidcSettings> = {}) => {
  const { issuer, clientId, clientSecret } = provider;
  return new OidcProvider({
    settings: { issuer, clientId, clientSecret, name: 'Testporten', scopes: 'openid', ...settings },
    redirectUri,
    complain: (reason) => complaints.push(reason),
  });
};
beforeEach(async () => {
  provider = await TestProvider.start();
  complaints = [];
  oidc = client();
});
afterEach(() => provider.close());

async function begun(from = oidc) {
  const result = await from.begin();
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

/** Where the provider sends the browser: back to us. */
async function sentBack(address: string): Promise<URL> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  return new URL(headers.get('location') ?? '');
}

async function signIn(from = oidc) {
  const { address, transaction } = await begun(from);
  return from.finish((await sentBack(address)).search, transaction);
}

const kari = () => ({ ok: true, data: { issuer: provider.issuer, subject: 'kari-at-work', name: null } });
const refused = { ok: false, error: { code: 'PROVIDER_REFUSED' } };
const away = { ok: false, error: { code: 'PROVIDER_AWAY' } };

describe('signing in at the provider', () => {
  test('tells who she is there: the issuer, and its name for her', async () => {
    expect(await signIn()).toEqual(kari());
    expect(complaints).toEqual([]);
  });

  test.each([
    ['Kari Nordmann', 'Kari Nordmann'],
    ['  Kari\u0301  ', 'Kar\u00ed'],
    ['K'.repeat(81), null],
    ['Kari\u0000', null],
    ['', null],
    [7, null],
  ])('tells her name, %j, if it is one that she could have written here', async (told, name) => {
    provider.forge = ({ header, claims }) => ({ header, claims: { ...claims, name: told } });
    expect(await signIn()).toMatchObject({ ok: true, data: { name } });
  });

  test('sends the browser there with what makes this sign-in one of its kind, and nothing secret', async () => {
    const [one, other] = [await begun(), await begun()];
    const asked = new URL(one.address).searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      response_type: 'code',
      client_id: provider.clientId,
      redirect_uri: redirectUri,
      scope: 'openid',
      state: one.transaction.state,
      nonce: one.transaction.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(one.address).not.toContain(one.transaction.codeVerifier);
    for (const part of ['state', 'nonce', 'codeVerifier'] as const) {
      expect(one.transaction[part]).toMatch(/^[\w-]{43}$/);
      expect(one.transaction[part]).not.toBe(other.transaction[part]);
    }
  });

  test.each([
    [['client_secret_post', 'client_secret_basic'], 'body'],
    [['private_key_jwt', 'client_secret_basic'], 'header'],
    [undefined, 'header'],
  ])('says who we are as a provider with %s takes it', async (methods, place) => {
    provider.metadata = { token_endpoint_auth_methods_supported: methods };
    expect(await signIn(client())).toEqual(kari());
    const [exchange] = provider.exchanges;
    expect(exchange?.body.has('client_secret')).toBe(place === 'body');
    expect(exchange?.authorization !== undefined).toBe(place === 'header');
  });

  test('needs no secret of a public client', async () => {
    provider.clientSecret = null;
    expect(await signIn(client())).toEqual(kari());
    expect(provider.exchanges[0]?.body.has('client_secret')).toBe(false);
  });
});

describe('coming back is refused', () => {
  const expectRefused = async (result: unknown, reason: string | RegExp) => {
    expect(result).toEqual(refused);
    expect(complaints).toEqual([expect.stringMatching(reason)]);
  };

  test('with another state, or none', async () => {
    const { address, transaction } = await begun();
    const back = await sentBack(address);
    for (const change of [
      (query: URLSearchParams) => query.set('state', 'another'),
      (query: URLSearchParams) => query.delete('state'),
      (query: URLSearchParams) => query.append('state', transaction.state),
    ]) {
      const query = new URLSearchParams(back.search);
      change(query);
      expect(await oidc.finish(query.toString(), transaction)).toEqual(refused);
    }
    expect(provider.exchanges).toEqual([]);
  });

  test('a second time with the same code', async () => {
    const { address, transaction } = await begun();
    const { search } = await sentBack(address);
    expect(await oidc.finish(search, transaction)).toEqual(kari());
    await expectRefused(await oidc.finish(search, transaction), 'invalid_grant');
  });

  test('with a code that was given to another browser: it does not fit what this one has begun with', async () => {
    const [mine, theirs] = [await begun(), await begun()];
    const query = (await sentBack(mine.address)).searchParams;
    query.set('code', (await sentBack(theirs.address)).searchParams.get('code') ?? '');
    await expectRefused(await oidc.finish(query.toString(), mine.transaction), 'invalid_grant');
  });

  test('from another issuer, or one that does not say who it is', async () => {
    provider.sentBackAs = 'https://elsewhere.example';
    await expectRefused(await signIn(), 'OAUTH_INVALID_RESPONSE');
    const { address, transaction } = await begun();
    const query = (await sentBack(address)).searchParams;
    query.delete('iss');
    expect(await oidc.finish(query.toString(), transaction)).toEqual(refused);
    expect(provider.exchanges).toEqual([]);
  });

  test.each([
    ['nonce', 'another'],
    ['nonce', undefined],
    ['aud', 'another client'],
    ['aud', ['another client']],
    ['iss', 'https://elsewhere.example'],
    ['exp', Math.floor(Date.now() / 1000) - 60],
    ['exp', undefined],
    ['sub', undefined],
    ['sub', ''],
    ['sub', 'k'.repeat(256)],
  ])('with a token whose %s is %j', async (claim, value) => {
    provider.forge = ({ header, claims }) => ({ header, claims: { ...claims, [claim]: value } });
    await expectRefused(await signIn(), /^(OAUTH_\w+|Error)$/);
  });

  test('with a token that another client asked for, although it is for us too', async () => {
    const aud = [provider.clientId, 'another client'];
    provider.forge = ({ header, claims }) => ({ header, claims: { ...claims, aud, azp: 'another client' } });
    await expectRefused(await signIn(), /^OAUTH_/);
  });

  test.each(['none', 'HS256', 'RS512'])(
    'with a token signed by %s, whatever the provider allows',
    async (alg) => {
      provider.metadata = { id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'] };
      provider.forge = ({ header, claims }) => ({ header: { ...header, alg }, claims });
      if (alg === 'none') provider.signedBy = 'nobody';
      await expectRefused(await signIn(client()), /^OAUTH_/);
    },
  );

  test('from a token endpoint that has moved: no redirect is followed, with the secret in hand', async () => {
    provider.metadata = { token_endpoint: `${provider.issuer}/moved` };
    expect(await signIn(client())).toEqual(refused);
    expect(provider.exchanges).toEqual([]);
  });

  test('with a token that someone else has signed, or nobody', async () => {
    for (const signedBy of ['foreign key', 'nobody'] as const) {
      provider.signedBy = signedBy;
      expect(await signIn()).toEqual(refused);
    }
  });

  test('when she has said no, or the secret is wrong: the operator is told in a word', async () => {
    provider.subject = null;
    await expectRefused(await signIn(), 'access_denied');
    provider.subject = 'kari-at-work';
    complaints = [];
    await expectRefused(await signIn(client({ clientSecret: 'wrong' })), 'invalid_client');
  });

  test('with an error that is no word, of which nothing is told', async () => {
    const { transaction } = await begun();
    const query = new URLSearchParams({
      error: 'a <b>text</b>',
      state: transaction.state,
      iss: provider.issuer,
    });
    await expectRefused(
      await oidc.finish(query.toString(), transaction),
      /^OAUTH_AUTHORIZATION_RESPONSE_ERROR$/,
    );
  });
});

describe('a provider that is away', () => {
  test('is said to be, and asked again the next time', async () => {
    const port = Number(new URL(provider.issuer).port);
    await provider.close();
    expect(await oidc.begin()).toEqual(away);
    expect(complaints).toEqual(['ECONNREFUSED']);
    provider = await TestProvider.start(port);
    expect(await signIn()).toEqual(kari());
  });

  test('in the middle is no way in', async () => {
    const { address, transaction } = await begun();
    const { search } = await sentBack(address);
    const port = Number(new URL(provider.issuer).port);
    await provider.close();
    expect(await oidc.finish(search, transaction)).toEqual(refused);
    provider = await TestProvider.start(port);
  });

  test.each([
    ['says it is someone else', { issuer: 'https://elsewhere.example' }],
    ['would run a script on our page', { authorization_endpoint: 'javascript:alert(1)' }],
    ['asks for the password in the clear', { authorization_endpoint: 'http://login.example.no/' }],
  ])('as well as one that %s', async (_, metadata) => {
    provider.metadata = metadata;
    expect(await client().begin()).toEqual(away);
  });
});
