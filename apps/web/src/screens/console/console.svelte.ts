import { createContext } from 'svelte';
import type { Accepted, CommandName, Input } from '@pusterom/protocol/commands';
import type { ErrorCode } from '@pusterom/protocol/errors';
import type { SessionState } from '@pusterom/protocol/session';
import { errorText } from '../../lib/error-text.ts';
import { Notices } from '../../lib/notices.svelte.ts';
import { Drafts } from '../../lib/session/drafts.svelte.ts';
import type { SessionStore } from '../../lib/session/session-store.svelte.ts';
import type { Shelf } from '../../lib/session/shelf.ts';
import { Agreement } from './actions/agreement.svelte.ts';
import { BoardMoves } from './board/board-moves.ts';
import { OwnWriting } from './board/own-writing.svelte.ts';
import { Flow } from './stage/flow.ts';
import { Sender } from './sender.ts';
import { UndoOffer } from './undo.svelte.ts';

/** Everything the facilitator's page does in one session. What fails is said; nothing fails in silence. */
export class Console {
  readonly store: SessionStore;
  readonly notices = new Notices();
  readonly undo = new UndoOffer();
  readonly agreement = new Agreement();
  readonly drafts: Drafts;
  readonly own: OwnWriting;
  readonly flow: Flow;
  readonly board: BoardMoves;
  readonly #sender: Sender;

  constructor(store: SessionStore, shelf: Shelf, sessionId: string) {
    this.store = store;
    this.drafts = new Drafts(shelf, `console/${sessionId}`);
    this.own = new OwnWriting(shelf, `console-own/${sessionId}`);
    this.#sender = new Sender((name, input) => store.send(name, input));
    this.flow = new Flow(this);
    this.board = new BoardMoves(this);
  }

  get session(): SessionState | null {
    return this.store.session;
  }

  /** Null when it is stored; otherwise why not, for the caller to show beside the text it keeps. */
  async attempt<N extends CommandName>(name: N, input: Input<N>): Promise<ErrorCode | null> {
    const result = await this.#sender.send(name, input);
    return result.ok ? null : result.error.code;
  }

  /** Null when it is refused, which is said at the bottom of the page. */
  async accept<N extends CommandName>(name: N, input: Input<N>): Promise<Accepted | null> {
    const result = await this.#sender.send(name, input);
    if (!result.ok) this.say(result.error.code);
    return result.ok ? result.data : null;
  }

  /** For buttons: true when it is stored. */
  async ask<N extends CommandName>(name: N, input: Input<N>): Promise<boolean> {
    return (await this.accept(name, input)) !== null;
  }

  say(code: ErrorCode): void {
    const text = errorText(code);
    if (!this.notices.list.some((notice) => notice.text === text)) this.notices.show(text, 'warning');
  }

  close(): void {
    this.undo.close();
    this.store.close();
  }
}

export const [useConsole, provideConsole] = createContext<Console>();
