import type { SessionState } from './session.ts';

type Wire<T> = { [K in keyof T]: T[K] extends ReadonlyMap<string, infer V> ? readonly V[] : T[K] };
/** The same as JSON: each map is a list. */
export type SessionSnapshot = Wire<SessionState>;
