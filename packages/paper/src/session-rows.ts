import { inLanguage } from '@pusterom/core/in-language';
import { sizeOf, storyOf, type ClusterStory, type ThemeStory } from '@pusterom/core/story';
import type { Language } from '@pusterom/protocol/language';
import type { Entry, SessionState } from '@pusterom/protocol/session';
import { wordsIn, type Words } from './words.ts';

export type Cell = string | number;
/** One sheet: the first row is its headings. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** The session as rows, for those who want to count and sort: entries, clusters and actions. Nobody is named. */
export function sessionSheets(session: SessionState, language: Language): Sheet[] {
  const words = wordsIn(language);
  const { themes } = storyOf(session);
  const rowsOf = (rows: (theme: ThemeStory, title: string) => Cell[][]) =>
    themes.flatMap((one) => rows(one, inLanguage(one.theme.title, language)));
  return [
    { name: words('sheetEntries'), rows: [entryHead(words), ...rowsOf(entryRows(words, language))] },
    { name: words('sheetClusters'), rows: [clusterHead(words), ...rowsOf(clusterRows(words, language))] },
    { name: words('sheetActions'), rows: [actionHead(words), ...rowsOf(actionRows(words))] },
  ];
}

const entryHead = (words: Words): Cell[] => [
  words('theme'),
  words('kind'),
  words('askedAbout'),
  words('cluster'),
  words('text'),
];
const clusterHead = (words: Words): Cell[] => [
  words('theme'),
  words('askedAbout'),
  words('cluster'),
  words('count'),
  words('sheetDots'),
];
const actionHead = (words: Words): Cell[] => [
  words('theme'),
  words('what'),
  words('who'),
  words('due'),
  words('followUp'),
  words('agreedOn'),
  words('outcome'),
  words('note'),
];

interface Asked {
  about: string;
  clusters: readonly ClusterStory[];
}

/** Each question and each side of each level, with its clusters. */
function askedIn({ questions, levels }: ThemeStory, words: Words, language: Language): Asked[] {
  return [
    ...questions.map(({ question, clusters }) => ({ about: inLanguage(question.text, language), clusters })),
    ...levels.flatMap(({ level, aspects }) =>
      aspects.map(({ aspect, clusters }) => ({ about: `${words(level)}: ${words(aspect)}`, clusters })),
    ),
  ];
}

const entryRows =
  (words: Words, language: Language) =>
  (theme: ThemeStory, title: string): Cell[][] => {
    const loose = (entry: Entry): Cell[] => [title, words(entry.kind), '', '', entry.text];
    return [
      ...askedIn(theme, words, language).flatMap(({ about, clusters }) =>
        clusters.flatMap(({ cluster, entries }) =>
          entries.map((entry) => [title, words(entry.kind), about, cluster.label, entry.text]),
        ),
      ),
      ...theme.sentences.map(({ entry }) => loose(entry)),
      ...theme.thoughts.map(loose),
      ...theme.proposals.map(loose),
    ];
  };

const clusterRows =
  (words: Words, language: Language) =>
  (theme: ThemeStory, title: string): Cell[][] =>
    askedIn(theme, words, language).flatMap(({ about, clusters }) =>
      clusters.map((view) => [title, about, view.cluster.label, sizeOf(view), view.dots ?? '']),
    );

/** Those of earlier meetings first, with how they went. */
const actionRows =
  (words: Words) =>
  ({ earlier, actions }: ThemeStory, title: string): Cell[][] => [
    ...earlier.map(({ what, who, due, followUp, agreedOn, outcome, note }) => [
      ...[title, what, who, due ?? '', followUp],
      ...[agreedOn, outcome === null ? '' : words(outcome), note],
    ]),
    ...actions.map(({ what, who, due, followUp }) => [title, what, who, due ?? '', followUp, '', '', '']),
  ];
