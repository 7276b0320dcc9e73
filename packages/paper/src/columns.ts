import type { ClusterLine } from './paper.ts';

const most = 3;
/** About how many letters a line of a picture's card holds. */
const lettersInLine = 32;

/** The first ones first, each below the column that is shortest by then. */
export function toColumns(clusters: readonly ClusterLine[]): ClusterLine[][] {
  const columns = Array.from({ length: Math.min(most, clusters.length) }, () => ({
    height: 0,
    clusters: [] as ClusterLine[],
  }));
  for (const cluster of clusters) {
    const [shortest] = columns.toSorted((one, other) => one.height - other.height);
    shortest?.clusters.push(cluster);
    if (shortest) shortest.height += heightOf(cluster);
  }
  return columns.map(({ clusters }) => clusters);
}

/** In lines. */
const heightOf = ({ label, texts }: ClusterLine): number =>
  [label, ...texts].reduce((lines, text) => lines + Math.ceil(text.length / lettersInLine), 2);
