import { expect } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('Kari skriver når ordstyreren går videre, og legger til likevel; et stengt steg lar teksten stå', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  for (const step of ['Tenk selv', 'Snakk sammen']) await facilitator.next(step);
  await kari.expectStep('Snakk sammen');
  await kari.composer.getByRole('textbox').fill('rom for å feile');
  await facilitator.next('Oppsummer i plenum');
  await kari.expectStep('Oppsummer i plenum');

  await test.step('teksten har blitt med, og kan legges til', async () => {
    await expect(kari.page.getByRole('textbox').first()).toHaveValue('rom for å feile');
    await kari.page.getByRole('button', { name: 'Legg til likevel' }).click();
    await facilitator.expectEntry('rom for å feile');
  });

  const door = facilitator.page.getByLabel('Innspill til «Oppsummer i plenum»');
  await test.step('steget stenges: teksten står på telefonen, og er ikke på konsollet', async () => {
    await kari.composer.getByRole('textbox').fill('raushet i hverdagen');
    await door.selectOption('Stengt for innspill');
    await expect(kari.page.getByText('Ordstyreren tar ikke imot flere innspill')).toBeVisible();
    await expect(kari.page.getByRole('textbox').last()).toHaveValue('raushet i hverdagen');
    await expect(facilitator.page.getByText('raushet i hverdagen')).toHaveCount(0);
  });

  await test.step('det åpnes igjen, og hun sender', async () => {
    await door.selectOption('Åpent for innspill');
    await kari.share('raushet i hverdagen');
    await facilitator.expectEntry('raushet i hverdagen');
  });
});
