import { renderUnicodeCompact } from 'uqr';
import type { Auth } from './auth/auth.ts';
import type { Config } from './config.ts';
import { linkPath } from './http/link-path.ts';

export interface Greeted {
  auth: Pick<Auth, 'createLink' | 'ownerHasWayIn'>;
  config: Pick<Config, 'port' | 'publicUrl' | 'ownerLink'>;
  /** How phones on the same network reach the server. */
  origin: string;
  /** Whether a person reads what is printed, at a terminal; otherwise it may be collected, and kept. */
  isWatched: boolean;
}

/** What the start prints: how the owner comes in, and phones. */
export async function greeting({ auth, config, origin, isWatched }: Greeted): Promise<string> {
  const here = config.publicUrl ?? `http://localhost:${config.port}`;
  const isLinkGiven = isWatched || config.ownerLink === 'always' || !(await auth.ownerHasWayIn());
  const wayIn = isLinkGiven
    ? `For you, on this machine (works once, within 24 hours):
  ${here}${linkPath(await auth.createLink({ purpose: 'signIn' }))}`
    : `For you:
  ${here}/facilitator
  (Start it once with OWNER_LINK=always when you need a link to sign in with.)`;
  return `
  Pusterom is running.

  ${wayIn}

  For phones on the same network:
  ${origin}

${renderUnicodeCompact(origin, { border: 2 })}
`;
}
