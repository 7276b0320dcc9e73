import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from './designsystemet.config.json' with { type: 'json' };
import { contrast } from './contrast.fixture.ts';
import { rawColours, rawSizes, stylesOf } from './raw-values.fixture.ts';

// Read as files: the tests' own loader empties CSS.
const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesOf = (folder: string, ending: RegExp): Map<string, string> => {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return new Map(paths.filter((path) => ending.test(path)).map((path) => [path, read(join(folder, path))]));
};
const isTheme = (path: string): boolean => path === 'theme/tokens.css' || path.startsWith('theme/generated/');
const sources = [...filesOf('src', /\.(svelte|css)$/)].filter(([path]) => !isTheme(path));
const pages = readdirSync(root).filter((path) => path.endsWith('.html'));
const theme = read('src/theme/generated/pusterom.css');

const findings = (of: (source: string) => string[]): string[] =>
  sources.flatMap(([path, text]) => of(stylesOf(path, text)).map((one) => `${path}: ${one}`));

test('only the theme and the tokens say a colour', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(findings(rawColours)).toEqual([]);
});

test('sizes of type and times of motion come from the tokens', () => {
  expect(findings(rawSizes)).toEqual([]);
});

test.each([
  ['#fff', 'a { color: #fff }'],
  ['rgb(', 'a { box-shadow: 0 0 2px rgb(0 0 0 / 5%) }'],
  ['oklch(', 'a { background: oklch(0.7 0.1 200) }'],
  ['rebeccapurple', 'a { border: 1px solid rebeccapurple }'],
  ['white', '<style> a { background: white } </style>'],
  ['#a00', '<path stroke="#a00" />'],
  ['red', '<p style:color="red">'],
])('%s is a raw colour', (raw, source) => {
  expect(rawColours(stylesOf(source.startsWith('a') ? 'a.css' : 'a.svelte', source))).toEqual([raw]);
});

test.each([
  'a { color: var(--ds-color-red-text); fill: currentcolor; background: transparent }',
  'a { white-space: pre; transition: color var(--po-motion-quick) }',
])('%s says none', (source) => {
  expect(rawColours(stylesOf('a.css', source))).toEqual([]);
});

const scheme = (name: 'light' | 'dark'): Map<string, string> => {
  const [, block = ''] = theme.split(`[data-color-scheme='${name}'] {`);
  const pairs = block.slice(0, block.indexOf('}')).matchAll(/--ds-color-([a-z-]+): (#[0-9a-f]{6});/g);
  return new Map([...pairs].map(([, token = '', colour = '']) => [token, colour]));
};
const colours = ['neutral', 'accent', 'self', 'colleagues', 'system', 'info', 'success', 'warning', 'danger'];
const grounds = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'];

test.each(['light', 'dark'] as const)(
  'in %s rooms every text is readable on every ground (WCAG AA)',
  (name) => {
    const tokens = scheme(name);
    const of = (token: string): string => tokens.get(token) ?? expect.fail(`${token} is missing`);
    const weak = colours.flatMap((colour) =>
      [colour, 'neutral'].flatMap((place) =>
        grounds.flatMap((ground) =>
          ['text-default', 'text-subtle']
            .filter((text) => contrast(of(`${colour}-${text}`), of(`${place}-${ground}`)) < 4.5)
            .map((text) => `${colour}-${text} on ${place}-${ground}`),
        ),
      ),
    );
    expect(weak).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('in %s rooms the signs and the buttons stand out (WCAG AA)', (name) => {
  const tokens = scheme(name);
  const of = (token: string): string => tokens.get(token) ?? expect.fail(`${token} is missing`);
  for (const colour of colours) {
    const button = contrast(of(`${colour}-base-contrast-default`), of(`${colour}-base-default`));
    expect(button, `words on a button in ${colour}`).toBeGreaterThanOrEqual(4.5);
  }
  for (const colour of ['accent', 'self', 'colleagues', 'system']) {
    const sign = contrast(of(`${colour}-base-default`), of('neutral-surface-default'));
    expect(sign, `the sign of ${colour}`).toBeGreaterThanOrEqual(3);
  }
});

test.each(['light', 'dark'] as const)(
  'in %s rooms what tells where a control is, and where the focus is, stands out (WCAG 1.4.11)',
  (name) => {
    const tokens = scheme(name);
    const of = (token: string): string => tokens.get(token) ?? expect.fail(`${token} is missing`);
    const under = [...grounds, 'surface-hover'];
    const weak = colours.flatMap((colour) =>
      [colour, 'neutral'].flatMap((place) =>
        under.flatMap((ground) =>
          [`${colour}-border-default`, `${colour}-border-strong`, 'focus-outer']
            .filter((edge) => contrast(of(edge), of(`${place}-${ground}`)) < 3)
            .map((edge) => `${edge} on ${place}-${ground}`),
        ),
      ),
    );
    expect(weak).toEqual([]);
  },
);

test("the icon and the browser's edge have the theme's colours", () => {
  const { light, dark } = config.themes.pusterom.overrides.colors.neutral['background-default'];
  for (const page of pages) {
    const edges = [...read(page).matchAll(/theme-color" content="([^"]+)"/g)].map(([, colour]) => colour);
    expect(edges, page).toEqual([light, dark].map((colour) => colour.toLowerCase()));
  }
  const icon = [...read('public/pusterom.svg').matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour);
  expect(icon).toEqual([scheme('light'), scheme('dark')].map((of) => of.get('accent-base-default')));
});
