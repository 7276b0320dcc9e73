import { SessionStore } from '../../lib/session/session-store.svelte.ts';
import { openSocket, type SessionSocket } from '../../lib/socket.ts';

type Open = (token: string) => SessionSocket;
const asScreen: Open = (token) => openSocket({ role: 'screen', token });

/** Follows the token in the page's address: another link in the same window shows another session. */
export class ScreenLink {
  #store = $state.raw<SessionStore | null>(null);
  readonly #open: Open;

  constructor(open: Open = asScreen) {
    this.#open = open;
    this.#connect();
    window.addEventListener('hashchange', this.#connect);
  }

  /** Null when the address has no token. */
  get store(): SessionStore | null {
    return this.#store;
  }

  close(): void {
    window.removeEventListener('hashchange', this.#connect);
    this.#store?.close();
  }

  #connect = (): void => {
    this.#store?.close();
    const token = location.hash.slice(1);
    this.#store = token === '' ? null : new SessionStore(this.#open(token));
  };
}
