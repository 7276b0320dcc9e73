/** What it costs that two people sit together, by their places in the list: nothing when they have not met. */
export type Strain = (one: number, other: number) => number;

/** How much of the search there is time for: the fewer people, the more often it starts afresh. */
const effort = 60_000;
const mostStarts = 60;

/**
 * Deals people out in so many groups, whose sizes differ by one at most, so that those who strain least sit together.
 * Searches from several shuffled beginnings: each person in turn to where she strains least, and then two at a time
 * change places for as long as it helps. The same dice give the same groups.
 */
export function mix<T>(people: readonly T[], groups: number, random: () => number, strain?: Strain): T[][] {
  const { length } = people;
  const between = tableOf(length, strain);
  const starts = strain ? Math.min(mostStarts, 1 + Math.round(effort / length ** 2)) : 1;
  let best = { seats: [] as number[][], total: Infinity };
  for (let start = 0; start < starts && best.total > 0; start++) {
    const seats = dealt(shuffled(length, random), groups, between);
    if (strain) improve(seats, between);
    const total = seats.reduce((sum, group) => sum + within(group, between), 0);
    if (total < best.total) best = { seats, total };
  }
  return best.seats.map((group) => group.map((place) => people[place] as T));
}

/** Looked up millions of times. */
type Table = readonly Float64Array[];

const tableOf = (length: number, strain: Strain = () => 0): Table =>
  Array.from({ length }, (_, one) => Float64Array.from({ length }, (__, other) => strain(one, other)));

const at = (table: Table, one: number, other: number): number => table[one]?.[other] ?? 0;

/** Fisher-Yates. */
function shuffled(length: number, random: () => number): number[] {
  const places = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] as number, places[last] as number];
  }
  return places;
}

/** The largest groups come first. */
function dealt(places: readonly number[], groups: number, table: Table): number[][] {
  const room = Array.from({ length: groups }, (_, index) => Math.ceil((places.length - index) / groups));
  const seats: number[][] = room.map(() => []);
  for (const person of places) {
    const open = seats.filter((group, index) => group.length < (room[index] ?? 0));
    const costs = open.map((group) => costOf(person, group, table));
    open[costs.indexOf(Math.min(...costs))]?.push(person);
  }
  return seats;
}

const costOf = (person: number, group: readonly number[], table: Table): number => {
  let cost = 0;
  for (const other of group) if (other !== person) cost += at(table, person, other);
  return cost;
};

const within = (group: readonly number[], table: Table): number =>
  group.reduce((sum, person) => sum + costOf(person, group, table), 0) / 2;

/** Every change makes the whole cheaper, so it comes to an end. */
function improve(seats: number[][], table: Table): void {
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (const [index, group] of seats.entries())
      for (const other of seats.slice(index + 1)) isBetter = exchange(group, other, table) || isBetter;
  }
}

/** Two who would both be better off, or one more than the other is worse, change places. */
function exchange(group: number[], other: number[], table: Table): boolean {
  let isBetter = false;
  for (let seat = 0; seat < group.length; seat++)
    for (let place = 0; place < other.length; place++) {
      const [one, two] = [group[seat] as number, other[place] as number];
      const apart = 2 * at(table, one, two);
      const now = costOf(one, group, table) + costOf(two, other, table);
      const then = costOf(one, other, table) + costOf(two, group, table) - apart;
      if (then >= now) continue;
      [group[seat], other[place]] = [two, one];
      isBetter = true;
    }
  return isBetter;
}
