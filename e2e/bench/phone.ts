// `pnpm --silent bench:phone [--rounds N] [--cpu N]`: how soon a phone that has never been here can be used, after its QR
// was scanned, at 1.6 Mbit/s, 150 ms away and with a processor N times as slow; and what comes down to it. Prints one
// JSON object, times in ms.
import { cpus, loadavg } from 'node:os';
import type { Browser, CDPSession } from '@playwright/test';
import { openBrowser } from '../open-browser.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from '../reliability/arguments.ts';
import { signIn } from '../reliability/client.ts';
import { spread } from '../measured.ts';
import { BoardSession } from './board-session.ts';

const { rounds, cpu } = readNumbers({ rounds: 10, cpu: 4 });
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const server = await PusteromServer.create({ isQuiet: true });
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const cookie = await signIn(server.origin, await server.start());
  const session = await BoardSession.begin(server.origin, cookie, 1);
  const browser = await openBrowser();
  const visits = [];
  // The first finds a server that has not sent its files yet.
  for (let round = -1; round < rounds; round++) visits.push(await visit(browser, session.code));
  const measured = visits.slice(1);
  const figures = {
    where: `headless Chromium ${browser.version()}, ${cpus().length} cores shared with the server`,
    usable: spread(measured.map(({ usableMs }) => usableMs)),
    firstPaint: spread(measured.map(({ paintMs }) => paintMs)),
    bytes: measured.at(-1)?.bytes,
    files: measured.at(-1)?.files,
    loadAverage: loadavg()[0],
  };
  await browser.close();
  session.close();
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await server.stop();
}
process.exit();

interface File {
  path: string;
  encoding: string | undefined;
  caching: string | undefined;
  bytes: number;
}

/** One phone, with nothing kept from before. Usable: the name can be typed and the button pressed. */
async function visit(browser: Browser, code: string) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const files = filesOf(devtools);
  await page.goto(`${server.origin}/j/${code}`, { waitUntil: 'commit' });
  await page.locator('main button:enabled').first().waitFor();
  const usableMs = await page.evaluate<number>('performance.now()');
  const paintMs = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
  );
  const got = [...files.values()].filter(({ bytes }) => bytes > 0);
  await context.close();
  return { usableMs, paintMs, files: got, bytes: got.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What has been asked for, filled in as it comes. */
function filesOf(devtools: CDPSession): Map<string, File> {
  const files = new Map<string, File>();
  devtools.on('Network.responseReceived', ({ requestId, response: { url, headers } }) => {
    const named = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const [encoding, caching] = [named['content-encoding'], named['cache-control']];
    files.set(requestId, { path: new URL(url).pathname, encoding, caching, bytes: 0 });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  return files;
}
