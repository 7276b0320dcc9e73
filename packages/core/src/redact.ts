import { headline } from '@pusterom/grouping/headline';
import type { BreakoutId } from '@pusterom/protocol/ids';
import type { Breakout, Cluster, Entry, Participant, SessionState, Vote } from '@pusterom/protocol/session';
import { byId } from './apply.ts';
import { choicesIn, isShared, seenBy, type Sees } from './seen.ts';
import { fewestVoices } from './slices.ts';
import { byPlace, unordered } from './unordered.ts';
import { unreachable } from './unreachable.ts';
import { dotsOnAll } from './votes.ts';

/** Those who see the same: `breakoutId` is the group a participant sits in now. A reader looks back in the archive. */
export type Audience =
  | { role: 'facilitator' }
  | { role: 'screen' }
  | { role: 'participant'; breakoutId: BreakoutId | null }
  | { role: 'reader' };

/**
 * The session as this audience may see it: the only place that decides who sees what. What is hidden is not in
 * the result at all, and only differences between two results are ever sent.
 */
export function redact(session: SessionState, audience: Audience): SessionState {
  switch (audience.role) {
    case 'facilitator':
      return session;
    case 'reader':
      return readBack(session);
    case 'screen':
      return boarded(publicly(session, audience), session, seenBy(session, null));
    case 'participant':
      return boarded(publicly(session, audience), session, seenBy(session, audience.breakoutId));
    default:
      return unreachable(audience);
  }
}

function readBack(session: SessionState): SessionState {
  const view = boarded(withoutSecret(session), session, (entry) => isShared(session, entry));
  const kept = withKept(view, session);
  const told = [...session.votes.values()].filter(isToldAfterwards);
  return { ...kept, votes: byId(told.map((vote) => withDots(vote, kept.clusters.values()))) };
}

function publicly(session: SessionState, audience: Audience): SessionState {
  const breakoutId = audience.role === 'participant' ? audience.breakoutId : null;
  return {
    ...(audience.role === 'screen' ? session : withoutSecret(session)),
    participants: membersOf(session, breakoutId),
    breakouts: ownBreakout(session, breakoutId),
    carried: withoutMeetings(session),
    votes: byId([...session.votes.values()].map((vote) => publicVote(session, vote))),
  };
}

const withoutSecret = (session: SessionState): SessionState => ({
  ...session,
  door: { ...session.door, secret: null },
});

function membersOf(
  session: SessionState,
  breakoutId: BreakoutId | null,
): Map<Participant['id'], Participant> {
  const memberIds = breakoutId === null ? [] : (session.breakouts.get(breakoutId)?.memberIds ?? []);
  const members = memberIds.flatMap((id) => session.participants.get(id) ?? []);
  return new Map(members.map((member) => [member.id, member]));
}

/** Everyone knows which groups there are, to say where an answer comes from; only a group knows who sits in it. */
function ownBreakout(session: SessionState, ownId: BreakoutId | null): Map<BreakoutId, Breakout> {
  const seen = (one: Breakout): Breakout => (one.id === ownId ? one : { ...one, memberIds: [] });
  return new Map([...session.breakouts].map(([id, one]) => [id, seen(one)]));
}

/** Which meetings agreed on it and spoke of it is for those who may read them. */
const withoutMeetings = ({ carried }: SessionState): SessionState['carried'] =>
  new Map([...carried].map(([id, action]) => [id, { ...action, fromSessionId: null, history: [] }]));

/** What the dots have come to is told when whoever leads shows it; until then, only that there is a vote. */
const publicVote = (session: SessionState, vote: Vote): Vote =>
  vote.stage === 'shown'
    ? withDots(vote, choicesIn(session, vote.prompt))
    : { ...vote, voters: null, dots: {} };

/** Also what was never shown, unless so few took part that it would be easy to guess who gave what. */
const isToldAfterwards = ({ stage, voters }: Vote): boolean =>
  stage === 'shown' || (stage === 'closed' && (voters ?? 0) >= fewestVoices);

/** Only with the dots on clusters that are seen. */
const withDots = (vote: Vote, clusters: Iterable<Cluster>): Vote => ({
  ...vote,
  dots: dotsOnAll(vote.dots, clusters),
});

/** What those who lead can take back, and what the grouping has learnt. Always the same objects, so that nothing is told of it. */
const ofThoseWhoLead: Pick<SessionState, 'edits' | 'learnt'> = { edits: new Map(), learnt: [] };

/** `view` with only the entries this audience sees, and the clusters they make up; nothing says which came first. */
function boarded(view: SessionState, session: SessionState, sees: Sees): SessionState {
  const entries = new Map<Entry['id'], Entry>();
  session.entries.forEach((entry, id) => sees(entry) && entries.set(id, unordered(entry)));
  const clusters = new Map<Cluster['id'], Cluster>();
  for (const entry of entries.values()) {
    const cluster = entry.clusterId === null ? undefined : session.clusters.get(entry.clusterId);
    if (cluster && !clusters.has(cluster.id)) clusters.set(cluster.id, told(named(cluster, entries)));
  }
  return { ...view, entries, clusters, ...ofThoseWhoLead };
}

/** Of entries that are gone for their age, readers are left their clusters' names and numbers. */
function withKept(view: SessionState, { clusters }: SessionState): SessionState {
  const kept = [...clusters].filter(([, { keptCount }]) => keptCount > 0);
  const unplaced = kept.map(([id, cluster]) => [id, told(cluster)] as const);
  return { ...view, clusters: new Map([...view.clusters, ...unplaced]) };
}

/** Without what only those who lead have to know. */
function told(cluster: Cluster): Cluster {
  const isPlain = !cluster.isClosed && cluster.apartFrom.length === 0;
  return unordered(isPlain ? cluster : { ...cluster, isClosed: false, apartFrom: [] });
}

/**
 * A label may be the words of an entry that is not visible yet: then a visible member lends its own. Which one follows
 * from the places, so that it does not tell who was first.
 */
function named(cluster: Cluster, visible: ReadonlyMap<Entry['id'], Entry>): Cluster {
  if (cluster.labelEntryId === null) return cluster;
  if (visible.get(cluster.labelEntryId)?.clusterId === cluster.id) return cluster;
  const members = [...visible.values()].filter(({ clusterId }) => clusterId === cluster.id);
  const [lender] = members.sort(byPlace);
  return lender ? { ...cluster, label: headline(lender.text), labelEntryId: lender.id } : cluster;
}
