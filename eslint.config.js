import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Import fences: what a folder may not know, and where to go instead. */
const fence = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/*.test.ts', ...ignores],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const noNode = { group: ['node:*'], message: 'Time, files and randomness come in as arguments.' };
const noSocket = {
  group: ['socket.io', 'socket.io-client'],
  message: 'Only realtime/ and lib/socket.ts know Socket.IO.',
};
const noPrisma = {
  group: ['**/generated/*', '@prisma/*', 'pg'],
  message: 'Only storage/, auth/ and database/ know the database; ask through a port.',
};

export default ts.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/generated/',
      'data/',
      'apps/web/src/paraglide/',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      complexity: ['error', 24],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: [
      '**/*.test.ts',
      '**/*.contract.ts',
      'e2e/**',
      'packages/templates/**',
      '**/lexicon/**',
      '**/*.mjs',
      '**/bench/**',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    files: ['apps/server/src/{run-process,log}.ts', 'apps/server/scripts/**'],
    rules: { 'no-console': 'off' },
  },
  fence(
    ['packages/protocol/**', 'packages/core/**', 'packages/grouping/src/**', 'packages/templates/src/**'],
    [noNode, noSocket, noPrisma],
  ),
  fence(
    ['apps/server/src/{sessions,http}/**'],
    [{ group: ['socket.io', '**/generated/*', '@prisma/*', 'pg'], message: 'Ask through a port.' }],
  ),
  fence(['apps/server/src/realtime/**'], [noPrisma]),
  fence(['apps/server/src/{storage,auth,database,archive}/**'], [noSocket]),
  fence(['apps/web/src/**'], [noNode, noPrisma, noSocket], ['apps/web/src/lib/socket.ts']),
);
