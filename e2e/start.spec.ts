import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot, startCommand } from './pusterom-server.ts';
import { test } from './test.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pusterom-start-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts a server that is expected not to come up: its exit code, and what it says. */
async function startInVain(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, startCommand, {
    cwd: projectRoot,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL: '', ...env },
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.trim() };
}

function expectOneLine({ code, said }: { code: number | null; said: string }, about: RegExp): void {
  expect(code).not.toBe(0);
  expect(said.split('\n')).toHaveLength(1);
  expect(said).toMatch(about);
}

test('Docker and systemd start the server as `pnpm start` does', async () => {
  const read = (path: string) => readFile(join(projectRoot, path), 'utf8');
  expect(startCommand.at(-1)).toBe('apps/server/dist/main.js');
  expect(await read('apps/server/Dockerfile')).toContain(
    `CMD ${JSON.stringify(['node', ...startCommand]).replaceAll(',', ', ')}`,
  );
  expect(await read('docs/operations.md')).toContain(`ExecStart=/usr/bin/node ${startCommand.join(' ')}\n`);
});

test('a database that does not answer: one line says so, without the password', async () => {
  const result = await startInVain({ DATABASE_URL: 'postgresql://someone:hemmelig@127.0.0.1:9/none' });
  expectOneLine(result, /DATABASE_URL/);
  expect(result.said).not.toContain('hemmelig');
});

test('a setting that makes no sense: one line names it', async () => {
  expectOneLine(await startInVain({ PORT: 'tre tusen' }), /PORT/);
});

test('a data folder that cannot be written to: one line names it', async () => {
  const file = join(folder, 'not-a-folder');
  await writeFile(file, '');
  expectOneLine(await startInVain({ DATA_DIR: file }), /DATA_DIR/);
});

test('a port that is taken: one line names it, and the database is stopped again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expectOneLine(await startInVain({ PORT: String(port) }), new RegExp(`PORT.*${port}`));
  expectOneLine(await startInVain({ PORT: String(port) }), new RegExp(`PORT.*${port}`));
  other.close();
});

test('a second server leaves the first one and its data alone', async ({ server }) => {
  await server.start();
  expectOneLine(await startInVain({ DATA_DIR: server.dataDir }), /DATA_DIR/);
  expect((await fetch(`${server.origin}/health/ready`)).status).toBe(204);
});

test('killed outright, it starts again on the same data', async ({ server }) => {
  await server.start();
  await server.kill9();
  const link = await server.start();
  expect(link).toContain('/facilitator#link=');
  expect((await fetch(`${server.origin}/health/ready`)).status).toBe(204);
});
