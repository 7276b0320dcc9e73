import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectDatabase } from '../database/connect.ts';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { createAuth, type Auth } from './auth.ts';
import { createOidc, type Begun, type Errand, type Oidc, type Sent } from './oidc.ts';
import { TestProvider } from './oidc-provider.fixture.ts';

let database: TestDatabase;
let provider: TestProvider;
let auth: Auth;
let oidc: Oidc;
let nowMs: number;

const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log'), vi.spyOn(console, 'warn')];
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  await database.close();
  for (const output of printed) expect(output).not.toHaveBeenCalled();
});

const publicUrl = 'https://pusterom.example.no';
const secret = 's'.repeat(43);
const toSignIn: Errand = { linkTo: null, next: '/archive' };

beforeEach(async () => {
  await database.prisma.user.deleteMany();
  for (const id of ['kari', 'per'])
    await database.prisma.user.create({ data: { id, name: id, email: `${id}@example.no` } });
  nowMs = Date.UTC(2026, 10, 24, 9);
  provider = await TestProvider.start();
  auth = createAuth({ prisma: database.prisma, secret, baseUrl: publicUrl, trustedOrigins: [] });
  oidc = aServer();
});
afterEach(() => provider.close());

const aServer = (issuer = provider.issuer, prisma = database.prisma) =>
  createOidc({
    settings: {
      issuer,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      name: 'Testporten',
      scopes: 'openid',
    },
    publicUrl,
    secret,
    prisma,
    auth,
    nowMs: () => nowMs,
    complain: () => undefined,
  });

