import { nearTo } from './lexicon/near.ts';
import { type Vector, vectorOf } from './similarity.ts';

/** A reading in which one theme goes by the name of a near one. */
interface Renaming {
  key: string;
  vector: Vector;
}

const conceptKey = (name: string): string => `concept:${name}`;

/** All that an answer would say if one of its themes were taken for a near one. */
export function renamings({ weights }: Vector): Renaming[] {
  return [...weights].flatMap(([key, weight]) =>
    nearKeys(key)
      .filter((near) => !weights.has(near))
      .map((near) => {
        const renamed = new Map(weights).set(near, weight);
        renamed.delete(key);
        return { key: near, vector: vectorOf(renamed) };
      }),
  );
}

/** The keys of the themes near that of a key; none for a loose word. */
export function nearKeys(key: string): string[] {
  const [, name] = /^concept:(.*)$/u.exec(key) ?? [];
  return name === undefined ? [] : nearTo(name).map(conceptKey);
}
