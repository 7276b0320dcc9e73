import { expect } from '@playwright/test';
import { Facilitator } from './people.ts';
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
