import { executionAsyncId } from 'node:async_hooks';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { connectDatabase } from '../database/connect.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { createAuth, type Auth, type Cookies } from './auth.ts';

let database: TestDatabase;
let auth: Auth;

beforeAll(async () => {
  database = await startTestDatabase();
  auth = authAt('http://192.168.1.20:3000');
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.prisma.user.deleteMany();
  await database.prisma.oneTimeLink.deleteMany();
});

const settings = { secret: 's'.repeat(43), trustedOrigins: [] };
const authAt = (baseUrl: string) => createAuth({ ...settings, prisma: database.prisma, baseUrl });

/** What a browser sends back. */
const sentBack = ({ setCookie }: Cookies) => ({
  cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; '),
  'user-agent': 'Mozilla/5.0 (iPhone; Kari sin telefon)',
  'x-forwarded-for': '10.0.0.7',
});

const dayMs = 24 * 60 * 60_000;
const ownerLink = () => auth.createLink({ purpose: 'signIn' });
const openLink = (token: string) => auth.openLink(token, {});

async function signedInOwner() {
  const result = await openLink(await ownerLink());
  if (!result.ok) throw new Error(result.error.code);
  const headers = sentBack(result.data);
  const user = await auth.userOf(headers);
  if (!user) throw new Error('nobody is signed in');
  return { headers, user };
}

const expired = { ok: false, error: { code: 'LINK_EXPIRED' } };
const wrongPassword = { ok: false, error: { code: 'WRONG_PASSWORD' } };
const profile = { name: 'Kari Nordmann', email: 'Kari@Example.no', password: 'blåbær og fløte' };

describe('the one-time link', () => {
  test('signs the owner in', async () => {
    const { user } = await signedInOwner();
    expect(user).toMatchObject({ hasPassword: false });
  });

  test("leaves none of the process's promises followed, which would make them dearer for every room", async () => {
    await signedInOwner();
    await null;
    // Node gives a promise's continuation no id of its own unless it is followed.
    expect(executionAsyncId()).toBe(0);
  });

  test('works once, also when it is opened twice at the same moment', async () => {
    const token = await ownerLink();
    const results = await Promise.all([1, 2, 3].map(() => openLink(token)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await openLink(token)).toEqual(expired);
  });

  test('is refused when it is too old, and when it never existed', async () => {
    const token = await ownerLink();
    await database.prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await openLink(token)).toEqual(expired);
    expect(await openLink('tull\0')).toEqual(expired);
  });

  test('is not in the database', async () => {
    const token = await ownerLink();
    expect(JSON.stringify(await database.prisma.oneTimeLink.findMany())).not.toContain(token);
  });

  test('signs in the same owner each time', async () => {
    const [first, second] = [await signedInOwner(), await signedInOwner()];
    expect(second.user.id).toBe(first.user.id);
  });
});

describe('the owner has a way in of her own', () => {
  test('once she has chosen a password', async () => {
    const { headers } = await signedInOwner();
    expect(await auth.ownerHasWayIn()).toBe(false);
    await auth.setProfile(headers, profile);
    expect(await auth.ownerHasWayIn()).toBe(true);
  });

  test('once she has a passkey', async () => {
    const { user } = await signedInOwner();
    const passkey = { id: 'key', publicKey: Buffer.of(1), counter: 0, transports: [], name: 'Mac' };
    await database.prisma.passkey.create({ data: { ...passkey, userId: user.id } });
    expect(await auth.ownerHasWayIn()).toBe(true);
  });

  test("not by someone else's", async () => {
    await database.prisma.user.create({ data: { id: 'per', name: 'Per', email: 'per@example.no' } });
    await auth.setProfile(sentBack(await auth.signInAs('per', {})), { ...profile, name: 'Per' });
    expect(await auth.ownerHasWayIn()).toBe(false);
  });
});

