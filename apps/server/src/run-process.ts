import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nameClass } from '@pusterom/pii/names';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { AppParts } from './http/app-parts.ts';
import { createAuth } from './auth/auth.ts';
import { createOidc } from './auth/oidc.ts';
import { createPasskeys } from './auth/passkeys.ts';
import { readServerSecret } from './auth/server-secret.ts';
import { readConfig, StartupError, type Config } from './config.ts';
import { answersInTime } from './database/answers-in-time.ts';
import { connectDatabase, type Database } from './database/connect.ts';
import { startupComplaint } from './describe-bug.ts';
import { checkDurability } from './database/durability.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import { greeting } from './greeting.ts';
import { applyMigrations } from './database/migrate.ts';
import { measuredStore } from './metrics/measured-store.ts';
import { Metrics } from './metrics/metrics.ts';
import { ModelThread } from './meaning/model-thread.ts';
import { readModelFolder } from './meaning/model-folder.ts';
import { followNetworkHost } from './http/address.ts';
import { report, writeLine } from './log.ts';
import { Doorkeeper } from './http/doorkeeper.ts';
import { WorkerPress } from './paper/worker-press.ts';
import { securityLog } from './security-log.ts';
import { AccessTokens } from './sessions/access-tokens.ts';
import type { LiveStore, SentenceReader } from './sessions/ports.ts';
import type { Line } from './realtime/bus.ts';
import { redisLine } from './realtime/redis-line.ts';
import { keepInStep } from './sessions/keep-in-step.ts';
import { startNightly } from './sessions/nightly.ts';
import { SessionRegistry } from './sessions/session-registry.ts';
import { PrismaArchiveReader } from './storage/prisma-archive-reader.ts';
import { PrismaEarlierActions } from './storage/prisma-earlier-actions.ts';
import { PrismaFacilitators } from './storage/prisma-facilitators.ts';
import { PrismaAuditReader } from './storage/prisma-audit.ts';
import { PrismaDeletions } from './storage/prisma-deletions.ts';
import { PrismaLearning } from './storage/prisma-learning.ts';
import { PrismaLiveStore } from './storage/prisma-live-store.ts';
import { PrismaNetworks } from './storage/prisma-networks.ts';
import { PrismaNightlyStore } from './storage/prisma-nightly-store.ts';
import { PrismaSessionDirectory } from './storage/prisma-session-directory.ts';

/** An orchestrator kills what has not ended 10 seconds after SIGTERM. */
const stopWithinMs = 9_000;
/** What another server has stored is here long before; longer than reading it would take is too long. */
const newsWithinMs = 40;

const webDir = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** What has been started, newest first: how it is stopped again. */
const stops: (() => Promise<void>)[] = [];

/** What a test build, or a demonstration, puts in the place of the real thing. */
export interface Alterations {
  store?: (real: LiveStore) => LiveStore;
  env?: Record<string, string | undefined>;
  /** What the start prints, once the server listens. */
  greet?: (parts: AppParts, config: Config) => Promise<string>;
  /** When all has been stopped. */
  afterwards?: () => Promise<void>;
}

async function start({
  store: alter = (real) => real,
  env = process.env,
  greet = greetOwner,
  afterwards,
}: Alterations): Promise<void> {
  if (afterwards) stops.push(afterwards);
  const config = readConfig(env);
  await access(webDir).catch(() => {
    throw new StartupError('The web app is not built: run `pnpm build` first, or start with `pnpm start`.');
  });
  const model = await openModel(config);
  const { database, secret } = await openData(config);
  const metrics = new Metrics();
  metrics.watchProcess();
  const liveStore = measuredStore(alter(new PrismaLiveStore(database)), metrics);
  const line = await openLine(config);
  const parts = assemble(config, database, { secret, liveStore, model, metrics, line });
  const { registry, deletions, nowMs } = parts;
  const store = new PrismaNightlyStore(database.prisma);
  const reportBug = (bug: unknown) => parts.report(bug, {});
  stops.unshift(startNightly({ store, registry, deletions, nowMs, report: reportBug }));
  if (line) stops.unshift(keepInStep(registry, reportBug));
  const app = await buildApp(parts);
  stops.unshift(() => app.close());
  await listen(app, config);
  console.log(await greet(parts, config));
}

/** To the other servers, if there are any. */
async function openLine({ redisUrl }: Config): Promise<Line | null> {
  if (redisUrl === null) return null;
  const line = await redisLine(redisUrl, (news) => writeLine({ redis: news }));
  stops.unshift(() => line.close());
  return line;
}

/** Nothing of it is loaded unless the operator has given one. */
async function openModel({ groupingModelDir }: Config): Promise<SentenceReader | null> {
  if (groupingModelDir === null) return null;
  const model = await ModelThread.open(await readModelFolder(groupingModelDir), {
    note: (news) => writeLine({ groupingModel: news }),
    report: (bug) => report(bug, {}),
  });
  stops.unshift(() => model.close());
  return model;
}

