import type { SessionSnapshot, SessionState } from '@pusterom/protocol/session';
import { byId } from './apply.ts';

export const toSnapshot = (session: SessionState): SessionSnapshot => ({
  ...session,
  participants: [...session.participants.values()],
  breakouts: [...session.breakouts.values()],
  entries: [...session.entries.values()],
  clusters: [...session.clusters.values()],
  actions: [...session.actions.values()],
});

export const fromSnapshot = (snapshot: SessionSnapshot): SessionState => ({
  ...snapshot,
  participants: byId(snapshot.participants),
  breakouts: byId(snapshot.breakouts),
  entries: byId(snapshot.entries),
  clusters: byId(snapshot.clusters),
  actions: byId(snapshot.actions),
});
