import { stepsOf } from '@pusterom/core/agenda';
import { existing } from '@pusterom/core/testing/a-session';
import { maxEntryLength } from '@pusterom/protocol/limits';
import { careLevels } from '@pusterom/protocol/session';
import { languages } from '@pusterom/protocol/language';
import { builtInTemplate } from '@pusterom/templates';
import { describe, expect, it } from 'vitest';
import type { ClusterId } from '@pusterom/protocol/ids';
import { anId } from '@pusterom/core/testing/an-id';
import { sumOf } from '@pusterom/core/votes';
import { planVote } from './plan-vote.ts';
import { cast, type Habit } from './cast.ts';
import type { Doing } from './doing.ts';
import { planChoice, planGroupWork, planVisit, slipped } from './plan-doings.ts';
import type { Player, Scene } from './writings.ts';

const steps = stepsOf(builtInTemplate.agenda);
const minute = 60_000;

function scene(stepId: string, more: Partial<Scene> = {}): Scene {
  const { theme, step } = existing(
    steps.find((placed) => placed.step.id === stepId),
    stepId,
  );
  return { seed: 'a seed', language: 'nb', theme, step, people: 12, ...more };
}

const players = (count = 12): Player[] => cast.slice(0, count).map((one, number) => ({ ...one, number }));
const whoHas = (habit: Habit): Player =>
  existing(
    players().find(({ habits }) => habits.includes(habit)),
    habit,
  );
const everyone = (where: Scene): Doing[] => players(where.people).flatMap((one) => planVisit(where, one));
const written = (doings: readonly Doing[]) => doings.flatMap((one) => (one.do === 'write' ? [one] : []));
const group = (number: number, of: number) => ({ id: `group ${number}`, number, of });

describe('what is planned for a visit', () => {
  it('is the same for the same seed, and another for another', () => {
    const where = scene('emotional-demands-trios');
    expect(everyone(where)).toEqual(everyone(where));
    expect(everyone({ ...where, seed: 'another' })).not.toEqual(everyone(where));
  });

  it.each([8, 12, 14])('answers every question, most of it in a minute, with %i people', (people) => {
    for (const id of ['video-message-pairs', 'emotional-demands-trios', 'lessons-conversation']) {
      const where = scene(id, { people });
      const texts = written(everyone(where));
      for (const questionId of where.step.questionIds)
        expect(texts.filter(({ place }) => place.questionId === questionId).length, id).toBeGreaterThan(2);
      const early = texts.filter(({ afterMs }) => afterMs <= minute).length;
      expect(early / texts.length).toBeGreaterThan(0.5);
      expect(Math.min(...texts.map(({ afterMs }) => afterMs))).toBeGreaterThan(3_000);
      expect(Math.max(...texts.map(({ afterMs }) => afterMs))).toBeLessThan(5 * minute);
    }
  });

  it('is words that nobody else has, but for those sent twice and those with a slip', () => {
    const where = scene('emotional-demands-trios');
    const texts = written(everyone(where)).map(({ key, place, text }) => ({
      key,
      said: `${place.questionId} ${text}`,
    }));
    const once = texts.filter(({ key }) => !key.endsWith('again')).map(({ said }) => said);
    expect(new Set(once).size).toBe(once.length);
    expect(texts.length - once.length).toBe(1);
  });

  it('leaves a few new words for when the theme is summed up', () => {
    const before = written(everyone(scene('emotional-demands-trios')));
    const after = written(everyone(scene('emotional-demands-plenary')));
    const about = (texts: typeof before) => texts.map(({ place, text }) => `${place.questionId} ${text}`);
    expect(after.length).toBeGreaterThan(3);
    expect(after.length).toBeLessThan(before.length / 2);
    expect(about(after).filter((one) => about(before).includes(one))).toEqual([]);
  });

  it('is one thought each, for nearly all', () => {
    for (const id of ['welcome-check-in', 'lessons-thought', 'closing-round']) {
      const each = players().map((one) => written(planVisit(scene(id), one)).length);
      expect(Math.max(...each)).toBe(1);
      expect(each.filter((count) => count === 1).length).toBeGreaterThan(8);
    }
  });

  it('sends nothing where nothing is collected, but shows that some write for themselves', () => {
    for (const { theme, step } of steps.filter(({ step }) =>
      ['nothing', 'private-notes', 'actions'].includes(step.collects),
    ))
      expect(written(everyone(scene(step.id, { theme, step })))).toEqual([]);
    expect(everyone(scene('self-care-individual'))).toContainEqual(
      expect.objectContaining({ do: 'show', signals: { isWriting: true } }),
    );
  });

  it('follows the language', () => {
    const said = languages.map((language) =>
      written(everyone(scene('closing-round', { language }))).map(({ text }) => text),
    );
    expect(said[0]).toContain('Takk for ærligheten.');
    expect(said[1]).toContain('Takk for ærlegdomen.');
    expect(said[2]).toContain('Thank you for the honesty.');
  });

  it('is never more than can be sent', () => {
    for (const { step } of steps)
      for (const { text } of written(everyone(scene(step.id))))
        expect(text.length).toBeLessThanOrEqual(maxEntryLength);
  });
});

