import { expect, type Page } from '@playwright/test';
import { Facilitator } from './people.ts';
import { test } from './test.ts';

/** A laptop that knows her finger, and always gets it. */
async function withFingerprintReader(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const openAccount = (page: Page) => page.getByText('Kontoen din').click();
const signOut = (page: Page) => page.getByRole('button', { name: 'Logg ut', exact: true }).click();
const withPasskey = (page: Page) => page.getByRole('button', { name: 'Logg inn med passnøkkel' });
const remove = (page: Page) => page.getByRole('button', { name: /^Fjern / });

test('ordstyreren legger til en passnøkkel, logger inn med den, og fjerner den igjen', async ({
  browser,
  server,
}) => {
  const { page } = await Facilitator.signIn(browser, await server.start());
  await withFingerprintReader(page);

  await test.step('legger den til', async () => {
    await openAccount(page);
    await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();
    await expect(page.getByText('Passnøkkelen er klar.')).toBeVisible();
    await expect(remove(page)).toHaveCount(1);
  });
  await test.step('logger ut, og inn med den', async () => {
    await signOut(page);
    await withPasskey(page).click();
    await expect(page.getByRole('button', { name: 'Logg ut', exact: true })).toBeVisible();
    const kept = await page.context().cookies();
    expect(kept.map(({ name }) => name)).toEqual(['pusterom.session_token']);
  });
  await test.step('fjerner den', async () => {
    await openAccount(page);
    await expect(page.getByText(/^Sist brukt/)).toBeVisible();
    await remove(page).click();
    await page.getByRole('button', { name: 'Ja, fjern passnøkkelen' }).click();
    await expect(remove(page)).toHaveCount(0);
  });
  await test.step('kommer ikke inn med den lenger', async () => {
    await signOut(page);
    await withPasskey(page).click();
    await expect(page.getByText('Passnøkkelen kom ikke gjennom.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Logg ut', exact: true })).toHaveCount(0);
  });
});

test('har hun passord, må hun skrive det før hun legger til eller fjerner en passnøkkel', async ({
  browser,
  server,
}) => {
  const password = 'blåbær og fløte';
  const { page } = await Facilitator.signIn(browser, await server.start());
  await withFingerprintReader(page);
  await page.reload();
  await page.getByLabel('Navn').fill('Kari');
  await page.getByLabel('E-post').fill('kari@example.no');
  await page.getByLabel('Nytt passord').fill(password);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { name: 'Hei, Kari' })).toBeVisible();
  await openAccount(page);
  const dialog = page.getByRole('dialog');
  const answer = async (text: string, yes: string) => {
    await dialog.getByLabel('Passordet du har nå').fill(text);
    await dialog.getByRole('button', { name: yes }).click();
  };

  await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();
  await answer('noe helt annet', 'Legg til passnøkkel');
  await expect(dialog.getByText('Passordet du har nå, stemmer ikke.')).toBeVisible();
  await answer(password, 'Legg til passnøkkel');
  await expect(page.getByText('Passnøkkelen er klar.')).toBeVisible();
  await remove(page).click();
  await answer('noe helt annet', 'Ja, fjern passnøkkelen');
  await expect(dialog.getByText('Passordet du har nå, stemmer ikke.')).toBeVisible();
  await answer(password, 'Ja, fjern passnøkkelen');
  await expect(remove(page)).toHaveCount(0);
});

test('uten kryptering på veien blir passnøkler ikke tilbudt', async ({ browser, server }) => {
  await server.start();
  const page = await browser.newPage();
  await page.goto(`${server.origin.replace('localhost', '127.0.0.1')}/facilitator`);
  await expect(page.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible();
  await expect(withPasskey(page)).toHaveCount(0);
});
