import { withLengths } from '@pusterom/core/plan';
import { replan, type StepProposal } from '@pusterom/core/replan';
import { expectedEndMs, meantEndMs, minutesLate, type Timed } from '@pusterom/core/session-time';
import { mostMinutes, type Step } from '@pusterom/protocol/agenda';
import type { Input } from '@pusterom/protocol/commands';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';

/** A new plan for the rest, proposed and then adjusted by hand. Nothing is changed until it is accepted. */
export class ReplanDraft {
  readonly #session: Timed;
  readonly #minutes = new SvelteMap<string, number>();
  /** What has been proposed or adjusted, also when it is back where it was: it must not slip away while she adjusts. */
  readonly #touched = new SvelteSet<string>();
  #steps = $state.raw<readonly StepProposal[]>([]);
  #endsAtMs = $state<number | null>(null);

  constructor(session: Timed, nowMs: number) {
    this.#session = session;
    this.endBy(session.plan.endsAtMs, nowMs);
  }

  /** All that is to come, in order. */
  get steps(): readonly StepProposal[] {
    return this.#steps;
  }
  get touched(): readonly StepProposal[] {
    return this.#steps.filter(({ placed }) => this.#touched.has(placed.step.id));
  }
  get changed(): readonly StepProposal[] {
    return this.#steps.filter((one) => this.isChanged(one));
  }
  /** When the session is meant to end by this plan; null before it opens. */
  get meantEndMs(): number | null {
    return meantEndMs(this.#planned());
  }

  /** Another time to end asks for another proposal: what was adjusted by hand was for the time before. */
  endBy(endsAtMs: number | null, nowMs: number): void {
    this.#endsAtMs = endsAtMs;
    this.#steps = replan({ ...this.#session, plan: { ...this.#session.plan, endsAtMs } }, nowMs);
    for (const one of this.#steps) {
      this.#minutes.set(one.placed.step.id, one.proposed);
      if (this.isChanged(one)) this.#touched.add(one.placed.step.id);
    }
  }

  minutesOf({ id }: Step): number {
    return this.#minutes.get(id) ?? 0;
  }

  isChanged({ placed, planned }: StepProposal): boolean {
    return this.minutesOf(placed.step) !== planned;
  }

  mayShorten({ placed, least }: StepProposal): boolean {
    return this.minutesOf(placed.step) > least;
  }

  mayLengthen({ placed }: StepProposal): boolean {
    return this.minutesOf(placed.step) < mostMinutes;
  }

  change({ placed: { step } }: StepProposal, by: 1 | -1): void {
    this.#touched.add(step.id);
    this.#minutes.set(step.id, this.minutesOf(step) + by);
  }

  /** When the session ends by this plan; null before it opens. */
  expectedEndMs(nowMs: number): number | null {
    return expectedEndMs(this.#planned(), nowMs);
  }

  minutesLate(nowMs: number): number {
    return minutesLate(this.#planned(), nowMs) ?? 0;
  }

  /** What to ask for. */
  get wanted(): Input<'plan:set'> {
    const lengths = this.changed.map(({ placed: { step } }) => ({
      stepId: step.id,
      minutes: this.minutesOf(step),
    }));
    return { endsAtMs: this.#endsAtMs, lengths };
  }

  /** What to ask for to have it back as it was. */
  get before(): Input<'plan:set'> {
    const lengths = this.changed.map(({ placed, planned }) => ({
      stepId: placed.step.id,
      minutes: planned,
    }));
    return { endsAtMs: this.#session.plan.endsAtMs, lengths };
  }

  #planned(): Timed {
    const { endsAtMs, lengths } = this.wanted;
    return { ...this.#session, plan: { ...withLengths(this.#session.plan, lengths), endsAtMs } };
  }
}
