import { stepsOf, type PlacedStep } from '@pusterom/core/agenda';
import { arrangementOf, held, stepMoved, stepPutAfter, themeMoved } from '@pusterom/core/arrangement';
import { currentRun } from '@pusterom/core/clock';
import {
  asTheAgendaSays,
  isAdded,
  isSkipped,
  minutesOf,
  stepOfAdded,
  withLengths,
} from '@pusterom/core/plan';
import { leastMinutesOf, replan } from '@pusterom/core/replan';
import { expectedEndMs, meantEndMs, minutesLate, type Timed } from '@pusterom/core/session-time';
import type { AddedStep, Agenda, Step } from '@pusterom/protocol/agenda';
import type { Input } from '@pusterom/protocol/commands';
import { mostMinutes } from '@pusterom/protocol/limits';
import type { Plan } from '@pusterom/protocol/session';
import { SvelteSet } from 'svelte/reactivity';

type Wanted = Input<'plan:set'>;

/** A new plan for the rest, proposed and then adjusted by hand. Nothing is changed until it is accepted. */
export class ReplanDraft {
  /** As it was when this was opened: what is being adjusted must not move under her hands. */
  readonly #before: Timed;
  /** What has been proposed or adjusted, also when it is back where it was: it must not slip away either. */
  readonly #touched = new SvelteSet<string>();
  #now = $state.raw<Plan>(asTheAgendaSays);
  #added: readonly AddedStep[] = [];

  constructor(before: Timed, nowMs: number) {
    this.#before = before;
    this.#now = before.plan;
    this.endBy(before.plan.endsAtMs, nowMs);
  }