const greetOwner: Required<Alterations>['greet'] = ({ auth, origin }, config) =>
  greeting({ auth, config, origin: origin(), isWatched: process.stdout.isTTY === true });

async function openData(config: Config) {
  const secret = await readServerSecret(config);
  const url = config.databaseUrl ?? (await startOwnPostgres(config));
  await applyMigrations(url);
  const database = connectDatabase(url);
  stops.unshift(() => database.close());
  if (!config.allowDataLoss) await checkDurability(database);
  return { database, secret };
}

async function startOwnPostgres({ dataDir }: Config): Promise<string> {
  const postgres = await startEmbeddedPostgres(dataDir, (news) =>
    writeLine({ postgres: news === 'away' ? 'gone, and is being started again' : 'back' }),
  );
  stops.unshift(() => postgres.stop());
  return postgres.url;
}

/** What is made before the rest. */
interface Given {
  secret: string;
  liveStore: LiveStore;
  model: SentenceReader | null;
  metrics: Metrics;
  line: Line | null;
}

function assemble(
  config: Config,
  { prisma }: Database,
  { secret, liveStore, model, metrics, line }: Given,
): AppParts {
  const nowMs = () => Date.now();
  const host = followNetworkHost(nowMs);
  const origin = () => config.publicUrl ?? `http://${host()}:${config.port}`;
  const tokens = new AccessTokens(secret);
  const earlierActions = new PrismaEarlierActions(prisma);
  const learning = new PrismaLearning(prisma);
  const auth = createAuth({ prisma, secret, baseUrl: origin(), trustedOrigins: [] });
  const complain = (reason: string) => writeLine({ signInProvider: reason });
  const oidcParts = { publicUrl: origin(), secret, prisma, auth, nowMs, complain };
  return {
    auth,
    passkeys: createPasskeys({ prisma, auth, secret, nowMs }),
    oidc: config.oidc && createOidc({ ...oidcParts, settings: config.oidc }),
    door: new Doorkeeper(),
    tokens,
    directory: new PrismaSessionDirectory(prisma),
    facilitators: new PrismaFacilitators(prisma),
    networks: new PrismaNetworks(prisma),
    earlierActions,
    learning,
    registry: new SessionRegistry({
      store: liveStore,
      unfinished: (id) => earlierActions.unfinished(id),
      learnt: (id) => learning.forSession(id),
      isName: (word) => nameClass(word) !== null,
      nowMs,
      newId: randomUUID,
      random: Math.random,
      doorAfter: (id, renewal) => tokens.doorAfter(id, renewal),
      model,
      newsWithinMs: () => (line?.isUp() ? newsWithinMs : 0),
    }),
    liveStore,
    archive: new PrismaArchiveReader(prisma),
    audit: new PrismaAuditReader(prisma),
    deletions: new PrismaDeletions(prisma, nowMs),
    press: new WorkerPress(),
    isDatabaseUp: () => answersInTime(prisma),
    origin,
    metrics,
    line,
    metricsToken: config.metricsToken,
    trustedProxies: config.trustedProxies,
    webDir,
    nowMs,
    after,
    report,
    note: securityLog({ write: writeLine, nowMs }),
  };
}

/** Holds the process up no longer than anything else does. */
const after: AppParts['after'] = (ms, work) => {
  const timer = globalThis.setTimeout(work, ms).unref();
  return () => clearTimeout(timer);
};

async function listen(app: FastifyInstance, { port, host }: Config): Promise<void> {
  await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new StartupError(
        `PORT: ${port} is taken. Stop what uses it, or choose another: PORT=3001 npx pnpm@10 start`,
      );
    throw new StartupError(`HOST: cannot listen on ${host}, port ${port} (${error.code ?? error.message})`);
  });
}

let isStopping = false;

/** Sockets first, then the database: what has been acknowledged is stored by then. Asked twice, or too slow: at once. */
async function stop(exitCode: number): Promise<void> {
  if (isStopping) process.exit(1);
  isStopping = true;
  void setTimeout(stopWithinMs, undefined, { ref: false }).then(() => process.exit(1));
  for (const stopOne of stops) await stopOne().catch(() => (exitCode = 1));
  process.exit(exitCode);
}

/** The whole server as a process of its own: runs until it is told to stop. */
export function runProcess(alterations: Alterations = {}): void {
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGHUP', () => void stop(0));
  // Node would print it whole, with the values it happened with.
  process.on('uncaughtException', (bug) => {
    report(bug, {});
    void stop(1);
  });
  start(alterations).catch((error: unknown) => {
    const isExpected = error instanceof StartupError;
    console.error(`Pusterom cannot start. ${isExpected ? error.message : startupComplaint(error)}`);
    if (!isExpected) report(error, {});
    return stop(1);
  });
}
