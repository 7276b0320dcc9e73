import { expect } from '@playwright/test';
import { listenIn } from './listen-in.ts';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('tre telefoner stemmer med prikker, og ingen ser tallene før avstemningen er over', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Nettverksgruppe Nord');
  const code = await facilitator.code();
  const screen = await facilitator.openScreen(browser);
  await facilitator.openSession();
  const [kari, per, liv] = [
    await Phone.join(browser, server.origin, code),
    await Phone.join(browser, server.origin, code),
    await Phone.join(browser, server.origin, code),
  ] as const;
  const heard: string[] = [];
  for (const { page: theirs } of [kari, screen]) listenIn(theirs, heard);
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
  for (const phone of [kari, per, liv]) await phone.expectStep('Oppsummer i plenum');
  await kari.share('humor');
  await per.share('tidspress');
  await liv.share('veiledning');
  const dot = (phone: Phone, to: string) =>
    phone.page.getByRole('button', { name: `Gi en prikk til «${to}»` }).click();
  const card = (text: string) => page.locator('main article').filter({ hasText: text });

  await test.step('ordstyreren åpner, og alle gir prikkene sine', async () => {
    await page.getByRole('button', { name: /^Stem med prikker/ }).click();
    await page.getByRole('button', { name: 'Åpne avstemningen' }).click();
    await screen.expectText('Gi 3 prikker på telefonen');
    for (const to of ['Humor', 'Humor', 'Tidspress']) await dot(kari, to);
    for (const to of ['Humor', 'Veiledning']) await dot(per, to);
    await dot(liv, 'Veiledning');
    await expect(kari.page.getByText('0 prikker igjen')).toBeVisible();
    await expect(per.page.getByText('1 prikk igjen')).toBeVisible();
    await expect(page.getByText('3 har brukt prikkene sine')).toBeVisible();
    await expect(card('humor')).not.toContainText('prikk');
  });

  await test.step('skrivefeltet gir avstemningen plassen, og er der når Kari skriver', async () => {
    await kari.page.setViewportSize({ width: 320, height: 568 });
    await kari.page.evaluate('scrollTo(0, 0)');
    await expect(kari.composer).not.toBeInViewport();
    await kari.composer.getByRole('textbox').focus();
    await kari.page.evaluate('scrollTo(0, 0)');
    await expect(kari.composer).toBeInViewport({ ratio: 1 });
    await kari.composer.getByRole('textbox').blur();
  });

  await test.step('Kari flytter en prikk, og den er lagret', async () => {
    await kari.page.getByRole('button', { name: 'Ta tilbake en prikk fra «Tidspress»' }).click();
    await dot(kari, 'Veiledning');
    await expect(kari.page.getByText('Lagret', { exact: true }).last()).toBeVisible();
    for (const { page: theirs } of [kari, screen]) await theirs.reload();
    await expect(kari.page.getByText('0 prikker igjen')).toBeVisible();
  });

  await test.step('avstemningen avsluttes: bare ordstyreren ser tallene, til hun viser dem', async () => {
    await page.getByRole('button', { name: 'Avslutt avstemningen' }).click();
    await expect(card('humor')).toContainText('3 prikker');
    await expect(card('veiledning')).toContainText('3 prikker');
    await expect(card('tidspress')).toContainText('0 prikker');
    await expect(kari.page.getByText('Avstemningen er over.')).toBeVisible();
    await screen.expectText('Avstemningen er over');
    await expect(screen.page.getByText('3 prikker')).toHaveCount(0);
    const told = heard.join('\n').match(/"stage":"(?:open|closed)",[^}]*}/g) ?? [];
    expect(new Set(told)).toEqual(
      new Set(['"stage":"open","voters":null,"dots":{}', '"stage":"closed","voters":null,"dots":{}']),
    );
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await expect(screen.page.getByText('3 prikker')).toHaveCount(2);
    await expect(kari.page.getByText('3 prikker')).toHaveCount(2);
  });

  await test.step('tavla sorteres etter prikker når ordstyreren vil', async () => {
    await page.getByRole('button', { name: 'Sorter etter prikker' }).click();
    await expect(page.locator('main article').last()).toContainText('tidspress');
  });

  await test.step('prikkene står i arkivet', async () => {
    await facilitator.endSession();
    await page.getByRole('link', { name: 'Se økten i arkivet' }).click();
    await expect(page.getByText('3 prikker')).toHaveCount(2);
  });
});
