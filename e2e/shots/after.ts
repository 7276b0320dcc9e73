import type { Room } from './room.ts';
import { onLaptop, onPhone, type States } from './state.ts';

/** The archive, and the pages of one who has led some meetings. */
export async function* after(room: Room): States {
  const { console: page, server } = room;
  await page.getByRole('link', { name: 'Se økten i arkivet' }).click();
  await page.getByRole('heading', { name: 'Høstmøtet' }).waitFor();
  yield onLaptop('archive-story', page);
  await page.getByText('Last ned', { exact: true }).click();
  yield onLaptop('archive-take-out', page);
  const level = page.getByRole('heading', { name: 'Ivaretakelse på tre nivåer' });
  await level.scrollIntoViewIfNeeded();
  yield onLaptop('archive-levels', page);

  await page.goto(`${server.origin}/archive`);
  await page.getByRole('link', { name: 'Se utviklingen i Nettverksgruppe Øst' }).waitFor();
  yield onLaptop('archive', page);
  await page.getByRole('searchbox').fill('kollegastøtten');
  await page.locator('mark').first().waitFor();
  yield onLaptop('archive-search', page);
  await page.getByRole('searchbox').fill('xyzzy');
  await page.getByText('Ingen treff').waitFor();
  yield onLaptop('archive-no-hits', page);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('link', { name: 'Se utviklingen i Nettverksgruppe Øst' }).click();
  await page.getByRole('table').first().waitFor();
  yield onLaptop('archive-compare', page);
  await page.goto(`${server.origin}/archive/00000000-0000-4000-8000-000000000000`);
  await page.getByText('Vi finner ikke denne økten').waitFor();
  yield onLaptop('archive-not-found', page);

  await page.goto(`${server.origin}/facilitator`);
  await page.getByRole('heading', { name: 'Avsluttede økter' }).waitFor();
  yield onLaptop('home', page);
  await page.getByText('Kontoen din').click();
  yield onLaptop('account', page);
  await page.getByRole('link', { name: 'Nettverksgruppe Øst' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Nettverksgruppe Øst' }).waitFor();
  await page.getByText('Henter …').waitFor({ state: 'detached' });
  yield onLaptop('network', page);
  yield* toldAway(room);
}

/** A phone that comes to what is over. */
async function* toldAway(room: Room): States {
  const { kari, server } = room;
  await kari.page.goto(server.origin);
  await kari.page.getByRole('heading', { name: 'Takk for i dag' }).waitFor();
  await kari.page.getByRole('button', { name: 'Bli med i en annen økt' }).click();
  await kari.page.getByText('Tidligere på denne telefonen').waitFor();
  yield onPhone('join-again', kari.page);
}
