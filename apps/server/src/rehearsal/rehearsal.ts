import { findStep } from '@pusterom/core/agenda';
import { breakoutsAt, seatOf } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import { choicesIn } from '@pusterom/core/seen';
import type { BreakoutId, ClusterId, ParticipantId, RunId, VoteId } from '@pusterom/protocol/ids';
import type { Breakout, SessionState, Vote } from '@pusterom/protocol/session';
import { noSignals, type Signals } from '@pusterom/protocol/signals';
import type { After } from '../after.ts';
import { cast } from './cast.ts';
import type { Doing } from './doing.ts';
import { Later } from './later.ts';
import type { Phone, WayIn } from './phone.ts';
import { arrivalMs, planAgreement, planChoice, planGroupWork, planVisit } from './plan-doings.ts';
import { planVote } from './plan-vote.ts';
import type { Player, Scene } from './writings.ts';

const knocksAgainMs = 20_000;

/** One simulated participant, as she is in the session. */
interface Participant extends Player {
  id: ParticipantId;
  /** Null before she has come, and while she has no network. */
  phone: Phone | null;
  shown: Signals;
}

/**
 * Simulated participants in one session, doing what they have planned. Nothing is known here of how a session is kept:
 * they see it as it is committed, and ask through their phones.
 */
export class Rehearsal {
  #session: SessionState;
  #runId: RunId | null = null;
  /** Which groups there are in this visit, and which of them have begun to write. */
  #formation = '';
  readonly #begun = new Set<BreakoutId>();
  readonly #said = new Set<string>();
  readonly #wayIn: WayIn;
  readonly #people: readonly Participant[];
  readonly #arrivals: Later;
  readonly #visit: Later;
  readonly #groupWork: Later;
  readonly #votes: Later;
  readonly #seenVotes = new Set<VoteId>();
  #isOpen = false;
  #isStopped = false;

