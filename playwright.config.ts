import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/find-browser.mjs';

const executablePath = findBrowser();
const longest = ['whole-session.spec.ts', 'two-hours.spec.ts'];
const reliability = 'reliability.spec.ts';
const endurance = 'endurance.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // A story has a server and pages to itself, and waits for them much of its time: three go side by side.
  workers: 3,
  projects: [
    // The longest begin first. What kills servers mostly waits until they are back, and has one place.
    { name: 'longest', testMatch: longest },
    { name: 'reliability', testMatch: reliability, workers: 1 },
    { name: 'stories', testIgnore: [...longest, reliability, endurance] },
    // These want the machine for themselves.
    {
      name: 'endurance',
      testMatch: endurance,
      workers: 1,
      dependencies: ['longest', 'reliability', 'stories'],
    },
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
