/** Every way a command or request can be turned down. The browser turns a code into a sentence. */
export const errorCodes = [
  /** The message does not have the agreed shape. */
  'INVALID_PAYLOAD',
  /** Nothing but blanks. */
  'TEXT_EMPTY',
  'TEXT_TOO_LONG',
  /** Control characters, NUL or broken Unicode. */
  'TEXT_UNREADABLE',
  'NOT_FOUND',
  /** Someone else's entry, or a command that belongs to another role. */
  'FORBIDDEN',
  'NOT_SIGNED_IN',
  'WRONG_PASSWORD',
  /** A one-time link that is used, too old or never existed. */
  'LINK_EXPIRED',
  'EMAIL_TAKEN',
  'PASSWORD_TOO_SHORT',
  /** The step has not been reached, or does not collect this kind of entry. */
  'WRONG_STEP',
  /** The facilitator takes no more entries at this step. */
  'STEP_LOCKED',
  /** The step is for groups, and the sender sits in none. */
  'NO_BREAKOUT',
  /** Two strengths and one improvement a level, one sentence a group, one thought each. */
  'LIMIT_REACHED',
  /** Groups cannot be formed: no phone is connected. */
  'NOBODY_HERE',
  'SESSION_NOT_OPEN',
  'SESSION_CLOSED',
  /** Unknown, ended and locked codes are answered alike. */
  'JOIN_REFUSED',
  /** Nobody in the session has this personal code. */
  'PERSONAL_CODE_UNKNOWN',
  'RATE_LIMITED',
  /** The page is older than the server's protocol. */
  'RELOAD_NEEDED',
  /** The database is away: nothing is stored, try again. */
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface Failure {
  ok: false;
  error: { code: ErrorCode };
}
export type Result<T> = { ok: true; data: T } | Failure;

export const ok = <T>(data: T): { ok: true; data: T } => ({ ok: true, data });
export const refuse = (code: ErrorCode): Failure => ({ ok: false, error: { code } });

export const isErrorCode = (text: string): text is ErrorCode =>
  (errorCodes as readonly string[]).includes(text);
