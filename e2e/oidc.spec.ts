import { TestProvider } from '@pusterom/server/auth/oidc-provider.fixture';
import { expect, type Page } from '@playwright/test';
import { Facilitator } from './people.ts';
import { PusteromServer } from './pusterom-server.ts';
import { test as base } from './test.ts';

/** A server whose leaders may sign in at a provider, which is another site to their browsers. */
const test = base.extend<{ provider: TestProvider }>({
  provider: async ({}, use) => {
    const provider = await TestProvider.start();
    await use(provider);
    await provider.close();
  },
  server: async ({ provider }, use) => {
    const server = await PusteromServer.create({
      env: (origin) => ({
        PUBLIC_URL: origin,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret ?? '',
        OIDC_NAME: 'Testporten',
      }),
    });
    await use(server);
    await server.stop();
  },
});

const link = (page: Page) => page.getByRole('button', { name: 'Koble til Testporten' });
const withProvider = (page: Page) => page.getByRole('button', { name: 'Logg inn med Testporten' });
const signOut = (page: Page) => page.getByRole('button', { name: 'Logg ut', exact: true });
const openAccount = (page: Page) => page.getByText('Kontoen din').click();

/** Links what she is signed in as at the provider, as someone who has just come by her link. */
async function linkAtFirst(page: Page): Promise<void> {
  await page.reload();
  await link(page).click();
  await expect(page.getByText('Innloggingen er koblet til.')).toBeVisible();
}

test('en leder kobler til innloggingen hun har fra jobben, logger inn med den, og kobler den fra igjen', async ({
  browser,
  server,
  provider,
}) => {
  const { page } = await Facilitator.signIn(browser, await server.start());
  await linkAtFirst(page);
  await test.step('logger ut, og inn med den', async () => {
    await signOut(page).click();
    await withProvider(page).click();
    await expect(signOut(page)).toBeVisible();
    await expect(page).toHaveURL(`${server.origin}/facilitator`);
    await expect(page.getByText('Velg hvordan du logger inn neste gang')).toHaveCount(0);
    const kept = await page.context().cookies(server.origin);
    expect(kept.map(({ name }) => name)).toEqual(['pusterom.session_token']);
  });
  await test.step('kommer tilbake dit hun var på vei', async () => {
    await signOut(page).click();
    // Leaving the page sooner would break off what says so to the server.
    await expect(withProvider(page)).toBeVisible();
    await page.goto(`${server.origin}/archive`);
    await page.getByRole('link', { name: 'Logg inn' }).click();
    await withProvider(page).click();
    await expect(page).toHaveURL(`${server.origin}/archive`);
  });
  await test.step('kan ikke koble fra det eneste hun kommer inn med', async () => {
    await page.goto(`${server.origin}/facilitator`);
    await openAccount(page);
    await page.getByRole('button', { name: 'Koble fra: Testporten' }).click();
    await page.getByRole('button', { name: 'Ja, koble fra' }).click();
    await expect(page.getByText('Dette er den eneste måten du kan logge inn på.')).toBeVisible();
  });
  await test.step('velger passord, og kobler fra', async () => {
    await page.getByRole('textbox', { name: 'Navn' }).fill('Kari');
    await page.getByRole('textbox', { name: 'E-post' }).fill('kari@example.no');
    await page.getByLabel('Nytt passord').fill('blåbær og fløte');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('button', { name: 'Koble fra: Testporten' }).click();
    await page.getByLabel('Passordet du har nå').last().fill('blåbær og fløte');
    await page.getByRole('button', { name: 'Ja, koble fra' }).click();
    await expect(link(page)).toBeVisible();
  });
  await test.step('kommer ikke inn med den lenger', async () => {
    await signOut(page).click();
    await withProvider(page).click();
    await expect(page.getByText('Denne innloggingen er ikke koblet til noen her.')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  });
  expect(provider.exchanges.length).toBeGreaterThan(3);
});

test('den som ikke er kjent her, blir ikke sluppet inn, men kan ta imot invitasjonen hun har', async ({
  browser,
  server,
  provider,
}) => {
  const { page } = await Facilitator.signIn(browser, await server.start());
  await page.getByRole('link', { name: 'Ny nettverksgruppe' }).click();
  await page.getByLabel('Navn').fill('Vest');
  await page.getByRole('button', { name: 'Lag gruppen' }).click();
  await page.getByRole('button', { name: 'Lag en invitasjon' }).click();
  const invitation = await page.locator('main').getByLabel('Lenke').inputValue();

  provider.subject = 'per-at-work';
  const per = await (await browser.newContext()).newPage();
  await test.step('ukjent blir vennlig avvist', async () => {
    await per.goto(`${server.origin}/facilitator`);
    await withProvider(per).click();
    await expect(per.getByText('Denne innloggingen er ikke koblet til noen her.')).toBeVisible();
    await expect(signOut(per)).toHaveCount(0);
  });
  await test.step('også med invitasjonen foran seg: den er der fortsatt', async () => {
    await per.goto(invitation);
    await per.getByText('Har du brukt Pusterom før?').click();
    await withProvider(per).click();
    await expect(per.getByRole('heading', { name: 'Du er invitert til Vest' })).toBeVisible();
    await expect(per.getByText('Denne innloggingen er ikke koblet til noen her.')).toBeVisible();
  });
  await test.step('tar imot den, og kobler til', async () => {
    await per.getByRole('button', { name: 'Bli med' }).click();
    await link(per).click();
    await expect(per.getByText('Innloggingen er koblet til.')).toBeVisible();
    await signOut(per).click();
    await withProvider(per).click();
    await expect(per.getByText('Vest')).toBeVisible();
  });
});

test('sier hun nei hos den andre, står hun der hun var', async ({ browser, server, provider }) => {
  await server.start();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/facilitator`);
  provider.subject = null;
  await withProvider(page).click();
  await expect(page.getByText('Innloggingen ble ikke fullført.')).toBeVisible();
  await expect(page.getByLabel('E-post')).toBeVisible();
});

base('uten avtale om noe annet er det ingen slik knapp', async ({ browser, server }) => {
  await server.start();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/facilitator`);
  await expect(page.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Logg inn med (?!passnøkkel)/ })).toHaveCount(0);
});
