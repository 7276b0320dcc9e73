import { randomUUID } from 'node:crypto';
import type { SessionId } from '@pusterom/protocol/ids';
import { builtInTemplate } from '@pusterom/templates';
import type { Auth } from '../auth/auth.ts';
import type { Config } from '../config.ts';
import { linkPath } from '../http/link-path.ts';
import { createSession } from '../sessions/new-session.ts';
import type { SessionDirectory } from '../sessions/ports.ts';

/** Makes a rehearsal for whoever runs the server; answers with a link that signs her in to its console. */
export async function aRehearsal(
  { auth, directory }: { auth: Auth; directory: SessionDirectory },
  { publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>,
): Promise<string> {
  const opened = await auth.openLink(await auth.createLink({ purpose: 'signIn' }), {});
  if (!opened.ok) throw new Error(`the owner's own link does not open: ${opened.error.code}`);
  const id = randomUUID() as string as SessionId;
  const { agenda } = builtInTemplate;
  const title = agenda.title.nb ?? '';
  const plan = { id, ownerId: opened.data.userId, title, language: 'nb', agenda } as const;
  await createSession(directory, { ...plan, rehearsalWith: 10 });
  const token = await auth.createLink({ purpose: 'signIn' });
  return `${publicUrl ?? `http://localhost:${port}`}${linkPath(token, `/facilitator/${id}`)}`;
}
