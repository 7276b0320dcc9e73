import type { Alias } from '@pusterom/grouping';
import type { LearntWord } from '@pusterom/protocol/learning';
import type { FoldedChanges } from './folded-changes.ts';
import type { Prisma } from './generated/client.ts';

type Transaction = Prisma.TransactionClient;

/** The words that a session has come with, and those it has taught. */
export async function writeWords(
  tx: Transaction,
  sessionId: string,
  { learnt, taught }: Pick<FoldedChanges, 'learnt' | 'taught'>,
): Promise<void> {
  if (learnt) await writeBrought(tx, sessionId, learnt);
  if (taught.length > 0) await writeTaught(tx, sessionId, taught);
}

/** Somebody may have removed one meanwhile: then it is gone here too. */
async function writeBrought(tx: Transaction, sessionId: string, words: readonly LearntWord[]): Promise<void> {
  await tx.broughtWord.deleteMany({ where: { sessionId } });
  if (words.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "BroughtWord" ("sessionId", "fromSessionId", "stem")
    SELECT ${sessionId}::uuid, word."sessionId", word."stem"
      FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS wanted("fromSessionId" uuid, "stem" text)
      JOIN "LearntWord" AS word ON word."sessionId" = wanted."fromSessionId" AND word."stem" = wanted."stem"
       FOR KEY SHARE OF word`;
}

/** Only where the network has chosen it. Whoever takes the choice back at this very moment waits, or has the last word. */
async function writeTaught(tx: Transaction, sessionId: string, taught: readonly Alias[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "LearntWord" ("sessionId", "stem", "theme", "networkId")
    SELECT session."id", word."stem", word."theme", learning."networkId"
      FROM jsonb_to_recordset(${JSON.stringify(taught)}::jsonb) AS word("stem" text, "theme" text),
           "Session" AS session JOIN "Learning" AS learning ON learning."networkId" = session."networkId"
     WHERE session."id" = ${sessionId}::uuid
       FOR KEY SHARE OF learning
        ON CONFLICT DO NOTHING`;
}
