/** How many slips a word of this length may have and still be taken for another. */
export function allowedSlips(length: number): number {
  if (length < 6) return 0;
  return length < 9 ? 1 : 2;
}

/** Whether two words differ by at most `limit` letters added, lost, changed or swapped with a neighbour. */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow({ a, b, row, last, beforeLast });
    if (Math.min(...current) > limit) return false;
    beforeLast = last;
    last = current;
  }
  return (last[b.length] ?? Infinity) <= limit;
}

interface Rows {
  a: string;
  b: string;
  row: number;
  last: number[];
  beforeLast: number[];
}

function nextRow({ a, b, row, last, beforeLast }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const changed = at(last, column - 1) + (same ? 0 : 1);
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        changed,
        at(last, column) + 1,
        at(current, column - 1) + 1,
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      ),
    );
  }
  return current;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
