import { randomUUID } from 'node:crypto';
import { promptOf } from '@pusterom/core/prompt';
import { sliceOf } from '@pusterom/core/slices';
import { oneOf, seeded } from '@pusterom/core/testing/seeded';
import type { Language } from '@pusterom/protocol/language';
import { aspects, careLevels } from '@pusterom/protocol/session';
import { builtInTemplate } from '@pusterom/templates';
import { sayings, type Place } from '@pusterom/templates/rehearsal';
import type { PrismaClient } from '../src/storage/generated/client.ts';

const sessionsInNetwork = 20;
const networksOfFew = 2;
/** One text in so many holds words that few write. */
const rareEvery = 5000;
const rareText = 'parallellprosesser i veiledningsgruppen';
const actions = ['Innsjekk hver morgen', 'Fast veiledning annenhver uke', 'Gå tur før vanskelige samtaler'];
const dayMs = 86_400_000;

export const leaders = { many: 'leader-of-many', few: 'leader-of-few' };

/**
 * Years of closed sessions, with what the built-in template's participants may write, four of five in bokmål and the
 * others in nynorsk. One leader is in every network, the other in two.
 */
export async function fillArchive(prisma: PrismaClient, counts: { sessions: number; entries: number }) {
  await prisma.user.createMany({
    data: Object.values(leaders).map((id) => ({ id, name: id, email: `${id}@example.no` })),
  });
  const networks = await makeNetworks(prisma, Math.ceil(counts.sessions / sessionsInNetwork));
  const perSession = Math.floor(counts.entries / counts.sessions);
  for (let number = 0; number < counts.sessions; number += sessionsInNetwork) {
    const count = Math.min(sessionsInNetwork, counts.sessions - number);
    const networkId = networks[number / sessionsInNetwork] ?? null;
    const held = Array.from({ length: count }, (_, index) => aSession(number + index, networkId, perSession));
    await prisma.session.createMany({ data: held.map(({ session }) => session) });
    await insert(
      prisma,
      'Cluster',
      held.flatMap(({ clusters }) => clusters),
    );
    await insert(
      prisma,
      'Entry',
      held.flatMap(({ entries }) => entries),
    );
    await prisma.action.createMany({ data: held.flatMap(({ actions }) => actions) });
  }
  // As the database itself does in the night.
  await prisma.$executeRawUnsafe('VACUUM ANALYZE');
}

/** Several times as fast as Prisma's own. What is not given is as the table has it. */
async function insert(prisma: PrismaClient, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join();
  const read = `jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
  await prisma.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM ${read}`,
    JSON.stringify(rows),
  );
}

async function makeNetworks(prisma: PrismaClient, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await prisma.network.createMany({ data: ids.map((id, index) => ({ id, name: `Nettverk ${index + 1}` })) });
  const member = (userId: string) => (networkId: string) => ({ networkId, userId, role: 'leader' as const });
  await prisma.membership.createMany({
    data: [...ids.map(member(leaders.many)), ...ids.slice(0, networksOfFew).map(member(leaders.few))],
  });
  return ids;
}

const places: readonly Place[] = builtInTemplate.agenda.themes
  .flatMap(({ steps }) => steps)
  .flatMap(({ id: stepId, collects, questionIds }): Place[] => {
    const nowhere = { stepId, questionId: null, level: null, aspect: null };
    switch (collects) {
      case 'keywords':
        return questionIds.map((questionId) => ({ ...nowhere, kind: 'keyword', questionId }));
      case 'care-levels':
        return careLevels.flatMap((level) =>
          aspects.map((aspect) => ({ ...nowhere, kind: 'answer' as const, level, aspect })),
        );
      case 'group-sentence':
        return [{ ...nowhere, kind: 'sentence' }];
      case 'thought':
        return [{ ...nowhere, kind: 'thought' }];
      default:
        return [];
    }
  });

const slices = [...new Set(places.map(sliceOf))];

function aSession(number: number, networkId: string | null, entries: number) {
  const random = seeded(number);
  const language: Language = number % 5 === 0 ? 'nn' : 'nb';
  const id = randomUUID();
  const openedAt = new Date(Date.parse('2016-01-04') + number * 2 * dayMs);
  const clusters = new Map<string, ReturnType<typeof aCluster>>();
  const written = Array.from({ length: entries }, (_, order) => {
    const place = oneOf(places, random);
    const isRare = (number * entries + order) % rareEvery === 0;
    const text = isRare ? rareText : oneOf(sayings(place, language), random);
    const prompt = promptOf(place);
    if (prompt !== null && !clusters.has(prompt + text))
      clusters.set(prompt + text, aCluster(id, prompt, text, order));
    const clusterId = prompt === null ? null : (clusters.get(prompt + text)?.id ?? null);
    return { ...place, id: randomUUID(), sessionId: id, clusterId, text, order, placedBy: 'auto' as const };
  });
  return {
    session: {
      ...{ id, networkId, language, openedAt, agenda: builtInTemplate.agenda as object },
      ...{ ownerId: leaders.many, title: `Nettverksmøte ${number + 1}`, status: 'closed' as const },
      ...{ code: String(number), secret: id, openSlices: slices, closedAt: openedAt },
    },
    clusters: [...clusters.values()],
    entries: written,
    actions: actions.map((what, order) => ({
      ...{ id: randomUUID(), sessionId: id, what, order, who: 'Teamleder', followUp: 'Sjekkes i juni' },
    })),
  };
}

const aCluster = (sessionId: string, prompt: string, label: string, order: number) => ({
  ...{ id: randomUUID(), sessionId, prompt, label, order, labelBy: 'auto' as const },
});
