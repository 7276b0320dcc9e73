import { entryKindOf } from '@pusterom/core/agenda';
import type { Step, Theme } from '@pusterom/protocol/agenda';
import type { Language } from '@pusterom/protocol/language';
import { aspects, careLevels } from '@pusterom/protocol/session';
import { answersPerLevel } from '@pusterom/protocol/limits';
import { sayings, type Place } from '@pusterom/templates/rehearsal';
import type { Character } from './cast.ts';
import { dice, shuffled } from './dice.ts';

/** A step as it is open, and the rehearsal it is open in. */
export interface Scene {
  seed: string;
  language: Language;
  theme: Theme;
  step: Step;
  /** How many simulated participants there are. */
  people: number;
}

/** One of them. `number` counts from 0. */
export interface Player extends Character {
  number: number;
}

export interface Writing {
  key: string;
  place: Place;
  text: string;
}

/** Of what can be said to a question, so much is left for when it is summed up. */
const keptForSummingUp = 3;

/** What someone writes for herself in a step. */
export function ownWritings(scene: Scene, player: Player): Writing[] {
  switch (scene.step.collects) {
    case 'keywords':
      return keywordPlaces(scene.step).flatMap((place) => keywordsFrom(scene, player, place));
    case 'thought':
      return thoughtFrom(scene, player);
    default:
      return [];
  }
}

const nowhere = { questionId: null, level: null, aspect: null };

function keywordPlaces({ id, questionIds }: Step): Place[] {
  const asked = questionIds.length === 0 ? [null] : questionIds;
  return asked.map((questionId) => ({ ...nowhere, stepId: id, kind: 'keyword', questionId }));
}

/** No two say the same words: each has a place of her own in what can be said. */
function keywordsFrom(scene: Scene, player: Player, place: Place): Writing[] {
  const { seed, people } = scene;
  const about = place.questionId ?? place.stepId;
  const order = shuffled([...Array(people).keys()], dice(seed, about, 'who'));
  const words = shuffled(sayings(place, scene.language), dice(seed, about, 'what'));
  const own = order.indexOf(player.number);
  const most = words.length - keptForSummingUp;
  if (isSummedUp(scene)) return own < keptForSummingUp ? written(place, player, [words[most + own]]) : [];
  const roll = dice(seed, about, player.number);
  const wanted =
    roll() >= player.eagerness ? [] : roll() < player.eagerness / 2 ? [own, own + people] : [own];
  return written(
    place,
    player,
    wanted.filter((at) => at < most).map((at) => words[at]),
  );
}

/** The theme has asked before, in pairs or groups. */
function isSummedUp({ theme, step }: Scene): boolean {
  const before = theme.steps.slice(0, theme.steps.indexOf(step));
  return before.some(({ collects }) => collects === 'keywords');
}

function thoughtFrom({ seed, step, language, people }: Scene, player: Player): Writing[] {
  const place: Place = { ...nowhere, stepId: step.id, kind: 'thought' };
  const order = shuffled([...Array(people).keys()], dice(seed, step.id, 'who'));
  const thoughts = shuffled(sayings(place, language), dice(seed, step.id, 'what'));
  // Whoever is not so eager may pass.
  const passes = dice(seed, step.id, player.number)() > player.eagerness + 0.2;
  return passes ? [] : written(place, player, [thoughts[order.indexOf(player.number)]]);
}

const written = (place: Place, { number }: Player, texts: readonly (string | undefined)[]): Writing[] =>
  texts.flatMap((text, at) =>
    text === undefined ? [] : [{ key: `${place.stepId} ${place.questionId} ${number} ${at}`, place, text }],
  );

/** What a group agrees on, as its note-taker writes it. Groups with numbers far apart may say the same. */
export function groupWritings(
  { seed, step, language }: Scene,
  group: { id: string; number: number },
): Writing[] {
  const kind = entryKindOf(step);
  const of = (place: Place, at: number): Writing[] => {
    const texts = shuffled(
      sayings(place, language),
      dice(seed, step.id, place.level ?? '', place.aspect ?? ''),
    );
    const text = texts[at % texts.length];
    const key = `${group.id} ${place.level} ${place.aspect} ${at}`;
    return text === undefined ? [] : [{ key, place, text }];
  };
  if (kind === 'sentence') return of({ ...nowhere, stepId: step.id, kind }, group.number);
  if (kind !== 'answer') return [];
  return careLevels.flatMap((level) =>
    aspects.flatMap((aspect) => {
      const most = answersPerLevel[aspect];
      const place: Place = { ...nowhere, stepId: step.id, kind, level, aspect };
      return Array.from({ length: most }, (_, at) => of(place, group.number * most + at)).flat();
    }),
  );
}
