import { refuse } from '@pusterom/protocol/errors';
import type { Cluster } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';
import { aSession, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

/** A plenary where kari has said each of these words. */
function aBoardWith(...texts: string[]): TestSession {
  const session = aSession({ at: 'plenary' });
  for (const text of texts) session.says('kari', text);
  return session;
}

const rename = (session: TestSession, { id }: Cluster, label: string) =>
  session.ask('facilitator', 'cluster:rename', { id, label });
const merge = (session: TestSession, from: Cluster, into: Cluster) =>
  session.ask('facilitator', 'cluster:merge', { id: from.id, intoId: into.id });
const hide = (session: TestSession, text: string, isHidden = true) =>
  session.ask('facilitator', 'entry:hide', { id: anId(text), isHidden });
const remove = (session: TestSession, text: string) =>
  session.ask('kari', 'entry:delete', { id: anId(text) });
const labels = ({ session }: TestSession) => [...session.clusters.values()].map(({ label }) => label);

describe('a new cluster', () => {
  it('is named with the words of the entry that opened it', () => {
    const session = aBoardWith('Humor');
    expect(session.clusterOf('Humor')).toMatchObject({ label: 'Humor', labelBy: 'auto', isTouched: false });
  });
});

describe('moving an entry', () => {
  it('places it for good', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    const { id } = session.clusterOf('kveldsturer');
    session.move('kaffe', id);
    expect(session.entry('kaffe')).toMatchObject({ clusterId: id, placedBy: 'human' });
  });

  it('removes the cluster it was alone in', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    session.move('kaffe', session.clusterOf('kveldsturer').id);
    expect(session.session.clusters.size).toBe(1);
  });

  it('opens a cluster when the id is new, named with its words', () => {
    const session = aBoardWith('Tillit', 'tillit');
    session.move('tillit', anId('new cluster'));
    expect(session.clusterOf('tillit')).toMatchObject({ id: anId('new cluster'), isTouched: true });
    expect(session.clusterOf('tillit').label).not.toBe('');
    expect(session.clusterOf('tillit').id).not.toBe(session.clusterOf('Tillit').id);
  });

  it('does not count the cluster it leaves empty among the names that are taken', () => {
    const session = aBoardWith('Bjarne og grøten');
    session.move('Bjarne og grøten', anId('new cluster'));
    expect(labels(session)).toEqual(['Bjarne og grøten']);
  });

  it('keeps the name of the cluster it comes to', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    const { label, id } = session.clusterOf('kveldsturer');
    session.move('kaffe', id);
    for (const text of ['kaffe!', 'kaffe?', 'Kaffe']) session.says('per', text);
    expect(session.session.clusters.get(id)?.label).toBe(label);
  });

  it('is done once, however often it is asked for', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    const { id } = session.clusterOf('kveldsturer');
    session.move('kaffe', id);
    const { seq } = session.session;
    session.move('kaffe', id);
    expect(session.session.seq).toBe(seq);
  });

  it('to where it is already keeps it there for good', () => {
    const session = aBoardWith('kaffe');
    session.move('kaffe', session.clusterOf('kaffe').id);
    expect(session.entry('kaffe').placedBy).toBe('human');
  });

  it('never crosses questions', () => {
    const session = aBoardWith('kaffe');
    session.says('per', 'bråk', { questionId: 'drain' });
    expect(session.move('kaffe', session.clusterOf('bråk').id)).toEqual(refuse('INVALID_PAYLOAD'));
  });

  it('needs an entry, of a kind that is grouped', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', 'Jeg tenker på far');
    for (const id of [anId('Jeg tenker på far'), anId('never said')]) {
      const request = { id, clusterId: anId('new cluster') };
      expect(session.ask('facilitator', 'entry:move', request)).toEqual(refuse('NOT_FOUND'));
    }
  });

  it('does not change who wrote it', () => {
    const session = aBoardWith('kaffe');
    session.move('kaffe', anId('new cluster'));
    expect(session.state.authors.get(anId('kaffe'))).toBe(anId('kari'));
  });
});

