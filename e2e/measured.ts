import { readFile } from 'node:fs/promises';

/** Times in ms, one decimal: what half, all but one in twenty, and all but one in a hundred came under. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
}

export function spread(timesMs: readonly number[]): Spread {
  const sorted = timesMs.toSorted((one, other) => one - other);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99) };
}

/** By nearest rank: a time that was measured. */
function at(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.ceil(share * sorted.length) - 1] ?? 0, 1);
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const ticksPerSecond = 100;

/** What a process has used of a core so far, in ms; Linux tells. Nothing once it is gone. */
export async function cpuMs(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
  return ((user + system) * 1000) / ticksPerSecond;
}

/** The memory a process holds now, and the most it has held, in MiB; Linux tells. */
export async function memoryMiB(pid: number | undefined): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { now: Math.round(read('VmRSS') / 1024), most: Math.round(read('VmHWM') / 1024) };
}
