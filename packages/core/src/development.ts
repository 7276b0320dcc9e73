import { PromptGrouper } from '@pusterom/grouping';
import {
  topicChanges,
  type ChangedTopics,
  type DevelopedQuestion,
  type Topic,
  type TopicChange,
} from '@pusterom/protocol/development';
import { aspects, careLevels, type SessionState } from '@pusterom/protocol/session';
import { clustersOf, type ClusterView } from './board-view.ts';
import { levelPrompt } from './prompt.ts';
import { sizeOf } from './story.ts';

type About = Pick<DevelopedQuestion, 'prompt' | 'question' | 'level' | 'aspect'>;

/**
 * What a network's meetings have answered to the same questions: what came back, what is new, what is gone. `meetings`
 * are what a reader may see of each, oldest first. A question that fewer than two of them have answered is left out.
 * Each is worked out when it is asked for, so that others can be seen to between them.
 */
export function* developmentOf(meetings: readonly SessionState[]): Generator<DevelopedQuestion> {
  for (const about of askedIn(meetings)) {
    const answers = meetings.map((meeting) => clustersOf(meeting, about.prompt).filter(hasVoices));
    const isAnswered = answers.map(({ length }) => length > 0);
    if (isAnswered.filter(Boolean).length < 2) continue;
    yield { ...about, isAnswered, parts: partsOf(answers, meetings) };
  }
}

const hasVoices = (view: ClusterView): boolean => sizeOf(view) > 0;

/** Every question, each as it was asked last, and the levels. */
function askedIn(meetings: readonly SessionState[]): About[] {
  const questions = new Map(
    meetings
      .flatMap(({ agenda }) => agenda.themes.flatMap((theme) => theme.questions))
      .map(({ id, text }) => [id, { prompt: id, question: text, level: null, aspect: null }]),
  );
  const levels = careLevels.flatMap((level) =>
    aspects.map((aspect) => ({ prompt: levelPrompt(level, aspect), question: null, level, aspect })),
  );
  return [...questions.values(), ...levels];
}

function partsOf(answers: readonly ClusterView[][], meetings: readonly SessionState[]): ChangedTopics[] {
  const matcher = new TopicMatcher(meetings.at(-1)?.language ?? 'nb', answers.length);
  answers.forEach((clusters, meeting) => matcher.add(clusters, meeting));
  const latest = answers.findLastIndex(({ length }) => length > 0);
  const topics = matcher.topics.sort((one, other) => sum(other) - sum(one));
  return topicChanges
    .map((change) => ({ change, topics: topics.filter(({ counts }) => changeOf(counts, latest) === change) }))
    .filter((part) => part.topics.length > 0);
}

function changeOf(counts: readonly number[], latest: number): TopicChange {
  if (!counts[latest]) return 'gone';
  return counts.some((count, meeting) => meeting !== latest && count > 0) ? 'back' : 'new';
}

const sum = ({ counts }: Topic): number => counts.reduce((total, count) => total + count, 0);

/** Finds which clusters of different meetings mean the same, as the engine does with entries. */
class TopicMatcher {
  readonly topics: { label: string; counts: number[] }[] = [];
  readonly #grouper: PromptGrouper;
  readonly #meetings: number;
  readonly #taught = new Set<string>();

  constructor(language: SessionState['language'], meetings: number) {
    this.#grouper = new PromptGrouper({ language });
    this.#meetings = meetings;
  }

  /** Those that a meeting has held apart, stay so. */
  add(clusters: readonly ClusterView[], meeting: number): void {
    const found = clusters.map((view) => ({ view, known: this.#topicOf(textsOf(view)) }));
    const taken = new Set<number>();
    for (const { view, known } of found) {
      const index = known === null || taken.has(known) ? this.#newTopic() : known;
      taken.add(index);
      this.#put(view, index, meeting);
    }
  }

  /** The topic that most of the texts belong to, if at least half of them do. */
  #topicOf(texts: readonly string[]): number | null {
    const votes = new Map<number, number>();
    for (const [text, times] of timesOfEach(texts)) {
      const placed = this.#grouper.place(text);
      if (placed) votes.set(Number(placed.groupId), (votes.get(Number(placed.groupId)) ?? 0) + times);
    }
    const [best] = [...votes].sort(([, one], [, other]) => other - one);
    return best && best[1] * 2 >= texts.length ? best[0] : null;
  }

  #newTopic(): number {
    return this.topics.push({ label: '', counts: Array<number>(this.#meetings).fill(0) }) - 1;
  }

  #put(view: ClusterView, index: number, meeting: number): void {
    const topic = this.topics[index];
    if (!topic) return;
    topic.label = view.cluster.label;
    topic.counts[meeting] = sizeOf(view);
    for (const text of textsOf(view)) this.#teach(text, index);
  }

  /** Once is enough: a text that is there draws its likes, however often it has been said. */
  #teach(text: string, index: number): void {
    const id = `${index}/${text}`;
    if (this.#taught.has(id)) return;
    this.#taught.add(id);
    this.#grouper.put({ id, text }, String(index), 'human');
  }
}

/** Its name, and what is in it; once the entries are gone for their age, the name alone. */
const textsOf = ({ cluster, entries }: ClusterView): string[] => [
  cluster.label,
  ...entries.map(({ text }) => text),
];

/** Many write the same, and placing a text is dear. */
function timesOfEach(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
