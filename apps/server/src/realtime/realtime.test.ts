import { aMinute, existing, startMs } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { redact } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import type { Accepted } from '@pusterom/protocol/commands';
import { refuse, type Result } from '@pusterom/protocol/errors';
import type { Message } from '@pusterom/protocol/said';
import { noCounts, noSignals, type Signals } from '@pusterom/protocol/signals';
import { protocolVersion } from '@pusterom/protocol/wire';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { eventually, type Page } from './page.fixture.ts';
import type { TestRoom } from './test-room.fixture.ts';
import { TestServer } from './test-server.fixture.ts';

let server: TestServer;
let room: TestRoom;
let url: string;

beforeEach(async () => {
  server = new TestServer();
  url = await server.listen();
});
afterEach(() => server.close());

const seqOf = (answer: Result<Accepted>): number => (answer.ok ? answer.data.seq : Infinity);
const secret = 'Trude på avdeling 4';
const inPairs = { stepId: 'pairs' };
const mix = (seating: string) => {
  const mixId: string = anId(`mix in ${seating}`);
  return { stepId: 'pairs', mixId, seating, count: null, isFree: false };
};

/** Everyone who is here, and all of them up to date. */
async function reach(pages: readonly Page[], answer: Result<Accepted>): Promise<void> {
  await Promise.all(pages.map((page) => page.reaches(seqOf(answer))));
}

describe('dots', () => {
  const voteId = anId('vote');
  const energy = { stepId: 'plenary', questionId: 'energy' };

  it('are known to the phone that placed them, on both of hers, and to nobody else; whoever leads hears how many', async () => {
    room = await server.aSession({ at: 'plenary' });
    await room.ask('facilitator', {
      name: 'entry:submit',
      input: { id: anId('ro'), kind: 'keyword', level: null, aspect: null, text: 'ro', ...energy },
    });
    await room.ask('facilitator', {
      name: 'vote:open',
      input: { id: voteId, prompt: 'energy', dotsEach: 3 },
    });
    const [kari, twin, per] = [
      await room.phone(url, 'kari'),
      await room.phone(url, 'kari'),
      await room.phone(url, 'per'),
    ];
    const [console, screen] = [await room.console(url), await room.screen(url)];
    const clusterId = existing([...(await room.state()).clusters.keys()][0], 'cluster');
    const answer = await kari.ask('dots:place', { voteId, dots: { [clusterId]: 2 } });
    await reach([kari, per, console, screen], answer);
    expect(console.view?.votes.get(voteId)?.voters).toBe(1);
    await eventually(() => expect(twin.you?.dots).toEqual({ [voteId]: { [clusterId]: 2 } }));
    expect((await room.phone(url, 'kari')).you?.dots).toEqual({ [voteId]: { [clusterId]: 2 } });
    expect((await room.phone(url, 'per')).you?.dots).toEqual({ [voteId]: {} });
    for (const page of [per, console, screen]) expect(page.wire.join()).not.toContain(`"${clusterId}":2`);
  });
});

test('whoever comes in first is shown also what happens while she is being let in', async () => {
  room = await server.aSession({ at: 'pairs' });
  const userOf = server.auth.userOf.bind(server.auth);
  let asked = 0;
  // Once to be known, and once more before she is shown anything.
  server.auth.userOf = async (headers) => {
    if (++asked === 2) await room.enter('plenary');
    return userOf(headers);
  };
  const console = await room.console(url);
  expect(asked).toBe(2);
  expect(console.view?.runs.at(-1)?.stepId).toBe('plenary');
});

