import type { EntryRetention } from '@pusterom/protocol/api';
import { m } from '../../../paraglide/messages.js';

const names: Record<EntryRetention, () => string> = {
  days30: m.console_keep_days30,
  year: m.console_keep_year,
  twoYears: m.console_keep_two_years,
  untilDeleted: m.console_keep_until_deleted,
};

export const retentionName = (retention: EntryRetention): string => names[retention]();
