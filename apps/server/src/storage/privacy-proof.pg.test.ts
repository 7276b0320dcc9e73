import { readFile } from 'node:fs/promises';
import type { SessionId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { tablesHolding } from './every-table.fixture.ts';
import { PrismaLiveStore } from './prisma-live-store.ts';
import { PrismaSessionDirectory } from './prisma-session-directory.ts';
import {
  aBreakout,
  aCluster,
  anEdit,
  anEntry,
  aVote,
  aNewSession,
  aParticipant,
  board,
} from './stored-things.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
  await database.prisma.user.create({ data: { id: 'kari', name: 'Kari', email: 'kari@example.no' } });
});
afterAll(() => database.close());

/** The query as it stands in docs/privacy.md. */
async function proof(): Promise<string> {
  const text = await readFile(new URL('../../../../docs/privacy.md', import.meta.url), 'utf8');
  const sql = /^```sql\n([\s\S]*?)^```/m.exec(text)?.[1];
  if (sql === undefined) throw new Error('docs/privacy.md shows no query');
  return sql;
}

async function left(id: SessionId): Promise<string[]> {
  const rows = await database.prisma.$queryRawUnsafe<{ left: string }[]>(await proof(), id);
  return rows.map((row) => row.left).sort();
}

test('the query in docs/privacy.md finds people in an open session, and nobody once it has closed', async () => {
  const store = new PrismaLiveStore(database);
  const { id, ...session } = aNewSession('kari');
  await new PrismaSessionDirectory(database.prisma).create({ id, ...session });
  const [per, vote] = [aParticipant(1, 'Per'), aVote({ voters: 1 })];
  await store.commit(id, 0, [
    {
      seq: 1,
      event: { type: 'participants:changed', participants: [per], removedParticipantIds: [] },
      author: null,
    },
    { seq: 2, event: { type: 'breakouts:changed', breakouts: [aBreakout(1, [per.id])] }, author: null },
    {
      seq: 3,
      event: board({ entries: [anEntry(1)], clusters: [aCluster(1)] }),
      author: per.id,
      // What must never be written.
      deed: { actor: 'kari', action: 'entry:hide', subjectId: per.id, atMs: 0 },
    },
    {
      seq: 4,
      event: {
        type: 'edits:changed',
        edits: [anEdit(4, anEntry(1), aCluster(1))],
        removedEditIds: [],
      },
      author: null,
    },
    {
      seq: 5,
      event: { type: 'votes:changed', votes: [vote], removedVoteIds: [] },
      author: per.id,
      ballot: { voteId: vote.id, voter: per.id, dots: { [aCluster(1).id]: 2 } },
    },
  ]);
  expect(await left(id)).toEqual([
    'a change to the board',
    'a cluster in the order it came',
    'a first name',
    'a participant in the audit log',
    'an entry in the order it came',
    'an entry with its author',
    'who sat in a group',
    'whose dots lie where',
  ]);
  await database.prisma.auditEntry.deleteMany();
  await store.commit(id, 5, [{ seq: 6, event: { type: 'status:changed', status: 'closed' }, author: null }]);
  expect(await left(id)).toEqual([]);
  // The number of those who were there is kept, and leads to nothing else.
  expect(await tablesHolding(database.prisma, per.id)).toEqual(['Participant']);
});
