import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { LearntWord } from '@pusterom/protocol/learning';
import type { LearntAt, Learning, WordKey } from '../sessions/learning.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { dayOf, held } from './held.ts';
import { whileAvailable } from './storage-unavailable.ts';

/** What networks' grouping has learnt, in Postgres. */
export class PrismaLearning implements Learning {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async ofNetwork(networkId: NetworkId): Promise<LearntAt[] | null> {
    const session = { select: { title: true, ...held } };
    const found = await whileAvailable(() =>
      this.#prisma.learning.findUnique({
        where: { networkId },
        select: {
          words: { include: { session }, orderBy: [{ session: { closedAt: 'desc' } }, { stem: 'asc' }] },
        },
      }),
    );
    if (!found) return null;
    return found.words.map(({ session, ...word }) => ({
      ...learntOf(word),
      title: session.title,
      heldOn: dayOf(session),
    }));
  }

  async begin(networkId: NetworkId): Promise<void> {
    await whileAvailable(() =>
      this.#prisma.learning.createMany({ data: { networkId }, skipDuplicates: true }),
    );
  }

  end(networkId: NetworkId): Promise<WordKey[]> {
    return this.#inOne(async (tx) => {
      const words = await tx.learntWord.findMany({ where: { networkId } });
      await tx.learning.deleteMany({ where: { networkId } });
      return words.map(learntOf);
    });
  }

  forget(networkId: NetworkId, word: WordKey | 'all'): Promise<WordKey[]> {
    const one = word === 'all' ? {} : { sessionId: word.fromSessionId, stem: word.stem };
    return this.#inOne(async (tx) => {
      const words = await tx.learntWord.findMany({ where: { networkId, ...one } });
      await tx.learntWord.deleteMany({ where: { networkId, ...one } });
      return words.map(learntOf);
    });
  }

  async forSession(id: SessionId): Promise<LearntWord[]> {
    const words = await whileAvailable(() =>
      this.#prisma.learntWord.findMany({
        where: { learning: { network: { sessions: { some: { id } } } } },
        orderBy: [{ stem: 'asc' }, { sessionId: 'asc' }],
      }),
    );
    return words.map(learntOf);
  }

  #inOne<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    return whileAvailable(() => this.#prisma.$transaction(work));
  }
}

export const learntOf = ({
  sessionId,
  stem,
  theme,
}: Omit<Prisma.LearntWordUncheckedCreateInput, 'brought'>) => ({
  stem,
  theme,
  fromSessionId: sessionId as SessionId,
});
