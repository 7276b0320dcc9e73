import { expect } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('en telefon fjernes, og koden byttes: den er ute med en gang, og de andre merker ingenting', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const [kari, per] = await Promise.all([
    Phone.join(browser, server.origin, code, 'Kari'),
    Phone.join(browser, server.origin, code, 'Per'),
  ]);
  await facilitator.next('Tenk selv');
  for (const phone of [kari, per]) await phone.expectStep('Tenk selv');

  const { page } = facilitator;
  await page.getByRole('button', { name: '2 her' }).click();
  await page.getByRole('button', { name: 'Fjern Per' }).click();
  await page.getByRole('button', { name: 'Ja, fjern telefonen' }).click();
  await expect(per.page.getByText('Denne telefonen er ikke med i økten lenger.')).toBeVisible();
  await page.getByRole('button', { name: 'Lag ny kode' }).click();
  await expect(page.locator('header').getByText(code)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await test.step('den gamle koden åpner ikke mer, den nye gjør', async () => {
    const late = await Phone.join(browser, server.origin, code, 'Liv');
    await expect(late.page.getByRole('alert')).toContainText('Vi fant ingen åpen økt med denne koden');
    const again = await Phone.join(browser, server.origin, await facilitator.code(), 'Liv');
    await again.expectStep('Tenk selv');
  });

  await facilitator.next('Snakk sammen');
  await kari.expectStep('Snakk sammen');
  await kari.share('faste pauser');
});

test('storskjermen får ny lenke: den gamle slutter å virke og sier det, koden er den samme', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const screen = await facilitator.openScreen(browser);
  await screen.expectText(code);

  const { page } = facilitator;
  await page.getByRole('button', { name: 'Storskjerm' }).click();
  await page.getByRole('button', { name: 'Lag ny lenke' }).click();
  await page.getByRole('button', { name: 'Ja, lag ny lenke' }).click();
  await screen.expectText('Denne lenken virker ikke lenger');
  await expect(page.getByRole('button', { name: 'Lag ny lenke' })).toBeVisible();
  await page.keyboard.press('Escape');
  await (await facilitator.openScreen(browser)).expectText(code);
});
