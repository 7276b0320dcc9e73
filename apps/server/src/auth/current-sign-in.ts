import type { IncomingHttpHeaders } from 'node:http';
import { fromNodeHeaders } from 'better-auth/node';
import type { AuthParts } from './confirm.ts';

const dayMs = 24 * 60 * 60_000;
/** Unused for so long, a sign-in is over: a laptop that was put away, or changed hands. */
const longestSilenceMs = 14 * dayMs;

/** The sign-in that a request's cookies belong to, and whose; null when there is none, or it has been silent for too long. */
export async function currentSignIn({ betterAuth, prisma }: AuthParts, headers: IncomingHttpHeaders) {
  const found = await betterAuth.api.getSession({ headers: fromNodeHeaders(headers) });
  if (!found) return null;
  const { id, updatedAt } = found.session;
  const silentMs = Date.now() - updatedAt.getTime();
  const where = { id };
  if (silentMs > longestSilenceMs) {
    await prisma.authSession.deleteMany({ where });
    return null;
  }
  // Days are counted, so that reading who someone is need not write each time.
  if (silentMs > dayMs) await prisma.authSession.updateMany({ where, data: { updatedAt: new Date() } });
  return found;
}
