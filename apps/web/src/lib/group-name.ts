import type { Breakout } from '@pusterom/protocol/session';
import { m } from '../paraglide/messages.js';

/** Gruppe 3, ved vinduet. */
export const groupName = ({ number, spot }: Pick<Breakout, 'number' | 'spot'>): string =>
  spot === '' ? m.common_group({ number }) : m.common_group_at({ number, spot });
