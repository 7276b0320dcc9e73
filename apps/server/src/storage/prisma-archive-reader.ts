import type { SearchHit } from '@pusterom/protocol/search';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Narrowing } from '../archive/narrowing.ts';
import { cutPieces } from './cut-pieces.ts';
import type { PrismaClient } from './generated/client.ts';
import { maxHits, nearestWordSql, searchSql } from './search-sql.ts';
import { whileAvailable } from './storage-unavailable.ts';

const maxQueryLength = 200;
const maxWords = 10;
/** How like words must be: two letters swapped in a word of eight, one too few in a word of six. */
const likeness = '0.45';

interface HitRow {
  sessionId: SearchHit['sessionId'];
  sessionTitle: string;
  openedAt: Date | null;
  kind: SearchHit['kind'];
  stepId: string | null;
  marked: string;
}

/** Search with PostgreSQL's own Norwegian word forms, with parts of words, and with what is spelled nearly so. */
export class PrismaArchiveReader implements ArchiveReader {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async search(userId: string, words: string, to: Narrowing): Promise<SearchHit[]> {
    const asked = readable(words);
    if (asked === '') return [];
    const hits = await this.#find(userId, asked, to);
    if (hits.length > 0) return hits;
    const spelled = await this.#spelledAsStored(userId, asked);
    return spelled === asked ? [] : this.#find(userId, spelled, to);
  }

  /** What has the words in it in a form of theirs comes first: parts of words are looked for only where there is room. */
  async #find(userId: string, asked: string, to: Narrowing): Promise<SearchHit[]> {
    const parts = wordsOf(asked);
    const values = [userId, asked, ...valuesOf(to)];
    const inForms = await this.#read<HitRow>(searchSql(0), values);
    const isEnough = inForms.length >= maxHits || !parts.some(hasThreeLetters);
    const rows = isEnough
      ? inForms
      : await this.#read<HitRow>(searchSql(parts.length), [...values, ...parts.map(patternOf)]);
    return rows.map((row) => hitOf(row, parts));
  }

  /** Each word as the nearest one in all that the user may read, so that narrowing changes no word. */
  async #spelledAsStored(userId: string, asked: string): Promise<string> {
    const words: string[] = [];
    for (const word of wordsOf(asked)) {
      if (!hasThreeLetters(word)) continue;
      const [nearest] = await this.#read<{ word: string }>(nearestWordSql, [userId, word.toLowerCase()]);
      words.push(nearest?.word ?? word);
    }
    return words.join(' ') || asked;
  }

  /** In one thread: starting more takes longer than the search, and they would be taken from a running session. */
  async #read<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    const [, rows] = await whileAvailable(() =>
      this.#prisma.$transaction([
        this.#prisma.$executeRaw`SELECT set_config('max_parallel_workers_per_gather', '0', true),
          set_config('jit', 'off', true), set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`,
        this.#prisma.$queryRawUnsafe<Row[]>(sql, ...values),
      ]),
    );
    return rows;
  }
}

/** $3 to $7 of `searchSql`. */
export const valuesOf = ({ networkId, from, before, part }: Narrowing): unknown[] => [
  ...[networkId, from?.toISOString() ?? null, before?.toISOString() ?? null],
  ...[part?.slices ?? null, part?.hasActions ?? false],
];

/** What Postgres can take: NUL and broken Unicode are errors there. */
function readable(words: string): string {
  const visible = words
    .replaceAll(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, maxQueryLength);
  // Half of a surrogate pair, also one that the cut left, becomes a replacement character.
  return Buffer.from(visible).toString();
}

/** Words to find inside others; none when the question uses quotation marks or minus, which ask for something stricter. */
function wordsOf(asked: string): string[] {
  return /"|(^|\s)-/.test(asked) ? [] : asked.split(/\s+/).slice(0, maxWords);
}

const patternOf = (word: string): string => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Fewer would be found in nearly everything. */
const hasThreeLetters = (word: string): boolean => /[\p{L}\p{N}]{3}/u.test(word);

function hitOf(
  { sessionId, sessionTitle, openedAt, kind, stepId, marked }: HitRow,
  words: string[],
): SearchHit {
  const heldAt = openedAt?.toISOString() ?? null;
  return { sessionId, sessionTitle, heldAt, kind, stepId, pieces: cutPieces(marked, words) };
}
