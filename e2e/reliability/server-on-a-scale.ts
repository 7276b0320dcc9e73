// The server, which says how much memory it needs when it is asked: on a message, after everything that can go has gone.
import { runProcess } from '@pusterom/server/run-process';

export interface Weight {
  rssBytes: number;
  heapBytes: number;
}

process.on('message', () => {
  const gc = (globalThis as { gc?: () => void }).gc;
  gc?.();
  gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rssBytes: rss, heapBytes: heapUsed + external } satisfies Weight);
});
runProcess();
