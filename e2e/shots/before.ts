import { onLaptop, onPhone, onScreen, type States } from './state.ts';
import type { Room } from './room.ts';

/** Signing in, the first page of one who is new, and the plan of a meeting, until the door is opened. */
export async function* before(room: Room): States {
  const { console: page, facilitator, server } = room;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const dialog = page.getByRole('dialog');

  await page.goto(`${server.origin}/facilitator`);
  yield onLaptop('sign-in', page);
  await page.getByLabel('E-post').fill('kari@example.no');
  await page.getByLabel('Passord').fill('ikke dette');
  await button(/^Logg inn$/).click();
  await page.getByText('passer ikke sammen').waitFor();
  yield onLaptop('sign-in-refused', page);
  await page.goto(`${server.origin}/archive`);
  await page.getByRole('heading', { name: 'Logg inn for å se arkivet' }).waitFor();
  yield onLaptop('archive-signed-out', page);

  await page.goto(room.ownerLink);
  await button('Ikke nå').waitFor();
  yield onLaptop('home-first-time', page);
  await button('Ikke nå').click();
  await button('Øv på en økt').click();
  await dialog.waitFor();
  yield onLaptop('rehearse', page);
  await page.keyboard.press('Escape');
  await page.goto(`${server.origin}/archive`);
  await page.getByText('Her kommer øktene').waitFor();
  yield onLaptop('archive-empty', page);

  const networkId = await facilitator.makeNetwork('Nettverksgruppe Øst');
  await room.holdMeeting(networkId, 'Vintermøtet', [
    'lange dager',
    'ros fra lederen',
    'kollegastøtte',
    'tillit',
  ]);
  await room.holdMeeting(networkId, 'Vårmøtet', ['støtte fra kollegaer', 'tillit', 'humor', 'nærhet']);

  await page.goto(`${server.origin}/facilitator`);
  await button('Ny økt').click();
  await page.getByLabel('Tittel').fill('Høstmøtet');
  await page.getByRole('combobox', { name: 'Nettverksgruppe' }).selectOption('Nettverksgruppe Øst');
  yield onLaptop('new-session', page);
  await button('Lag økten').click();
  await page.getByRole('heading', { name: 'Klar til å åpne' }).waitFor();
  yield onLaptop('console-ready', page);
  yield* dialogs(room);

  await room.openScreen();
  yield onScreen('join', room.screen.page);
  const phone = await room.newPage();
  await phone.goto(server.origin);
  yield onPhone('join', phone);
  await phone.getByLabel('Skriv koden du ser på storskjermen').fill('AAA-AAA');
  await phone.getByRole('button', { name: 'Bli med' }).click();
  await phone.getByText('Vi fant ingen åpen økt').waitFor();
  yield onPhone('unknown-code', phone);
  await phone.getByRole('button', { name: 'Fortsett fra en annen telefon' }).click();
  yield onPhone('from-another-phone', phone);
  await phone.goto(`${server.origin}/personvern`);
  await phone.locator('h1').waitFor();
  yield onPhone('privacy', phone);
  yield onLaptop('privacy', phone);
  await phone.goto(`${server.origin}/tilgjengelighet`);
  await phone.locator('h1').waitFor();
  yield onPhone('accessibility', phone);
  await phone.goto(`${server.origin}/screen`);
  await phone.getByText('ikke koblet til en økt').waitFor();
  yield onScreen('no-link', phone);
  await phone.context().close();
}

/** What lies over the console before a meeting. */
async function* dialogs({ console: page }: Room): States {
  const open = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Mer', exact: true }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
  };
  await open('Om møtet');
  yield onLaptop('console-meeting', page);
  await page.keyboard.press('Escape');
  await open('Del konsollet');
  await page.getByRole('heading', { name: 'Disse leder økten' }).waitFor();
  yield onLaptop('console-share', page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Storskjerm' }).click();
  await page.getByRole('link', { name: 'Åpne storskjermen' }).waitFor();
  yield onLaptop('console-screen', page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tilpass planen' }).click();
  await page.getByRole('dialog').waitFor();
  yield onLaptop('console-plan', page);
  await page.keyboard.press('Escape');
}
