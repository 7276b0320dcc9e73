import { describe, expect, it } from 'vitest';
import { calibrated, type Directions, leastCosine, textsOf } from './calibration.ts';
import { parseGold } from './read-gold.ts';

const pairs = (belongs: boolean, count: number, cosine: number) =>
  Array.from({ length: count }, () => ({ belongs, cosine }));

describe('the least cosine', () => {
  it('is the lowest at which nine of ten pairs belong together', () => {
    const all = [...pairs(true, 30, 0.95), ...pairs(true, 15, 0.9), ...pairs(false, 5, 0.9)];
    expect(leastCosine(all)).toBe(0.9);
    expect(leastCosine([...all, ...pairs(false, 1, 0.9)])).toBe(0.95);
    expect(leastCosine([...all, ...pairs(false, 9, 0.8), ...pairs(true, 40, 0.7)])).toBe(0.9);
  });

  it('is not found where pairs are few, or lie as they will', () => {
    expect(leastCosine(pairs(true, 19, 0.95))).toBeNull();
    expect(leastCosine(pairs(true, 20, 0.95))).toBe(0.95);
    expect(leastCosine([...pairs(true, 30, 0.9), ...pairs(false, 30, 0.9)])).toBeNull();
    expect(leastCosine([])).toBeNull();
  });
});

/** Two themes of words that no lexicon knows, and a model that knows all of them. */
const [sessions, directions] = (() => {
  const words = (theme: string): string[] =>
    [...'bcdfghjk'].map((letter) => `${theme}${letter}${theme}${letter}${letter}`);
  const themes = { plo: words('plo'), tri: words('tri') };
  const lines = Object.entries(themes).map(([theme, texts]) => `${theme}: ${texts.join(' / ')}`);
  const known: Directions = new Map([
    ...themes.plo.map((word) => [word, Float32Array.of(1, 0)] as const),
    ...themes.tri.map((word) => [word, Float32Array.of(0.6, 0.8)] as const),
  ]);
  return [parseGold(`# Hva gir energi?\n${lines.join('\n')}\n`), known] as const;
})();

describe('a model that knows what words do not', () => {
  it('is trusted where it tells themes apart, and shown for what it is worth', () => {
    expect(textsOf(sessions)).toHaveLength(16);
    const found = calibrated(sessions, directions);
    expect(found).toMatchObject({ joinAt: 1, pairRecall: 1, withModel: { bcubedPrecision: 1 } });
    expect(found?.withModel.bcubedF1).toBeGreaterThan(found?.withoutModel.bcubedF1 ?? 1);
  });

  it('is not trusted when everything is alike to it', () => {
    const alike = new Map([...directions.keys()].map((text) => [text, Float32Array.of(1, 0)]));
    expect(calibrated(sessions, alike)).toBeNull();
  });

  it('is not trusted when it has read nothing', () => {
    expect(calibrated(sessions, new Map())).toBeNull();
  });
});
