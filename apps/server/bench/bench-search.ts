// `pnpm --silent bench:search [--sessions N] [--entries N] [--rounds N]`: how long a search in the archive takes, in a
// database of its own that is thrown away. Prints one JSON object, with how Postgres found a common word.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { SearchRequest } from '@pusterom/protocol/search';
import { startTestDatabase } from '../src/database/test-database.ts';
import { builtInTemplate } from '@pusterom/templates';
import { everything, narrowingOf } from '../src/archive/narrowing.ts';
import type { PrismaClient } from '../src/storage/generated/client.ts';
import { PrismaArchiveReader, valuesOf } from '../src/storage/prisma-archive-reader.ts';
import { searchSql } from '../src/storage/search-sql.ts';
import { fillArchive, leaders } from './archive-in-bulk.ts';

const warmUps = 2;
const commonWord = 'veiledning';
const veryCommonWord = 'tid';
const searches = {
  'common word': commonWord,
  'very common word': veryCommonWord,
  'part of words': 'støtte',
  'rare word': 'parallellprosesser',
  'nynorsk form': 'rettleiing',
  'common word, misspelled': 'veildening',
  'nynorsk ending': 'kollegaar',
  nowhere: 'sjokoladekake',
};

const narrowed: Record<string, Omit<SearchRequest, 'q'>> = {
  'in a year': { from: '2020-01-01T00:00:00Z', before: '2021-01-01T00:00:00Z' },
  'in a theme': { theme: 'self-care' },
  'on a level': { level: 'self' },
};

const number = (text: string) => ({ type: 'string' as const, default: text });
const options = { sessions: number('2000'), entries: number('200000'), rounds: number('20') };
const { values } = parseArgs({ options });
const [sessions, entries, rounds] = [+values.sessions, +values.entries, +values.rounds];

const database = await startTestDatabase();
try {
  await fillArchive(database.prisma, { sessions, entries });
  const archive = new PrismaArchiveReader(database.prisma);
  const figures: Record<string, unknown> = { sessions, entries };
  for (const [who, userId] of Object.entries(leaders))
    for (const [name, words] of Object.entries(searches))
      figures[`leader of ${who}: ${name}`] = await measured(() => archive.search(userId, words, everything));
  for (const [name, filters] of Object.entries(narrowed)) {
    const to = narrowingOf({ q: veryCommonWord, ...filters }, builtInTemplate.agenda) ?? everything;
    figures[`very common word, ${name}`] = await measured(() =>
      archive.search(leaders.many, veryCommonWord, to),
    );
  }
  figures.loadAverage = loadavg()[0];
  figures.plan = await planOf(database.prisma);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await database.close();
}

async function measured(search: () => Promise<readonly unknown[]>) {
  const times: number[] = [];
  let hits = 0;
  for (let round = -warmUps; round < rounds; round++) {
    const startedAt = performance.now();
    hits = (await search()).length;
    if (round >= 0) times.push(performance.now() - startedAt);
  }
  return { hits, p50Ms: at(times, 0.5), p95Ms: at(times, 0.95) };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0) * 10) / 10;
}

/** Every scan of a table or of an index. */
async function planOf(prisma: PrismaClient): Promise<string[]> {
  const explain = `EXPLAIN (ANALYZE, COSTS OFF, BUFFERS OFF, TIMING OFF) ${searchSql(1)}`;
  const lines = await prisma.$queryRawUnsafe<Record<string, string>[]>(
    explain,
    ...[leaders.many, commonWord, ...valuesOf(everything), `%${commonWord}%`],
  );
  return lines
    .map((line) => (line['QUERY PLAN'] ?? '').replace(/^[\s>-]+/, ''))
    .filter((line) => /\bScan\b/.test(line) && !line.startsWith('CTE'));
}
