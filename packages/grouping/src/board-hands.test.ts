import { describe, expect, it } from 'vitest';
import { type Language, PromptGrouper } from './prompt-grouper.ts';

/** A prompt in which each text stands where it says. */
function grouped(groups: Record<string, readonly string[]>, language: Language = 'nb'): PromptGrouper {
  const grouper = new PromptGrouper({ language });
  for (const [groupId, texts] of Object.entries(groups))
    texts.forEach((text, index) => grouper.put({ id: `${groupId}${String(index)}`, text }, groupId, 'auto'));
  return grouper;
}

describe('a closed group', () => {
  it('takes nothing more from the machine, not even its own words, until it is opened', () => {
    const grouper = grouped({ latter: ['humor', 'latter'] });
    grouper.close('latter', true);
    expect(grouper.place('humor')).toBeNull();
    grouper.close('latter', false);
    expect(grouper.place('humor')?.groupId).toBe('latter');
  });

  it('lets the next best have the entry', () => {
    const grouper = grouped({ latter: ['humor'], svart: ['svart humor'] });
    grouper.close('latter', true);
    expect(grouper.place('humor')?.groupId).toBe('svart');
  });

  it('still takes what a person puts there', () => {
    const grouper = grouped({ latter: ['humor'] });
    grouper.close('latter', true);
    grouper.put({ id: 'x', text: 'sang' }, 'latter', 'human');
    expect(grouper.because('latter')).toEqual([]);
    expect(grouper.place('sang')).toBeNull();
  });
});

