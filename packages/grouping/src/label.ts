import type { Member } from './member.ts';
import type { Feature, Reading } from './reading/reading.ts';
import { fold } from './reading/tokens.ts';

export interface GroupLabel {
  text: string;
  /** The entry whose own words the label is; null when it is a concept's name. */
  entryId: string | null;
}

interface Wish {
  members: readonly Member[];
  current: string | null;
  /** Labels of the other groups of the prompt. */
  taken: ReadonlySet<string>;
  read: (text: string) => Reading;
}

interface Candidate extends GroupLabel {
  score: number;
}

/** From here on people look for the label a group has. */
const largeGroup = 10;

/** The label of a small group changes only for a clearly better one. */
const neededGain = 0.3;

/** What a concept's own name is worth: more than a poor member, less than a fair one. */
const conceptNameScore = 0.75;

/** What lifts a short answer over those that say more of what the group is about, but in many words. */
const headlineBonus = 0.6;

/** What each word of an opening costs, so that the shorter one wins. */
const openingCost = 0.1;

/** Of this many words an answer is a headline as it stands. */
const shortEnough = 2;

/**
 * The participants' own words: a short answer that says what the group is about, else how a longer one begins, else the
 * concept's name.
 */
export function bestLabel(wish: Wish): GroupLabel | null {
  return settledLabel(wish) ?? bestOfAll(wish);
}

/** In a large group a label stays for as long as a member says it: nothing has to be weighed for that. */
function settledLabel({ members, current, taken }: Wish): GroupLabel | null {
  if (members.length < largeGroup || current === null || taken.has(current)) return null;
  const lender = members.find(({ headline, opening }) => headline === current || opening === current);
  return lender ? { text: current, entryId: lender.id } : null;
}

function bestOfAll({ members, current, taken, read }: Wish): GroupLabel | null {
  const takenFolded = new Set([...taken].map(fold));
  const all = candidates(members, read);
  const free = all.filter(({ text }) => !takenFolded.has(fold(text)));
  const best = free[0] ?? numbered(all, takenFolded);
  if (best === null) return null;
  const kept = free.find(({ text }) => text === current);
  const isLarge = members.length >= largeGroup;
  const mayChange = kept === undefined || (!isLarge && best.score >= kept.score + neededGain);
  const { text, entryId } = mayChange ? best : kept;
  return { text, entryId };
}

/** Best first; of equals the entry that came first. */
function candidates(members: readonly Member[], read: Wish['read']): Candidate[] {
  const main = mainFeatures(members);
  const said = timesSaid(members);
  const own = members.map(({ id, headline, reading }) => ({
    text: headline,
    entryId: id,
    score:
      fit(headline, reading, main) +
      (isHeadline(reading, main) ? headlineBonus : 0) +
      brevity(reading.wordCount) +
      repeats(said.get(reading.folded)),
  }));
  const names = main.map(({ text }) => ({ text, entryId: null, score: conceptNameScore }));
  // Alone, an answer speaks for itself, and all of it.
  const isNamed = members.length === 1 || members.some(({ reading }) => isHeadline(reading, main));
  const openings = isNamed ? [] : openingsOf(members, read, main);
  return [...own, ...openings, ...names].sort((a, b) => b.score - a.score);
}

const isHeadline = (
  { features, isForeign, misspelt, wordCount }: Reading,
  main: readonly Feature[],
): boolean =>
  wordCount <= shortEnough && !isForeign && misspelt === 0 && main.some(({ key }) => features.has(key));

function openingsOf(members: readonly Member[], read: Wish['read'], main: readonly Feature[]): Candidate[] {
  return members.flatMap(({ id, opening }) => {
    if (opening === null) return [];
    const reading = read(opening);
    const isShort = reading.wordCount <= shortEnough;
    const score = fit(opening, reading, main) - openingCost * reading.wordCount;
    return isShort ? [{ text: opening, entryId: id, score }] : [];
  });
}

/** What at least half of the members are about. */
function mainFeatures(members: readonly Member[]): Feature[] {
  const carried = new Map<string, { feature: Feature; count: number }>();
  for (const { reading } of members) {
    for (const feature of reading.features.values()) {
      const count = (carried.get(feature.key)?.count ?? 0) + 1;
      carried.set(feature.key, { feature, count });
    }
  }
  return [...carried.values()]
    .filter(({ feature, count }) => feature.kind === 'concept' && count * 2 >= members.length)
    .sort((a, b) => b.count - a.count)
    .map(({ feature }) => feature);
}

/** How well a text says what the group is about, and nothing else, in words that need no excuse. */
function fit(text: string, reading: Reading, main: readonly Feature[]): number {
  const { features, misspelt, unknown, isForeign } = reading;
  const carried = main.filter(({ key }) => features.has(key)).length;
  const concepts = [...features.values()].filter(({ kind }) => kind === 'concept').length;
  return (
    (main.length === 0 ? 1 : carried / main.length) -
    0.25 * (concepts - carried) -
    (isForeign ? 1 : 0) -
    Math.min(1, 0.8 * misspelt + 0.25 * unknown) +
    (main.some((feature) => fold(feature.text) === fold(text)) ? 1 : 0)
  );
}

function brevity(wordCount: number): number {
  if (wordCount <= shortEnough) return 0.5 - 0.1 * wordCount;
  return -0.15 * Math.min(wordCount - shortEnough, 5);
}

function timesSaid(members: readonly Member[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const { reading } of members) said.set(reading.folded, (said.get(reading.folded) ?? 0) + 1);
  return said;
}

const repeats = (times = 1): number => Math.min(0.3, 0.1 * (times - 1));

/** When every word is taken, the best gets a number. */
function numbered(all: readonly Candidate[], taken: ReadonlySet<string>): Candidate | null {
  const best = all[0];
  if (best === undefined) return null;
  let number = 2;
  while (taken.has(fold(`${best.text} ${String(number)}`))) number++;
  return { ...best, text: `${best.text} ${String(number)}` };
}
