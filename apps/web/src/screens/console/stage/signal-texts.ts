import type { SignalCounts } from '@pusterom/protocol/signals';
import { m } from '../../../paraglide/messages.js';

/** What the phones signal, in sums, what nobody signals left out: «12 ferdig», «1 hånd oppe». */
export function signalTexts({ isDone, wantsTime, hasHandUp, needsBreak }: SignalCounts): string[] {
  const sums = [
    [isDone, m.console_signal_done],
    [wantsTime, m.console_signal_time],
    [hasHandUp, m.console_signal_hands],
    [needsBreak, m.console_signal_breaks],
  ] as const;
  return sums.flatMap(([count, text]) => (count > 0 ? [text({ count })] : []));
}