  constructor(session: SessionState, wayIn: WayIn, after: After) {
    this.#session = session;
    this.#wayIn = wayIn;
    this.#arrivals = new Later(after);
    this.#visit = new Later(after);
    this.#groupWork = new Later(after);
    this.#votes = new Later(after);
    this.#people = cast.slice(0, session.rehearsalWith ?? 0).map((character, number) => ({
      ...character,
      number,
      id: wayIn.participantOf(number),
      phone: null,
      shown: noSignals,
    }));
    this.follow(session);
  }

  /** The session has come so far. */
  follow(session: SessionState): void {
    this.#session = session;
    if (session.status !== 'open') return;
    if (!this.#isOpen) this.#comeIn();
    this.#isOpen = true;
    const runId = currentRun(session)?.id ?? null;
    if (runId !== this.#runId) this.#begin(runId);
    this.#sitDown();
    for (const vote of session.votes.values()) this.#vote(vote);
  }

  stop(): void {
    this.#isStopped = true;
    for (const later of [this.#arrivals, this.#visit, this.#groupWork, this.#votes]) later.callOff();
    for (const person of this.#people) loseNetwork(person);
  }

  #comeIn(): void {
    for (const person of this.#people)
      this.#arrivals.do(arrivalMs(this.#session.id, person), () => void this.#knock(person));
  }

  async #knock(person: Participant): Promise<void> {
    const isIn = await this.#wayIn.join(person.id, person.firstName);
    if (this.#isStopped) return;
    if (!isIn) return this.#arrivals.do(knocksAgainMs, () => void this.#knock(person));
    person.phone = this.#wayIn.connect(person.id);
    this.#see(person);
  }

  /** Whatever was on its way in the step before is left; what nobody came to say may be said when it is visited again. */
  #begin(runId: RunId | null): void {
    this.#runId = runId;
    this.#formation = '';
    this.#visit.callOff();
    this.#groupWork.callOff();
    for (const person of this.#people) {
      person.shown = noSignals;
      if (person.phone) this.#see(person);
    }
  }

  #see(person: Participant): void {
    const scene = this.#scene();
    if (scene) this.#plan(this.#visit, person, planVisit(scene, person));
  }

  #scene(): Scene | null {
    const { id, agenda, language } = this.#session;
    const found = findStep(agenda, currentRun(this.#session)?.stepId ?? null);
    return found && { seed: id, language, theme: found.theme, step: found.step, people: this.#people.length };
  }

  /** Groups are new, or have someone in them who can write. */
  #sitDown(): void {
    const scene = this.#scene();
    if (!scene) return;
    const groups = breakoutsAt(this.#session, scene.step.id);
    const formation = groups.map(({ id }) => id).join();
    if (formation !== this.#formation) {
      this.#formation = formation;
      this.#groupWork.callOff();
      this.#begun.clear();
      if (groups.some(({ isFree }) => isFree)) this.#choose(scene, groups.length);
    }
    for (const group of groups) this.#write(scene, group, groups.length);
  }

  #choose(scene: Scene, groups: number): void {
    for (const person of this.#people) this.#plan(this.#groupWork, person, planChoice(scene, person, groups));
  }

  /** Whoever of them came first to the group is its note-taker. */
  #write(scene: Scene, { id, number, memberIds }: Breakout, of: number): void {
    const taker = this.#people.find((person) => person.phone && memberIds.includes(person.id));
    if (!taker || this.#begun.has(id)) return;
    this.#begun.add(id);
    this.#plan(this.#groupWork, taker, planGroupWork(scene, taker, { id, number, of }));
  }

  /** On what everyone saw when it opened. */
  #vote(vote: Vote): void {
    if (vote.stage !== 'open' || this.#seenVotes.has(vote.id)) return;
    this.#seenVotes.add(vote.id);
    const entries = [...this.#session.entries.values()];
    const sizeOf = (id: ClusterId): number => entries.filter(({ clusterId }) => clusterId === id).length;
    const choices = new Map(choicesIn(this.#session, vote.prompt).map(({ id }) => [id, sizeOf(id)]));
    for (const person of this.#people)
      this.#plan(this.#votes, person, planVote(this.#session.id, person, vote, choices));
  }

  #plan(later: Later, person: Participant, doings: readonly Doing[]): void {
    for (const doing of doings) later.do(doing.afterMs, () => void this.#carryOut(person, doing));
  }

  async #carryOut(person: Participant, doing: Doing): Promise<void> {
    switch (doing.do) {
      case 'show':
        return this.#show(person, doing.signals);
      case 'write':
        return this.#send(person, doing);
      case 'correct':
        return void (await person.phone?.ask({
          name: 'entry:edit',
          input: { id: this.#wayIn.entryOf(doing.key), text: doing.text },
        }));
      case 'draft':
        return this.#draft(person, doing);
      case 'agree':
        return this.#agree(person);
      case 'choose-group':
        return this.#sitIn(person, doing.number);
      case 'place-dots':
        return void (await person.phone?.ask({
          name: 'dots:place',
          input: { voteId: doing.voteId, dots: doing.dots },
        }));
      case 'lose-network':
        return loseNetwork(person);
      case 'find-network':
        // Whoever has been taken out meanwhile stays out.
        if (this.#session.participants.has(person.id)) person.phone ??= this.#wayIn.connect(person.id);
    }
  }

  async #show(person: Participant, signals: Partial<Signals>): Promise<void> {
    if (!this.#runId) return;
    person.shown = { ...person.shown, ...signals };
    const input = { runId: this.#runId, signals: person.shown };
    await person.phone?.ask({ name: 'signals:show', input });
  }

  /** Said once, also when the step is visited again. */
  async #send(person: Participant, { key, place, text }: Extract<Doing, { do: 'write' }>): Promise<void> {
    if (this.#said.has(key) || !person.phone) return;
    this.#said.add(key);
    await person.phone.ask({ name: 'entry:submit', input: { id: this.#wayIn.entryOf(key), ...place, text } });
  }

  /** The others hear it when it is read back. */
  async #draft(person: Participant, { lines, reading }: Extract<Doing, { do: 'draft' }>): Promise<void> {
    if (!this.#runId || !person.phone) return;
    const input = { runId: this.#runId, lines: [...lines], reading };
    await person.phone.ask({ name: 'sheet:write', input });
    const sheet = person.phone?.sheet;
    if (reading === null || !sheet) return;
    for (const other of this.#groupOf(person))
      this.#plan(this.#groupWork, other, planAgreement(this.#session.id, other, sheet.version));
  }

  #groupOf(person: Participant): Participant[] {
    const stepId = currentRun(this.#session)?.stepId;
    const group = stepId === undefined ? null : seatOf(this.#session, stepId, person.id);
    return this.#people.filter((other) => other !== person && group?.memberIds.includes(other.id));
  }

  async #agree({ phone }: Participant): Promise<void> {
    const sheet = phone?.sheet;
    if (sheet?.reading == null) return;
    await phone?.ask({ name: 'sheet:agree', input: { runId: sheet.runId, version: sheet.version } });
  }

  /** The one she has in mind, or the next that is not full. */
  async #sitIn(person: Participant, number: number): Promise<void> {
    const stepId = currentRun(this.#session)?.stepId;
    if (stepId === undefined || seatOf(this.#session, stepId, person.id)) return;
    const groups = breakoutsAt(this.#session, stepId);
    for (let tried = 0; tried < groups.length; tried++) {
      const group = groups[(number - 1 + tried) % groups.length];
      if (!group || !person.phone) return;
      const answer = await person.phone.ask({ name: 'breakouts:choose', input: { id: group.id } });
      if (answer.ok || answer.error.code !== 'BREAKOUT_FULL') return;
    }
  }
}

function loseNetwork(person: Participant): void {
  person.phone?.hangUp();
  person.phone = null;
}
