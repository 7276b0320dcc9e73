import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Agenda } from '@pusterom/protocol/agenda';
import type { SessionId } from '@pusterom/protocol/ids';
import { joinCodeLength, joinCodeSigns } from '@pusterom/protocol/join-code';
import type { Language } from '@pusterom/protocol/language';
import type { SessionDirectory } from './ports.ts';

/** No sign comes twice: easier to read out, and nothing like KKK. */
function newCode(): string {
  const left = [...joinCodeSigns];
  return Array.from({ length: joinCodeLength }, () => left.splice(randomInt(left.length), 1)[0]).join('');
}

/** Stores a session under a code nobody has. Of 97 million codes, a free one is soon found. */
export async function createSession(
  directory: SessionDirectory,
  plan: { ownerId: string; title: string; language: Language; agenda: Agenda },
): Promise<SessionId> {
  const id = randomUUID() as SessionId;
  for (let tries = 0; tries < 20; tries++) {
    const keys = { code: newCode(), secret: randomBytes(16).toString('base64url') };
    if (await directory.create({ ...plan, ...keys, id })) return id;
  }
  throw new Error('no free join code found');
}
