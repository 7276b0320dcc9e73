// `pnpm --silent bench:exports [--entries N] [--atOnce N] [--perSecond N] [--seconds N]`: how long a session of forty
// takes as each kind of file, and what so many files at once do to another session on the same server. One JSON object.
import { loadavg } from 'node:os';
import { paperKinds, type PaperKind } from '@pusterom/protocol/paper';
import { spread } from '../measured.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from '../reliability/arguments.ts';
import { signIn } from '../reliability/client.ts';
import { BoardSession } from './board-session.ts';

const { entries, atOnce, perSecond, seconds } = readNumbers({
  ...{ entries: 300, atOnce: 30, perSecond: 10, seconds: 8 },
});
const people = 40;

const server = await PusteromServer.create({ isQuiet: true });
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const cookie = await signIn(server.origin, await server.start());
  const over = await BoardSession.begin(server.origin, cookie, people);
  await over.fill(entries);
  await over.end();
  const running = await BoardSession.begin(server.origin, cookie, people);
  const take = (kind: PaperKind) => takeOut(cookie, over, kind);

  // The thread and its fonts are there only once somebody has asked.
  const figures: Record<string, unknown> = { people, entries, firstMs: await take('pdf') };
  for (const kind of paperKinds) figures[`${kind}Ms`] = await take(kind);
  figures.ackAloneP95Ms = spread(await running.trickle(perSecond, seconds)).p95;
  const files = Array.from({ length: atOnce }, (_, index) =>
    take(paperKinds[index % paperKinds.length] ?? 'pdf'),
  );
  const [acks, times] = await Promise.all([running.trickle(perSecond, seconds), Promise.all(files)]);
  figures.ackMeanwhileP95Ms = spread(acks).p95;
  figures.lastOfAllAtOnceMs = Math.max(...times);
  running.close();
  process.stdout.write(`${JSON.stringify({ ...figures, atOnce, loadAverage: loadavg()[0] }, null, 2)}\n`);
} finally {
  await server.stop();
}
process.exit();

/** Answers with how long it took, in ms. */
async function takeOut(cookie: string, session: BoardSession, kind: PaperKind): Promise<number> {
  const startedAt = performance.now();
  const address = `${server.origin}/api/archive/sessions/${session.id}/paper?kind=${kind}&language=nb`;
  const response = await fetch(address, { headers: { cookie } });
  if (!response.ok) throw new Error(`${kind} was answered ${response.status}`);
  await response.arrayBuffer();
  return Math.round(performance.now() - startedAt);
}
