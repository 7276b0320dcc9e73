import { refuse } from '@pusterom/protocol/errors';
import { fastify, type FastifyInstance } from 'fastify';
import { accountRoutes } from './http/account.ts';
import { addressRoutes } from './http/address.ts';
import { archiveRoutes } from './http/archive.ts';
import { answer } from './http/answer.ts';
import type { AppParts } from './http/app-parts.ts';
import { guardRequests, securityHeaders } from './http/guards.ts';
import { healthRoutes } from './http/health.ts';
import { joinRoutes } from './http/join.ts';
import { pageRoutes } from './http/pages.ts';
import { sessionRoutes } from './http/sessions.ts';
import { Realtime } from './realtime/realtime.ts';

/** Bytes of one request's body: a profile or a title is far smaller. */
const bodyLimit = 16 * 1024;

/** The application, not listening yet. `close` ends sockets too. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit,
    requestTimeout: 15_000,
    routerOptions: { maxParamLength: 100 },
    // An address that cannot be read never reaches the hooks.
    frameworkErrors: (_error, _request, reply) =>
      answer(reply.headers(securityHeaders), refuse('INVALID_PAYLOAD')),
  });
  guardRequests(app, (bug) => parts.report(bug, {}));
  joinRoutes(app, parts);
  accountRoutes(app, parts);
  sessionRoutes(app, parts);
  archiveRoutes(app, parts);
  addressRoutes(app, parts);
  healthRoutes(app, parts);
  if (parts.webDir) await pageRoutes(app, parts.webDir);
  const realtime = new Realtime(app.server, parts);
  parts.registry.attach(realtime);
  app.addHook('preClose', async () => {
    await parts.registry.drain();
    await realtime.close();
  });
  return app;
}
