// Makes apps/server/dist/main.js and demo.js: in each, all of our own TypeScript in one file, so that the server starts
// without a compiler in its memory. Packages from elsewhere stay what they are, in node_modules.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const server = fileURLToPath(new URL('..', import.meta.url));
const dist = `${server}dist`;

/** What is not a path and not ours. */
const othersPackages = {
  name: 'others-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@pusterom/') ? undefined : { external: true },
    );
  },
};

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

await build({
  entryPoints: [`${server}src/main.ts`, `${server}src/demo.ts`],
  outdir: dist,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  plugins: [othersPackages, ownPlaces],
  logLevel: 'warning',
});
