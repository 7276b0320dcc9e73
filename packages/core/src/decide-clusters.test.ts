import { ok, refuse } from '@pusterom/protocol/errors';
import type { Cluster } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { BoardIndex } from './board-index.ts';
import { clustersOf } from './board-view.ts';
import { redact } from './redact.ts';
import { aSession, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

/** A plenary where kari has said each of these words. */
function aBoardWith(...texts: string[]): TestSession {
  const session = aSession({ at: 'plenary' });
  for (const text of texts) session.says('kari', text);
  return session;
}

const merge = (session: TestSession, from: Cluster, into: Cluster) =>
  session.ask('facilitator', 'cluster:merge', { id: from.id, intoId: into.id });
const make = (session: TestSession, label: string | null, texts: string[] = [], name = 'made') =>
  session.ask('facilitator', 'cluster:make', {
    id: anId(name),
    prompt: 'energy',
    label,
    entryIds: texts.map(anId),
  });
const split = (session: TestSession, texts: string[], name = 'split off') =>
  session.ask('facilitator', 'cluster:split', {
    id: session.clusterOf(texts[0] ?? '').id,
    newId: anId(name),
    entryIds: texts.map(anId),
  });
const close = (session: TestSession, { id }: Cluster, isClosed = true) =>
  session.ask('facilitator', 'cluster:close', { id, isClosed });
const removeCluster = (session: TestSession, name: string) =>
  session.ask('facilitator', 'cluster:remove', { id: anId(name) });
const made = ({ session }: TestSession, name = 'made') => session.clusters.get(anId(name));
/** As another server, or this one after a restart, makes it from what is stored. */
const restart = (session: TestSession) => void (session.board = new BoardIndex(session.session));

describe('merging clusters', () => {
  it('takes everything into one, which keeps its name', () => {
    const session = aBoardWith('kaffe', 'Kaffe', 'kveldsturer');
    const into = session.clusterOf('kveldsturer');
    merge(session, session.clusterOf('kaffe'), into);
    expect([...session.session.clusters.values()]).toMatchObject([
      { id: into.id, label: into.label, isTouched: true },
    ]);
    for (const text of ['kaffe', 'Kaffe'])
      expect(session.entry(text)).toMatchObject({ clusterId: into.id, placedBy: 'human' });
  });

  it('is done once, however often it is asked for', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    const [from, into] = [session.clusterOf('kaffe'), session.clusterOf('kveldsturer')];
    merge(session, from, into);
    expect(merge(session, from, into)).toEqual(ok([]));
  });

  it('never crosses questions, and needs two clusters', () => {
    const session = aBoardWith('kaffe');
    session.says('per', 'bråk', { questionId: 'drain' });
    const [coffee, noise] = [session.clusterOf('kaffe'), session.clusterOf('bråk')];
    expect(merge(session, coffee, noise)).toEqual(refuse('NOT_FOUND'));
    expect(merge(session, coffee, { ...noise, id: anId('no cluster') })).toEqual(refuse('NOT_FOUND'));
    expect(merge(session, coffee, coffee)).toEqual(refuse('INVALID_PAYLOAD'));
    expect(session.session.clusters.size).toBe(2);
  });
});

describe('making a cluster', () => {
  it('makes an empty one with a name, which waits for what people move into it', () => {
    const session = aBoardWith('kaffe');
    make(session, 'Pauser');
    expect(made(session)).toMatchObject({ label: 'Pauser', labelBy: 'human', isTouched: true });
    session.move('kaffe', anId('made'));
    expect(session.clusterOf('kaffe').label).toBe('Pauser');
  });

  it('makes one of entries from several clusters, with a name or without', () => {
    const session = aBoardWith('kaffe', 'kveldsturer', 'humor');
    make(session, 'Fri', ['kaffe', 'kveldsturer']);
    make(session, null, ['humor'], 'of one');
    for (const text of ['kaffe', 'kveldsturer'])
      expect(session.entry(text)).toMatchObject({ clusterId: anId('made'), placedBy: 'human' });
    expect(session.clusterOf('humor')).toMatchObject({ id: anId('of one'), label: 'Humor' });
    expect(session.session.clusters.size).toBe(2);
  });

  it('is shown to others with what is in it, and never empty', () => {
    const session = aBoardWith('kaffe');
    make(session, 'Pauser');
    for (const role of ['screen', 'reader'] as const)
      expect(redact(session.session, { role }).clusters.has(anId('made'))).toBe(false);
    session.move('kaffe', anId('made'));
    expect(redact(session.session, { role: 'screen' }).clusters.has(anId('made'))).toBe(true);
  });

  it('is done once, however often it is asked for', () => {
    const session = aBoardWith('kaffe');
    make(session, 'Pauser', ['kaffe']);
    expect(make(session, 'Pauser', ['kaffe'])).toEqual(ok([]));
  });

  it('needs a name or entries, a question that there is, and entries that answer it', () => {
    const session = aBoardWith('kaffe');
    session.says('per', 'bråk', { questionId: 'drain' });
    expect(make(session, null)).toEqual(refuse('INVALID_PAYLOAD'));
    expect(make(session, 'Pauser', ['kaffe', 'bråk'])).toEqual(refuse('INVALID_PAYLOAD'));
    const elsewhere = { id: anId('made'), prompt: 'no question', label: 'Pauser', entryIds: [] };
    expect(session.ask('facilitator', 'cluster:make', elsewhere)).toEqual(refuse('NOT_FOUND'));
    expect(made(session)).toBeUndefined();
  });
});

