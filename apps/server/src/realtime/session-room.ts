import { seatOf } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import { grownBy } from '@pusterom/core/grown-map';
import type { LiveState } from '@pusterom/core/live-state';
import type { Audience } from '@pusterom/core/redact';
import type { Accepted, PassingCommand } from '@pusterom/protocol/commands';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { BreakoutId, ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { Said } from '@pusterom/protocol/said';
import type { Sheet } from '@pusterom/protocol/sheet';
import { audienceOf, youOf } from './audience-of.ts';
import { audienceKey, Feed, gatherMs } from './feed.ts';
import { GroupSheets } from './group-sheets.ts';
import { PeopleHere } from './people-here.ts';
import { RoomSignals } from './room-signals.ts';
import type { ServerSocket, SocketServer } from './server-socket.ts';
import { Timers } from './timers.ts';

type SignalsShown = Extract<PassingCommand, { name: 'signals:show' }>['input'];
type SheetCommand = Extract<PassingCommand, { name: `sheet:${string}` }>;

/** How soon those who see nothing of what has changed are told how far the session has come. */
const keepInStepMs = 2_000;
/** How often the facilitator is told how many are here, and what they signal. */
const presenceMs = 300;

/** The sockets of one session, and what each audience among them has been told. */
export class SessionRoom {
  readonly #id: SessionId;
  readonly #io: SocketServer;
  readonly #nowMs: () => number;
  readonly #sockets = new Set<ServerSocket>();
  readonly #people = new PeopleHere();
  readonly #feeds = new Map<string, Feed>();
  readonly #timers = new Timers();
  readonly #signals: RoomSignals;
  readonly #sheets: GroupSheets;
  /** What stands on the phones; gone with the visit to the step. */
  #said: Said | null = null;
  #state: LiveState;

  constructor(io: SocketServer, state: LiveState, nowMs: () => number) {
    this.#io = io;
    this.#id = state.session.id;
    this.#state = state;
    this.#nowMs = nowMs;
    const runId = currentRun(state.session)?.id ?? null;
    this.#signals = new RoomSignals(runId);
    this.#sheets = new GroupSheets(runId);
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
    socket.emit('session:clock', this.#nowMs());
    this.#seat(socket, audienceOf(this.#state.session, socket.data.identity));
    if (socket.data.identity.role === 'participant') socket.emit('session:said', this.#said);
    this.#presenceChanged();
  }

  leave(socket: ServerSocket): void {
    this.#sockets.delete(socket);
    const gone = this.#people.leave(socket);
    if (gone) this.#signals.rest(gone);
    this.#presenceChanged();
    if (this.isEmpty) this.close();
  }

  onCommitted(state: LiveState): void {
    const earlier = this.#state;
    const { session: before } = earlier;
    if (state.session.seq <= before.seq) return;
    this.#state = state;
    const { breakouts, participants, runs } = state.session;
    if (before.participants !== participants) this.#showOut();
    if (before.breakouts !== breakouts) this.#sheets.keep((id) => breakouts.get(id)?.isDissolved === false);
    if (currentRun(before)?.id !== currentRun(state.session)?.id) this.#moveOn();
    if (before.breakouts !== breakouts || before.runs !== runs) this.#reseat();
    if (before.participants !== participants) this.#signals.keep((id) => participants.has(id));
    if (before.runs !== runs || before.participants !== participants) this.#presenceChanged();
    for (const [key, feed] of this.#feeds)
      this.#timers.later(key, gatherMs[feed.audience.role], () => this.#tell(key));
    this.#timers.later('twins', gatherMs.participant, () => this.#tellTwins());
    if (before.entries !== state.session.entries) this.#tellBereft(earlier);
  }

  /** Where the session stands, once everyone it concerns is on the way to hear of it; refused when it comes too late. */
  pass({ identity }: ServerSocket['data'], command: PassingCommand): Result<Accepted> {
    const { runId } = command.input;
    if (runId !== currentRun(this.#state.session)?.id) return refuse('WRONG_STEP');
    if (command.name === 'room:say') this.#say({ id: command.input.id, message: command.input.message });
    else if (identity.role !== 'participant') return refuse('FORBIDDEN');
    else if (command.name === 'signals:show') this.#show(identity.participantId, command.input);
    else return this.#note(identity.participantId, command);
    return ok({ seq: this.#state.session.seq });
  }

  #moveOn(): void {
    const runId = currentRun(this.#state.session)?.id ?? null;
    this.#signals.moveTo(runId);
    this.#sheets.moveTo(runId);
    if (this.#said) this.#say(null);
  }

  /** Something is written for a group, or said of it by one who sits there. */
  #note(who: ParticipantId, command: SheetCommand): Result<Accepted> {
    const { session } = this.#state;
    const group = seatOf(session, currentRun(session)?.stepId ?? '', who);
    if (!group) return refuse('NO_BREAKOUT');
    if (!this.#write(group.id, who, command)) return refuse('CHANGED_SINCE');
    const audience = { role: 'participant', breakoutId: group.id } as const;
    this.#io.to(this.#roomOf(audienceKey(audience))).emit('session:sheet', this.#sheets.of(group.id));
    this.#presenceChanged();
    return ok({ seq: session.seq });
  }

  /** False when somebody else writes. */
  #write(group: BreakoutId, who: ParticipantId, { name, input }: SheetCommand): boolean {
    if (name === 'sheet:write') return this.#sheets.write(group, who, input);
    if (name === 'sheet:take') this.#sheets.take(group, who);
    else this.#sheets.agree(group, who, input.version);
    return true;
  }

  #show(id: ParticipantId, { runId, signals }: SignalsShown): void {
    if (this.#signals.show(id, runId, signals)) this.#presenceChanged();
  }

  #say(said: Said | null): void {
    this.#said = said;
    for (const [, sockets] of this.#people) for (const socket of sockets) socket.emit('session:said', said);
  }

  close(): void {
    this.#timers.clear();
    this.#feeds.clear();
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
    if (socket.data.audience) void socket.leave(this.#roomOf(audienceKey(socket.data.audience)));
    socket.data.audience = audience;
    const key = audienceKey(audience);
    const feed = this.#feeds.get(key) ?? new Feed(audience, this.#state.session);
    this.#feeds.set(key, feed);
    void socket.join(this.#roomOf(key));
    const { identity } = socket.data;
    if (identity.role === 'participant') {
      socket.emit('session:you', youOf(this.#state, identity.participantId));
      socket.emit('session:sheet', this.#sheetOf(audience));
    }
    const missed = socket.data.at && feed.since(socket.data.at);
    // From here on the page stands where its audience does.
    socket.data.at = null;
    if (missed) for (const frame of missed) socket.emit('session:frame', frame);
    else socket.emit('session:snapshot', feed.snapshot);
  }

  #sheetOf(audience: Audience): Sheet | null {
    if (audience.role !== 'participant' || audience.breakoutId === null) return null;
    return this.#sheets.of(audience.breakoutId);
  }

  /** Who has waited long enough is told also that there is nothing to tell. */
  #tell(key: string, isPatient = true): void {
    const feed = this.#feeds.get(key);
    const room = this.#roomOf(key);
    if (!feed) return;
    if (!this.#io.sockets.adapter.rooms.has(room)) {
      this.#feeds.delete(key);
      return;
    }
    const frame = feed.advance(this.#state.session, isPatient);
    if (frame) this.#io.to(room).emit('session:frame', frame);
    else if (isPatient) this.#timers.later(`${key}/step`, keepInStepMs, () => this.#tell(key, false));
  }

  /** Nobody else may see yet what one has written, but it shows on both of one's own phones. */
  #tellTwins(): void {
    for (const [id, sockets] of this.#people) {
      if (sockets.size < 2) continue;
      const you = youOf(this.#state, id);
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
      if (bereft.has(id)) for (const socket of sockets) socket.emit('session:you', youOf(this.#state, id));
  }

  #presenceChanged(): void {
    this.#timers.later('presence', presenceMs, () => this.#tellPresence());
  }

  #tellPresence(): void {
    const told = { signals: this.#signals.counts, sheets: this.#sheets.progress };
    this.#io.to(this.#roomOf('facilitator')).emit('session:presence', { here: this.#people.size, ...told });
  }

  #roomOf(key: string): string {
    return `${this.#id}/${key}`;
  }
}
