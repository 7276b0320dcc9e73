import { firstUndone, lastStanding } from '@pusterom/core/board-edits';
import type { EditName } from '@pusterom/protocol/board-edit';
import type { Input } from '@pusterom/protocol/commands';
import type { ClusterId, VoteId } from '@pusterom/protocol/ids';
import type { Action, Cluster, Entry, Vote } from '@pusterom/protocol/session';
import { newId } from '../../../lib/new-id.ts';
import { m } from '../../../paraglide/messages.js';
import type { Console } from '../console.svelte.ts';
import { editText } from './edit-words.ts';
import { onePlace } from './one-place.ts';

/** What the facilitator does to the board. Everything but a deletion and an approval can be taken back. */
export class BoardMoves {
  readonly #console: Console;

  constructor(console: Console) {
    this.#console = console;
  }

  /** To another cluster, or to a new one of its own. */
  async move({ id, clusterId: before }: Entry, clusterId: ClusterId | null): Promise<void> {
    if (before === clusterId) return;
    await this.#edit('entry:move', { id, clusterId: clusterId ?? newId<ClusterId>() });
  }

  async merge({ id }: Cluster, into: Cluster): Promise<void> {
    await this.#edit('cluster:merge', { id, intoId: into.id });
  }

  async rename({ id, label: before }: Cluster, label: string): Promise<boolean> {
    return label === before || this.#edit('cluster:rename', { id, label });
  }

  hideEntry({ id }: Entry, isHidden: boolean): Promise<boolean> {
    return this.#edit('entry:hide', { id, isHidden }, isHidden);
  }

  /** For good, whoever wrote it. */
  deleteEntry({ id }: Entry): Promise<boolean> {
    return this.#console.ask('entry:delete', { id });
  }

  hideCluster({ id }: Cluster, isHidden: boolean): Promise<boolean> {
    return this.#edit('cluster:hide', { id, isHidden }, isHidden);
  }

  pin({ id }: Cluster, isPinned: boolean): Promise<boolean> {
    return this.#edit('cluster:pin', { id, isPinned }, isPinned);
  }

  close({ id }: Cluster, isClosed: boolean): Promise<boolean> {
    return this.#edit('cluster:close', { id, isClosed }, isClosed);
  }

  /** One place on or back; nothing where it cannot go further. */
  async step(cluster: Cluster, by: 1 | -1): Promise<boolean> {
    const { session } = this.#console;
    const beforeId = session ? onePlace(session, cluster, by) : undefined;
    return beforeId !== undefined && this.#edit('cluster:order', { id: cluster.id, beforeId });
  }

  make(prompt: string, label: string): Promise<boolean> {
    return this.#edit('cluster:make', { id: newId<ClusterId>(), prompt, label, entryIds: [] });
  }

  split({ id }: Cluster, entries: readonly Entry[]): Promise<boolean> {
    const entryIds = entries.map((entry) => entry.id);
    return this.#edit('cluster:split', { id, newId: newId<ClusterId>(), entryIds });
  }

  /** The two are not suggested again. */
  keepApart({ id }: Cluster, other: Cluster): Promise<boolean> {
    return this.#edit('cluster:keep-apart', { id, otherId: other.id });
  }

  remove({ id }: Cluster): Promise<boolean> {
    return this.#edit('cluster:remove', { id });
  }

  openVote(prompt: string, dotsEach: number): Promise<boolean> {
    return this.#console.ask('vote:open', { id: newId<VoteId>(), prompt, dotsEach });
  }

  closeVote({ id }: Vote): Promise<boolean> {
    return this.#console.ask('vote:close', { id });
  }

  showVote({ id }: Vote, isShown: boolean): Promise<boolean> {
    return this.#console.ask('vote:show', { id, isShown });
  }

  /** For good, with all its dots. */
  removeVote({ id }: Vote): Promise<boolean> {
    return this.#console.ask('vote:remove', { id });
  }

  sortByDots({ id }: Vote): Promise<boolean> {
    return this.#edit('cluster:sort', { voteId: id });
  }

  approve({ id }: Entry, isApproved: boolean): Promise<boolean> {
    return this.#console.ask('entry:approve', { id, isApproved });
  }

  async approveAll(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) if (!(await this.approve(entry, true))) return;
  }

  async removeAction(action: Action): Promise<void> {
    if (!(await this.#console.ask('action:remove', { id: action.id }))) return;
    const { order: _order, ...input } = action;
    this.#console.undo.offer(
      m.console_undo_action_removed(),
      () => void this.#console.ask('action:note', input),
    );
  }

  /** Takes back the last edit of the board as it is shown here, whoever made it. */
  async undo(): Promise<void> {
    const edit = this.#console.session && lastStanding(this.#console.session);
    this.#console.undo.close();
    if (edit) await this.#console.ask('board:undo', { id: edit.id });
  }

  async redo(): Promise<void> {
    const edit = this.#console.session && firstUndone(this.#console.session);
    this.#console.undo.close();
    if (edit) await this.#console.ask('board:redo', { id: edit.id });
  }

  async #edit<N extends EditName>(name: N, input: Input<N>, isOn = false): Promise<boolean> {
    const accepted = await this.#console.accept(name, input);
    if (!accepted) return false;
    this.#console.undo.offer(editText(name, isOn), () => void this.#undoThatOf(accepted.seq));
    return true;
  }

  /** That very edit, not one that another has made since: the server says so when it is not the last any more. */
  async #undoThatOf(seq: number): Promise<void> {
    const edits = [...(this.#console.session?.edits.values() ?? [])];
    const edit = edits.find(({ order }) => order === seq);
    if (edit) await this.#console.ask('board:undo', { id: edit.id });
    else this.#console.say('CHANGED_SINCE');
  }
}
