import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Files share a thread and what it has read: a quarter of the time, and a test that leaves something behind is found. */
const shared = { pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    // One more than vitest would take: many tests mostly wait for a server or for PostgreSQL.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          ...shared,
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