describe('a password', () => {
  test('lets the owner in once she has chosen it, whatever the case of her e-mail', async () => {
    const { headers, user } = await signedInOwner();
    expect(await auth.setProfile(headers, profile)).toEqual({ ok: true, data: null });
    const result = await auth.signInWithPassword('KARI@example.no', profile.password, {});
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(await auth.userOf(sentBack(result.data))).toEqual({
      id: user.id,
      name: 'Kari Nordmann',
      email: 'kari@example.no',
      hasPassword: true,
    });
  });

  test.each([
    ['the wrong password', 'kari@example.no', 'noe helt annet'],
    ['an unknown e-mail', 'per@example.no', profile.password],
    ['something that is no e-mail', 'kari\0', profile.password],
    ['an endless password', 'kari@example.no', 'x'.repeat(10_000)],
  ])('%s is refused', async (_, email, password) => {
    const { headers } = await signedInOwner();
    await auth.setProfile(headers, profile);
    expect(await auth.signInWithPassword(email, password, {})).toEqual(wrongPassword);
  });

  test('chosen anew replaces the old one', async () => {
    const { headers } = await signedInOwner();
    await auth.setProfile(headers, profile);
    await auth.setProfile(headers, {
      ...profile,
      password: 'et helt nytt passord',
      currentPassword: profile.password,
    });
    expect(await auth.signInWithPassword(profile.email, profile.password, {})).toEqual(wrongPassword);
    const result = await auth.signInWithPassword(profile.email, 'et helt nytt passord', {});
    expect(result.ok).toBe(true);
  });

  test('that is too short is refused', async () => {
    const { headers } = await signedInOwner();
    const result = await auth.setProfile(headers, { ...profile, password: 'kort' });
    expect(result).toEqual({ ok: false, error: { code: 'PASSWORD_TOO_SHORT' } });
  });

  test('that is tried first by whoever guesses is refused', async () => {
    const { headers } = await signedInOwner();
    const refused = { ok: false, error: { code: 'PASSWORD_TOO_COMMON' } };
    for (const password of ['passord12345', 'aaaaaaaaaaaa', 'Kari Nordmann'])
      expect(await auth.setProfile(headers, { ...profile, password })).toEqual(refused);
  });

  test('that is wrong takes as much work as an e-mail nobody has', async () => {
    const { headers } = await signedInOwner();
    await auth.setProfile(headers, profile);
    const worked = vi.spyOn(crypto, 'scrypt');
    syncBuiltinESMExports();
    const workFor = async (email: string) => {
      worked.mockClear();
      await auth.signInWithPassword(email, 'noe helt annet', {});
      return worked.mock.calls.map(([, , length, options]) => [length, options]);
    };
    const [wrong, unknown] = [await workFor(profile.email), await workFor('per@example.no')];
    worked.mockRestore();
    syncBuiltinESMExports();
    expect(wrong).toHaveLength(1);
    expect(unknown).toEqual(wrong);
  });

  test("is not stored with an e-mail that is someone else's", async () => {
    const { headers } = await signedInOwner();
    await database.prisma.user.create({ data: { id: 'per', name: 'Per', email: 'kari@example.no' } });
    const result = await auth.setProfile(headers, profile);
    expect(result).toEqual({ ok: false, error: { code: 'EMAIL_TAKEN' } });
    expect((await signedInOwner()).user.hasPassword).toBe(false);
  });
});

describe('a password that is chosen anew', () => {
  test('signs out whoever else is signed in with the old one, and not the one who chose it', async () => {
    const { headers } = await signedInOwner();
    await auth.setProfile(headers, profile);
    const elsewhere = await auth.signInWithPassword(profile.email, profile.password, {});
    if (!elsewhere.ok) throw new Error(elsewhere.error.code);
    expect(await auth.userOf(sentBack(elsewhere.data))).not.toBeNull();
    await auth.setProfile(headers, {
      ...profile,
      password: 'et helt nytt passord',
      currentPassword: profile.password,
    });
    expect(await auth.userOf(sentBack(elsewhere.data))).toBeNull();
    expect(await auth.userOf(headers)).not.toBeNull();
  });

  test('takes the one she has: a laptop left open is not enough', async () => {
    const { headers } = await signedInOwner();
    await auth.setProfile(headers, profile);
    for (const currentPassword of [undefined, '', 'noe helt annet'])
      expect(
        await auth.setProfile(headers, { ...profile, password: 'et kapret passord', currentPassword }),
      ).toEqual(wrongPassword);
    expect((await auth.signInWithPassword(profile.email, profile.password, {})).ok).toBe(true);
  });

  test('is chosen by nobody who is not signed in', async () => {
    expect(await auth.setProfile({}, profile)).toEqual({ ok: false, error: { code: 'NOT_SIGNED_IN' } });
  });
});

