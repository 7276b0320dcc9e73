import { expect } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('rommet deles i grupper med plass i rommet, justeres for hånd, og velger selv etterpå', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Nettverksgruppe Nord');
  const screen = await facilitator.openScreen(browser);
  const code = await facilitator.code();
  await facilitator.openSession();
  const phones: Phone[] = [];
  for (const name of ['Kari', 'Per', 'Ola'])
    phones.push(await Phone.join(browser, server.origin, code, name));
  const [kari] = phones as [Phone, ...Phone[]];
  await facilitator.next('Tenk selv');
  await facilitator.next('Snakk sammen');

  await test.step('hun vil ha tre grupper', async () => {
    await page.getByLabel('Hvordan dere sitter').selectOption('Antall grupper …');
    await page.getByLabel('Hvor mange grupper').fill('3');
    await facilitator.formGroups();
    await expect(page.getByRole('heading', { name: '3 grupper' })).toBeVisible();
    await expect(kari.page.getByText('Bare deg så langt.')).toBeVisible();
  });

  const dialog = page.getByRole('dialog', { name: 'Juster gruppene' });
  await test.step('gruppe 2 sitter ved vinduet, og Kari flyttes dit', async () => {
    await page.getByRole('button', { name: 'Juster' }).click();
    await dialog.getByLabel('Hvor gruppe 2 sitter').fill('ved vinduet');
    await dialog.getByLabel('Hvor gruppe 2 sitter').press('Tab');
    await expect(
      dialog.getByLabel('Kari').getByRole('option', { name: 'Gruppe 2, ved vinduet' }),
    ).toHaveCount(1);
    await dialog.getByLabel('Kari').selectOption('Gruppe 1');
    await dialog.getByLabel('Kari').selectOption('Gruppe 2, ved vinduet');
    await expect(dialog.getByLabel('Kari')).toBeFocused();
    await dialog.getByRole('button', { name: 'Lukk' }).click();
    await expect(kari.page.getByText('Gruppe 2, ved vinduet.')).toBeVisible();
    await screen.expectText('Gruppe 2, ved vinduet');
  });

  await test.step('de får velge selv: Kari velger, og resten plasseres', async () => {
    await page.getByRole('button', { name: 'Bland på nytt' }).click();
    const asking = page.getByRole('dialog');
    await asking.getByLabel('Hvor mange grupper').fill('2');
    await asking.getByLabel('La dem velge selv').check();
    await asking.getByRole('button', { name: 'Bland på nytt' }).click();
    await kari.page.getByRole('button', { name: 'Gruppe 2, ved vinduet' }).click();
    await expect(kari.page.getByText('Bare deg så langt.')).toBeVisible();
    await expect(page.getByText('1 av 3 har en gruppe.')).toBeVisible();
    await page.getByRole('button', { name: 'Plasser resten' }).click();
    await expect(page.getByText('3 av 3 har en gruppe.')).toBeVisible();
    for (const phone of phones)
      await expect(phone.page.getByRole('button', { name: 'Bytt gruppe' })).toBeVisible();
  });
});
