import type { ErrorCode } from '@pusterom/protocol/errors';
import { m } from '../paraglide/messages.js';

const sentences: Record<ErrorCode, () => string> = {
  INVALID_PAYLOAD: m.common_error_invalid_payload,
  TEXT_EMPTY: m.common_error_text_empty,
  TEXT_TOO_LONG: m.common_error_text_too_long,
  TEXT_UNREADABLE: m.common_error_text_unreadable,
  NATIONAL_ID: m.common_error_national_id,
  NOT_FOUND: m.common_error_not_found,
  FORBIDDEN: m.common_error_forbidden,
  NOT_SIGNED_IN: m.common_error_not_signed_in,
  WRONG_PASSWORD: m.common_error_wrong_password,
  SIGN_IN_AGAIN: m.common_error_sign_in_again,
  PASSKEY_REFUSED: m.common_error_passkey_refused,
  LINK_EXPIRED: m.common_error_link_expired,
  ALREADY_SIGNED_IN: m.common_error_already_signed_in,
  LAST_OWNER: m.common_error_last_owner,
  OWNS_SESSIONS: m.common_error_owns_sessions,
  EMAIL_TAKEN: m.common_error_email_taken,
  PASSWORD_TOO_SHORT: m.common_error_password_too_short,
  PASSWORD_TOO_COMMON: m.common_error_password_too_common,
  WRONG_STEP: m.common_error_wrong_step,
  STEP_LOCKED: m.common_error_step_locked,
  CHANGED_SINCE: m.common_error_changed_since,
  STEP_TOO_SHORT: m.common_error_step_too_short,
  NO_BREAKOUT: m.common_error_no_breakout,
  LIMIT_REACHED: m.common_error_limit_reached,
  NOBODY_HERE: m.common_error_nobody_here,
  SESSION_NOT_OPEN: m.common_error_session_not_open,
  SESSION_CLOSED: m.common_error_session_closed,
  JOIN_REFUSED: m.common_error_join_refused,
  PERSONAL_CODE_UNKNOWN: m.common_error_personal_code_unknown,
  RATE_LIMITED: m.common_error_rate_limited,
  RELOAD_NEEDED: m.common_error_reload_needed,
  UNAVAILABLE: m.common_error_unavailable,
  INTERNAL: m.common_error_internal,
};

/** What went wrong and what to do next, in the chosen language. */
export const errorText = (code: ErrorCode): string => sentences[code]();
