import { expect, type Page } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

/** The cluster on the console that holds this entry. */
const cluster = (page: Page, text: string) => page.locator('main article').filter({ hasText: text });

test('ordstyreren rydder i tavla, og Kari retter og sletter sitt eget', async ({ browser, server }) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  const screen = await facilitator.openScreen(browser);
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code);
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
  await kari.expectStep('Oppsummer i plenum');

  await test.step('det som betyr det samme, samler seg', async () => {
    for (const text of ['humor', 'latter', 'tidspress', 'godt humør']) await kari.share(text);
    await expect(cluster(page, 'latter')).toContainText('humor');
    await expect(cluster(page, 'tidspress')).not.toContainText('humor');
  });

  await test.step('én telefon er for få: storskjermen får vite det først når ordstyreren vil', async () => {
    await expect(page.getByText('Færre enn tre har svart på ett av punktene.')).toBeVisible();
    await screen.expectNothingOf(['humor', 'latter', 'tidspress']);
    await facilitator.showFew();
    await screen.expectText('tidspress');
  });

  await test.step('en samling får et annet navn, og beholder det', async () => {
    await page
      .getByRole('button', { name: /^Endre navn på «/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Navn på samlingen' }).fill('Vi ler sammen');
    await page.keyboard.press('Enter');
    await screen.expectText('Vi ler sammen');
    await kari.share('mye latter');
    await expect(cluster(page, 'mye latter')).toContainText('Vi ler sammen');
  });

  await test.step('som tekst, eller i et lite vindu, står det samme på storskjermen uten å være et bilde', async () => {
    const asText = screen.page.getByRole('button', { name: 'Som tekst' });
    const letters = (): Promise<number> =>
      screen.page.getByText('Vi ler sammen').evaluate((said) => said.getBoundingClientRect().height);
    await screen.page.mouse.move(200, 200);
    await asText.click();
    await expect(screen.page.getByRole('listitem').filter({ hasText: 'Vi ler sammen' })).toContainText(
      'mye latter',
    );
    // What is enlarged by the browser is a smaller window to the page; a picture would have smaller letters in it.
    const before = await letters();
    await screen.page.setViewportSize({ width: 640, height: 360 });
    expect(await letters()).toBe(before);
    await screen.page.setViewportSize({ width: 1280, height: 720 });
    await asText.click();
    await expect(screen.page.getByRole('button', { name: 'Ordsky' })).toBeVisible();
    await screen.page.setViewportSize({ width: 320, height: 256 });
    await expect(screen.page.getByRole('button', { name: 'Ordsky' })).toHaveCount(0);
    await expect(screen.page.getByRole('listitem').filter({ hasText: 'Vi ler sammen' })).toContainText(
      'mye latter',
    );
    await screen.page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('et innspill flyttes dit ordstyreren vil ha det', async () => {
    await page.getByRole('button', { name: 'Valg for «tidspress»' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Vi ler sammen/ })
      .click();
    await expect(cluster(page, 'tidspress')).toContainText('Vi ler sammen');
  });

  await test.step('et skjult innspill er borte fra storskjermen', async () => {
    await screen.expectText('godt humør');
    await page.getByRole('button', { name: 'Valg for «godt humør»' }).click();
    await page.getByRole('button', { name: 'Skjul innspillet' }).click();
    await expect(screen.page.getByText('godt humør')).toHaveCount(0);
  });

  await test.step('Kari retter ett innspill og sletter et annet', async () => {
    await kari.page.getByRole('button', { name: 'Endre eller slett: latter' }).click();
    await kari.page.getByRole('button', { name: 'Endre', exact: true }).click();
    await kari.page.getByLabel('Endre teksten').fill('latteren i gangen');
    await kari.page.getByRole('button', { name: 'Lagre' }).click();
    await kari.expectSaved('latteren i gangen');
    await facilitator.expectEntry('latteren i gangen');
    await kari.page.getByRole('button', { name: 'Endre eller slett: tidspress' }).click();
    await kari.page.getByRole('button', { name: 'Slett', exact: true }).click();
    await kari.page.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(page.getByText('tidspress')).toHaveCount(0);
    await expect(screen.page.getByText('tidspress')).toHaveCount(0);
  });
});
