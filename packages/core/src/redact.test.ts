import type { BreakoutId } from '@pusterom/protocol/ids';
import { describe, expect, it } from 'vitest';
import { redact, type Audience } from './redact.ts';
import { toSnapshot } from './snapshot.ts';
import { aSession, breakoutAt, type Person, type TestSession } from './testing/a-session.ts';
import { anEarlierAction } from './testing/an-earlier-action.ts';
import { anId } from './testing/an-id.ts';

const facilitator: Audience = { role: 'facilitator' };
const screen: Audience = { role: 'screen' };
const reader: Audience = { role: 'reader' };
const phone = (breakoutId: BreakoutId | null = null): Audience => ({ role: 'participant', breakoutId });

const seen = (session: TestSession, audience: Audience): string =>
  JSON.stringify(toSnapshot(redact(session.session, audience)));
const texts = (session: TestSession, audience: Audience): string[] =>
  [...redact(session.session, audience).entries.values()].map(({ text }) => text);
const labels = (session: TestSession, audience: Audience): string[] =>
  [...redact(session.session, audience).clusters.values()].map(({ label }) => label);
const hide = (session: TestSession, text: string) =>
  session.ask('facilitator', 'entry:hide', { id: anId(text), isHidden: true });

const secret = 'Trude på avdeling 4';
const public_ = 'Bjarne og grøten';

describe('what is not revealed', () => {
  it.each([
    { name: 'the screen', audience: screen },
    { name: 'a phone that sits in no group', audience: phone() },
    { name: 'a phone in another group', audience: phone(breakoutAt('pairs', 2)) },
  ])('is not in the view of $name in any form', ({ audience }) => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    session.says('kari', secret);
    expect(seen(session, audience)).not.toContain('Trude');
    expect(seen(session, audience)).not.toContain(session.entry(secret).id);
    expect(seen(session, audience)).not.toContain(session.entry(secret).clusterId);
  });

  it('is not lent as a name to a cluster that is visible', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    session.says('kari', secret);
    session.enter('plenary');
    session.says('per', public_);
    session.move(public_, session.clusterOf(secret).id);
    expect(session.clusterOf(public_).label).toBe(secret);
    for (const audience of [screen, phone(), phone(breakoutAt('pairs', 2))]) {
      expect(labels(session, audience)).toEqual([public_]);
      expect(seen(session, audience)).not.toContain('Trude');
    }
  });

  it('is shown to everyone once it is revealed, and to nobody once that is taken back', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    session.says('kari', 'tillit');
    session.reveal('pairs');
    for (const audience of [screen, phone(), phone(breakoutAt('pairs', 2))])
      expect(texts(session, audience)).toEqual(['tillit']);
    session.reveal('pairs', false);
    for (const audience of [screen, phone(), phone(breakoutAt('pairs', 2))]) {
      expect(texts(session, audience)).toEqual([]);
      expect(labels(session, audience)).toEqual([]);
    }
  });

  it('stays hidden when another step is revealed', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'liv']] });
    session.says('kari', 'tillit');
    session.reveal('levels');
    expect(texts(session, screen)).toEqual([]);
  });

  it('is seen by the group it came from', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    session.says('kari', 'tillit');
    session.says('per', 'pauser');
    expect(texts(session, phone(breakoutAt('pairs', 1)))).toEqual(['tillit']);
    expect(texts(session, phone(breakoutAt('pairs', 2)))).toEqual(['pauser']);
  });

  it('is seen by the facilitator', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'liv']] });
    session.says('kari', 'tillit');
    expect(texts(session, facilitator)).toEqual(['tillit']);
  });
});

describe('what is shown live', () => {
  it('is seen by everyone at once', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'tillit');
    for (const audience of [facilitator, screen, phone()])
      expect(texts(session, audience)).toEqual(['tillit']);
  });
});

describe('the name of a cluster', () => {
  it('is the same for everyone when all of it is visible, also when the entry that lent it has been moved away', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of ['kveldsturer', 'grøten til Bjarne']) session.says('kari', text);
    session.move('grøten til Bjarne', session.clusterOf('kveldsturer').id);
    expect(labels(session, screen)).toEqual(labels(session, facilitator));
    session.move('kveldsturer', anId('of its own'));
    expect(labels(session, screen).sort()).toEqual(labels(session, facilitator).sort());
  });
});

