import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';
import type { PusteromServer } from './pusterom-server.ts';

const written = ['humor', 'latter', 'tidspress', 'nok søvn', 'tur i skogen'];

/** The cluster on a console that holds this entry. */
const cluster = (page: Page, text: string) => page.locator('main article').filter({ hasText: text });
const row = (page: Page, text: string) => page.locator('[data-card]').filter({ hasText: text }).last();
/** The menu of a cluster, or of the entry that stands alone in it. */
const menuOf = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Valg for (samlingen )?«${name}»$`) }).first();
const choices = (page: Page, text: string) => page.getByRole('button', { name: `Valg for «${text}»` });

test('innspill og samlinger flyttes med musa, og tavla står stille så lenge', async ({ browser, server }) => {
  const { page, kari } = await aBoard(browser, server);

  await test.step('et innspill til en annen samling', async () => {
    await drag(page, row(page, 'tur i skogen'), cluster(page, 'nok søvn'));
    await expect(cluster(page, 'nok søvn')).toContainText('tur i skogen');
  });

  await test.step('et innspill til en ny samling', async () => {
    await drag(page, row(page, 'latter'), page.getByRole('paragraph').filter({ hasText: /^Ny samling$/ }));
    await expect(cluster(page, 'latter')).not.toContainText('humor');
  });

  await test.step('en samling til en annen', async () => {
    await drag(page, cluster(page, 'nok søvn').locator('header'), cluster(page, 'humor'));
    await expect(cluster(page, 'humor')).toContainText('tur i skogen');
    await expect(page.locator('main article')).toHaveCount(3);
  });

  await test.step('det som kommer imens, venter til det er sluppet, og Escape slipper', async () => {
    await lift(page, row(page, 'tidspress'));
    await kari.share('en helt ny tanke om ansvar');
    await expect(page.locator('main').getByText('en helt ny tanke')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('main').getByText('en helt ny tanke')).toBeVisible();
    await page.mouse.up();
    await expect(cluster(page, 'tidspress')).toHaveCount(1);
  });
});

test('alt kan gjøres fra tastaturet', async ({ browser, server }) => {
  const { page } = await aBoard(browser, server);
  const said = page.locator('main [role=status]').filter({ hasText: /./ });

  await choices(page, 'latter').focus();
  await page.keyboard.press('f');
  await expect(said.filter({ hasText: 'Du holder «latter»' })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(said.filter({ hasText: 'Til «tidspress»' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cluster(page, 'latter')).toContainText('humor');
  await expect(choices(page, 'latter')).toBeFocused();

  await page.keyboard.press('f');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cluster(page, 'latter')).toContainText('tidspress');
  // She stands where she stood: on the card that has moved.
  await expect(choices(page, 'latter')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await expect(choices(page, 'tidspress')).toBeFocused();
  await page.keyboard.press('f');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press(' ');
  await expect(cluster(page, 'tidspress')).toHaveCount(1);
  await expect(cluster(page, 'tidspress')).not.toContainText('latter');
  // The arrows never went to another step.
  await expect(page.locator('h1')).toHaveText('Oppsummer i plenum');
});

test('to konsoller, den ene på mobil: en finger som blir liggende, plukker opp', async ({
  browser,
  server,
}) => {
  const { page } = await aBoard(browser, server);
  const mobile = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const other = await mobile.newPage();
  await other.goto(page.url());
  await expect(row(other, 'tidspress')).toBeVisible();

  await test.step('en finger som drar med en gang, blar i siden', async () => {
    await other.evaluate('scrollTo(0, 0)');
    await touch(other, row(other, 'humor'), { dx: 0, dy: -200, isHeld: false });
    await expect.poll(() => other.evaluate<number>('scrollY')).toBeGreaterThan(100);
    await expect(page.locator('main article')).toHaveCount(4);
  });

  await test.step('en finger som blir liggende, flytter', async () => {
    await choices(page, 'tidspress').focus();
    await atRest(other);
    await row(other, 'tidspress').evaluate((card) => card.scrollIntoView({ block: 'center' }));
    await atRest(other);
    const from = await centre(row(other, 'tidspress'));
    const to = await centre(cluster(other, 'nok søvn'));
    await touch(other, row(other, 'tidspress'), { dx: to.x - from.x, dy: to.y - from.y, isHeld: true });
    for (const console of [page, other])
      await expect(cluster(console, 'nok søvn')).toContainText('tidspress');
    // Whoever stood on the card on the other console still does.
    await expect(choices(page, 'tidspress')).toBeFocused();
  });
});

test('samlinger lages, deles, festes, flyttes, lukkes og fjernes fra menyen', async ({ browser, server }) => {
  const { page, kari } = await aBoard(browser, server);
  const menu = page.getByRole('dialog');
  const choose = async (name: string, deed: string) => {
    await menuOf(page, name).click();
    await menu.getByRole('button', { name: deed }).click();
  };

  await test.step('ei ny samling kan stå tom, og fjernes', async () => {
    await page
      .getByRole('button', { name: /^Ny samling: / })
      .first()
      .click();
    await page.getByPlaceholder('Navn på samlingen').fill('Pauser');
    await page.keyboard.press('Enter');
    await expect(cluster(page, 'Pauser')).toContainText('Tom ennå');
    await choose('Pauser', 'Fjern samlingen');
    await expect(cluster(page, 'Pauser')).toHaveCount(0);
  });

  await test.step('noe må bli igjen når en samling deles', async () => {
    await menuOf(page, 'Humor').click();
    await menu.getByRole('button', { name: 'Del samlingen …' }).click();
    await menu.getByLabel('latter').check();
    await menu.getByLabel('humor').check();
    await expect(menu.getByRole('button', { name: 'Lag ny samling (2)' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await menu.getByLabel('humor').uncheck();
    await menu.getByRole('button', { name: 'Lag ny samling (1)' }).click();
    await expect(cluster(page, 'latter')).not.toContainText('humor');
  });

  await test.step('det som er festet, står øverst, og en lukket samling får ikke mer', async () => {
    await choose('tur i skogen', 'Fest øverst');
    await expect(page.locator('main article').first()).toContainText('Festet øverst');
    await choose('humor', 'Lukk samlingen');
    await expect(cluster(page, 'humor')).toContainText('Lukket samling');
    await kari.share('god humor');
    await expect(cluster(page, 'humor')).toHaveCount(2);
  });

  await test.step('fram og bak, med knapp og med tast', async () => {
    const order = () => page.locator('main article').allInnerTexts();
    const before = await order();
    await menuOf(page, 'tidspress').click();
    await menu.getByRole('button', { name: 'Flytt bak' }).click();
    await expect.poll(order).not.toEqual(before);
    await page.keyboard.press('Escape');
    await choices(page, 'tidspress').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(order).toEqual(before);
    await expect(page.getByText('«Tidspress» er nå nummer 2 av 4.')).toHaveCount(1);
    await expect(choices(page, 'tidspress')).toBeFocused();
  });
});

test('to som leder, angrer og gjør om på samme tavle', async ({ browser, server }) => {
  const { page } = await aBoard(browser, server);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(cluster(other, 'tidspress')).toBeVisible();
  const bar = page.getByRole('status').filter({ hasText: 'Angre' });

  await test.step('den ene flytter, den andre angrer med tastene', async () => {
    await drag(page, row(page, 'tur i skogen'), cluster(page, 'nok søvn'));
    await expect(cluster(other, 'nok søvn')).toContainText('tur i skogen');
    await other.keyboard.press('Control+z');
    for (const console of [page, other]) await expect(console.locator('main article')).toHaveCount(4);
    await other.keyboard.press('Control+Shift+z');
    for (const console of [page, other])
      await expect(cluster(console, 'nok søvn')).toContainText('tur i skogen');
  });

  await test.step('det den andre har gjort siden, angrer ingen uten å se det', async () => {
    await drag(page, row(page, 'latter'), cluster(page, 'tidspress'));
    await expect(cluster(other, 'tidspress')).toContainText('latter');
    await choices(other, 'humor').click();
    await other.getByRole('dialog').getByRole('button', { name: 'Fest øverst' }).click();
    await expect(cluster(page, 'humor')).toContainText('Festet øverst');
    await bar.getByRole('button', { name: 'Angre' }).click();
    await expect(page.getByText('Noen har endret dette siden. Se hvordan tavla er nå.')).toBeVisible();
    await expect(cluster(page, 'tidspress')).toContainText('latter');
  });

  await test.step('knappene sier hva som angres, og tar det siste først', async () => {
    const undo = page.getByRole('button', { name: /^Angre: / });
    await expect(undo).toHaveAccessibleName('Angre: Samlingen er festet øverst.');
    await undo.click();
    await expect(undo).toHaveAccessibleName('Angre: Innspillet er flyttet.');
    await undo.click();
    await expect(cluster(page, 'humor')).toContainText('latter');
    await expect(cluster(page, 'humor')).not.toContainText('Festet øverst');
    await page.getByRole('button', { name: 'Gjør om: Innspillet er flyttet.' }).click();
    for (const console of [page, other]) await expect(cluster(console, 'tidspress')).toContainText('latter');
  });
});

test('forslag om å slå sammen står ved kanten, og et som er avvist, kommer ikke igjen', async ({
  browser,
  server,
}) => {
  const { page, kari } = await aBoard(browser, server);
  for (const text of ['ekstern veiledning', 'faglig veiledning']) await kari.share(text);
  const suggestion = page
    .getByRole('complementary', { name: 'Kanskje det samme?' })
    .getByRole('button', { name: '«Ekstern veiledning» og «Faglig veiledning»' });
  const dialog = page.getByRole('dialog');

  await test.step('det som er samlet, kan si hvorfor', async () => {
    await menuOf(page, 'Ekstern veiledning').click();
    await expect(dialog).toContainText('Samlet fordi: veiledning');
    await page.keyboard.press('Escape');
  });

  await test.step('forslaget viser hva det gjelder, og slår sammen', async () => {
    await choices(page, 'faglig veiledning').click();
    await dialog.getByRole('button', { name: 'Ny samling' }).click();
    await suggestion.click();
    await expect(dialog.getByRole('listitem')).toHaveText(['ekstern veiledning', 'faglig veiledning']);
    await dialog.getByRole('button', { name: 'Slå sammen' }).click();
    await expect(cluster(page, 'ekstern veiledning')).toContainText('faglig veiledning');
    await expect(suggestion).toHaveCount(0);
  });

  await test.step('et som er avvist, er borte også når siden lastes på nytt', async () => {
    await page.getByRole('button', { name: 'Angre: Samlingene er slått sammen.' }).click();
    await suggestion.click();
    await dialog.getByRole('button', { name: 'Nei, de er forskjellige' }).click();
    await expect(suggestion).toHaveCount(0);
    await page.reload();
    // Another pair is suggested: they have been looked for.
    await kari.share('nok hvile og søvn');
    await choices(page, 'nok hvile og søvn').click();
    await dialog.getByRole('button', { name: 'Ny samling' }).click();
    await expect(page.getByRole('complementary').getByRole('button', { name: /søvn/ })).toBeVisible();
    await expect(suggestion).toHaveCount(0);
  });
});

async function aBoard(browser: Browser, server: PusteromServer) {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
  const kari = await Phone.join(browser, server.origin, code);
  await kari.expectStep('Oppsummer i plenum');
  for (const text of written) await kari.share(text);
  const { page } = facilitator;
  await expect(page.locator('main article')).toHaveCount(4);
  return { page, kari };
}

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to aim at');
  return { x: box.x + box.width / 3, y: box.y + box.height / 2 };
}

/** A page that was flicked rolls on for a while, and what was aimed at is no longer there. */
async function atRest(page: Page): Promise<void> {
  const scrolled = () => page.evaluate<number>('scrollY');
  await expect
    .poll(async () => {
      const before = await scrolled();
      await page.waitForTimeout(200);
      return (await scrolled()) - before;
    })
    .toBe(0);
}

async function lift(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const { x, y } = await centre(what);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 4, { steps: 4 });
}

/** As a hand does it: down, across the page, up. */
async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
  await lift(page, what);
  const { x, y } = await centre(to);
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.up();
}

/** A finger, as the browser's own input sees it. */
async function touch(
  page: Page,
  what: Locator,
  { dx, dy, isHeld }: { dx: number; dy: number; isHeld: boolean },
) {
  const { x, y } = await centre(what);
  const line = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    line.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [{ x, y }]);
  if (isHeld) await expect(page.locator('.lifted')).toHaveCount(1);
  for (let part = 1; part <= 10; part++)
    await send('touchMove', [{ x: x + (dx * part) / 10, y: y + (dy * part) / 10 }]);
  await send('touchEnd', []);
}