describe('an entry', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'plenary' })));

  it('is acknowledged to its author and told to everyone in the session, and to nobody else', async () => {
    const elsewhere = await server.aSession({ at: 'plenary', name: 'another' });
    const [kari, per, stranger] = [
      await room.phone(url, 'kari'),
      await room.phone(url, 'per'),
      await elsewhere.phone(url, 'stranger'),
    ];
    const [console, screen, theirs] = [
      await room.console(url),
      await room.screen(url),
      await elsewhere.screen(url),
    ];
    const answer = await kari.says('tillit');
    expect(answer.ok).toBe(true);
    await reach([kari, per, console, screen], answer);
    for (const page of [kari, per, console, screen]) {
      expect(page.texts).toEqual(['tillit']);
      // What others are not told is looked for there: it must be there when they are.
      expect(page.wire.join()).toContain('"text":"tillit"');
    }
    const theirAnswer = await stranger.says('noe annet');
    await reach([stranger, theirs], theirAnswer);
    for (const page of [stranger, theirs]) expect(page.wire.join()).not.toContain('tillit');
  });

  it('does not say who wrote it', async () => {
    const [kari, console, screen] = [
      await room.phone(url, 'kari'),
      await room.console(url),
      await room.screen(url),
    ];
    await reach([console, screen], await kari.says('tillit'));
    const told = [...console.frames, ...screen.frames].filter(({ events }) =>
      events.some(({ type }) => type === 'board:changed'),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toContain(anId('kari'));
  });

  it('is known to the phone that wrote it when it connects again, also when nobody else may see it', async () => {
    await room.enter('thoughts');
    const kari = await room.phone(url, 'kari');
    const per = await room.phone(url, 'per');
    const thought = { stepId: 'thoughts', kind: 'thought', questionId: null };
    await reach([kari, per], await kari.says('Jeg tenker på far', thought));
    await reach([kari, per], await per.says('Jeg blir stille', thought));
    kari.socket.disconnect();
    const again = await room.phone(url, 'kari');
    expect(again.you?.entries.map(({ text }) => text)).toEqual(['Jeg tenker på far']);
    expect(again.texts).toEqual([]);
    expect(per.wire.join()).not.toContain('Jeg tenker på far');
  });
});

describe('what is not revealed', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'pairs' })));

  it('never reaches the screen or another group, and reaches them with the reveal', async () => {
    const [console, screen] = [await room.console(url), await room.screen(url)];
    const phones = [];
    for (const who of ['kari', 'liv', 'per', 'ola']) phones.push(await room.phone(url, who));
    await reach([...phones, screen], await console.ask('breakouts:form', mix('pairs')));
    const [kari] = phones as [Page, ...Page[]];
    await reach([...phones, screen], await kari.says(secret, inPairs));
    const own = phones.filter(({ you }) => you?.breakoutId === kari.you?.breakoutId);
    const others = [...phones.filter((page) => !own.includes(page)), screen];
    expect(own).toHaveLength(2);
    for (const page of own) expect(page.texts).toEqual([secret]);
    for (const page of others) expect(page.wire.join()).not.toContain('Trude');
    await reach(others, await console.ask('step:reveal', { stepId: 'pairs', isRevealed: true }));
    for (const page of others) expect(page.texts).toEqual([secret]);
    await reach(others, await console.ask('step:reveal', { stepId: 'pairs', isRevealed: false }));
    for (const page of others) expect(page.texts).toEqual([]);
  });

  it('is not in the snapshot a screen gets when it connects later', async () => {
    const kari = await room.phone(url, 'kari');
    await kari.says(secret, inPairs);
    const screen = await room.screen(url);
    expect(screen.wire.join()).not.toContain('Trude');
  });

  it("is gone from everyone's view when it is hidden", async () => {
    await room.enter('plenary');
    const [console, screen, kari] = [
      await room.console(url),
      await room.screen(url),
      await room.phone(url, 'kari'),
    ];
    await reach([screen], await kari.says(secret));
    await reach([screen, kari], await console.ask('entry:hide', { id: anId(secret), isHidden: true }));
    for (const page of [screen, kari]) expect(page.texts).toEqual([]);
    const later = await room.screen(url);
    expect(later.wire.join()).not.toContain('Trude');
  });
});

