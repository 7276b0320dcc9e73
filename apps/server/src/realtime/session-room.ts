import { seatOf } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import { grownBy } from '@pusterom/core/grown-map';
import type { LiveState } from '@pusterom/core/live-state';
import type { Audience } from '@pusterom/core/redact';
import type { Accepted, PassingCommand } from '@pusterom/protocol/commands';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { BreakoutId, ParticipantId } from '@pusterom/protocol/ids';
import type { Sheet } from '@pusterom/protocol/sheet';
import type { You } from '@pusterom/protocol/wire';
import { audienceOf, youOf } from './audience-of.ts';
import { Exchange } from './exchange.ts';
import { audienceKey, gatherMs } from './feed.ts';
import type { RoomNews } from './news.ts';
import { PeopleHere } from './people-here.ts';
import { RoomFeeds } from './room-feeds.ts';
import { RoomTalk, type SheetCommand } from './room-talk.ts';
import type { ServerSocket, SocketServer } from './server-socket.ts';
import { Timers } from './timers.ts';
import { writtenTo } from './written.ts';

type SignalsShown = Extract<PassingCommand, { name: 'signals:show' }>['input'];

export interface RoomParts {
  io: SocketServer;
  nowMs: () => number;
  /** Null when there are no other servers. */
  toOthers: ((news: RoomNews) => void) | null;
}

/** How often the facilitator is told how many are here, and what they signal. */
const presenceMs = 300;

/** The sockets of one session, and what each audience among them has been told. */
export class SessionRoom {
  readonly #parts: RoomParts;
  readonly #sockets = new Set<ServerSocket>();
  readonly #people = new PeopleHere();
  readonly #feeds: RoomFeeds;
  readonly #timers = new Timers();
  readonly #talk: RoomTalk;
  readonly #exchange: Exchange;
  #state: LiveState;

  constructor(state: LiveState, parts: RoomParts) {
    this.#parts = parts;
    this.#state = state;
    this.#feeds = new RoomFeeds(parts.io, state.session);
    this.#talk = new RoomTalk(currentRun(state.session)?.id ?? null, parts.nowMs);
    const onGone = () => this.#presenceChanged();
    this.#exchange = new Exchange({ ...parts, talk: this.#talk, people: this.#people, onGone });
  }

  get isEmpty(): boolean {
    return this.#sockets.size === 0;
  }

  /** Whose phones are connected. */
  get here(): ReadonlySet<ParticipantId> {
    return this.#people.ids;
  }

