import type { SheetLine, SheetPart } from '@pusterom/protocol/sheet';
import type { Habit } from './cast.ts';
import { dice } from './dice.ts';
import { inOrder, type Doing } from './doing.ts';
import { groupWritings, ownWritings, type Player, type Scene, type Writing } from './writings.ts';

const shortestStart = 4_000;
const lostAfterMs = 22_000;
const lostForMs = 25_000;
const onePutsItRightAfterMs = 6_000;
const oneRepeatsAfterMs = 3_500;
const readBackAfterMs = 2_000;
const readBackForMs = 10_000;
const slowByMs = 90_000;

/** What someone does from when she sees a step, in the order it happens. Follows from what it is given alone. */
export function planVisit(scene: Scene, player: Player): Doing[] {
  const roll = dice(scene.seed, scene.step.id, player.number, 'when');
  const doings = [
    ...thinking(scene, player, roll),
    ...ownWritings(scene, player).flatMap((one, at) =>
      typed(one, timeOf(player, at, roll), mannerOf(at, player)),
    ),
  ];
  return inOrder(whileAway(scene, player, [...doings, ...signalled(scene, player, doings)]));
}

/**
 * What a group's note-taker does once the group is there: writes a part, reads it back, and sends it in. The last of
 * several groups is slow: it lacks a part for a while.
 */
export function planGroupWork(
  scene: Scene,
  player: Player,
  { id, number, of }: { id: string; number: number; of: number },
): Doing[] {
  const roll = dice(scene.seed, id);
  const parts = partsOf(groupWritings(scene, { id, number }));
  const isSlow = of > 2 && number === of;
  let texts = 0;
  return inOrder(
    [...parts].flatMap(([part, writings], before) => {
      const isLast = before === parts.size - 1;
      const lateMs = before * (readBackAfterMs + readBackForMs) + (isSlow && isLast ? slowByMs : 0);
      return agreedOn(
        part,
        writings.map((one) => ({ ...one, atMs: timeOf(player, texts++, roll) + lateMs })),
      );
    }),
  );
}

function partsOf(writings: readonly Writing[]): Map<SheetPart, Writing[]> {
  const parts = new Map<SheetPart, Writing[]>();
  for (const one of writings) {
    const part = one.place.level ?? 'sentence';
    parts.set(part, [...(parts.get(part) ?? []), one]);
  }
  return parts;
}

function agreedOn(part: SheetPart, writings: readonly (Writing & { atMs: number })[]): Doing[] {
  const lines = writings.map(({ place: { aspect }, text }, at): SheetLine => {
    const nth = writings.slice(0, at).filter(({ place }) => place.aspect === aspect).length;
    return { part, aspect, nth, text };
  });
  const readMs = Math.max(...writings.map(({ atMs }) => atMs)) + readBackAfterMs;
  const sentMs = readMs + readBackForMs;
  return [
    ...writings.flatMap(({ atMs }, at): Doing[] => [
      ...thumbs(atMs),
      { afterMs: atMs, do: 'draft', lines: lines.slice(0, at + 1), reading: null },
    ]),
    { afterMs: readMs, do: 'draft', lines, reading: part },
    ...writings.map(({ key, place, text }): Doing => ({ afterMs: sentMs, do: 'write', key, place, text })),
    { afterMs: sentMs + 500, do: 'draft', lines: [], reading: null },
  ];
}

/** When someone in the group says that what is read back is right, from when she hears it. */
export function planAgreement(seed: string, player: Player, sheetVersion: number): Doing[] {
  const roll = dice(seed, player.number, 'agrees', sheetVersion);
  return [{ afterMs: 2_000 + Math.round(roll() * (readBackForMs - 4_000)), do: 'agree' }];
}

/** Sits down somewhere, unless she cannot make up her mind. */
export function planChoice(scene: Scene, player: Player, groups: number): Doing[] {
  if (has(player, 'cannot-choose')) return [];
  const roll = dice(scene.seed, scene.step.id, player.number, 'choice');
  return [
    { afterMs: shortestStart + roll() * 15_000, do: 'choose-group', number: 1 + Math.floor(roll() * groups) },
  ];
}

/** How long after the door has opened each of them comes in; who comes late, comes when it has begun. */
export function arrivalMs(seed: string, player: Player): number {
  const roll = dice(seed, player.number, 'arrival');
  return has(player, 'comes-late') ? 75_000 : 1_000 + roll() * 18_000;
}

