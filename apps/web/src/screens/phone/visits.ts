import type { Joined } from '@pusterom/protocol/api';

/** A session this phone has joined. Kept on the phone only: the token is what makes it the same participant after a reload. */
export interface Visit {
  sessionId: string;
  token: string;
  /** The session's title, once it is known. */
  title: string;
  /** The codes and secrets that have led here, so that scanning the same QR code twice does not make two people. */
  keys: readonly string[];
}

const storageKey = 'pusterom:visits';

// Private windows and strict settings may refuse storage: the visits then last as long as the page.
let inMemory: readonly Visit[] = [];

/** Newest first. */
export function readVisits(): readonly Visit[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '[]') as Visit[];
  } catch {
    return inMemory;
  }
}

function write(visits: readonly Visit[]): void {
  inMemory = visits;
  try {
    localStorage.setItem(storageKey, JSON.stringify(visits));
  } catch {
    return;
  }
}

export function beginVisit({ sessionId, token }: Joined, key: string): Visit {
  const visit: Visit = { sessionId, token, title: '', keys: [key] };
  const others = readVisits().filter((one) => one.sessionId !== sessionId);
  write([visit, ...others]);
  return visit;
}

/** What the session has told about itself since. */
export function describeVisit(token: string, { title, code }: { title: string; code: string }): void {
  write(
    readVisits().map((one) =>
      one.token === token ? { ...one, title, keys: [...new Set([...one.keys, code])] } : one,
    ),
  );
}

/** The visit that comes first the next time the page is opened. */
export function putFirst(visit: Visit): void {
  const visits = readVisits();
  const here = visits.filter(({ token }) => token === visit.token);
  write([...here, ...visits.filter(({ token }) => token !== visit.token)]);
}

export function forgetVisits(): void {
  write([]);
  try {
    localStorage.removeItem(storageKey);
  } catch {
    return;
  }
}
