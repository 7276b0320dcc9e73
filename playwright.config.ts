import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/find-browser.mjs';

const executablePath = findBrowser();
const wholeSession = 'whole-session.spec.ts';
const reliability = 'reliability.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // A story has a server and pages to itself, and mostly waits for them: two go side by side.
  workers: 2,
  projects: [
    // The longest begins first.
    { name: 'session', testMatch: wholeSession },
    { name: 'stories', testIgnore: [wholeSession, reliability] },
    // These want the machine for themselves.
    { name: 'reliability', testMatch: reliability, workers: 1, dependencies: ['session', 'stories'] },
  ],
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    locale: 'nb-NO',
    actionTimeout: 30_000,
    // What was done, and what the pages asked for and complained of. A picture of every page at every step costs a fifth
    // of the story; how the page stood when it failed is in the report in any case.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
