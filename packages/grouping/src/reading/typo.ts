/** How many slips a word of this length may have and still be taken for another. */
export function allowedSlips(length: number): number {
  if (length < 6) return 0;
  return length < 9 ? 1 : 2;
}

/** Letters that lie beside each other on a Norwegian keyboard. */
const keyRows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
/** Letters that are heard as one another. */
const soundsLike = [
  'eæ',
  'oå',
  'oø',
  'ou',
  'yi',
  'yu',
  'yø',
  'dt',
  'gk',
  'bp',
  'vf',
  'cs',
  'ck',
  'kq',
  'zs',
  'mn',
  'gj',
  'ei',
];

const likely = new Set<string>();
for (const [one = '', other = ''] of soundsLike) likely.add(one + other).add(other + one);
for (const row of keyRows) {
  for (const [at, key] of [...row].entries()) {
    const next = row.charAt(at + 1);
    likely.add(key + next).add(next + key);
  }
}

/** A wrong letter that is neither near on the keyboard nor near in sound makes another word, not a slip. */
const changeCost = (a: string, b: string): number => {
  if (a === b) return 0;
  return likely.has(a + b) ? 1 : 2;
};

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
    const changed = at(last, column - 1) + changeCost(a.charAt(row - 1), b.charAt(column - 1));
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
