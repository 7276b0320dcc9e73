import { placeOf } from '@pusterom/core/unordered';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { ParticipantId } from '@pusterom/protocol/ids';
import type { Dots, Vote } from '@pusterom/protocol/session';
import { describe, expect, test } from 'vitest';
import type { Stores } from './live-store.contract.ts';
import {
  aBreakout,
  aCluster,
  anEdit,
  anEntry,
  aParticipant,
  aVote,
  board,
  edits,
  votes,
  status,
} from './stored-things.fixture.ts';
import { Writer } from './writer.fixture.ts';

/** Whose entries and dots are whose, and for how long that is known. Every `LiveStore` runs this. */
export function describeAnonymity(name: string, stores: () => Stores): void {
  const newSession = () => Writer.begin(stores());

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