  /** All that is to come, in order, with what is left out. */
  get steps(): readonly PlacedStep[] {
    const all = stepsOf(this.#timed.agenda);
    const hereIndex = all.findIndex(({ step }) => step.id === this.#hereId);
    return all.slice(hereIndex + 1).filter(({ theme, step }) => !theme.isVoluntary && !this.#isGone(step));
  }
  get touched(): readonly PlacedStep[] {
    return this.steps.filter(({ step }) => this.#touched.has(step.id));
  }
  get hasProposal(): boolean {
    return this.#touched.size > 0;
  }
  /** When the session is meant to end by this plan; null when it need not end at any time. */
  get meantEndMs(): number | null {
    return meantEndMs(this.#timed);
  }

  /** Another time to end asks for another proposal: lengths that were adjusted by hand were for the time before. */
  endBy(endsAtMs: number | null, nowMs: number): void {
    this.#now = { ...this.#now, endsAtMs, lengths: this.#before.plan.lengths };
    const proposals = replan(this.#timed, nowMs).filter(({ planned, proposed }) => planned !== proposed);
    for (const { placed, proposed } of proposals) this.#lengthen(placed.step, proposed);
  }

  minutesOf(step: Step): number {
    return minutesOf(this.#now, step);
  }
  minutesBefore(step: Step): number {
    return minutesOf(this.#before.plan, step);
  }
  isSkipped(step: Step): boolean {
    return isSkipped(this.#now, step);
  }
  isAdded(step: Step): boolean {
    return isAdded(this.#now, step);
  }
  mayShorten(placed: PlacedStep, nowMs: number): boolean {
    return this.minutesOf(placed.step) > leastMinutesOf(this.#before, placed.step, nowMs);
  }
  mayLengthen({ step }: PlacedStep): boolean {
    return this.minutesOf(step) < mostMinutes;
  }

  lengthen({ step }: PlacedStep, by: 1 | -1): void {
    this.#lengthen(step, this.minutesOf(step) + by);
  }

  skip({ step }: PlacedStep, isToSkip: boolean): void {
    const others = this.#now.skippedStepIds.filter((id) => id !== step.id);
    this.#now = { ...this.#now, skippedStepIds: isToSkip ? [...others, step.id] : others };
  }

  /** False when it is as far that way as it can come: before what has been held, or at the end of its theme. */
  moveStep({ step }: PlacedStep, by: 1 | -1): boolean {
    const order = arrangementOf(this.#timed.agenda);
    return this.#arrange(stepMoved(order, step.id, { by, isAdded: this.isAdded(step) }));
  }

  moveTheme(themeId: string, by: 1 | -1): boolean {
    return this.#arrange(themeMoved(arrangementOf(this.#timed.agenda), themeId, by));
  }

  /** Next of all. */
  putIn(added: AddedStep): void {
    this.#added = [...this.#added, added];
    const themes = stepPutAfter(arrangementOf(this.#timed.agenda), added.id, this.#hereId);
    this.#now = { ...this.#now, themes, added: [...this.#now.added, stepOfAdded(added)] };
    this.#touched.add(added.id);
  }

  /** When the session ends by this plan; before it opens, if it did so now. */
  expectedEndMs(nowMs: number): number {
    return expectedEndMs(this.#timed, nowMs);
  }
  minutesLate(nowMs: number): number {
    return minutesLate(this.#timed, nowMs) ?? 0;
  }

  /** What to ask for. */
  get wanted(): Wanted {
    const { skippedStepIds } = this.#now;
    // Nobody knows yet when a session begins that is not open: it is planned by how long it lasts.
    const endsAtMs = this.isOpen ? this.#now.endsAtMs : null;
    const changed = this.steps.filter(({ step }) => this.minutesOf(step) !== this.minutesBefore(step));
    return {
      endsAtMs,
      lengths: changed.map(({ step }) => ({ stepId: step.id, minutes: this.minutesOf(step) })),
      skippedStepIds: [...skippedStepIds],
      themes: this.#isArranged ? arrangedAs(this.#timed) : [],
      added: [...this.#added],
    };
  }

  /** What to ask for to have it back as it was: what was put in is left out again. */
  get before(): Wanted {
    const { endsAtMs, skippedStepIds } = this.#before.plan;
    const changed = this.steps.filter(({ step }) => this.minutesOf(step) !== this.minutesBefore(step));
    return {
      endsAtMs,
      lengths: changed.map(({ step }) => ({ stepId: step.id, minutes: this.minutesBefore(step) })),
      skippedStepIds: [...skippedStepIds, ...this.#added.map(({ id }) => id)],
      themes: this.#isArranged ? arrangedAs(this.#before) : [],
      added: [],
    };
  }

  get isOpen(): boolean {
    return this.#hereId !== null;
  }
  get #hereId(): string | null {
    return currentRun(this.#before)?.stepId ?? null;
  }
  get #timed(): Timed {
    return { ...this.#before, agenda: held(this.#before.agenda, this.#now), plan: this.#now };
  }
  get #isArranged(): boolean {
    return this.#now.themes !== this.#before.plan.themes;
  }

  #isGone(step: Step): boolean {
    return this.isAdded(step) && this.isSkipped(step);
  }

  #lengthen(step: Step, minutes: number): void {
    this.#touched.add(step.id);
    this.#now = withLengths(this.#now, [{ stepId: step.id, minutes }]);
  }

  /** Nothing comes before the step we are in, or goes from before it to after. */
  #arrange(themes: Plan['themes']): boolean {
    const agenda = held(this.#timed.agenda, { themes, added: this.#now.added });
    if (this.#heldIn(agenda) !== this.#heldIn(this.#timed.agenda)) return false;
    if (JSON.stringify(themes) === JSON.stringify(arrangementOf(this.#timed.agenda))) return false;
    this.#now = { ...this.#now, themes };
    return true;
  }

  /** What has come to be held, in order. */
  #heldIn(agenda: Agenda): string {
    const ids = stepsOf(agenda).map(({ step }) => step.id);
    return ids.slice(0, ids.indexOf(this.#hereId ?? '') + 1).join();
  }
}

const arrangedAs = ({ agenda }: Timed): Wanted['themes'] =>
  arrangementOf(agenda).map(({ id, stepIds }) => ({ id, stepIds: [...stepIds] }));
