import { Worker } from 'node:worker_threads';

const beginning = `const { parentPort } = require('node:worker_threads'); parentPort.postMessage('ready');`;
const direction = `direction: Float32Array.of(1, 0, 0)`;

/** Threads that are real, with something else in them than a model. */
export const threads = {
  /** Ends at every question. */
  mortal: () => new Worker(`${beginning} parentPort.on('message', () => process.exit(1));`, { eval: true }),
  /** Takes ten seconds over every question. */
  slow: () =>
    new Worker(
      `${beginning} parentPort.on('message', ({ number }) =>
        setTimeout(() => parentPort.postMessage({ number, ${direction} }), 10_000));`,
      { eval: true },
    ),
  /** Cannot read anything, and says so. */
  puzzled: () =>
    new Worker(
      `${beginning} parentPort.on('message', ({ number }) =>
        parentPort.postMessage({ number, bug: new Error('I do not understand') }));`,
      { eval: true },
    ),
  /** Does not get as far as to be ready. */
  stillborn: () => new Worker('process.exit(1)', { eval: true }),
};
