import { readFile } from 'node:fs/promises';
import { expect, type Browser, type Page } from '@playwright/test';
import { keptBy, type Kept } from './kept.ts';
import { Facilitator, Phone } from './people.ts';
import type { PusteromServer } from './pusterom-server.ts';
import { test } from './test.ts';

/** A row of the table in docs/privacy.md. */
interface Row {
  name: string;
  where: string;
  pages: string[];
}

/** What a browser keeps, and which pages it has been on. */
interface Found extends Kept {
  pages: string[];
}

const aMonthMs = 31 * 24 * 60 * 60 * 1000;

test('nettleserne lagrer bare det som står på listen, og spør aldri noen andre', async ({
  browser,
  server,
  wire,
}) => {
  const { facilitator, kari, code } = await inASession(browser, server);
  const screen = await facilitator.openScreen(browser);
  await screen.expectText(code);
  for (const name of ['Ordsky', 'Sirkelen i ro', 'Som tekst'])
    await screen.page.getByRole('button', { name }).press('Enter');
  const found: Found[] = [];
  const look = async (page: Page, ...pages: string[]) =>
    found.push(...(await keptBy(page)).map((kept) => ({ ...kept, pages })));

  await test.step('Kari har et notat, et utkast og noe som venter på nettet', async () => {
    await writeAll(kari);
    await chooseLanguage(kari.page);
    await look(kari.page, 'phone');
    await kari.page.context().setOffline(false);
    await kari.expectSaved('skrevet uten nett');
  });
  await test.step('ordstyreren skriver, velger språk og slår av snarveier', async () => {
    await writeAsFacilitator(facilitator.page);
    await look(facilitator.page, 'console');
  });
  await facilitator.endSession();
  await kari.openHomework();
  await kari.page.getByPlaceholder('Skriv for deg selv').first().fill('skrevet hjemme');
  await kari.page.getByRole('button', { name: 'Lukk' }).click();
  await facilitator.page.getByRole('link', { name: 'Se økten i arkivet' }).click();
  await expect(facilitator.page.getByRole('heading', { name: 'Høstmøtet' })).toBeVisible();
  await look(facilitator.page, 'console', 'archive');
  await look(screen.page, 'screen');
  await look(kari.page, 'phone');

  const rows = await documented();
  const unknown = found.filter((kept) => !rows.some((row) => covers(row, kept)));
  expect(unknown.map(({ where, name, pages }) => `${where} ${name} on ${pages.join()}`)).toEqual([]);
  const empty = rows.filter((row) => !found.some((kept) => covers(row, kept)));
  expect(empty.map(({ name }) => name)).toEqual([]);
  expect([[...wire.origins], wire.blocked]).toEqual([[server.origin], []]);
});

test('«Slett alt på denne telefonen» midt i økten: ingenting ligger igjen, i noen fane', async ({
  browser,
  server,
}) => {
  const { kari } = await inASession(browser, server);
  await writeAll(kari);
  await chooseLanguage(kari.page);
  const second = await kari.page.context().newPage();
  await second.goto(server.origin);
  await expect(second.getByRole('button', { name: 'Egne notater' })).toBeVisible();
  expect((await keptBy(kari.page)).map(({ name }) => name)).toContain('pusterom-key/key/notes');

  await kari.page.getByRole('button', { name: 'Egne notater' }).click();
  await kari.page.getByRole('button', { name: 'Slett alt på denne telefonen' }).click();
  await kari.page.getByRole('button', { name: 'Ja, slett alt' }).click();
  for (const page of [kari.page, second]) {
    await expect(page.getByText('Alt er slettet fra denne telefonen.')).toBeVisible();
    await expect.poll(() => leftOn(page)).toEqual(['pusterom:language']);
  }
  await test.step('heller ikke når siden åpnes på nytt, og nettet er tilbake', async () => {
    await kari.page.context().setOffline(false);
    for (const page of [kari.page, second]) {
      await page.reload();
      await expect(page.getByRole('button', { name: 'Bli med' })).toBeVisible();
      expect(await leftOn(page)).toEqual(['pusterom:language']);
    }
  });
});

test('tretti dager etter at telefonen sist var i økten, er det den la igjen, borte', async ({
  browser,
  server,
}) => {
  const { kari } = await inASession(browser, server);
  await writeAll(kari);
  await kari.page.context().setOffline(false);
  await kari.expectSaved('skrevet uten nett');
  await kari.page.goto('about:blank');
  await kari.page.clock.setFixedTime(Date.now() + aMonthMs);
  await kari.page.goto(server.origin);
  await expect(kari.page.getByRole('button', { name: 'Bli med' })).toBeVisible();
  await expect(kari.page.getByText('Tidligere på denne telefonen')).toBeHidden();
  await expect.poll(() => leftOn(kari.page)).toEqual(['pusterom-key/key/notes']);
});

async function inASession(browser: Browser, server: PusteromServer) {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  await facilitator.next('Tenk selv');
  await kari.expectStep('Tenk selv');
  await kari.page.getByPlaceholder('Skriv for deg selv').first().fill('bare for meg');
  await facilitator.next('Snakk sammen');
  await kari.expectStep('Snakk sammen');
  return { facilitator, kari, code };
}

/** Something on its way, and a draft; the phone is without a network afterwards. */
async function writeAll(phone: Phone): Promise<void> {
  await phone.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await phone.page.context().setOffline(true);
  const field = phone.composer.getByRole('textbox');
  await field.fill('skrevet uten nett');
  await phone.composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.ownEntry('skrevet uten nett')).toHaveAttribute('data-status', 'waiting');
  await field.fill('en halv tanke');
}

async function chooseLanguage(page: Page): Promise<void> {
  await page.getByLabel('Språk').last().selectOption('en');
  await page.getByLabel('Language').last().selectOption('nb');
}

/** An entry of her own, one that is begun, and the choices she can make. */
async function writeAsFacilitator(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Legg til innspill' }).first().click();
  const field = page.getByRole('textbox', { name: 'Legg til innspill' }).first();
  await field.fill('sagt høyt i rommet');
  await field.press('Enter');
  await expect(page.getByText('sagt høyt i rommet').first()).toBeVisible();
  await expect(field).toHaveValue('');
  await field.fill('begynt på');
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await chooseLanguage(page);
  await page.getByLabel('Lyd når tiden er ute').check();
  await page.getByRole('button', { name: 'Snarveier' }).click();
  await page.getByLabel('Bruk snarveier').uncheck();
  await page.keyboard.press('Escape');
  const preview = page.getByRole('button', { name: 'Slik ser det ut' });
  await preview.click();
  await expect(page.getByText('Slik ser storskjermen ut nå')).toBeVisible();
  await preview.click();
}

/** Names only; not the page itself, which has nothing that anyone has written in it. */
async function leftOn(page: Page): Promise<string[]> {
  const kept = await keptBy(page);
  return kept.filter(({ where }) => where !== 'Cache storage').map(({ name }) => name);
}

async function documented(): Promise<Row[]> {
  const text = await readFile(new URL('../docs/privacy.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith('What the browsers keep\n')) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, name = '', where = '', pages = ''] = line.split('|').map((cell) => cell.trim());
    return { name: name.replaceAll('`', ''), where, pages: pages.split(', ') };
  });
}

const covers = (row: Row, { name, where, pages }: Found): boolean =>
  row.where === where &&
  pages.some((page) => row.pages.includes(page)) &&
  (row.name.endsWith('*') ? name.startsWith(row.name.slice(0, -1)) : name === row.name);
