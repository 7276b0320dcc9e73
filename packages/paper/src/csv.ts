import type { Cell, Sheet } from './session-rows.ts';

/**
 * Semicolons and a byte order mark, as spreadsheets in Norway expect; the sheets one below the other, with an empty
 * line between. A cell that a spreadsheet could take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export const toCsv = (sheets: readonly Sheet[]): string =>
  `\ufeff${sheets.map(({ rows }) => rows.map(line).join('')).join('\r\n')}`;

const line = (row: readonly Cell[]): string => `${row.map(written).join(';')}\r\n`;

/** Also as they look in full width, and behind spaces or signs that nobody sees. */
const couldBeFormula = /^[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = couldBeFormula.test(cell) ? `'${cell}` : cell;
  return `"${guarded.replaceAll('"', '""')}"`;
}