async function begun(errand: Errand): Promise<Sent> {
  const result = await oidc.begin(errand);
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

const headersOf = ({ setCookie }: Pick<Sent, 'setCookie'>) => ({
  cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; '),
});

/** Through the provider and back: what the browser was sent with, and the query it comes with. */
async function backFrom(errand: Errand): Promise<{ query: string; with: Begun }> {
  const sent = await begun(errand);
  const { headers } = await fetch(sent.address, { redirect: 'manual' });
  const kept = oidc.take(headersOf(sent));
  if (!kept) throw new Error('the cookie is not known again');
  return { query: new URL(headers.get('location') ?? '').search, with: kept };
}

async function signIn() {
  const back = await backFrom(toSignIn);
  return oidc.signIn(back.query, back.with, {});
}
async function link(userId: string) {
  const back = await backFrom({ linkTo: userId, next: '/facilitator' });
  return oidc.link(userId, back.query, back.with);
}

const done = { ok: true, data: null };
const refused = (code: string) => ({ ok: false, error: { code } });

describe('someone the provider knows', () => {
  test('is signed in as the one who has linked it, with a cookie like the one after a password', async () => {
    expect(await link('kari')).toEqual(done);
    const result = await signIn();
    if (!result.ok) throw new Error(result.error.code);
    expect(result.data.setCookie.join()).toMatch(/^__Host-pusterom\.session_token=.*SameSite=Lax/);
    expect(await auth.userOf(headersOf(result.data))).toMatchObject({ id: 'kari', hasPassword: false });
  });

  test('is nobody here until then, whatever her e-mail is, and no account is made for her', async () => {
    provider.forge = ({ header, claims }) => {
      const email = { email: 'kari@example.no', email_verified: true, preferred_username: 'kari@example.no' };
      return { header, claims: { ...claims, ...email } };
    };
    expect(await signIn()).toEqual(refused('NOT_LINKED'));
    expect(await database.prisma.user.count()).toBe(2);
    expect(await database.prisma.authSession.count()).toBe(0);
  });

  test('is not someone with the same name at another provider', async () => {
    await link('kari');
    const another = await TestProvider.start();
    oidc = aServer(another.issuer);
    expect(await signIn()).toEqual(refused('NOT_LINKED'));
    await another.close();
  });

  test('is one user here: whoever comes first, also at the same moment', async () => {
    const results = await Promise.all([link('kari'), link('per')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual(refused('LINKED_TO_OTHER'));
    expect(await database.prisma.account.count()).toBe(1);
  });

  test('may be linked once more by the same, which changes nothing', async () => {
    await link('kari');
    expect(await link('kari')).toEqual(done);
    expect(await database.prisma.account.count()).toBe(1);
  });

  test('is called what she is called there, unless she has a name here', async () => {
    await database.prisma.user.update({ where: { id: 'kari' }, data: { name: '' } });
    const nameOf = async () => (await database.prisma.user.findUnique({ where: { id: 'kari' } }))?.name;
    await link('kari');
    expect(await nameOf()).toBe('');
    for (const [subject, name] of [
      ['kari-at-home', 'Kari Nordmann'],
      ['kari-elsewhere', 'En annen'],
    ] as const) {
      provider.subject = subject;
      provider.forge = ({ header, claims }) => ({ header, claims: { ...claims, name } });
      await link('kari');
      expect(await nameOf()).toBe('Kari Nordmann');
    }
  });

  test('leaves nothing here but what she is called there: no token, no e-mail', async () => {
    await link('kari');
    const [stored] = await database.prisma.account.findMany();
    expect(Object.entries(stored ?? {}).filter(([, value]) => value !== null)).toEqual([
      ['id', expect.any(String)],
      ['accountId', 'kari-at-work'],
      ['providerId', 'oidc'],
      ['issuer', provider.issuer],
      ['userId', 'kari'],
      ['createdAt', expect.any(Date)],
      ['updatedAt', expect.any(Date)],
    ]);
  });
});

describe('what one has linked', () => {
  test('is listed for its owner, by the name of the provider, or the host of one from before', async () => {
    await link('kari');
    const listed = { id: expect.any(String), linkedAt: expect.any(String) };
    expect(await oidc.list('kari')).toEqual([{ ...listed, name: 'Testporten' }]);
    expect(await oidc.list('per')).toEqual([]);
    const { host } = new URL(provider.issuer);
    expect(await aServer('https://login.example.no').list('kari')).toEqual([{ ...listed, name: host }]);
  });

  test('is taken away by its owner alone, and then signs nobody in', async () => {
    await link('kari');
    await database.prisma.passkey.create({
      data: { id: 'key', userId: 'kari', publicKey: Buffer.from('k'), counter: 0, name: 'Mac' },
    });
    const id = (await oidc.list('kari'))[0]?.id ?? '';
    expect(await oidc.remove('per', id)).toEqual(refused('NOT_FOUND'));
    expect(await oidc.remove('kari', id)).toEqual(done);
    expect(await signIn()).toEqual(refused('NOT_LINKED'));
  });

  test('stays when there is no other way in, also when two are taken away at once', async () => {
    await link('kari');
    for (let round = 0; round < 20; round++) {
      const another = { userId: 'kari', providerId: 'oidc', issuer: provider.issuer };
      const data = { id: `${round}`, accountId: `kari-at-home-${round}`, ...another };
      await database.prisma.account.create({ data });
      const ids = (await oidc.list('kari')).map(({ id }) => id);
      const results = await Promise.all(ids.map((id) => oidc.remove('kari', id)));
      expect(results).toHaveLength(2);
      expect(results).toContainEqual(done);
      expect(results).toContainEqual(refused('LAST_WAY_IN'));
    }
  });

  test('does not let a password be taken away as if it were one', async () => {
    const password = { id: 'p', userId: 'kari', accountId: 'kari', providerId: 'credential', password: 'x' };
    await database.prisma.account.create({ data: password });
    await link('kari');
    expect(await oidc.remove('kari', 'p')).toEqual(refused('NOT_FOUND'));
  });

  test('is at most five', async () => {
    for (let count = 0; count < 5; count++) {
      provider.subject = `kari-${count}`;
      await link('kari');
    }
    const errand = { linkTo: 'kari', next: '/facilitator' };
    expect(await oidc.begin(errand)).toEqual(refused('LIMIT_REACHED'));
  });
});

describe('the cookie that goes with it', () => {
  test('tells nothing, is out of scripts’ reach, and comes back from another site', async () => {
    const [cookie = ''] = (await begun({ linkTo: 'kari', next: '/archive' })).setCookie;
    expect(cookie).toMatch(
      /^__Host-pusterom\.oidc=\S+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(Buffer.from(cookie.split('=')[1]?.split('.')[0] ?? '', 'base64url').toString()).not.toContain(
      'kari',
    );
  });

  test('is good once, for ten minutes, and at another server that shares the secret', async () => {
    const sent = await begun(toSignIn);
    expect(aServer().take(headersOf(sent))).toMatchObject(toSignIn);
    expect(oidc.take(headersOf(sent))).toMatchObject(toSignIn);
    expect(oidc.take(headersOf(sent))).toBeNull();
    const late = await begun(toSignIn);
    nowMs += 10 * 60_000;
    expect(oidc.take(headersOf(late))).toBeNull();
    expect(oidc.take({})).toBeNull();
  });
});

test('someone who has linked a sign-in and has no password is asked to sign in anew before she chooses one', async () => {
  await link('kari');
  const signedIn = await auth.signInAs('kari', {});
  await database.prisma.authSession.updateMany({ data: { createdAt: new Date(Date.now() - 11 * 60_000) } });
  const profile = { name: 'Kari', email: 'kari@example.no', password: 'fire ord uten mening' };
  expect(await auth.setProfile(headersOf(signedIn), profile)).toEqual(refused('SIGN_IN_AGAIN'));
});

test('a database that is away is told apart from a provider that is', async () => {
  const url = new URL(database.url);
  url.port = '1';
  const away = connectDatabase(url.href);
  const back = await backFrom(toSignIn);
  const server = aServer(provider.issuer, away.prisma);
  await expect(server.signIn(back.query, back.with, {})).rejects.toThrow(StorageUnavailable);
  await away.close();
  const port = Number(new URL(provider.issuer).port);
  await provider.close();
  expect(await aServer(`http://127.0.0.1:${port}`).begin(toSignIn)).toEqual(refused('PROVIDER_AWAY'));
  provider = await TestProvider.start(port);
});
