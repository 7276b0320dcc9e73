import { readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const web = fileURLToPath(new URL('..', import.meta.url));
const project = join(web, 'project.inlang');
const outdir = join(web, 'src/paraglide');
const index = join(outdir, 'messages/_index.js');
const sources = [
  join(project, 'settings.json'),
  fileURLToPath(import.meta.url),
  ...readdirSync(join(web, 'messages'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(web, 'messages', path)),
];

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const keysOf = (path) =>
  Object.keys(JSON.parse(readFileSync(path, 'utf8'))).filter((key) => key !== '$schema');

// Paraglide reports success also when its plugin failed to load and nothing came out, so what came out is counted.
function missingFromOutput() {
  const compiled = readFileSync(index, 'utf8');
  const wanted = sources.filter((path) => path.endsWith('nb.json')).flatMap(keysOf);
  if (wanted.length === 0) throw new Error('There are no messages in apps/web/messages.');
  return wanted.filter((key) => !compiled.includes(`./${key}.js'`));
}

async function compileMessages() {
  const startedAt = new Date();
  await compile({
    project,
    outdir,
    strategy: ['globalVariable', 'baseLocale'],
    emitReadme: false,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
  });
  const missing = missingFromOutput();
  if (missing.length > 0) {
    rmSync(index);
    throw new Error(`These messages were not compiled: ${missing.join(', ')}`);
  }
  // An edit made meanwhile is then newer than what came out.
  utimesSync(index, startedAt, startedAt);
  // Left by Paraglide for people who open the folder in its own editor.
  for (const name of ['README.md', '.meta.json']) rmSync(join(project, name), { force: true });
}

if (modifiedAt(index) <= Math.max(...sources.map(modifiedAt))) await compileMessages();
// Paraglide leaves timers behind that would keep the process for 30 seconds.
process.exit(0);
