import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { projectRoot } from './pusterom-server.ts';
import { test } from './test.ts';

interface Figures {
  acked: number;
  lost: number;
  doubled: number;
  holes: number;
  observersEqual: boolean;
  kills: number;
}

/** Runs the command as it is run by hand; answers with its exit code and the figures it prints. */
async function chaos(...args: string[]): Promise<{ code: number | null; figures: Figures }> {
  const command = ['--import', 'tsx', 'e2e/reliability/chaos.ts', ...args];
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  console.log(printed.trim());
  return { code, figures: JSON.parse(printed) as Figures };
}

test('ingenting som er bekreftet, går tapt eller dobles når tjener og database blir drept', async () => {
  const { code, figures } = await chaos('--acks', '1500', '--kills', '8');
  expect(figures).toMatchObject({ lost: 0, doubled: 0, holes: 0, observersEqual: true, kills: 8 });
  expect(figures.acked).toBeGreaterThanOrEqual(1500);
  expect(code).toBe(0);
});

test('en tjener som svarer før den har lagret, blir avslørt', async () => {
  const { code, figures } = await chaos(
    '--acks',
    '400',
    '--kills',
    '4',
    '--seed',
    '7',
    '--fault',
    'ack-before-commit',
  );
  expect(figures.lost).toBeGreaterThan(0);
  expect(code).toBe(1);
});

test('en tjener som ikke kjenner igjen det den har lagret før, blir avslørt', async () => {
  const { code, figures } = await chaos(
    '--acks',
    '400',
    '--kills',
    '4',
    '--seed',
    '7',
    '--fault',
    'no-unique-key',
  );
  expect(figures.doubled).toBeGreaterThan(0);
  expect(code).toBe(1);
});
