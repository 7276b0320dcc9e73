import { randomUUID } from 'node:crypto';
import { networkId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything, type Narrowing } from '../archive/narrowing.ts';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { PrismaArchiveReader } from './prisma-archive-reader.ts';

let database: TestDatabase;
let archive: PrismaArchiveReader;

beforeAll(async () => {
  database = await startTestDatabase();
  archive = new PrismaArchiveReader(database.prisma);
  await database.prisma.user.createMany({
    data: ['kari', 'per', 'liv'].map((id) => ({ id, name: id, email: `${id}@example.no` })),
  });
  await aSession('kari', 'Arbeidsmiljø i barnehagen', [
    'Veiledningen var god',
    'Mer tid til å puste',
    'a < b og <b>fet</b>',
  ]);
  await aSession('per', 'Hemmelig veiledning', ['Veiledning hos Per']);
});
afterAll(() => database.close());

async function aSession(ownerId: string, title: string, texts: string[] = [], rehearsalWith?: number) {
  const id = randomUUID();
  const [code, secret] = [randomUUID(), randomUUID()];
  await database.prisma.session.create({
    data: {
      ...{ id, ownerId, title, language: 'nb', agenda: {}, code, secret },
      openedAt: new Date('2026-03-01'),
      rehearsalWith: rehearsalWith ?? null,
      openSlices: ['refleksjon', 'q'],
    },
  });
  const entry = { sessionId: id, stepId: 'refleksjon', kind: 'keyword', placedBy: 'auto' } as const;
  const entries = texts.map((text, order) => ({ ...entry, id: randomUUID(), text, order }));
  await database.prisma.entry.createMany({
    data: [
      ...entries,
      { ...entry, id: randomUUID(), text: 'Skjult veiledning', order: 99, isHidden: true },
      // Fewer than three have answered.
      { ...entry, id: randomUUID(), text: 'Ensom veiledning', order: 98, questionId: 'alone' },
      { ...entry, id: randomUUID(), text: 'Ensom styrke', order: 97, level: 'self', aspect: 'strength' },
    ],
  });
  const cluster = { sessionId: id, prompt: 'q', labelBy: 'human', order: 1 } as const;
  const [shown, hidden, emptied, lonely] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await database.prisma.cluster.createMany({
    data: [
      { ...cluster, id: shown, label: 'Ånderom på jobb' },
      { ...cluster, id: hidden, label: 'Skjult samling', isHidden: true },
      { ...cluster, id: emptied, label: 'Bare skjulte' },
      { ...cluster, id: lonely, label: 'Bare én', prompt: 'alone' },
    ],
  });
  await database.prisma.entry.createMany({
    data: [
      { ...entry, id: randomUUID(), text: 'pusterom', order: 90, clusterId: shown },
      { ...entry, id: randomUUID(), text: 'gjemt bort', order: 91, clusterId: hidden },
      { ...entry, id: randomUUID(), text: 'også borte', order: 92, clusterId: emptied, isHidden: true },
      { ...entry, id: randomUUID(), text: 'for seg selv', order: 93, clusterId: lonely, questionId: 'alone' },
    ],
  });
  await database.prisma.action.create({
    data: {
      id: randomUUID(),
      sessionId: id,
      what: 'Gå tur',
      who: 'Teamleder',
      followUp: 'Sjekkes i juni',
      order: 1,
    },
  });
  return id;
}

/** What was found, with what matched in brackets. */
const search = async (words: string, userId = 'kari', to: Narrowing = everything) =>
  (await archive.search(userId, words, to)).map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')}`,
  );

describe('search finds', () => {
  test.each([
    ['another form of the word', 'veiledning', ['entry: [Veiledningen] var god']],
    ['several words, in any order', 'puste tid', ['entry: Mer [tid] til å [puste]']],
    ['titles', 'arbeidsmiljø', ['title: [Arbeidsmiljø] i barnehagen']],
    ['the middle of a word', 'MILJØ', ['title: Arbeids[miljø] i barnehagen']],
    ['a word with two letters swapped', 'veiledinngen', ['entry: [Veiledningen] var god']],
    ['a word with a letter too few', 'arbeidsmijø', ['title: [Arbeidsmiljø] i barnehagen']],
    ['several words, one of them misspelled', 'puuste tid', ['entry: Mer [tid] til å [puste]']],
    ['the beginning of a word', 'veil', ['entry: [Veil]edningen var god']],
    ['names of clusters', 'ånderom', ['cluster: [Ånderom] på jobb']],
    [
      'actions, by what, who and follow-up',
      'tur teamleder juni',
      ['action: Gå [tur] [Teamleder] Sjekkes i [juni]'],
    ],
    ['a phrase', '"mer tid"', ['entry: [Mer] [tid] til å puste']],
    ['text that looks like HTML, whole', 'fet', ['entry: a < b og <b>[fet]</b>']],
  ])('%s', async (_, words, hits) => {
    expect(await search(words)).toEqual(hits);
  });

  test('the session, its title, when it was held, and the step', async () => {
    const [hit] = await archive.search('kari', 'veiledning', everything);
    expect(hit).toMatchObject({
      sessionTitle: 'Arbeidsmiljø i barnehagen',
      heldAt: '2026-03-01T00:00:00.000Z',
      stepId: 'refleksjon',
    });
  });
});

