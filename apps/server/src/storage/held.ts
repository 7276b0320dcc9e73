import type { Prisma } from './generated/client.ts';

/** What tells when a session was held. */
export const held = {
  openedAt: true,
  createdAt: true,
  runs: { orderBy: { startedAt: 'asc' }, take: 1, select: { startedAt: true } },
} satisfies Prisma.SessionSelect;
export type Held = Prisma.SessionGetPayload<{ select: typeof held }>;

/** As an ISO date. A session that was read from a file was held when its first step was, not when it came. */
export const dayOf = ({ runs, openedAt, createdAt }: Held): string =>
  (runs[0]?.startedAt ?? openedAt ?? createdAt).toISOString().slice(0, 10);
