import { setTimeout } from 'node:timers/promises';

/** Waits for a state; throws when it has not come within `withinMs`. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  withinMs = 60_000,
): Promise<void> {
  if (!(await comesTrue(isSo, withinMs))) throw new Error(`waited ${withinMs / 1000} s in vain for ${what}`);
}

/** Whether a state comes within `withinMs`. */
export async function comesTrue(isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) return false;
    await setTimeout(20);
  }
  return true;
}
