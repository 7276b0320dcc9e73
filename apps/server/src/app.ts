import { refuse } from '@pusterom/protocol/errors';
import { fastify, type FastifyInstance } from 'fastify';
import { accountRoutes } from './http/account.ts';
import { addressRoutes } from './http/address.ts';
import { archiveRoutes } from './http/archive.ts';
import { answer } from './http/answer.ts';
import type { AppParts } from './http/app-parts.ts';
import { auditRoutes } from './http/audit.ts';
import { SignInLimit } from './auth/sign-in-limit.ts';
import { answerBrokenRequest } from './http/broken-request.ts';
import { connectionLimits } from './http/connection-limits.ts';
import { deletionRoutes } from './http/deletion.ts';
import { facilitatorRoutes } from './http/facilitators.ts';
import { guardAnswer, guardRequests } from './http/guards.ts';
import { healthRoutes } from './http/health.ts';
import { joinRoutes } from './http/join.ts';
import { metricsRoutes } from './http/metrics.ts';
import { learningRoutes } from './http/learning.ts';
import { networkRoutes } from './http/networks.ts';
import { oidcRoutes, signInWaysRoutes } from './http/oidc.ts';
import { pageRoutes } from './http/pages.ts';
import { paperRoutes } from './http/paper.ts';
import { passkeyRoutes } from './http/passkeys.ts';
import { signInListRoutes } from './http/sign-ins.ts';
import { sessionRoutes } from './http/sessions.ts';
import { Realtime } from './realtime/realtime.ts';

/** The application, not listening yet. `close` ends sockets too. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { origin, trustedProxies } = parts;
  const app = fastify({
    ...connectionLimits,
    trustProxy: trustedProxies,
    routerOptions: { maxParamLength: 100 },
    clientErrorHandler: answerBrokenRequest,
    // An address that cannot be read, or with an id longer than any is, never reaches the hooks.
    frameworkErrors: ({ statusCode }, _request, reply) =>
      answer(guardAnswer(reply, origin()), refuse(statusCode === 414 ? 'NOT_FOUND' : 'INVALID_PAYLOAD')),
  });
  guardRequests(app, { origin, report: (bug) => parts.report(bug, {}), note: parts.note });
  const realtime = new Realtime(app.server, parts);
  joinRoutes(app, parts);
  // Wrong passwords and wrong passkeys are counted together.
  const limit = new SignInLimit(parts.nowMs);
  accountRoutes(app, { ...parts, limit, consoles: realtime });
  signInListRoutes(app, { ...parts, consoles: realtime });
  passkeyRoutes(app, { ...parts, limit, consoles: realtime });
  signInWaysRoutes(app, parts);
  if (parts.oidc) oidcRoutes(app, { ...parts, oidc: parts.oidc, limit, consoles: realtime });
  sessionRoutes(app, parts, realtime);
  facilitatorRoutes(app, parts, realtime);
  networkRoutes(app, parts);
  learningRoutes(app, parts);
  archiveRoutes(app, parts);
  paperRoutes(app, parts);
  auditRoutes(app, parts);
  deletionRoutes(app, parts, realtime);
  addressRoutes(app, parts);
  healthRoutes(app, parts);
  parts.metrics.watch({
    sockets: () => realtime.counts,
    sessions: () => parts.registry.size,
    line: parts.line,
  });
  metricsRoutes(app, parts);
  if (parts.webDir) await pageRoutes(app, parts.webDir);
  parts.registry.attach(realtime);
  app.addHook('preClose', async () => {
    await parts.registry.drain();
    await realtime.close();
    await parts.press.close();
  });
  return app;
}
