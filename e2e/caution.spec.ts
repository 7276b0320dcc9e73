import { expect } from '@playwright/test';
import { syntheticId } from '../packages/pii/bench/synthetic-id.ts';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

/** From Norway's test population: no living person has it. */
const nobodysId = syntheticId(14, 5, 90);

test('telefonen advarer mot det som kan avsløre noen, og stopper bare fødselsnummer', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code);
  for (const step of ['Tenk selv', 'Snakk sammen']) await facilitator.next(step);
  await kari.expectStep('Snakk sammen');
  const { page } = kari;
  const field = kari.composer.getByRole('textbox');
  const send = kari.composer.getByRole('button', { name: 'Send', exact: true });

  await test.step('et navn: hun får råd, og skriver om', async () => {
    await field.fill('Ros til Magnhild, som alltid stiller opp');
    await expect(page.getByText('Kan noen bli kjent igjen?')).toBeVisible();
    await send.click();
    await expect(kari.ownEntry('Magnhild')).toHaveCount(0);
    await page.getByRole('button', { name: 'Skriv om' }).click();
    await expect(field).toBeFocused();
    await field.fill('Ros til en kollega som alltid stiller opp');
    await expect(page.getByText('Kan noen bli kjent igjen?')).toHaveCount(0);
    await send.click();
    await kari.expectSaved('Ros til en kollega som alltid stiller opp');
  });

  await test.step('hun sender likevel, og blir ikke spurt igjen', async () => {
    await field.fill('Gutten på 8 år i Sogndal');
    await send.click();
    await page.getByRole('button', { name: 'Send likevel' }).click();
    await kari.expectSaved('Gutten på 8 år i Sogndal');
  });

  await test.step('et fødselsnummer går ikke', async () => {
    await field.fill(`fnr ${nobodysId}`);
    await expect(page.getByText('Dette ser ut som et fødselsnummer.')).toBeVisible();
    await expect(send).toBeDisabled();
    await field.press('Enter');
    await expect(field).toHaveValue(`fnr ${nobodysId}`);
    await expect(facilitator.page.locator('main').getByText('fnr')).toHaveCount(0);
  });
});
