import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

async function download(page: Page, link: RegExp): Promise<{ name: string; file: Buffer; path: string }> {
  const [taken] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  const path = await taken.path();
  return { name: taken.suggestedFilename(), file: await readFile(path), path };
}

test('økten lastes ned til å lese, skrive videre i og regne på, og tas inn igjen fra fil', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  await facilitator.makeSession('Vårmøtet «på Voss»');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
  await kari.expectStep('Oppsummer i plenum');
  for (const text of ['kollegastøtte', 'støtte fra kollegaer', '=1+1']) await kari.share(text);
  await facilitator.showFew();
  await facilitator.endSession();
  await page.getByRole('link', { name: 'Se økten i arkivet' }).click();
  await page.getByText('Last ned', { exact: true }).click();

  await test.step('som PDF, Word og CSV, uten navnet på noen', async () => {
    const pdf = await download(page, /^PDF/);
    expect(pdf.name).toBe('Vårmøtet på Voss.pdf');
    expect(pdf.file.subarray(0, 5).toString()).toBe('%PDF-');
    const word = await download(page, /^Word/);
    expect(word.file.subarray(0, 2).toString()).toBe('PK');
    const csv = (await download(page, /^CSV/)).file.toString();
    expect(csv).toContain('"Kollegastøtte";"støtte fra kollegaer"');
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).not.toContain('Kari');
  });

  await test.step('referatet har samlingene, ikke hvert innspill', async () => {
    await page.getByLabel('Referat: samlinger, setninger og grep').check();
    const text = (await download(page, /^Markdown/)).file.toString();
    expect(text).toContain('**Kollegastøtte** (2)');
    expect(text).not.toContain('støtte fra kollegaer');
  });

  await test.step('som JSON kan den tas inn igjen, lik som den var', async () => {
    const { path, file } = await download(page, /^JSON/);
    await page.goto(`${server.origin}/archive`);
    await page.getByText('Ta inn en økt fra fil').click();
    await page.getByLabel('Fil', { exact: true }).setInputFiles(path);
    await expect(page.getByRole('heading', { name: 'Vårmøtet «på Voss»' })).toBeVisible();
    await page.getByText('Last ned', { exact: true }).click();
    expect((await download(page, /^JSON/)).file.equals(file)).toBe(true);
  });

  await test.step('en fil som ikke er en økt, får et tydelig nei', async () => {
    await page.goto(`${server.origin}/archive`);
    await page.getByText('Ta inn en økt fra fil').click();
    const buffer = Buffer.from('{"format":"noe annet"}');
    await page
      .getByLabel('Fil', { exact: true })
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await expect(page.getByText('Denne filen er ikke en økt fra Pusterom')).toBeVisible();
  });
});
