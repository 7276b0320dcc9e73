import { TokenBucket } from './token-bucket.ts';

/** Everything that is written down, and when. `docs/security.md` has the same list; a test compares them. */
export const securityEvents = {
  'sign-in': 'someone has signed in: with a password, a passkey, a link or a provider',
  'sign-in-failed': 'a password or a passkey was wrong, or what came from a provider was',
  'sign-in-limited': 'an attempt to sign in came too early after wrong ones',
  'sign-out': 'someone has signed out',
  'sign-out-everywhere': 'someone has signed out on all devices',
  'sign-in-ended': 'someone has ended one of her other sign-ins',
  'password-changed': 'someone has chosen a password',
  'password-change-failed': 'the old password was wrong, or tried too often',
  'passkey-added': 'someone has added a passkey',
  'passkey-removed': 'someone has removed a passkey',
  'sign-in-linked': 'someone has linked a sign-in at the provider to her account',
  'sign-in-unlinked': 'someone has taken such a link away',
  'link-used': 'a one-time link has been opened',
  'link-refused': 'a one-time link did not open: used, too old, or none',
  'role-given': 'someone leads a session or belongs to a network from now on, or owns one',
  'role-removed': 'someone has been taken out of a session or a network, or has left it',
  'person-removed': 'a participant has been shown out',
  'session-deleted': 'a session has been deleted',
  'network-deleted': 'a network has been deleted',
  'account-deleted': 'an account has been deleted',
  'access-refused': 'someone has asked for what is not hers',
  'origin-refused': 'a foreign page has tried to use the server',
  'input-refused': 'something was sent that has not the shape it must have',
  'codes-limited': 'too many join codes were tried at once',
  'connection-flooded': 'a connection that did nothing but send was cut off',
} as const satisfies Record<string, string>;
export type SecurityEvent = keyof typeof securityEvents;

/** Writes down that it happened. `userId`: who did it, if she has an account and is known. There is no room for more. */
export type Note = (event: SecurityEvent, userId?: string) => void;

/** Lines of one kind: whoever makes much noise must not fill the disk, nor hide the other kinds. */
const allowance = { burst: 100, perMinute: 60 };

export interface SecurityLine {
  event: SecurityEvent;
  user: string | null;
  /** How many like it were left out before this one. */
  missed?: number;
}

export interface SecurityLogParts {
  write: (line: SecurityLine) => void;
  nowMs: () => number;
}

/** A line for each event, unless there are too many like it. */
export function securityLog({ write, nowMs }: SecurityLogParts): Note {
  const written = new Map<SecurityEvent, { bucket: TokenBucket; missed: number }>();
  return (event, userId) => {
    const kind = written.get(event) ?? { bucket: new TokenBucket(allowance), missed: 0 };
    written.set(event, kind);
    if (!kind.bucket.take(nowMs())) {
      kind.missed += 1;
      return;
    }
    const { missed } = kind;
    kind.missed = 0;
    write({ event, user: userId ?? null, ...(missed > 0 && { missed }) });
  };
}
