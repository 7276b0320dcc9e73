import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import { doorKeysFrom } from './door-keys.ts';
import type { NewSession, SessionDirectory } from './ports.ts';

/**
 * Stores a session under a code nobody has; asked again by the same owner with the same id, it is there already.
 * Answers NOT_FOUND when the id is of someone else's session.
 */
export async function createSession(
  directory: SessionDirectory,
  plan: Omit<NewSession, 'code' | 'secret'>,
): Promise<Result<null>> {
  if ((await directory.standing(plan.id, plan.ownerId)) === 'owner') return ok(null);
  for (let tries = 0; tries < 20; tries++) {
    if (await directory.create({ ...plan, ...doorKeysFrom(randomBytes(32)) })) return ok(null);
    if (await directory.has(plan.id)) return refuse('NOT_FOUND');
  }
  throw new Error('no free join code found');
}
