import type { CommandName } from '@pusterom/protocol/commands';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is going on just now. */
export interface Now {
  /** Connected, by role. */
  sockets: () => ReadonlyMap<string, number>;
  /** In memory. */
  sessions: () => number;
  /** To the other servers; null where there is none. */
  line: { isUp: () => boolean } | null;
}

/** In seconds: from as soon as a disk can, to longer than anyone waits. */
const ackBuckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
/** In seconds: from at once, over a lift and a coffee break, to the day after. */
const keptBuckets = [0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 3600, 86_400];
const sizeBuckets = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Numbers for whoever watches the server. Nothing that anyone has written, and nobody's address or id, is among them. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #acks = new Histogram({
    name: 'pusterom_ack_seconds',
    help: 'From when a command came until it was answered, by command',
    labelNames: ['command'],
    buckets: ackBuckets,
    registers: [this.#registry],
  });
  readonly #commits = new Histogram({
    name: 'pusterom_commit_seconds',
    help: 'How long the database took to store a batch of changes',
    buckets: ackBuckets,
    registers: [this.#registry],
  });
  readonly #changes = new Histogram({
    name: 'pusterom_commit_changes',
    help: 'How many changes were stored in one transaction',
    buckets: sizeBuckets,
    registers: [this.#registry],
  });

  readonly #kept = new Histogram({
    name: 'pusterom_outbox_age_seconds',
    help: 'How long what people write had been kept on their phones when it was stored, as the phones say',
    buckets: keptBuckets,
    registers: [this.#registry],
  });

  /** As a phone says, for each of its letters. */
  kept(ms: number): void {
    this.#kept.observe(ms / 1000);
  }

  answered(command: CommandName, ms: number): void {
    this.#acks.observe({ command }, ms / 1000);
  }

  committed(changes: number, ms: number): void {
    this.#commits.observe(ms / 1000);
    this.#changes.observe(changes);
  }

  /** The process itself as well: memory, garbage, how far the event loop lags. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  watch({ sockets, sessions, line }: Now): void {
    const registers = [this.#registry];
    new Gauge({
      ...{ name: 'pusterom_sockets', help: 'Connected pages, by role', labelNames: ['role'], registers },
      collect() {
        this.reset();
        for (const [role, count] of sockets()) this.set({ role }, count);
      },
    });
    new Gauge({
      ...{ name: 'pusterom_sessions', help: 'Sessions in memory', registers },
      collect() {
        this.set(sessions());
      },
    });
    if (!line) return;
    new Gauge({
      ...{ name: 'pusterom_redis_up', help: 'Whether Redis answers: 1 or 0', registers },
      collect() {
        this.set(line.isUp() ? 1 : 0);
      },
    });
  }

  /** As Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
