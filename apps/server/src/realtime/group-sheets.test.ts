import { anId } from '@pusterom/core/testing/an-id';
import type { BreakoutId, ParticipantId, RunId } from '@pusterom/protocol/ids';
import type { SheetLine } from '@pusterom/protocol/sheet';
import { beforeEach, describe, expect, it } from 'vitest';
import { GroupSheets } from './group-sheets.ts';

const now: RunId = anId('this visit');
const group: BreakoutId = anId('group');
const kari: ParticipantId = anId('kari');
const per: ParticipantId = anId('per');
const aLine = (text: string, part: SheetLine['part'] = 'self'): SheetLine => ({
  part,
  aspect: 'strength',
  nth: 0,
  text,
});
const boundaries = aLine('kjenner egne grenser');

let sheets: GroupSheets;
beforeEach(() => (sheets = new GroupSheets(now, () => 1000)));

const write = (who: ParticipantId, lines: SheetLine[], reading: SheetLine['part'] | null = null) =>
  sheets.write(group, who, { lines, reading });

describe('the sheet of a group', () => {
  it('is written by one phone: whoever begins', () => {
    expect(write(kari, [boundaries])).toBe(true);
    expect(write(per, [])).toBe(false);
    expect(sheets.of(group)).toMatchObject({ runId: now, writerId: kari, lines: [boundaries] });
  });

  it('is handed over with everything on it', () => {
    write(kari, [boundaries]);
    sheets.take(group, per);
    expect(sheets.of(group)).toMatchObject({ writerId: per, lines: [boundaries] });
    expect(write(kari, [])).toBe(false);
  });

  it('can be taken before anything is written', () => {
    sheets.take(group, per);
    expect(sheets.of(group)).toMatchObject({ writerId: per, lines: [] });
  });

  it('is gone with the visit', () => {
    write(kari, [boundaries]);
    sheets.moveTo(now);
    expect(sheets.of(group)).not.toBeNull();
    sheets.moveTo(anId('the next visit'));
    expect(sheets.of(group)).toBeNull();
  });

  it('is gone with the group', () => {
    write(kari, [boundaries]);
    sheets.keep((id) => id !== group);
    expect(sheets.of(group)).toBeNull();
  });

  it('is nobody’s before the session is at a step', () => {
    sheets.moveTo(null);
    expect(write(kari, [boundaries])).toBe(false);
    expect(sheets.of(group)).toBeNull();
  });
});

describe('«stemmer»', () => {
  const agree = (who: ParticipantId) => sheets.agree(group, who, sheets.of(group)?.version ?? -1);
  const agreed = () => sheets.of(group)?.agreedIds;

  it('is said once by each', () => {
    write(kari, [boundaries], 'self');
    agree(per);
    agree(per);
    agree(kari);
    expect(agreed()).toEqual([per, kari]);
  });

  it('is not said of what is not read back', () => {
    write(kari, [boundaries]);
    agree(per);
    expect(agreed()).toEqual([]);
  });

  it.each([
    ['reads otherwise', [aLine('noe annet')], 'self'],
    ['is another', [boundaries], 'system'],
    ['is put off', [boundaries], null],
  ] as const)('is said anew when what is read back %s', (_, lines, reading) => {
    write(kari, [boundaries], 'self');
    const { version } = sheets.of(group) ?? { version: -1 };
    agree(per);
    write(kari, [...lines], reading);
    expect(agreed()).toEqual([]);
    sheets.agree(group, per, version);
    expect(agreed()).toEqual([]);
  });

  it('stands while something else is written, and when the sheet is handed over', () => {
    write(kari, [boundaries], 'self');
    agree(per);
    write(kari, [boundaries, aLine('vi ser hverandre', 'colleagues')], 'self');
    sheets.take(group, per);
    expect(agreed()).toEqual([per]);
  });
});

it('how far a group has come is told in numbers', () => {
  write(kari, [boundaries, { ...boundaries, nth: 1 }, aLine('vi ser hverandre', 'colleagues')]);
  expect(sheets.progress).toEqual([
    {
      breakoutId: group,
      counts: [
        { part: 'self', aspect: 'strength', count: 2 },
        { part: 'colleagues', aspect: 'strength', count: 1 },
      ],
    },
  ]);
});

describe('the sheet of a group at two servers', () => {
  it('is what was written last, and agreed to by all who agree at either', () => {
    const there = new GroupSheets(now, () => 2000);
    write(kari, [boundaries], 'self');
    expect(there.hear(sheets.entries())).toEqual([group]);
    expect(there.hear(sheets.entries())).toEqual([]);
    sheets.agree(group, kari, 1);
    there.agree(group, per, 1);
    expect([sheets.hear(there.entries()), there.hear(sheets.entries())]).toEqual([[group], [group]]);
    expect(sheets.hear(there.entries())).toEqual([]);
    for (const one of [sheets, there])
      expect([...(one.of(group)?.agreedIds ?? [])].sort()).toEqual([kari, per].sort());
    there.take(group, per);
    there.write(group, per, { lines: [aLine('noe annet')], reading: 'self' });
    sheets.hear(there.entries());
    expect(sheets.of(group)).toEqual(there.of(group));
    expect(sheets.of(group)?.agreedIds).toEqual([]);
  });
});
