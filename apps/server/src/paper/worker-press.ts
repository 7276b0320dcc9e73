import { Worker } from 'node:worker_threads';
import type { PrintOrder } from '@pusterom/paper/print';
import { PressBusy, type Press } from './press.ts';
import type { Job, Printed } from './press-worker.ts';

/** Far more than the longest session takes. */
const patienceMs = 20_000;
/** The thread and its fonts are let go when nobody has asked for this long. */
const idleMs = 60_000;

interface Waiting {
  resolve: (file: Uint8Array) => void;
  reject: (reason: unknown) => void;
}

/** Prints in a thread that is started when it is needed, so that a session that runs meanwhile does not notice. */
export class WorkerPress implements Press {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;
  #leave: NodeJS.Timeout | undefined;

  async print(order: PrintOrder): Promise<Uint8Array> {
    const number = (this.#number += 1);
    const printed = new Promise<Uint8Array>((resolve, reject) =>
      this.#waiting.set(number, { resolve, reject }),
    );
    clearTimeout(this.#leave);
    const late = setTimeout(() => this.#stop(new PressBusy()), patienceMs);
    this.#running().postMessage({ number, order } satisfies Job);
    return printed.finally(() => {
      clearTimeout(late);
      this.#waiting.delete(number);
      if (this.#waiting.size === 0) this.#leave = setTimeout(() => this.#stop(null), idleMs).unref();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#leave);
    await this.#stop(new PressBusy());
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('start-press-worker.mjs', import.meta.url));
    worker.unref();
    worker.on('message', (printed: Printed) => this.#deliver(printed));
    worker.on('error', (bug) => this.#fail(worker, bug));
    worker.on('exit', () => this.#fail(worker, new PressBusy()));
    this.#worker = worker;
    return worker;
  }

  #deliver(printed: Printed): void {
    const waiting = this.#waiting.get(printed.number);
    if ('file' in printed) waiting?.resolve(printed.file);
    else waiting?.reject(printed.bug);
  }

  /** Only those who wait for this thread: another may have been started since. */
  #fail(worker: Worker, reason: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(reason);
  }

  async #stop(reason: PressBusy | null): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    if (reason) this.#fail(worker, reason);
    else this.#worker = null;
    await worker.terminate();
  }
}
