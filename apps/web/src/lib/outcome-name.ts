import type { Outcome } from '@pusterom/protocol/session';
import { m } from '../paraglide/messages.js';

const names: Record<Outcome, () => string> = {
  done: m.common_outcome_done,
  tried: m.common_outcome_tried,
  changed: m.common_outcome_changed,
  dropped: m.common_outcome_dropped,
};

export const outcomeName = (outcome: Outcome): string => names[outcome]();
