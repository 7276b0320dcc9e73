import { expect } from '@playwright/test';
import { Facilitator } from './people.ts';
import { allRows } from './server-records.ts';
import { test } from './test.ts';

test('hun øver på å lede alene: noen kommer, setter seg i grupper og skriver, og etterpå er alt borte', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;

  await test.step('øvingen er merket på konsollet og storskjermen', async () => {
    await page.getByRole('button', { name: 'Øv på en økt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Øv på en økt' });
    await dialog.getByLabel('Hvor mange skal være med?').selectOption('8');
    await dialog.getByRole('button', { name: 'Start øvingen' }).click();
    await expect(page.getByText('Dette er en øving. Deltakerne er simulerte')).toBeVisible();
  });
  const screen = await facilitator.openScreen(browser);
  await screen.expectText('Dette er en øving');
  await facilitator.openSession();

  await test.step('de som har kommet, deles i grupper, og stikkordene kommer', async () => {
    await facilitator.next('Tenk selv');
    await facilitator.next('Snakk sammen');
    await expect(page.getByRole('button', { name: /^[4-8] her$/ })).toBeVisible();
    await facilitator.formGroups();
    // In one of the groups.
    await expect(page.getByText(/^[1-9]\d* innspill$/).first()).toBeVisible();
  });

  await test.step('ved siden av ser hun hva storskjermen og en telefon viser', async () => {
    await page.getByRole('button', { name: 'Slik ser det ut' }).click();
    await expect(page.getByText('Storskjermen viser det dere skal snakke om.')).toBeVisible();
    await expect(page.getByText(/^En telefon i gruppe 1, ved «Snakk sammen»/)).toBeVisible();
    await page.getByRole('button', { name: 'Slik ser det ut' }).click();
    await expect(page.getByText('Slik ser storskjermen ut nå')).toHaveCount(0);
  });

  await facilitator.next('Oppsummer');
  await facilitator.next('Tenk selv');

  await test.step('når hun avslutter, er det ingenting igjen', async () => {
    const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? 'no id';
    expect(await allRows(server.dataDir)).toContain(id);
    await page.getByRole('button', { name: 'Avslutt økten' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avslutt øvingen' }).click();
    await expect(page.getByRole('heading', { name: 'Øvingen er over' })).toBeVisible();
    await expect.poll(() => allRows(server.dataDir)).not.toContain(id);
    await page.getByRole('link', { name: 'Øktene dine' }).click();
    await expect(page.getByRole('heading', { name: 'Klar for den første økten?' })).toBeVisible();
  });
});
