import { parentPort, workerData } from 'node:worker_threads';
import { SentenceModel } from './sentence-model.ts';

/** Where the model is, and what it wants before a text. */
export interface ModelOrder {
  dir: string;
  prefix: string;
}
/** The next is sent when this one is answered. */
export interface Question {
  number: number;
  text: string;
}
export type Reply = { number: number } & ({ direction: Float32Array } | { bug: unknown });
/** Said once, when the model is loaded and has answered. */
export type Ready = 'ready';

/** A model keeps a processor busy: it lives in a thread of its own. */
const { dir, prefix } = workerData as ModelOrder;
const model = await SentenceModel.load(dir, prefix);
// A model of another kind is found out now, and not when somebody writes.
await model.directionOf('pause');

parentPort?.on('message', ({ number, text }: Question) => {
  model.directionOf(text).then(
    (direction) => parentPort?.postMessage({ number, direction } satisfies Reply),
    (bug: unknown) => parentPort?.postMessage({ number, bug } satisfies Reply),
  );
});
parentPort?.postMessage('ready' satisfies Ready);
