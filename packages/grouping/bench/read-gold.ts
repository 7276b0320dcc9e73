import { readFileSync } from 'node:fs';
import type { Gold, GoldEntry, GoldSession } from './gold.ts';
import { seededRandom, shuffled } from './random-order.ts';

/** A gold file: JSON as the study made it, or text as people write it (see `parseGold`). */
export function readGold(file: string): GoldSession[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return parseGold(content);
  const gold = JSON.parse(content) as Gold;
  if (!Array.isArray(gold.sessions)) throw new Error(`${file} has no sessions`);
  return gold.sessions;
}

/**
 * `# Prompt`, then one group a line: accepted labels, a colon, the entries with slashes between. `[nn]`, `[en]` and
 * `[typo]` mark what is no label in bokmål. The entries come in a shuffled order of arrival.
 */
export function parseGold(content: string): GoldSession[] {
  return content
    .split(/^# /mu)
    .slice(1)
    .map((block, index) => parsePrompt(block, index));
}

interface GoldGroup {
  id: string;
  labels: string[];
  entries: GoldEntry[];
}

function parsePrompt(block: string, index: number): GoldSession {
  const [prompt = '', ...lines] = block.trim().split('\n');
  const groups = lines.map((line, place) => parseGroup(line, `${String(index)}.${String(place)}`));
  const entries = groups.flatMap((group) => group.entries);
  return { id: prompt, groups, entries: shuffled(entries, seededRandom(index + 1)) };
}

function parseGroup(line: string, id: string): GoldGroup {
  const [labels = '', texts = ''] = line.split(': ');
  const entries = texts
    .split(' / ')
    .map((text, index) => parseEntry(text, { group: id, id: `${id}.${String(index)}` }));
  return { id, labels: labels.split(', '), entries };
}

function parseEntry(marked: string, place: { group: string; id: string }): GoldEntry {
  const mark = /\[(\w+)\]$/u.exec(marked)?.[1];
  const lang = mark === 'nn' || mark === 'en' ? mark : 'nb';
  return { ...place, text: marked.replace(/ \[\w+\]$/u, ''), lang, typo: mark === 'typo' };
}
