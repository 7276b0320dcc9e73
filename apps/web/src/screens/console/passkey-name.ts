import { m } from '../../paraglide/messages.js';

interface Made {
  /** Not in this very device, but beside it. */
  isOther: boolean;
  transports: readonly string[];
}

const devices = ['iPhone', 'iPad', 'Android', 'Windows', 'Mac', 'Linux'] as const;

/** By which she knows it again in her list. */
export function passkeyName({ isOther, transports }: Made, userAgent = navigator.userAgent): string {
  if (isOther && transports.includes('hybrid')) return m.console_passkey_device_phone();
  if (isOther) return m.console_passkey_device_key();
  return devices.find((device) => userAgent.includes(device)) ?? m.console_passkey_device_other();
}
