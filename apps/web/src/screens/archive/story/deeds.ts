import type { AuditedDeed, DeedName } from '@pusterom/protocol/audit';
import { m } from '../../../paraglide/messages.js';

const verbs: Record<DeedName, () => string> = {
  'entry:move': m.archive_deed_entry_move,
  'entry:hide': m.archive_deed_entry_hide,
  'entry:approve': m.archive_deed_entry_approve,
  'entry:delete': m.archive_deed_entry_delete,
  'cluster:merge': m.archive_deed_cluster_merge,
  'cluster:make': m.archive_deed_cluster_make,
  'cluster:split': m.archive_deed_cluster_split,
  'cluster:rename': m.archive_deed_cluster_rename,
  'cluster:hide': m.archive_deed_cluster_hide,
  'board:undo': m.archive_deed_board_undo,
  'board:redo': m.archive_deed_board_redo,
  'session:delete': m.archive_deed_session_delete,
  'network:delete': m.archive_deed_network_delete,
};

export type GatheredDeed = AuditedDeed & { times: number };

/** The same by the same person in the same minute is one line. */
export function gathered(deeds: readonly AuditedDeed[]): GatheredDeed[] {
  const lines = new Map<string, GatheredDeed>();
  for (const deed of deeds) {
    const key = JSON.stringify([deed.at, deed.by, deed.action]);
    lines.set(key, { ...deed, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  return [...lines.values()];
}

/** Kari flyttet et innspill, 3 ganger */
export function deedText({ by, action, times }: GatheredDeed): string {
  // Whoever has not chosen a name yet leads all the same.
  const who = by === null ? m.archive_audit_someone() : by || m.archive_audit_unnamed();
  const line = m.archive_audit_line({ who, what: verbs[action]() });
  return times === 1 ? line : `${line}, ${m.archive_deed_times({ count: times })}`;
}
