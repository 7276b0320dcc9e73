// Makes the Prisma client in apps/server/src/storage/generated, offline, and only when the schema has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const schema = fileURLToPath(new URL('../../../prisma/schema.prisma', import.meta.url));
const stamp = fileURLToPath(new URL('../src/storage/generated/.made-from', import.meta.url));
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json');
const prisma = JSON.parse(readFileSync(prismaPackage, 'utf8'));

const source = createHash('sha256').update(readFileSync(schema)).update(prisma.version).digest('hex');
if (source !== madeFrom()) generate();

function madeFrom() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null; // never made
  }
}

function generate() {
  const cli = join(dirname(prismaPackage), prisma.bin.prisma);
  const env = {
    ...process.env,
    // Prisma wants to download this engine but does not run it here: any existing file keeps it off the network.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const run = spawnSync(process.execPath, [cli, 'generate', '--schema', schema, '--no-hints'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    process.stderr.write(`prisma generate failed:\n${run.stdout}${run.stderr}${run.error ?? ''}\n`);
    process.exit(1);
  }
  writeFileSync(stamp, source);
}
