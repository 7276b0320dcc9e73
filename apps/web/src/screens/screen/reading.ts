import { actionsOf } from '@pusterom/core/actions';
import { questionsOf, type PlacedStep } from '@pusterom/core/agenda';
import { entriesOf } from '@pusterom/core/board-view';
import { breakoutsAt } from '@pusterom/core/breakouts';
import { carriedIn } from '@pusterom/core/earlier-actions';
import { levelPrompt } from '@pusterom/core/prompt';
import { isOpenSlice } from '@pusterom/core/slices';
import { voteOn } from '@pusterom/core/votes';
import type { Question, Quote } from '@pusterom/protocol/agenda';
import {
  aspects,
  careLevels,
  type CareLevel,
  type Entry,
  type SessionState,
} from '@pusterom/protocol/session';
import { groupName } from '../../lib/group-name.ts';
import { homeworkOf } from '../../lib/homework.ts';
import { inLanguage } from '../../lib/in-language.ts';
import { locale } from '../../lib/locale.svelte.ts';
import { ruleLines } from '../../lib/rules.ts';
import { seatingName } from '../../lib/seating-name.ts';
import { m } from '../../paraglide/messages.js';
import type { DottedView } from './layout/board-memory.ts';
import { dottedOf } from './layout/dotted.ts';
import { groupsOf } from './layout/plan-levels.ts';
import type { Scene } from './scene.ts';
import {
  answerTo,
  aspectInWords,
  countInWords,
  detailsOf,
  levelsInWords,
  sentencesOf,
  voteInWords,
} from './words.ts';

/** One thing of a list: what is said, how many say it or who, and what it is made of. */
export interface Line {
  key: string;
  text: string;
  beside?: string;
  below?: readonly string[];
}

/** A piece of what the stage shows, in the order one would read it in. */
export interface Passage {
  heading?: string;
  /** The level that what follows is about. */
  level?: CareLevel;
  paragraphs?: readonly string[];
  quote?: Quote;
  list?: readonly Line[];
}

/** The same as the stage's picture shows, to be read: nothing more, and nothing left out for want of room. */
export function readingOf(session: SessionState, place: PlacedStep | null, scene: Scene): Passage[] {
  if (scene === 'closed') return closed(session);
  if (!place || scene === 'welcome') return welcome(session, place);
  return readings[scene](session, place);
}

type Told = (session: SessionState, place: PlacedStep) => Passage[];

const readings: Record<Exclude<Scene, 'welcome' | 'closed'>, Told> = {
  silence: (_session, place) => [...questions(place), { paragraphs: [instructionOf(place)] }],
  rest: (_session, place) => [{ paragraphs: [instructionOf(place)] }],
  quote: (_session, place) => [...quoted(place), { paragraphs: [instructionOf(place)] }],
  talk: (session, place) => [...questions(place), seats(session, place)],
  board: (session, place) => questionsOf(place).map((question) => board(session, question)),
  levels,
  sentences: (session, place) => [...questions(place).slice(0, 1), sentences(session, place)],
  thoughts: (session, place) => {
    const thoughts = entriesOf(session, place.theme, 'thought').filter(
      ({ stepId }) => stepId === place.step.id,
    );
    if (thoughts.length > 0)
      return [...(place.theme.quote ? quoted(place) : [{ heading: instructionOf(place) }]), said(thoughts)];
    return place.theme.quote ? readings.quote(session, place) : readings.talk(session, place);
  },
  actions: (session, place) => {
    const actions = actionsOf(session).map((one) => ({
      key: one.id,
      text: one.what,
      beside: detailsOf(one),
    }));
    const proposals = said(entriesOf(session, place.theme, 'proposal').reverse(), m.screen_proposals());
    const agreed = { heading: m.screen_actions(), list: actions };
    const shown = [agreed, proposals].filter(({ list = [] }) => list.length > 0);
    return shown.length > 0 ? shown : readings.talk(session, place);
  },
  closing: (session, place) => {
    const thoughts = entriesOf(session, place.theme, 'thought');
    const rest = thoughts.length > 0 ? said(thoughts) : { paragraphs: [instructionOf(place)] };
    return [{ paragraphs: pointsOf(place.theme) }, ...quoted(place), rest];
  },
};

const written = (text: PlacedStep['step']['instruction']): string => inLanguage(text, locale.current);
const instructionOf = ({ step }: PlacedStep): string => written(step.instruction);
const pointsOf = ({ points }: PlacedStep['theme']): string[] => points.map(written);
const quoted = ({ theme }: PlacedStep): Passage[] => (theme.quote ? [{ quote: theme.quote }] : []);
const questions = (place: PlacedStep): Passage[] =>
  questionsOf(place).map(({ text }) => ({ heading: written(text) }));

