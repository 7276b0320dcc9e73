import { StartupError } from '../config.ts';
import type { Database } from './connect.ts';

interface Settings {
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
}

/**
 * What is acknowledged must be on the disk. Asks with the server's own connection, since `synchronous_commit` can be
 * set for a role, a database or in the address. Throws `StartupError` when PostgreSQL may forget what it has confirmed.
 */
export async function checkDurability({ prisma }: Pick<Database, 'prisma'>): Promise<void> {
  const [settings] = await prisma.$queryRaw<Settings[]>`
    SELECT current_setting('fsync') AS fsync,
           current_setting('full_page_writes') AS full_page_writes,
           current_setting('synchronous_commit') AS synchronous_commit`;
  const off = Object.entries(settings ?? {}).find(([, value]) => value === 'off');
  if (!off) return;
  throw new StartupError(
    `PostgreSQL's ${off[0]} is off: what people are told is saved could be lost in a crash. ` +
      'Turn it on, or set ALLOW_DATA_LOSS=true if you mean it.',
  );
}
