import type { SessionState } from '@pusterom/protocol/session';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import { byId } from './apply.ts';
import { byPlace } from './unordered.ts';

/** In the order of their places, which is all that a list may say about its things. */
export const toSnapshot = (session: SessionState): SessionSnapshot => ({
  ...session,
  participants: [...session.participants.values()],
  breakouts: [...session.breakouts.values()],
  entries: [...session.entries.values()].sort(byPlace),
  clusters: [...session.clusters.values()].sort(byPlace),
  votes: [...session.votes.values()],
  edits: [...session.edits.values()],
  actions: [...session.actions.values()],
  carried: [...session.carried.values()],
});

export const fromSnapshot = (snapshot: SessionSnapshot): SessionState => ({
  ...snapshot,
  participants: byId(snapshot.participants),
  breakouts: byId(snapshot.breakouts),
  entries: byId(snapshot.entries),
  clusters: byId(snapshot.clusters),
  votes: byId(snapshot.votes),
  edits: byId(snapshot.edits),
  actions: byId(snapshot.actions),
  carried: byId(snapshot.carried),
});
