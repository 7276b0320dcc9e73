import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../config.ts';
import { startOf } from './running-process.ts';
import { isSystemError } from './system-error.ts';

export interface DataDirLock {
  release(): Promise<void>;
}

/** Keeps a second server away from the folder. A killed server's lock is known by its process being gone. */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const path = join(dataDir, 'server.pid');
  const mine = `${process.pid} ${await startOf(process.pid)}\n`;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
    await take(path, mine, dataDir);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`DATA_DIR: cannot write in ${dataDir} (${reasonOf(error)})`);
  }
  return { release: () => removeIfSame(path, mine) };
}

async function take(path: string, mine: string, dataDir: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await placeWhole(path, mine)) return;
    const held = await readIfThere(path);
    if (held === null) continue;
    if (await isHeldByLiving(held)) break;
    await removeIfSame(path, held);
  }
  throw new StartupError(`DATA_DIR: another server is already running on ${dataDir}. Stop it first.`);
}

/** Linked into place, so that nobody reads a half-written lock. False when there is one already. */
async function placeWhole(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function isHeldByLiving(content: string): Promise<boolean> {
  const [pid = '', ...started] = content.trim().split(' ');
  return /^\d+$/.test(pid) && (await startOf(Number(pid))) === started.join(' ');
}

/** Moved aside before it is looked at: two starting servers cannot both remove the same lock. */
async function removeIfSame(path: string, content: string): Promise<void> {
  const aside = `${path}.${process.pid}.old`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return;
    throw error;
  }
  const found = await readFile(aside, 'utf8');
  if (found !== content) await link(aside, path);
  await unlink(aside);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
