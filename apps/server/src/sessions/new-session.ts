import { randomBytes } from 'node:crypto';
import { doorKeysFrom } from './door-keys.ts';
import type { NewSession, SessionDirectory } from './ports.ts';

/**
 * Stores a session under a code nobody has; asked again by the same owner with the same id, it is there already.
 */
export async function createSession(
  directory: SessionDirectory,
  plan: Omit<NewSession, 'code' | 'secret'>,
): Promise<void> {
  if ((await directory.standing(plan.id, plan.ownerId)) === 'owner') return;
  for (let tries = 0; tries < 20; tries++) {
    if (await directory.create({ ...plan, ...doorKeysFrom(randomBytes(32)) })) return;
  }
  throw new Error('no free join code found');
}