  /** Connecting and coming back are the same: what one has missed, often everything, then frames from there on. */
  enter(socket: ServerSocket): void {
    this.#sockets.add(socket);
    this.#people.enter(socket);
    this.#exchange.peopleChanged();
    socket.emit('session:clock', this.#parts.nowMs());
    this.#seat(socket, audienceOf(this.#state.session, socket.data.identity));
    if (socket.data.identity.role === 'participant') socket.emit('session:said', this.#talk.said);
    this.#presenceChanged();
  }

  leave(socket: ServerSocket): void {
    this.#sockets.delete(socket);
    const gone = this.#people.leave(socket);
    if (gone) this.#talk.signals.rest(gone);
    this.#presenceChanged();
    this.#exchange.peopleChanged();
    if (this.isEmpty) this.close();
  }

  onCommitted(state: LiveState): void {
    const earlier = this.#state;
    const { session: before } = earlier;
    if (state.session.seq <= before.seq) return;
    this.#state = state;
    this.#feeds.goOnTo(state.session);
    const { breakouts, participants, runs } = state.session;
    if (before.participants !== participants) this.#showOut();
    if (before.breakouts !== breakouts)
      this.#talk.sheets.keep((id) => breakouts.get(id)?.isDissolved === false);
    if (currentRun(before)?.id !== currentRun(state.session)?.id) this.#moveOn();
    if (before.breakouts !== breakouts || before.runs !== runs) this.#reseat();
    if (before.participants !== participants) this.#talk.signals.keep((id) => participants.has(id));
    if (before.runs !== runs || before.participants !== participants) this.#presenceChanged();
    this.#timers.later('twins', gatherMs.participant, () => this.#tellTwins());
    if (before.entries !== state.session.entries) this.#tellBereft(earlier);
  }

  /** Where the session stands, once everyone it concerns is on the way to hear of it; refused when it comes too late. */
  pass({ identity }: ServerSocket['data'], command: PassingCommand): Result<Accepted> {
    const { runId } = command.input;
    if (runId !== currentRun(this.#state.session)?.id) return refuse('WRONG_STEP');
    if (command.name === 'room:say') this.#say(command.input);
    else if (identity.role !== 'participant') return refuse('FORBIDDEN');
    else if (command.name === 'signals:show') this.#show(identity.participantId, command.input);
    else return this.#note(identity.participantId, command);
    return ok({ seq: this.#state.session.seq });
  }

  /** What another server knows of this room. */
  hear(news: RoomNews, server: string): void {
    const { isSaid, groups } = this.#exchange.hear(news, server);
    if (isSaid) this.#tellSaid();
    for (const id of groups) this.#tellSheet(id);
    this.#presenceChanged();
  }

  #moveOn(): void {
    const wasSaid = this.#talk.said !== null;
    this.#talk.moveTo(currentRun(this.#state.session)?.id ?? null);
    if (wasSaid) this.#tellSaid();
  }

  /** Something is written for a group, or said of it by one who sits there. */
  #note(who: ParticipantId, command: SheetCommand): Result<Accepted> {
    const { session } = this.#state;
    const group = seatOf(session, currentRun(session)?.stepId ?? '', who);
    if (!group) return refuse('NO_BREAKOUT');
    if (!this.#talk.note(group.id, who, command)) return refuse('CHANGED_SINCE');
    this.#tellSheet(group.id);
    this.#exchange.written(group.id);
    this.#presenceChanged();
    return ok({ seq: session.seq });
  }

  #tellSheet(id: BreakoutId): void {
    for (const member of this.#state.session.breakouts.get(id)?.memberIds ?? [])
      for (const socket of this.#people.socketsOf(member))
        socket.emit('session:sheet', this.#talk.sheets.of(id));
  }

  #show(id: ParticipantId, { runId, signals }: SignalsShown): void {
    if (!this.#talk.signals.show(id, runId, signals)) return;
    this.#exchange.shown(id);
    this.#presenceChanged();
  }

  #say({ id, message }: Extract<PassingCommand, { name: 'room:say' }>['input']): void {
    this.#talk.say({ id, message });
    this.#exchange.said();
    this.#tellSaid();
  }

  #tellSaid(): void {
    for (const [, sockets] of this.#people)
      for (const socket of sockets) socket.emit('session:said', this.#talk.said);
  }

  close(): void {
    this.#timers.clear();
    this.#feeds.close();
    this.#exchange.close();
  }

  /** The session is deleted. Each page asks to come in again, and is told that there is none. */
  end(): void {
    for (const socket of [...this.#sockets]) socket.disconnect(true);
  }

  /** Whoever has been removed learns it when she comes back: her token opens nothing any more. */
  #showOut(): void {
    const { participants } = this.#state.session;
    for (const socket of this.#sockets) {
      const { identity } = socket.data;
      if (identity.role === 'participant' && !participants.has(identity.participantId))
        socket.disconnect(true);
    }
  }

  /** People have been given other groups: whoever's view is another now gets it whole. */
  #reseat(): void {
    for (const socket of this.#sockets) {
      const audience = audienceOf(this.#state.session, socket.data.identity);
      const { audience: before } = socket.data;
      if (!before || audienceKey(before) !== audienceKey(audience)) this.#seat(socket, audience);
    }
  }

  #seat(socket: ServerSocket, audience: Audience): void {
    const { identity } = socket.data;
    if (identity.role === 'participant') {
      socket.emit('session:you', this.#toldTo(identity.participantId));
      socket.emit('session:sheet', this.#sheetOf(audience));
    }
    this.#feeds.seat(socket, audience);
  }

  #sheetOf(audience: Audience): Sheet | null {
    if (audience.role !== 'participant' || audience.breakoutId === null) return null;
    return this.#talk.sheets.of(audience.breakoutId);
  }

  /** Nobody else may see yet what one has written, but it shows on both of one's own phones. */
  #tellTwins(): void {
    for (const [id, sockets] of this.#people) {
      if (!this.#people.hasTwins(id)) continue;
      const you = this.#toldTo(id);
      for (const socket of sockets) socket.emit('session:you', you);
    }
  }

  /** Whose entry the facilitator has taken away; nobody else may have seen it. */
  #tellBereft({ authors, session: { entries: before } }: LiveState): void {
    const { entries, status } = this.#state.session;
    if (status === 'closed') return;
    if (grownBy(before, entries)) return;
    const bereft = new Set<string>();
    for (const [id, author] of authors) if (!entries.has(id)) bereft.add(author);
    for (const [id, sockets] of this.#people)
      if (bereft.has(id)) for (const socket of sockets) socket.emit('session:you', this.#toldTo(id));
  }

  /** What is true for her alone. */
  #toldTo(id: ParticipantId): Uint8Array | You {
    return writtenTo(youOf(this.#state, id));
  }

  #presenceChanged(): void {
    this.#timers.later('presence', presenceMs, () => this.#tellPresence());
  }

  #tellPresence(): void {
    const told = { signals: this.#talk.signals.counts, sheets: this.#talk.sheets.progress };
    this.#feeds.to('facilitator').emit('session:presence', { here: this.#people.ids.size, ...told });
  }
}
