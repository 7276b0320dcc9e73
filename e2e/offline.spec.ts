import { expect, type Page } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

const tenKeywords = [
  ...['åpne dører', 'faste pauser', 'ekstern veiledning', 'mye latter', 'nok søvn'],
  ...['tydelige rammer', 'gåtur', 'felles lunsj', 'å si nei', 'tid til refleksjon'],
];

/** Kari's phone in a session that has come to a step with keywords. */
async function kariInPairs(browser: Parameters<typeof Phone.join>[0], origin: string, ownerLink: string) {
  const facilitator = await Facilitator.signIn(browser, ownerLink);
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, origin, code, 'Kari');
  for (const step of ['Tenk selv', 'Snakk sammen']) await facilitator.next(step);
  await kari.expectStep('Snakk sammen');
  return { facilitator, kari };
}

/** The phone keeps the page: it opens without a network from now on. */
const pageIsKept = (page: Page) => page.evaluate('navigator.serviceWorker.ready.then(() => true)');

async function write(page: Page, text: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send', exact: true }) });
  await form.getByRole('textbox').fill(text);
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.locator('article').filter({ hasText: text })).toHaveAttribute('data-status', 'waiting');
}

test('fem minutter uten nett: ti innspill, en fane som dør, og alt kommer fram én gang', async ({
  browser,
  server,
}) => {
  const { facilitator, kari } = await kariInPairs(browser, server.origin, await server.start());
  const context = kari.page.context();
  await pageIsKept(kari.page);
  await context.setOffline(true);
  for (const text of tenKeywords) await write(kari.page, text);
  await kari.composer.getByRole('textbox').fill('en halv tanke');

  await kari.page.close();
  const reopened = await context.newPage();
  await reopened.goto(server.origin);
  await test.step('siden åpner seg uten nett, og viser det hun har skrevet', async () => {
    await expect(
      reopened.getByRole('heading', { name: 'Det du har skrevet, er trygt på telefonen' }),
    ).toBeVisible();
    for (const text of tenKeywords) await expect(reopened.getByText(text, { exact: true })).toBeVisible();
    await expect(reopened.getByRole('textbox').first()).toHaveValue('en halv tanke');
  });

  await context.setOffline(false);
  for (const text of tenKeywords)
    await expect(reopened.locator('article').filter({ hasText: text })).toHaveAttribute(
      'data-status',
      'saved',
    );
  for (const text of tenKeywords) {
    await facilitator.expectEntry(text);
    await expect(facilitator.page.locator('main li').getByText(text, { exact: true })).toHaveCount(1);
  }
  await expect(reopened.getByRole('textbox').first()).toHaveValue('en halv tanke');
});

test('telefonen låses, tjeneren starter på nytt, og telefonen er med igjen med en gang den våkner', async ({
  browser,
  server,
}) => {
  const { facilitator, kari } = await kariInPairs(browser, server.origin, await server.start());
  const cdp = await kari.page.context().newCDPSession(kari.page);
  await kari.composer.getByRole('textbox').fill('skrevet før låsen');
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await server.kill9();
  await server.start();
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(kari.composer.getByRole('textbox')).toHaveValue('skrevet før låsen');
  await kari.composer.getByRole('button', { name: 'Send', exact: true }).click();
  await kari.expectSaved('skrevet før låsen');
  await facilitator.expectEntry('skrevet før låsen');
});

test('to faner på samme telefon: det som er skrevet i den ene, tar ikke plassen til det i den andre', async ({
  browser,
  server,
}) => {
  const { facilitator, kari } = await kariInPairs(browser, server.origin, await server.start());
  const context = kari.page.context();
  await pageIsKept(kari.page);
  const second = await context.newPage();
  await second.goto(server.origin);
  await expect(second.getByRole('heading', { name: 'Snakk sammen' })).toBeVisible();
  await context.setOffline(true);
  await write(kari.page, 'fra den første');
  await write(second, 'fra den andre');
  await kari.page.close();
  await second.close();
  const third = await context.newPage();
  await third.goto(server.origin);
  for (const text of ['fra den første', 'fra den andre'])
    await expect(third.getByText(text, { exact: true })).toBeVisible();
  await context.setOffline(false);
  for (const text of ['fra den første', 'fra den andre']) await facilitator.expectEntry(text);
});

test('to konsoller samtidig: begge følger med, og begges «Neste» på en gang fører dem til samme steg', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  await facilitator.openSession();
  const other = await facilitator.page.context().newPage();
  await other.goto(facilitator.page.url());
  const next = other.getByRole('button', { name: /^Neste: / });
  await expect(next).toBeVisible();
  await Promise.all([facilitator.nextButton.click(), next.click()]);
  const titles = () => Promise.all([facilitator.page, other].map((page) => page.locator('h1').innerText()));
  // One step, or two when the second finger came after the first step; but never apart.
  await expect.poll(titles).not.toContain('Kom i gang sammen');
  await expect.poll(async () => new Set(await titles()).size).toBe(1);
  await other.reload();
  await expect.poll(async () => new Set(await titles()).size).toBe(1);
});

test('laptopen sover, og er med igjen når den våkner, med det som er kommet inn imens', async ({
  browser,
  server,
}) => {
  const { facilitator, kari } = await kariInPairs(browser, server.origin, await server.start());
  const cdp = await facilitator.page.context().newCDPSession(facilitator.page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await kari.share('skrevet mens laptopen sov');
  await server.kill9();
  await server.start();
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await facilitator.expectEntry('skrevet mens laptopen sov');
  await facilitator.next('Oppsummer i plenum');
  await kari.expectStep('Oppsummer i plenum');
});
