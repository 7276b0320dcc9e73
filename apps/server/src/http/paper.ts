import { redact } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import { isWhole } from '@pusterom/core/session-file';
import { ok } from '@pusterom/protocol/errors';
import { paperQuery, takeInRequest, worksheetsQuery, type PaperKind } from '@pusterom/protocol/paper';
import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import { wordsIn } from '@pusterom/paper/words';
import type { Planned } from '@pusterom/paper/worksheets';
import type { PrintOrder } from '@pusterom/paper/print';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inTurn } from '../paper/in-turn.ts';
import { PressBusy } from '../paper/press.ts';
import { isArchived } from '../sessions/archived.ts';
import { mayLead, mayReadBack } from '../sessions/standing.ts';
import { takeIn } from '../sessions/take-in.ts';
import type { AppParts } from './app-parts.ts';
import { answer, bodyOf, Refusal } from './answer.ts';
import { sessionFor } from './session-access.ts';
import { signedIn } from './signed-in.ts';

/** A session of a thousand people, with room to spare. */
const maxFileBytes = 8 * 1024 * 1024;

const types: Record<PaperKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // Two of each board, together.
  pictures: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

async function readBack({ liveStore }: AppParts, id: SessionId): Promise<SessionSnapshot> {
  const state = await liveStore.load(id);
  if (!state || !isArchived(state.session)) throw new Refusal('NOT_FOUND');
  return toSnapshot(redact(state.session, { role: 'reader' }));
}

/** Of a session that is still to be held; of one that is over there is nothing to write. */
async function planOf({ liveStore }: AppParts, id: SessionId): Promise<Planned> {
  const state = await liveStore.load(id);
  if (!state || state.session.status === 'closed') throw new Refusal('NOT_FOUND');
  const { title, agenda, plan } = state.session;
  return { title, agenda, plan };
}

/** A session that is over, as a file to keep, send or print: exactly what its reader sees in the archive. */
export function paperRoutes(app: FastifyInstance, parts: AppParts): void {
  const turn = inTurn();
  /** What is to be printed is read when its turn has come: thirty at once would hold up a running session. */
  const send = async (reply: FastifyReply, kind: PaperKind, read: () => Promise<Wanted>) => {
    const print = async () => {
      const { title, order } = await read();
      return { title, file: await parts.press.print(order) };
    };
    const { title, file } = await turn(print).catch((bug: unknown) => {
      throw bug instanceof PressBusy ? new Refusal('UNAVAILABLE') : bug;
    });
    return reply
      .type(types[kind])
      .header('content-disposition', `attachment; filename*=UTF-8''${fileName(title, kind)}`)
      .send(Buffer.from(file));
  };

  app.get('/api/archive/sessions/:id/paper', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayReadBack);
    const wish = bodyOf(paperQuery, request.query);
    return send(reply, wish.kind, async () => {
      const session = await readBack(parts, id);
      return { title: session.title, order: { session, wish } };
    });
  });

  // Before and while it is held: sheets to write on by hand, for when the network is gone.
  app.get('/api/sessions/:id/worksheets', async (request, reply) => {
    const { id } = await sessionFor(parts, request, mayLead);
    const { language } = bodyOf(worksheetsQuery, request.query);
    return send(reply, 'pdf', async () => {
      const planned = await planOf(parts, id);
      return { title: `${wordsIn(language)('worksheet')} ${planned.title}`, order: { planned, language } };
    });
  });

  // Only who is signed in may send as much as a session is.
  const onRequest = async (request: FastifyRequest) => void (await signedIn(parts.auth, request));
  app.post('/api/archive/sessions', { bodyLimit: maxFileBytes, onRequest }, async (request, reply) => {
    const user = await signedIn(parts.auth, request);
    const { id, file } = bodyOf(takeInRequest, request.body);
    if (!isWhole(file)) throw new Refusal('INVALID_PAYLOAD');
    const takenIn = await takeIn(parts, { id, ownerId: user.id, file });
    return answer(reply, takenIn.ok ? ok({ id }) : takenIn);
  });
}

interface Wanted {
  /** What the file is called. */
  title: string;
  order: PrintOrder;
}

/** Letters and digits of the title, and nothing that an operating system would read in a way of its own. */
function fileName(title: string, kind: PaperKind): string {
  const words =
    title
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 60)
      .trim() || 'Pusterom';
  return encodeURIComponent(`${words}.${kind === 'pictures' ? 'zip' : kind}`);
}
