import { openPhoneKey, type PhoneKey } from '../../lib/session/phone-key.ts';
import { openShelf, type ErasableShelf } from '../../lib/session/shelf.ts';

/** Where the phone keeps what is written on it, and the key to the private part of it. */
export interface PhoneStorage {
  shelf: ErasableShelf;
  key: PhoneKey;
}

export const openStorage = (): PhoneStorage => ({ shelf: openShelf(), key: openPhoneKey() });
