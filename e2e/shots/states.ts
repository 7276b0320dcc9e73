import { after } from './after.ts';
import { before } from './before.ts';
import { during } from './during.ts';
import type { Room } from './room.ts';
import type { States } from './state.ts';

/** Every main state of every page, in the order one session comes to them. */
export async function* states(room: Room): States {
  yield* before(room);
  yield* during(room);
  yield* after(room);
}
