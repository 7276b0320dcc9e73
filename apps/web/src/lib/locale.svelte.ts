import type { Language } from '@pusterom/protocol/language';
import {
  baseLocale,
  isLocale,
  locales,
  overwriteGetLocale,
  overwriteSetLocale,
} from '../paraglide/runtime.js';

export const languageKey = 'pusterom:language';

// Private windows and strict settings may refuse storage: the choice then lasts as long as the page.
function read(): Language {
  try {
    const stored = localStorage.getItem(languageKey);
    return isLocale(stored) ? stored : baseLocale;
  } catch {
    return baseLocale;
  }
}

function write(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    return;
  }
}

/** The language of everything on the page. Texts that are shown change at once when another is chosen. */
class CurrentLocale {
  readonly all: readonly Language[] = locales;
  #current = $state<Language>(baseLocale);

  get current(): Language {
    return this.#current;
  }

  /** Called once per page, before anything is shown. */
  start(): void {
    overwriteGetLocale(() => this.#current);
    overwriteSetLocale((language) => this.choose(language));
    this.speak(read());
  }

  choose(language: Language): void {
    write(language);
    this.speak(language);
  }

  /** For this page alone, as long as it lives: the big screen speaks the session's language. */
  speak(language: Language): void {
    this.#current = language;
    document.documentElement.lang = language;
  }
}

export const locale = new CurrentLocale();