describe('an empty cluster', () => {
  it('that a person has named stays when she moves out what was in it', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    make(session, 'Pauser', ['kaffe']);
    session.move('kaffe', session.clusterOf('kveldsturer').id);
    expect(made(session)?.label).toBe('Pauser');
  });

  it('goes when what was in it is deleted: its name may tell what that was', () => {
    const session = aBoardWith('kaffe');
    make(session, 'Trudes kaffe', ['kaffe']);
    session.ask('kari', 'entry:delete', { id: anId('kaffe') });
    expect(session.session.clusters.size).toBe(0);
  });

  it('is removed by hand, once, and only while it is empty', () => {
    const session = aBoardWith('kaffe');
    make(session, 'Pauser', ['kaffe']);
    expect(removeCluster(session, 'made')).toEqual(refuse('CHANGED_SINCE'));
    session.move('kaffe', anId('another'));
    removeCluster(session, 'made');
    expect(made(session)).toBeUndefined();
    expect(removeCluster(session, 'made')).toEqual(ok([]));
  });

  it('goes with age, as what nobody has said', () => {
    const session = aBoardWith('kaffe');
    make(session, 'Pauser');
    session.close();
    session.ask('facilitator', 'entries:erase', {});
    expect(made(session)).toBeUndefined();
  });
});