describe('what is shown after approval', () => {
  const thought = 'Jeg tenker på far';
  const approve = (session: TestSession, isApproved: boolean) =>
    session.ask('facilitator', 'entry:approve', { id: anId(thought), isApproved });

  it('is seen once it is approved, until that is taken back', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', thought);
    for (const audience of [screen, phone()]) {
      expect(seen(session, audience)).not.toContain(thought);
      approve(session, true);
      expect(texts(session, audience)).toEqual([thought]);
      approve(session, false);
      expect(seen(session, audience)).not.toContain(thought);
    }
  });

  it('is not shown by revealing the step', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', thought);
    session.reveal('thoughts');
    expect(texts(session, screen)).toEqual([]);
  });

  it('has to be approved again when its author has changed it', () => {
    const session = aSession({ at: 'thoughts' });
    session.says('kari', thought);
    approve(session, true);
    session.ask('kari', 'entry:edit', { id: anId(thought), text: secret });
    expect(seen(session, screen)).not.toContain('Trude');
  });
});

describe('what is hidden', () => {
  it('is seen by the facilitator alone', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of [secret, public_]) session.says('kari', text);
    session.move(public_, session.clusterOf(secret).id);
    hide(session, secret);
    for (const audience of [screen, phone(), reader]) {
      expect(texts(session, audience)).toEqual([public_]);
      expect(seen(session, audience)).not.toContain('Trude');
    }
    expect(texts(session, facilitator)).toEqual([secret, public_]);
  });

  it('goes with its cluster', () => {
    const session = aSession({ at: 'plenary' });
    for (const text of [secret, 'kveldsturer']) session.says('kari', text);
    session.ask('facilitator', 'cluster:hide', { id: session.clusterOf(secret).id, isHidden: true });
    for (const audience of [screen, phone(), reader]) {
      expect(texts(session, audience)).toEqual(['kveldsturer']);
      expect(seen(session, audience)).not.toContain('Trude');
    }
  });

  it('stays hidden when the step is revealed', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    session.says('kari', secret);
    hide(session, secret);
    session.reveal('pairs');
    for (const audience of [screen, phone(), phone(breakoutAt('pairs', 2))])
      expect(seen(session, audience)).not.toContain('Trude');
  });

  it('leaves no empty cluster behind', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', secret);
    hide(session, secret);
    expect(labels(session, screen)).toEqual([]);
  });
});

