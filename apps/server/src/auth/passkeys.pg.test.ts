import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectDatabase } from '../database/connect.ts';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { createAuth, type Auth, type Cookies, type SignedInUser } from './auth.ts';
import { Authenticator } from './authenticator.fixture.ts';
import { createPasskeys, type Asking, type Passkeys } from './passkeys.ts';

let database: TestDatabase;
let auth: Auth;
let passkeys: Passkeys;
let nowMs: number;

const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log'), vi.spyOn(console, 'warn')];
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  await database.close();
  for (const output of printed) expect(output).not.toHaveBeenCalled();
});

const site = { rpId: 'pusterom.example.no', origin: 'https://pusterom.example.no' };
const secret = 's'.repeat(43);
const settings = { secret, trustedOrigins: [], baseUrl: site.origin };
const [kari, per] = ['kari', 'per'].map((id): SignedInUser => {
  return { id, name: id, email: `${id}@example.no`, hasPassword: true };
}) as [SignedInUser, SignedInUser];

beforeEach(async () => {
  await database.prisma.user.deleteMany();
  for (const { id, name, email } of [kari, per])
    await database.prisma.user.create({ data: { id, name, email } });
  nowMs = Date.UTC(2026, 10, 24, 9);
  auth = createAuth({ ...settings, prisma: database.prisma });
  passkeys = createPasskeys({ prisma: database.prisma, auth, secret, nowMs: () => nowMs });
});

const refused = { ok: false, error: { code: 'PASSKEY_REFUSED' } };
const sentBack = ({ setCookie }: Cookies) => ({
  cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; '),
});
type Options = { challenge: string; userVerification?: string; allowCredentials?: unknown };

async function askedForNew(user: SignedInUser) {
  const asked = await passkeys.askForNew(user, site);
  if (!asked.ok) throw new Error(asked.error.code);
  const { challenge } = asked.data.options as Options;
  return { challenge, origin: site.origin, asking: { headers: sentBack(asked.data), site } };
}

async function askedForSignIn() {
  const asked = await passkeys.askForSignIn(site);
  const { challenge } = asked.options as Options;
  return { challenge, origin: site.origin, asking: { headers: sentBack(asked), site } };
}

/** Her device, with a passkey that the server knows. */
async function deviceOf(user: SignedInUser): Promise<Authenticator> {
  const device = new Authenticator(site.rpId, user.id);
  const asked = await askedForNew(user);
  const added = await passkeys.add(user, device.made(asked), asked.asking);
  if (!added.ok) throw new Error(added.error.code);
  return device;
}

describe('a passkey', () => {
  test('signs in whoever added it, with a cookie like the one after a password', async () => {
    const device = await deviceOf(kari);
    const asked = await askedForSignIn();
    const result = await passkeys.signIn(device.says(asked), asked.asking);
    if (!result.ok) throw new Error(result.error.code);
    expect(result.data.setCookie.join('\n')).toMatch(/__Host-pusterom\.passkey=; Max-Age=0/);
    expect(await auth.userOf(sentBack(result.data))).toMatchObject({ id: 'kari' });
  });

  test('is listed for its owner, and says when it was last used', async () => {
    const device = await deviceOf(kari);
    expect(await passkeys.list(per.id)).toEqual([]);
    expect(await passkeys.list(kari.id)).toEqual([expect.objectContaining({ name: 'Mac', usedAt: null })]);
    const asked = await askedForSignIn();
    await passkeys.signIn(device.says(asked), asked.asking);
    const [listed] = await passkeys.list(kari.id);
    expect(listed?.usedAt).toEqual(expect.any(String));
    expect(Object.keys(listed ?? {})).toEqual(['id', 'name', 'createdAt', 'usedAt']);
    const [stored] = await database.prisma.passkey.findMany();
    expect(stored).toMatchObject({ counter: 1, transports: ['internal'] });
  });

  test('is removed by its owner alone, and then signs nobody in', async () => {
    const device = await deviceOf(kari);
    const id = device.id.toString('base64url');
    expect(await passkeys.remove(per.id, id)).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await passkeys.remove(kari.id, id)).toEqual({ ok: true, data: null });
    const asked = await askedForSignIn();
    expect(await passkeys.signIn(device.says(asked), asked.asking)).toEqual(refused);
  });

  test('is added by one user only, and at most twenty by each', async () => {
    const device = await deviceOf(kari);
    const asked = await askedForNew(per);
    expect(await passkeys.add(per, device.made(asked), asked.asking)).toEqual(refused);
    for (let count = 1; count < 20; count++) await deviceOf(kari);
    expect(await passkeys.askForNew(kari, site)).toEqual({ ok: false, error: { code: 'LIMIT_REACHED' } });
    expect(await passkeys.list(per.id)).toEqual([]);
  });
});

