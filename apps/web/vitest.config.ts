import { execFileSync } from 'node:child_process';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineProject } from 'vitest/config';
import { ownWordsOf } from './scripts/own-words.ts';

execFileSync('node', [new URL('scripts/messages.mjs', import.meta.url).pathname], { stdio: 'inherit' });

export default defineProject({
  plugins: [svelte(), svelteTesting(), ownWordsOf()],
  test: {
    name: 'web',
    environment: 'happy-dom',
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.ts', '../../e2e/sync/*.test.ts'],
  },
});
