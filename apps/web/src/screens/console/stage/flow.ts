import { neighbour, type PlacedStep } from '@pusterom/core/agenda';
import type { BreakoutId, ParticipantId, RunId } from '@pusterom/protocol/ids';
import { maxStepMs } from '@pusterom/protocol/limits';
import type { Input } from '@pusterom/protocol/commands';
import type { Message } from '@pusterom/protocol/said';
import { newId } from '../../../lib/new-id.ts';
import { m } from '../../../paraglide/messages.js';
import type { Console } from '../console.svelte.ts';
import type { Division } from './division.ts';

const minuteMs = 60_000;

/** Steps, clock, groups and door. */
export class Flow {
  readonly #console: Console;
  /** The length asked for and not yet seen, so that +1 twice in a row adds two minutes. */
  #wanted: { runId: RunId; durationMs: number } | null = null;

  constructor(console: Console) {
    this.#console = console;
  }

  open(): Promise<boolean> {
    return this.#console.ask('session:open', {});
  }

  end(): Promise<boolean> {
    return this.#console.ask('session:close', {});
  }

  lockDoor(isLocked: boolean): Promise<boolean> {
    return this.#console.ask('door:lock', { isLocked });
  }

  /** To all phones, until the step is left. */
  async say(message: Message): Promise<boolean> {
    const { run } = this.#console.store;
    return run !== null && this.#console.ask('room:say', { id: newId(), runId: run.id, message });
  }

  goTo(stepId: string): Promise<boolean> {
    return this.#console.ask('step:enter', { stepId, runId: newId<RunId>() });
  }

  /** The step before (-1) or after (+1) the one we are in; null at either end, and while the session is not open. */
  beside(by: 1 | -1): PlacedStep | null {
    const { session, store } = this.#console;
    if (session?.status !== 'open' || !store.place) return null;
    return neighbour(session, store.place.step.id, by);
  }

  step(by: 1 | -1): void {
    const to = this.beside(by);
    if (to) void this.goTo(to.step.id);
  }

  togglePause(): void {
    const { session, store } = this.#console;
    if (session?.status !== 'open' || !store.run) return;
    const { id, pausedAtMs } = store.run;
    void this.#console.ask('clock:pause', { runId: id, isPaused: pausedAtMs === null });
  }

  async addMinutes(minutes: number): Promise<void> {
    const { run } = this.#console.store;
    if (!run) return;
    const from = this.#wanted?.runId === run.id ? this.#wanted.durationMs : run.durationMs;
    const wanted = { runId: run.id, durationMs: Math.min(maxStepMs, from + minutes * minuteMs) };
    this.#wanted = wanted;
    await this.#console.ask('clock:set', wanted);
    if (this.#wanted === wanted) this.#wanted = null;
  }

  /** Plans the rest anew, and offers to take it back. */
  async replan(wanted: Input<'plan:set'>, before: Input<'plan:set'>): Promise<void> {
    if (!(await this.#console.ask('plan:set', wanted))) return;
    const takeBack = () => void this.#console.ask('plan:set', before);
    this.#console.undo.offer(m.console_replan_done(), takeBack);
  }

  setMeeting(meeting: Input<'meeting:set'>): Promise<boolean> {
    return this.#console.ask('meeting:set', meeting);
  }

  formGroups(stepId: string, division: Division): Promise<boolean> {
    return this.#console.ask('breakouts:form', { stepId, mixId: newId(), ...division });
  }

  /** Everyone who is here and has not chosen. */
  fillGroups(stepId: string): Promise<boolean> {
    return this.#console.ask('breakouts:fill', { stepId });
  }

  seat(stepId: string, participantId: ParticipantId, breakoutId: BreakoutId | null): Promise<boolean> {
    return this.#console.ask('breakouts:seat', { stepId, participantId, breakoutId });
  }

  placeGroup(id: BreakoutId, spot: string): Promise<boolean> {
    return this.#console.ask('breakouts:place', { id, spot });
  }

  /** The same renewal twice renews once; each tap is one. */
  renewDoor(): Promise<boolean> {
    return this.#console.ask('door:renew', { id: newId() });
  }

  removePhone(id: ParticipantId): Promise<boolean> {
    return this.#console.ask('participant:remove', { id });
  }

  /** Shows what fewer than three have answered. */
  openSlice(slice: string): Promise<boolean> {
    return this.#console.ask('slice:open', { slice });
  }

  /** A locked step takes no more entries from phones; nobody's text is touched. */
  lock(stepId: string, isLocked: boolean): Promise<boolean> {
    return this.#console.ask('step:lock', { stepId, isLocked });
  }

  /** Its fields close on phones when its time is up. */
  limit(stepId: string, isLimited: boolean): Promise<boolean> {
    return this.#console.ask('step:limit', { stepId, isLimited });
  }

  reveal(stepId: string, isRevealed: boolean): Promise<boolean> {
    return this.#console.ask('step:reveal', { stepId, isRevealed });
  }
}