const has = ({ habits }: Player, habit: Habit): boolean => habits.includes(habit);

/** Nobody waits as long as the slowest for her first: it is the thumbs that differ. */
const timeOf = ({ paceMs }: Player, at: number, roll: () => number): number =>
  Math.round(shortestStart + (at + 0.4 + roll() * 0.6) * paceMs);

type Manner = 'plainly' | 'repeats' | 'corrects';
/** Only what she writes first: nobody does it with everything. */
const mannerOf = (at: number, player: Player): Manner => {
  if (at > 0) return 'plainly';
  return has(player, 'repeats') ? 'repeats' : has(player, 'corrects') ? 'corrects' : 'plainly';
};

function typed({ key, place, text }: Writing, atMs: number, manner: Manner = 'plainly'): Doing[] {
  const slip = manner === 'corrects' ? slipped(text) : text;
  return [
    ...thumbs(atMs),
    { afterMs: atMs, do: 'write', key, place, text: slip },
    ...(slip === text ? [] : [{ afterMs: atMs + onePutsItRightAfterMs, do: 'correct', key, text } as const]),
    // One thought each: a second would be turned down.
    ...(manner === 'repeats' && place.kind === 'keyword'
      ? [{ afterMs: atMs + oneRepeatsAfterMs, do: 'write', key: `${key} again`, place, text } as const]
      : []),
  ];
}

/** Until the text is there. */
const thumbs = (atMs: number): Doing[] => [
  { afterMs: Math.max(500, atMs - 4_000), do: 'show', signals: { isWriting: true } },
  { afterMs: atMs, do: 'show', signals: { isWriting: false } },
];

/** Two letters have changed places in the longest word. */
export function slipped(text: string): string {
  const longest = text.split(' ').reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length < 5) return text;
  const at = text.indexOf(longest) + Math.floor(longest.length / 2);
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}

/** What is written for oneself stays on the phone; that someone writes does not. */
function thinking({ step }: Scene, { paceMs, eagerness }: Player, roll: () => number): Doing[] {
  if (step.collects !== 'private-notes' || roll() > eagerness) return [];
  const fromMs = Math.round(shortestStart + roll() * paceMs);
  return [
    { afterMs: fromMs, do: 'show', signals: { isWriting: true } },
    { afterMs: fromMs + 2 * paceMs, do: 'show', signals: { isWriting: false } },
  ];
}

function signalled({ step, seed }: Scene, player: Player, doings: readonly Doing[]): Doing[] {
  if (step.isBreak) return [];
  const endMs = Math.max(20_000, ...doings.map(({ afterMs }) => afterMs));
  const roll = dice(seed, step.id, player.number, 'signals');
  const isTalk = step.seating === 'plenary';
  const show = (afterMs: number, signals: Extract<Doing, { do: 'show' }>['signals']): Doing[] => [
    { afterMs, do: 'show', signals },
  ];
  return [
    ...(has(player, 'says-done') ? show(endMs + 4_000, { isDone: true }) : []),
    ...(has(player, 'wants-time') && step.minutes >= 5 ? show(endMs + 8_000, { wantsTime: true }) : []),
    ...(has(player, 'raises-hand') && isTalk && roll() < 0.6
      ? [...show(35_000, { hasHandUp: true }), ...show(80_000, { hasHandUp: false })]
      : []),
    ...(has(player, 'needs-break') && roll() < 0.15 ? show(50_000, { needsBreak: true }) : []),
  ];
}

/** What she does in the meantime comes when the phone has found its way back, as it does from a real one. */
function whileAway({ step }: Scene, player: Player, doings: readonly Doing[]): Doing[] {
  const isTalk = step.seating !== 'individual' && step.minutes >= 10;
  if (!has(player, 'loses-network') || !isTalk) return [...doings];
  const backMs = lostAfterMs + lostForMs;
  const isMeanwhile = ({ afterMs }: Doing): boolean => afterMs >= lostAfterMs && afterMs <= backMs;
  return [
    { afterMs: lostAfterMs, do: 'lose-network' },
    { afterMs: backMs, do: 'find-network' },
    ...doings.map((one) => (isMeanwhile(one) ? { ...one, afterMs: backMs + 1_500 } : one)),
  ];
}
