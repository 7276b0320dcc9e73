import { expect } from '@playwright/test';
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
      secret ||= /"secret":"([\w-]+)"/.exec(String(payload))?.[1] ?? '';
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