describe('frames', () => {
  it('follow on each other without gaps, and end where the server is', async () => {
    room = await server.aSession({ at: 'pairs' });
    const console = await room.console(url);
    const pages = [console, await room.screen(url)];
    for (const who of ['kari', 'per', 'ola']) pages.push(await room.phone(url, who));
    const [, screen, kari, per] = pages as [Page, Page, Page, Page];
    await Promise.all([...'abcdefgh'].map((text, index) => (index % 2 ? kari : per).says(text, inPairs)));
    await console.ask('breakouts:form', mix('pairs'));
    await console.ask('step:reveal', { stepId: 'pairs', isRevealed: true });
    await Promise.all([...'ijklmnop'].map((text, index) => (index % 2 ? kari : per).says(text, inPairs)));
    await kari.ask('entry:delete', { id: anId('b') });
    await console.ask('cluster:rename', { id: [...(console.view?.clusters.keys() ?? [])][0], label: 'Navn' });
    await reach(pages, await console.ask('step:enter', { stepId: 'levels', runId: anId('visit') }));
    const { session } = (await server.liveStore.load(room.id)) ?? { session: await room.state() };
    for (const page of pages) expect(page.gaps).toEqual([]);
    const sorted = (state: typeof session) =>
      JSON.stringify(
        toSnapshot(state)
          .entries.map(({ id, text }) => [id, text])
          .sort(),
      );
    expect(sorted(console.view ?? session)).toBe(sorted(session));
    expect(sorted(screen.view ?? session)).toBe(sorted(redact(session, { role: 'screen' })));
    expect(screen.view?.clusters.size).toBe(redact(session, { role: 'screen' }).clusters.size);
  });

  it('gather what happens at once for phones and screen', async () => {
    room = await server.aSession({ at: 'plenary' });
    const [kari, per] = [await room.phone(url, 'kari'), await room.phone(url, 'per')];
    const before = per.frames.length;
    const answers = await Promise.all([...'abcdefghij'].map((text) => kari.says(text)));
    await reach([per], answers.at(-1) ?? { ok: true, data: { seq: 0 } });
    expect(per.texts).toHaveLength(10);
    expect(per.frames.length - before).toBeLessThan(10);
  });

  it('of what a phone may not see carry only their range', async () => {
    room = await server.aSession({ at: 'pairs' });
    const [kari, per] = [await room.phone(url, 'kari'), await room.phone(url, 'per')];
    const answer = await kari.says(secret, inPairs);
    await reach([per], answer);
    expect(per.frames.at(-1)).toMatchObject({ to: seqOf(answer), events: [] });
  });
});

describe('a phone that comes back', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'plenary' })));

  it('gets everything it may see, and goes on from there', async () => {
    const per = await room.phone(url, 'per');
    const kari = await room.phone(url, 'kari');
    per.socket.disconnect();
    await kari.says('tillit');
    const again = await room.phone(url, 'per');
    expect(again.snapshots).toHaveLength(1);
    await again.reaches(seqOf(await kari.says('ro')));
    expect(again.texts.sort()).toEqual(['ro', 'tillit']);
    expect(again.gaps).toEqual([]);
  });

  it('is sent only what it has missed when it says where it stands', async () => {
    const per = await room.phone(url, 'per');
    const kari = await room.phone(url, 'kari');
    await per.reaches(seqOf(await kari.says('tillit')));
    const at = { seq: per.view?.seq ?? 0, breakoutId: null };
    per.socket.disconnect();
    const answer = await kari.says('ro');
    await kari.reaches(seqOf(answer));
    const token = await room.join('per');
    const again = server.connect(url, { version: protocolVersion, role: 'participant', token, at });
    again.view = per.view;
    await again.reaches(seqOf(answer));
    expect(again.texts).toEqual(['tillit', 'ro']);
    expect([again.snapshots, again.gaps]).toEqual([[], []]);
    expect(again.you?.participantId).toBe(anId('per'));
  });

  it.each([{ seq: 'x', breakoutId: null }, { seq: 1 }, 'here', { seq: 9999, breakoutId: null }])(
    'and says nonsense about where it stands (%j) gets everything',
    async (at) => {
      const token = await room.join('per');
      const page = server.connect(url, { version: protocolVersion, role: 'participant', token, at });
      expect((await page.arrived()).snapshots).toHaveLength(1);
    },
  );

  it('costs the database one reading, however many come back at once', async () => {
    const tokens = [];
    for (let number = 0; number < 30; number++) tokens.push(await room.join(`phone ${number}`));
    server.registry.release(room.id);
    const before = server.liveStore.loads;
    await Promise.all(
      tokens.map((token) =>
        server.connect(url, { version: protocolVersion, role: 'participant', token }).arrived(),
      ),
    );
    expect(server.liveStore.loads - before).toBe(1);
  });

  it('with two phones sees on both what was written on either', async () => {
    await room.enter('thoughts');
    const [one, other, per] = [
      await room.phone(url, 'kari'),
      await room.phone(url, 'kari'),
      await room.phone(url, 'per'),
    ];
    const told = per.wire.length;
    await one.says('Jeg tenker på far', { stepId: 'thoughts', kind: 'thought', questionId: null });
    await eventually(() => expect(other.you?.entries.map(({ text }) => text)).toEqual(['Jeg tenker på far']));
    expect(per.wire.slice(told).join()).not.toContain('far');
  });

  it('can send again what it does not know was stored', async () => {
    const kari = await room.phone(url, 'kari');
    const first = await kari.says('tillit');
    kari.socket.disconnect();
    const again = await room.phone(url, 'kari');
    expect(await again.says('tillit')).toMatchObject({ ok: true });
    expect(seqOf(first)).toBeGreaterThan(0);
    expect(await room.texts()).toEqual(['tillit']);
  });

  it("is told the server's time, once", async () => {
    server.nowMs = startMs + aMinute;
    expect((await room.phone(url, 'kari')).clocks).toEqual([startMs + aMinute]);
  });
});

