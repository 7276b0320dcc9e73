import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder as the web app's build leaves it, each page saying which it is; with secrets beside the pages. */
export class BuiltPages {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pusterom-pages-'));
  readonly webDir = join(this.#folder, 'web');

  constructor() {
    mkdirSync(join(this.webDir, 'assets'), { recursive: true });
    for (const page of ['index', 'facilitator', 'screen', 'archive', 'privacy', 'accessibility'])
      this.#write(`web/${page}.html`, `the ${page} page`);
    for (const file of ['pusterom.svg', 'sw.js', 'assets/app-1a2b.js'])
      this.#write(`web/${file}`, `the ${file}`);
    for (const secret of ['web/assets/.hidden', 'secret']) this.#write(secret, 'a secret');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }
}
