import { createSubscriber } from 'svelte/reactivity';

/** Something one chooses to have or not, in all windows of this browser. */
export class KeptChoice {
  readonly #key: string;
  #isOn = $state(false);
  /** Another window of this browser has chosen. */
  readonly #watch = createSubscriber(() => {
    const follow = ({ key }: StorageEvent): void => {
      if (key === this.#key) this.#isOn = read(key) ?? this.#isOn;
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  });

  /** `key`: in localStorage. */
  constructor(key: string, byDefault: boolean) {
    this.#key = key;
    this.#isOn = read(key) ?? byDefault;
  }

  get isOn(): boolean {
    this.#watch();
    return this.#isOn;
  }

  choose(isOn: boolean): void {
    this.#isOn = isOn;
    write(this.#key, isOn);
  }
}

// Private windows may refuse storage: the choice then lasts as long as the page.
function read(key: string): boolean | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? null : kept === 'on';
  } catch {
    return null;
  }
}

function write(key: string, isOn: boolean): void {
  try {
    localStorage.setItem(key, isOn ? 'on' : 'off');
  } catch {
    return;
  }
}