describe('a suggestion to merge', () => {
  const near = { a: ['pauser', 'korte pauser'], b: ['pauser og humor', 'humor'], c: ['søvn'] };

  it('is about two groups that share a theme, the larger first, and says which', () => {
    expect(grouped({ ...near, a: [...near.a, 'pause'] }).suggestions()).toMatchObject([
      { groupIds: ['a', 'b'], because: ['pauser'] },
    ]);
  });

  it('is about near themes too, and names both', () => {
    expect(grouped({ a: ['søvn', 'sove'], b: ['hvile'] }).suggestions()).toMatchObject([
      { groupIds: ['a', 'b'], because: ['søvn', 'hvile'] },
    ]);
  });

  it('is never about a closed group', () => {
    const grouper = grouped(near);
    grouper.close('b', true);
    expect(grouper.suggestions()).toEqual([]);
  });

  it('is never about a pair that a person keeps apart, whichever is named first', () => {
    const grouper = grouped(near);
    grouper.keepApart('b', 'a', true);
    expect(grouper.suggestions()).toEqual([]);
    grouper.keepApart('a', 'b', false);
    expect(grouper.suggestions()).toHaveLength(1);
  });

  it('is never about an empty group', () => {
    const grouper = grouped(near);
    grouper.remove('a0');
    grouper.remove('a1');
    expect(grouper.suggestions()).toEqual([]);
  });

  it('does not depend on the order in which the groups came, and ten are enough', () => {
    const texts = ['pauser', 'søvn', 'humor', 'mat', 'musikk', 'veiledning'];
    const pairs = texts.flatMap((one) => texts.map((other) => (one < other ? `${one} og ${other}` : one)));
    const groups = pairs.map((text, index): [string, string[]] => [`g${String(index)}`, [text]]);
    const forwards = grouped(Object.fromEntries(groups)).suggestions();
    expect(forwards).toEqual(grouped(Object.fromEntries(groups.reverse())).suggestions());
    expect(forwards).toHaveLength(10);
    const scores = forwards.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('what holds a group together', () => {
  it('is what most of its members carry, in the words of the workshop', () => {
    const texts = ['støtte fra kollegaer', 'kollegastøtte', 'gode kollegaer', 'søvn'];
    expect(grouped({ g: texts }).because('g')).toEqual(['kolleger', 'støtte']);
    expect(grouped({ g: ['tryggleik', 'trygge rammer'] }, 'nn').because('g')).toEqual(['tryggleik']);
  });

  it('is a shared word when nobody knows its theme', () => {
    expect(grouped({ g: ['snøhulegraving', 'vi driver med snøhulegraving'] }).because('g')).toEqual([
      'snøhulegraving',
    ]);
  });

  it('is the theme of the only member, and nothing for a group without words or members', () => {
    expect(grouped({ g: ['søvn', 'hvile'] }).because('g')).toEqual(['hvile', 'søvn']);
    expect(grouped({ g: ['mye humor'] }).because('g')).toEqual(['humor']);
    expect(grouped({ g: ['🎉'] }).because('g')).toEqual([]);
    expect(grouped({}).because('g')).toEqual([]);
  });

  it('is at most four things', () => {
    const all = 'søvn, humor, musikk, veiledning, pauser, ferie';
    expect(grouped({ g: [all, `${all}!`] }).because('g')).toHaveLength(4);
  });
});

describe('a split', () => {
  it('keeps its halves apart: what resembles one of them goes there', () => {
    const grouper = grouped({ old: ['støtte', 'støtte i hverdagen', 'kollegastøtte', 'gode kolleger'] });
    grouper.put({ id: 'old2', text: 'kollegastøtte' }, 'new', 'human');
    grouper.put({ id: 'old3', text: 'gode kolleger' }, 'new', 'human');
    grouper.vouch('old');
    grouper.vouch('new');
    grouper.keepApart('old', 'new', true);
    expect(grouper.place('kollegaer som støtter meg')?.groupId).toBe('new');
    expect(grouper.place('mine kolleger')?.groupId).toBe('new');
    expect(grouper.place('få støtte')?.groupId).toBe('old');
    expect(grouper.suggestions()).toEqual([]);
  });
});

describe('learning', () => {
  it('a moved word draws its likes, and moving it away again unlearns it', () => {
    const grouper = grouped({ natur: ['tur i skogen', 'natur'], alene: ['snøhulegraving'] });
    grouper.put({ id: 'alene0', text: 'snøhulegraving' }, 'natur', 'human');
    expect(grouper.place('grave snøhule, snøhulegraving i påsken')?.groupId).toBe('natur');
    grouper.put({ id: 'alene0', text: 'snøhulegraving' }, 'alene', 'human');
    expect(grouper.place('snøhulegraving i påsken')?.groupId).toBe('alene');
  });

  it('tells stems and themes only, and is undone with the move', () => {
    const grouper = grouped({ natur: ['tur i skogen', 'skogstur'], alene: ['snøhulegraving'] });
    expect(grouper.aliases()).toEqual([]);
    grouper.put({ id: 'alene0', text: 'snøhulegraving' }, 'natur', 'human');
    const [alias] = grouper.aliases();
    expect(alias?.stem).toBe('snøhulegrav');
    grouper.put({ id: 'alene0', text: 'snøhulegraving' }, 'alene', 'auto');
    expect(grouper.aliases()).toEqual([]);
  });

  it('carries over to another session', () => {
    const aliases = [{ stem: 'snøhulegrav', theme: 'Humor' }];
    const grouper = new PromptGrouper({ language: 'nb', aliases });
    grouper.put({ id: '1', text: 'mye latter' }, 'g', 'auto');
    expect(grouper.place('snøhulegraving')?.groupId).toBe('g');
    grouper.put({ id: '2', text: 'snøhulegraving' }, 'g', 'auto');
    expect(grouper.because('g')).toEqual(['humor']);
  });

  it('a word that stands for two themes teaches nothing', () => {
    const grouper = grouped({ humor: ['humor', 'mye latter'], mat: ['lunsj', 'god lunsj'] });
    grouper.put({ id: 'x', text: 'snøhulegraving' }, 'humor', 'human');
    grouper.put({ id: 'y', text: 'snøhulegraving' }, 'mat', 'human');
    expect(grouper.aliases()).toEqual([]);
  });

  it('a group is vouched for only while a person stands behind it', () => {
    const mixed = ['humor', 'veiledning', 'søvn', 'lønn', 'strikking', 'ferie', 'møter', 'kurs', 'mat'];
    const grouper = grouped({ g: mixed });
    grouper.vouch('g');
    grouper.vouch('g', false);
    expect(grouper.place('sove lenge')).toBeNull();
    grouper.put({ id: 'x', text: 'musikk' }, 'g', 'human');
    expect(grouper.place('sove lenge')?.groupId).toBe('g');
    grouper.remove('x');
    expect(grouper.place('sove lenge')).toBeNull();
  });
});
