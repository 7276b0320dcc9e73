import type { SearchHit } from '@pusterom/protocol/search';
import type { Narrowing } from './narrowing.ts';

/** Looking back over what was stored. */
export interface ArchiveReader {
  /**
   * Norwegian full-text search over titles, entries, cluster names and actions of the sessions a user leads and the
   * closed ones of her networks, best first, at most 50. Hidden entries are left out. When nothing is found, the words
   * are looked for as they are spelled there, and then narrowed in the same way. `words` is what the person typed; any
   * text is allowed.
   */
  search(userId: string, words: string, to: Narrowing): Promise<SearchHit[]>;
}
