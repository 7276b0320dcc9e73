import { randomUUID } from 'node:crypto';
import { arrangementOf, stepPutAfter } from '@pusterom/core/arrangement';
import { asTheAgendaSays } from '@pusterom/core/plan';
import { aTimedStep } from '@pusterom/core/testing/a-timed-session';
import { testAgenda } from '@pusterom/core/testing/test-agenda';
import type { SessionId } from '@pusterom/protocol/ids';
import { describe, expect, test } from 'vitest';
import type { LiveStore, NewSession, SessionDirectory } from '../sessions/ports.ts';
import {
  aBreakout,
  aCarriedAction,
  aCluster,
  aParticipant,
  aRun,
  aVote,
  anAction,
  anEdit,
  anEntry,
  aNewSession,
  board,
  edits,
  votes,
  status,
} from './stored-things.fixture.ts';
import { Writer } from './writer.fixture.ts';

export interface Stores {
  store: LiveStore;
  directory: SessionDirectory;
  /** A user who may own sessions. */
  ownerId: string;
}

/** What a `LiveStore` is. Every implementation runs this. */
export function describeLiveStore(name: string, stores: () => Stores): void {
  const newSession = (more: Partial<NewSession> = {}) => Writer.begin(stores(), more);

  describe(`${name}: loading`, () => {
    test('a session that does not exist is null, and cannot be written to', async () => {
      const id = randomUUID() as SessionId;
      expect(await stores().store.load(id)).toBeNull();
      expect(await stores().store.commit(id, 0, [{ seq: 1, event: status('open'), author: null }])).toBe(
        false,
      );
    });

    test('a new session is a draft with nothing in it', async () => {
      const { state } = await newSession();
      expect(state.session).toMatchObject({
        seq: 0,
        status: 'draft',
        runs: [],
        revealedStepIds: [],
        lockedStepIds: [],
      });
      expect(state.session.door.isLocked).toBe(false);
      expect(state.authors.size).toBe(0);
    });

    test('several at once are those that there are', async () => {
      const { store } = stores();
      const [one, other] = [await newSession(), await newSession()];
      await other.commit(status('open'), board({ entries: [anEntry(1)] }));
      const nowhere = randomUUID() as SessionId;
      const loaded = await store.loadAll([other.state.session.id, nowhere, one.state.session.id]);
      const entries = new Map(loaded.map(({ session }) => [session.id, session.entries.size]));
      expect(entries).toEqual(
        new Map([
          [one.state.session.id, 0],
          [other.state.session.id, 1],
        ]),
      );
      expect(await store.loadAll([])).toEqual([]);
    });

    test('gives back the agenda as it was', async () => {
      const { store, directory, ownerId } = stores();
      const session = aNewSession(ownerId);
      await directory.create(session);
      expect((await store.load(session.id))?.session.agenda).toEqual(session.agenda);
    });
  });

  describe(`${name}: committing`, () => {
    test('everything that can change comes back as it was applied', async () => {
      const writer = await newSession();
      const [kari, per] = [aParticipant(1, 'Kari'), aParticipant(2, null)];
      await writer.commit(
        status('open'),
        { type: 'participants:changed', participants: [kari, per], removedParticipantIds: [] },
        { type: 'runs:changed', runs: [aRun({ pausedAtMs: 1_700_000_000_123, pausedMs: 5 })] },
        { type: 'breakouts:changed', breakouts: [aBreakout(1, [per.id, kari.id]), aBreakout(2, [])] },
        { type: 'reveal:changed', revealedStepIds: ['b', 'a'] },
        { type: 'locks:changed', lockedStepIds: ['a', 'c'] },
        { type: 'slices:opened', openSlices: ['self/strength', 'a'] },
        { type: 'door:changed', door: { ...writer.state.session.door, code: randomUUID(), isLocked: true } },
        board({ entries: [anEntry(1, { level: 'system', aspect: 'improvement' })], clusters: [aCluster(1)] }),
        edits(anEdit(1, anEntry(1), { ...aCluster(1), rank: 1 / 3 })),
        votes(aVote(), aVote({ stage: 'shown', voters: 9, dots: { [aCluster(1).id]: 10 } })),
        { type: 'actions:changed', actions: [anAction(1)], removedActionIds: [] },
        { type: 'carried:changed', carried: [aCarriedAction(2), aCarriedAction(1)], removedCarriedIds: [] },
      );
      await writer.expectSameAfterLoading();
    });

    test('an agenda comes back as it is held by the plan', async () => {
      const writer = await newSession({ agenda: testAgenda });
      const step = { ...aTimedStep(randomUUID(), 10), isBreak: true };
      const added = [step];
      const themes = stepPutAfter(arrangementOf(testAgenda), step.id, 'pairs').toReversed();
      const plan = { ...asTheAgendaSays, added, themes };
      await writer.commit({
        type: 'plan:changed',
        plan: { ...plan, lengths: [{ stepId: 'pairs', minutes: 7 }], endsAtMs: 1_700_000_000_000 },
      });
      await writer.expectSameAfterLoading();
      expect(writer.state.session.agenda.themes[0]?.id).toBe('theme-actions');
    });

    test('a change of each thing replaces it', async () => {
      const writer = await newSession();
      const [kari, per, entry, cluster, action, run] = [
        aParticipant(1, 'Kari'),
        aParticipant(2, 'Per'),
        anEntry(1),
        aCluster(1),
        anAction(1),
        aRun(),
      ];
      const breakout = aBreakout(1, [kari.id, per.id]);
      const people = { type: 'participants:changed', removedParticipantIds: [] } as const;
      await writer.commit({ ...people, participants: [kari, per] });
      await writer.commit({ type: 'breakouts:changed', breakouts: [breakout] });
      await writer.commit(board({ entries: [entry], clusters: [cluster] }));
      await writer.commit({ type: 'actions:changed', actions: [action], removedActionIds: [] });
      await writer.commit({ type: 'runs:changed', runs: [run] });
      await writer.commit({ ...people, participants: [{ ...kari, firstName: 'Karianne' }] });
      await writer.commit({
        type: 'breakouts:changed',
        breakouts: [{ ...breakout, memberIds: [per.id], isDissolved: true }],
      });
      await writer.commit(
        board({
          entries: [
            {
              ...entry,
              text: 'endret',
              isHidden: true,
              isApproved: true,
              paperGroup: 3,
              clusterId: cluster.id,
              placedBy: 'human',
            },
          ],
          clusters: [
            {
              ...{ ...cluster, label: 'nytt', labelEntryId: entry.id, isTouched: true },
              ...{ isPinned: true, isClosed: true, rank: 1 / 3, apartFrom: [aCluster(2).id] },
              mergedIds: [aCluster(3).id, aCluster(4).id],
            },
          ],
        }),
      );
      await writer.commit({
        type: 'actions:changed',
        actions: [{ ...action, due: null, order: 9 }],
        removedActionIds: [],
      });
      const edit = anEdit(1, entry, cluster);
      await writer.commit(edits(edit));
      await writer.commit(edits({ ...edit, isUndone: true, entries: [] }));
      const vote = aVote();
      await writer.commit(votes(vote));
      await writer.commit(votes({ ...vote, stage: 'closed', voters: 1, dots: { [cluster.id]: 2 } }));
      const carried = aCarriedAction(1);
      const noCarried = { type: 'carried:changed', removedCarriedIds: [] } as const;
      await writer.commit({ ...noCarried, carried: [carried] });
      await writer.commit({ ...noCarried, carried: [{ ...carried, outcome: 'tried', note: 'Nesten' }] });
      await writer.commit({
        type: 'runs:changed',
        runs: [{ ...run, endedAtMs: run.startedAtMs + 5, durationMs: 9 }],
      });
      await writer.expectSameAfterLoading();
    });

    test('what is removed is gone', async () => {
      const writer = await newSession();
      const [entry, cluster, kari, action] = [anEntry(1), aCluster(1), aParticipant(1, 'Kari'), anAction(1)];
      const edit = anEdit(1, entry, cluster);
      const vote = aVote();
      await writer.commit(
        votes(vote),
        board({ entries: [entry, anEntry(2)], clusters: [cluster] }),
        { type: 'participants:changed', participants: [kari], removedParticipantIds: [] },
        { type: 'actions:changed', actions: [action], removedActionIds: [] },
        edits(edit),
      );
      await writer.commit(
        board({ removedEntryIds: [entry.id], removedClusterIds: [cluster.id] }),
        { type: 'participants:changed', participants: [], removedParticipantIds: [kari.id] },
        { type: 'actions:changed', actions: [], removedActionIds: [action.id] },
        { type: 'edits:changed', edits: [], removedEditIds: [edit.id] },
        { type: 'votes:changed', votes: [], removedVoteIds: [vote.id] },
      );
      await writer.expectSameAfterLoading();
      expect(writer.state.session.entries.size).toBe(1);
    });

    test('added and removed in one batch leaves nothing; removed and added again leaves it', async () => {
      const writer = await newSession();
      const [brief, returning] = [anEntry(1), anEntry(2)];
      await writer.commitAs('facilitator', board({ entries: [returning] }));
      await writer.commitAs(
        aParticipant(1, null).id,
        board({ entries: [brief] }),
        board({ removedEntryIds: [brief.id, returning.id] }),
        board({ entries: [{ ...returning, text: 'tilbake' }] }),
      );
      await writer.expectSameAfterLoading();
      expect([...writer.state.session.entries.values()]).toEqual([{ ...returning, text: 'tilbake' }]);
    });

    test('several changes of one entry in a batch leave the last', async () => {
      const writer = await newSession();
      const entry = anEntry(1);
      await writer.commit(...['en', 'to', 'tre'].map((text) => board({ entries: [{ ...entry, text }] })));
      await writer.expectSameAfterLoading();
      expect(writer.state.session.entries.get(entry.id)?.text).toBe('tre');
      expect(writer.state.session.seq).toBe(3);
    });

    test('things keep their order', async () => {
      const writer = await newSession();
      const orders = [5, 3, 9, 1, 7];
      await writer.commit(
        board({ entries: orders.map((order) => anEntry(order)), clusters: orders.map(aCluster) }),
      );
      await writer.commit({
        type: 'participants:changed',
        participants: orders.map((number) => aParticipant(number, null)),
        removedParticipantIds: [],
      });
      const loaded = (await writer.load()).session;
      const sorted = [1, 3, 5, 7, 9];
      expect([...loaded.entries.values()].map((entry) => entry.order)).toEqual(sorted);
      expect([...loaded.clusters.values()].map((cluster) => cluster.order)).toEqual(sorted);
      expect([...loaded.participants.values()].map((person) => person.number)).toEqual(sorted);
    });

    test('visits of the same millisecond come back in the order they began', async () => {
      const writer = await newSession();
      const runs = Array.from({ length: 6 }, () => aRun({ endedAtMs: 1_700_000_000_000 }));
      for (const run of runs) await writer.commit({ type: 'runs:changed', runs: [run] });
      await writer.commit(
        ...runs.toReversed().map((run) => ({ type: 'runs:changed' as const, runs: [run] })),
      );
      expect((await writer.load()).session.runs.map((run) => run.id)).toEqual(runs.map((run) => run.id));
    });

    test('five hundred entries in one batch are all there', async () => {
      const writer = await newSession();
      const events = Array.from({ length: 500 }, (_, order) => board({ entries: [anEntry(order)] }));
      await writer.commit(...events);
      await writer.expectSameAfterLoading();
      expect(writer.state.session).toMatchObject({ seq: 500 });
      expect(writer.state.session.entries.size).toBe(500);
    });

    test.each([
      'blåbær og fløte – «ærlig»',
      '👩‍👩‍👧‍👦🇳🇴',
      'to\nlinjer\tog\\n',
      `'; DROP TABLE "Entry"; --`,
      '{"a": [1]}',
      '$1 %s',
    ])('text survives: %j', async (text) => {
      const writer = await newSession();
      await writer.commit(
        board({ entries: [anEntry(1, { text })], clusters: [{ ...aCluster(1), label: text }] }),
      );
      await writer.expectSameAfterLoading();
    });
  });

  describe(`${name}: conflicts`, () => {
    test('a write from where the session no longer stands stores nothing', async () => {
      const writer = await newSession();
      await writer.commit(board({ entries: [anEntry(1)] }));
      const late = board({
        entries: [anEntry(2)],
        removedEntryIds: [...writer.state.session.entries.keys()],
      });
      expect(await writer.tryCommit(0, [{ seq: 1, event: late, author: null }])).toBe(false);
      expect(await writer.tryCommit(2, [{ seq: 3, event: late, author: null }])).toBe(false);
      await writer.expectSameAfterLoading();
    });

    test('of many who write at once, one wins', async () => {
      const writer = await newSession();
      const tries = Array.from({ length: 8 }, (_, order) => {
        const event = board({ entries: [anEntry(order)] });
        return writer.tryCommit(0, [{ seq: 1, event, author: null }]);
      });
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      const { session } = await writer.load();
      expect([session.seq, session.entries.size]).toEqual([1, 1]);
    });

    test('how far each has come is asked for all at once; those that are gone are not among them', async () => {
      const [writer, other] = [await newSession(), await newSession()];
      await writer.commit(board({ entries: [anEntry(1)] }));
      const [id, otherId] = [writer.state.session.id, other.state.session.id];
      const seqs = await stores().store.seqs([id, otherId, randomUUID() as SessionId]);
      expect(seqs).toEqual(
        new Map([
          [id, 1],
          [otherId, 0],
        ]),
      );
    });

    test('changes with a hole in their numbers are a bug, and store nothing', async () => {
      const writer = await newSession();
      const event = board({ entries: [anEntry(1)] });
      const changes = [1, 3].map((seq) => ({ seq, event, author: null }));
      await expect(writer.tryCommit(0, changes)).rejects.toThrow(/seq/);
      await writer.expectSameAfterLoading();
    });
  });
}
