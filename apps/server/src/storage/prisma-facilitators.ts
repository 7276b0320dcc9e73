import type { Facilitator } from '@pusterom/protocol/api';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Facilitators } from '../sessions/ports.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { lockSession } from './row-locks.ts';
import { whileAvailable } from './storage-unavailable.ts';

const person = { select: { id: true, name: true } } as const;
const leaders = {
  owner: person,
  coFacilitators: { select: { user: person }, orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }] },
} satisfies Prisma.SessionSelect;

/** Who leads a session, in Postgres. */
export class PrismaFacilitators implements Facilitators {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async list(id: SessionId): Promise<Omit<Facilitator, 'isYou'>[]> {
    const found = await whileAvailable(() =>
      this.#prisma.session.findUnique({ where: { id }, select: leaders }),
    );
    if (!found) return [];
    const others = found.coFacilitators.map(({ user }) => facilitator(user, false));
    return [facilitator(found.owner, true), ...others];
  }

  async remove(sessionId: SessionId, userId: string): Promise<boolean> {
    return whileAvailable(() =>
      this.#prisma.$transaction(async (tx) => {
        await lockSession(tx, sessionId);
        const { count } = await tx.coFacilitator.deleteMany({ where: { sessionId, userId } });
        if (count === 0) return false;
        await tx.oneTimeLink.deleteMany({ where: { sessionId, purpose: 'leadSession', usedAt: null } });
        return true;
      }),
    );
  }
}

const facilitator = ({ id, name }: { id: string; name: string }, isOwner: boolean) => ({
  userId: id,
  name,
  isOwner,
});
