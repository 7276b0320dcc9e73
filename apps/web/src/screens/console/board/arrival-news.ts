import type { Theme } from '@pusterom/protocol/agenda';
import type { Cluster, SessionState } from '@pusterom/protocol/session';

const gatherMs = 5000;

export interface ArrivalSum {
  entries: number;
  clusters: number;
}

/** Tells what has come to a theme's board in sums, five seconds at a time, to those who hear it and do not see it. */
export class ArrivalNews {
  readonly #tell: (sum: ArrivalSum) => void;
  /** What came up to here has been told. */
  #toldSeq: number;
  #latest: { session: SessionState; theme: Theme } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(seq: number, tell: (sum: ArrivalSum) => void) {
    this.#toldSeq = seq;
    this.#tell = tell;
  }

  look(session: SessionState, theme: Theme): void {
    this.#latest = { session, theme };
    if (this.#timer === null && this.#sum().entries > 0)
      this.#timer = setTimeout(() => this.#speak(), gatherMs);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #speak(): void {
    this.#timer = null;
    const sum = this.#sum();
    this.#toldSeq = this.#latest?.session.seq ?? this.#toldSeq;
    if (sum.entries > 0) this.#tell(sum);
  }

  #sum(): ArrivalSum {
    if (!this.#latest) return { entries: 0, clusters: 0 };
    const { session, theme } = this.#latest;
    const stepIds = new Set(theme.steps.map(({ id }) => id));
    const entries = [...session.entries.values()].filter(
      ({ order, stepId }) => order > this.#toldSeq && stepIds.has(stepId),
    );
    const clusters = new Set<Cluster['id']>();
    for (const { clusterId } of entries) {
      const cluster = clusterId === null ? undefined : session.clusters.get(clusterId);
      if (cluster && cluster.order > this.#toldSeq) clusters.add(cluster.id);
    }
    return { entries: entries.length, clusters: clusters.size };
  }
}
