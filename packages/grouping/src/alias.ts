import type { Group } from './group.ts';
import type { Member } from './member.ts';
import type { Feature } from './reading/reading.ts';

/** What a person's placing has taught: a word the lexicon does not know stands for one of its themes. No more is kept. */
export interface Alias {
  stem: string;
  /** The bokmål name of the theme. */
  theme: string;
}

const stemOf = ({ key }: Feature): string => key.slice('word:'.length);
const themeOf = ({ key }: Feature): string => key.slice('concept:'.length);

/** What those that a person has placed in these groups teach; a stem with two meanings teaches nothing. */
export function aliasesTaught(groups: readonly Group[], isUnknown: (word: string) => boolean): Alias[] {
  return withOneMeaning(
    groups.flatMap((group) => group.members.flatMap((member) => taughtBy(member, group, isUnknown))),
  );
}

function taughtBy(member: Member, group: Group, isUnknown: (word: string) => boolean): Alias[] {
  const theme = member.placedBy === 'human' ? themeBeside(member, group) : undefined;
  return theme === undefined ? [] : unknownStems(member, isUnknown).map((stem) => ({ stem, theme }));
}

/** Each stem once, in order; one that stands for two themes stands for nothing. */
export function withOneMeaning(aliases: readonly Alias[]): Alias[] {
  const themes = new Map<string, Set<string>>();
  for (const { stem, theme } of aliases) themes.set(stem, (themes.get(stem) ?? new Set()).add(theme));
  return [...themes]
    .flatMap(([stem, [theme, ...others]]) =>
      theme === undefined || others.length > 0 ? [] : [{ stem, theme }],
    )
    .sort((a, b) => (a.stem < b.stem ? -1 : 1));
}

/** What the group is about, when the member itself does not say so. */
function themeBeside({ reading }: Member, group: Group): string | undefined {
  const main = group.centre.mainThemes.filter(({ kind }) => kind === 'concept');
  const [first] = main.some(({ key }) => reading.features.has(key)) ? [] : main.map(themeOf);
  return first;
}

function unknownStems({ reading }: Member, isUnknown: (word: string) => boolean): string[] {
  const words = [...reading.features.values()].filter(({ kind }) => kind === 'word');
  return words.filter(({ text }) => isUnknown(text)).map(stemOf);
}
