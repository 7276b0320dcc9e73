import { StorageUnavailable } from '../sessions/ports.ts';

/** Prisma's own codes for a database that cannot be reached, is too busy, or fell silent. */
const prismaCodes = ['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'];
const systemCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];
/** PostgreSQL's: connection lost, out of resources, shutting down, read-only after a failover, gave way to another. */
const postgresCode = /^(08...|53...|57P..|57014|25006|40001|40P01)$/;
const adapterKinds = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];
/** What `pg` says without giving a code. */
const driverMessage =
  /Connection terminated|Connection ended|connection error|not queryable|timeout exceeded|read timeout|after calling end/i;

/** Runs a piece of storage work; a lost database becomes `StorageUnavailable`, everything else stays what it is. */
export async function whileAvailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) throw new StorageUnavailable('The database is away', { cause: error });
    throw error;
  }
}

function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, originalCode, kind, message, cause, meta } = error as Record<string, unknown>;
  if ([code, originalCode].some((one) => typeof one === 'string' && isUnavailableCode(one))) return true;
  if (typeof kind === 'string' && adapterKinds.includes(kind)) return true;
  if (typeof message === 'string' && driverMessage.test(message)) return true;
  const inner = (meta as Record<string, unknown> | undefined)?.['driverAdapterError'];
  return isUnavailable(cause, depth + 1) || isUnavailable(inner, depth + 1);
}

const isUnavailableCode = (code: string): boolean =>
  prismaCodes.includes(code) || systemCodes.includes(code) || postgresCode.test(code);
