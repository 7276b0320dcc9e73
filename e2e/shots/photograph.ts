// `pnpm shots [PART]`: a picture of every main state of every page, light and dark, at the sizes people use, in the
// folder `shots`, with `index.html` to see them all. With PART, only states whose name it is part of.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../open-browser.ts';
import { projectRoot } from '../pusterom-server.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { hold } from './hold.ts';
import { Room } from './room.ts';
import { sizes, type State } from './state.ts';
import { states } from './states.ts';

const folder = join(projectRoot, 'shots');
const [part = ''] = process.argv.slice(2);
const pictures: Picture[] = [];

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const browser = await openBrowser();
const room = await Room.open(browser);
process.on('SIGINT', () => void room.close().then(() => process.exit(1)));
try {
  for await (const state of states(room)) if (state.name.includes(part)) await photograph(state);
} finally {
  await writeFile(join(folder, 'index.html'), contactSheet(pictures));
  await room.close();
  await browser.close();
}
console.log(`${pictures.length} pictures in ${folder}`);
process.exit();

async function photograph({ name, page, kind }: State): Promise<void> {
  const number = String(new Set(pictures.map(({ state }) => state)).size + 1).padStart(3, '0');
  for (const size of sizes[kind]) {
    await page.setViewportSize(size);
    if (kind === 'laptop') await hold(page, size.width < 500);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${number}-${name}-${size.width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file), animations: 'disabled' });
      pictures.push({ file, state: name, width: size.width });
    }
  }
  await page.setViewportSize(sizes[kind][0]);
  if (kind === 'laptop') await hold(page, false);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
