import { expect, type Browser, type Page } from '@playwright/test';
import { accept, inviteTo, linkIn, openPage, openShareDialog } from './invitations.ts';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('to ordstyrere deler konsollet, og den som blir fjernet, er ute med en gang', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  await facilitator.openSession();
  const dialog = await openShareDialog(facilitator.page);
  await dialog.getByRole('button', { name: 'Inviter en ordstyrer' }).click();
  const link = await linkIn(dialog, server.origin);
  await facilitator.page.keyboard.press('Escape');

  const berit = await openPage(browser, link);
  await expect(berit.getByRole('heading', { name: 'Du er invitert til å lede «Høstmøtet»' })).toBeVisible();
  await berit.getByRole('button', { name: 'Bli med' }).click();
  await expect(
    berit.getByRole('heading', { name: 'Nå leder du «Høstmøtet» sammen med andre' }),
  ).toBeVisible();
  expect(new URL(berit.url()).hash).toBe('');
  await chooseProfile(berit, 'Berit', 'berit@example.no');
  await berit.getByRole('button', { name: 'Gå til økten' }).click();

  await test.step('begge leder', async () => {
    await berit.getByRole('button', { name: /^Neste: / }).click();
    for (const page of [berit, facilitator.page]) await expect(page.locator('h1')).toHaveText('Tenk selv');
    await facilitator.page.getByRole('button', { name: 'Stopp klokka' }).click();
    await expect(berit.getByRole('button', { name: 'Start klokka igjen' })).toBeVisible();
  });

  await test.step('lenken er brukt', async () => {
    const third = await openPage(browser, link);
    await expect(third.getByText('Denne lenken virker ikke lenger')).toBeVisible();
  });

  await test.step('Berit blir fjernet', async () => {
    const again = await openShareDialog(facilitator.page);
    await again.getByRole('button', { name: 'Fjern Berit' }).click();
    await facilitator.page.getByRole('button', { name: 'Fjern', exact: true }).last().click();
    await expect(berit.getByRole('heading', { name: 'Vi får ikke åpnet økten' })).toBeVisible();
    await expect(again.getByText('Berit')).toHaveCount(0);
    await berit.goto(`${server.origin}/facilitator`);
    await expect(berit.getByText('Klar for den første økten?')).toBeVisible();
  });
});

test('økten blir gitt videre til en som har konto, og hun er fortsatt seg selv', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const invited = await inviteTo(facilitator.page, 'Inviter en ordstyrer', server.origin);
  const berit = await accept(browser, invited);
  await chooseProfile(berit, 'Berit', 'berit@example.no');
  await facilitator.page.reload();
  const handedOver = await inviteTo(facilitator.page, 'Gi økten videre', server.origin);
  await berit.getByRole('button', { name: 'Logg ut' }).click();
  await expect(berit.getByRole('heading', { name: 'Velkommen' })).toBeVisible();
  await berit.goto(handedOver);
  await expect(berit.getByRole('heading', { name: 'Du er bedt om å ta over «Høstmøtet»' })).toBeVisible();
  await berit.getByText('Har du brukt Pusterom før?').click();
  await berit.getByLabel('E-post').fill('berit@example.no');
  await berit.getByLabel('Passord').fill('blåbær og fløte');
  await berit.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(berit.getByRole('heading', { name: 'Nå har du ansvaret for «Høstmøtet»' })).toBeVisible();
  await expect(berit.getByText('Du er logget inn som Berit.')).toBeVisible();
  const dialog = await openShareDialog(facilitator.page);
  await expect(dialog.getByText('Bare den som har ansvaret, kan invitere flere.')).toBeVisible();
});

test('en leder i nettverksgruppen leser økten i arkivet når den er over, og en fremmed gjør det ikke', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await makeNetwork(page, 'Øst');
  await page.getByRole('button', { name: 'Lag en invitasjon' }).click();
  const liv = await accept(browser, await linkIn(page.locator('main'), server.origin));
  await expect(liv.getByRole('heading', { name: 'Nå er du med i Øst' })).toBeVisible();
  await chooseProfile(liv, 'Liv', 'liv@example.no');

  await page.goto(`${server.origin}/facilitator/new`);
  await page.getByLabel('Nettverksgruppe').selectOption('Øst');
  await page.getByLabel('Tittel').fill('Vårmøtet');
  await page.getByRole('button', { name: 'Lag økten' }).click();
  const id = page.url().split('/').at(-1) ?? '';
  await facilitator.openSession();
  await facilitator.next('Tenk selv');
  await Phone.join(browser, server.origin, await facilitator.code(), 'Kari');

  await liv.goto(`${server.origin}/archive`);
  await expect(liv.getByText('Her kommer øktene når de er avsluttet.')).toBeVisible();
  await facilitator.endSession();

  await test.step('Liv leser', async () => {
    await liv.reload();
    await expect(liv.getByText('Øst')).toBeVisible();
    await liv.getByRole('link', { name: /Vårmøtet/ }).click();
    await expect(liv.getByRole('heading', { name: 'Vårmøtet' })).toBeVisible();
  });

  await test.step('en fremmed finner den ikke', async () => {
    const other = await inviteNewUser(facilitator, browser, server.origin);
    // Signed in by then; whoever leaves before is nobody.
    await expect(other.getByRole('heading', { name: /^Nå leder du/ })).toBeVisible();
    await other.goto(`${server.origin}/archive/${id}`);
    await expect(other.getByText('Vi finner ikke denne økten i arkivet')).toBeVisible();
    await other.goto(`${server.origin}/archive`);
    await expect(other.getByText('Vårmøtet')).toHaveCount(0);
  });
});

async function chooseProfile(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Navn').fill(name);
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Nytt passord').fill('blåbær og fløte');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText(`Du er logget inn som ${name}.`)).toBeVisible();
}

async function makeNetwork(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Ny nettverksgruppe' }).click();
  await page.getByLabel('Navn').fill(name);
  await expect(page.getByLabel('To år')).toBeChecked();
  await page.getByRole('button', { name: 'Lag gruppen' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Someone who leads a session of the same facilitator, but is not in the network. */
async function inviteNewUser(facilitator: Facilitator, browser: Browser, origin: string): Promise<Page> {
  await facilitator.page.goto(new URL('/facilitator', facilitator.page.url()).href);
  await facilitator.makeSession('En annen økt');
  return accept(browser, await inviteTo(facilitator.page, 'Inviter en ordstyrer', origin));
}
