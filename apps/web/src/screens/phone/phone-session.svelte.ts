import { findStep, quotedNames, type PlacedStep } from '@pusterom/core/agenda';
import { remainingMs } from '@pusterom/core/clock';
import { votesIn } from '@pusterom/core/votes';
import type { Agenda, Step } from '@pusterom/protocol/agenda';
import type { Breakout } from '@pusterom/protocol/session';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { nowMs } from '../../lib/now.svelte.ts';
import { Drafts } from '../../lib/session/drafts.svelte.ts';
import { OwnEntries, type OwnEntry } from '../../lib/session/own-entries.svelte.ts';
import { SealedShelf } from '../../lib/session/sealed-shelf.ts';
import { SessionStore } from '../../lib/session/session-store.svelte.ts';
import type { Shelf } from '../../lib/session/shelf.ts';
import type { SessionSocket } from '../../lib/socket.ts';
import { PhoneSheet } from './phone-sheet.svelte.ts';
import { OwnDots } from './own-dots.svelte.ts';
import { PhoneSignals } from './phone-signals.svelte.ts';
import type { PhoneStorage } from './phone-storage.ts';
import { isForGroup } from './sheet-lines.ts';
import { editKey, placeKey, type WritingPlace } from './writing-place.ts';

/** `none`: the time is up, and the fields are closed. */
export type TimeFor = 'enough' | 'little' | 'none';

/** So long before the end one is told, and can take more with a tap (WCAG 2.2.1 asks for 20 seconds). */
const lastMs = 60_000;
/** What one takes. */
const moreMs = 5 * 60_000;

/** One session on one phone: what the server tells, what the person has shared, and what only the phone knows. */
export class PhoneSession {
  readonly store: SessionStore;
  readonly own: OwnEntries;
  readonly dots: OwnDots;
  readonly signals: PhoneSignals;
  /** What one's group is writing. */
  readonly sheet: PhoneSheet;
  /** Unsent texts. */
  readonly drafts: Drafts;
  /** Private notes, by question: sealed before they are kept. */
  readonly notes: Drafts;
  /** Said no to what was to be brought along, for as long as the page lives. */
  bringsNothing = $state(false);
  #keptAgenda = $state.raw<Agenda | null>(null);
  #backAtStepId = $state<string | null>(null);
  #chosenQuestionIds = new SvelteMap<string, string>();
  /** Until when this phone's owner writes on after the end, by the server's clock. */
  #moreUntilMs = new SvelteMap<string, number>();
  readonly #shelf: Shelf;
  readonly #sessionId: string;

