// `pnpm --silent bench:bytes [--people N] [--apartMs N]`: what comes down to a phone in a whole session, beyond the files of
// its first load. So many people go through the built-in template: groups are formed, everyone writes what each step
// asks for, one after the other, what is hidden is shown, the session ends. Prints one JSON object, in bytes.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Step } from '@pusterom/protocol/agenda';
import type { CommandName } from '@pusterom/protocol/commands';
import { aspects, careLevels } from '@pusterom/protocol/session';
import { builtInTemplate } from '@pusterom/templates';
import { sayings, type Place } from '@pusterom/templates/rehearsal';
import { spread } from '../measured.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from '../reliability/arguments.ts';
import { join, makeSession, signIn } from '../reliability/client.ts';
import { Follower } from '../reliability/follower.ts';
import { until } from '../reliability/until.ts';

/** Nobody writes faster than another is told: nothing is gathered that would not be in a real room. */
const { people, apartMs } = readNumbers({ people: 40, apartMs: 160 });

const server = await PusteromServer.create({ isQuiet: true });
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const { desk, phones } = await comeIn();
  const figures: Record<string, number> = { comingIn: perPhone(phones) };
  let before = perPhone(phones);
  let entries = 0;
  for (const step of builtInTemplate.agenda.themes.flatMap(({ steps }) => steps)) {
    entries += await hold(step, desk, phones);
    figures[step.id] = perPhone(phones) - before;
    before = perPhone(phones);
  }
  const all = phones.map(bytesDown);
  const { p50, p99 } = spread(all);
  process.stdout.write(
    `${JSON.stringify({ people, entries, bytesPerPhone: p50, most: p99, figures }, null, 2)}\n`,
  );
} finally {
  await server.stop();
}
process.exit();

async function comeIn(): Promise<{ desk: Follower; phones: Follower[] }> {
  const { origin } = server;
  const cookie = await signIn(origin, await server.start());
  const sessionId = await makeSession(origin, cookie);
  const desk = new Follower({ origin, claim: { role: 'facilitator', sessionId }, cookie });
  await until(() => desk.isHere, 'the console');
  await must(desk, 'session:open', {});
  const phones: Follower[] = [];
  for (let number = 0; number < people; number++) {
    const { token } = await join(origin, desk.view?.door?.code ?? '');
    const phone = new Follower({ origin, claim: { role: 'participant', token } });
    await until(() => phone.isHere, 'a phone');
    phones.push(phone);
  }
  return { desk, phones };
}

/** Answers with how many entries were written. */
async function hold(step: Step, desk: Follower, phones: readonly Follower[]): Promise<number> {
  const stepId = step.id;
  await must(desk, 'step:enter', { stepId, runId: randomUUID() });
  const { seating } = step;
  const isInGroups = seating !== 'individual' && seating !== 'plenary';
  if (isInGroups)
    await must(desk, 'breakouts:form', { stepId, mixId: randomUUID(), seating, count: null, isFree: false });
  let written = 0;
  for (const [index, phone] of phones.entries())
    for (const place of placesFor(step, index)) {
      const texts = sayings(place, 'nb');
      const text = texts[written % texts.length] ?? 'Takk';
      if (await submit(phone, { ...place, id: randomUUID(), text })) written += 1;
      await setTimeout(apartMs);
    }
  if (step.showing === 'after-reveal') await must(desk, 'step:reveal', { stepId, isRevealed: true });
  await until(() => phones.every((phone) => phone.stands(desk.view?.seq ?? 0)), 'the phones');
  return written;
}

/** What one of them writes: a keyword for one of the questions, a thought; one in four, for her group, the levels. */
function placesFor({ id: stepId, collects, questionIds }: Step, phone: number): Place[] {
  const nowhere = { stepId, questionId: null, level: null, aspect: null };
  const isForGroup = phone % 4 === 0;
  switch (collects) {
    case 'keywords':
      return [{ ...nowhere, kind: 'keyword', questionId: questionIds[phone % questionIds.length] ?? null }];
    case 'thought':
      return [{ ...nowhere, kind: 'thought' }];
    case 'group-sentence':
      return phone < 2 ? [{ ...nowhere, kind: 'sentence' }] : [];
    case 'care-levels':
      return careLevels.flatMap((level) =>
        isForGroup ? aspects.map((aspect) => ({ ...nowhere, kind: 'answer' as const, level, aspect })) : [],
      );
    default:
      return [];
  }
}

function perPhone(phones: readonly Follower[]): number {
  return spread(phones.map(bytesDown)).p50;
}

/** Of the WebSocket, frames with their headers. */
function bytesDown({ socket }: Follower): number {
  const { ws } = socket.io.engine.transport as unknown as { ws?: { _socket?: { bytesRead: number } } };
  return ws?._socket?.bytesRead ?? 0;
}

/** False when her group has already written what it may. */
async function submit(phone: Follower, entry: object): Promise<boolean> {
  const result = await phone.send('entry:submit', entry);
  if (!result.ok && result.error.code !== 'LIMIT_REACHED')
    throw new Error(`an entry was refused: ${result.error.code}`);
  return result.ok;
}

async function must(page: Follower, name: CommandName, input: object): Promise<void> {
  const result = await page.send(name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
}
