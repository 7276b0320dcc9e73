import { seatOf } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import type { LiveState } from '@pusterom/core/live-state';
import { redact, type Audience } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import type { ParticipantId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { Ledger } from './ledger.ts';

export interface Findings {
  lost: number;
  doubled: number;
  holes: number;
}

/** Compares what has been acknowledged with what the database holds. */
export function compare(ledger: Ledger, { session }: LiveState): Findings {
  const stored = [
    ...[...session.entries.values()].map(({ id, text, order }) => ({ id: id as string, text, order })),
    ...[...session.actions.values()].map(({ id, what, order }) => ({ id: id as string, text: what, order })),
  ];
  const textOf = new Map(stored.map(({ id, text }) => [id, text]));
  const things = [...ledger.things.values()];
  // Everything has been acknowledged by now, so the last answer is what must be there.
  const lost = things.filter(({ id, text }) => (textOf.get(id) ?? null) !== text).length;
  const doubled = stored.length - new Set(stored.map(({ text }) => text)).size;
  const orders = stored.map(({ order }) => order);
  const usedTwice = orders.length - new Set(orders).size;
  const beyond = orders.filter((order) => order > session.seq).length;
  return { lost, doubled: doubled + strangers(ledger, textOf), holes: usedTwice + beyond };
}

/** Stored under an id that nobody has sent: the same thing once more. */
const strangers = ({ things }: Ledger, stored: ReadonlyMap<string, string>): number =>
  [...stored.keys()].filter((id) => !things.has(id)).length;

export type Who = { role: 'facilitator' } | { role: 'screen' } | { role: 'participant'; id: ParticipantId };

/** Whether a page shows exactly what the database says that it may see. */
export function isEqual(view: SessionState | null, session: SessionState, who: Who): boolean {
  return view !== null && contents(view) === contents(redact(session, audienceOf(session, who)));
}

function audienceOf(session: SessionState, who: Who): Audience {
  if (who.role !== 'participant') return who;
  const stepId = currentRun(session)?.stepId;
  return { role: 'participant', breakoutId: (stepId && seatOf(session, stepId, who.id)?.id) || null };
}

/** Everything in it, whatever order it came in. */
function contents(session: SessionState): string {
  const lists = Object.entries(toSnapshot(session)).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => sorted(one)).sort() : value,
  ]);
  return JSON.stringify(Object.fromEntries(lists));
}

/** The fields in the order of their names: a database has its own. */
const sorted = (one: unknown): string =>
  typeof one === 'object' && one !== null
    ? JSON.stringify(Object.entries(one).sort(([name], [other]) => (name < other ? -1 : 1)))
    : JSON.stringify(one);