describe('renaming a cluster', () => {
  it("gives it a person's words, which the machine leaves alone", () => {
    const session = aBoardWith('kaffe');
    const cluster = session.clusterOf('kaffe');
    rename(session, cluster, 'Pauser');
    for (const text of ['Kaffe', 'kaffe!', 'kaffe?']) session.says('per', text);
    remove(session, 'kaffe');
    expect(session.session.clusters.get(cluster.id)).toMatchObject({
      label: 'Pauser',
      labelBy: 'human',
      labelEntryId: null,
      isTouched: true,
    });
  });

  it('needs a cluster', () => {
    const request = { id: anId('no cluster'), label: 'Pauser' };
    expect(aSession().ask('facilitator', 'cluster:rename', request)).toEqual(refuse('NOT_FOUND'));
  });
});

describe('hiding and approving', () => {
  it('hides an entry and brings it back', () => {
    const session = aBoardWith('kaffe');
    hide(session, 'kaffe');
    expect(session.entry('kaffe').isHidden).toBe(true);
    hide(session, 'kaffe', false);
    expect(session.entry('kaffe').isHidden).toBe(false);
  });

  it('hides a cluster and brings it back', () => {
    const session = aBoardWith('kaffe');
    const { id } = session.clusterOf('kaffe');
    session.ask('facilitator', 'cluster:hide', { id, isHidden: true });
    expect(session.clusterOf('kaffe').isHidden).toBe(true);
    session.ask('facilitator', 'cluster:hide', { id, isHidden: false });
    expect(session.clusterOf('kaffe').isHidden).toBe(false);
  });

  it('approves an entry and takes it back', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', 'Jeg tenker på far');
    const approve = (isApproved: boolean) =>
      session.ask('facilitator', 'entry:approve', { id: anId('Jeg tenker på far'), isApproved });
    approve(true);
    expect(session.entry('Jeg tenker på far').isApproved).toBe(true);
    approve(false);
    expect(session.entry('Jeg tenker på far').isApproved).toBe(false);
  });

  it('needs something to hide or approve', () => {
    const session = aSession();
    const id = anId('nothing');
    expect(session.ask('facilitator', 'entry:hide', { id, isHidden: true })).toEqual(refuse('NOT_FOUND'));
    expect(session.ask('facilitator', 'entry:approve', { id, isApproved: true })).toEqual(
      refuse('NOT_FOUND'),
    );
    expect(session.ask('facilitator', 'cluster:hide', { id, isHidden: true })).toEqual(refuse('NOT_FOUND'));
  });

  it('leaves a name on a cluster where everything is hidden, which nobody but the facilitator sees', () => {
    const session = aBoardWith('Humor', 'kveldsturer');
    for (const text of ['Humor', 'kveldsturer']) hide(session, text);
    session.move('kveldsturer', anId('new cluster'));
    expect(labels(session)).not.toContain('');
    expect(redact(session.session, { role: 'screen' }).clusters.size).toBe(0);
  });

  it('places new words beside what is visible, not with a hidden entry', () => {
    const session = aBoardWith('kaffe');
    hide(session, 'kaffe');
    session.says('per', 'Kaffe');
    expect(session.clusterOf('Kaffe').id).not.toBe(session.clusterOf('kaffe').id);
  });
});

