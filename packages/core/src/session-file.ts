import type { SessionEvent } from '@pusterom/protocol/events';
import type { Breakout, Participant, SessionState, StepRun } from '@pusterom/protocol/session';
import type { SessionFile } from '@pusterom/protocol/session-file';
import { actionsOf } from './actions.ts';
import { boardChanged, newCluster } from './board-event.ts';
import { votesChanged } from './decide-votes.ts';
import { slicesOf } from './slices.ts';
import { byPlace } from './unordered.ts';

/** `session` is what a reader may see of it: see `redact`. */
export function toFile(session: SessionState): SessionFile {
  const { title, language, agenda, erasedAtMs } = session;
  return {
    format: 'pusterom-session',
    version: 1,
    title,
    language,
    agenda,
    participants: session.participants.size,
    erasedAt: isoOf(erasedAtMs),
    visits: session.runs.map(({ id, stepId, plannedMs, durationMs, pausedMs, startedAtMs, endedAtMs }) => ({
      ...{ id, stepId, plannedMs, durationMs, pausedMs },
      startedAt: new Date(startedAtMs).toISOString(),
      endedAt: isoOf(endedAtMs),
    })),
    groups: [...session.breakouts.values()].map(({ id, stepId, number, seating, isDissolved }) => ({
      ...{ id, stepId, number, seating, isDissolved },
    })),
    clusters: [...session.clusters.values()]
      .sort(byPlace)
      .map(({ id, prompt, label, labelEntryId, labelBy, isPinned, rank, keptCount }) => ({
        ...{ id, prompt, label, labelEntryId, labelBy, isPinned, rank, keptCount },
      })),
    votes: [...session.votes.values()].map(({ id, prompt, dotsEach, voters, dots }) => ({
      ...{ id, prompt, dotsEach, voters: voters ?? 0, dots },
    })),
    entries: [...session.entries.values()].sort(byPlace).map((entry) => {
      const { id, stepId, kind, questionId, level, aspect, breakoutId, ...rest } = entry;
      const { paperGroup, clusterId, text } = rest;
      return {
        id,
        stepId,
        kind,
        questionId,
        level,
        aspect,
        groupId: breakoutId,
        paperGroup,
        clusterId,
        text,
      };
    }),
    actions: actionsOf(session).map(({ id, what, who, due, followUp }) => ({ id, what, who, due, followUp })),
    carried: [...session.carried.values()]
      .sort((one, other) => one.order - other.order)
      .map(({ fromSessionId: _, history: __, order: ___, ...carried }) => carried),
  };
}

const isoOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const msOf = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));

/** Whether all that the file's parts say of each other is in the file, and nothing is in it twice. */
export function isWhole({
  visits,
  groups,
  clusters,
  votes,
  entries,
  actions,
  carried,
}: SessionFile): boolean {
  const [groupIds, clusterIds] = [idsOf(groups), idsOf(clusters)];
  return (
    [visits, groups, clusters, votes, entries, actions, carried].every(
      (list) => idsOf(list).size === list.length,
    ) &&
    votes.every(({ dots }) => Object.keys(dots).every((id) => clusterIds.has(id))) &&
    entries.every(
      ({ groupId, clusterId }) =>
        (groupId === null || groupIds.has(groupId)) && (clusterId === null || clusterIds.has(clusterId)),
    )
  );
}

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

/** Who sat there, and where, is in no file. */
const seatedNobody = (group: SessionFile['groups'][number]): Breakout => ({
  ...group,
  spot: '',
  isFree: false,
  memberIds: [],
});

/**
 * What happens in a new session to make it the one in the file. The last of it closes the session; after that it is
 * read, and written to a file again, as the one it came from.
 */
export function eventsOf(file: SessionFile, newId: () => string): SessionEvent[] {
  const { erasedAt } = file;
  return [
    { type: 'status:changed', status: 'open' },
    { type: 'participants:changed', participants: nameless(file, newId), removedParticipantIds: [] },
    { type: 'breakouts:changed', breakouts: file.groups.map(seatedNobody) },
    { type: 'runs:changed', runs: runsOf(file) },
    // What was held back from readers did not come into the file.
    { type: 'slices:opened', openSlices: [...slicesOf(file.agenda)] },
    boardOf(file),
    votesChanged(file.votes.map((vote) => ({ ...vote, stage: 'shown' }))),
    {
      type: 'actions:changed',
      actions: file.actions.map((action, order) => ({ ...action, order })),
      removedActionIds: [],
    },
    {
      type: 'carried:changed',
      carried: file.carried.map((one, order) => ({ ...one, fromSessionId: null, history: [], order })),
      removedCarriedIds: [],
    },
    ...(erasedAt === null ? [] : [{ type: 'entries:erased' as const, erasedAtMs: Date.parse(erasedAt) }]),
    { type: 'status:changed', status: 'closed' },
  ];
}

const nameless = ({ participants }: SessionFile, newId: () => string): Participant[] =>
  Array.from({ length: participants }, (_, index) => ({
    id: newId() as Participant['id'],
    number: index + 1,
    firstName: null,
  }));

const runsOf = ({ visits }: SessionFile): StepRun[] =>
  visits.map(({ startedAt, endedAt, ...visit }) => ({
    ...visit,
    startedAtMs: Date.parse(startedAt),
    endedAtMs: msOf(endedAt),
    pausedAtMs: null,
  }));

const boardOf = ({ clusters, entries }: SessionFile): SessionEvent =>
  boardChanged({
    clusters: clusters.map((cluster, order) => ({
      ...newCluster(cluster.id, cluster.prompt, order),
      ...cluster,
    })),
    entries: entries.map(({ groupId, ...entry }, order) => ({
      ...entry,
      breakoutId: groupId,
      placedBy: 'human',
      isHidden: false,
      isApproved: true,
      order,
    })),
  });
