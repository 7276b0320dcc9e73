import type { Invitation } from '../sessions/invitation.ts';
import type { Prisma } from './generated/client.ts';
import { lockNetwork, lockSession } from './row-locks.ts';

type Transaction = Prisma.TransactionClient;

/** Holds what the invitation is to until the transaction ends; answers with its name, or null when it is gone. */
export async function holdSubject(tx: Transaction, invitation: Invitation): Promise<string | null> {
  const subject =
    invitation.purpose === 'joinNetwork'
      ? await lockNetwork(tx, invitation.networkId)
      : await lockSession(tx, invitation.sessionId);
  return subject?.name ?? null;
}

/** Whether the user has already what the invitation gives. */
export async function hasRight(tx: Transaction, invitation: Invitation, userId: string): Promise<boolean> {
  if (invitation.purpose === 'joinNetwork') {
    const { networkId } = invitation;
    return (await tx.membership.count({ where: { networkId, userId } })) > 0;
  }
  const { sessionId: id, purpose } = invitation;
  const also = purpose === 'leadSession' ? [{ coFacilitators: { some: { userId } } }] : [];
  return (await tx.session.count({ where: { id, OR: [{ ownerId: userId }, ...also] } })) > 0;
}

/** Gives the user what the invitation says, and she did not have. Its subject is held. */
export async function grantRight(tx: Transaction, invitation: Invitation, userId: string): Promise<void> {
  switch (invitation.purpose) {
    case 'joinNetwork': {
      const { networkId } = invitation;
      await tx.membership.create({ data: { networkId, userId, role: 'leader' } });
      return;
    }
    case 'leadSession': {
      const { sessionId } = invitation;
      await tx.coFacilitator.create({ data: { sessionId, userId } });
      return;
    }
    case 'takeOverSession':
      return takeOver(tx, invitation.sessionId, userId);
  }
}

/** The former owner leads on. Her invitations end: the session is no longer hers to give. */
async function takeOver(tx: Transaction, sessionId: string, userId: string): Promise<void> {
  const { ownerId } = await tx.session.findUniqueOrThrow({ where: { id: sessionId } });
  await tx.session.update({ where: { id: sessionId }, data: { ownerId: userId } });
  await tx.coFacilitator.deleteMany({ where: { sessionId, userId } });
  await tx.coFacilitator.create({ data: { sessionId, userId: ownerId } });
  await tx.oneTimeLink.deleteMany({ where: { sessionId, usedAt: null } });
}
