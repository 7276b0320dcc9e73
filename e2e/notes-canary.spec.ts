import { expect, type Page } from '@playwright/test';
import { keptBy } from './kept.ts';
import { Facilitator, Phone } from './people.ts';
import { allFiles, allRows } from './server-records.ts';
import type { PusteromServer } from './pusterom-server.ts';
import { test } from './test.ts';
import type { WireTap } from './wire-tap.ts';

// Words that are found nowhere else, and that no search index cuts the end off.
const note = 'kanarifugl7q3xvnotat';
const longerNote = 'kanarifugl9k4wzvidere';
const homework = 'kanarifugl8r2pjhjemme';
const entry = 'kanarifugl2m8hdinnspill';
const draft = 'kanarifugl5t6bjutkast';

test('et eget notat forlater aldri telefonen, og ligger ikke lesbart på den heller', async ({
  browser,
  server,
  wire,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Høstmøtet');
  const code = await facilitator.code();
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, 'Kari');
  const field = kari.page.getByPlaceholder('Skriv for deg selv').first();

  await test.step('Kari skriver for seg selv, og økten går videre', async () => {
    await facilitator.next('Tenk selv');
    await field.fill(note);
    await facilitator.next('Snakk sammen');
    await kari.share(entry);
    await kari.composer.getByRole('textbox').fill(draft);
  });
  await test.step('hun skriver mer i notatet, og serveren dør og kommer igjen', async () => {
    await openNotes(kari.page);
    await field.fill(`${note} ${longerNote}`);
    await kari.page.getByRole('button', { name: 'Lukk' }).click();
    await server.kill9();
    await server.start();
    await kari.chooseQuestion(1);
    await kari.share('skrevet etterpå');
  });
  await facilitator.endSession();
  await test.step('økten er over, og hun skriver hjemmeoppgaven', async () => {
    await kari.openHomework();
    await field.fill(`${homework}. Mer enn det sier jeg ikke.`);
    await kari.page.getByRole('radio', { name: homework }).check();
    await kari.page.getByRole('button', { name: 'Lukk' }).click();
  });

  const places = await everywhere(server, wire, kari.page);
  const where = (text: string) => Object.keys(places).filter((name) => isIn(places[name] ?? '', text));
  expect([note, longerNote, homework].flatMap(where)).toEqual([]);
  await test.step('det samme søket finner det som er sendt, og det som er påbegynt', () => {
    expect(where(entry)).toEqual(['sent', 'database', 'files']);
    expect(where(draft)).toEqual(['phone']);
    expect(where('#link=')).toContain('output');
  });
  await test.step('Kari kan lese det igjen', async () => {
    await kari.page.reload();
    await openNotes(kari.page);
    await expect(field).toHaveValue(`${note} ${longerNote}`);
  });
  await test.step('tre måneder senere, uten nett: bare hjemmeoppgaven ligger igjen, og hun kan skrive videre', async () => {
    await kari.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await kari.page.goto('about:blank');
    await kari.page.clock.setFixedTime(Date.now() + 100 * 24 * 60 * 60 * 1000);
    await kari.page.context().setOffline(true);
    await kari.page.goto(server.origin);
    await expect(kari.page.getByRole('button', { name: 'Bli med' })).toBeVisible();
    await kari.page.getByRole('button', { name: 'Frivillig hjemmeoppgave Fra Høstmøtet' }).click();
    await expect(field).toHaveValue(`${homework}. Mer enn det sier jeg ikke.`);
    await expect(kari.page.getByRole('radio', { name: homework })).toBeChecked();
    await kari.page.getByRole('button', { name: 'Lukk' }).click();
    const kept = async () => (await keptBy(kari.page)).map(({ name }) => name).join();
    await expect.poll(kept).not.toMatch(/visits|shelf\/(notes|agenda)/);
  });
  await test.step('på neste møte blir setningen tilbudt, og sendes først når hun sender den', async () => {
    await kari.page.context().setOffline(false);
    await facilitator.page.goto(`${server.origin}/facilitator`);
    await facilitator.makeSession('Vintermøtet');
    await kari.page.getByLabel('Skriv koden du ser på storskjermen').fill(await facilitator.code());
    await facilitator.openSession();
    await kari.page.getByRole('button', { name: 'Bli med' }).click();
    await kari.page.getByRole('button', { name: 'Sett den inn' }).click();
    await expect(kari.composer.getByRole('textbox')).toHaveValue(`${homework}.`);
    await expect(kari.page.getByText('Du ville ta med:')).toBeHidden();
    expect(isIn(wire.sent.join('\n'), homework)).toBe(false);
    await kari.composer.getByRole('button', { name: 'Send', exact: true }).click();
    await kari.expectSaved(homework);
    expect(isIn(wire.sent.join('\n'), homework)).toBe(true);
  });
});

/** All that anybody but Kari could read: on the way, on the server, and what lies on her phone. */
async function everywhere(server: PusteromServer, wire: WireTap, phone: Page) {
  const places: Record<string, string> = {
    sent: wire.sent.join('\n'),
    output: server.output,
    database: await allRows(server.dataDir),
    files: await allFiles(server.dataDir),
    phone: (await keptBy(phone)).map(({ name, value }) => `${name} ${value}`).join('\n'),
  };
  return places;
}

/** As it is, in hexadecimal, or somewhere within base64. */
const isIn = (place: string, text: string): boolean =>
  [text, Buffer.from(text).toString('hex'), ...[0, 1, 2].map((before) => withinBase64(text, before))].some(
    (form) => place.includes(form),
  );

/** The signs that are the same whatever comes after, when so many bytes come before. */
function withinBase64(text: string, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString('base64');
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6));
}

async function openNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Egne notater' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
