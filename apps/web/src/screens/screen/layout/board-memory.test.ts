import { expect, test } from 'vitest';
import { BoardMemory, type DottedView } from './board-memory.ts';
import { aCluster, anEntry, measure } from './clusters.fixture.ts';
import { planBoards, type BoardPlan } from './plan-board.ts';

const area = { width: 874, height: 760, columns: 2 };
const topics = Array.from({ length: 20 }, (_, index) => `arbeidsglede ${index}`);

/** A board on the screen: views come without the order of arrival, so they are shuffled each time. */
class Picture {
  views: DottedView[] = [];
  noteHeight = 0;
  readonly #memory = new BoardMemory();

  plan(): BoardPlan {
    const shuffled = [...this.views].sort((one, other) => one.cluster.id.localeCompare(other.cluster.id));
    const { noteHeight } = this;
    const left = { ...area, height: area.height - noteHeight, noteHeight };
    const [plan] = planBoards([shuffled], left, measure, this.#memory);
    return plan ?? { columns: [], gap: 0, chips: [], hidden: [] };
  }

  add(...views: DottedView[]): BoardPlan {
    this.views.push(...views);
    return this.plan();
  }

  /** One more says the same, in other words. */
  say(label: string, words: string): BoardPlan {
    this.views = this.views.map((view) =>
      view.cluster.label === label
        ? { ...view, entries: [anEntry(words, view.cluster.id, 0), ...view.entries] }
        : view,
    );
    return this.plan();
  }
}

/** Where each card stands: its column, and what it stands beneath. */
const places = ({ columns }: BoardPlan): Map<string, string> =>
  new Map(
    columns.flatMap((column, index) =>
      column.map(({ view }, row) => [
        view.cluster.label,
        `${index} below ${column.slice(0, row).map(({ view: above }) => above.cluster.label)}`,
      ]),
    ),
  );
const tops = ({ columns, gap }: BoardPlan): Map<string, number> =>
  new Map(
    columns.flatMap((column) =>
      column.map(({ view }, row) => [
        view.cluster.label,
        column.slice(0, row).reduce((sum, { height }) => sum + height + gap, 0),
      ]),
    ),
  );

test('a new cluster stands last, and nothing moves for it while there is room', () => {
  const picture = new Picture();
  let before = picture.add(...topics.slice(0, 3).map((topic) => aCluster(topic)));
  for (const topic of topics.slice(3, 8)) {
    const after = picture.add(aCluster(topic));
    for (const [label, place] of places(before)) expect(places(after).get(label)).toBe(place);
    for (const [label, top] of tops(before)) expect(tops(after).get(label)).toBe(top);
    before = after;
  }
  expect(places(before).size).toBe(8);
});

test('what is said again and again grows where it stands; the others keep their columns and their order', () => {
  const picture = new Picture();
  const some = topics.slice(0, 7);
  const first = picture.add(...some.map((topic) => aCluster(topic)));
  for (const topic of some.slice(0, 3))
    for (let time = 0; time < 4; time++) picture.say(topic, `ord ${time} om ${topic}`);
  const last = picture.plan();
  expect(last.columns.flat()).toHaveLength(7);
  expect(places(last)).toEqual(places(first));
});

test('for a vote and its dots no card goes to another column', () => {
  const picture = new Picture();
  const first = picture.add(...topics.slice(0, 3).map((topic) => aCluster(topic)));
  // Dealt out anew, the tall one would have a column to itself.
  for (let time = 0; time < 6; time++) picture.say('arbeidsglede 0', `ord ${time} om noe helt annet`);
  picture.noteHeight = 56;
  expect(places(picture.plan())).toEqual(places(first));
  picture.views = picture.views.map((view, dots) => ({ ...view, dots }));
  const last = picture.plan();
  expect(places(last)).toEqual(places(first));
  expect(last.columns.flat().map(({ view }) => view.dots)).toEqual([0, 2, 1]);
});

test('letters get smaller when room is short, and never larger again', () => {
  const picture = new Picture();
  const sizeOf = ({ columns }: BoardPlan): number => columns[0]?.[0]?.labelSize ?? 0;
  const large = sizeOf(picture.add(aCluster('ro')));
  const small = sizeOf(picture.add(...topics.map((topic) => aCluster(topic))));
  expect(small).toBeLessThan(large);
  picture.views = picture.views.slice(0, 1);
  expect(sizeOf(picture.plan())).toBe(small);
});

test('the words in a card keep their order, whatever they are sent in', () => {
  const picture = new Picture();
  picture.add(aCluster('humor', ['humor', 'latter']));
  picture.say('humor', 'galgenhumor');
  const [card] = picture.say('humor', 'tull').columns.flat();
  expect(card?.tags.map(({ text }) => text)).toEqual(['latter', 'galgenhumor', 'tull']);
});

test('a board that is emptied begins anew, with what most have said first', () => {
  const picture = new Picture();
  const [ro, humor] = [aCluster('ro'), aCluster('humor', ['a', 'b'])];
  picture.add(ro);
  expect([...places(picture.add(humor)).keys()]).toEqual(['ro', 'humor']);
  picture.views = [];
  picture.plan();
  expect([...places(picture.add(ro, humor)).keys()]).toEqual(['humor', 'ro']);
});

test('what comes while people look is news; what was there, or came with the reveal, is not', () => {
  const picture = new Picture();
  const news = ({ columns }: BoardPlan) =>
    columns.flat().flatMap(({ view }) => (view.newest ? [view.cluster.label] : []));
  picture.plan();
  expect(news(picture.add(aCluster('ro'), aCluster('humor')))).toEqual([]);
  expect(news(picture.add(aCluster('søvn')))).toEqual(['søvn']);
  expect(news(picture.say('ro', 'stillhet'))).toEqual(['ro', 'søvn']);
});
