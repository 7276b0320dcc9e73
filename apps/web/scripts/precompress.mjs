import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const isText = /\.(html|js|css|svg|json|webmanifest)$/;

function compressFile(path) {
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}

/** Lays `x.br` and `x.gz` beside every text file of the build, for the server to send as they are. */
export function precompress() {
  let directory = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => void (directory = resolve(config.root, config.build.outDir)),
    closeBundle() {
      const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
      for (const path of paths) if (isText.test(path)) compressFile(join(directory, path));
    },
  };
}
