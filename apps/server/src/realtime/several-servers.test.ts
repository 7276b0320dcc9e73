import { existing } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { noSignals } from '@pusterom/protocol/signals';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, type Page } from './page.fixture.ts';
import { redisLine } from './redis-line.ts';
import { findRedis, RedisServer } from './redis-server.fixture.ts';
import type { TestRoom } from './test-room.fixture.ts';
import { cookieOf, TestServer } from './test-server.fixture.ts';

// Two servers that share what is stored, with a real Redis between them.
const token = 'a token that is long enough to be one';

describe.skipIf(!findRedis())('a session at two servers', () => {
  let redis: RedisServer;
  let servers: [TestServer, TestServer];
  let urls: [string, string];
  let room: TestRoom;
  let console: Page;
  let kari: Page;
  let per: Page;
  const news: string[] = [];

  beforeAll(async () => void (redis = await RedisServer.start()));
  afterAll(() => redis.kill());

  /** The console and Kari are at the first, Per at the second. */
  beforeEach(async () => {
    news.length = 0;
    const first = new TestServer();
    servers = [first, new TestServer(first)];
    servers[0].metricsToken = token;
    for (const server of servers) server.line = await redisLine(redis.url, (one) => news.push(one));
    urls = [await servers[0].listen(), await servers[1].listen()];
    room = await first.aSession({ at: 'levels' });
    console = await room.console(urls[0]);
    [kari, per] = [await room.phone(urls[0], 'kari'), await room.phone(urls[1], 'per')];
    await eventually(() => expect(console.presences.at(-1)).toBe(2));
  });
  afterEach(async () => {
    for (const server of servers) await server.close();
    for (const { line } of servers) await line?.close();
    expect(servers.flatMap(({ bugs }) => bugs)).toEqual([]);
  });

  const redisUp = async (): Promise<string | undefined> => {
    const told = await fetch(`${urls[0]}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    return /^pusterom_redis_up (\d)$/m.exec(await told.text())?.[1];
  };
  const runId = () => existing(kari.view?.runs.at(-1), 'visit').id;
  const group = { stepId: 'levels', mixId: anId('mix'), seating: 'small-groups', count: 1, isFree: false };

  it('shows at one what is written at the other, as it is written', async () => {
    await room.enter('plenary');
    await eventually(() => expect(per.view?.runs.at(-1)?.stepId).toBe('plenary'));
    const loads = servers[0].liveStore.loads;
    expect(await per.says('kollegastøtte')).toMatchObject({ ok: true });
    expect(await per.says('støtte fra kolleger')).toMatchObject({ ok: true });
    await eventually(() => expect(console.texts).toEqual(['kollegastøtte', 'støtte fra kolleger']));
    expect(await kari.says('ro')).toMatchObject({ ok: true });
    await eventually(() => expect(per.texts).toHaveLength(0));
    // Told, not read; and nothing of it stays in Redis.
    expect(servers[0].liveStore.loads).toBe(loads);
    const inside = new Redis(redis.url);
    expect(await inside.dbsize()).toBe(0);
    inside.disconnect();
    expect(console.gaps).toEqual([]);
  });

  it('loses nothing and doubles nothing when both write at once', async () => {
    await room.enter('plenary');
    await eventually(() => expect(per.view?.runs.at(-1)?.stepId).toBe('plenary'));
    const words = Array.from({ length: 30 }, (_, number) => `ord nummer ${number}`);
    const answers = await Promise.all(words.map((word, nth) => (nth % 2 === 0 ? kari : per).says(word)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await room.texts()).sort()).toEqual([...words].sort());
    const { seq } = await room.state();
    await Promise.all([console.reaches(seq), per.reaches(seq)]);
    expect([...console.texts].sort()).toEqual([...words].sort());
  });

  it('counts everyone who is here, and forms groups of them', async () => {
    await console.ask('breakouts:form', group);
    const [formed] = [...(await room.state()).breakouts.values()];
    expect([...(formed?.memberIds ?? [])].sort()).toEqual([anId('kari'), anId('per')].sort());
    per.socket.disconnect();
    await eventually(() => expect(console.presences.at(-1)).toBe(1));
  });

  it('counts what phones signal at either', async () => {
    await per.ask('signals:show', { runId: runId(), signals: { ...noSignals, hasHandUp: true } });
    await kari.ask('signals:show', { runId: runId(), signals: { ...noSignals, hasHandUp: true } });
    await eventually(() => expect(console.signals.at(-1)?.hasHandUp).toBe(2));
  });

  it('lets a group write at one and agree at the other, also on a phone that comes later', async () => {
    await console.ask('breakouts:form', group);
    const line = { part: 'self', aspect: 'strength', nth: 0, text: 'kjenner egne grenser' } as const;
    await kari.ask('sheet:write', { runId: runId(), lines: [line], reading: 'self' });
    await eventually(() => expect(per.sheet?.lines).toEqual([line]));
    await per.ask('sheet:agree', { runId: runId(), version: per.sheet?.version });
    await eventually(() => expect(kari.sheet?.agreedIds).toEqual([anId('per')]));
    per.socket.disconnect();
    const twin = await room.phone(urls[1], 'per');
    await eventually(() => expect(twin.sheet?.lines).toEqual([line]));
  });

  it('says to all phones what is said', async () => {
    const message = { text: 'Vi samles om to minutter' };
    await console.ask('room:say', { runId: runId(), id: anId('said'), message });
    await eventually(() => expect(per.said?.message).toEqual(message));
    await room.enter('plenary');
    await eventually(() => expect(per.said).toBeNull());
  });

  it('cuts off at the other whoever may not stay', async () => {
    const [leader, screen] = [await room.console(urls[1]), await room.screen(urls[1])];
    const gone = [leader, screen].map(({ socket }) => new Promise((tell) => socket.once('disconnect', tell)));
    const headers = { cookie: cookieOf('facilitator'), origin: servers[0].origin };
    await fetch(`${urls[0]}/api/sessions/${room.id}/screen-link`, { method: 'DELETE', headers });
    await fetch(`${urls[0]}/api/sign-out`, { method: 'POST', headers });
    await Promise.all(gone);
  });

  it('is gone at the other when it is deleted', async () => {
    const gone = new Promise((resolve) => per.socket.once('disconnect', resolve));
    await servers[0].deletions.session(room.id);
    await servers[0].registry.end(room.id);
    await gone;
    expect(await servers[1].registry.get(room.id).current()).toBeNull();
  });

  it('goes on while Redis is away, and each asks the database what the other has stored', async () => {
    await room.enter('plenary');
    await eventually(() => expect(per.view?.runs.at(-1)?.stepId).toBe('plenary'));
    expect(await redisUp()).toBe('1');
    await redis.kill();
    await eventually(() => expect(news).toEqual(['away', 'away']));
    expect(await redisUp()).toBe('0');
    expect(await per.says('tillit')).toMatchObject({ ok: true });
    expect(await kari.says('ro')).toMatchObject({ ok: true });
    expect((await room.texts()).sort()).toEqual(['ro', 'tillit']);
    for (const { registry } of servers) await registry.catchUp();
    await eventually(() => expect([...console.texts].sort()).toEqual(['ro', 'tillit']));
    await redis.start();
    await eventually(() => expect(news.filter((one) => one === 'back')).toHaveLength(2));
    await per.says('trygghet');
    await eventually(() => expect(console.texts).toContain('trygghet'));
  });
});
