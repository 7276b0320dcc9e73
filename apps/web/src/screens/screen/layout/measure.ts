/** How wide a text is, in em, in the page's own typeface. */
export type Measure = (text: string, weight: number) => number;

const measuredAt = 100;
/** Where a browser cannot measure: wider than any of our typefaces on average. */
const guess: Measure = (text) => text.length * 0.62;

/** Measures with the browser's own canvas, word by word, and remembers. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return guess;
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${weight} ${measuredAt}px ${family}`;
    const width = context.measureText(text).width / measuredAt;
    known.set(key, width);
    return width;
  };
}
