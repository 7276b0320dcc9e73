import { parentPort } from 'node:worker_threads';
import { print, type PrintOrder } from '@pusterom/paper/print';

export interface Job {
  number: number;
  order: PrintOrder;
}
export type Printed = { number: number } & ({ file: Uint8Array } | { bug: unknown });

/** Setting a page keeps a processor busy: it happens in a thread of its own, one order after the other. */
parentPort?.on('message', ({ number, order }: Job) => {
  print(order).then(
    (file) => parentPort?.postMessage({ number, file } satisfies Printed),
    (bug: unknown) => parentPort?.postMessage({ number, bug } satisfies Printed),
  );
});
