import { groupsBehind } from '@pusterom/core/board-view';
import { inLanguage } from '@pusterom/core/in-language';
import {
  isEmpty,
  sizeOf,
  storyOf,
  type ClusterStory,
  type Story,
  type ThemeStory,
} from '@pusterom/core/story';
import type { Language, Localized } from '@pusterom/protocol/language';
import type { PaperPart } from '@pusterom/protocol/paper';
import type { Action, CarriedAction, Entry, SessionState } from '@pusterom/protocol/session';
import type { Block, ClusterLine, Paper } from './paper.ts';
import { dateText, dayText, durationText } from './when.ts';
import { wordsIn, type Words } from './words.ts';

export interface Writing {
  language: Language;
  words: Words;
  say: (text: Localized) => string;
  includes: (part: PaperPart) => boolean;
}

export const writingIn = (language: Language, parts: readonly PaperPart[]): Writing => ({
  language,
  words: wordsIn(language),
  say: (text) => inLanguage(text, language),
  includes: (part) => parts.includes(part),
});

/**
 * Writes out a session that is over. `session` is what a reader may see of it (see `redact` in core), so nothing
 * is in the paper that is not in the archive.
 */
export function sessionPaper(session: SessionState, language: Language, parts: readonly PaperPart[]): Paper {
  const writing = writingIn(language, parts);
  const story = storyOf(session);
  return {
    language,
    title: session.title,
    facts: factsOf(session, story, writing),
    blocks: story.themes.flatMap((theme) =>
      theme.isHeld || !isEmpty(theme) ? themeBlocks(theme, writing) : [],
    ),
  };
}

function factsOf(session: SessionState, story: Story, { language, words }: Writing): string[] {
  const { actualMs, plannedMs } = story.time;
  return [
    ...(story.startedAtMs === null ? [] : [words('held', { date: dateText(story.startedAtMs, language) })]),
    words('spentOfPlanned', {
      spent: durationText(actualMs, words),
      planned: durationText(plannedMs, words),
    }),
    words('participants', { count: session.participants.size }),
    words(session.erasedAtMs === null ? 'noNames' : 'erased'),
  ];
}

function themeBlocks(story: ThemeStory, writing: Writing): Block[] {
  const { words, say, includes } = writing;
  const { theme } = story;
  const blocks: Block[] = [];
  if (includes('points') && theme.points.length > 0)
    blocks.push({ kind: 'list', items: theme.points.map(say) });
  if (includes('points') && theme.quote)
    blocks.push({ kind: 'quote', text: say(theme.quote.text), by: theme.quote.author });
  if (includes('actions')) blocks.push(...earlierBlocks(story.earlier, writing));
  blocks.push(...questionBlocks(story, writing), ...levelBlocks(story, writing));
  if (includes('sentences'))
    blocks.push(...listed(words('sentences'), story.sentences.map(bySentence(words))));
  if (includes('thoughts')) blocks.push(...listed(words('thoughts'), story.thoughts.map(textOf)));
  if (includes('proposals')) blocks.push(...listed(words('proposals'), story.proposals.map(textOf)));
  if (includes('actions')) blocks.push(...actionBlocks(story.actions, writing));
  const heading: Block = { kind: 'heading', level: 1, text: `${story.number}. ${say(theme.title)}` };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

const textOf = ({ text }: Entry): string => text;
const bySentence =
  (words: Words) =>
  ({ entry, group }: { entry: Entry; group: number | null }): string =>
    group === null ? entry.text : `${words('group', { number: group })}: ${entry.text}`;

function listed(title: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'list', items },
      ];
}

function questionBlocks({ questions }: ThemeStory, writing: Writing): Block[] {
  return questions
    .filter(({ clusters }) => clusters.length > 0)
    .flatMap(({ question, clusters }) => [
      { kind: 'heading' as const, level: 2 as const, text: writing.say(question.text) },
      clustersBlock(clusters, writing),
    ]);
}

function levelBlocks({ levels }: ThemeStory, writing: Writing): Block[] {
  return levels.flatMap(({ level, aspects }) => {
    const answered = aspects.filter(({ clusters }) => clusters.length > 0);
    if (answered.length === 0) return [];
    const heading: Block = { kind: 'heading', level: 2, text: writing.words(level) };
    return [
      heading,
      ...answered.flatMap(({ aspect, clusters }): Block[] => [
        { kind: 'heading', level: 3, text: writing.words(aspect) },
        clustersBlock(clusters, writing),
      ]),
    ];
  });
}

const clustersBlock = (views: readonly ClusterStory[], writing: Writing): Block => ({
  kind: 'clusters',
  clusters: views.map((view) => lineOf(view, writing)),
});

/** How many have said it; where several groups have, how many groups. */
function sumOf(view: ClusterStory, words: Words): string {
  const groups = groupsBehind(view);
  return groups === null ? String(sizeOf(view)) : words('groups', { count: groups });
}

export function lineOf(view: ClusterStory, { words, includes }: Writing): ClusterLine {
  const { label } = view.cluster;
  const texts = view.entries.map(({ text }) => text);
  // One who said it as it is named is said once.
  const isSaid = texts.length === 1 && texts[0]?.toLowerCase() === label.toLowerCase();
  const dots = view.dots === null ? [] : [words('dots', { count: view.dots })];
  return {
    label,
    sum: [sumOf(view, words), ...dots].join(', '),
    texts: includes('entries') && !isSaid ? texts : [],
  };
}

function earlierBlocks(earlier: readonly CarriedAction[], { words, language }: Writing): Block[] {
  if (earlier.length === 0) return [];
  const rows = earlier.map(({ what, who, agreedOn, outcome, note }) => [
    what,
    who || words('notAgreed'),
    dayText(agreedOn, language),
    outcome === null ? words('notTold') : words(outcome),
    note,
  ]);
  const head = [words('what'), words('who'), words('agreedOn'), words('outcome'), words('note')];
  return [
    { kind: 'heading', level: 2, text: words('earlier') },
    { kind: 'table', head, rows },
  ];
}

function actionBlocks(actions: readonly Action[], { words, language }: Writing): Block[] {
  if (actions.length === 0) return [];
  const notAgreed = words('notAgreed');
  const rows = actions.map(({ what, who, due, followUp }) => [
    what,
    who || notAgreed,
    due === null ? notAgreed : dayText(due, language),
    followUp || notAgreed,
  ]);
  const head = [words('what'), words('who'), words('due'), words('followUp')];
  return [
    { kind: 'heading', level: 2, text: words('actions') },
    { kind: 'table', head, rows },
  ];
}
