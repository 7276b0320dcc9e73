import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRehearsal } from './demo/a-rehearsal.ts';
import { openBrowser } from './demo/open-browser.ts';
import { runProcess } from './run-process.ts';

// The server with nothing in it but a rehearsal, on data that are thrown away when it stops.
const dataDir = mkdtempSync(join(tmpdir(), 'pusterom-demo-'));

runProcess({
  env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  greet: async (parts, config) => {
    const link = await aRehearsal(parts, config);
    if (process.stdout.isTTY) openBrowser(link);
    return `
  Pusterom is running, with a rehearsal in it. Everything is thrown away when you stop it.

  For you, on this machine (works once):
  ${link}

  For phones on the same network, if you want to join too:
  ${parts.origin()}
`;
  },
  afterwards: () => rm(dataDir, { recursive: true, force: true }),
});
