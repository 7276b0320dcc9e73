import type { PassingCommand } from '@pusterom/protocol/commands';
import type { BreakoutId, ParticipantId, RunId } from '@pusterom/protocol/ids';
import type { Said } from '@pusterom/protocol/said';
import { GroupSheets } from './group-sheets.ts';
import { LatestMap } from './latest-map.ts';
import type { Talk } from './news.ts';
import { RoomSignals } from './room-signals.ts';

export type SheetCommand = Extract<PassingCommand, { name: `sheet:${string}` }>;

/** What has come from another server. */
export interface Heard {
  isSaid: boolean;
  groups: readonly BreakoutId[];
}

/** What is said to a room just now, and gone with the visit to the step; alike at every server with phones in it. */
export class RoomTalk {
  readonly signals: RoomSignals;
  readonly sheets: GroupSheets;
  readonly #said: LatestMap<'said', Said>;
  #runId: RunId | null;

  constructor(runId: RunId | null, nowMs: () => number) {
    this.#runId = runId;
    this.signals = new RoomSignals(runId, nowMs);
    this.sheets = new GroupSheets(runId, nowMs);
    this.#said = new LatestMap(nowMs);
  }

  /** What stands on the phones. */
  get said(): Said | null {
    return this.#said.get('said') ?? null;
  }

  say(said: Said): void {
    this.#said.set('said', said);
  }

  /** Something is written for a group, or said of it by one who sits there. False when somebody else writes. */
  note(group: BreakoutId, who: ParticipantId, { name, input }: SheetCommand): boolean {
    if (name === 'sheet:write') return this.sheets.write(group, who, input);
    if (name === 'sheet:take') this.sheets.take(group, who);
    else this.sheets.agree(group, who, input.version);
    return true;
  }

  /** A new visit begins with nothing. */
  moveTo(runId: RunId | null): void {
    if (runId === this.#runId) return;
    this.#runId = runId;
    this.signals.moveTo(runId);
    this.sheets.moveTo(runId);
    this.#said.clear();
  }

  /** All of it, for the other servers. */
  get all(): Talk {
    return {
      runId: this.#runId,
      said: this.#said.entries(),
      signals: this.signals.entries(),
      sheets: this.sheets.entries(),
    };
  }

  /** Of it only what this person shows, and what is written for this group. */
  about(who: ParticipantId | null, group: BreakoutId | null): Talk {
    const { signals, sheets } = this.all;
    return {
      runId: this.#runId,
      said: [],
      signals: signals.filter(([id]) => id === who),
      sheets: sheets.filter(([id]) => id === group),
    };
  }

  /** What another server knows of the same visit. */
  hear({ runId, said, signals, sheets }: Talk): Heard {
    if (runId !== this.#runId) return { isSaid: false, groups: [] };
    this.signals.hear(signals);
    return {
      isSaid: said.filter(([key, one]) => this.#said.hear(key, one)).length > 0,
      groups: this.sheets.hear(sheets),
    };
  }
}
