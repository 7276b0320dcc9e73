import { randomBytes, randomInt } from 'node:crypto';
import { joinCodeLength, joinCodeSigns } from '@pusterom/protocol/join-code';
import type { NewSession, SessionDirectory } from './ports.ts';

/** No sign comes twice: easier to read out, and nothing like KKK. */
function newCode(): string {
  const left = [...joinCodeSigns];
  return Array.from({ length: joinCodeLength }, () => left.splice(randomInt(left.length), 1)[0]).join('');
}

/**
 * Stores a session under a code nobody has; asked again by the same owner with the same id, it is there already.
 * Of 97 million codes, a free one is soon found.
 */
export async function createSession(
  directory: SessionDirectory,
  plan: Omit<NewSession, 'code' | 'secret'>,
): Promise<void> {
  if (await directory.isOwner(plan.id, plan.ownerId)) return;
  for (let tries = 0; tries < 20; tries++) {
    const keys = { code: newCode(), secret: randomBytes(16).toString('base64url') };
    if (await directory.create({ ...plan, ...keys })) return;
  }
  throw new Error('no free join code found');
}
