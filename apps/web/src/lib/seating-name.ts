import type { Seating } from '@pusterom/protocol/agenda';
import { m } from '../paraglide/messages.js';

const names: Record<Seating, () => string> = {
  individual: m.common_seating_individual,
  pairs: m.common_seating_pairs,
  trios: m.common_seating_trios,
  'small-groups': m.common_seating_small_groups,
  halves: m.common_seating_halves,
  plenary: m.common_seating_plenary,
};

/** How people sit, as it is said to them. */
export const seatingName = (seating: Seating): string => names[seating]();