describe('groups', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'pairs' })));

  it("show each phone its own people and nobody else's", async () => {
    const console = await room.console(url);
    const phones = [];
    for (const who of ['kari', 'liv', 'per', 'ola']) phones.push(await room.phone(url, who));
    await reach(phones, await console.ask('breakouts:form', mix('pairs')));
    for (const page of phones) {
      expect(page.view?.participants.size).toBe(2);
      const members = [...(page.view?.breakouts.values() ?? [])].map(({ memberIds }) => memberIds.length);
      expect(members.sort()).toEqual([0, 2]);
    }
  });

  it('change what a phone sees: it is told what is other, not everything anew, whether it goes alone or with all', async () => {
    const console = await room.console(url);
    const people = ['kari', 'liv', 'per', 'ola'] as const;
    const phones = (await Promise.all(people.map((who) => room.phone(url, who)))) as [Page, Page, Page, Page];
    await reach(phones, await console.ask('breakouts:form', { ...mix('pairs'), isFree: true }));
    await room.says('kari', 'kollegastøtte');
    const [first, second] = [...(await room.state()).breakouts.values()];
    for (const [index, page] of phones.entries())
      await page.ask('breakouts:choose', { id: (index < 3 ? first : second)?.id });
    await reach(phones, await phones[0].ask('breakouts:choose', { id: second?.id }));
    const stored = await room.state();
    for (const page of phones) {
      const breakoutId = existing(page.you?.breakoutId, 'group');
      const seen = redact(stored, { role: 'participant', breakoutId });
      expect(page.view).toEqual(seen);
      expect(page.frames.findLast((frame) => frame.breakoutId !== undefined)?.breakoutId).toBe(breakoutId);
      expect([page.snapshots.length, page.gaps]).toEqual([1, []]);
    }
    await reach(phones, await room.enter('plenary'));
    expect(phones.map(({ snapshots }) => snapshots.length)).toEqual([1, 1, 1, 1]);
    expect(phones[0].frames.at(-1)?.breakoutId).toBeNull();
  });

  it('take in someone who comes late', async () => {
    const console = await room.console(url);
    const phones = [await room.phone(url, 'kari'), await room.phone(url, 'per')];
    await reach(phones, await console.ask('breakouts:form', mix('pairs')));
    const late = await room.phone(url, 'ola');
    await eventually(() => expect(late.you?.breakoutId).toBe(phones[0]?.you?.breakoutId));
    await eventually(() => expect(late.view?.participants.size).toBe(3));
  });
});

describe('a phone that is removed', () => {
  it('is cut off at once, and its token opens nothing any more; the others stay', async () => {
    room = await server.aSession({ at: 'pairs' });
    const [console, kari] = [await room.console(url), await room.phone(url, 'kari')];
    const token = server.tokens.forParticipant(room.id, anId('per'));
    const per = await room.phone(url, 'per');
    const cut = new Promise((resolve) => per.socket.once('disconnect', resolve));
    await console.ask('participant:remove', { id: anId('per') });
    await cut;
    const auth = { version: protocolVersion, role: 'participant', token };
    expect(await server.connect(url, auth).refused).toBe('FORBIDDEN');
    expect(kari.socket.connected).toBe(true);
  });
});

