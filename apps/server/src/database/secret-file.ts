import { randomBytes } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { isSystemError } from './system-error.ts';

/** The 32 random bytes (base64url) kept in a file that only its owner may read; made the first time. */
export async function readOrMakeSecretFile(path: string): Promise<string> {
  try {
    return await readSecret(path);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
  await makeSecret(path);
  return readSecret(path);
}

async function readSecret(path: string): Promise<string> {
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`${path} does not hold a secret`);
  return secret;
}

/** Linked into place whole, so that neither a crash nor another process ever sees half a secret. */
async function makeSecret(path: string): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, secret, { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}
