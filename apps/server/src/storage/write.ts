/**
 * One statement of a transaction, as `commitChanges` in the database carries it out: `$1` is the session's id, `$2`
 * are the rows, as JSON.
 */
export interface Write {
  sql: string;
  rows: unknown;
}

/** For a statement that needs no more than the session's id. */
export const bare = (sql: string): Write => ({ sql, rows: null });
