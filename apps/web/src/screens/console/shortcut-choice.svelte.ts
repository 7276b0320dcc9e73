const storageKey = 'pusterom:shortcuts';

/** Whether single keys steer the session: some people press them without meaning to (dictation, tremor). */
export class ShortcutChoice {
  #isOn = $state(read());

  get isOn(): boolean {
    return this.#isOn;
  }

  choose(isOn: boolean): void {
    this.#isOn = isOn;
    write(isOn);
  }
}

// Private windows may refuse storage: the choice then lasts as long as the page.
function read(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function write(isOn: boolean): void {
  try {
    localStorage.setItem(storageKey, isOn ? 'on' : 'off');
  } catch {
    return;
  }
}
