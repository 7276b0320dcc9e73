import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { StartupError } from '../config.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { commandOf } from './running-process.ts';

const fixture = fileURLToPath(new URL('embedded-postgres.fixture.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;

let folder: string;
let dataDir: string;
let running: EmbeddedPostgres | null = null;
let spawned: ChildProcess | null = null;

/** Each test starts on what the one before it left, as a server does. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pusterom-embedded-'));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
  await start();
  await query('CREATE TABLE note (text text)');
  await stop();
});
afterEach(async () => {
  // Only when the test failed before it ended it.
  spawned?.kill('SIGKILL');
  await stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(dir = dataDir): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres(dir);
  return running;
}

async function stop(): Promise<void> {
  await running?.stop();
  running = null;
}

async function query(sql: string, url = running?.url): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<Record<string, unknown>>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const failure = async (dir: string): Promise<string> => {
  const error: unknown = await start(dir).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartupError);
  const { message } = error as StartupError;
  expect(message).not.toContain('\n');
  return message;
};

/** A server of its own, in its own process group as in a terminal. */
async function spawnServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', fixture, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  spawned = server;
  if (!server.stdout) throw new Error('no output');
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { server, url: line.toString().trim() };
}

const postmasterPid = async (): Promise<number> =>
  Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);

describe('a start', () => {
  test('finds what was stored before', async () => {
    await start();
    await query(`INSERT INTO note VALUES ('blåbær')`);
    await stop();
    await start();
    expect(await query('SELECT text FROM note')).toEqual([{ text: 'blåbær' }]);
  });

  test('listens on this machine only, and writes to disk before it answers', async () => {
    await start();
    const settings = `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'listen_addresses', 'synchronous_commit')`;
    expect(await query(`${settings} ORDER BY name`)).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
  });

  test('keeps its password to itself', async () => {
    const { url } = await start();
    const { mode } = await stat(join(dataDir, 'postgres.password'));
    expect(mode & 0o077).toBe(0);
    const wrong = new URL(url);
    wrong.password = 'feil';
    await expect(query('SELECT 1', wrong.href)).rejects.toThrow(/password/);
  });

  test('begins again when the first one was cut off while making the files', async () => {
    const cut = join(folder, 'cut');
    await mkdir(join(cut, 'postgres.new', 'base'), { recursive: true });
    await writeFile(join(cut, 'postgres.new', 'PG_VERSION'), '18\n');
    await start(cut);
    expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('after a server was killed', () => {
  test('its Postgres is stopped, and what it stored is there', async () => {
    const { server, url } = await spawnServer();
    await query(`INSERT INTO note VALUES ('just before')`, url);
    const orphan = await postmasterPid();
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect(await commandOf(orphan)).toContain(dataDir);
    await start();
    expect(await postmasterPid()).not.toBe(orphan);
    expect(await commandOf(orphan)).not.toContain(dataDir);
    expect(await query(`SELECT text FROM note WHERE text = 'just before'`)).toHaveLength(1);
  });

  test('a Postgres that was killed too recovers', async () => {
    const { server, url } = await spawnServer();
    await query(`INSERT INTO note VALUES ('before the cut')`, url);
    server.kill('SIGKILL');
    await once(server, 'exit');
    process.kill(await postmasterPid(), 'SIGKILL');
    await start();
    expect(await query(`SELECT text FROM note WHERE text = 'before the cut'`)).toHaveLength(1);
  });

  test('a process that has got the old number is left alone', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const note = `${stranger.pid}\n${join(dataDir, 'postgres')}\n`;
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), note, { mode: 0o600 });
    await writeFile(join(dataDir, 'server.pid'), `${stranger.pid} long-ago\n`);
    await start();
    expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
    stranger.kill();
  });
});

describe('two servers', () => {
  test('cannot have the same folder; the first is not disturbed', async () => {
    const { server, url } = await spawnServer();
    const before = await query('SELECT pg_postmaster_start_time()', url);
    expect(await failure(dataDir)).toContain('another server is already running');
    expect(await query('SELECT pg_postmaster_start_time()', url)).toEqual(before);
    server.kill('SIGINT');
    expect(await once(server, 'exit')).toEqual([0, null]);
    await start();
  });
});

test('Ctrl-C lets the server store what it has before Postgres stops', async () => {
  const { server } = await spawnServer();
  const orphan = await postmasterPid();
  process.kill(-Number(server.pid), 'SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
  expect((await commandOf(orphan)) ?? '').not.toContain(dataDir);
  await start();
  expect(await query(`SELECT text FROM note WHERE text LIKE '%Ctrl-C'`)).not.toHaveLength(0);
});

describe('a folder that cannot be used is told in one line', () => {
  test('when it is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(await failure(file)).toMatch(/^DATA_DIR: /);
  });

  test('when its password is lost', async () => {
    const lost = join(folder, 'lost');
    await start(lost);
    await stop();
    await rm(join(lost, 'postgres.password'));
    expect(await failure(lost)).toContain('postgres.password is missing');
  });

  test.runIf(isRoot)('when root has it where Postgres, who is not root, may not go', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    expect(await failure(join(closed, 'data'))).toContain(`may not enter ${closed}`);
  });

  test.runIf(!isRoot)('when it belongs to someone else', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o500 });
    expect(await failure(join(closed, 'data'))).toMatch(/^DATA_DIR: cannot write/);
  });
});