describe('words that are gone', () => {
  const secret = 'Trude på avdeling 4';
  const other = 'Bjarne og grøten';

  /** Two entries in one cluster, named with the secret. */
  function aClusterNamed() {
    const session = aBoardWith(secret, other);
    session.move(other, session.clusterOf(secret).id);
    expect(labels(session)).toEqual([secret]);
    return session;
  }

  it('do not stay as a name when they are deleted', () => {
    const session = aClusterNamed();
    remove(session, secret);
    expect(labels(session)).toEqual([other]);
  });

  it('do not stay as a name when they are hidden', () => {
    const session = aClusterNamed();
    hide(session, secret);
    expect(labels(session)).toEqual([other]);
  });

  it('do not stay as a name when they are edited', () => {
    const session = aClusterNamed();
    session.ask('kari', 'entry:edit', { id: anId(secret), text: 'En kollega' });
    expect(labels(session).join()).not.toContain('Trude');
  });

  it('do not stay as a name in a cluster a person has touched when its own author edits them', () => {
    const session = aBoardWith(secret);
    session.move(secret, session.clusterOf(secret).id);
    session.ask('kari', 'entry:edit', { id: anId(secret), text: 'En kollega' });
    expect(labels(session)).toEqual(['En kollega']);
  });

  it.each([
    { gone: 'deleted', go: (session: TestSession) => remove(session, secret) },
    { gone: 'hidden', go: (session: TestSession) => hide(session, secret) },
    {
      gone: 'edited',
      go: (session: TestSession) =>
        session.ask('kari', 'entry:edit', { id: anId(secret), text: 'En kollega' }),
    },
  ])('do not stay as a name when they are moved away and then $gone', ({ go }) => {
    const session = aClusterNamed();
    session.move(secret, anId('of its own'));
    go(session);
    expect(session.clusterOf(other).label).not.toContain('Trude');
  });

  it('do not stay as a name when they are merged away and deleted', () => {
    const session = aBoardWith(secret, other);
    merge(session, session.clusterOf(other), session.clusterOf(secret));
    remove(session, secret);
    expect(labels(session)).toEqual([other]);
  });

  it('make no name for a cluster where everything is hidden, when something visible comes', () => {
    const session = aClusterNamed();
    const { id } = session.clusterOf(secret);
    hide(session, other);
    hide(session, secret);
    session.says('per', 'Lise i resepsjonen');
    session.move('Lise i resepsjonen', id);
    expect(session.clusterOf('Lise i resepsjonen').label).toContain('Lise i resepsjonen');
  });

  it('do not stay as a name even when they were too long for one', () => {
    const long = 'Trude på avdeling 4 sa til meg at hun ikke lenger orker å gå på jobb om mandagene';
    const session = aBoardWith(long, other);
    session.move(other, session.clusterOf(long).id);
    remove(session, long);
    expect(labels(session).join()).not.toContain('Trude');
  });
});

describe('what a person has touched', () => {
  it.each([
    { how: 'as it was written', text: 'Kveldsturer' },
    { how: 'with a capital first', text: 'kveldsturer' },
    { how: 'cut', text: 'Kveldsturer rundt vannet sammen med hunden, hver eneste dag, i all slags vær' },
  ])('keeps its name, whatever comes and goes: $how', ({ text }) => {
    const session = aBoardWith(text, 'kaffe');
    const { id, label } = session.clusterOf(text);
    session.move('kaffe', id);
    for (const more of ['Kaffe', 'kaffe!', 'KAFFE']) session.says('per', more);
    remove(session, 'kaffe');
    expect(session.session.clusters.get(id)?.label).toBe(label);
  });

  it('is not moved by what others write', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    const { id } = session.clusterOf('kveldsturer');
    session.move('kaffe', id);
    for (const text of ['Kaffe', 'kaffe og kake', 'kaffepause']) session.says('per', text);
    expect(session.entry('kaffe').clusterId).toBe(id);
  });

  it('is taught to the machine: the same word comes where a person put it', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    const { id } = session.clusterOf('kveldsturer');
    session.move('kaffe', id);
    session.says('per', 'Kaffe');
    expect(session.entry('Kaffe')).toMatchObject({ clusterId: id, placedBy: 'auto' });
  });
});

describe('what the machine has placed', () => {
  it('is never moved by what comes later', () => {
    const session = aBoardWith('kaffe', 'kveldsturer', 'pauser');
    const before = new Map(session.texts.map((text) => [text, session.entry(text).clusterId]));
    for (const text of ['kaffepause', 'turer om kvelden', 'pause', 'kaffe i pausen'])
      session.says('per', text);
    for (const [text, clusterId] of before) expect(session.entry(text).clusterId).toBe(clusterId);
  });
});
