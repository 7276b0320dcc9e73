import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One more than vitest would take: many tests mostly wait for a server or for PostgreSQL.
    maxWorkers: availableParallelism(),
    // Files share a thread and what it has read: a third of the time, and a test that leaves something behind is found.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/**/*.test.ts', 'apps/server/**/*.test.ts', 'e2e/!(sync)/**/*.test.ts'],
          // A test that starts PostgreSQL waits for initdb first.
          hookTimeout: 60_000,
          testTimeout: 20_000,
        },
      },
      './apps/web/vitest.config.ts',
    ],
  },
});
