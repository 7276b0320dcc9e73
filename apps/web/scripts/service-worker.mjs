import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const source = new URL('../service-worker/service-worker.js', import.meta.url);

/**
 * Everything the phone's page loads, now or later: its chunks with all they import, and their styles. Not the words that
 * tell in which language a text is: without them it is only read out less well.
 */
function filesOf(bundle) {
  const entry = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html'));
  if (!entry) throw new Error('the phone has no page');
  const names = new Set();
  const visit = (name) => {
    const chunk = bundle[name];
    if (!chunk || names.has(name) || chunk.facadeModuleId?.includes('own-words')) return;
    names.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) names.add(css);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(entry.fileName);
  return ['/', '/pusterom.svg', ...[...names].sort().map((name) => `/${name}`)];
}

/** Lays `sw.js` into the build: the service worker, with the list of what it keeps and a version that changes with it. */
export function serviceWorker() {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = readFileSync(source, 'utf8');
      const files = filesOf(bundle);
      const page = bundle['index.html']?.source ?? '';
      const version = createHash('sha256')
        .update(JSON.stringify(files) + page + worker)
        .digest('hex')
        .slice(0, 12);
      const head = `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(files)};\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + worker });
    },
  };
}
