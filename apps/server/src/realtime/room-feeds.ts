import type { Audience } from '@pusterom/core/redact';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import { audienceKey, Feed, gatherMs } from './feed.ts';
import type { ServerSocket, SocketServer } from './server-socket.ts';
import { Timers } from './timers.ts';
import { written } from './written.ts';

/** How soon those who see nothing of what changes are told how far the session has come: a moment after the last change. */
const keepInStep = { ms: 2_000, mostMs: 15_000 };

/** What each audience of one room has been told, and the telling. */
export class RoomFeeds {
  readonly #io: SocketServer;
  readonly #id: SessionId;
  readonly #feeds = new Map<string, Feed>();
  readonly #timers = new Timers();
  /** From one audience to another, as the session is now. */
  readonly #turns = new Map<string, Frame | null>();
  #session: SessionState;

  constructor(io: SocketServer, session: SessionState) {
    this.#io = io;
    this.#id = session.id;
    this.#session = session;
  }

  /** Every audience hears of it, each in its time. */
  goOnTo(session: SessionState): void {
    this.#session = session;
    this.#turns.clear();
    for (const [key, feed] of this.#feeds)
      this.#timers.later(key, gatherMs[feed.audience.role], () => this.#tell(key));
  }

  /** From here on the page is told what this audience is; first what it has missed, at its very first everything. */
  seat(socket: ServerSocket, audience: Audience): void {
    const { audience: before, at } = socket.data;
    const key = audienceKey(audience);
    const feed = this.#feedOf(audience);
    if (before) {
      // Those who are there already are told first, so that all of them stand alike.
      if (this.#isEmpty(key)) feed.advance(this.#session);
      else this.#tell(key, false);
      void socket.leave(this.#roomOf(audienceKey(before)));
    }
    const missed = before ? this.#turn(before, feed) : at && feed.since(at);
    socket.data.audience = audience;
    // It stands where its audience does.
    socket.data.at = null;
    void socket.join(this.#roomOf(key));
    if (missed) for (const frame of missed) socket.emit('session:frame', written(frame));
    else socket.emit('session:snapshot', feed.snapshot);
  }

  /** One frame for all who go from one audience to the other. */
  #turn(before: Audience, after: Feed): readonly Frame[] | null {
    const from = this.#feeds.get(audienceKey(before));
    if (!from) return null;
    const key = `${audienceKey(before)} > ${audienceKey(after.audience)}`;
    if (!this.#turns.has(key)) this.#turns.set(key, from.turnTo(after));
    const frame = this.#turns.get(key);
    return frame ? [frame] : null;
  }

  /** This audience's pages at this server: every other tells its own. */
  to(key: string) {
    return this.#io.local.to(this.#roomOf(key));
  }

  close(): void {
    this.#timers.clear();
    this.#feeds.clear();
  }

  #feedOf(audience: Audience): Feed {
    const key = audienceKey(audience);
    const feed = this.#feeds.get(key) ?? new Feed(audience, this.#session);
    this.#feeds.set(key, feed);
    return feed;
  }

  /** Who has waited long enough is told also that there is nothing to tell. */
  #tell(key: string, isPatient = true): void {
    const feed = this.#feeds.get(key);
    if (!feed) return;
    if (this.#isEmpty(key)) {
      this.#feeds.delete(key);
      return;
    }
    const frame = feed.advance(this.#session, isPatient);
    if (frame) this.to(key).emit('session:frame', written(frame));
    else if (isPatient) this.#timers.whenQuiet(`${key}/step`, keepInStep, () => this.#tell(key, false));
  }

  #isEmpty(key: string): boolean {
    return !this.#io.sockets.adapter.rooms.has(this.#roomOf(key));
  }

  #roomOf(key: string): string {
    return `${this.#id}/${key}`;
  }
}
