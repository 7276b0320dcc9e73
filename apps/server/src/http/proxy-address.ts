import { isIP } from 'node:net';

const words = ['loopback', 'linklocal', 'uniquelocal'];

/** An address, a range such as 10.0.0.0/8, or a word for one: what the server can be told to trust as a proxy. */
export function isProxy(text: string): boolean {
  const [address = '', bits = '0', ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return words.includes(text) || (more.length === 0 && /^\d+$/.test(bits) && Number(bits) <= most);
}