describe('whoever changes how she signs in', () => {
  const confirmed = { ok: true, data: null };
  const signInAgain = { ok: false, error: { code: 'SIGN_IN_AGAIN' } };
  const tenMinutesAgo = async () => {
    const createdAt = new Date(Date.now() - 10 * 60_000);
    await database.prisma.authSession.updateMany({ data: { createdAt } });
  };
  const givePasskey = (userId: string) =>
    database.prisma.passkey.create({
      data: { id: 'hers', userId, publicKey: new Uint8Array(), counter: 0, name: 'Mac' },
    });

  test('shows with her password that it is she, however new her sign-in is', async () => {
    const { headers } = await signedInOwner();
    await auth.setProfile(headers, profile);
    for (const password of [undefined, '', 'noe helt annet', profile.email])
      expect(await auth.confirm(headers, password)).toEqual(wrongPassword);
    expect(await auth.confirm(headers, profile.password)).toEqual(confirmed);
    await tenMinutesAgo();
    expect(await auth.confirm(headers, profile.password)).toEqual(confirmed);
  });

  test('without a password, by having signed in less than ten minutes ago', async () => {
    const { headers } = await signedInOwner();
    expect(await auth.confirm(headers)).toEqual(confirmed);
    await tenMinutesAgo();
    expect(await auth.confirm(headers, 'noe helt annet')).toEqual(signInAgain);
    const again = await signedInOwner();
    expect(await auth.confirm(again.headers)).toEqual(confirmed);
    expect(await auth.confirm(headers)).toEqual(signInAgain);
  });

  test('does so before she chooses a first password too, when she has a passkey', async () => {
    const { headers, user } = await signedInOwner();
    await givePasskey(user.id);
    await tenMinutesAgo();
    expect(await auth.setProfile(headers, profile)).toEqual(signInAgain);
    expect((await auth.signInWithPassword(profile.email, profile.password, {})).ok).toBe(false);
  });

  test('and need not when she has no way in yet', async () => {
    const { headers } = await signedInOwner();
    await tenMinutesAgo();
    expect(await auth.setProfile(headers, profile)).toEqual(confirmed);
  });

  test('is nobody who is not signed in', async () => {
    expect(await auth.confirm({}, profile.password)).toEqual({ ok: false, error: { code: 'NOT_SIGNED_IN' } });
  });
});