describe('people', () => {
  /** Two groups of two, everyone with a name. */
  function aRoom() {
    const session = aSession({
      at: 'pairs',
      people: [],
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    for (const [who, name] of [
      ['kari', 'Karianne'],
      ['liv', 'Livmor'],
      ['per', 'Perolav'],
      ['ola', 'Olafia'],
    ] as const)
      session.join(who, name);
    return session;
  }
  const people = (session: TestSession, audience: Audience) =>
    [...redact(session.session, audience).participants.values()].map(({ firstName }) => firstName);
  const seats = (session: TestSession, audience: Audience) =>
    [...redact(session.session, audience).breakouts.values()].map(({ memberIds }) => memberIds.length);

  it('are known to their own group and the facilitator alone', () => {
    const session = aRoom();
    expect(people(session, phone(breakoutAt('pairs', 1)))).toEqual(['Karianne', 'Livmor']);
    expect(people(session, phone(breakoutAt('pairs', 2)))).toEqual(['Perolav', 'Olafia']);
    expect(people(session, phone())).toEqual([]);
    expect(people(session, screen)).toEqual([]);
    expect(people(session, facilitator)).toHaveLength(4);
  });

  it('are not named anywhere else in a view', () => {
    const session = aRoom();
    for (const audience of [screen, phone()])
      expect(seen(session, audience)).not.toMatch(/Karianne|Livmor|Perolav/);
    const own = seen(session, phone(breakoutAt('pairs', 1)));
    expect(own).not.toMatch(/Perolav|Olafia/);
    expect(own).not.toContain(anId('per'));
  });

  it('sit where only their own group and the facilitator can see it', () => {
    const session = aRoom();
    expect(seats(session, phone(breakoutAt('pairs', 1)))).toEqual([2, 0]);
    expect(seats(session, phone())).toEqual([0, 0]);
    expect(seats(session, screen)).toEqual([0, 0]);
    expect(seats(session, facilitator)).toEqual([2, 2]);
  });

  it('are not in the archive, nor is who sat together', () => {
    const session = aRoom();
    session.close();
    expect(seen(session, reader)).not.toMatch(/Karianne|Livmor|Perolav|Olafia/);
    expect(seats(session, reader)).toEqual([0, 0]);
  });
});

describe('who wrote what', () => {
  const authored = (session: TestSession, audience: Audience, who: Person): boolean => {
    const { entries, clusters, actions } = toSnapshot(redact(session.session, audience));
    return JSON.stringify([entries, clusters, actions]).includes(anId(who));
  };

  it('is in no view, while the session is open or afterwards', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'liv'],
        ['per', 'ola'],
      ],
    });
    session.says('kari', 'tillit');
    session.says('per', 'pauser');
    session.reveal('pairs');
    const audiences = [facilitator, screen, reader, phone(), phone(breakoutAt('pairs', 1))];
    for (const audience of audiences) {
      for (const who of ['kari', 'per']) expect(authored(session, audience, who)).toBe(false);
      expect(Object.keys(redact(session.session, audience))).not.toContain('authors');
    }
    session.close();
    for (const audience of audiences)
      for (const who of ['kari', 'per']) expect(authored(session, audience, who)).toBe(false);
  });
});

describe("the door's secret", () => {
  it.each([
    { name: 'the screen', audience: screen, knows: true },
    { name: 'the facilitator', audience: facilitator, knows: true },
    { name: 'a phone', audience: phone(), knows: false },
    { name: 'a phone in a group', audience: phone(breakoutAt('pairs', 1)), knows: false },
    { name: 'a reader of the archive', audience: reader, knows: false },
  ])('is known to $name: $knows', ({ audience, knows }) => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'liv']] });
    expect(seen(session, audience).includes('the-secret-in-the-qr')).toBe(knows);
    expect(redact(session.session, audience).door.code).toBe('K7M4XR');
  });
});

describe('what earlier meetings agreed on', () => {
  it.each([
    { name: 'the facilitator', audience: facilitator, knows: true },
    { name: 'a reader of the archive', audience: reader, knows: true },
    { name: 'the screen', audience: screen, knows: false },
    { name: 'a phone', audience: phone(), knows: false },
  ])('is told to $name; which meetings it comes from: $knows', ({ audience, knows }) => {
    const told = { sessionId: anId('autumn'), on: '2026-09-01', outcome: 'tried', note: '' } as const;
    const session = aSession({ unfinished: [anEarlierAction('Gå tur', { history: [told] })] });
    const [action] = redact(session.session, audience).carried.values();
    expect(action).toMatchObject({ what: 'Gå tur', outcome: null });
    expect(action?.fromSessionId).toBe(knows ? anId('the spring meeting') : null);
    expect(action?.history).toEqual(knows ? [told] : []);
  });
});

describe('the archive', () => {
  it('has what was written, revealed or not, but nothing hidden', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'liv']] });
    for (const text of ['kveldsturer', secret]) session.says('kari', text);
    hide(session, secret);
    session.close();
    expect(texts(session, reader)).toEqual(['kveldsturer']);
    expect(seen(session, reader)).not.toContain('Trude');
  });

  it('has the actions that were agreed', () => {
    const session = aSession({ at: 'actions' });
    const action = { id: anId('action'), what: 'Fast kvarter', who: '', due: null, followUp: '' };
    session.ask('facilitator', 'action:note', action);
    session.close();
    expect(toSnapshot(redact(session.session, reader)).actions).toMatchObject([{ what: 'Fast kvarter' }]);
  });
});
