import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { projectRoot } from './pusterom-server.ts';

test('the phone loads at most 60 kB before it can be used', () => {
  const printed = execFileSync('node', ['apps/web/scripts/size.mjs'], { cwd: projectRoot, encoding: 'utf8' });
  const { phone } = JSON.parse(printed) as { phone: number };
  expect(phone).toBeGreaterThan(0);
  expect(phone).toBeLessThanOrEqual(60_000);
});
