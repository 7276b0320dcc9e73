import { type Alias, aliasesTaught } from './alias.ts';
import { ApartPairs } from './apart-pairs.ts';
import { reasonsOf } from './because.ts';
import { Group } from './group.ts';
import { bestLabel, type GroupLabel } from './label.ts';
import type { Language } from './language.ts';
import { sharedLexicon } from './lexicon/lexicon.ts';
import { type Member, vectorOfReading } from './member.ts';
import { EntryReader } from './reading/entry-reader.ts';
import type { Reading } from './reading/reading.ts';
import { Vocabulary } from './reading/vocabulary.ts';
import { type Suggestion, suggestionsAmong } from './suggestion.ts';

export type { Alias } from './alias.ts';
export type { GroupLabel } from './label.ts';
export type { Language } from './language.ts';
export type { Suggestion } from './suggestion.ts';

export interface Placement {
  groupId: string;
  score: number;
}

/** Below this an entry opens a group of its own. Flat from 0.35 to 0.55; the higher, the fewer wrong joins. */
const joinThreshold = 0.5;

/** Groups the entries of one prompt (one question, one level) as they arrive. */
export class PromptGrouper {
  readonly #vocabulary: Vocabulary;
  readonly #reader: EntryReader;
  readonly #groups = new Map<string, Group>();
  readonly #groupOf = new Map<string, Group>();
  readonly #members = new Map<string, Member>();
  /** Which groups have ever held a feature, or a text: where to look, not what is there. */
  readonly #groupsByKey = new Map<string, Set<Group>>();
  readonly #apart = new ApartPairs();

  /** `aliases` are words that earlier sessions have taught. */
  constructor({ language, aliases = [] }: { language: Language; aliases?: readonly Alias[] }) {
    this.#vocabulary = new Vocabulary(sharedLexicon(), language, aliases);
    this.#reader = new EntryReader(sharedLexicon(), this.#vocabulary, language);
  }

  /** The best existing group for this text, or null: the caller then opens a new one. Reads only. */
  place(text: string): Placement | null {
    const reading = this.#reader.read(text);
    const vector = vectorOfReading(reading);
    let best: { group: Group; score: number } | null = null;
    for (const group of this.#candidates(reading)) {
      if (group.isClosed) continue;
      const least = Math.max(joinThreshold, best?.score ?? 0);
      const score = group.score(reading.folded, vector, least);
      if (score < least) continue;
      if (best === null || isBetter({ group, score }, best)) best = { group, score };
    }
    return best && { groupId: best.group.id, score: best.score };
  }

  /** Records where an entry stands (new, edited, or moved). A person's placing teaches the group. */
  put(entry: { id: string; text: string }, groupId: string, placedBy: 'auto' | 'human'): void {
    this.remove(entry.id);
    const reading = this.#reader.read(entry.text);
    const group = this.#group(groupId);
    const member = { ...entry, reading, vector: vectorOfReading(reading), placedBy };
    group.add(member);
    this.#members.set(entry.id, member);
    this.#groupOf.set(entry.id, group);
    for (const key of keysOf(reading)) this.#index(key, group);
    this.#vocabulary.learn(this.#reader.wordsOf(entry.text));
  }

  remove(entryId: string): void {
    const member = this.#members.get(entryId);
    if (member === undefined) return;
    this.#groupOf.get(entryId)?.remove(member);
    this.#groupOf.delete(entryId);
    this.#members.delete(entryId);
  }

  /** Whether a person has touched (renamed, merged, confirmed) this group. */
  vouch(groupId: string, isTouched = true): void {
    this.#group(groupId).isTouched = isTouched;
  }

  /** A closed group takes no more entries from the machine, and is not suggested for merging. */
  close(groupId: string, isClosed: boolean): void {
    this.#group(groupId).isClosed = isClosed;
  }

  /** A person has split these two, or refused to merge them: the pair is not suggested again. */
  keepApart(groupId: string, otherId: string, isApart: boolean): void {
    this.#apart.set(groupId, otherId, isApart);
  }

  /** Pairs of groups worth asking about, best first. */
  suggestions(): Suggestion[] {
    const open = [...this.#groups.values()].filter(({ isClosed, size }) => !isClosed && size > 0);
    return suggestionsAmong(open, (one, other) => !this.#apart.has(one.id, other.id));
  }

  /** What holds a group together, in words that participants know; what most of its members carry comes first. */
  because(groupId: string): string[] {
    return reasonsOf(this.#groups.get(groupId)?.members ?? []);
  }

  /** The words that persons' placings have taught so far: stems only, nobody's text. */
  aliases(): Alias[] {
    return aliasesTaught([...this.#groups.values()], (word) => this.#vocabulary.isUnknown(word));
  }

  /** Best label from the members' own words; keeps `current` unless clearly better and the group is small. */
  label(groupId: string, current: string | null, taken: ReadonlySet<string> = new Set()): GroupLabel | null {
    const members = this.#groups.get(groupId)?.members ?? [];
    return bestLabel({ members, current, taken });
  }

  #group(groupId: string): Group {
    const group = this.#groups.get(groupId) ?? new Group(groupId, this.#groups.size);
    this.#groups.set(groupId, group);
    return group;
  }

  #index(key: string, group: Group): void {
    const groups = this.#groupsByKey.get(key);
    if (groups === undefined) this.#groupsByKey.set(key, new Set([group]));
    else groups.add(group);
  }

  #candidates(reading: Reading): Set<Group> {
    const found = telling(reading).flatMap((key) => [...(this.#groupsByKey.get(key) ?? [])]);
    return new Set(found);
  }
}

/** Where to look for groups. General words are shared by nearly all, so they lead the way only where nothing else does. */
function telling(reading: Reading): string[] {
  const themes = [...reading.features.values()]
    .filter(({ kind }) => kind !== 'generic')
    .map(({ key }) => key);
  return themes.length > 0 ? [...themes, textKey(reading)] : keysOf(reading);
}

const textKey = ({ folded }: Reading): string => `text:${folded}`;
const keysOf = (reading: Reading): string[] => [...reading.features.keys(), textKey(reading)];

interface Candidate {
  group: Group;
  score: number;
}

/** Ties go to the larger, then the older group. */
function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.group.size !== b.group.size) return a.group.size > b.group.size;
  return a.group.age < b.group.age;
}
