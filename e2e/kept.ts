import type { Page } from '@playwright/test';
import { keptInPage } from './kept-in-page.mjs';

/** One thing a browser keeps for the site. */
export interface Kept {
  where: 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache storage';
  /** In IndexedDB: database/store/key. */
  name: string;
  value: string;
}

/** Everything the page's browser keeps now, in whichever page it came to be. */
export async function keptBy(page: Page): Promise<Kept[]> {
  const cookies = await page.context().cookies();
  const crumbs = cookies.map(({ name, value }): Kept => ({ where: 'cookie', name, value }));
  return [...crumbs, ...(await page.evaluate(keptInPage))];
}
