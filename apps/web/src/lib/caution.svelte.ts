import type { Advice, AdviseOptions } from '@pusterom/pii';
import { holdsNationalId } from '@pusterom/pii/national-id';

type Advise = (text: string, options?: AdviseOptions) => Advice;

/** How long someone may pause before her text is looked at. */
const pauseMs = 500;

let advise: Advise | null = null;
let isLoading = false;

/** Fetched apart from the page, and run once, since the first run is the slow one. Without it, sending goes on. */
async function prepare(): Promise<void> {
  if (advise || isLoading) return;
  isLoading = true;
  try {
    const { advise: loaded } = await import('@pusterom/pii');
    loaded('');
    advise = loaded;
  } catch {
    // No network just now: the next field tries again.
  } finally {
    isLoading = false;
  }
}

/**
 * Looks at a text before it is shared: could it tell who a child, a family or a colleague is? A national id number is
 * stopped; everything else is advice, given once a text. Nothing about it leaves the page.
 */
export class Caution {
  readonly #text: () => string;
  readonly #knownNames: () => readonly string[];
  /** The text that was looked at last; advice on another one would be about what is not there. */
  #looked = $state.raw<{ text: string; advice: Advice } | null>(null);
  #sentAnyway: string | null = $state(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly holdsNationalId: boolean = $derived.by(() => holdsNationalId(this.#text()));
  /** What there is to say about the text as it stands; null when there is nothing. */
  readonly advice: Advice | null = $derived.by(() => this.#current());

  constructor(text: () => string, knownNames: () => readonly string[]) {
    this.#text = text;
    this.#knownNames = knownNames;
    void prepare();
    $effect(() => this.#watch());
  }

  /** Whether the text may go now. When not, there is something to say first. */
  maySend(): boolean {
    if (this.holdsNationalId) return false;
    this.#look();
    return this.advice?.label !== 'warn';
  }

  /** The writer has read the advice, and thinks otherwise. */
  sendAnyway(): void {
    this.#sentAnyway = this.#text();
  }

  #watch(): () => void {
    void this.#text();
    this.#timer = setTimeout(() => this.#look(), pauseMs);
    return () => clearTimeout(this.#timer);
  }

  #look(): void {
    const text = this.#text();
    this.#looked = advise && { text, advice: advise(text, { knownNames: this.#knownNames() }) };
  }

  #current(): Advice | null {
    const text = this.#text();
    const looked = this.#looked?.text === text ? this.#looked.advice : null;
    return looked?.label === 'clear' || text === this.#sentAnyway ? null : looked;
  }
}
