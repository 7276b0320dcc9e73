// `pnpm --silent e2e:a11y [PART]`: every main state of every page is looked through by axe, and for what scrolls
// sideways, is cut off, also with text far apart, or lies under something when it gets the focus; and what a screen
// reader is told of each is written into
// `shots/trees`. Prints one JSON object, `{pages, states, violations}`; what is wrong, and where, goes to stderr. With PART,
// only states whose name it is part of.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openBrowser } from '../open-browser.ts';
import { projectRoot } from '../pusterom-server.ts';
import { axeFindings, cutFindings, hiddenFocusFindings, sidewaysFindings, withWideText } from './findings.ts';
import { inEachLanguage } from './language.ts';
import { Room } from './room.ts';
import { sizes, type Size, type State } from './state.ts';
import { states } from './states.ts';

const [part = ''] = process.argv.slice(2);
const narrow = { width: 320, height: 568 };
/** Nothing lies under what stays at the foot of a phone then, as nothing does once it is scrolled to. */
const tall = 2400;
const trees = join(projectRoot, 'shots', 'trees');
const pages = new Set<string>();
let seen = 0;
let violations = 0;

await rm(trees, { recursive: true, force: true });
await mkdir(trees, { recursive: true });
const browser = await openBrowser();
const room = await Room.open(browser);
process.on('SIGINT', () => void room.close().then(() => process.exit(1)));
try {
  for await (const state of states(room)) if (state.name.includes(part)) await look(state);
} finally {
  await room.close();
  await browser.close();
}
process.stdout.write(`${JSON.stringify({ pages: pages.size, states: seen, violations })}\n`);
process.exit(violations > 0 ? 1 : 0);

async function look(state: State): Promise<void> {
  const { page, kind } = state;
  seen += 1;
  pages.add(new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/, ':id'));
  const usual = kind === 'phone' ? { ...sizes.phone[0], height: tall } : sizes[kind][0];
  await resize(page, usual);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await inEachLanguage(page, async (language) => {
    const rules = language === 'nb' ? 'all' : 'words';
    tell(state, language, await axeFindings(page, rules));
    if (!isPicture(state)) tell(state, `${language}, 200 % text`, await sidewaysFindings(page, 200));
    await resize(page, narrow);
    if (isPicture(state)) tell(state, `${language}, as text`, await axeFindings(page, rules));
    tell(state, `${language}, 320 px`, [...(await sidewaysFindings(page)), ...(await cutFindings(page))]);
    tell(state, `${language}, 320 px, 200 % text`, await sidewaysFindings(page, 200));
    if (language === 'nb') tell(state, 'focus, 320 px', await hiddenFocusFindings(page));
    await resize(page, usual);
  });
  await writeTree(state);
  await lookWithWideText(state);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  tell(state, 'dark', await axeFindings(page, 'colours'));
  await resize(page, sizes[kind][0]);
}

/** The big screen on a projector is one picture, scaled as a whole; in a small window it is text. */
function isPicture({ kind }: State): boolean {
  return kind === 'screen';
}

/** Until the page has been laid out for it: right after, it may still stand as it did. */
async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

async function lookWithWideText(state: State): Promise<void> {
  const { page, kind } = state;
  await withWideText(page, async () => {
    if (!isPicture(state))
      tell(state, 'wide text', [...(await sidewaysFindings(page)), ...(await cutFindings(page))]);
    await resize(page, narrow);
    tell(state, 'wide text, 320 px', await sidewaysFindings(page));
  });
  await resize(page, sizes[kind][0]);
  if (!isPicture(state)) tell(state, 'focus', await hiddenFocusFindings(page));
}

/** What a screen reader is told of the page, in Norwegian. */
async function writeTree({ name, page }: State): Promise<void> {
  const file = `${String(seen).padStart(3, '0')}-${name}.txt`;
  await writeFile(join(trees, file), `${await page.title()}\n${await page.locator('body').ariaSnapshot()}\n`);
}

function tell({ name }: State, how: string, findings: readonly string[]): void {
  violations += findings.length;
  for (const finding of findings) process.stderr.write(`${name} (${how}): ${finding}\n`);
}
