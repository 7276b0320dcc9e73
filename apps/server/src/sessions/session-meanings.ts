import type { SessionCommand } from '@pusterom/core/decision';
import type { LiveState } from '@pusterom/core/live-state';
import { promptOf } from '@pusterom/core/prompt';
import type { Direction, Meanings } from '@pusterom/grouping';
import { fold } from '@pusterom/grouping/fold';
import type { Entry, SessionState } from '@pusterom/protocol/session';
import type { SentenceReader } from './ports.ts';

/** What is read beyond this is not remembered: far more than a session holds. */
const mostKnown = 5_000;

/** How long anything may be held back, in all, until the model has read what words could not place. */
const mostHeldBackMs = 200;

/** What a sentence model has read of one session. It lives and goes with the session, and with each text. */
export class SessionMeanings implements Meanings {
  readonly joinAt: number;
  readonly perMember: number;
  readonly #reader: SentenceReader;
  readonly #known = new Map<string, Direction>();
  /** What the model is at. */
  readonly #reading = new Set<string>();

  constructor(reader: SentenceReader) {
    this.#reader = reader;
    this.joinAt = reader.joinAt;
    this.perMember = reader.perMember;
  }

  of(folded: string): Direction | null {
    return this.#known.get(folded) ?? null;
  }

  /** Resolves when each of them is known or given up. */
  async read(texts: readonly string[], isUrgent = true): Promise<void> {
    await Promise.all([...new Set(texts.map(fold))].map((folded) => this.#readOne(folded, isUrgent)));
  }

  /** The same, for as long as those that wait may be held back: `heldBackMs` of that has passed. */
  async readInTime(texts: readonly string[], heldBackMs: number): Promise<void> {
    // A clock that is set back holds nobody longer.
    const leftMs = mostHeldBackMs - Math.max(0, heldBackMs);
    if (leftMs > 0) await within(leftMs, this.read(texts));
  }

  /** Of what nobody says any more, nothing is kept. */
  keepOnly(texts: Iterable<string>): void {
    const said = new Set([...texts].map(fold));
    for (const folded of this.#known.keys()) if (!said.has(folded)) this.#known.delete(folded);
    for (const folded of this.#reading) if (!said.has(folded)) this.#reading.delete(folded);
  }

  async #readOne(folded: string, isUrgent: boolean): Promise<void> {
    if (folded === '' || this.#known.has(folded)) return;
    this.#reading.add(folded);
    const direction = await this.#reader.directionOf(folded, isUrgent);
    const isForgotten = !this.#reading.delete(folded);
    if (direction && !isForgotten && this.#known.size < mostKnown) this.#known.set(folded, direction);
  }
}

/** The text that a command would have the machine place, and what it answers; null when there is none. */
export function textToPlace(
  command: SessionCommand,
  entries: SessionState['entries'] | undefined,
): { prompt: string; text: string } | null {
  const about = entryToPlace(command, entries);
  const prompt = about ? promptOf(about) : null;
  return about && prompt !== null ? { prompt, text: about.text } : null;
}

function entryToPlace(command: SessionCommand, entries: SessionState['entries'] | undefined) {
  if (command.name === 'entry:submit') return command.input;
  if (command.name !== 'entry:edit') return null;
  const entry = entries?.get(command.input.id);
  // What a person has placed stays where it is.
  return entry?.placedBy === 'auto' ? { ...entry, text: command.input.text } : null;
}

/** While the session is open: what its prompts hold. */
export const groupedTexts = ({ session }: LiveState): string[] =>
  session.status === 'open' ? [...session.entries.values()].filter(isGrouped).map(({ text }) => text) : [];

const isGrouped = ({ clusterId }: Entry): boolean => clusterId !== null;

const forgetting: readonly SessionCommand['name'][] = [
  'entry:edit',
  'entry:delete',
  'entries:erase',
  'session:close',
];

/** Whether texts may be gone after this command. */
export const isForgetting = ({ name }: SessionCommand): boolean => forgetting.includes(name);

/** Resolves when `work` has, or when it has taken this long. `work` never rejects. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
