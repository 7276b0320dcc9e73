import type { ParticipantId, RunId } from '@pusterom/protocol/ids';
import type { Sheet, SheetPart } from '@pusterom/protocol/sheet';
import type { Drafts } from '../../lib/session/drafts.svelte.ts';
import type { SessionStore } from '../../lib/session/session-store.svelte.ts';
import { isAt, isForGroup, joined, linesAt } from './sheet-lines.ts';
import { isBlank, placeKey, placesOf, type WritingPlace } from './writing-place.ts';

/** How often the group is told how a text grows. */
const tellMs = 500;

/**
 * What one's group writes together in the visit to a step that the session is in. The text lives among the note-taker's
 * drafts; the others are told it as it grows. It works without a connection too: then the group hears of it later.
 */
export class PhoneSheet {
  /** That this phone writes, before the server has said so; `over` is who wrote until then. */
  #taken = $state.raw<{ runId: RunId; over: ParticipantId | null } | null>(null);
  #reading = $state.raw<{ runId: RunId; part: SheetPart | null } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #store: SessionStore;
  readonly #drafts: Drafts;

  /** What this phone may write for the group; none in other steps. */
  readonly #places: readonly WritingPlace[] = $derived.by(() => {
    const step = this.#store.place?.step;
    return step && isForGroup(step) ? placesOf(step) : [];
  });

  readonly isMine: boolean = $derived.by(() => this.#isMine());

  constructor(store: SessionStore, drafts: Drafts) {
    this.#store = store;
    this.#drafts = drafts;
  }

  /** As the group was told it last; null as long as nobody writes. */
  get told(): Sheet | null {
    return this.#store.sheet;
  }

  /** What the group is asked to listen to. */
  get reading(): SheetPart | null {
    const own = this.#reading;
    const isOurs = this.isMine && own !== null && own.runId === this.#store.run?.id;
    return isOurs ? own.part : (this.told?.reading ?? null);
  }

  /** How many others have said that it is right. */
  get agreed(): number {
    return this.told?.agreedIds.length ?? 0;
  }

  get haveAgreed(): boolean {
    const { you } = this.#store;
    return you !== null && this.told?.agreedIds.includes(you.participantId) === true;
  }

  /** Write for the group from here on, with everything that is on the sheet. */
  async take(): Promise<void> {
    const { run } = this.#store;
    if (!run) return;
    for (const place of this.#places) {
      const told = this.told?.lines.find((line) => isAt(line, place))?.text ?? '';
      await this.#drafts.write(placeKey(place), joined(told, this.#read(place)));
    }
    this.#taken = { runId: run.id, over: this.told?.writerId ?? null };
    await this.#store.send('sheet:take', { runId: run.id });
    this.#tell();
  }

  /** Something is written, or sent. */
  wrote(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, tellMs);
  }

  /** Ask the group to listen to a part; null to go on writing. */
  readBack(part: SheetPart | null): void {
    const { run } = this.#store;
    this.#reading = run && { runId: run.id, part };
    this.#tell();
  }

  /** What is read back is right. */
  async agree(): Promise<void> {
    const { told } = this;
    if (told) await this.#store.send('sheet:agree', { runId: told.runId, version: told.version });
  }

  /**
   * Brings phone and group in step: to be called when the connection is there, and when another sheet is told. The
   * server forgets sheets when it stops; and what is on another's sheet need not lie here too.
   */
  settle(): void {
    if (this.isMine) {
      if (!this.#isToldAsMine) this.#tellAnew();
    } else if (this.told === null) {
      if (this.#hasBegun()) this.#tellAnew();
    } else this.#letGo(this.told);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #isMine(): boolean {
    const { run } = this.#store;
    if (this.#isToldAsMine) return true;
    return this.#taken?.runId === run?.id && this.#taken?.over === (this.told?.writerId ?? null);
  }

  /** The server has it from this phone. */
  get #isToldAsMine(): boolean {
    return this.told !== null && this.told.writerId === this.#store.you?.participantId;
  }

  #hasBegun(): boolean {
    return this.#places.some((place) => !isBlank(this.#read(place)));
  }

  #tellAnew(): void {
    const { run } = this.#store;
    if (!run) return;
    this.#taken = { runId: run.id, over: this.told?.writerId ?? null };
    if (!this.#isToldAsMine) void this.#store.send('sheet:take', { runId: run.id });
    this.#tell();
  }

  #letGo({ lines }: Sheet): void {
    for (const place of this.#places) {
      const told = lines.find((line) => isAt(line, place))?.text;
      if (told?.includes(this.#read(place).trim())) void this.#drafts.write(placeKey(place), '');
    }
  }

  #tell(): void {
    const { run } = this.#store;
    if (!run || !this.isMine) return;
    const lines = linesAt(this.#places, (place) => this.#read(place));
    void this.#store.send('sheet:write', { runId: run.id, lines, reading: this.reading });
  }

  #read(place: WritingPlace): string {
    return this.#drafts.read(placeKey(place));
  }
}
