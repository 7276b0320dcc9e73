import type { BreakoutId, ParticipantId, RunId } from '@pusterom/protocol/ids';
import type { Sheet, SheetLine, SheetPart, SheetProgress } from '@pusterom/protocol/sheet';
import { LatestMap, type Latest } from './latest-map.ts';

/**
 * What the groups of a room are writing in the visit to a step that the session is in, before they send it in. In
 * memory only: the text itself is kept on the note-taker's phone, which tells it again when the server has been away.
 */
export class GroupSheets {
  readonly #sheets: LatestMap<BreakoutId, Sheet>;
  #runId: RunId | null;

  constructor(runId: RunId | null, nowMs: () => number) {
    this.#runId = runId;
    this.#sheets = new LatestMap(nowMs);
  }

  of(group: BreakoutId): Sheet | null {
    return this.#sheets.get(group) ?? null;
  }

  /** Whether `who` writes for the group: nobody else does. */
  write(
    group: BreakoutId,
    who: ParticipantId,
    { lines, reading }: { lines: readonly SheetLine[]; reading: SheetPart | null },
  ): boolean {
    const sheet = this.#sheets.get(group) ?? this.#blank(who);
    if (!sheet || sheet.writerId !== who) return false;
    const next = { ...sheet, lines, reading };
    const isSame = reading === sheet.reading && readOut(next) === readOut(sheet);
    this.#sheets.set(group, isSame ? next : { ...next, version: sheet.version + 1, agreedIds: [] });
    return true;
  }

  take(group: BreakoutId, who: ParticipantId): void {
    const sheet = this.#sheets.get(group) ?? this.#blank(who);
    if (sheet) this.#sheets.set(group, { ...sheet, writerId: who });
  }

  /** Said of something else than what is read back now, it counts for nothing. */
  agree(group: BreakoutId, who: ParticipantId, version: number): void {
    const sheet = this.#sheets.get(group);
    if (!sheet || sheet.reading === null || sheet.version !== version) return;
    this.#sheets.set(group, { ...sheet, agreedIds: [...new Set([...sheet.agreedIds, who])] });
  }

  /** A new visit begins with nothing. */
  moveTo(runId: RunId | null): void {
    if (runId === this.#runId) return;
    this.#runId = runId;
    this.#sheets.clear();
  }

  /** Keeps only those of groups that are there. */
  keep(isThere: (group: BreakoutId) => boolean): void {
    this.#sheets.keep(isThere);
  }

  /** How far each group has come; what it has written is told to nobody but itself. */
  get progress(): SheetProgress[] {
    return [...this.#sheets].map(([breakoutId, { lines }]) => ({ breakoutId, counts: countsOf(lines) }));
  }

  /** For the other servers. */
  entries(): [BreakoutId, Latest<Sheet>][] {
    return this.#sheets.entries();
  }

  /** What has been written at another server; answers with the groups whose sheets are others now. */
  hear(heard: readonly [BreakoutId, Latest<Sheet>][]): BreakoutId[] {
    return heard.filter(([group, sheet]) => this.#hearOne(group, sheet)).map(([group]) => group);
  }

  /** Those who agree at two servers at once have both agreed. */
  #hearOne(group: BreakoutId, heard: Latest<Sheet>): boolean {
    const held = this.#sheets.get(group);
    const isTaken = this.#sheets.hear(group, heard);
    if (!held || held.version !== heard.value.version || readOut(held) !== readOut(heard.value))
      return isTaken;
    const latest = this.#sheets.get(group) ?? held;
    const agreedIds = [...new Set([...held.agreedIds, ...heard.value.agreedIds])].sort();
    if (agreedIds.length > latest.agreedIds.length) this.#sheets.set(group, { ...latest, agreedIds });
    return isTaken || agreedIds.length > held.agreedIds.length;
  }

  #blank(writerId: ParticipantId): Sheet | null {
    if (this.#runId === null) return null;
    return { runId: this.#runId, writerId, lines: [], reading: null, version: 0, agreedIds: [] };
  }
}

/** What the group is asked to listen to, to compare. */
function readOut({ lines, reading }: Sheet): string {
  return JSON.stringify(lines.filter(({ part }) => part === reading));
}

function countsOf(lines: readonly SheetLine[]): SheetProgress['counts'] {
  const counts = new Map<string, SheetProgress['counts'][number]>();
  for (const { part, aspect } of lines) {
    const key = `${part}/${aspect}`;
    counts.set(key, { part, aspect, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
