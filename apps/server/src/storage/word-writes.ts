import type { FoldedChanges } from './folded-changes.ts';
import { bare, type Write } from './write.ts';

/** The words that a session has come with, and those it has taught. */
export function wordWrites({ learnt, taught }: Pick<FoldedChanges, 'learnt' | 'taught'>): Write[] {
  return [
    ...(learnt
      ? [bare('DELETE FROM "BroughtWord" WHERE "sessionId" = $1'), { sql: bring, rows: learnt }]
      : []),
    ...(taught.length > 0 ? [{ sql: teach, rows: taught }] : []),
  ];
}

/** Somebody may have removed one meanwhile: then it is gone here too. */
const bring = `
  INSERT INTO "BroughtWord" ("sessionId", "fromSessionId", "stem")
  SELECT $1, word."sessionId", word."stem"
    FROM jsonb_to_recordset($2) AS wanted("fromSessionId" uuid, "stem" text)
    JOIN "LearntWord" AS word ON word."sessionId" = wanted."fromSessionId" AND word."stem" = wanted."stem"
     FOR KEY SHARE OF word`;

/** Only where the network has chosen it. Whoever takes the choice back at this very moment waits, or has the last word. */
const teach = `
  INSERT INTO "LearntWord" ("sessionId", "stem", "theme", "networkId")
  SELECT session."id", word."stem", word."theme", learning."networkId"
    FROM jsonb_to_recordset($2) AS word("stem" text, "theme" text),
         "Session" AS session JOIN "Learning" AS learning ON learning."networkId" = session."networkId"
   WHERE session."id" = $1
     FOR KEY SHARE OF learning
      ON CONFLICT DO NOTHING`;
