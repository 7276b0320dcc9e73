import { expect, type Locator, type Page } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('en økt fra start til slutt uten mus: ordstyreren, og en deltaker', async ({ browser, server }) => {
  const ownerLink = await server.start();
  const console = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await console.goto(ownerLink);
  const button = (name: string | RegExp): Locator => console.getByRole('button', { name });

  await test.step('hun lager økten og åpner den', async () => {
    await press(button('Ikke nå'));
    await press(button('Ny økt'));
    await type(console.getByLabel('Tittel'), 'Høstmøtet');
    await press(button('Lag økten'));
    await press(button('Åpne økten'));
    await expect(console.locator('h1')).toHaveText('Kom i gang sammen');
  });

  const facilitator = Facilitator.leading(console);
  const code = await facilitator.code();
  const phone = await browser.newPage();
  await test.step('Kari blir med, og sender en tanke', async () => {
    await phone.goto(server.origin);
    await type(phone.getByLabel('Skriv koden du ser på storskjermen'), code);
    await type(phone.getByLabel('Fornavn (valgfritt)'), 'Kari');
    await press(phone.getByRole('button', { name: 'Bli med' }));
    await type(phone.getByPlaceholder('Én tanke, med dine egne ord'), 'Jeg er spent');
    await press(phone.getByRole('button', { name: 'Send', exact: true }));
    await expect(phone.locator('article').filter({ hasText: 'Jeg er spent' })).toHaveAttribute(
      'data-status',
      'saved',
    );
  });
  for (const name of ['Per', 'Liv']) await Phone.join(browser, server.origin, code, name);

  await test.step('videre med én tast, klokka stoppes, og gruppene lages', async () => {
    await console.keyboard.press('ArrowRight');
    await expect(console.locator('h1')).toHaveText('Tenk selv');
    await console.keyboard.press('ArrowRight');
    await expect(console.locator('h1')).toHaveText('Snakk sammen');
    await console.keyboard.press('Space');
    await expect(button('Start klokka igjen')).toBeVisible();
    await console.keyboard.press('Space');
    await press(button('Del i grupper'));
    await expect(console.getByRole('heading', { name: /^\d+ grupper?$/ })).toBeVisible();
  });

  await test.step('Kari velger spørsmål, sender, retter, og sier at hun er ferdig', async () => {
    const second = phone.getByRole('group', { name: 'Spørsmål' }).getByRole('radio').nth(1);
    await tabTo(phone.getByRole('group', { name: 'Spørsmål' }).getByRole('radio').first());
    await phone.keyboard.press('ArrowRight');
    await expect(second).toBeChecked();
    await type(phone.getByPlaceholder('Skriv et stikkord'), 'kollegastøtte');
    await phone.keyboard.press('Enter');
    await expect(phone.locator('article').filter({ hasText: 'kollegastøtte' })).toBeVisible();
    await press(phone.getByRole('button', { name: 'Ferdig' }));
    await facilitator.expectEntry('kollegastøtte');
  });

  await test.step('hun viser svarene, ser hurtigtastene, og avslutter', async () => {
    await press(button(/^Vis (på storskjermen|det gruppene skrev)$/));
    await console.keyboard.press('?');
    const shortcuts = console.getByRole('dialog', { name: 'Snarveier' });
    await expect(shortcuts).toBeVisible();
    await console.keyboard.press('Escape');
    await expect(shortcuts).toHaveCount(0);
    await press(button('Avslutt økten'));
    await press(console.getByRole('dialog').getByRole('button', { name: 'Avslutt økten' }));
    await expect(console.getByRole('heading', { name: 'Takk for i dag' })).toBeVisible();
    await expect(phone.getByRole('heading', { name: 'Takk for i dag' })).toBeVisible();
  });
});

/** As one without a mouse gets there: by Tab alone, from where she is. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  const page: Page = target.page();
  const focused = target.first().and(page.locator(':focus'));
  for (let tabs = 0; tabs < 150 && (await focused.count()) === 0; tabs++) await page.keyboard.press('Tab');
  await expect(target.first()).toBeFocused();
}

async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

async function type(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(text);
}
