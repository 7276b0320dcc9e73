import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../storage/generated/client.ts';

export interface Database {
  prisma: PrismaClient;
  close(): Promise<void>;
}

const poolSize = 10;
const connectTimeoutMs = 5_000;
/** A database that is there but silent counts as away. */
const queryTimeoutMs = 20_000;

/** Opens a pool of connections; none is made before the first query. */
export function connectDatabase(url: string): Database {
  const pool = {
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
  };
  const prisma = new PrismaClient({
    // The adapter listens to each connection's 'error', which would otherwise end the process when Postgres is
    // lost. The query that needed the connection tells.
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: connectTimeoutMs, timeout: queryTimeoutMs },
  });
  return { prisma, close: () => prisma.$disconnect() };
}
