import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { ownWordsOf } from './scripts/own-words.ts';
import { precompress } from './scripts/precompress.mjs';
import { serviceWorker } from './scripts/service-worker.mjs';

export default defineConfig({
  plugins: [svelte(), ownWordsOf(), serviceWorker(), precompress()],
  build: {
    target: 'safari15',
    // Safari 15 and 16 lack modulepreload and only lose a little speed without the polyfill.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'facilitator.html',
        'screen.html',
        'archive.html',
        'privacy.html',
        'accessibility.html',
      ],
    },
  },
});
