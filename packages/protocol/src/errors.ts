/** Every way a command or request can be turned down. The browser turns a code into a sentence. */
export const errorCodes = [
  /** The message does not have the agreed shape. */
  'INVALID_PAYLOAD',
  /** Nothing but blanks. */
  'TEXT_EMPTY',
  'TEXT_TOO_LONG',
  /** Control characters, NUL or broken Unicode. */
  'TEXT_UNREADABLE',
  /** A valid national identity number is in it: the only thing a text is refused for. */
  'NATIONAL_ID',
  'NOT_FOUND',
  /** Someone else's entry, or a command that belongs to another role. */
  'FORBIDDEN',
  'NOT_SIGNED_IN',
  'WRONG_PASSWORD',
  /** She has no password, and it is too long since she signed in to be sure that it is she. */
  'SIGN_IN_AGAIN',
  /** A passkey that is unknown, or said something else than what it was asked, or too late. */
  'PASSKEY_REFUSED',
  /** Whom leaders may sign in with instead does not answer. */
  'PROVIDER_AWAY',
  /** What came back from the provider is not what was asked for, too late, or a no. */
  'PROVIDER_REFUSED',
  /** Someone the provider knows, and nobody here has said that it is she. */
  'NOT_LINKED',
  /** Someone the provider knows, and who is someone else here. */
  'LINKED_TO_OTHER',
  /** Without it she could not sign in any more. */
  'LAST_WAY_IN',
  /** A one-time link that is used, too old or never existed. */
  'LINK_EXPIRED',
  /** The server's own link, opened by someone who is signed in as someone else. It is not used up. */
  'ALREADY_SIGNED_IN',
  /** A network needs someone who is responsible for it. */
  'LAST_OWNER',
  /** Whoever wants her account gone still owns sessions: they are to be deleted or handed over first. */
  'OWNS_SESSIONS',
  'EMAIL_TAKEN',
  'PASSWORD_TOO_SHORT',
  /** Among what is tried first by whoever guesses. */
  'PASSWORD_TOO_COMMON',
  /** The step has not been reached, or does not collect this kind of entry. */
  'WRONG_STEP',
  /** The facilitator takes no more entries at this step. */
  'STEP_LOCKED',
  /** A step is planned shorter than it can be and still work. */
  'STEP_TOO_SHORT',
  /** The step is for groups, and the sender sits in none. */
  'NO_BREAKOUT',
  /** A group that everyone may choose has no seat left. */
  'BREAKOUT_FULL',
  /** Two strengths and one improvement a level, one sentence a group, one thought each. */
  'LIMIT_REACHED',
  /** Groups cannot be formed: no phone is connected. */
  'NOBODY_HERE',
  /** Something stands in the way that someone has done in the meantime. */
  'CHANGED_SINCE',
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
