// Makes apps/server/dist: main.js, demo.js, and what they share. Our own TypeScript and the packages it needs are laid
// together, so that the server starts without a compiler, and reads tens of files where there were two thousand.
import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const server = fileURLToPath(new URL('..', import.meta.url));
const dist = `${server}dist`;

/** Where an error came from is shown for our own code only: the others' maps would be twenty times as large. */
const withoutOthersMaps = {
  name: 'without-others-maps',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.+\.[cm]?js$/ }, async ({ path }) => {
      const contents = `${await readFile(path, 'utf8')}\n${emptyMap}`;
      return { loader: 'default', contents };
    });
  },
};
const emptyMap = `//# sourceMappingURL=data:application/json;base64,${btoa('{"version":3,"sources":[""],"mappings":"AAAA"}')}`;

/** Files that find others beside them go on looking from where they were written. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const written = await readFile(path, 'utf8');
      const place = JSON.stringify(relative(dist, path).replaceAll('\\', '/'));
      const contents = written.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
      return { loader: 'ts', contents };
    });
  },
};

await rm(dist, { recursive: true, force: true });
await build({
  entryPoints: [`${server}src/main.ts`, `${server}src/demo.ts`],
  outdir: dist,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  sourcesContent: false,
  splitting: true,
  chunkNames: '[name]-[hash]',
  // Packages written for CommonJS ask for Node's own modules with it.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  // Read when they are needed, and by most servers never.
  external: ['ioredis', '@socket.io/redis-streams-adapter', '@zxcvbn-ts/*', 'pg-native'],
  plugins: [withoutOthersMaps, ownPlaces],
  logLevel: 'warning',
});
