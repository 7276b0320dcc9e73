import { expect, type Page } from '@playwright/test';
import { MovedClock, movedStartCommand } from './moved-clock.ts';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test.use({ startedBy: { command: movedStartCommand } });

const halfAYear = 183 * 24 * 60;
const pause = 'Ti minutter etter hvert tungt møte';
const supervision = 'Fast veiledning annenhver uke';
const brought = 'Jeg gikk en tur før jeg dro hjem';

test('tre møter med et halvt år mellom: det de ble enige om, det én skrev hjemme, og det som kommer igjen', async ({
  browser,
  server,
}) => {
  const clock = new MovedClock(browser, server);
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  const heldOn: number[] = [];
  const networkId = await facilitator.makeNetwork('Øst');
  const meet = async (title: string): Promise<void> => {
    await facilitator.beginMeeting(networkId, title);
    heldOn.push(clock.nowMs);
  };
  /** So long afterwards, she has to sign in again. */
  const passHalfAYear = async (): Promise<void> => {
    await clock.pass(halfAYear);
    await page.goto(`${server.origin}/facilitator`);
    await page.getByLabel('E-post').fill('liv@example.no');
    await page.getByLabel('Passord').fill('blåbær og fløte');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Hei, Liv' })).toBeVisible();
  };
  await choosePassword(page);

  await meet('Høstmøtet');
  const kari = await Phone.join(browser, server.origin, await facilitator.code(), 'Kari');
  await test.step('nettet er borte, og det gruppene skrev på papir, skrives inn ark for ark', async () => {
    await expect(page.getByRole('heading', { name: 'Grepene fra sist' })).toHaveCount(0);
    await goToLevels(page);
    await typeIn(page, 1, 'støtte fra kolleger\nlange dager');
    await typeIn(page, 2, 'kollegastøtte');
    await typeIn(page, 3, 'støtte fra kollegaer');
    await expect(page.getByText('3 grupper', { exact: true })).toBeVisible();
  });
  await test.step('to grep avtales, og Kari skriver hjemme', async () => {
    await page.getByRole('button', { name: /^Grep/ }).first().click();
    await agreeOn(page, supervision, null);
    await agreeOn(page, pause, new Date(clock.nowMs + 60 * 24 * 60 * 60_000).toISOString().slice(0, 10));
    await page.keyboard.press('Escape');
    await facilitator.endSession({ actions: 2 });
    await kari.openHomework();
    await kari.page.getByPlaceholder('Skriv for deg selv').first().fill(`${brought}. Resten er mitt.`);
    await kari.page.getByRole('radio', { name: brought }).check();
    await kari.page.getByRole('button', { name: 'Lukk' }).click();
  });

  await passHalfAYear();
  await meet('Vårmøtet');
  const screen = await facilitator.openScreen(browser);
  await test.step('det som skulle vært gjort, står først, og det sies hvordan det gikk', async () => {
    const whats = page.getByRole('group', { name: /^Hvordan gikk det med/ });
    await expect(whats).toHaveCount(2);
    await expect(whats.first()).toHaveAccessibleName(`Hvordan gikk det med «${pause}»?`);
    await expect(page.getByText('Skulle vært gjort')).toHaveCount(1);
    await expect(screen.page.getByText(pause)).toHaveCount(0);
    await answer(page, supervision, 'Gjort');
    await answer(page, pause, 'Prøvd');
  });
  await test.step('en setning følger med, og kan tas bort igjen', async () => {
    const note = page
      .getByRole('listitem')
      .filter({ hasText: pause })
      .getByLabel('Med noen få ord (valgfritt)');
    const save = page.getByRole('button', { name: 'Lagre', exact: true });
    for (const words of ['Virket når lederen gikk først', '', 'Virket best om morgenen']) {
      await note.fill(words);
      await save.click();
      await expect(save).toHaveCount(0);
      await expect(note).toHaveValue(words);
    }
    await expect(screen.page.getByText('Virket best om morgenen').first()).toBeVisible();
    await expect(screen.page.getByText('Virket når lederen gikk først')).toHaveCount(0);
  });
  await test.step('Kari får setningen sin opp igjen, og deler den', async () => {
    await kari.page.goto(server.origin);
    await kari.page.getByLabel('Skriv koden du ser på storskjermen').fill(await facilitator.code());
    await kari.page.getByRole('button', { name: 'Bli med' }).click();
    await expect(kari.page.getByText('Virket best om morgenen').first()).toBeVisible();
    await kari.page.getByRole('button', { name: 'Sett den inn' }).click();
    await kari.composer.getByRole('button', { name: 'Send', exact: true }).click();
    await kari.expectSaved(brought);
    await facilitator.endSession();
  });

  await passHalfAYear();
  await meet('Høstmøtet året etter');
  await test.step('bare det som var prøvd, kommer opp igjen, med det som ble sagt', async () => {
    await expect(page.getByText('Virket best om morgenen')).toBeVisible();
    await expect(page.getByText(supervision)).toHaveCount(0);
    await answer(page, pause, 'Gjort');
    await goToLevels(page);
    await typeIn(page, 1, 'kollegastøtte\nhumor');
    await typeIn(page, 2, 'støtte fra kolleger');
    await facilitator.endSession();
  });
  await test.step('nettverksgruppens side forteller hva grepene ble til', async () => {
    await page.goto(`${server.origin}/facilitator/networks/${networkId}`);
    await expect(page.getByText('Alt er gjort eller lagt bort.')).toBeVisible();
    await page.getByText('Ferdige (2)').click();
    await expect(page.getByText('Virket best om morgenen')).toBeVisible();
  });
  await test.step('arkivet har de tre møtene med et halvt år mellom, det siste først', async () => {
    await page.goto(`${server.origin}/archive`);
    const dates = page.locator('main time');
    await expect(dates).toHaveCount(3);
    const shown = await dates.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
    const days = (ms: number): number => Math.round(ms / (24 * 60 * 60_000));
    expect(shown.map((one) => days(Date.parse(one)))).toEqual(heldOn.map(days).reverse());
  });
  await test.step('og det som kommer igjen, er nytt eller ikke nevnt, står side om side', async () => {
    await page.getByRole('link', { name: 'Se utviklingen i Øst' }).click();
    const table = page.getByRole('table').first();
    const part = (name: string) =>
      table.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name }) });
    await expect(part('Kommer igjen')).toContainText(/kolleg/i);
    await expect(part('Nytt sist')).toContainText(/humor/i);
    await expect(part('Ikke nevnt sist')).toContainText(/lange dager/i);
  });
});

