import type { Aspect, CareLevel } from '@pusterom/protocol/session';
import { m } from '../paraglide/messages.js';

const levels: Record<CareLevel, () => string> = {
  self: m.common_level_self,
  colleagues: m.common_level_colleagues,
  system: m.common_level_system,
};

const aspects: Record<Aspect, () => string> = {
  strength: m.common_strength,
  improvement: m.common_improvement,
};

export const levelName = (level: CareLevel): string => levels[level]();
export const aspectName = (aspect: Aspect): string => aspects[aspect]();
