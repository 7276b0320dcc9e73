import { randomUUID } from 'node:crypto';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { PrismaFacilitators } from '../storage/prisma-facilitators.ts';
import { PrismaNetworks } from '../storage/prisma-networks.ts';
import { PrismaSessionDirectory } from '../storage/prisma-session-directory.ts';
import { aNewSession } from '../storage/stored-things.fixture.ts';
import { createAuth, type Auth } from './auth.ts';
import type { OneTimeLink } from './one-time-links.ts';

let database: TestDatabase;
let auth: Auth;
let directory: PrismaSessionDirectory;
let sessionId: SessionId;
let networkId: NetworkId;

beforeAll(async () => {
  database = await startTestDatabase();
  const { prisma } = database;
  auth = createAuth({ prisma, secret: 's'.repeat(43), baseUrl: 'http://localhost:3000', trustedOrigins: [] });
  directory = new PrismaSessionDirectory(prisma);
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.prisma.session.deleteMany();
  await database.prisma.network.deleteMany();
  await database.prisma.user.deleteMany();
  await database.prisma.oneTimeLink.deleteMany();
  await database.prisma.user.create({ data: { id: 'kari', name: 'Kari', email: 'kari@example.no' } });
  networkId = randomUUID() as string as NetworkId;
  await new PrismaNetworks(database.prisma).create(
    { id: networkId, name: 'Øst', keepEntries: 'year' },
    'kari',
  );
  const session = aNewSession('kari', { title: 'Møte', networkId });
  sessionId = session.id;
  await directory.create(session);
});

const links = () => ({
  leadSession: { purpose: 'leadSession', sessionId } as const,
  takeOverSession: { purpose: 'takeOverSession', sessionId } as const,
  joinNetwork: { purpose: 'joinNetwork', networkId } as const,
});
type Purpose = keyof ReturnType<typeof links>;
const purposes: Purpose[] = ['leadSession', 'takeOverSession', 'joinNetwork'];

/** Opens a link; answers with who has what it gives, and the cookie header she now has. */
async function open(token: string, cookie = '') {
  const opened = await auth.openLink(token, cookie === '' ? {} : { cookie });
  if (!opened.ok) throw new Error(opened.error.code);
  const { setCookie, ...rest } = opened.data;
  const given = setCookie.map((one) => one.split(';')[0]).join('; ');
  return { ...rest, given, cookie: given || cookie };
}
const make = (link: OneTimeLink) => auth.createLink(link);
const openNew = async (link: OneTimeLink) => open(await make(link));
const look = async (token: string) => auth.lookAtLink(token);
const expired = { ok: false, error: { code: 'LINK_EXPIRED' } };
const standing = (userId: string) => directory.standing(sessionId, userId);
const someone = async () => openNew({ purpose: 'joinNetwork', networkId });