async function choosePassword(page: Page): Promise<void> {
  await page.reload();
  await page.getByLabel('Navn').fill('Liv');
  await page.getByLabel('E-post').fill('liv@example.no');
  await page.getByLabel('Nytt passord').fill('blåbær og fløte');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { name: 'Hei, Liv' })).toBeVisible();
}

async function goToLevels(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ivaretakelse på tre nivåer' }).click();
  const theme = page.getByRole('listitem').filter({ hasText: 'Ivaretakelse på tre nivåer' });
  await theme.getByRole('button', { name: 'Arbeid i grupper' }).click();
  await theme.getByRole('button', { name: 'Gå hit' }).click();
  await expect(page.locator('h1')).toContainText('Arbeid i grupper');
}

/** What a group has written on its sheet as strengths of its own. */
async function typeIn(page: Page, group: number, lines: string): Promise<void> {
  const about = 'Legg til innspill: Deg selv, Styrker';
  const open = page.getByRole('button', { name: about });
  const field = page.getByRole('textbox', { name: about });
  await expect(open.or(field)).toBeVisible();
  if (await open.isVisible()) await open.click();
  await page.getByLabel('Ark fra gruppe').fill(String(group));
  await field.fill(lines);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

async function agreeOn(page: Page, what: string, due: string | null): Promise<void> {
  await page.getByRole('button', { name: 'Nytt grep' }).click();
  await page.getByLabel('Hva vil dere prøve?').fill(what);
  if (due !== null) await page.getByLabel('Innen').fill(due);
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByLabel('Hva vil dere prøve?')).toHaveCount(0);
}

async function answer(page: Page, what: string, outcome: string): Promise<void> {
  const answers = page.getByRole('group', { name: `Hvordan gikk det med «${what}»?` });
  await answers.getByRole('button', { name: outcome }).click();
  await expect(answers.getByRole('button', { name: outcome })).toHaveAttribute('aria-pressed', 'true');
}
