// `pnpm --silent bench:board [--entries N] [--perSecond N] [--seconds N]`: the facilitator's board with so many entries
// while more keep arriving. Prints one JSON object.
import { cpus } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import { openBrowser } from '../open-browser.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from '../reliability/arguments.ts';
import { signIn } from '../reliability/client.ts';
import { BoardSession } from './board-session.ts';
import { frameFigures, workFigures, type TraceEvent } from './frame-figures.ts';

const { entries, perSecond, seconds } = readNumbers({ entries: 300, perSecond: 20, seconds: 10 });
const laptop = { width: 1366, height: 768 };
/** Runs in the page; as text, since a compiled function would call helpers that are not there. */
const noteFrames = `
  globalThis.moments = [];
  globalThis.note ??= requestAnimationFrame(function note(ms) {
    globalThis.moments.push(ms);
    requestAnimationFrame(note);
  });`;
const traced = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

const server = await PusteromServer.create({ isQuiet: true });
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const cookie = await signIn(server.origin, await server.start());
  const session = await BoardSession.begin(server.origin, cookie);
  await session.fill(entries);
  const clusters = session.clusters;
  const browser = await openBrowser();
  const page = await openConsole(browser, cookie, session);
  const idle = await measured(browser, page, () => page.waitForTimeout(2000), 2);
  const busy = await measured(browser, page, () => session.trickle(perSecond, seconds), seconds);
  const arrived = session.entries - entries;
  const figures = {
    where: `headless Chromium ${browser.version()} without a GPU, ${cpus().length} cores shared with the server`,
    entries,
    clusters,
    perSecond,
    entriesAfter: session.entries,
    ...busy,
    busyMsPerEntry: Math.round((100 * busy.work.busyMsPerSecond * seconds) / arrived) / 100,
    idle: idle.frames,
  };
  await browser.close();
  session.close();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await server.stop();
}
process.exit();

async function openConsole(browser: Browser, cookie: string, session: BoardSession): Promise<Page> {
  const context = await browser.newContext({ viewport: laptop });
  const cookies = cookie.split('; ').map((one) => {
    const [name = '', value = ''] = one.split(/=(.*)/s);
    return { name, value, url: server.origin };
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`${server.origin}/facilitator/${session.id}`);
  await page.locator('main article').first().waitFor();
  // What the first picture costs is another question.
  await page.waitForTimeout(3000);
  return page;
}

/** The frames and the main thread's work while something happens. */
async function measured(browser: Browser, page: Page, happen: () => Promise<unknown>, lengthSeconds: number) {
  await page.evaluate(noteFrames);
  await browser.startTracing(page, { categories: traced });
  await happen();
  const moments = await page.evaluate<number[]>('moments');
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { frames: frameFigures(moments), work: workFigures(trace.traceEvents, lengthSeconds) };
}