describe('closing', () => {
  it('tells everyone, and takes names and seats from their views', async () => {
    room = await server.aSession({ at: 'pairs' });
    const console = await room.console(url);
    const kari = await room.phone(url, 'kari');
    await reach([kari], await console.ask('breakouts:form', mix('pairs')));
    await reach([kari, console], await console.ask('session:close', {}));
    expect(kari.view?.status).toBe('closed');
    expect(kari.view?.participants.size).toBe(0);
    expect([...(console.view?.breakouts.values() ?? [])].flatMap(({ memberIds }) => memberIds)).toEqual([]);
  });
});

describe('signals', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'plenary' })));

  const show = async (page: Page, shown: Partial<Signals>) => {
    const runId = existing(page.view?.runs.at(-1), 'visit').id;
    return page.ask('signals:show', { runId, signals: { ...noSignals, ...shown } });
  };

  it('are told to the facilitator alone, as numbers, and are not stored', async () => {
    const [console, screen] = [await room.console(url), await room.screen(url)];
    const [kari, per] = [await room.phone(url, 'kari'), await room.phone(url, 'per')];
    const before = await server.liveStore.load(room.id);
    expect(await show(kari, { isDone: true, hasHandUp: true })).toMatchObject({ ok: true });
    await show(per, { isDone: true });
    await eventually(() => expect(console.signals.at(-1)).toEqual({ ...noCounts, isDone: 2, hasHandUp: 1 }));
    expect(await server.liveStore.load(room.id)).toEqual(before);
    expect([kari.signals, screen.signals]).toEqual([[], []]);
    expect(JSON.stringify(console.signals)).not.toContain(anId('kari'));
  });

  it('are gone when the step is another, and those for the one before are turned down', async () => {
    const [console, kari] = [await room.console(url), await room.phone(url, 'kari')];
    await show(kari, { wantsTime: true });
    await eventually(() => expect(console.signals.at(-1)?.wantsTime).toBe(1));
    const before = existing(kari.view?.runs.at(-1), 'visit').id;
    await reach([kari], await room.enter('levels'));
    await eventually(() => expect(console.signals.at(-1)).toEqual(noCounts));
    expect(await kari.ask('signals:show', { runId: before, signals: noSignals })).toEqual(
      refuse('WRONG_STEP'),
    );
  });
});

