import { expect } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('telefonene sier fra uten ord, og ordstyreren ser hvor mange', async ({ browser, server }) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Nettverksgruppe Nord');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  const per = await Phone.join(browser, server.origin, code, 'Per');
  await facilitator.next('Tenk selv');
  for (const phone of [kari, per]) await phone.expectStep('Tenk selv');
  const bar = page.getByRole('region', { name: 'Klokke og steg' });

  await test.step('ferdig, mer tid og en hånd i været', async () => {
    await kari.page.getByRole('button', { name: 'Ferdig' }).click();
    await per.page.getByRole('button', { name: 'Mer tid' }).click();
    await per.page.getByRole('button', { name: 'Hånda opp' }).click();
    await expect(bar).toContainText('1 ferdig · 1 vil ha mer tid · 1 hånd oppe');
    await expect(page.locator('main')).not.toContainText('Kari');
  });

  await test.step('en pause er bare hennes, til hun selv sier fra', async () => {
    await kari.page.getByRole('button', { name: 'Jeg trenger en pause' }).click();
    const answer = kari.page.getByRole('dialog', { name: 'Ta den pausen' });
    await expect(answer).toContainText('Du trenger ikke forklare deg');
    await expect(bar).not.toContainText('pause');
    await answer.getByRole('button', { name: 'Si fra til ordstyreren' }).click();
    await expect(bar).toContainText('1 trenger en pause');
    await answer.getByRole('button', { name: 'Trekk det tilbake' }).click();
    await expect(bar).not.toContainText('pause');
    await answer.getByRole('button', { name: 'Lukk' }).click();
  });

  await test.step('to minutter igjen, til alle', async () => {
    await page.getByRole('button', { name: 'Si til alle' }).click();
    await page.getByRole('button', { name: '2 minutter igjen' }).click();
    const card = per.page.getByRole('status').filter({ hasText: 'Fra ordstyreren' });
    await expect(card).toContainText('2 minutter igjen');
    await card.getByRole('button', { name: 'Lukk' }).click();
    await expect(per.page.getByText('2 minutter igjen')).toHaveCount(0);
  });

  await test.step('hun ser at noen skriver, men ikke hva, og går videre med ett trykk', async () => {
    await per.page.getByRole('textbox').first().fill('Bare for meg');
    await expect(bar).toContainText('1 skriver fortsatt');
    await expect(facilitator.nextButton).toHaveAccessibleDescription('1 skriver fortsatt');
    await facilitator.next('Snakk sammen');
    await expect(bar).not.toContainText('ferdig');
    await per.expectStep('Snakk sammen');
    await expect(per.page.getByRole('button', { name: 'Hånda opp', pressed: false })).toBeVisible();
  });
});

test('en telefon som har vært borte, sier det samme når den er tilbake', async ({ browser, server }) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Nettverksgruppe Nord');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  await kari.expectStep('Kom i gang sammen');
  await kari.page.getByRole('button', { name: 'Ferdig' }).click();
  const bar = facilitator.page.getByRole('region', { name: 'Klokke og steg' });
  await expect(bar).toContainText('1 ferdig');
  await server.kill9();
  await server.start();
  // Two here: what the bar says is not from before.
  await Phone.join(browser, server.origin, code, 'Per');
  await expect(facilitator.page.getByRole('button', { name: '2 her' })).toBeVisible();
  await expect(bar).toContainText('1 ferdig');
});
