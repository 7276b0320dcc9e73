import { expect, type Browser, type Page } from '@playwright/test';
import { Facilitator } from './people.ts';
import { test } from './test.ts';

const email = 'kari@example.no';
const [oldPassword, newPassword] = ['blåbær og fløte', 'fire ord uten mening'];

async function chooseProfile(page: Page): Promise<void> {
  await page.reload();
  await page.getByLabel('Navn').fill('Kari Nordmann');
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Nytt passord').fill(oldPassword);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { name: 'Hei, Kari Nordmann' })).toBeVisible();
}

async function fillSignIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}

/** Another laptop, where she has a session on the table. */
async function atAnotherLaptop(browser: Browser, sessionAddress: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(sessionAddress);
  await fillSignIn(page, oldPassword);
  await expect(page.getByRole('heading', { name: 'Klar til å åpne' })).toBeVisible();
  return page;
}

async function changePassword(page: Page, current: string, wanted: string): Promise<void> {
  await page.getByLabel('Passordet du har nå').fill(current);
  await page.getByLabel('Nytt passord').fill(wanted);
  await page.getByRole('button', { name: 'Bytt passord' }).click();
}

test('ordstyreren bytter passord, og logger ut overalt: andre steder er hun ute med en gang', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await chooseProfile(page);
  await facilitator.makeSession('Høstmøtet');
  const elsewhere = await atAnotherLaptop(browser, page.url());
  await page.goto(`${server.origin}/facilitator`);
  await page.getByText('Kontoen din').click();

  await test.step('feil passord, og et som er lett å gjette, sies det fra om', async () => {
    await page.getByRole('button', { name: 'Bytt passord' }).click();
    await changePassword(page, 'noe helt annet', newPassword);
    await expect(page.getByText('Passordet du har nå, stemmer ikke.')).toBeVisible();
    await changePassword(page, oldPassword, 'passord12345');
    await expect(page.getByText('Passordet er for lett å gjette.')).toBeVisible();
    await expect(elsewhere.getByRole('heading', { name: 'Klar til å åpne' })).toBeVisible();
  });
  await test.step('det nye tas imot, og den andre maskinen er ute uten å ha spurt', async () => {
    await changePassword(page, oldPassword, newPassword);
    await expect(page.getByText('Passordet er byttet.')).toBeVisible();
    await expect(elsewhere.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible();
  });
  await test.step('bare det nye passordet virker', async () => {
    await fillSignIn(elsewhere, oldPassword);
    await expect(elsewhere.getByText('E-post og passord passer ikke sammen.')).toBeVisible();
    await fillSignIn(elsewhere, newPassword);
    await expect(elsewhere.getByRole('heading', { name: 'Klar til å åpne' })).toBeVisible();
  });
  await test.step('«Logg ut overalt» tar begge', async () => {
    await page.getByRole('button', { name: 'Logg ut overalt' }).click();
    await page.getByRole('button', { name: 'Ja, logg ut overalt' }).click();
    for (const one of [page, elsewhere])
      await expect(one.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible();
  });
  await test.step('arkivet ber henne logge inn, og tilbyr ikke å logge ut', async () => {
    await elsewhere.goto(`${server.origin}/archive`);
    await expect(elsewhere.getByRole('link', { name: 'Logg inn' })).toBeVisible();
    await expect(elsewhere.getByRole('button', { name: 'Logg ut' })).toHaveCount(0);
  });
  await test.step('startes serveren igjen, skriver den ingen lenke: hun har jo et passord', async () => {
    await server.kill9();
    expect(await server.start()).toBe('');
  });
});

/** How much of what was drawn has moved since the page was opened (Layout Instability, a share of the window). */
const moved = (page: Page): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 500);
  })`);

test('det hun er i ferd med å trykke på, blir stående når listene kommer etter hvert', async ({
  browser,
  server,
}) => {
  const { page } = await Facilitator.signIn(browser, await server.start());
  for (const [list, delay] of [
    ['sessions', 300],
    ['networks', 600],
  ] as const)
    await page.route(`**/api/${list}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
  await page.reload();
  await expect(page.getByText('Kontoen din')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ny nettverksgruppe' })).toBeVisible();
  expect(await moved(page)).toBe(0);
});
