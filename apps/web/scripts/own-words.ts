import type { Plugin } from 'vite';
import { ownWords } from '../../../packages/grouping/src/lexicon/own-words.ts';

const name = /^virtual:own-words\/(en|no)$/u;

/** The lexicon's words of one language as a module, without the lexicon: a page asks for the language it is not in. */
export function ownWordsOf(): Plugin {
  const words = ownWords();
  return {
    name: 'own-words',
    resolveId: (id) => (name.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language] = name.exec(id.slice(1)) ?? [];
      if (language !== 'en' && language !== 'no') return null;
      return `export default ${JSON.stringify(words[language].join(' '))};`;
    },
  };
}