describe('what a group is writing', () => {
  const line = { part: 'self', aspect: 'strength', nth: 0, text: 'kjenner egne grenser' } as const;
  let pages: Record<'kari' | 'per' | 'ida' | 'console' | 'screen', Page>;

  /** Kari and Per sit in one group, Ida in the other. */
  beforeEach(async () => {
    room = await server.aSession({ at: 'levels' });
    const console = await room.console(url);
    const [kari, per, ida] = [
      await room.phone(url, 'kari'),
      await room.phone(url, 'per'),
      await room.phone(url, 'ida'),
    ];
    await console.ask('breakouts:form', {
      ...mix('small-groups'),
      stepId: 'levels',
      count: 2,
      isFree: true,
    });
    const [first, second] = [...(await room.state()).breakouts.values()];
    for (const [page, group] of [
      [kari, first],
      [per, first],
      [ida, second],
    ] as const)
      await page.ask('breakouts:choose', { id: group?.id });
    pages = { kari, per, ida, console, screen: await room.screen(url) };
  });

  const runId = () => existing(pages.kari.view?.runs.at(-1), 'visit').id;
  const write = (page: Page, text: string, reading: string | null = null) =>
    page.ask('sheet:write', { runId: runId(), lines: [{ ...line, text }], reading });

  it('is told to those who sit there, and to the facilitator as numbers', async () => {
    const before = await server.liveStore.load(room.id);
    expect(await write(pages.kari, line.text)).toMatchObject({ ok: true });
    await eventually(() => expect(pages.per.sheet).toMatchObject({ writerId: anId('kari'), lines: [line] }));
    const counts = [{ part: 'self', aspect: 'strength', count: 1 }];
    await eventually(() => expect(pages.console.sheets).toMatchObject([{ counts }]));
    expect(await server.liveStore.load(room.id)).toEqual(before);
    for (const page of [pages.ida, pages.console, pages.screen])
      expect(page.wire.join('\n')).not.toContain(line.text);
  });

  it('is written on one phone at a time, and handed over by whoever takes it', async () => {
    await write(pages.kari, line.text);
    expect(await write(pages.per, 'noe annet')).toEqual(refuse('CHANGED_SINCE'));
    expect(await pages.per.ask('sheet:take', { runId: runId() })).toMatchObject({ ok: true });
    expect(await write(pages.kari, 'noe annet')).toEqual(refuse('CHANGED_SINCE'));
    await eventually(() => expect(pages.kari.sheet).toMatchObject({ writerId: anId('per'), lines: [line] }));
  });

  it('is read back, and those who say that it is right are told to the group', async () => {
    await write(pages.kari, line.text, 'self');
    await eventually(() => expect(pages.per.sheet?.reading).toBe('self'));
    await pages.per.ask('sheet:agree', { runId: runId(), version: pages.per.sheet?.version });
    await eventually(() => expect(pages.kari.sheet?.agreedIds).toEqual([anId('per')]));
    expect(pages.ida.sheet).toBeNull();
  });

  it('is told to a phone that comes late, and is gone when the step is another', async () => {
    await write(pages.kari, line.text);
    const twin = await room.phone(url, 'per');
    await eventually(() => expect(twin.sheet?.lines).toEqual([line]));
    await reach([twin], await room.enter('plenary'));
    await eventually(() => expect(twin.sheet).toBeNull());
  });

  it('is not taken from who sits in no group', async () => {
    const late = await room.phone(url, 'liv');
    expect(await write(late, 'noe')).toEqual(refuse('NO_BREAKOUT'));
  });
});

describe('what is said to all phones', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'plenary' })));

  const say = async (page: Page, message: Message) => {
    const runId = existing(page.view?.runs.at(-1), 'visit').id;
    return page.ask('room:say', { id: anId(JSON.stringify(message)), runId, message });
  };

  it('comes to those who are here and to those who come later, and is neither stored nor shown on the screen', async () => {
    const [console, screen] = [await room.console(url), await room.screen(url)];
    const kari = await room.phone(url, 'kari');
    const before = await server.liveStore.load(room.id);
    expect(await say(console, { text: 'Vi tar en lufterunde' })).toMatchObject({ ok: true });
    await eventually(() => expect(kari.said?.message).toEqual({ text: 'Vi tar en lufterunde' }));
    expect(await server.liveStore.load(room.id)).toEqual(before);
    const per = await room.phone(url, 'per');
    await eventually(() => expect(per.said).toEqual(kari.said));
    expect(screen.wire.join()).not.toContain('lufterunde');
  });

  it('is gone when the step is left, for those who come later too', async () => {
    const [console, kari] = [await room.console(url), await room.phone(url, 'kari')];
    await say(console, { minutesLeft: 2 });
    await eventually(() => expect(kari.said?.message).toEqual({ minutesLeft: 2 }));
    await reach([kari, console], await room.enter('levels'));
    await eventually(() => expect(kari.said).toBeNull());
    expect((await room.phone(url, 'per')).said).toBeNull();
  });
});

describe('who is here', () => {
  beforeEach(async () => (room = await server.aSession({ at: 'plenary' })));

  it('is counted for the facilitator alone', async () => {
    const console = await room.console(url);
    const [kari, screen] = [await room.phone(url, 'kari'), await room.screen(url)];
    const per = await room.phone(url, 'per');
    await eventually(() => expect(console.presences.at(-1)).toBe(2));
    per.socket.disconnect();
    await eventually(() => expect(console.presences.at(-1)).toBe(1));
    expect([kari.presences, screen.presences]).toEqual([[], []]);
  });

  it('counts one person with two tabs once', async () => {
    const console = await room.console(url);
    await room.phone(url, 'kari');
    const second = await room.phone(url, 'kari');
    await room.phone(url, 'per');
    await eventually(() => expect(console.presences.at(-1)).toBe(2));
    expect(Math.max(...console.presences)).toBe(2);
    expect(second.you?.participantId).toBe(anId('kari'));
  });
});
