// The server, with a fault planted in it: chaos must notice. FAULT names which.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Change, LiveState } from '@pusterom/core/live-state';
import type { EntryId, SessionId } from '@pusterom/protocol/ids';
import { connectDatabase } from '@pusterom/server/database/connect';
import { runProcess } from '@pusterom/server/run-process';
import type { LiveStore } from '@pusterom/server/sessions/ports';
import { postgresUrl } from './postgres-process.ts';

type Commit = (id: SessionId, fromSeq: number, changes: readonly Change[]) => Promise<boolean>;

/** A store whose commits are done in another way. */
class FaultyStore implements LiveStore {
  readonly #real: LiveStore;
  readonly #commit: Commit;

  constructor(real: LiveStore, commit: (real: LiveStore) => Commit) {
    this.#real = real;
    this.#commit = commit(real);
  }

  load(id: SessionId): Promise<LiveState | null> {
    return this.#real.load(id);
  }

  loadAll(ids: readonly SessionId[]): Promise<LiveState[]> {
    return this.#real.loadAll(ids);
  }

  commit(id: SessionId, fromSeq: number, changes: readonly Change[]): Promise<boolean> {
    return this.#commit(id, fromSeq, changes);
  }

  seqs(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    return this.#real.seqs(ids);
  }
}

/** Says that it is stored, and stores it a little later. */
const ackBeforeCommit = (real: LiveStore): Commit => {
  let last: Promise<unknown> = Promise.resolve();
  return async (id, fromSeq, changes) => {
    last = last
      .then(() => setTimeout(300))
      .then(() => real.commit(id, fromSeq, changes))
      .catch(() => undefined);
    return true;
  };
};

/** Forgets which id a new entry came with: whoever sends it again after a crash is stored again. */
const noUniqueKey =
  (real: LiveStore): Commit =>
  (id, fromSeq, changes) =>
    real.commit(id, fromSeq, changes.map(renamed));

function renamed(change: Change): Change {
  const { event } = change;
  if (event.type !== 'board:changed') return change;
  const entries = event.entries.map((entry) => ({ ...entry, id: randomUUID() as EntryId }));
  return { ...change, event: { ...event, entries } };
}

/** PostgreSQL confirms before it has written to the disk; for connections made from now on. */
async function confirmEarly(): Promise<void> {
  const database = connectDatabase(await postgresUrl(process.env['DATA_DIR'] ?? ''));
  await database.prisma.$executeRawUnsafe('ALTER DATABASE postgres SET synchronous_commit = off');
  await database.close();
}

const asyncCommit = (real: LiveStore): Commit => {
  const isEarly = confirmEarly();
  return async (id, fromSeq, changes) => {
    await isEarly;
    return real.commit(id, fromSeq, changes);
  };
};

const faults: Record<string, (real: LiveStore) => Commit> = {
  'ack-before-commit': ackBeforeCommit,
  'no-unique-key': noUniqueKey,
  'async-commit': asyncCommit,
};

const fault = faults[process.env['FAULT'] ?? ''];
runProcess(fault ? { store: (real) => new FaultyStore(real, fault) } : {});
