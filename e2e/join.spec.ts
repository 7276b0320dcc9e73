import { expect } from '@playwright/test';
import { asText } from '@pusterom/server/realtime/as-text.fixture';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('en kode som ikke finnes, får en tydelig setning, og det som er skrevet, står', async ({
  browser,
  server,
}) => {
  await server.start();
  const lost = await Phone.join(browser, server.origin, 'AAA-AAA', 'Per');
  await expect(lost.page.getByRole('alert')).toContainText('Vi fant ingen åpen økt med denne koden');
  await expect(lost.page.getByLabel('Fornavn (valgfritt)')).toHaveValue('Per');
});

test('QR-koden fører rett inn, uten kode og uten at noe står igjen i adressen', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  let secret = '';
  facilitator.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      secret ||= /"secret":"([\w-]+)"/.exec(asText(payload))?.[1] ?? '';
    }),
  );
  await facilitator.makeSession('Høstmøtet');
  await facilitator.openSession();
  expect(secret).not.toBe('');
  const context = await browser.newContext();
  const phone = await context.newPage();
  await phone.goto(`${server.origin}/#${secret}`);
  await phone.getByRole('button', { name: 'Bli med' }).click();
  await expect(phone.getByRole('heading', { name: 'Kom i gang sammen' })).toBeVisible();
  expect(phone.url()).not.toContain(secret);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Kom i gang sammen' })).toBeVisible();
});

test('på vanlig http i et lokalt nett virker telefonen som ellers', async ({ playwright, server }) => {
  const ownerLink = await server.start();
  const { launchOptions } = test.info().project.use;
  const args = [...(launchOptions?.args ?? []), '--host-resolver-rules=MAP okt.test 127.0.0.1'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const facilitator = await Facilitator.signIn(browser, ownerLink);
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin.replace('localhost', 'okt.test'), code, 'Kari');
  await expect(kari.page.getByRole('heading', { name: 'Kom i gang sammen' })).toBeVisible();
  expect(await kari.page.evaluate('isSecureContext')).toBe(false);
  await kari.share('Glad for å være her, æøå.');
  await facilitator.expectEntry('Glad for å være her, æøå.');
  await browser.close();
});

test('Kari bytter telefon midt i økten: fire ord, og innspillene hennes er med', async ({
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
  await kari.share('faste pauser');
  await kari.page.getByRole('button', { name: /^Mine innspill/ }).click();
  await kari.page.getByRole('button', { name: 'Vis de fire ordene mine' }).click();
  const words = await kari.page.getByText(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/).innerText();

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const other = await context.newPage();
  await other.goto(server.origin);
  await other.getByLabel('Skriv koden du ser på storskjermen').fill(code);
  await other.getByRole('button', { name: 'Fortsett fra en annen telefon' }).click();
  await test.step('feil ord får en setning', async () => {
    await other.getByLabel('De fire ordene dine').fill('sol sol sol sol');
    await other.getByRole('button', { name: 'Bli med' }).click();
    await expect(other.getByRole('alert')).toContainText('Koden og ordene hører ikke sammen');
  });
  await other.getByLabel('De fire ordene dine').fill(words.toUpperCase());
  await other.getByRole('button', { name: 'Bli med' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Snakk sammen' })).toBeVisible();
  await expect(other.locator('article').filter({ hasText: 'faste pauser' })).toHaveAttribute(
    'data-status',
    'saved',
  );
  await expect(facilitator.page.getByText('1 her', { exact: true })).toBeVisible();
});
