import type { Language } from '@pusterom/protocol/language';
import en from '../messages/en.json' with { type: 'json' };
import nb from '../messages/nb.json' with { type: 'json' };
import nn from '../messages/nn.json' with { type: 'json' };

export type WordKey = keyof typeof nb;
type Values = Readonly<Record<string, string | number>>;

/** The standing texts of a paper, in its language. */
export type Words = (key: WordKey, values?: Values) => string;

const messages: Record<Language, Record<WordKey, string>> = { nb, nn, en };

export const wordsIn =
  (language: Language): Words =>
  (key, values = {}) =>
    messages[language][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
