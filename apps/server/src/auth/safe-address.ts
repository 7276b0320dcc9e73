const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Whether what goes there cannot be read on the way: https, or this very machine. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && thisMachine.includes(hostname));
}
