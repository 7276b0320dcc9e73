import { isFinished, mostUrgentFirst, withHistory, type ToldOf } from '@pusterom/core/earlier-actions';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { EarlierAction } from '@pusterom/protocol/session';
import type { EarlierActions } from '../sessions/ports.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { dayOf, held } from './held.ts';
import { whileAvailable } from './storage-unavailable.ts';

/** What networks have agreed on, in Postgres. */
export class PrismaEarlierActions implements EarlierActions {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async ofNetwork(networkId: NetworkId): Promise<EarlierAction[]> {
    return whileAvailable(async () => {
      const rows = await this.#prisma.action.findMany({
        where: { session: { networkId, status: 'closed' } },
        include: { session: { select: held } },
        orderBy: [{ session: { closedAt: 'asc' } }, { order: 'asc' }, { id: 'asc' }],
      });
      const agreed = rows.map(({ sessionId, session, order: _, ...action }) => {
        return { ...action, fromSessionId: sessionId, agreedOn: dayOf(session) } as Agreed;
      });
      return withHistory(agreed, await toldIn(this.#prisma, { session: { networkId, status: 'closed' } }));
    });
  }

  async unfinished(id: SessionId): Promise<EarlierAction[]> {
    const select = { networkId: true };
    const found = await whileAvailable(() => this.#prisma.session.findUnique({ where: { id }, select }));
    if (!found?.networkId) return [];
    const all = await this.ofNetwork(found.networkId as NetworkId);
    return mostUrgentFirst(all.filter((action) => !isFinished(action)));
  }
}

type Agreed = Omit<EarlierAction, 'history'>;

/** What sessions have said of earlier actions, in the order they ended. */
export async function toldIn(
  prisma: PrismaClient | Prisma.TransactionClient,
  where: Prisma.CarriedActionWhereInput,
): Promise<ToldOf[]> {
  const rows = await prisma.carriedAction.findMany({
    where: { ...where, outcome: { not: null } },
    orderBy: [{ session: { closedAt: 'asc' } }, { sessionId: 'asc' }],
    select: { id: true, sessionId: true, outcome: true, note: true, session: { select: held } },
  });
  return rows.map(({ session, ...told }) => ({ ...told, on: dayOf(session) }) as ToldOf);
}
