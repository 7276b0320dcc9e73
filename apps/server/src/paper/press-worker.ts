import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { print, type PrintOrder } from '@pusterom/paper/print';

export interface Job {
  number: number;
  order: PrintOrder;
}
export type Printed = { number: number } & ({ file: Uint8Array } | { bug: unknown });

/** A third of the others' share where there is too little for all: with less, who waits for a file would wait in vain. */
const niceness = 5;
// Only Linux gives a thread, and what it starts, a priority of its own.
if (process.platform === 'linux') setPriority(niceness);

/** Setting a page keeps a processor busy: it happens in a thread of its own, one order after the other. */
parentPort?.on('message', ({ number, order }: Job) => {
  print(order).then(
    (file) => parentPort?.postMessage({ number, file } satisfies Printed),
    (bug: unknown) => parentPort?.postMessage({ number, bug } satisfies Printed),
  );
});
