import { expect, type Locator } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('økten er 10 minutter etter: resten legges om, og kommer i rute igjen', async ({ browser, server }) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Nettverksgruppe Nord');
  await facilitator.openSession();
  const agenda = page.getByRole('navigation', { name: 'Plan for økten' });
  await expect(agenda).toContainText('Dere er i rute');

  await test.step('sjekk inn tar ti minutter til', async () => {
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Legg til 5 minutter' }).click();
    await expect(agenda).toContainText('10 min etter planen. Forslag: kort ned i tema');
  });

  const dialog = page.getByRole('dialog', { name: 'Legg om planen' });
  await test.step('forslaget står klart, og kan justeres med tastaturet', async () => {
    await page.keyboard.press('r');
    await expect(dialog.locator('[role=status]')).toContainText('Dere er i rute');
    const shorter = page.getByRole('button', { name: 'Kortere: Arbeid i grupper' });
    await shorter.focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('listitem').filter({ has: shorter })).toContainText('før 15 min');
  });

  await test.step('hun bruker planen, og den står der etter at siden er lastet på nytt', async () => {
    await dialog.getByRole('button', { name: 'Bruk planen' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(agenda).toContainText('Dere er i rute');
    await page.reload();
    await expect(agenda).toContainText('Dere er i rute');
  });

  await test.step('de skal være ferdige før: et nytt forslag, og hun angrer', async () => {
    const end = new Date(Date.now() + 2 * 60 * 60_000);
    await page.getByRole('button', { name: 'Legg om planen' }).click();
    await dialog.getByLabel('Vi skal være ferdige klokka').fill(end.toTimeString().slice(0, 5));
    await expect(dialog.locator('[role=status]')).toContainText('Dere er i rute');
    await dialog.getByRole('button', { name: 'Bruk planen' }).click();
    await expect(page.getByText('Planen er lagt om')).toBeVisible();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(page.getByText('Planen er lagt om')).toHaveCount(0);
    await expect(agenda).toContainText('Dere er i rute');
  });
});

test('det trengs en pause, et steg hoppes over, og et tema flyttes fram', async ({ browser, server }) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Nettverksgruppe Nord');
  const screen = await facilitator.openScreen(browser);
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  await kari.expectStep('Kom i gang sammen');
  const dialog = page.getByRole('dialog', { name: 'Legg om planen' });

  await test.step('alt gjøres med tastaturet', async () => {
    await page.keyboard.press('r');
    await press(dialog, 'Legg inn en pause');
    await press(dialog, 'Hopp over: Tenk selv');
    await press(dialog, 'Flytt opp: Ivaretakelse på tre nivåer');
    await expect(dialog.getByRole('button', { name: 'Flytt opp: Ivaretakelse på tre nivåer' })).toBeFocused();
    await press(dialog, 'Bruk planen');
    await expect(page.getByText('Planen er lagt om')).toBeVisible();
  });

  await test.step('pausen kommer, på alle skjermer', async () => {
    await facilitator.next('Pause');
    await kari.expectStep('Pause');
    await screen.expectText('Strekk på beina');
  });

  await test.step('det som skulle hoppes over, hoppes over', async () => {
    await facilitator.next('Snakk sammen');
    await kari.expectStep('Snakk sammen');
    const agenda = page.getByRole('navigation', { name: 'Plan for økten' });
    await expect(agenda.getByRole('button', { name: /Tenk selv/ })).toContainText('hoppes over');
    await expect(agenda.getByRole('button', { name: /^6 Ivaretakelse på tre nivåer/ })).toBeVisible();
  });
});

/** Without the mouse. */
async function press(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name, exact: true }).first().focus();
  await dialog.page().keyboard.press('Enter');
}
