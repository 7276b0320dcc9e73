import { entryKindOf } from '@pusterom/core/agenda';
import { inLanguage } from '@pusterom/core/in-language';
import { isSkipped } from '@pusterom/core/plan';
import type { Question, Step, Theme } from '@pusterom/protocol/agenda';
import type { Language, Localized } from '@pusterom/protocol/language';
import { answersPerLevel } from '@pusterom/protocol/limits';
import { careLevels, type SessionState } from '@pusterom/protocol/session';
import { wordsIn, type Words } from './words.ts';

/** What the sheets are made from: nothing that anyone has written. */
export type Planned = Pick<SessionState, 'title' | 'agenda' | 'plan'>;

export type SheetBlock =
  /** Something to talk about; the answers go further down. */
  | { kind: 'ask'; text: string }
  | { kind: 'heading'; text: string }
  /** Lines to write on, with what goes there before the first; `name` is empty where the heading says it. */
  | { kind: 'field'; name: string; lines: number };

export interface Worksheet {
  theme: string;
  blocks: readonly SheetBlock[];
}

/** Sheets to write on by hand, for when the network is gone: one page a theme, printed once for each group. */
export interface Worksheets {
  language: Language;
  title: string;
  kind: string;
  group: string;
  lead: string;
  caution: string;
  sheets: readonly Worksheet[];
}

interface Writing {
  words: Words;
  say: (text: Localized) => string;
}

/** As many as fit on a page under one question or, shared, under several. */
const keywordLines = 16;
const leastKeywordLines = 2;
const sentenceLines = 4;
const actionCount = 3;

export function worksheetsOf({ title, agenda, plan }: Planned, language: Language): Worksheets {
  const words = wordsIn(language);
  const writing: Writing = { words, say: (text) => inLanguage(text, language) };
  const sheets = agenda.themes
    .map((theme) => {
      const steps = theme.steps.filter((step) => step.seating !== 'individual' && !isSkipped(plan, step));
      return { theme: writing.say(theme.title), blocks: blocksOf(theme, steps, writing) };
    })
    .filter(({ blocks }) => blocks.length > 0);
  return {
    language,
    title,
    kind: words('worksheet'),
    group: words('worksheetGroup'),
    lead: words('worksheetLead'),
    caution: words('worksheetCaution'),
    // Whoever prints gets something to write on.
    sheets: sheets.length > 0 ? sheets : [{ theme: title, blocks: [aField('', keywordLines)] }],
  };
}

const aField = (name: string, lines: number): SheetBlock => ({ kind: 'field', name, lines });
const aHeading = (text: string): SheetBlock => ({ kind: 'heading', text });

/** A thought is one's own, not a group's: there is no sheet for it. */
function blocksOf(theme: Theme, steps: readonly Step[], writing: Writing): SheetBlock[] {
  const askedIn = (kind: ReturnType<typeof entryKindOf>): Step[] =>
    steps.filter((step) => entryKindOf(step) === kind);
  const shared = (kind: 'answer' | 'sentence' | 'proposal', fields: () => SheetBlock[]): SheetBlock[] => {
    const asking = askedIn(kind);
    return asking.length === 0 ? [] : [...questionsOf(theme, asking).map(asAsked(writing)), ...fields()];
  };
  return [
    ...keywordBlocks(theme, askedIn('keyword'), writing),
    ...shared('answer', () => levelBlocks(writing)),
    ...shared('sentence', () => [aHeading(writing.words('worksheetSentence')), aField('', sentenceLines)]),
    ...shared('proposal', () => actionBlocks(writing)),
  ];
}

/** Those that the steps are about, each once: pairs and plenary are often asked the same. */
const questionsOf = ({ questions }: Theme, steps: readonly Step[]): Question[] =>
  questions.filter(({ id }) => steps.some(({ questionIds }) => questionIds.includes(id)));

const asAsked =
  ({ say }: Writing) =>
  ({ text }: Question): SheetBlock => ({ kind: 'ask', text: say(text) });

function keywordBlocks(theme: Theme, steps: readonly Step[], { say }: Writing): SheetBlock[] {
  const unasked = steps.filter(({ questionIds }) => questionIds.length === 0).map(({ title }) => title);
  const headings = [...questionsOf(theme, steps).map(({ text }) => text), ...unasked];
  const lines = Math.max(leastKeywordLines, Math.floor(keywordLines / headings.length));
  return headings.flatMap((text) => [aHeading(say(text)), aField('', lines)]);
}

const levelBlocks = ({ words }: Writing): SheetBlock[] =>
  careLevels.flatMap((level) => [
    aHeading(words(level)),
    aField(words('strength'), answersPerLevel.strength),
    aField(words('worksheetImprovement'), answersPerLevel.improvement),
  ]);

const actionBlocks = ({ words }: Writing): SheetBlock[] =>
  Array.from({ length: actionCount }, (_, index) => [
    aHeading(`${words('action')} ${index + 1}`),
    aField(words('what'), 2),
    ...(['who', 'due', 'followUp'] as const).map((key) => aField(words(key), 1)),
  ]).flat();