  /** Also there when the server does not know us any more, so that notes can be read under their questions. */
  readonly agenda: Agenda | null = $derived.by(() => this.store.session?.agenda ?? this.#keptAgenda);
  /** The step that is shown: where the session is, unless the person has gone back to finish a text. */
  readonly place: PlacedStep | null = $derived.by(() => this.#shown());

  constructor(sessionId: string, socket: SessionSocket, { shelf, key }: PhoneStorage) {
    this.#sessionId = sessionId;
    this.#shelf = shelf;
    this.store = new SessionStore(socket);
    this.signals = new PhoneSignals(this.store);
    this.dots = new OwnDots(this.store);
    this.own = new OwnEntries(this.store, shelf, sessionId);
    this.drafts = new Drafts(shelf, `drafts/${sessionId}`);
    this.notes = new Drafts(new SealedShelf(shelf, key), `notes/${sessionId}`);
    this.sheet = new PhoneSheet(this.store, this.drafts);
    void this.#restoreAgenda();
  }

  /** The names that everybody may write. */
  readonly knownNames: readonly string[] = $derived.by(() => (this.agenda ? quotedNames(this.agenda) : []));

  get isOpen(): boolean {
    return this.store.session?.status === 'open';
  }

  /** The facilitator takes no more entries there. */
  isLocked(stepId: string): boolean {
    return this.store.session?.lockedStepIds.includes(stepId) ?? false;
  }

  /** Whether there is time left to write there, as far as the step is limited. */
  timeFor(stepId: string): TimeFor {
    const { session, serverOffsetMs } = this.store;
    if (!session?.plan.limitedStepIds.includes(stepId)) return 'enough';
    const run = session.runs.findLast((one) => one.stepId === stepId);
    if (!run) return 'enough';
    const now = nowMs() + serverOffsetMs;
    const leftMs = Math.max(remainingMs(run, now), (this.#moreUntilMs.get(run.id) ?? 0) - now);
    if (leftMs <= 0) return 'none';
    return leftMs <= lastMs ? 'little' : 'enough';
  }

  /** Whoever needs more time takes it, as often as she needs; nobody else is told. */
  takeMoreTime(stepId: string): void {
    const run = this.store.session?.runs.findLast((one) => one.stepId === stepId);
    const now = nowMs() + this.store.serverOffsetMs;
    if (run) this.#moreUntilMs.set(run.id, Math.max(now, now + remainingMs(run, now)) + moreMs);
  }

  /** Dots can be given to what is shown. */
  get isVoting(): boolean {
    const { session } = this.store;
    const theme = this.place?.theme;
    return !!session && !!theme && votesIn(session, theme).some(({ stage }) => stage === 'open');
  }

  /** Shown is not where everyone else is. */
  get isBack(): boolean {
    return this.place !== null && this.place.step.id !== this.store.place?.step.id;
  }

  goTo(place: WritingPlace): void {
    this.#backAtStepId = place.stepId;
    if (place.questionId !== null) this.chooseQuestion(place.stepId, place.questionId);
  }

  followAgain(): void {
    this.#backAtStepId = null;
  }

  /** Which of a step's questions is being answered; the first until another is chosen. */
  questionOf(step: Step): string | null {
    return this.#chosenQuestionIds.get(step.id) ?? step.questionIds[0] ?? null;
  }

  chooseQuestion(stepId: string, questionId: string): void {
    this.#chosenQuestionIds.set(stepId, questionId);
  }

  /** The group this person sits in, as long as the session is at that step. */
  groupAt(step: Step): Breakout | null {
    const id = this.store.you?.breakoutId;
    const group = id ? this.store.session?.breakouts.get(id) : undefined;
    return group?.stepId === step.id ? group : null;
  }

  /** Writes down what the group agrees on, here or in a step it has gone back to. */
  isNoteTaker(step: Step): boolean {
    return isForGroup(step) && (this.isBack || this.sheet.isMine);
  }

  /** Hands the draft over to be sent; it is in safe keeping before the field is emptied. */
  async send(place: WritingPlace): Promise<void> {
    this.signals.rest();
    const key = placeKey(place);
    const text = this.drafts.read(key);
    const { nth: _nth, ...entry } = place;
    await this.own.submit({ ...entry, text: text.trim() });
    this.#finish(key, text);
    this.sheet.wrote();
  }

  async sendEdit(entry: OwnEntry): Promise<void> {
    const key = editKey(entry.id);
    const text = this.drafts.read(key);
    await this.own.edit(entry, text.trim());
    this.#finish(key, text);
  }

  async keepAgenda(agenda: Agenda): Promise<void> {
    await this.#shelf.write(`agenda/${this.#sessionId}`, agenda);
  }

  close(): void {
    this.signals.close();
    this.sheet.close();
    this.dots.close();
    this.own.close();
    this.store.close();
  }

  /** What was typed after the text went off stays. */
  #finish(key: string, sent: string): void {
    if (this.drafts.read(key) === sent) void this.drafts.write(key, '');
  }

  #shown(): PlacedStep | null {
    const { session, place } = this.store;
    return (session && findStep(session.agenda, this.#backAtStepId)) ?? place;
  }

  async #restoreAgenda(): Promise<void> {
    this.#keptAgenda = (await this.#shelf.read<Agenda>(`agenda/${this.#sessionId}`)) ?? null;
  }
}

export const [phoneSession, providePhoneSession] = createContext<PhoneSession>();
