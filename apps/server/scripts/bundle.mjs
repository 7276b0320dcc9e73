// Makes apps/server/dist: main.js, demo.js, and what they share. Our own TypeScript and the packages it needs are laid
// together, so that the server starts without a compiler, and reads tens of files where there were two thousand.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/**
 * V8 keeps the text of all it has read, and twice as large if one letter of it is beyond Latin-1. esbuild writes those as
 * escapes in strings, but not in regular expressions.
 */
const inLatin = (code) =>
  code.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Files that find others beside them go on looking from where they were written. */
const ownFiles = {
  name: 'own-files',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const written = await readFile(path, 'utf8');
      const place = JSON.stringify(relative(dist, path).replaceAll('\\', '/'));
      const placed = written.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
      return { loader: 'ts', contents: inLatin(placed) };
    });
  },
};

/** Prisma's query compiler stays a file of bytes: as text in a module, V8 would hold it three times over. */
const compilerAsBytes = {
  name: 'compiler-as-bytes',
  setup({ onLoad }) {
    onLoad({ filter: /wasm-base64\.m?js$/ }, async ({ path }) => {
      const { wasm } = await import(path);
      await writeFile(`${dist}/query-compiler.wasm`, Buffer.from(wasm, 'base64'));
      return { loader: 'js', contents: readsCompiler };
    });
  },
};
/** Made into a buffer "from base64" by whoever imports it, which leaves bytes as they are. */
const readsCompiler = `import { readFileSync } from 'node:fs';
  export const wasm = readFileSync(new URL('query-compiler.wasm', import.meta.url));`;

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
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
  minifyWhitespace: true,
  legalComments: 'none',
  // Packages written for CommonJS ask for Node's own modules with it.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  // Read when they are needed, and by most servers never.
  external: ['ioredis', '@socket.io/redis-streams-adapter', '@zxcvbn-ts/*', 'pg-native'],
  plugins: [compilerAsBytes, withoutOthersMaps, ownFiles],
  logLevel: 'warning',
});
