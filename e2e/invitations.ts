import { expect, type Browser, type Locator, type Page } from '@playwright/test';

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** As someone new. */
export async function accept(browser: Browser, invitation: string): Promise<Page> {
  const page = await openPage(browser, invitation);
  await page.getByRole('button', { name: /^(Bli med|Ta over)$/ }).click();
  return page;
}

export async function openShareDialog(page: Page) {
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('button', { name: 'Del konsollet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Del konsollet' });
  await expect(dialog.getByRole('heading', { name: 'Disse leder økten' })).toBeVisible();
  return dialog;
}

/** The page shows the address that others on the network would use; the server of a test is on this machine alone. */
export async function linkIn(place: Locator, origin: string): Promise<string> {
  const { pathname, hash } = new URL(await place.getByLabel('Lenke').inputValue());
  return origin + pathname + hash;
}

export async function inviteTo(page: Page, what: string, origin: string): Promise<string> {
  const dialog = await openShareDialog(page);
  await dialog.getByRole('button', { name: what }).click();
  const link = await linkIn(dialog, origin);
  await page.keyboard.press('Escape');
  return link;
}
