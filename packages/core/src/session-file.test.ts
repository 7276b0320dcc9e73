import { sessionFile, type SessionFile } from '@pusterom/protocol/session-file';
import type { SessionState } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { redact } from './redact.ts';
import { eventsOf, isWhole, toFile } from './session-file.ts';
import { aBusyWorkshop } from './testing/a-busy-workshop.ts';
import { aDraft, aSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';
import { dot, openVote } from './testing/voting.ts';

const fileOf = (session: SessionState): SessionFile => toFile(redact(session, { role: 'reader' }));

/** Written, read and carried out in a session that was just made. */
function takenIn(file: SessionFile): SessionState {
  const read = sessionFile.parse(JSON.parse(JSON.stringify(file)));
  const { title, language, agenda } = read;
  let number = 0;
  const events = eventsOf(read, () => anId(`taken in ${(number += 1)}`));
  const draft: SessionState = { ...aDraft().session, openSlices: [], title, language, agenda };
  return events.reduce((session, event, index) => apply(session, index + 1, event), draft);
}

const aFile = (): SessionFile => {
  const session = aSession({ at: 'plenary' });
  session.says('kari', 'tillit');
  session.says('per', 'humor');
  session.close();
  return fileOf(session.session);
};

describe('a session as a file', () => {
  it.each([1, 2, 3, 5, 6])('comes back as it was, workshop %i', (seed) => {
    const over = aBusyWorkshop(seed).at(-1)?.state.session;
    const file = over && fileOf(over);
    expect(file?.entries.length).toBeGreaterThan(0);
    expect(file && fileOf(takenIn(file))).toEqual(file);
  });

  it('comes back as it was, also when the entries are gone for their age', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of ['tillit', 'humor', 'mye humor']) session.says('kari', text);
    session.close();
    session.ask('facilitator', 'entries:erase', {});
    const file = fileOf(session.session);
    expect(file.clusters.map(({ keptCount }) => keptCount).sort()).toEqual([1, 2]);
    expect(fileOf(takenIn(file))).toEqual(file);
  });

  it('comes back with the groups whose sheets of paper were typed in; an older file says nothing of them', () => {
    const session = aSession({ at: 'levels', people: [] });
    session.says('facilitator', 'tar pauser', { paperGroup: 4 });
    session.close();
    const file = fileOf(session.session);
    expect(file.entries).toMatchObject([{ groupId: null, paperGroup: 4 }]);
    expect(fileOf(takenIn(file))).toEqual(file);
    const older = file.entries.map(({ paperGroup: _, ...entry }) => entry);
    expect(sessionFile.parse({ ...file, entries: older }).entries).toMatchObject([{ paperGroup: null }]);
  });

  it('comes back with the dots its clusters got', () => {
    const session = aSession({ at: 'plenary', people: ['kari', 'per', 'ola'] });
    for (const text of ['tillit', 'humor']) session.says('kari', text);
    openVote(session);
    for (const who of ['kari', 'per', 'ola']) dot(session, who, { tillit: 2, humor: 1 });
    session.close();
    const file = fileOf(session.session);
    const [vote] = file.votes;
    expect(vote).toMatchObject({ prompt: 'energy', dotsEach: 3, voters: 3 });
    expect(vote?.dots[session.clusterOf('tillit').id]).toBe(6);
    expect(fileOf(takenIn(file))).toEqual(file);
    expect(
      isWhole({ ...file, votes: file.votes.map((one) => ({ ...one, dots: { [anId('gone')]: 1 } })) }),
    ).toBe(false);
  });

  it('holds nothing of who was there, nor how one got in', () => {
    const session = aSession({ people: [] });
    session.join('kari', 'Kari-Marie');
    session.close();
    const written = JSON.stringify(fileOf(session.session));
    for (const secret of ['Kari-Marie', anId('kari'), 'K7M4XR', 'the-secret'])
      expect(written).not.toContain(secret);
  });

  it('is not whole when an entry is in a cluster or a group that is not there, or something is there twice', () => {
    const file = aFile();
    expect(isWhole(file)).toBe(true);
    expect(isWhole({ ...file, clusters: file.clusters.slice(1) })).toBe(false);
    expect(isWhole({ ...file, entries: [...file.entries, ...file.entries] })).toBe(false);
    const inNoGroup = file.entries.map((one) => ({ ...one, groupId: anId('nowhere') }));
    expect(isWhole({ ...file, entries: inNoGroup })).toBe(false);
  });
});