test('search finds nothing that fewer than three have answered', async () => {
  expect(await search('ensom')).toEqual([]);
  expect(await search('"Bare én"')).toEqual([]);
});

test('search finds nothing hidden, and nothing of others', async () => {
  expect(await search('skjult')).toEqual([]);
  expect(await search('skjulte')).toEqual([]);
  expect(await search('gjemt')).toEqual([]);
  expect(await search('borte')).toEqual([]);
  expect(await search('hemelig')).toEqual([]);
  expect(await search('skjullt')).toEqual([]);
  expect(await search('hemmelig')).toEqual([]);
  expect(await search('veiledning', 'nobody')).toEqual([]);
});

test('search spells a word as in what she may read, whatever others have written', async () => {
  await database.prisma.user.create({ data: { id: 'ola', name: 'ola', email: 'ola@example.no' } });
  await aSession('ola', 'Arbeidsmijø', ['Arbeidsmijø']);
  expect(await search('arbeidsmijø')).toEqual(['title: [Arbeidsmiljø] i barnehagen']);
});

test('search finds nothing that was rehearsed', async () => {
  await aSession('per', 'Øving i går', ['Noe om øvelse'], 8);
  expect(await search('øving', 'per')).toEqual([]);
  expect(await search('øvelse', 'per')).toEqual([]);
});

test('search finds what one leads too, and what is closed in the networks one is in', async () => {
  const { prisma } = database;
  const [open, closed] = [await aSession('per', 'Grenser i dag'), await aSession('per', 'Grenser i fjor')];
  await prisma.network.create({
    data: { id: randomUUID(), name: 'Øst', memberships: { create: leaderLiv() } },
  });
  const { id: networkId } = await prisma.network.findFirstOrThrow();
  await prisma.session.updateMany({ where: { id: { in: [open, closed] } }, data: { networkId } });
  await prisma.session.update({ where: { id: closed }, data: { status: 'closed' } });
  expect(await search('grenser', 'liv')).toEqual(['title: [Grenser] i fjor']);
  await prisma.coFacilitator.create({ data: { sessionId: open, userId: 'liv' } });
  expect((await search('grenser', 'liv')).sort()).toEqual([
    'title: [Grenser] i dag',
    'title: [Grenser] i fjor',
  ]);
  await prisma.membership.deleteMany();
  expect(await search('grenser', 'liv')).toEqual(['title: [Grenser] i dag']);
});
const leaderLiv = () => ({ userId: 'liv', role: 'leader' }) as const;

