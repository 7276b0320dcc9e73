import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError, type Config } from '../config.ts';
import { readOrMakeSecretFile } from '../database/secret-file.ts';

/** What cookies and access tokens are signed with: the setting, or `secret` in the data folder, made at the first start. */
export async function readServerSecret({
  secret,
  dataDir,
}: Pick<Config, 'secret' | 'dataDir'>): Promise<string> {
  if (secret !== null) return secret;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
    return await readOrMakeSecretFile(join(dataDir, 'secret'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(`DATA_DIR: the server's secret in ${dataDir} cannot be read or made (${reason})`);
  }
}