describe('splitting a cluster', () => {
  /** All in one cluster. */
  function together(...texts: string[]): TestSession {
    const session = aBoardWith(...texts);
    make(session, null, texts, 'together');
    return session;
  }

  it('takes entries out into a new one, and leaves the rest', () => {
    const session = together('kaffe', 'te', 'kveldsturer');
    split(session, ['kaffe', 'te']);
    for (const text of ['kaffe', 'te'])
      expect(session.entry(text)).toMatchObject({ clusterId: anId('split off'), placedBy: 'human' });
    expect(session.clusterOf('kveldsturer')).toMatchObject({ id: anId('together'), isTouched: true });
    expect(session.clusterOf('kaffe').label).not.toBe('');
  });

  it('keeps the two apart, whichever is asked', () => {
    const session = together('kaffe', 'te', 'kveldsturer');
    split(session, ['kaffe', 'te']);
    expect(made(session, 'together')?.apartFrom).toEqual([anId('split off')]);
    expect(made(session, 'split off')?.apartFrom).toEqual([anId('together')]);
  });

  it.each(['at once', 'after a restart'])('teaches the machine where the next ones belong, %s', (when) => {
    const session = together('støtte', 'støtte i hverdagen', 'kollegastøtte', 'gode kolleger');
    split(session, ['kollegastøtte', 'gode kolleger']);
    if (when === 'after a restart') restart(session);
    for (const text of ['mine kolleger', 'kollegaer som støtter meg']) {
      session.says('per', text);
      expect(session.clusterOf(text).id).toBe(anId('split off'));
    }
    session.says('per', 'få støtte');
    expect(session.clusterOf('få støtte').id).toBe(anId('together'));
  });

  it('leaves out what was deleted in the meantime, and is done once', () => {
    const session = together('kaffe', 'te', 'kveldsturer');
    session.ask('kari', 'entry:delete', { id: anId('te') });
    const asked = { id: anId('together'), newId: anId('split off'), entryIds: [anId('kaffe'), anId('te')] };
    session.ask('facilitator', 'cluster:split', asked);
    expect(session.clusterOf('kaffe').id).toBe(anId('split off'));
    expect(session.ask('facilitator', 'cluster:split', asked)).toEqual(ok([]));
  });

  it('leaves something behind, and takes only what is in it', () => {
    const session = together('kaffe', 'te');
    session.says('per', 'humor');
    expect(split(session, ['kaffe', 'te'])).toEqual(refuse('INVALID_PAYLOAD'));
    const asked = { id: anId('together'), newId: anId('split off'), entryIds: [anId('humor')] };
    expect(session.ask('facilitator', 'cluster:split', asked)).toEqual(refuse('NOT_FOUND'));
  });

  it('is undone by a person who merges them: then nothing is kept apart any more', () => {
    const session = together('kaffe', 'te', 'kveldsturer');
    split(session, ['kaffe']);
    merge(session, session.clusterOf('kaffe'), session.clusterOf('te'));
    expect(session.clusterOf('kaffe').apartFrom).toEqual([]);
  });

  it('holds for the one that either of them is merged into', () => {
    const session = together('kaffe', 'te', 'kveldsturer');
    session.says('per', 'humor');
    split(session, ['kaffe']);
    merge(session, session.clusterOf('kaffe'), session.clusterOf('humor'));
    const heir = session.clusterOf('humor').id;
    expect(session.clusterOf('te').apartFrom).toEqual([heir]);
    expect(session.clusterOf('humor').apartFrom).toEqual([anId('together')]);
  });

  it('is forgotten with a cluster that is removed', () => {
    const session = together('kaffe', 'te', 'kveldsturer');
    split(session, ['kaffe']);
    session.ask('facilitator', 'cluster:rename', { id: anId('split off'), label: 'Kaffe' });
    session.move('kaffe', anId('together'));
    removeCluster(session, 'split off');
    expect(session.clusterOf('te').apartFrom).toEqual([]);
  });
});

describe('a closed cluster', () => {
  it.each(['at once', 'after a restart'])('gets nothing new from the machine, %s', (when) => {
    const session = aBoardWith('kaffe');
    close(session, session.clusterOf('kaffe'));
    if (when === 'after a restart') restart(session);
    session.says('per', 'Kaffe');
    expect(session.clusterOf('Kaffe').id).not.toBe(session.clusterOf('kaffe').id);
  });

  it('gets what belongs there once it is open again', () => {
    const session = aBoardWith('kaffe');
    close(session, session.clusterOf('kaffe'));
    close(session, session.clusterOf('kaffe'), false);
    session.says('per', 'Kaffe');
    expect(session.clusterOf('Kaffe').id).toBe(session.clusterOf('kaffe').id);
  });

  it('gets what a person puts there', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    close(session, session.clusterOf('kaffe'));
    session.move('kveldsturer', session.clusterOf('kaffe').id);
    expect(session.clusterOf('kveldsturer').id).toBe(session.clusterOf('kaffe').id);
  });

  it('keeps what is in it, also when its author puts it differently', () => {
    const session = aBoardWith('kaffe', 'Kaffe');
    const { id } = session.clusterOf('kaffe');
    close(session, session.clusterOf('kaffe'));
    session.ask('kari', 'entry:edit', { id: anId('Kaffe'), text: 'lange turer i fjellet' });
    expect(session.entry('lange turer i fjellet').clusterId).toBe(id);
  });

  it('looks to others like any other, and so does what is kept apart', () => {
    const session = aBoardWith('kaffe', 'Kaffe');
    split(session, ['kaffe']);
    close(session, session.clusterOf('kaffe'));
    for (const audience of [
      { role: 'screen' },
      { role: 'reader' },
      { role: 'participant', breakoutId: null },
    ] as const) {
      const seen = [...redact(session.session, audience).clusters.values()];
      expect(seen).toHaveLength(2);
      for (const { isClosed, apartFrom } of seen) expect([isClosed, apartFrom]).toEqual([false, []]);
    }
  });
});

