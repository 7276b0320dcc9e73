import { expect, test } from 'vitest';
import { asTyped, keyOf, readInvitation } from './join-key.ts';

const at = (pathname: string, hash = '') => readInvitation({ pathname, hash });

test('the QR link carries a secret, and is used as it is', () => {
  const invitation = at('/', '#6Zb2Jag8vas2fGh-nxtERg');
  expect(invitation).toEqual({ secret: '6Zb2Jag8vas2fGh-nxtERg' });
  expect(invitation && keyOf(invitation)).toBe('6Zb2Jag8vas2fGh-nxtERg');
});

test('an address with a code fills it in', () => {
  const invitation = at('/j/k7m-4xr');
  expect(invitation).toEqual({ code: 'K7M-4XR' });
  expect(invitation && keyOf(invitation)).toBe('K7M4XR');
});

test('an address that cannot be read is no reason to stop', () => {
  expect(at('/j/%E0%A4%A')).toEqual({ code: 'E0A-4A' });
  expect(at('/')).toBeNull();
});

test.each([
  ['k', 'K'],
  ['k7m', 'K7M'],
  ['k7m4', 'K7M-4'],
  ['K7M-4XR', 'K7M-4XR'],
  [' k7m 4xr ', 'K7M-4XR'],
  ['k7m–4xr99', 'K7M-4XR'],
])('%s is shown as %s while it is typed', (typed, shown) => expect(asTyped(typed)).toBe(shown));
