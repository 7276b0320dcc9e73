import { agendaMinutes, themeMinutes } from '@pusterom/core/agenda';
import { newSessionRequest, type ScreenLink, type TemplateSummary } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import { sessionId, type SessionId } from '@pusterom/protocol/ids';
import { builtInTemplate } from '@pusterom/templates';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppParts } from './app-parts.ts';
import { createSession } from '../sessions/new-session.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { signedIn } from './signed-in.ts';

/** A facilitator's sessions: making one from a template, listing them, and the big screen's way in. */
export function sessionRoutes(app: FastifyInstance, parts: AppParts): void {
  const { auth, directory } = parts;

  app.get('/api/templates', async (request, reply) => {
    await signedIn(auth, request);
    return answer(reply, ok([summary]));
  });

  app.get('/api/sessions', async (request, reply) => {
    const user = await signedIn(auth, request);
    return answer(reply, ok(await directory.list(user.id)));
  });

  app.post('/api/sessions', async (request, reply) => {
    const user = await signedIn(auth, request);
    const { templateId, ...wanted } = bodyOf(newSessionRequest, request.body);
    if (templateId !== builtInTemplate.id) throw new Refusal('NOT_FOUND');
    await createSession(directory, { ...wanted, ownerId: user.id, agenda: builtInTemplate.agenda });
    return answer(reply, ok({ id: wanted.id }));
  });

  app.post('/api/sessions/:id/screen-link', async (request, reply) => {
    const id = await ownSessionId(parts, request);
    return answer<ScreenLink>(reply, ok({ path: `/screen#${parts.tokens.forScreen(id)}` }));
  });
}

/** The session in the address, if the one who asks owns it; throws `Refusal`. */
export async function ownSessionId(
  { auth, directory }: AppParts,
  request: FastifyRequest,
): Promise<SessionId> {
  const user = await signedIn(auth, request);
  const id = sessionId.safeParse((request.params as { id?: unknown }).id);
  if (!id.success || !(await directory.isOwner(id.data, user.id))) throw new Refusal('NOT_FOUND');
  return id.data;
}

const { agenda } = builtInTemplate;
const summary: TemplateSummary = {
  id: builtInTemplate.id,
  title: agenda.title,
  intro: agenda.intro,
  minutes: agendaMinutes(agenda),
  themes: agenda.themes.map((theme) => ({
    id: theme.id,
    title: theme.title,
    minutes: themeMinutes(theme),
    isVoluntary: theme.isVoluntary,
  })),
};
