import type { ErrorCode } from '@pusterom/protocol/errors';
import { m } from '../../../paraglide/messages.js';

/** What these codes mean where someone has been asked for the password she has. */
export const passwordWords = (): Partial<Record<ErrorCode, string>> => ({
  WRONG_PASSWORD: m.console_current_password_wrong(),
  RATE_LIMITED: m.console_password_too_many(),
});