describe('a search is narrowed', () => {
  const meetings = {} as Record<'spring' | 'autumn', string>;
  const [north, south] = [networkId.parse(randomUUID()), networkId.parse(randomUUID())];

  beforeAll(async () => {
    const { prisma } = database;
    await prisma.user.create({ data: { id: 'eva', name: 'Eva', email: 'eva@example.no' } });
    await prisma.network.createMany({
      data: [
        { id: north, name: 'Nord' },
        { id: south, name: 'Sør' },
      ],
    });
    meetings.spring = await aMeeting('vår', north, '2025-03-01');
    meetings.autumn = await aMeeting('høst', south, '2025-10-01');
  });

  async function aMeeting(when: string, networkId: string, openedAt: string): Promise<string> {
    const sessionId = await aSession('eva', `Latter ${when}`);
    const { prisma } = database;
    const openSlices = ['refleksjon', 'q', 'self/strength', 'system/strength'];
    await prisma.session.update({
      where: { id: sessionId },
      data: { networkId, openedAt: new Date(openedAt), openSlices },
    });
    const entry = { sessionId, placedBy: 'auto', order: 1 } as const;
    const answer = { ...entry, kind: 'answer', stepId: 'levels', aspect: 'strength' } as const;
    const clusterId = randomUUID();
    await prisma.cluster.create({
      data: {
        ...{ id: clusterId, sessionId, prompt: 'self/strength', label: `Latter samlet ${when}` },
        ...{ labelBy: 'auto', order: 1, keptCount: 3 },
      },
    });
    await prisma.entry.createMany({
      data: [
        {
          ...entry,
          id: randomUUID(),
          kind: 'thought',
          stepId: 'refleksjon',
          text: `Latter til slutt ${when}`,
        },
        {
          ...{ ...entry, id: randomUUID(), kind: 'keyword', stepId: 'plenum', questionId: 'q' },
          text: `Latter i lunsjen ${when}`,
        },
        { ...answer, id: randomUUID(), level: 'self', text: `Latter alene ${when}` },
        { ...answer, id: randomUUID(), level: 'system', text: `Latter overalt ${when}` },
        { ...answer, id: randomUUID(), level: 'self', text: `Latter gjemt ${when}`, isHidden: true },
      ],
    });
    await prisma.action.create({
      data: { id: randomUUID(), sessionId, what: `Mer latter ${when}`, who: '', followUp: '', order: 1 },
    });
    return sessionId;
  }

  const laughter = async (to: Partial<Narrowing> = {}, userId = 'eva') =>
    (await search('latter', userId, { ...everything, ...to }))
      .map((hit) => hit.replaceAll(/[[\]]/g, '').trim())
      .sort();
  const spring = [
    'action: Mer latter vår',
    'cluster: Latter samlet vår',
    'entry: Latter alene vår',
    'entry: Latter i lunsjen vår',
    'entry: Latter overalt vår',
    'entry: Latter til slutt vår',
    'title: Latter vår',
  ];
  const autumn = spring.map((hit) => hit.replace('vår', 'høst'));
  const part = (slices: string[], hasActions = false): Partial<Narrowing> => ({
    part: { slices, hasActions },
  });
  const summer = new Date('2025-07-01');

  test('to nothing less than everything', async () => {
    expect(await laughter()).toEqual([...spring, ...autumn].sort());
  });

  test('to a network', async () => {
    expect(await laughter({ networkId: north })).toEqual(spring);
    expect(await laughter({ networkId: networkId.parse(randomUUID()) })).toEqual([]);
  });

  test('to a time, with its first moment and without the one it ends at', async () => {
    expect(await laughter({ before: summer })).toEqual(spring);
    expect(await laughter({ from: summer })).toEqual(autumn);
    expect(await laughter({ from: new Date('2025-03-01'), before: new Date('2025-10-01') })).toEqual(spring);
  });

  test('to a time when it was made, when it was never opened', async () => {
    const id = meetings.autumn;
    const { prisma } = database;
    await prisma.session.update({
      where: { id },
      data: { openedAt: null, createdAt: new Date('2024-10-01') },
    });
    expect(await laughter({ before: new Date('2025-01-01') })).toEqual(autumn);
    await prisma.session.update({ where: { id }, data: { openedAt: new Date('2025-10-01') } });
  });

  test('to a part of each session, with its entries, clusters and actions', async () => {
    const inAutumn = { from: summer };
    expect(await laughter({ ...inAutumn, ...part(['refleksjon', 'q'], true) })).toEqual([
      'action: Mer latter høst',
      'entry: Latter i lunsjen høst',
      'entry: Latter til slutt høst',
    ]);
    expect(await laughter({ ...inAutumn, ...part(['self/strength']) })).toEqual([
      'cluster: Latter samlet høst',
      'entry: Latter alene høst',
    ]);
    expect(await laughter(part([]))).toEqual([]);
  });

  test('to all of it at once', async () => {
    const narrowing = { networkId: north, before: summer, ...part(['system/strength']) };
    expect(await laughter(narrowing)).toEqual(['entry: Latter overalt vår']);
    expect(await laughter({ ...narrowing, networkId: south })).toEqual([]);
  });

  test('and shows no one more than without', async () => {
    expect(await laughter({ networkId: north }, 'kari')).toEqual([]);
    expect(await laughter({ ...part(['self/strength', 'alone']) }, 'kari')).toEqual([]);
    expect(await search('gjemt', 'eva', { ...everything, ...part(['self/strength']) })).toEqual([]);
    // Spelled as in all that she may read, and not as what is most like it in there.
    expect(await search('lunsjen', 'eva', { ...everything, ...part(['self/strength']) })).toEqual([]);
  });

  test('when words are misspelled too', async () => {
    const hits = await search('overallt', 'eva', { ...everything, networkId: north });
    expect(hits).toEqual(['entry: Latter [overalt] vår']);
  });
});

test('excluded words are excluded', async () => {
  expect(await search('veiledning -god')).toEqual([]);
});

test.each([
  '',
  '   ',
  '\0',
  'veil\0ledning',
  '"',
  `'; DROP TABLE "Entry"; --`,
  '& | ! ( ) <-> :*',
  '%',
  '_',
  '\\',
  '\ud800',
  '-',
  '-veiledning',
  'og',
  '😀',
  '\uE000',
  '((((',
  'å'.repeat(100_000),
  'a '.repeat(5_000),
])('strange words are answered, not thrown (%#)', async (words) => {
  expect(await archive.search('kari', words, everything)).toBeInstanceOf(Array);
});

test('wildcards of the database are ordinary characters', async () => {
  expect(await search('%')).toEqual([]);
  expect(await search('ve%gen')).toEqual([]);
});

test('at most fifty places are given, the best first', async () => {
  await database.prisma.user.create({ data: { id: 'mange', name: 'Mange', email: 'mange@example.no' } });
  await aSession('mange', 'Lønn', [...Array.from({ length: 60 }, (_, n) => `Ulønnet ${n}`), 'lønn']);
  const hits = await search('lønn', 'mange');
  expect(hits).toHaveLength(50);
  expect(hits.slice(0, 2).sort()).toEqual(['entry: [lønn]', 'title: [Lønn]']);
});
