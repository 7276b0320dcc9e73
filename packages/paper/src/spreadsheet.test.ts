import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { toExcel } from './excel.ts';
import { aSessionToRead, hostileTexts } from './paper.fixture.ts';
import { sessionSheets, type Sheet } from './session-rows.ts';

const sheets = sessionSheets(aSessionToRead(), 'nb');

/** As RFC 4180 says, with semicolons. */
function parsed(csv: string): string[][] {
  const cells = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}

describe('the rows of a session', () => {
  it('name nobody, and say where each text belongs', () => {
    expect(sheets[0]?.rows[0]).toEqual(['Tema', 'Type', 'Spørsmål eller nivå', 'Samling', 'Innspill']);
    expect(sheets[0]?.rows).toContainEqual([
      'questions',
      'Stikkord',
      'energy',
      'Kollegastøtte',
      'kollegastøtte',
    ]);
    expect(sheets[0]?.rows).toContainEqual([
      'levels',
      'Svar',
      'Systemet: Forbedringsområder',
      'Faste pauser',
      'Faste pauser',
    ]);
    expect(sheets[1]?.rows).toContainEqual(['questions', 'energy', 'Kollegastøtte', 2, 5]);
    expect(sheets[1]?.rows).toContainEqual(['levels', 'Systemet: Forbedringsområder', 'Faste pauser', 1, '']);
  });
});

describe('as CSV', () => {
  const csv = toCsv(sheets);

  it('opens with a byte order mark, and comes back cell by cell', () => {
    expect(csv.startsWith('\ufeff"Tema";"Type"')).toBe(true);
    const texts = parsed(csv).map((row) => row[4]);
    expect(texts).toContain('«å være på»');
    expect(texts).toContain('\\evaluate{} "sitat"; "mer"');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const cells = parsed(csv).flat();
    expect(cells).toContain("'=1+1");
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it.each(['=1+1', '\t=1+1', ' =1+1', '\u200b=1+1', '＋1', '\r=1'])('guards %j', (text) => {
    const sheet: Sheet = { name: 'x', rows: [[text]] };
    expect(toCsv([sheet])).toBe(`\ufeff"'${text}"\r\n`);
  });
});

describe('as Excel', () => {
  it('has three sheets where every text is a text, and every count a number', async () => {
    const files = unzipSync(await toExcel(sheets));
    const sheetXml = (number: number) =>
      strFromU8(files[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
    expect(Object.keys(files).filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(3);
    const shared = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    const unescaped = shared
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const text of hostileTexts) expect(unescaped).toContain(text);
    for (const number of [1, 2, 3]) expect(sheetXml(number)).not.toContain('<f>');
    expect(
      sheetXml(1)
        .match(/<c [^>]*>/g)
        ?.every((cell) => /t="(s|inlineStr)"/.test(cell)),
    ).toBe(true);
    expect(sheetXml(2)).toMatch(/<c [^>]*t="n"[^>]*><v>2<\/v>|<c (?![^>]*t="s")[^>]*><v>2<\/v>/);
  });
});
