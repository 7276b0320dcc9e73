import type { SearchHit } from '@pusterom/protocol/api';

/** Looking back over what was stored. */
export interface ArchiveReader {
  /**
   * Norwegian full-text search over titles, entries, cluster names and actions of the sessions a user leads and the
   * closed ones of her networks, best first, at most 50. Hidden entries are left out. When nothing is found, the words
   * are looked for as they are spelled there. `words` is what the person typed; any text is allowed.
   */
  search(userId: string, words: string): Promise<SearchHit[]>;
}
