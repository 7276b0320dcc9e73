import { describe, expect, it } from 'vitest';
import { type Direction, type Meanings, PromptGrouper } from './prompt-grouper.ts';

/** A direction in the plane, so that the cosine of two is that of the degrees between them. */
const at = (degrees: number): Direction =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
/** Just inside this many degrees. */
const within = (degrees: number): number => Math.cos((degrees * Math.PI) / 180) - 1e-6;

/** Words nobody has put in a lexicon, and what a model would have made of them. */
const degrees: Record<string, number> = {
  snøhulegraving: 0,
  brevduer: 6,
  glassblåsing: 10,
  kalligrafi: 14,
  bueskyting: 40,
  flueknyting: 44,
  humor: 60,
  blekksprut: 64,
  '42': 0,
};

function aModel({ joinAt = within(15), perMember = 0 }: Partial<Meanings> = {}): Meanings {
  return { of: (text) => (text in degrees ? at(degrees[text] ?? 0) : null), joinAt, perMember };
}

/** A prompt in which each text stands where it says. */
function grouped(groups: Record<string, readonly string[]>, meanings: Meanings | null = aModel()) {
  const grouper = new PromptGrouper({ language: 'nb', meanings });
  for (const [groupId, texts] of Object.entries(groups))
    texts.forEach((text, index) => grouper.put({ id: `${groupId}${index}`, text }, groupId, 'auto'));
  return grouper;
}
const placeOf = (text: string, ...known: Parameters<typeof grouped>): string | null =>
  grouped(...known).place(text)?.groupId ?? null;

describe('an entry that words place nowhere', () => {
  it('joins the group whose members mean nearly the same', () => {
    expect(placeOf('brevduer', { a: ['snøhulegraving'], b: ['bueskyting'] })).toBe('a');
    expect(placeOf('flueknyting', { a: ['snøhulegraving'], b: ['bueskyting'] })).toBe('b');
  });

  it('stays alone without a model, far from everything, or while it has not been read', () => {
    expect(placeOf('brevduer', { a: ['snøhulegraving'] }, null)).toBeNull();
    expect(placeOf('bueskyting', { a: ['snøhulegraving'] })).toBeNull();
    expect(placeOf('taktekking', { a: ['snøhulegraving'] })).toBeNull();
    expect(placeOf('brevduer', { a: ['taktekking'] })).toBeNull();
  });

  it('goes by all members, not the nearest, so that a group does not grow along a chain', () => {
    const chain = ['snøhulegraving', 'brevduer', 'glassblåsing', 'kalligrafi'];
    expect(placeOf('glassblåsing', { a: chain.slice(0, 1) })).toBe('a');
    expect(placeOf('kalligrafi', { a: ['snøhulegraving', 'bueskyting'] }, aModel())).toBeNull();
    expect(placeOf('kalligrafi', { a: ['glassblåsing', 'snøhulegraving'] })).toBe('a');
  });

  it('finds it harder to join for each member beyond three', () => {
    const model = aModel({ perMember: 0.02 });
    const three = ['snøhulegraving', 'snøhulegraving', 'snøhulegraving'];
    expect(placeOf('kalligrafi', { a: three }, model)).toBe('a');
    expect(placeOf('kalligrafi', { a: [...three, 'snøhulegraving'] }, model)).toBeNull();
  });

  it('prefers the larger of two groups that are as near, then the older', () => {
    expect(placeOf('brevduer', { a: ['snøhulegraving'], b: ['snøhulegraving', 'snøhulegraving'] })).toBe('b');
    const grouper = grouped({ a: [], b: ['snøhulegraving'] });
    grouper.put({ id: 'later', text: 'snøhulegraving' }, 'a', 'auto');
    expect(grouper.place('brevduer')?.groupId).toBe('b');
  });

  it('is not placed for its number or its picture', () => {
    expect(placeOf('42', { a: ['snøhulegraving'] })).toBeNull();
  });
});

describe('words come first', () => {
  it('and the model is not asked when they have found a group', () => {
    expect(placeOf('mye humor', { a: ['latter'], b: ['blekksprut'] })).toBe('a');
    expect(placeOf('humor', { a: ['latter'], b: ['blekksprut'] })).toBe('a');
    expect(placeOf('humor', { b: ['blekksprut'] })).toBe('b');
  });

  it('a meaning is wanted only where words have not settled it, and it is not known', () => {
    const wants = (text: string, meanings: Meanings | null = aModel()): boolean =>
      grouped({ a: ['latter'] }, meanings).isMeaningWanted(text);
    expect(wants('taktekking')).toBe(true);
    expect(wants('brevduer')).toBe(false);
    expect(wants('mye humor')).toBe(false);
    expect(wants('🎉')).toBe(false);
    expect(wants('taktekking', null)).toBe(false);
  });
});

describe('what a person has decided', () => {
  it('a closed group takes nothing for its meaning', () => {
    const grouper = grouped({ a: ['snøhulegraving'], b: ['kalligrafi'] });
    grouper.close('a', true);
    expect(grouper.place('brevduer')?.groupId).toBe('b');
    grouper.close('b', true);
    expect(grouper.place('brevduer')).toBeNull();
  });

  it('what fits both sides of a split joins neither, closed or not; what fits one of them joins it', () => {
    const grouper = grouped({ a: ['snøhulegraving'], b: ['kalligrafi'], c: ['bueskyting'] });
    grouper.keepApart('a', 'b', true);
    grouper.keepApart('b', 'c', true);
    expect(grouper.place('brevduer')).toBeNull();
    grouper.close('a', true);
    expect(grouper.place('brevduer')).toBeNull();
    expect(grouper.place('flueknyting')?.groupId).toBe('c');
    grouper.keepApart('a', 'b', false);
    expect(grouper.place('brevduer')?.groupId).toBe('b');
  });
});
