import type { Cluster } from '@pusterom/protocol/session';
import { m } from '../../../paraglide/messages.js';
import type { IconName } from '../ui/Icon.svelte';

/** What a facilitator has said of a cluster, and should see on it. */
export function flagsOf({ isPinned, isClosed, isHidden }: Cluster): { icon: IconName; text: string }[] {
  const flags: [boolean, IconName, () => string][] = [
    [isPinned, 'pin', m.console_is_pinned],
    [isClosed, 'lock', m.console_is_closed],
    [isHidden, 'kept', m.console_is_hidden],
  ];
  return flags.filter(([isSo]) => isSo).map(([, icon, text]) => ({ icon, text: text() }));
}
