import type { ParticipantId } from '@pusterom/protocol/ids';
import type { SheetLine } from '@pusterom/protocol/sheet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../lib/new-id.ts';
import { aBreakout, aPhone, group, kari, levels, must, pairs } from './phone-session.fixture.ts';
import { joined } from './sheet-lines.ts';
import { unsentTexts } from './unsent.ts';
import { placeKey, placesOf } from './writing-place.ts';

const per = newId<ParticipantId>();
const [firstStrength] = placesOf(levels);
const key = placeKey(must(firstStrength));
const aLine = (text: string): SheetLine => ({ part: 'self', aspect: 'strength', nth: 0, text });

let room: ReturnType<typeof aPhone>;
beforeEach(() => {
  vi.useFakeTimers();
  room = aPhone(levels, { breakouts: [aBreakout(group)] });
});
afterEach(() => vi.useRealTimers());

const sheet = () => room.phone.sheet;
const write = (text: string) => room.phone.drafts.write(key, text);
const runId = () => must(room.phone.store.run).id;
/** The server tells that `writerId` writes. */
const tell = (writerId: ParticipantId, ...lines: SheetLine[]) =>
  room.socket.say('session:sheet', {
    ...{ runId: runId(), writerId, lines, reading: null, version: 0, agreedIds: [] },
  });
/** What the phone has told the group, oldest first. */
const told = () =>
  room.socket.sent.flatMap(({ name, input }) =>
    name === 'sheet:write' ? [(input as { lines: SheetLine[] }).lines.map(({ text }) => text)] : [],
  );
const taken = () => room.socket.sent.filter(({ name }) => name === 'sheet:take').length;

describe('the note-taker', () => {
  it('is whoever takes it on, also before the server has answered', async () => {
    expect(sheet().isMine).toBe(false);
    room.socket.isDown = true;
    await sheet().take();
    expect(sheet().isMine).toBe(true);
  });

  it('tells the group what she writes, twice a second at most', async () => {
    await sheet().take();
    for (const text of ['k', 'kj', 'kjenner grenser']) {
      await write(text);
      sheet().wrote();
    }
    expect(told()).toEqual([[]]);
    vi.advanceTimersByTime(500);
    expect(told()).toEqual([[], ['kjenner grenser']]);
  });

  it('is another from the moment the server says so', async () => {
    await sheet().take();
    tell(kari);
    tell(per);
    expect(sheet().isMine).toBe(false);
    sheet().wrote();
    vi.advanceTimersByTime(500);
    expect(told()).toHaveLength(1);
  });

  it('goes on with what the one before her wrote', async () => {
    tell(per, aLine('kjenner grenser'));
    await sheet().take();
    expect(room.phone.drafts.read(key)).toBe('kjenner grenser');
    expect(sheet().isMine).toBe(true);
    expect(told()).toEqual([['kjenner grenser']]);
  });

  it('takes it on again when the connection that was gone is back', async () => {
    tell(per);
    room.socket.isDown = true;
    await sheet().take();
    room.socket.isDown = false;
    sheet().settle();
    expect(taken()).toBe(2);
    tell(kari);
    sheet().settle();
    expect(taken()).toBe(2);
  });

  it('tells it again to a server that has forgotten', async () => {
    await sheet().take();
    tell(kari);
    await write('kjenner grenser');
    room.socket.say('session:sheet', null);
    sheet().settle();
    expect(sheet().isMine).toBe(true);
    expect(told().at(-1)).toEqual(['kjenner grenser']);
  });

  it('is whoever had begun, when the session comes back to the step', async () => {
    await sheet().take();
    await write('kjenner grenser');
    room.moveTo(pairs);
    expect(sheet().isMine).toBe(false);
    room.moveTo(levels);
    sheet().settle();
    expect(sheet().isMine).toBe(true);
  });

  it('sends in a part, and the group sees that it is gone from the sheet', async () => {
    await sheet().take();
    await write('kjenner grenser');
    await room.phone.send(must(firstStrength));
    vi.advanceTimersByTime(500);
    expect(told().at(-1)).toEqual([]);
    expect(room.phone.own.all).toMatchObject([{ text: 'kjenner grenser', level: 'self' }]);
  });
});

describe('what is read back', () => {
  it('is what the note-taker says, and stays so after a reload', async () => {
    const was = { runId: runId(), writerId: kari, lines: [], version: 3, agreedIds: [] };
    room.socket.say('session:sheet', { ...was, reading: 'self' });
    expect(sheet().reading).toBe('self');
    sheet().readBack(null);
    expect(sheet().reading).toBeNull();
  });

  it('is agreed to as it was when it was told', async () => {
    const was = {
      runId: runId(),
      writerId: per,
      lines: [aLine('grenser')],
      reading: 'self',
      agreedIds: [],
    } as const;
    room.socket.say('session:sheet', { ...was, version: 3 });
    await sheet().agree();
    expect(room.socket.sent.at(-1)).toEqual({ name: 'sheet:agree', input: { runId: runId(), version: 3 } });
  });
});

describe('whoever does not write any more', () => {
  it('keeps nothing of what the group has', async () => {
    await write('kjenner grenser');
    tell(per, aLine('kjenner grenser, og sier fra'));
    sheet().settle();
    expect(unsentTexts(room.phone)).toEqual([]);
  });

  it('keeps what the group never got', async () => {
    await write('vi ler sammen');
    tell(per, aLine('kjenner grenser'));
    sheet().settle();
    expect(unsentTexts(room.phone)).toMatchObject([{ text: 'vi ler sammen' }]);
  });
});

describe('two texts in one place', () => {
  it.each([
    ['kjenner grenser', '', 'kjenner grenser'],
    ['', 'vi ler sammen', 'vi ler sammen'],
    ['kjenner', 'kjenner grenser', 'kjenner grenser'],
    ['kjenner grenser', 'kjenner', 'kjenner grenser'],
    ['kjenner grenser', 'vi ler sammen', 'kjenner grenser\nvi ler sammen'],
  ])('%j and %j become %j', (one, other, both) => expect(joined(one, other)).toBe(both));
});