describe('pinning and ordering', () => {
  const order = (session: TestSession, text: string, before: string | null) =>
    session.ask('facilitator', 'cluster:order', {
      id: session.clusterOf(text).id,
      beforeId: before === null ? null : session.clusterOf(before).id,
    });
  const pin = (session: TestSession, text: string, isPinned = true) =>
    session.ask('facilitator', 'cluster:pin', { id: session.clusterOf(text).id, isPinned });
  const shown = ({ session }: TestSession) =>
    clustersOf(session, 'energy').map(({ entries }) => entries[0]?.text);

  it('a pinned cluster stands first, and its place again when it is not', () => {
    const session = aBoardWith('kaffe', 'humor', 'kveldsturer');
    pin(session, 'kveldsturer');
    expect(shown(session)).toEqual(['kveldsturer', 'kaffe', 'humor']);
    pin(session, 'kveldsturer', false);
    expect(shown(session)).toEqual(['kaffe', 'humor', 'kveldsturer']);
  });

  it('a cluster is put before another, or last, and what comes later comes after', () => {
    const session = aBoardWith('kaffe', 'humor', 'kveldsturer');
    order(session, 'kveldsturer', 'humor');
    expect(shown(session)).toEqual(['kaffe', 'kveldsturer', 'humor']);
    order(session, 'kaffe', null);
    session.says('per', 'lønn');
    expect(shown(session)).toEqual(['kveldsturer', 'humor', 'kaffe', 'lønn']);
  });

  it('is done once, however often it is asked for', () => {
    const session = aBoardWith('kaffe', 'humor', 'kveldsturer');
    for (const before of ['humor', null]) {
      order(session, 'kaffe', before);
      expect(order(session, 'kaffe', before)).toEqual(ok([]));
    }
  });

  it('is told to everyone who sees the clusters', () => {
    const session = aBoardWith('kaffe', 'humor', 'kveldsturer', 'lønn');
    pin(session, 'lønn');
    order(session, 'kveldsturer', 'kaffe');
    const labels = clustersOf(redact(session.session, { role: 'screen' }), 'energy').map(
      ({ cluster }) => cluster.label,
    );
    expect(labels.slice(0, 2)).toEqual(['Lønn', 'Kveldsturer']);
  });

  it('never crosses questions or pins, and needs clusters', () => {
    const session = aBoardWith('kaffe', 'humor', 'kveldsturer');
    session.says('per', 'bråk', { questionId: 'drain' });
    pin(session, 'humor');
    expect(order(session, 'kaffe', 'bråk')).toEqual(refuse('INVALID_PAYLOAD'));
    expect(order(session, 'kaffe', 'humor')).toEqual(refuse('INVALID_PAYLOAD'));
    const asked = { id: anId('no cluster'), beforeId: null };
    expect(session.ask('facilitator', 'cluster:order', asked)).toEqual(refuse('NOT_FOUND'));
  });
});

describe('turning down a suggestion', () => {
  const keepApart = (session: TestSession, one: Cluster, other: Cluster) =>
    session.ask('facilitator', 'cluster:keep-apart', { id: one.id, otherId: other.id });
  const pairs = (session: TestSession) => session.board.suggestions('energy').map(({ groupIds }) => groupIds);

  it('ends it for good, also after a restart, and moves nothing', () => {
    const session = aBoardWith('veiledning', 'ekstern veiledning');
    session.move('ekstern veiledning', anId('by itself'));
    expect(pairs(session)).toHaveLength(1);
    const before = session.session.entries;
    keepApart(session, session.clusterOf('veiledning'), session.clusterOf('ekstern veiledning'));
    expect(pairs(session)).toEqual([]);
    restart(session);
    expect(pairs(session)).toEqual([]);
    expect(session.session.entries).toBe(before);
  });

  it('is done once, and only between two of one question', () => {
    const session = aBoardWith('kaffe', 'kveldsturer');
    session.says('per', 'bråk', { questionId: 'drain' });
    const [coffee, walks, noise] = ['kaffe', 'kveldsturer', 'bråk'].map((text) => session.clusterOf(text));
    if (!coffee || !walks || !noise) throw new Error('three clusters');
    keepApart(session, coffee, walks);
    expect(keepApart(session, session.clusterOf('kveldsturer'), coffee)).toEqual(ok([]));
    expect(keepApart(session, coffee, noise)).toEqual(refuse('INVALID_PAYLOAD'));
    expect(keepApart(session, coffee, coffee)).toEqual(refuse('INVALID_PAYLOAD'));
    expect(keepApart(session, coffee, { ...walks, id: anId('nowhere') })).toEqual(refuse('NOT_FOUND'));
  });
});
