import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../pusterom-server.ts';

/** Runs a command as it is run by hand; answers with its exit code and the figures it prints. */
export async function byHand(
  name: 'chaos' | 'storm' | 'memory',
  options: Record<string, string | number | true> = {},
) {
  const given = Object.entries(options).flatMap(([option, value]) =>
    value === true ? [`--${option}`] : [`--${option}`, String(value)],
  );
  const command = ['--import', 'tsx', `e2e/reliability/${name}.ts`, ...given];
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  console.log(printed.trim());
  return { code, figures: JSON.parse(printed) as Record<string, number> };
}