const said = (entries: readonly Entry[], heading = m.screen_thoughts()): Passage => ({
  heading,
  list: entries.map(({ id, text }) => ({ key: id, text })),
});

function welcome(session: SessionState, place: PlacedStep | null): Passage[] {
  const theme = place?.theme ?? session.agenda.themes[0];
  const earlier = carriedIn(session);
  const thoughts = theme ? entriesOf(session, theme, 'thought') : [];
  const isFollowingUp = earlier.some(({ outcome }) => outcome !== null);
  const points = [...ruleLines(session.plan.meeting.rules), ...(theme ? pointsOf(theme) : [])];
  return [
    isFollowingUp
      ? {
          heading: m.common_earlier(),
          list: earlier.map((one) => ({ key: one.id, text: one.what, beside: answerTo(one) })),
        }
      : { heading: m.screen_before_we_start(), paragraphs: points },
    ...checkIn(place, thoughts),
  ];
}

function checkIn(place: PlacedStep | null, thoughts: readonly Entry[]): Passage[] {
  if (thoughts.length > 0) return [said(thoughts, m.screen_check_in())];
  return place?.step.collects === 'thought' ? [{ paragraphs: [instructionOf(place)] }] : [];
}

function seats(session: SessionState, place: PlacedStep): Passage {
  const groups = breakoutsAt(session, place.step.id).sort((one, other) => one.number - other.number);
  return {
    heading: seatingName(place.step.seating),
    paragraphs: [
      instructionOf(place),
      ...(groups.length > 0 ? [m.screen_groups({ count: groups.length })] : []),
    ],
    list: groups.map((group) => ({ key: group.id, text: groupName(group) })),
  };
}

function board(session: SessionState, { id, text }: Question): Passage {
  const { paragraphs, list } = clustered(session, id);
  const empty = isOpenSlice(session, id) ? m.screen_no_keywords() : m.screen_few_keywords();
  return {
    heading: written(text),
    paragraphs: [...paragraphs, ...(list.length === 0 ? [empty] : [])],
    list,
  };
}

/** The clusters of a prompt, and above them how far a vote on them has come. */
function clustered(session: SessionState, prompt: string): { paragraphs: string[]; list: Line[] } {
  const vote = voteOn(session, prompt);
  return { paragraphs: vote ? [voteInWords(vote)] : [], list: linesOf(dottedOf(session, prompt)) };
}

/** What is left of a text when it is said aloud; all of it where that is nothing. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text;

/** A cluster, and what its entries say beyond its name. */
const linesOf = (views: readonly DottedView[]): Line[] =>
  views.map((view) => {
    const { cluster, entries, dots } = view;
    const texts = new Map(entries.map(({ text }) => [lettersOf(text), text]));
    texts.delete(lettersOf(cluster.label));
    const below = [...texts.values()];
    return {
      key: cluster.id,
      text: cluster.label,
      ...(dots !== undefined
        ? { beside: m.screen_dots({ count: dots }) }
        : entries.length > 1 && { beside: countInWords(view) }),
      ...(below.length > 0 && { below }),
    };
  });

function levels(session: SessionState, place: PlacedStep): Passage[] {
  const groups = groupsOf(session).size;
  const sum = levelsInWords(groups, breakoutsAt(session, place.step.id).length);
  const answers = careLevels.flatMap((level) =>
    aspects.map((aspect) => ({
      heading: aspectInWords(aspect),
      level,
      ...clustered(session, levelPrompt(level, aspect)),
    })),
  );
  return [
    { paragraphs: groups === 0 ? [instructionOf(place), sum] : [sum] },
    ...answers.filter(({ list }) => list.length > 0),
  ];
}

const sentences = (session: SessionState, { theme }: PlacedStep): Passage => ({
  heading: m.screen_sentences(),
  list: sentencesOf(session, theme).map(({ id, text, number }) => ({
    ...{ key: id, text },
    ...(number !== null && { beside: m.screen_group({ number }) }),
  })),
});

function closed({ agenda }: SessionState): Passage[] {
  const quote = agenda.themes.findLast(({ quote }) => quote)?.quote;
  const homework = homeworkOf(agenda).length > 0 ? [m.screen_homework()] : [];
  return [{ heading: m.screen_thanks(), paragraphs: homework }, ...(quote ? [{ quote }] : [])];
}
