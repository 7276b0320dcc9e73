import type { SessionState } from '@pusterom/protocol/session';

/** The sheets to write on by hand, in the session's language. */
export const worksheetsPath = ({ id, language }: SessionState): string =>
  `/api/sessions/${id}/worksheets?${new URLSearchParams({ language })}`;
