import type { PhoneStorage } from '../../phone/phone-storage.ts';

/** Where the phone that is only looked at would keep what is written on it: nowhere. */
export const forgetful = (): PhoneStorage => ({
  shelf: {
    read: async () => undefined,
    readAll: async () => [],
    write: async () => undefined,
    remove: async () => undefined,
    erase: async () => undefined,
  },
  key: { read: async () => new Uint8Array(32), erase: async () => undefined },
});
