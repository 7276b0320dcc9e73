import { setTimeout } from 'node:timers/promises';
import type { Database } from './connect.ts';

const patienceMs = 2_000;

/** One that is there but silent is as good as away. */
export async function answersInTime(prisma: Database['prisma']): Promise<boolean> {
  const answer = prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, setTimeout(patienceMs, false, { ref: false })]);
}
