import { randomUUID } from 'node:crypto';
import { arrangementOf, stepPutAfter } from '@pusterom/core/arrangement';
import { asTheAgendaSays } from '@pusterom/core/plan';
import { aTimedStep } from '@pusterom/core/testing/a-timed-session';
import { testAgenda } from '@pusterom/core/testing/test-agenda';
import { placeOf } from '@pusterom/core/unordered';
import type { BoardEdit } from '@pusterom/protocol/board-edit';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { Dots, SessionStatus, Vote } from '@pusterom/protocol/session';
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
  const newSession = async (more: Partial<NewSession> = {}): Promise<Writer> => {
    const { store, directory, ownerId } = stores();
    const session = aNewSession(ownerId, more);
    expect(await directory.create(session)).toBe(true);
    return Writer.of(store, session.id);
  };

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

    test('changes with a hole in their numbers are a bug, and store nothing', async () => {
      const writer = await newSession();
      const event = board({ entries: [anEntry(1)] });
      const changes = [1, 3].map((seq) => ({ seq, event, author: null }));
      await expect(writer.tryCommit(0, changes)).rejects.toThrow(/seq/);
      await writer.expectSameAfterLoading();
    });
  });

  describe(`${name}: authors`, () => {
    test('are kept from when the entry was new, whoever changes it', async () => {
      const writer = await newSession();
      const kari = aParticipant(1, 'Kari').id;
      const entry = anEntry(1);
      await writer.commitAs(kari, board({ entries: [entry] }));
      await writer.commitAs('facilitator', board({ entries: [{ ...entry, isHidden: true }, anEntry(2)] }));
      await writer.commitAs(null, board({ entries: [{ ...entry, text: 'ryddet' }] }));
      await writer.expectSameAfterLoading();
      expect(writer.state.authors.get(entry.id)).toBe(kari);
      expect(writer.state.authors.size).toBe(2);
    });

    test('are kept when an entry is made and changed in one batch', async () => {
      const writer = await newSession();
      const kari = aParticipant(1, 'Kari').id;
      const entry = anEntry(1);
      const changes = [
        { seq: 1, event: board({ entries: [entry] }), author: kari },
        { seq: 2, event: board({ entries: [{ ...entry, text: 'endret' }] }), author: 'facilitator' as const },
      ];
      expect(await writer.tryCommit(0, changes)).toBe(true);
      expect((await writer.load()).authors).toEqual(new Map([[entry.id, kari]]));
    });

    test('closing forgets authors, first names, who sat together, who spoke first and how the board was; what was said stays', async () => {
      const writer = await openWithPeople();
      await writer.commit(status('closed'));
      await expectForgotten(writer);
    });

    test('closing in the same batch as the last entry forgets its author too', async () => {
      const writer = await openWithPeople(status('closed'));
      await expectForgotten(writer);
    });
  });

  describe(`${name}: dots`, () => {
    const [kari, per] = [aParticipant(1, 'Kari').id, aParticipant(2, 'Per').id];
    const [one, other] = [aCluster(1).id, aCluster(2).id];
    const placed = (vote: Vote, voter: ParticipantId, dots: Dots) => ({
      event: votes(vote),
      author: voter,
      ballot: { voteId: vote.id, voter, dots },
    });
    const withVote = async () => {
      const [writer, vote] = [await newSession(), aVote()];
      await writer.commit(votes(vote));
      return { writer, vote };
    };

    test('come back as each has put them last, in one batch or in several', async () => {
      const { writer, vote } = await withVote();
      await writer.commitEach(
        placed({ ...vote, voters: 1 }, kari, { [one]: 2, [other]: 1 }),
        placed({ ...vote, voters: 2 }, per, { [one]: 1 }),
        placed({ ...vote, voters: 2 }, kari, { [other]: 3 }),
      );
      await writer.expectSameAfterLoading();
      await writer.commitEach(placed({ ...vote, voters: 2 }, per, { [one]: 3 }));
      await writer.commitEach(placed({ ...vote, voters: 1 }, kari, {}));
      await writer.expectSameAfterLoading();
      expect(writer.state.ballots.get(vote.id)).toEqual(new Map([[per, { [one]: 3 }]]));
    });

    test('are nobody’s any more when the vote closes, also those that came with it', async () => {
      const { writer, vote } = await withVote();
      await writer.commitEach(placed({ ...vote, voters: 1 }, kari, { [one]: 2 }));
      const counted = { ...vote, stage: 'closed', voters: 2, dots: { [one]: 5 } } as const;
      await writer.commitEach(placed({ ...vote, voters: 2 }, per, { [one]: 3 }), {
        event: votes(counted),
        author: null,
      });
      await expectNobodys(writer);
      expect(writer.state.session.votes.get(vote.id)).toEqual(counted);
    });

    test('are nobody’s any more when the session closes, also those that came with it', async () => {
      const { writer, vote } = await withVote();
      await writer.commitEach(placed({ ...vote, voters: 1 }, kari, { [one]: 2 }));
      await writer.commitEach(placed({ ...vote, voters: 2 }, per, { [one]: 3 }), {
        event: status('closed'),
        author: null,
      });
      await expectNobodys(writer);
    });

    test('go with the vote when it is taken away, and another one starts with none', async () => {
      const { writer, vote } = await withVote();
      await writer.commitEach(placed({ ...vote, voters: 1 }, kari, { [one]: 2 }));
      await writer.commit({ type: 'votes:changed', votes: [], removedVoteIds: [vote.id] });
      await writer.commit(votes(vote));
      await expectNobodys(writer);
    });

    async function expectNobodys(writer: Writer): Promise<void> {
      const { session, ballots } = await writer.load();
      expect(session).toEqual(writer.state.session);
      expect([...ballots.values()].flatMap((ofVote) => [...ofVote])).toEqual([]);
    }
  });

  async function openWithPeople(...more: SessionEvent[]): Promise<Writer> {
    const writer = await newSession();
    const [kari, per] = [aParticipant(1, 'Kari'), aParticipant(2, 'Per')];
    await writer.commitAs(
      kari.id,
      status('open'),
      { type: 'participants:changed', participants: [kari, per], removedParticipantIds: [] },
      { type: 'breakouts:changed', breakouts: [aBreakout(1, [kari.id, per.id])] },
      board({ entries: [anEntry(1), anEntry(2), anEntry(3)], clusters: [aCluster(1), aCluster(2)] }),
      edits(anEdit(5, anEntry(1), aCluster(1))),
      ...more,
    );
    return writer;
  }

  async function expectForgotten(writer: Writer): Promise<void> {
    await writer.expectSameAfterLoading();
    const { session, authors } = await writer.load();
    expect(authors.size).toBe(0);
    expect(session.entries.size).toBe(3);
    expect(session.edits.size).toBe(0);
    for (const { id, order } of [...session.entries.values(), ...session.clusters.values()])
      expect(order).toBe(placeOf(id));
    expect([...session.participants.values()].map((person) => person.firstName)).toEqual([null, null]);
    expect([...session.breakouts.values()].map((breakout) => breakout.memberIds)).toEqual([[]]);
  }
}

const edits = (...edits: BoardEdit[]): SessionEvent => ({ type: 'edits:changed', edits, removedEditIds: [] });
const votes = (...votes: Vote[]): SessionEvent => ({ type: 'votes:changed', votes, removedVoteIds: [] });
const status = (status: SessionStatus): SessionEvent => ({ type: 'status:changed', status });
