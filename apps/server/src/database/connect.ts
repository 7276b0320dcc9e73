import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from '../storage/generated/client.ts';

export interface Database {
  prisma: PrismaClient;
  /** The connections that Prisma uses too, for the one statement that is sent with every entry. */
  pool: Pool;
  close(): Promise<void>;
}

const poolSize = 10;
const connectTimeoutMs = 5_000;
/** A database that is there but silent counts as away. */
const queryTimeoutMs = 20_000;

/** Opens a pool of connections; none is made before the first query. */
export function connectDatabase(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
  });
  // It would otherwise end the process when Postgres is lost. The query that needed the connection tells.
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: connectTimeoutMs, timeout: queryTimeoutMs },
  });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}
