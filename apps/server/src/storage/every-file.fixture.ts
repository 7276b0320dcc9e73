import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** For tests: the files below a folder that have these characters anywhere, as paths from it. */
export async function filesHolding(folder: string, characters: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Some come and go while one looks.
    const content = await readFile(path).catch(() => null);
    if (content?.includes(characters)) found.push(relative(folder, path));
  }
  return found;
}
