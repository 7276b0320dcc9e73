import type { Theme } from '@pusterom/protocol/agenda';
import type { SessionId } from '@pusterom/protocol/ids';
import { createContext } from 'svelte';
import { homeworkKeptUntilMs } from './keeping.ts';
import type { PhoneStorage } from './phone-storage.ts';

/** The homework of one session on this phone: enough to open it again when all else from the session is gone. */
export interface Notebook {
  sessionId: SessionId;
  /** The session's title. */
  title: string;
  /** What the homework asks. */
  theme: Theme;
  lastOpenedMs: number;
}

const covers = 'notebooks/';
const pages = 'homework/';
const idOf = ({ sessionId, theme }: Pick<Notebook, 'sessionId' | 'theme'>): string =>
  `${sessionId}/${theme.id}`;

/** Where on the shelf its texts lie, sealed. */
export const pagesOf = (notebook: Notebook): string => pages + idOf(notebook);

/** All the homework that lies on this phone. It is there without a session, and without a network. */
export class Notebooks {
  #all = $state.raw<readonly Notebook[]>([]);
  #opened = $state.raw<Notebook | null>(null);
  readonly #storage: () => PhoneStorage;

  /** Another storage takes the place of one that is erased. */
  constructor(storage: () => PhoneStorage) {
    this.#storage = storage;
    void this.reload();
  }

  get storage(): PhoneStorage {
    return this.#storage();
  }

  /** Last opened first. */
  get all(): readonly Notebook[] {
    return this.#all;
  }

  /** The one that lies open on the page. */
  get opened(): Notebook | null {
    return this.#opened;
  }

  /** Whoever opens a notebook has it: it is kept from now on, written in or not. */
  async open(what: Omit<Notebook, 'lastOpenedMs'>): Promise<void> {
    const { sessionId, title, theme } = what;
    const notebook: Notebook = { sessionId, title, theme, lastOpenedMs: Date.now() };
    await this.storage.shelf.write(covers + idOf(notebook), notebook);
    await this.reload();
    this.#opened = this.#all.find((one) => idOf(one) === idOf(what)) ?? null;
  }

  /** The list is new afterwards: what has been written meanwhile is read again by whoever shows it. */
  close(): void {
    this.#opened = null;
    void this.reload();
  }

  async erase(notebook: Notebook): Promise<void> {
    await this.#remove(notebook);
    await this.reload();
  }

  /** As it is on the phone now: another tab may have erased some, and some may have lain here long enough. */
  async reload(): Promise<void> {
    const kept = (await this.storage.shelf.readAll<Notebook>(covers)).map(([, notebook]) => notebook);
    const past = kept.filter(({ lastOpenedMs }) => homeworkKeptUntilMs(lastOpenedMs) < Date.now());
    this.#all = kept
      .filter((one) => !past.includes(one))
      .sort((one, other) => other.lastOpenedMs - one.lastOpenedMs);
    const openedId = this.#opened && idOf(this.#opened);
    if (!this.#all.some((one) => idOf(one) === openedId)) this.#opened = null;
    for (const notebook of past) await this.#remove(notebook);
  }

  /** The texts go first: broken off, the notebook is still there to be erased again. */
  async #remove(notebook: Notebook): Promise<void> {
    const { shelf } = this.storage;
    const texts = `${pagesOf(notebook)}/`;
    for (const [rest] of await shelf.readAll(texts)) await shelf.remove(texts + rest);
    await shelf.remove(covers + idOf(notebook));
  }
}

export const [phoneNotebooks, providePhoneNotebooks] = createContext<Notebooks>();
