import { findFirefox, findWebKit } from './find-browser.mjs';
import { FirefoxPhone } from './firefox-phone.ts';
import { Facilitator } from './people.ts';
import { test } from './test.ts';
import { WebKitPhone } from './webkit-phone.ts';

const firefox = findFirefox();
const webkit = findWebKit();

const others = [
  { name: 'Firefox', open: firefox && ((origin: string) => FirefoxPhone.open(firefox, origin)) },
  { name: 'WebKitGTK', open: webkit && ((origin: string) => WebKitPhone.open(webkit, origin)) },
];

for (const { name, open } of others) {
  test(`en telefon med ${name} blir med, skriver æøå, mister kontakten, får den igjen og ser det som vises`, async ({
    browser,
    server,
  }) => {
    test.skip(!open, `There is no ${name} on this machine.`);
    if (!open) return;
    const facilitator = await Facilitator.signIn(browser, await server.start());
    await facilitator.makeSession('Høstmøtet');
    await facilitator.openSession();
    const phone = await open(server.origin);
    try {
      await phone.write('Skriv koden du ser på storskjermen', await facilitator.code());
      await phone.press('Bli med');
      await phone.expectText('Kom i gang sammen');
      for (const step of ['Tenk selv', 'Snakk sammen']) await facilitator.next(step);

      await phone.write('Skriv et stikkord', 'ærlighet på øra');
      await phone.press('Send');
      await phone.expectText('Lagret');
      await facilitator.expectEntry('ærlighet på øra');

      await server.kill9();
      await phone.expectText('Uten kontakt akkurat nå');
      await phone.write('Skriv et stikkord', 'nok å gjøre');
      await phone.press('Send');
      await phone.expectText('Ikke sendt ennå');
      await server.start();
      await facilitator.expectEntry('nok å gjøre');

      await facilitator.next('Oppsummer i plenum');
      await facilitator.reveal();
      await facilitator.showFew();
      await phone.press('Det vi har samlet (2)');
      await phone.expectText('Nok å gjøre');
    } finally {
      await phone.close();
    }
  });
}
