import { expect } from '@playwright/test';
import { filesHolding } from '@pusterom/server/storage/every-file.fixture';
import { keptBy } from './kept.ts';
import { Facilitator, Phone } from './people.ts';
import { allRows } from './server-records.ts';
import { test } from './test.ts';

// Words that are nowhere else, and that no grouping takes apart.
const [inSession, inArchive, withSession] = ['kanarifuglen', 'gråspurven', 'linerla'] as const;
const birds = [inSession, inArchive, withSession];

/** PostgreSQL's own leftovers: rows until the night, the log until it is written over. */
const leftovers = /^postgres\/(base|pg_wal)\//;

test('det som slettes er borte: et innspill i økten, ett i arkivet, og så hele økten', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
  await kari.expectStep('Oppsummer i plenum');
  for (const bird of birds) await kari.share(bird);
  await facilitator.showFew();

  await test.step('ordstyreren sletter et innspill: det er borte hos alle', async () => {
    await page.getByRole('button', { name: `Valg for «${inSession}»` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Slett for alltid' }).click();
    await expect(dialog.getByText('kan ikke hentes tilbake')).toBeVisible();
    await dialog.getByRole('button', { name: 'Slett for alltid' }).click();
    await expect(page.getByText(inSession, { exact: false })).toHaveCount(0);
    await expect(kari.ownEntry(inSession)).toHaveCount(0);
    await kari.expectSaved(inArchive);
    expect(await allRows(server.dataDir)).not.toContain(inSession);
  });

  await facilitator.endSession();
  const archive = await facilitator.page.context().newPage();
  await archive.goto(
    server.origin + (await page.getByRole('link', { name: 'Se økten i arkivet' }).getAttribute('href')),
  );

  await test.step('i arkivet slettes ett til: siden og søket finner det ikke mer', async () => {
    await archive.getByRole('button', { name: 'Slett innspill' }).click();
    await archive.getByRole('button', { name: `Slett «${inArchive}»` }).click();
    await archive.getByRole('button', { name: 'Ja, slett' }).click();
    await expect(archive.getByText(inArchive)).toHaveCount(0);
    await expect(archive.getByText(withSession).first()).toBeVisible();
    const search = (word: string) =>
      archive.request.get(`${server.origin}/api/archive/search?q=${encodeURIComponent(word)}`);
    expect(await (await search(inArchive)).json()).toEqual([]);
    expect(await (await search(withSession)).json()).not.toEqual([]);
  });

  await test.step('eieren ser hva som er gjort, uten tekstene', async () => {
    await archive.getByText('Endringer ordstyreren har gjort').click();
    await expect(archive.getByText(/slettet et innspill/).first()).toBeVisible();
  });

  await test.step('hele økten slettes: ingen side, tabell eller fil har noe av den', async () => {
    await archive.getByText('Slett økten', { exact: true }).first().click();
    await archive.getByLabel('Skriv «slett» for å bekrefte').fill('slett');
    await archive.getByRole('button', { name: 'Slett økten' }).click();
    await expect(archive.getByRole('heading', { name: 'Økter vi har holdt' })).toBeVisible();
    await expect(archive.getByText('Høstmøtet')).toHaveCount(0);
    await expect(kari.page.getByText('Økten finnes ikke lenger')).toBeVisible();
    await expect(page.getByText('Vi får ikke åpnet økten')).toBeVisible();
    const rows = await allRows(server.dataDir);
    for (const bird of birds) {
      expect(rows).not.toContain(bird);
      for (const one of [page, archive, kari.page]) {
        expect(await one.content()).not.toContain(bird);
        expect(JSON.stringify(await keptBy(one))).not.toContain(bird);
      }
      const files = await filesHolding(server.dataDir, bird);
      expect(files.filter((path) => !leftovers.test(path))).toEqual([]);
    }
  });

  await test.step('koden åpner ingenting mer', async () => {
    const per = await Phone.join(browser, server.origin, code, 'Per');
    await expect(per.page.getByRole('alert')).toBeVisible();
  });
});
