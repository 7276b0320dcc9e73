import type { Joined } from '@pusterom/protocol/api';
import { isPastKeeping } from './keeping.ts';

/** A session this phone has joined. Kept on the phone only: the token is what makes it the same participant after a reload. */
export interface Visit {
  sessionId: string;
  token: string;
  /** The session's title, once it is known. */
  title: string;
  /** The codes and secrets that have led here, so that scanning the same QR code twice does not make two people. */
  keys: readonly string[];
  /** When the phone was last in the session: what the session has left on it is kept for some time after. */
  lastHereMs: number;
}

const storageKey = 'pusterom:visits';
/** Often enough for what is counted in days. */
const anHourMs = 60 * 60 * 1000;

// Private windows and strict settings may refuse storage: the visits then last as long as the page.
let inMemory: readonly Visit[] = [];

/** Newest first; those the phone has not been to for long are not told of any more. */
export const readVisits = (nowMs = Date.now()): readonly Visit[] =>
  stored().filter(({ lastHereMs }) => !isPastKeeping(lastHereMs, nowMs));

/** Those whose texts on the phone are to be erased. */
export const pastVisits = (nowMs: number): readonly Visit[] =>
  stored().filter(({ lastHereMs }) => isPastKeeping(lastHereMs, nowMs));

/** Erased from another tab of this phone. */
export const isForgotten = ({ sessionId }: Visit): boolean =>
  !stored().some((one) => one.sessionId === sessionId);

export function beginVisit({ sessionId, token }: Joined, key: string): Visit {
  const visit: Visit = { sessionId, token, title: '', keys: [key], lastHereMs: Date.now() };
  const others = stored().filter((one) => one.sessionId !== sessionId);
  write([visit, ...others]);
  return visit;
}

/** What the session has told about itself since. */
export function describeVisit(token: string, { title, code }: { title: string; code: string }): void {
  change(token, (one) => ({ ...one, title, keys: [...new Set([...one.keys, code])] }));
}

/** The phone is in the session, and someone uses it. */
export function stayIn(token: string, nowMs = Date.now()): void {
  const visit = stored().find((one) => one.token === token);
  if (visit && nowMs - visit.lastHereMs > anHourMs) change(token, (one) => ({ ...one, lastHereMs: nowMs }));
}

/** The visit that comes first the next time the page is opened. */
export function putFirst({ token }: Visit): void {
  const visits = stored();
  const here = visits.filter((one) => one.token === token);
  write([...here, ...visits.filter((one) => one.token !== token)]);
  stayIn(token);
}

export function forgetVisit(token: string): void {
  write(stored().filter((one) => one.token !== token));
}

export function forgetVisits(): void {
  write([]);
}

function stored(): readonly Visit[] {
  try {
    const visits = JSON.parse(localStorage.getItem(storageKey) ?? '[]') as Visit[];
    // Those from before they were dated count from now.
    return visits.map((one) => ({
      ...one,
      lastHereMs: (one.lastHereMs as number | undefined) ?? Date.now(),
    }));
  } catch {
    return inMemory;
  }
}

function write(visits: readonly Visit[]): void {
  inMemory = visits;
  try {
    if (visits.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(visits));
  } catch {
    return;
  }
}

function change(token: string, changed: (visit: Visit) => Visit): void {
  write(stored().map((one) => (one.token === token ? changed(one) : one)));
}
