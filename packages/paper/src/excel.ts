import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Cell, Sheet } from './session-rows.ts';

/** One file with a sheet for each. Texts are stored as texts, so that none becomes a formula. */
export function toExcel(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))),
    columns: widths(rows),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(written).toBuffer();
}

const cellOf = (value: Cell, isHeading: boolean): Row[number] =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value: xmlSafe(value), type: String, wrap: true, ...(isHeading && { fontWeight: 'bold' }) };

/** Signs that XML has no way to write. */
const xmlSafe = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** In letters: wide enough to read, never wider than a page. */
function widths(rows: Sheet['rows']): { width: number }[] {
  const columns = rows[0] ?? [];
  return columns.map((_, index) => {
    const longest = Math.max(...rows.map((row) => String(row[index] ?? '').length));
    return { width: Math.min(60, Math.max(10, longest + 2)) };
  });
}
