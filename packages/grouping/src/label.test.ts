import { describe, expect, it } from 'vitest';
import { type GroupLabel, type Language, PromptGrouper } from './prompt-grouper.ts';

interface Asked {
  current?: string;
  taken?: string[];
  language?: Language;
}

function labelOf(
  texts: readonly string[],
  { current, taken = [], language = 'nb' }: Asked = {},
): GroupLabel | null {
  const grouper = new PromptGrouper({ language });
  texts.forEach((text, index) => grouper.put({ id: String(index), text }, 'g', 'auto'));
  return grouper.label('g', current ?? null, new Set(taken));
}

describe('a label', () => {
  it('is a participant’s own words, with a capital', () => {
    expect(labelOf(['trygge rammer'])).toEqual({ text: 'Trygge rammer', entryId: '0' });
  });

  it('is the member that names the theme, when there is one', () => {
    expect(labelOf(['trygge rammer', 'vi er trygge på hverandre', 'trygghet'])).toEqual({
      text: 'Trygghet',
      entryId: '2',
    });
  });

  it('is short rather than a sentence', () => {
    expect(labelOf(['Å le sammen med de andre på jobb', 'mye latter'])?.text).toBe('Mye latter');
  });

  it('is how an answer begins, where none is short', () => {
    expect(labelOf(['trygge folk i gruppa', 'trygghet for alle'])).toEqual({
      text: 'Trygghet',
      entryId: '1',
    });
    expect(labelOf(['trygghet for alle', 'trygge folk'])?.text).toBe('Trygge folk');
  });

  it('is not taken for English where it is the Norwegian name as well', () => {
    expect(labelOf(['humor', 'latter'])?.text).toBe('Humor');
  });

  it.each([
    ['nb', ['tryggheit', 'safety', 'trygge folk'], 'Trygge folk'],
    ['nn', ['trygghet', 'tryggheit i gruppa'], 'Tryggheit'],
    ['en', ['trygghet i gruppa', 'feeling safe'], 'Feeling safe'],
  ] as const)('speaks %s, like the workshop', (language, texts, wanted) => {
    expect(labelOf(texts, { language })?.text).toBe(wanted);
  });

  it.each([
    ['leiaransvar', 'lederansvar'],
    ['makkarpar', 'makkerpar'],
    ['buddy', 'makkerpar'],
    ['sårbare leiarar', 'sårbare ledere'],
  ])('after %s is %s, which is bokmål whatever it ends in', (other, wanted) => {
    expect(labelOf([other, wanted])?.text.toLowerCase()).toBe(wanted);
  });

  it('has no misspelling', () => {
    expect(labelOf(['veileding', 'fast veiledning'])?.text).toBe('Fast veiledning');
  });

  it('falls back on the name of the theme in the workshop’s language', () => {
    expect(labelOf(['tryggheit', 'safety'])).toEqual({ text: 'Trygghet', entryId: null });
    expect(labelOf(['safety', 'trygghet'], { language: 'nn' })).toEqual({ text: 'Tryggleik', entryId: null });
  });

  it('stays when a new one is only a little better', () => {
    expect(labelOf(['fast veiledning', 'god veiledning'], { current: 'God veiledning' })?.text).toBe(
      'God veiledning',
    );
  });

  it('gives way in a small group when it was poor, and never in a large one', () => {
    const sentence = 'jeg har behov for å få veiledning';
    const grown = [sentence, ...Array.from({ length: 12 }, (_, index) => `veiledning ${String(index)}`)];
    const current = 'Jeg har behov for å få veiledning';
    expect(labelOf([sentence, 'veiledning'], { current })?.text).toBe('Veiledning');
    expect(labelOf(grown, { current })?.text).toBe(current);
  });

  it('is not kept when its entry has left', () => {
    expect(labelOf(['veiledning'], { current: 'Humor' })?.text).toBe('Veiledning');
  });

  it('is never one that another group has', () => {
    expect(labelOf(['humor', 'mye latter'], { taken: ['Humor'] })?.text).toBe('Mye latter');
    expect(labelOf(['humor'], { taken: ['humor'] })?.text).toBe('Humor 2');
    expect(labelOf(['humor'], { taken: ['Humor', 'Humor 2'], current: 'Humor' })?.text).toBe('Humor 3');
  });

  it('of a very long answer is cut at a word', () => {
    const { text } = labelOf(['ord '.repeat(125)]) ?? { text: '' };
    expect(text).toMatch(/^Ord( ord)+…$/u);
    expect(text.length).toBeLessThanOrEqual(61);
  });

  it('of an answer without words is the answer', () => {
    expect(labelOf(['🎉'])?.text).toBe('🎉');
    expect(labelOf(['...'])?.text).toBe('...');
  });

  it('does not exist for an empty group', () => {
    expect(labelOf([])).toBeNull();
  });
});
