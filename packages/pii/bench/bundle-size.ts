import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What esbuild offers that is used here: it comes with tsx and is no dependency of its own. */
interface Esbuild {
  buildSync(options: Record<string, unknown>): { outputFiles: { contents: Uint8Array }[] };
}

const root = createRequire(new URL('../../../package.json', import.meta.url));
const { buildSync } = createRequire(root.resolve('tsx/package.json'))('esbuild') as Esbuild;

/** Bytes on the wire: `numbers` is in the phone's first load, `lazy` is all the rest with it. */
export const bundleSizes = (): { numbers: number; lazy: number } => ({
  numbers: sizeOf(`export * from './national-id.ts'; export * from './numbers.ts';`),
  lazy: sizeOf(`export { advise } from './advice.ts';`),
});

function sizeOf(contents: string): number {
  const resolveDir = fileURLToPath(new URL('../src', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
