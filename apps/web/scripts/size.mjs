import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// Prints what each page costs on its first load: gzip bytes of the HTML, and of all scripts and styles it asks for.
// `phoneInSession` is the phone once it has joined: the same, and what it fetches while the name is being typed.
const web = fileURLToPath(new URL('..', import.meta.url));
const dist = join(web, 'dist');
const pages = {
  phone: 'index',
  facilitator: 'facilitator',
  screen: 'screen',
  archive: 'archive',
  privacy: 'privacy',
  accessibility: 'accessibility',
};

function build() {
  execFileSync(process.execPath, ['scripts/messages.mjs'], { cwd: web, stdio: ['ignore', 2, 2] });
  execFileSync(
    process.execPath,
    [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: web,
      stdio: ['ignore', 2, 2],
    },
  );
}

const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/** Every script and style a file names, now or later. */
function namedBy(path) {
  const names = matches(readFileSync(path, 'utf8'), /([\w-]+\.(?:js|css))/g);
  return [...new Set(names)].map((name) => join(dist, 'assets', name)).filter((asset) => existsSync(asset));
}

/** What a file loads at once; a dynamic `import()` is not followed. */
function loadedBy(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.html')) {
    return matches(text, /(?:src|href)="\/([^"]+\.(?:js|css))"/g).map((url) => join(dist, url));
  }
  if (!path.endsWith('.js')) return [];
  const urls = matches(text, /(?:^|[;}])\s*(?:import|export)\b(?!\s*\()[^;'"`(]*["'`](\.[^"'`]+)["'`]/g);
  return urls.map((url) => join(dirname(path), url));
}

function reach(path, next, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const found of next(path)) reach(found, next, seen);
  return seen;
}

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

function bytesOf(page, next = loadedBy) {
  return [...reach(join(dist, `${page}.html`), next)].reduce((sum, path) => sum + gzipped(path), 0);
}

if (!existsSync(join(dist, 'index.html'))) build();
const firstLoads = Object.entries(pages).map(([name, page]) => [name, bytesOf(page)]);
const phoneInSession = bytesOf(pages.phone, namedBy);
console.log(JSON.stringify({ ...Object.fromEntries(firstLoads), phoneInSession }));
