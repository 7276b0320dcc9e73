/** Weights per feature key, with the sums that comparing needs. */
export interface Vector {
  weights: ReadonlyMap<string, number>;
  length: number;
  total: number;
}

export function vectorOf(weights: ReadonlyMap<string, number>): Vector {
  let squares = 0;
  let total = 0;
  for (const weight of weights.values()) {
    squares += weight * weight;
    total += weight;
  }
  return { weights, length: Math.sqrt(squares), total };
}

/** Same direction counts most; that the smaller is contained in the larger counts some. */
const cosineShare = 0.7;
/** So that two entries of little but general words do not contain each other. */
const minTotal = 0.8;

/** Support from a leader and from colleagues are two answers, though the theme is one. */
const rivals = ['generic:leder', 'concept:Kolleger'] as const;
const rivalFactor = 0.4;
/** A mention this faint, such as one member's in a large group, sets nothing apart. */
const faint = 0.15;

/** 0 (nothing shared) to 1 (the same). `a` is the smaller: its keys are walked. */
export function similarity(a: Vector, b: Vector): number {
  let product = 0;
  let shared = 0;
  for (const [key, weight] of a.weights) {
    const other = b.weights.get(key);
    if (other === undefined) continue;
    product += weight * other;
    shared += Math.min(weight, other);
  }
  if (product === 0) return 0;
  const containment = shared / Math.max(minTotal, Math.min(a.total, b.total));
  const alike = cosineShare * (product / (a.length * b.length)) + (1 - cosineShare) * containment;
  return areRivals(a, b) ? alike * rivalFactor : alike;
}

const mentions = ({ weights }: Vector, key: string): boolean => (weights.get(key) ?? 0) >= faint;

function areRivals(a: Vector, b: Vector): boolean {
  const [inA, inB] = [rivals.map((key) => mentions(a, key)), rivals.map((key) => mentions(b, key))];
  return (
    inA.includes(true) && inB.includes(true) && inA.every((mentioned, index) => mentioned !== inB[index])
  );
}
