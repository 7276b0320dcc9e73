import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readServerSecret } from './server-secret.ts';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'pusterom-secret-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

describe("the server's secret", () => {
  it('is made once, for its owner alone to read', async () => {
    const secret = await readServerSecret({ secret: null, dataDir });
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(await readServerSecret({ secret: null, dataDir })).toBe(secret);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is the setting when there is one, and then none is made', async () => {
    expect(await readServerSecret({ secret: 'the setting', dataDir })).toBe('the setting');
    expect(existsSync(join(dataDir, 'secret'))).toBe(false);
  });
});
