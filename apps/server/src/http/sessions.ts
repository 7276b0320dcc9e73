import { asTheAgendaSays, plannedThemeMinutes, takenOver } from '@pusterom/core/plan';
import { sessionNetworkRequest, type ScreenLink } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import type { Agenda } from '@pusterom/protocol/agenda';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Plan } from '@pusterom/protocol/session';
import { newSessionRequest, type TemplateSummary } from '@pusterom/protocol/new-session';
import { builtInTemplate } from '@pusterom/templates';
import type { FastifyInstance } from 'fastify';
import type { AppParts, OpenConsoles } from './app-parts.ts';
import { createSession } from '../sessions/new-session.ts';
import { mayLead, mayOwn } from '../sessions/standing.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { sessionFor } from './session-access.ts';
import { signedIn } from './signed-in.ts';

/** A facilitator's sessions: making one from a template, listing them, its network, and the big screen's way in. */
export function sessionRoutes(app: FastifyInstance, parts: AppParts, consoles: OpenConsoles): void {
  const { auth, directory, tokens } = parts;

  app.get('/api/templates', async (request, reply) => {
    await signedIn(auth, request);
    return answer(reply, ok([summaryOf({ id: builtInTemplate.id, agenda: builtInTemplate.agenda })]));
  });

  app.get('/api/sessions/:id/plan', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayLead);
    return answer(reply, ok(summaryOf({ id, ...(await plannedAs(parts, id)) })));
  });

  app.get('/api/sessions', async (request, reply) => {
    const user = await signedIn(auth, request);
    return answer(reply, ok(await directory.list(user.id)));
  });

  app.post('/api/sessions', async (request, reply) => {
    const user = await signedIn(auth, request);
    const { templateId, planOf, ...wanted } = bodyOf(newSessionRequest, request.body);
    if (templateId !== builtInTemplate.id) throw new Refusal('NOT_FOUND');
    await mustBeIn(parts, user.id, wanted.networkId);
    if (planOf && !mayLead(await directory.standing(planOf, user.id))) throw new Refusal('NOT_FOUND');
    const planned = planOf ? await plannedAs(parts, planOf) : { agenda: builtInTemplate.agenda };
    const created = await createSession(directory, { ...wanted, ...planned, ownerId: user.id });
    return answer(reply, created.ok ? ok({ id: wanted.id }) : created);
  });

  app.post('/api/sessions/:id/screen-link', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayLead);
    const links = (await directory.screenLinks(id)) ?? 0;
    return answer<ScreenLink>(reply, ok({ path: `/screen#${tokens.forScreen(id, links)}` }));
  });

  app.delete('/api/sessions/:id/screen-link', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayLead);
    await directory.endScreenLinks(id);
    consoles.closeScreens(id);
    return answer(reply, ok(null));
  });

  app.put('/api/sessions/:id/network', async (request, reply) => {
    const { id, user } = await sessionFor(parts, request, mayOwn);
    const { networkId } = bodyOf(sessionNetworkRequest, request.body);
    await mustBeIn(parts, user.id, networkId);
    if (!(await directory.moveTo(id, networkId))) throw new Refusal('NOT_FOUND');
    return answer(reply, ok(null));
  });
}

/** A session is held in a network one is in oneself, or in none. */
async function mustBeIn({ networks }: AppParts, userId: string, id: NetworkId | null): Promise<void> {
  if (id !== null && !(await networks.roleOf(userId, id))) throw new Refusal('NOT_FOUND');
}

async function plannedAs({ liveStore }: AppParts, id: SessionId): Promise<Planned> {
  const state = await liveStore.load(id);
  if (!state) throw new Refusal('NOT_FOUND');
  return takenOver(state.session);
}

interface Planned {
  agenda: Agenda;
  plan?: Plan;
}

function summaryOf({ id, agenda, plan = asTheAgendaSays }: Planned & { id: string }): TemplateSummary {
  const themes = agenda.themes.map((theme) => ({
    id: theme.id,
    title: theme.title,
    minutes: plannedThemeMinutes(plan, theme),
    isVoluntary: theme.isVoluntary,
    hasLevels: theme.steps.some(({ collects }) => collects === 'care-levels'),
  }));
  const minutes = themes.filter(({ isVoluntary }) => !isVoluntary).reduce((sum, one) => sum + one.minutes, 0);
  return { id, title: agenda.title, intro: agenda.intro, minutes, themes };
}
