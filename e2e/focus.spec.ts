import { expect, type Page } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { hiddenFocusFindings } from './shots/findings.ts';
import { test } from './test.ts';

/** Whether what has the focus lies under something else, in its middle. */
const isHidden = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`{
    const focused = document.activeElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    there === null || !focused.contains(there);
  }`);

/** Before what covers it would have gone by itself. */
const expectInSight = (page: Page): Promise<void> =>
  expect.poll(() => isHidden(page), { timeout: 4000 }).toBe(false);

test('det som har fokus, ligger aldri under en melding eller tilbudet om å angre', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Nettverksgruppe Nord');
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, await facilitator.code());
  await kari.expectStep('Kom i gang sammen');

  await test.step('en melding til alle kommer der Kari har fokus', async () => {
    // Lying, with so little height that whatever has the focus can stand at the top.
    await kari.page.setViewportSize({ width: 568, height: 240 });
    const send = kari.composer.getByRole('button', { name: 'Send', exact: true });
    await send.evaluate((button) => {
      button.focus({ preventScroll: true });
      button.scrollIntoView({ block: 'start' });
    });
    expect((await send.boundingBox())?.y).toBeLessThan(20);
    await page.getByRole('button', { name: 'Si til alle' }).click();
    await page.getByRole('button', { name: '5 minutter igjen' }).click();
    await expect(kari.page.getByText('5 minutter igjen')).toBeVisible();
    await expect(send).toBeFocused();
    await expectInSight(kari.page);
    expect(await hiddenFocusFindings(kari.page)).toEqual([]);
  });

  await test.step('hun som leder, skjuler et innspill nederst på siden', async () => {
    await kari.share('Spent.');
    const choices = page.getByRole('button', { name: 'Valg for «Spent.»' });
    for (const size of [
      { width: 1366, height: 768 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await choices.focus();
      await choices.evaluate((button) => button.scrollIntoView({ block: 'end' }));
      await page.keyboard.press('Enter');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Skjul innspillet|Vis innspillet igjen)$/ })
        .first()
        .press('Enter');
      await expect(page.getByRole('button', { name: 'Angre', exact: true })).toBeVisible();
      await expect(choices).toBeFocused();
      await expectInSight(page);
      expect(await hiddenFocusFindings(page)).toEqual([]);
    }
  });
});
