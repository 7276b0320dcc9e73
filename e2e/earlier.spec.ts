import { expect } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('det nettverksgruppen ble enig om, kommer opp på neste møte og følges til det er gjort', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  const networkId = await facilitator.makeNetwork('Nettverk øst');

  await test.step('på vårmøtet avtales et grep', async () => {
    await facilitator.beginMeeting(networkId, 'Vårmøtet');
    await expect(page.getByRole('heading', { name: 'Grepene fra sist' })).toHaveCount(0);
    await page.getByRole('button', { name: /^Grep/ }).first().click();
    await page.getByRole('button', { name: 'Nytt grep' }).click();
    await page.getByLabel('Hva vil dere prøve?').fill('Ti minutter etter hvert tungt møte');
    await page.getByLabel('Innen').fill('2026-01-15');
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await page.keyboard.press('Escape');
    await facilitator.endSession();
  });

  await test.step('på høstmøtet står det først, og det sies hvordan det gikk', async () => {
    await facilitator.beginMeeting(networkId, 'Høstmøtet');
    const screen = await facilitator.openScreen(browser);
    const kari = await Phone.join(browser, server.origin, await facilitator.code());
    for (const one of [page, kari.page])
      await expect(one.getByRole('heading', { name: 'Grepene fra sist' })).toBeVisible();
    await expect(page.getByText('Skulle vært gjort 15. januar 2026')).toBeVisible();
    await expect(screen.page.getByText('Ti minutter etter hvert tungt møte')).toHaveCount(0);

    const answers = page.getByRole('group', { name: /Ti minutter etter hvert tungt møte/ });
    await answers.getByRole('button', { name: 'Prøvd' }).click();
    await page.getByLabel('Med noen få ord (valgfritt)').fill('Virket når lederen gikk først');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    for (const one of [screen.page, kari.page]) {
      await expect(one.getByText('Ti minutter etter hvert tungt møte').first()).toBeVisible();
      await expect(one.getByText('Virket når lederen gikk først').first()).toBeVisible();
    }
    const note = page.getByLabel('Med noen få ord (valgfritt)');
    const save = page.getByRole('button', { name: 'Lagre', exact: true });
    await note.fill('');
    await save.click();
    await expect(save).toHaveCount(0);
    await expect(note).toHaveValue('');
    await expect(kari.page.getByText('Virket når lederen gikk først')).toHaveCount(0);
    await note.fill('Virket når lederen gikk først');
    await save.click();
    await expect(kari.page.getByText('Virket når lederen gikk først')).toBeVisible();
    await facilitator.endSession();
  });

  await test.step('det som bare er prøvd, kommer opp igjen, med det som ble sagt', async () => {
    await facilitator.beginMeeting(networkId, 'Vintermøtet');
    await expect(page.getByText('Virket når lederen gikk først')).toBeVisible();
    const answers = page.getByRole('group', { name: /Ti minutter etter hvert tungt møte/ });
    await answers.getByRole('button', { name: 'Gjort' }).click();
    await facilitator.endSession();
  });

  await test.step('arkivet og nettverksgruppens side forteller hva det ble til', async () => {
    await page.getByRole('link', { name: 'Se økten i arkivet' }).click();
    const part = page.locator('.part', { has: page.getByRole('heading', { name: 'Grepene fra sist' }) });
    await expect(part.getByText('Gjort', { exact: true })).toBeVisible();
    await page.goto(`${server.origin}/facilitator/networks/${networkId}`);
    await expect(page.getByText('Alt er gjort eller lagt bort.')).toBeVisible();
    await page.getByText('Ferdige (1)').click();
    await expect(page.getByText('Virket når lederen gikk først')).toBeVisible();
  });

  await test.step('og det er ferdig: neste møte begynner uten det', async () => {
    await facilitator.beginMeeting(networkId, 'Våren etter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Grepene fra sist' })).toHaveCount(0);
  });
});
