// `pnpm test`: every test there is, with what it needs. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox, ensureServers, findWebKit, versionOf } from './find-browser.mjs';

const reports = mkdtempSync(join(tmpdir(), 'pusterom-reports-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const browser = ensureBrowser();
const firefox = ensureFirefox();
console.log(`Stories run in ${versionOf(browser)}`);
console.log(
  firefox ? `and one in ${versionOf(firefox)}` : 'No Firefox here, and none could be installed: skipped.',
);
// Installed by hand only: it brings a whole desktop's libraries along.
if (!findWebKit()) console.log('No WebKitGTK here (webkit2gtk-driver and xvfb): its story is skipped.');
if (!ensureServers())
  console.log('No Redis and HAProxy here, and none could be installed: several servers are not tried.');
run('pnpm', ['--silent', 'build']);

const runs = [
  run('pnpm', [
    ...['--silent', 'test:unit', '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${vitestReport}`],
  ]),
  run('pnpm', ['--silent', 'e2e', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  }),
];

const counts = [vitestCounts(read(vitestReport)), playwrightCounts(read(playwrightReport))];
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
// A runner that broke down before it could count has failed all the same.
const isBroken = runs.some((status) => status !== 0);
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed === 0 && isBroken ? 1 : failed} failed`);
process.exitCode = isBroken || failed > 0 || passed === 0 ? 1 : 0;

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (args.includes('build') && status !== 0) process.exit(status ?? 1);
  return status;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function vitestCounts(report) {
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function playwrightCounts(report) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected };
}
