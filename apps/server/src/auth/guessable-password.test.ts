import { describe, expect, it } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
import { isGuessablePassword } from './guessable-password.ts';

const kari = { name: 'Kari Nordmann', email: 'kari.nordmann@example.no' };

describe('a password', () => {
  it.each([
    ...['aaaaaaaaaaaa', '111111111111', 'abababababab', 'abcabcabcabca', '            ', 'ÅÅÅÅÅÅÅÅÅÅÅÅ'],
    ...[
      '123456789012',
      '1234567890123',
      'qwertyuiopå1',
      'asdfghjkløæ12',
      '1q2w3e4r5t6y',
      'zxcvbnmasdfg',
      '0987654321098',
    ],
    ...['abcdefghijkl', '1qaz2wsx3edc', 'qwertyqwerty', 'qwerty123456', '!qwertyuiop!'],
    ...[
      'passord12345',
      'Passord 2026!',
      'P@ssw0rd12345',
      'p4ss0rd!!!!!',
      'passordpassord',
      'hemmelig hemmelig',
      '12345passord',
    ],
    ...[
      'Sommer2026!!',
      'Velkommen2026',
      'sommervinter',
      'Barnevernet123',
      'barnevernsleder',
      'administrator1',
      'jegelskerdeg',
      'Jeg elsker deg',
    ],
    ...[
      'correct horse battery staple',
      'letmeinplease',
      'iloveyouforever',
      'ThisIsMyPassword',
      'detteermittpassord',
      'Rosenborg1917',
    ],
    ...[
      'pusterom2026!',
      'mitt Pusterom er best',
      'kari.nordmann',
      'Nordmann 1975 x',
      'xx-NORDMANN-yy',
      'heisann kari.nordmann',
    ],
    // Nobody would think of these: they have leaked from elsewhere.
    ...['mailcreated5240', 'Sonyericsson', 'motorhead!2026', '...megadeth...'],
  ])('that is tried first is not taken: %s', async (password) => {
    expect(await isGuessablePassword(password, kari)).toBe(true);
  });

  it.each([
    ...[
      'blåbær og fløte',
      'et helt nytt passord',
      'long enough to be safe',
      'gul traktor i fjæra',
      'tre elger på perrongen',
    ],
    ...[
      'kX9#mQ2$vL7p',
      'xkqzvwjbtphd',
      'sol over Lofoten i mars',
      'hestehov 1987 trapp',
      '8f14e45fceea167a',
      'Oslo-Bergen tur/retur nå',
    ],
  ])('of one’s own is taken: %s', async (password) => {
    expect(await isGuessablePassword(password, kari)).toBe(false);
  });

  it('is not measured by names that are hardly there', async () => {
    for (const person of [
      { name: '', email: 'owner@pusterom.invalid' },
      { name: 'Bo Li', email: 'b@example.no' },
    ])
      expect(await isGuessablePassword('blåbær og fløte', person)).toBe(false);
  });

  it('is looked up in a list that holds only what can be found in it', () => {
    expect(commonPasswords.size).toBeGreaterThan(300);
    for (const word of commonPasswords) expect(word).toMatch(/^[a-z]{4,}$|^mai$|^jul$/);
  });

  it('takes no time to look at, however long', async () => {
    const startedMs = performance.now();
    for (const long of ['ab'.repeat(60) + 'c'.repeat(8), 'sommer'.repeat(21), '1q2w'.repeat(32)])
      await isGuessablePassword(long, kari);
    expect(performance.now() - startedMs).toBeLessThan(200);
  });
});