describe('cookies', () => {
  test('say nobody when there are none, or when they are forged', async () => {
    const { headers } = await signedInOwner();
    expect(await auth.userOf({})).toBeNull();
    expect(await auth.userOf({ cookie: headers.cookie.replace(/.$/, 'x').replace(/=./, '=x') })).toBeNull();
  });

  test('are worth nothing after signing out, and are cleared', async () => {
    const { headers } = await signedInOwner();
    const elsewhere = await signedInOwner();
    const { setCookie } = await auth.signOut(headers);
    expect(setCookie.join()).toMatch(/Max-Age=0/i);
    expect(await auth.userOf(headers)).toBeNull();
    expect(await auth.userOf(elsewhere.headers)).not.toBeNull();
    expect(await auth.signOut({})).toBeDefined();
  });

  test('are worth nothing anywhere after signing out everywhere, and those of others are as before', async () => {
    const { headers, user } = await signedInOwner();
    const elsewhere = await signedInOwner();
    await database.prisma.user.create({ data: { id: 'per', name: 'Per', email: 'per@example.no' } });
    const ofPer = sentBack(await auth.signInAs('per', {}));
    const { setCookie } = await auth.signOutEverywhere(user.id, headers);
    expect(setCookie.join()).toMatch(/Max-Age=0/i);
    for (const signedIn of [headers, elsewhere.headers]) expect(await auth.userOf(signedIn)).toBeNull();
    expect(await auth.userOf(ofPer)).toMatchObject({ id: 'per' });
  });

  test("are out of scripts' and other sites' reach, and behind https for this host alone", async () => {
    const cookiesAt = async (baseUrl: string) => {
      const result = await authAt(baseUrl).openLink(await ownerLink(), {});
      return result.ok ? result.data.setCookie : [];
    };
    const attributes = 'Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax';
    for (const baseUrl of ['http://localhost:3000', 'http://192.168.1.20:3000'])
      expect(await cookiesAt(baseUrl)).toEqual([
        expect.stringMatching(new RegExp(`^pusterom\\.session_token=[^;]+; ${attributes}$`)),
      ]);
    expect(await cookiesAt('https://pusterom.example.no')).toEqual([
      expect.stringMatching(
        /^__Host-pusterom\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });

  test('behind https say who one is, and are cleared under the same name', async () => {
    const behindHttps = authAt('https://pusterom.example.no');
    const result = await behindHttps.openLink(await ownerLink(), {});
    const headers = sentBack(result.ok ? result.data : { setCookie: [] });
    expect(await behindHttps.userOf(headers)).toMatchObject({ hasPassword: false });
    const { setCookie } = await behindHttps.signOut(headers);
    expect(
      setCookie.filter((cookie) => /^__Host-pusterom\.session_token=;.*Secure/.test(cookie)),
    ).toHaveLength(1);
    for (const cookie of setCookie) expect(cookie).not.toMatch(/Domain=/i);
    expect(await behindHttps.userOf(headers)).toBeNull();
  });
});

test('of address and browser nothing is stored but the kind of device', async () => {
  const { headers } = await signedInOwner();
  await auth.setProfile(headers, profile);
  await auth.signInWithPassword(profile.email, profile.password, headers);
  const stored = await database.prisma.authSession.findMany({ orderBy: { createdAt: 'asc' } });
  expect(stored.map(({ ipAddress, userAgent }) => [ipAddress, userAgent])).toEqual([
    [null, null],
    [null, 'iPhone'],
  ]);
});

describe('sign-ins', () => {
  test('are listed for whoever they belong to, newest first', async () => {
    const laptop = await signedInOwner();
    const phone = sentBack(await auth.signInAs(laptop.user.id, laptop.headers));
    await database.prisma.user.create({ data: { id: 'per', name: 'Per', email: 'per@example.no' } });
    await auth.signInAs('per', {});
    expect(await auth.signIns(phone)).toMatchObject([
      { device: 'iPhone', isThis: true },
      { device: null, isThis: false },
    ]);
    expect(await auth.signIns({})).toEqual([]);
  });

  test('can be ended one by one, and by nobody else', async () => {
    const laptop = await signedInOwner();
    const phone = sentBack(await auth.signInAs(laptop.user.id, laptop.headers));
    const id = (await auth.signIns(laptop.headers)).find(({ isThis }) => !isThis)?.id ?? '';
    await database.prisma.user.create({ data: { id: 'per', name: 'Per', email: 'per@example.no' } });
    expect(await auth.endSignIn('per', id)).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await auth.endSignIn(laptop.user.id, id)).toMatchObject({ ok: true });
    expect(await auth.userOf(phone)).toBeNull();
    expect(await auth.userOf(laptop.headers)).not.toBeNull();
  });

  const lastUsed = (daysAgo: number) =>
    database.prisma.authSession.updateMany({ data: { updatedAt: new Date(Date.now() - daysAgo * dayMs) } });

  test('are over after two weeks of silence, and gone', async () => {
    const { headers } = await signedInOwner();
    await lastUsed(14.1);
    expect(await auth.userOf(headers)).toBeNull();
    expect(await database.prisma.authSession.count()).toBe(0);
  });

  test('that are used are prolonged, but not past thirty days in all', async () => {
    const { headers } = await signedInOwner();
    await lastUsed(13.9);
    expect(await auth.userOf(headers)).not.toBeNull();
    const { updatedAt, expiresAt } = await database.prisma.authSession.findFirstOrThrow();
    expect(Date.now() - updatedAt.getTime()).toBeLessThan(60_000);
    expect(expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 30 * dayMs);
  });
});

test('a database that is away is told apart from being nobody', async () => {
  const { headers } = await signedInOwner();
  const url = new URL(database.url);
  url.port = '1';
  const away = connectDatabase(url.href);
  const cutOff = createAuth({ ...settings, prisma: away.prisma, baseUrl: 'http://192.168.1.20:3000' });
  await expect(cutOff.userOf(headers)).rejects.toThrow(StorageUnavailable);
  await expect(cutOff.openLink('token', {})).rejects.toThrow(StorageUnavailable);
  await expect(cutOff.signInWithPassword('kari@example.no', 'blåbær og fløte', {})).rejects.toThrow(
    StorageUnavailable,
  );
  await expect(cutOff.setProfile(headers, profile)).rejects.toThrow(StorageUnavailable);
  await away.close();
});
