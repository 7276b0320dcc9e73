import type { SignInSummary } from '@pusterom/protocol/api';
import { ok } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { answer } from './answer.ts';
import type { SignInParts } from './begin-sign-in.ts';
import { signedIn } from './signed-in.ts';

/** Where one is signed in, and ending it from elsewhere. */
export function signInListRoutes(app: FastifyInstance, { auth, note, consoles }: SignInParts): void {
  app.get('/api/sign-ins', async (request, reply) => {
    await signedIn(auth, request);
    return answer<SignInSummary[]>(reply, ok(await auth.signIns(request.headers)));
  });

  app.delete('/api/sign-ins/:id', async (request, reply) => {
    const user = await signedIn(auth, request);
    const ended = await auth.endSignIn(user.id, (request.params as { id: string }).id);
    if (ended.ok) {
      note('sign-in-ended', user.id);
      // Whoever is still signed in comes back by herself.
      consoles.closeFor(user.id);
    }
    return answer(reply, ended);
  });
}