test('what is asked at the sign-in is the same for everyone, and asks for a finger, a face or a PIN', async () => {
  const before = await passkeys.askForSignIn(site);
  await deviceOf(kari);
  const after = await passkeys.askForSignIn(site);
  const rest = ({ challenge, ...options }: Options) => ({ ...options, length: challenge.length });
  expect(rest(after.options as Options)).toEqual(rest(before.options as Options));
  expect(after.options).toMatchObject({ userVerification: 'required' });
  expect((after.options as Options).allowCredentials).toBeUndefined();
});

describe('signing in is refused', () => {
  let device: Authenticator;
  let asked: Awaited<ReturnType<typeof askedForSignIn>>;
  beforeEach(async () => {
    device = await deviceOf(kari);
    asked = await askedForSignIn();
  });
  const expectRefused = async (said = device.says(asked), asking: Asking = asked.asking) => {
    expect(await passkeys.signIn(said, asking)).toEqual(refused);
    expect(await database.prisma.authSession.count()).toBe(0);
    expect((await database.prisma.passkey.findFirst())?.usedAt).toBeNull();
  };

  test('a second time with the same answer, also at the same moment', async () => {
    const said = device.says(asked);
    const results = await Promise.all([1, 2, 3].map(() => passkeys.signIn(said, asked.asking)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await passkeys.signIn(said, asked.asking)).toEqual(refused);
  });

  test('after five minutes', async () => {
    nowMs += 5 * 60_000;
    await expectRefused();
  });

  test('to a browser that was not asked', () => expectRefused(device.says(asked), { headers: {}, site }));

  test('with the answer to another challenge', async () =>
    expectRefused(device.says(await askedForSignIn())));

  test.each([
    'https://pusterom.example.com',
    'http://pusterom.example.no',
    'https://www.pusterom.example.no',
  ])('from a page of %s', (origin) => expectRefused(device.says({ ...asked, origin })));

  test('with what was said for another site', async () => {
    const elsewhere = { headers: asked.asking.headers, site: { ...site, rpId: 'example.no' } };
    await expectRefused(device.says(asked), elsewhere);
  });

  test('without a finger, a face or a PIN', () =>
    expectRefused(device.says({ ...asked, isVerified: false })));

  test("with someone else's passkey", async () => {
    const other = new Authenticator(site.rpId, kari.id);
    await expectRefused({ ...other.says(asked), id: device.id.toString('base64url') });
  });

  test('with a passkey that says it is someone else’s', () =>
    expectRefused({ ...device.says(asked), userHandle: Buffer.from(per.id).toString('base64url') }));

  test('with one that nobody has added', () =>
    expectRefused(new Authenticator(site.rpId, kari.id).says(asked)));

  test('with one that has been used less often than last time, as a copy would', async () => {
    await database.prisma.passkey.updateMany({ data: { counter: 7 } });
    device.counter = 6;
    await expectRefused();
  });

  test('with a count that is no count', async () => {
    device.counter = 2 ** 31 - 1;
    await expectRefused();
  });
});

describe('a new passkey is refused', () => {
  const expectRefused = async (change: object, asking: object = {}) => {
    const asked = await askedForNew(kari);
    const made = new Authenticator(site.rpId, kari.id).made({ ...asked, ...change });
    expect(await passkeys.add(kari, made, { ...asked.asking, ...asking })).toEqual(refused);
    expect(await database.prisma.passkey.count()).toBe(0);
  };

  test('from another origin', () => expectRefused({ origin: 'https://pusterom.example.com' }));
  test('that was not asked for', () => expectRefused({}, { headers: {} }));
  test('with another challenge', () => expectRefused({ challenge: 'AAAA' }));
  test('without a finger, a face or a PIN', () => expectRefused({ isVerified: false }));

  test('in the name of someone else, or for what signing in asks', async () => {
    const asked = await askedForNew(per);
    const made = new Authenticator(site.rpId, kari.id).made(asked);
    expect(await passkeys.add(kari, made, asked.asking)).toEqual(refused);
    const atSignIn = await askedForSignIn();
    const other = new Authenticator(site.rpId, kari.id).made(atSignIn);
    expect(await passkeys.add(kari, other, atSignIn.asking)).toEqual(refused);
  });
});

test('a database that is away is told apart from a passkey that is wrong', async () => {
  const device = await deviceOf(kari);
  const url = new URL(database.url);
  url.port = '1';
  const away = connectDatabase(url.href);
  passkeys = createPasskeys({ prisma: away.prisma, auth, secret, nowMs: () => nowMs });
  const asked = await askedForSignIn();
  await expect(passkeys.signIn(device.says(asked), asked.asking)).rejects.toThrow(StorageUnavailable);
  await away.close();
});
