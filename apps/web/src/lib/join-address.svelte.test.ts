import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInvitation } from '../screens/phone/join-key.ts';
import { JoinAddress } from './join-address.svelte.ts';

const door = { code: 'K7M4XR', secret: 'T13akzRmHlUJ7aB7gE4Wiw', isLocked: false };

// The server has not answered yet: the page's own address will do.
beforeEach(() => vi.stubGlobal('fetch', () => new Promise(() => undefined)));
afterEach(() => vi.unstubAllGlobals());

test('a QR leads the phone to its session by the secret, which no server sees in an address', () => {
  const address = new JoinAddress();
  const link = new URL(address.joinLink(door));
  address.close();
  expect(readInvitation(link)).toEqual({ secret: door.secret });
  expect(link.pathname + link.search).not.toContain(door.secret);
});

test('without the secret it leads to the code', () => {
  const address = new JoinAddress();
  const link = new URL(address.joinLink({ ...door, secret: null }));
  address.close();
  expect(readInvitation(link)).toEqual({ code: 'K7M-4XR' });
});
