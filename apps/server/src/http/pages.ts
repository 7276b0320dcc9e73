import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Addresses people know, and the page that answers each. */
const pages: Record<string, string> = {
  '/': 'index.html',
  '/j/:code': 'index.html',
  '/facilitator': 'facilitator.html',
  '/facilitator/*': 'facilitator.html',
  '/screen': 'screen.html',
  '/archive': 'archive.html',
  '/archive/*': 'archive.html',
  '/personvern': 'privacy.html',
  '/tilgjengelighet': 'accessibility.html',
};

const oneYear = '365d';

/** The built web app. Files under /assets have their content's hash in the name and never change. */
export async function pageRoutes(app: FastifyInstance, webDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(webDir, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    dotfiles: 'ignore',
    immutable: true,
    maxAge: oneYear,
  });
  await app.register(fastifyStatic, {
    root: webDir,
    serve: false,
    decorateReply: false,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
  });
  for (const [path, file] of Object.entries(pages)) {
    app.get(path, (_request, reply) => page(reply, webDir, file));
  }
  for (const file of ['pusterom.svg', 'sw.js'])
    app.get(`/${file}`, (_request, reply) => page(reply, webDir, file));
}

/** Pages are asked for anew each time, so that a new version of the server is seen at once. */
const page = (reply: FastifyReply, webDir: string, file: string): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile(file, webDir, { cacheControl: false });