describe('habits', () => {
  const trios = scene('emotional-demands-trios', { seed: 'habits' });

  it.each([
    'repeats',
    'corrects',
    'loses-network',
    'comes-late',
    'says-done',
    'wants-time',
    'raises-hand',
    'needs-break',
    'cannot-choose',
  ] as const)('one in the smallest rehearsal %s', (habit) =>
    expect(cast.slice(0, 8).some(({ habits }) => habits.includes(habit))).toBe(true),
  );

  it('whoever loses the network finds it again, and what she wrote meanwhile comes then', () => {
    const doings = planVisit(trios, whoHas('loses-network'));
    const lost = doings.findIndex((one) => one.do === 'lose-network');
    const found = doings.findIndex((one) => one.do === 'find-network');
    expect(lost).toBeGreaterThan(-1);
    expect(found).toBe(lost + 1);
  });

  it('whoever makes a slip puts it right', () => {
    const doings = planVisit(trios, whoHas('corrects'));
    const corrected = doings.find((one) => one.do === 'correct');
    const before = written(doings).find(({ key }) => corrected?.do === 'correct' && key === corrected.key);
    expect(corrected?.do === 'correct' && corrected.text).toBeTruthy();
    expect(corrected?.do === 'correct' && before?.text).toBe(
      slipped(corrected?.do === 'correct' ? corrected.text : ''),
    );
    expect(corrected?.do === 'correct' && before?.text).not.toBe(
      corrected?.do === 'correct' && corrected.text,
    );
  });

  it('whoever is done says so after all she writes, and whoever wants time asks for it', () => {
    const last = (habit: Habit) => planVisit(trios, whoHas(habit)).at(-1);
    expect(last('says-done')).toMatchObject({ do: 'show', signals: { isDone: true } });
    expect(last('wants-time')).toMatchObject({ do: 'show', signals: { wantsTime: true } });
  });

  it('whoever cannot choose does not', () => {
    expect(planChoice(trios, whoHas('cannot-choose'), 4)).toEqual([]);
    const [choice] = planChoice(trios, whoHas('says-done'), 4);
    expect(choice).toMatchObject({ do: 'choose-group' });
  });

  it('a slip is in the longest word', () => {
    expect(slipped('tydelige forventninger')).toBe('tydelige forvetnninger');
    expect(slipped('ro')).toBe('ro');
  });
});

describe('what is planned for a vote', () => {
  const vote = { id: anId('vote'), dotsEach: 3 };
  const [large, small]: [ClusterId, ClusterId] = [anId('large'), anId('small')];
  const choices = new Map([
    [large, 8],
    [small, 1],
  ]);
  const last = (one: Player) => planVote('a seed', one, vote, choices).at(-1);

  it('is dot by dot, never more than each has', () => {
    const doings = planVote('a seed', whoHas('says-done'), vote, choices);
    expect(doings.map((one) => one.do === 'place-dots' && sumOf(one.dots))).toEqual([1, 2, 3]);
  });

  it('is more on what many have written, and nothing where there is nothing to choose', () => {
    const all = players(14).map(last);
    const on = (id: ClusterId) =>
      all.reduce((sum, one) => sum + (one?.do === 'place-dots' ? (one.dots[id] ?? 0) : 0), 0);
    expect(on(large)).toBeGreaterThan(on(small));
    expect(on(small)).toBeGreaterThan(0);
    expect(players(14).flatMap((one) => planVote('a seed', one, vote, new Map()))).toEqual([]);
  });
});

describe('what is planned for a group', () => {
  const [taker] = players() as [Player];

  it('is two strengths and one improvement on each level, by its note-taker', () => {
    const texts = written(planGroupWork(scene('care-levels-groups'), taker, group(1, 4)));
    expect(texts).toHaveLength(9);
    for (const level of ['self', 'colleagues', 'system'])
      expect(texts.filter(({ place }) => place.level === level).map(({ place }) => place.aspect)).toEqual([
        'strength',
        'strength',
        'improvement',
      ]);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(9);
  });

  it('reads each level back, all of it, before it is sent in', () => {
    const doings = planGroupWork(scene('care-levels-groups'), taker, group(1, 3));
    for (const level of careLevels) {
      const texts = written(doings).filter(({ place }) => place.level === level);
      const read = existing(
        doings.flatMap((one) => (one.do === 'draft' && one.reading === level ? [one] : []))[0],
        level,
      );
      expect(read.lines).toEqual(
        texts.map(({ place: { aspect }, text }, at) => ({
          ...{ part: level, aspect, text },
          nth: aspect === 'strength' ? at : 0,
        })),
      );
      for (const { afterMs } of texts) expect(afterMs - read.afterMs).toBe(10_000);
    }
    expect(doings.at(-1)).toMatchObject({ do: 'draft', lines: [], reading: null });
  });

  it('lacks a level for a while in the last of several', () => {
    const times = (number: number) =>
      written(planGroupWork(scene('care-levels-groups'), taker, group(number, 3))).map(
        ({ afterMs }) => afterMs,
      );
    const pause = (all: number[]) => (all[6] ?? 0) - (all[5] ?? 0);
    expect(pause(times(3))).toBeGreaterThan(80_000);
    expect(pause(times(2))).toBeLessThan(50_000);
  });

  it('is one sentence for a half, and another for the other', () => {
    const said = [1, 2].map((number) =>
      written(planGroupWork(scene('care-in-practice-halves'), taker, group(number, 2))),
    );
    expect(said.map(({ length }) => length)).toEqual([1, 1]);
    expect(said[0]?.[0]?.text).not.toBe(said[1]?.[0]?.text);
  });

  it('is nothing where groups only talk', () => {
    expect(planGroupWork(scene('video-message-pairs'), taker, group(1, 4))).toEqual([]);
  });
});
