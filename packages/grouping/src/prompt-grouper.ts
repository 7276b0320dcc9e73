import { type Alias, aliasesTaught } from './alias.ts';
import { ApartPairs } from './apart-pairs.ts';
import { reasonsOf } from './because.ts';
import { type Candidate, isBetter } from './candidate.ts';
import { Group } from './group.ts';
import { headline } from './headline.ts';
import { bestLabel, type GroupLabel } from './label.ts';
import type { Language } from './language.ts';
import { sharedLexicon } from './lexicon/lexicon.ts';
import { type Meanings, nearest } from './meaning.ts';
import { type Member, vectorOfReading } from './member.ts';
import { openingOf } from './opening.ts';
import { EntryReader } from './reading/entry-reader.ts';
import type { Reading } from './reading/reading.ts';
import { Vocabulary } from './reading/vocabulary.ts';
import { renamings } from './renaming.ts';
import type { Vector } from './similarity.ts';
import { type Suggestion, suggestionsAmong } from './suggestion.ts';

export { type Alias, withOneMeaning } from './alias.ts';
export type { GroupLabel } from './label.ts';
export type { Language } from './language.ts';
export type { Direction, Meanings } from './meaning.ts';
export type { Suggestion } from './suggestion.ts';

export interface Placement {
  groupId: string;
  score: number;
}

/** Below this an entry opens a group of its own. Flat from 0.34 to 0.55; the higher, the fewer wrong joins. */
const joinThreshold = 0.45;
/** An answer about a near theme joins only where hardly anything else is said. */
const nearThreshold = 0.65;
/** A theme that this many have named stands alone: who names one near it begins another. The more, the fewer right joins. */
const maxSizeForNear = 3;

interface GrouperSettings {
  language: Language;
  /** Words that earlier sessions have taught. */
  aliases?: readonly Alias[];
  /** What a sentence model has read; left out where there is none. */
  meanings?: Meanings | null;
}

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
  readonly #meanings: Meanings | null;
  /** What was read last: an entry is put where it has just been placed. Gone when new words may read otherwise. */
  #last: { text: string; reading: Reading } | null = null;

  constructor({ language, aliases = [], meanings = null }: GrouperSettings) {
    this.#meanings = meanings;
    this.#vocabulary = new Vocabulary(sharedLexicon(), language, aliases);
    this.#reader = new EntryReader(sharedLexicon(), this.#vocabulary, language);
  }

  /** The best existing group for this text, or null: the caller then opens a new one. Reads only. */
  place(text: string): Placement | null {
    const reading = this.#read(text);
    const best = this.#byWords(reading) ?? this.#meaningTheSame(reading);
    return best && { groupId: best.group.id, score: best.score };
  }

  /** Whether a sentence model could tell where this text belongs, and has not read it: words have not settled it. */
  isMeaningWanted(text: string): boolean {
    const reading = this.#read(text);
    if (!hasLetters(reading) || this.#meanings?.of(reading.folded) !== null) return false;
    return this.#byWords(reading) === null;
  }

  /** Records where an entry stands (new, edited, or moved). A person's placing teaches the group. */
  put(entry: { id: string; text: string }, groupId: string, placedBy: 'auto' | 'human'): void {
    this.remove(entry.id);
    const reading = this.#read(entry.text);
    const group = this.#group(groupId);
    const member = this.#member(entry, reading, placedBy);
    group.add(member);
    this.#members.set(entry.id, member);
    this.#groupOf.set(entry.id, group);
    for (const key of keysOf(reading)) this.#index(key, group);
    this.#vocabulary.learn(this.#reader.wordsOf(entry.text));
    this.#last = null;
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

  /** The entries that say a stem, wherever they stand. */
  sayersOf(stem: string): string[] {
    const all = [...this.#members.values()];
    return all.filter(({ reading }) => reading.features.has(`word:${stem}`)).map(({ id }) => id);
  }

  /** Best label from the members' own words; keeps `current` unless clearly better and the group is small. */
  label(groupId: string, current: string | null, taken: ReadonlySet<string> = new Set()): GroupLabel | null {
    const members = this.#groups.get(groupId)?.members ?? [];
    return bestLabel({ members, current, taken, read: (text) => this.#reader.read(text) });
  }

  #read(text: string): Reading {
    if (this.#last?.text !== text) this.#last = { text, reading: this.#reader.read(text) };
    return this.#last.reading;
  }

  #byWords(reading: Reading): Candidate | null {
    return this.#sayingTheSame(reading) ?? this.#sayingNearly(reading);
  }

  #sayingTheSame(reading: Reading): Candidate | null {
    const { folded } = reading;
    const groups = this.#candidates(reading);
    return bestFit(groups, { folded, vector: vectorOfReading(reading), threshold: joinThreshold });
  }

  #sayingNearly(reading: Reading): Candidate | null {
    let best: Candidate | null = null;
    for (const { key, vector } of renamings(vectorOfReading(reading))) {
      const small = [...(this.#groupsByKey.get(key) ?? [])].filter(({ size }) => size <= maxSizeForNear);
      const fit = bestFit(small, { folded: reading.folded, vector, threshold: nearThreshold });
      if (fit !== null && (best === null || isBetter(fit, best))) best = fit;
    }
    return best;
  }

  #meaningTheSame(reading: Reading): Candidate | null {
    const meanings = this.#meanings;
    const direction = hasLetters(reading) ? meanings?.of(reading.folded) : null;
    if (!meanings || !direction) return null;
    const areApart = (one: Group, other: Group): boolean => this.#apart.has(one.id, other.id);
    return nearest(direction, this.#groups.values(), { meanings, areApart });
  }

  #member(
    { id, text }: { id: string; text: string },
    reading: Reading,
    placedBy: Member['placedBy'],
  ): Member {
    const opening = openingOf(text);
    return {
      id,
      text,
      headline: headline(text),
      opening: opening && headline(opening),
      reading,
      vector: vectorOfReading(reading),
      placedBy,
    };
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

/** The open group that an entry fits best, if one reaches the threshold. */
function bestFit(
  groups: Iterable<Group>,
  { folded, vector, threshold }: { folded: string; vector: Vector; threshold: number },
): Candidate | null {
  let best: Candidate | null = null;
  for (const group of groups) {
    if (group.isClosed) continue;
    const least = Math.max(threshold, best?.score ?? 0);
    const score = group.score(folded, vector, least);
    if (score < least) continue;
    if (best === null || isBetter({ group, score }, best)) best = { group, score };
  }
  return best;
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

/** A model has an opinion on numbers and pictures too. Nobody else could tell why. */
const hasLetters = ({ folded }: Reading): boolean => /\p{L}/u.test(folded);
