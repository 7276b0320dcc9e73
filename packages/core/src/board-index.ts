import {
  PromptGrouper,
  type Alias,
  type GroupLabel,
  type Meanings,
  type Suggestion,
} from '@pusterom/grouping';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { ClusterId, EntryId } from '@pusterom/protocol/ids';
import type { Language } from '@pusterom/protocol/language';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { difference } from './difference.ts';
import { aliasesOf } from './learnt.ts';
import { promptOf } from './prompt.ts';

export type { Meanings } from '@pusterom/grouping';

/** A word that a prompt's board has taught, and the entries that say it. */
export interface Lesson {
  alias: Alias;
  entryIds: readonly EntryId[];
}

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;

/**
 * What the grouping engine remembers of a session's entries. All of it follows from the session: it can be thrown
 * away and made again at any time. Hidden entries neither attract others nor lend their words.
 */
export class BoardIndex {
  readonly #groupers = new Map<string, PromptGrouper>();
  readonly #language: Language;
  readonly #meanings: Meanings | null;
  #aliases: readonly Alias[] = [];

  /** `meanings` is what a sentence model has read, where there is one. */
  constructor(session: SessionState, meanings: Meanings | null = null) {
    this.#language = session.language;
    this.#meanings = meanings;
    this.readAnew(session);
  }

  /** Keeps in step with other words being learnt or forgotten. What has been placed stays where it is. */
  readAnew(session: SessionState): void {
    this.#aliases = aliasesOf(session.learnt);
    this.#groupers.clear();
    // Clusters first: of two that fit equally well, the older one gets an entry.
    for (const cluster of session.clusters.values()) this.#heed(undefined, cluster);
    for (const entry of session.entries.values()) this.#follow(undefined, entry);
  }

  /** The cluster that says the same as this text, or null: it opens a new one. */
  place(prompt: string, text: string): ClusterId | null {
    return (this.#grouper(prompt).place(text)?.groupId ?? null) as ClusterId | null;
  }

  /** Whether it depends on what this text means, which has not been read yet, where it belongs. */
  isMeaningWanted(prompt: string, text: string): boolean {
    return this.#meanings !== null && this.#grouper(prompt).isMeaningWanted(text);
  }

  /** A name out of the members' own words; `current` is kept unless another is clearly better. */
  label(cluster: Cluster, current: string | null, taken: ReadonlySet<string>): GroupLabel | null {
    return this.#grouper(cluster.prompt).label(cluster.id, current, taken);
  }

  /** What holds a cluster together, in words that participants know: what most of its entries share comes first. */
  because({ id, prompt }: Cluster): string[] {
    return this.#grouper(prompt).because(id);
  }

  /** Pairs of a prompt's clusters that may be the same, best first; never one that a person has said no to. */
  suggestions(prompt: string): Suggestion[] {
    return this.#grouper(prompt).suggestions();
  }

  /** What those who lead have taught by what they have moved and merged, prompt by prompt. */
  lessons(): Lesson[] {
    return [...this.#groupers.values()].flatMap((grouper) =>
      grouper.aliases().map((alias) => ({
        alias,
        entryIds: grouper.sayersOf(alias.stem) as readonly string[] as EntryId[],
      })),
    );
  }

  /** Keeps in step with a change that is about to be applied to `session`. */
  follow(session: SessionState, event: BoardChanged): void {
    for (const id of event.removedEntryIds) {
      const entry = session.entries.get(id);
      if (entry) this.#forget(entry);
    }
    for (const entry of event.entries) this.#follow(session.entries.get(entry.id), entry);
    for (const cluster of event.clusters) this.#heed(session.clusters.get(cluster.id), cluster);
  }

  /** Keeps in step with the session having become another one, ahead of `before` or behind it. */
  turn(before: SessionState, after: SessionState): void {
    if (JSON.stringify(before.learnt) !== JSON.stringify(after.learnt)) return this.readAnew(after);
    for (const event of difference(before, after))
      if (event.type === 'board:changed') this.follow(before, event);
  }

  #follow(before: Entry | undefined, entry: Entry): void {
    const prompt = promptOf(entry);
    if (prompt === null || entry.clusterId === null || isSamePlace(before, entry)) return;
    if (before) this.#forget(before);
    if (!entry.isHidden) this.#grouper(prompt).put(entry, entry.clusterId, entry.placedBy);
  }

  #forget(entry: Entry): void {
    const prompt = promptOf(entry);
    if (prompt !== null) this.#grouper(prompt).remove(entry.id);
  }

  /** What persons have decided about a cluster. */
  #heed(before: Cluster | undefined, { id, prompt, isTouched, isClosed, apartFrom }: Cluster): void {
    const grouper = this.#grouper(prompt);
    grouper.vouch(id, isTouched);
    grouper.close(id, isClosed);
    for (const other of before?.apartFrom ?? [])
      if (!apartFrom.includes(other)) grouper.keepApart(id, other, false);
    for (const other of apartFrom) grouper.keepApart(id, other, true);
  }

  #grouper(prompt: string): PromptGrouper {
    const known = this.#groupers.get(prompt);
    if (known) return known;
    const grouper = new PromptGrouper({
      language: this.#language,
      aliases: this.#aliases,
      meanings: this.#meanings,
    });
    this.#groupers.set(prompt, grouper);
    return grouper;
  }
}

const isSamePlace = (before: Entry | undefined, after: Entry): boolean =>
  before?.text === after.text &&
  before.clusterId === after.clusterId &&
  before.placedBy === after.placedBy &&
  before.isHidden === after.isHidden;
