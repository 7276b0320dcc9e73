/** What someone who leads can do to what others wrote, and is written down. */
export const deedNames = [
  'entry:move',
  'entry:hide',
  'entry:approve',
  'entry:delete',
  'cluster:merge',
  'cluster:make',
  'cluster:split',
  'cluster:rename',
  'cluster:hide',
  'board:undo',
  'board:redo',
  'session:delete',
  'network:delete',
] as const;
export type DeedName = (typeof deedNames)[number];

/** GET /api/sessions/:id/audit, newest first. What it was done to is told by no text. */
export interface AuditedDeed {
  action: DeedName;
  /** Who did it; null when her account is gone. */
  by: string | null;
  /** ISO, to the minute. */
  at: string;
}
