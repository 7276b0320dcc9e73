import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { securityEvents } from './security-log.ts';

// What docs/security.md says can be checked, as far as a page can: what it names is there, and it counts right.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const page = read('docs/security.md');

const states = ['met', 'partly', 'not yet', 'operator', 'does not apply'] as const;
const levels = ['1', '2'] as const;
/** How many requirements ASVS 5.0.0 has. */
const inStandard = { '1': 70, '2': 183 };

interface Requirement {
  number: string;
  /** How many it stands for, by level: a range stands for several. */
  count: Record<(typeof levels)[number], number>;
  state: string;
  shownBy: string;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function countOf(level: string): Requirement['count'] {
  const count = { '1': 0, '2': 0 };
  for (const part of level.split(', ')) {
    const [, times = '1', one] = /^(?:(\d+) × )?([12])$/.exec(part) ?? [];
    if (one !== '1' && one !== '2') throw new Error(`no level: ${level}`);
    count[one] += Number(times);
  }
  return count;
}

const requirements = page
  .split('\n')
  .filter((line) => /^\| V\d/.test(line))
  .map((line): Requirement => {
    const [number = '', , level = '', applies = '', state = '', shownBy = ''] = cellsOf(line);
    const isLeftOut = applies.startsWith('no: ') && state === 'no';
    return { number, count: countOf(level), state: isLeftOut ? 'does not apply' : state, shownBy };
  });

const left = ['node_modules', 'dist', 'generated', 'paraglide', 'test-results', 'data', '.git'];
function filesIn(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((one) => {
    if (left.includes(one.name)) return [];
    const path = folder === '' ? one.name : `${folder}/${one.name}`;
    return one.isDirectory() ? filesIn(path) : [path];
  });
}
const files = filesIn('');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
const isFile = (name: string): boolean => /^[\w./-]+\.(ts|svelte|md|prisma|yaml|json)$/.test(name);
const isCommand = (name: string): boolean => name.startsWith('pnpm ');
const filesCalled = (name: string) => files.filter((file) => `/${file}`.endsWith(`/${name}`));
const scriptOf = (command: string) => command.replace('pnpm --silent ', 'pnpm ').split(' ')[1] ?? '';

describe('docs/security.md', () => {
  it.each(requirements.filter(({ state }) => state === 'met'))(
    'says what shows that $number is met',
    ({ shownBy }) => {
      expect(quoted(shownBy).filter((name) => isFile(name) || isCommand(name))).not.toEqual([]);
    },
  );

  it('names files that are there, each so that there is one', () => {
    const names = [...new Set(quoted(page).filter(isFile))];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => filesCalled(name).length !== 1)).toEqual([]);
  });

  it('names commands that there are', () => {
    const commands = quoted(page).filter(isCommand);
    expect(commands.filter((command) => scripts[scriptOf(command)] === undefined)).toEqual([]);
  });

  it('lists the events that are written down, each as it is', () => {
    const rows = page.split('\n').map(cellsOf);
    const listed = rows.filter(([name]) => /^`[a-z]+-[a-z-]+`$/.test(name ?? ''));
    expect(listed).toEqual(Object.entries(securityEvents).map(([name, when]) => [`\`${name}\``, when]));
  });

  it('has each requirement once, in a state that there is', () => {
    const numbers = requirements.map(({ number }) => number);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    const isState = (state: string) => (states as readonly string[]).includes(state);
    expect(requirements.filter(({ state }) => !isState(state))).toEqual([]);
  });

  it('counts right, and leaves out none', () => {
    const sum = (state: string | null) =>
      levels.map((level) =>
        requirements
          .filter((one) => state === null || one.state === state)
          .reduce((total, { count }) => total + count[level], 0),
      );
    const counted = [...states.map((state) => [state, ...sum(state)]), ['all', ...sum(null)]];
    const table = page.slice(page.indexOf('### In all')).split('\n');
    const rows = table.filter((line) => line.startsWith('|')).slice(2);
    expect(rows.map(cellsOf)).toEqual(counted.map((row) => row.map(String)));
    expect(sum(null)).toEqual(levels.map((level) => inStandard[level]));
  });
});
