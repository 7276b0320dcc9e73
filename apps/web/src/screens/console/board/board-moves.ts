import type { ClusterId } from '@pusterom/protocol/ids';
import type { Action, Cluster, Entry } from '@pusterom/protocol/session';
import { newId } from '../../../lib/new-id.ts';
import { m } from '../../../paraglide/messages.js';
import type { Console } from '../console.svelte.ts';
import { onePlace } from './one-place.ts';

/** What the facilitator does to the board. Everything but a deletion can be taken back. */
export class BoardMoves {
  readonly #console: Console;

  constructor(console: Console) {
    this.#console = console;
  }

  /** To another cluster, or to a new one of its own. */
  async move(entry: Entry, clusterId: ClusterId | null): Promise<void> {
    const { clusterId: before } = entry;
    if (before === clusterId) return;
    const isDone = await this.#console.ask('entry:move', {
      id: entry.id,
      clusterId: clusterId ?? newId<ClusterId>(),
    });
    if (isDone && before !== null)
      this.#offer(m.console_undo_moved(), () => this.#moveBack(before, [entry.id]));
  }

  async merge(cluster: Cluster, into: Cluster): Promise<void> {
    const entries = [...(this.#console.session?.entries.values() ?? [])];
    const ids = entries.filter(({ clusterId }) => clusterId === cluster.id).map(({ id }) => id);
    if (!(await this.#console.ask('cluster:merge', { id: cluster.id, intoId: into.id }))) return;
    this.#offer(m.console_undo_merged({ name: into.label }), () => this.#split(cluster, ids));
  }

  async rename(cluster: Cluster, label: string): Promise<boolean> {
    if (label === cluster.label) return true;
    const isDone = await this.#console.ask('cluster:rename', { id: cluster.id, label });
    if (isDone) this.#offer(m.console_undo_renamed(), () => this.#nameAgain(cluster));
    return isDone;
  }

  async hideEntry({ id }: Entry, isHidden: boolean): Promise<void> {
    if (!(await this.#console.ask('entry:hide', { id, isHidden }))) return;
    const text = isHidden ? m.console_undo_hidden() : m.console_undo_shown();
    this.#offer(text, () => this.#console.ask('entry:hide', { id, isHidden: !isHidden }));
  }

  /** For good, whoever wrote it. */
  deleteEntry({ id }: Entry): Promise<boolean> {
    return this.#console.ask('entry:delete', { id });
  }

  async hideCluster({ id }: Cluster, isHidden: boolean): Promise<void> {
    if (!(await this.#console.ask('cluster:hide', { id, isHidden }))) return;
    const text = isHidden ? m.console_undo_hidden() : m.console_undo_shown();
    this.#offer(text, () => this.#console.ask('cluster:hide', { id, isHidden: !isHidden }));
  }

  pin({ id }: Cluster, isPinned: boolean): Promise<boolean> {
    return this.#console.ask('cluster:pin', { id, isPinned });
  }

  close({ id }: Cluster, isClosed: boolean): Promise<boolean> {
    return this.#console.ask('cluster:close', { id, isClosed });
  }

  /** One place on or back; nothing where it cannot go further. */
  async step(cluster: Cluster, by: 1 | -1): Promise<boolean> {
    const { session } = this.#console;
    const beforeId = session ? onePlace(session, cluster, by) : undefined;
    return beforeId !== undefined && this.#console.ask('cluster:order', { id: cluster.id, beforeId });
  }

  make(prompt: string, label: string): Promise<boolean> {
    return this.#console.ask('cluster:make', { id: newId<ClusterId>(), prompt, label, entryIds: [] });
  }

  split({ id }: Cluster, entries: readonly Entry[]): Promise<boolean> {
    const entryIds = entries.map((entry) => entry.id);
    return this.#console.ask('cluster:split', { id, newId: newId<ClusterId>(), entryIds });
  }

  remove({ id }: Cluster): Promise<boolean> {
    return this.#console.ask('cluster:remove', { id });
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
    this.#offer(m.console_undo_action_removed(), () => this.#console.ask('action:note', input));
  }

  #offer(text: string, takeBack: () => Promise<unknown>): void {
    this.#console.undo.offer(text, () => void takeBack());
  }

  /** A cluster that everyone has left is gone; moving the first one back makes it again. */
  async #moveBack(clusterId: ClusterId, ids: readonly Entry['id'][]): Promise<void> {
    for (const id of ids) if (!(await this.#console.ask('entry:move', { id, clusterId }))) return;
  }

  async #split(cluster: Cluster, ids: readonly Entry['id'][]): Promise<void> {
    await this.#moveBack(cluster.id, ids);
    await this.#nameAgain(cluster);
  }

  #nameAgain({ id, label }: Cluster): Promise<boolean> {
    return this.#console.ask('cluster:rename', { id, label });
  }
}