describe.each(purposes)('a link to %s', (purpose) => {
  const link = () => links()[purpose];

  test('works for exactly one of twenty who open it at once', async () => {
    const token = await make(link());
    const results = await Promise.all(Array.from({ length: 20 }, () => auth.openLink(token, {})));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.prisma.user.count()).toBe(2);
  });

  test('is in the database as a hash only', async () => {
    const token = await make(link());
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = await database.prisma.oneTimeLink.findMany();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('is refused when it is too old, and makes no user', async () => {
    const token = await make(link());
    await database.prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(open(token)).rejects.toThrow('LINK_EXPIRED');
    expect(await database.prisma.user.count()).toBe(1);
  });

  test('makes a new user of who is not signed in: without a name, at an address that cannot exist', async () => {
    const { userId, cookie } = await openNew(link());
    const user = await auth.userOf({ cookie });
    expect(user).toEqual({ id: userId, name: '', email: `${userId}@pusterom.invalid`, hasPassword: false });
  });

  test('leaves who is signed in as who she is', async () => {
    const { userId, cookie } = await openNew({ purpose: 'signIn' });
    const opened = await open(await make(link()), cookie);
    expect(opened).toMatchObject({ userId, given: '' });
    expect((await auth.userOf({ cookie }))?.id).toBe(userId);
  });

  test('is left to whom it is meant for by who has that already', async () => {
    const first = await openNew(link());
    const token = await make(link());
    await open(token, first.cookie);
    expect((await open(token)).userId).not.toBe(first.userId);
  });
});

test('the links give what they say', async () => {
  const liv = await openNew(links().joinNetwork);
  const per = await openNew(links().leadSession);
  expect([liv.name, per.name]).toEqual(['Øst', 'Møte']);
  expect([await standing(liv.userId), await standing(per.userId)]).toEqual(['leader', 'coFacilitator']);
  const { userId } = await open(await make(links().takeOverSession), liv.cookie);
  expect([await standing(userId), await standing('kari')]).toEqual(['owner', 'coFacilitator']);
});

test('a link lasts for a day, and one to a network for two weeks', async () => {
  for (const [link, days] of [
    [{ purpose: 'signIn' }, 1],
    [links().leadSession, 1],
    [links().takeOverSession, 1],
    [links().joinNetwork, 14],
  ] as const) {
    await database.prisma.oneTimeLink.deleteMany();
    await make(link);
    const { expiresAt } = await database.prisma.oneTimeLink.findFirstOrThrow();
    expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(days * 24);
  }
});

test("the server's own link is refused to someone else who is signed in, and works afterwards", async () => {
  const { cookie } = await someone();
  const token = await make({ purpose: 'signIn' });
  await expect(open(token, cookie)).rejects.toThrow('ALREADY_SIGNED_IN');
  expect((await open(token)).userId).toBe('owner');
});

describe('looking at an invitation', () => {
  test.each(purposes)('says what it is to, and leaves it: %s', async (purpose) => {
    const token = await make(links()[purpose]);
    for (const time of [1, 2])
      expect(await look(token), `${time}`).toMatchObject({
        ok: true,
        data: { link: links()[purpose], name: purpose === 'joinNetwork' ? 'Øst' : 'Møte' },
      });
    expect(await open(token)).toMatchObject({ link: links()[purpose] });
  });

  test('says nothing of one that is used, too old, made up, or to what is gone', async () => {
    const used = await make(links().joinNetwork);
    await open(used);
    expect(await look(used)).toEqual(expired);
    expect(await look('tull')).toEqual(expired);
    const old = await make(links().joinNetwork);
    const toNothing = await make(links().takeOverSession);
    await database.prisma.session.deleteMany();
    expect(await look(toNothing)).toEqual(expired);
    await database.prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await look(old)).toEqual(expired);
  });
});

describe('a link that nobody has opened ends', () => {
  test('when the session has been handed over', async () => {
    const tokens = [await make(links().takeOverSession), await make(links().leadSession)];
    await openNew(links().takeOverSession);
    for (const token of tokens) await expect(open(token)).rejects.toThrow('LINK_EXPIRED');
  });

  test('when a co-facilitator is removed', async () => {
    const { userId, cookie } = await openNew(links().leadSession);
    const token = await make(links().leadSession);
    await new PrismaFacilitators(database.prisma).remove(sessionId, userId);
    await expect(open(token, cookie)).rejects.toThrow('LINK_EXPIRED');
    expect(await standing(userId)).toBeNull();
  });

  test('when someone has left the network', async () => {
    const { userId, cookie } = await someone();
    const token = await make(links().joinNetwork);
    await new PrismaNetworks(database.prisma).remove(networkId, userId);
    await expect(open(token, cookie)).rejects.toThrow('LINK_EXPIRED');
  });
});

test('of several who take over at once by links of their own, one does, and the former owner leads on', async () => {
  const tokens = await Promise.all(Array.from({ length: 6 }, () => make(links().takeOverSession)));
  const results = await Promise.all(tokens.map((token) => auth.openLink(token, {})));
  const won = results.filter(({ ok }) => ok);
  expect(won).toHaveLength(1);
  const all = await new PrismaFacilitators(database.prisma).list(sessionId);
  expect(all.map(({ isOwner }) => isOwner)).toEqual([true, false]);
  expect(all[1]?.userId).toBe('kari');
});
