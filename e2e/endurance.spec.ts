import { expect } from '@playwright/test';
import { byHand } from './reliability/by-hand.ts';
import { test } from './test.ts';

test('fem hundre telefoner på ett nett er tilbake etter at tjeneren er drept, og ingen blir avvist', async () => {
  const { code, figures } = await byHand('storm');
  expect(figures).toMatchObject({ phones: 500, back: 503, refused: 0 });
  expect(code).toBe(0);
});

test('tre timer på førti sekunder: tjeneren vokser ikke', async () => {
  const { code, figures } = await byHand('memory', { seconds: 40 });
  expect(figures).toMatchObject({ lost: 0, observersEqual: true });
  expect(code).toBe(0);
});
