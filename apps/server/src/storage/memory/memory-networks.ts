import type { Network, NetworkSummary } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { NetworkId } from '@pusterom/protocol/ids';
import type { NetworkRole, Networks, NewNetwork } from '../../networks/networks.ts';

type Stored = NewNetwork & { roles: Map<string, NetworkRole> };

/** Networks for tests. Users are called by their ids. */
export class MemoryNetworks implements Networks {
  readonly #networks = new Map<NetworkId, Stored>();

  async create(network: NewNetwork, ownerId: string): Promise<boolean> {
    if (this.#networks.has(network.id)) return false;
    this.#networks.set(network.id, { ...network, roles: new Map([[ownerId, 'owner']]) });
    return true;
  }

  async roleOf(userId: string, id: NetworkId): Promise<NetworkRole | null> {
    return this.#networks.get(id)?.roles.get(userId) ?? null;
  }

  async list(userId: string): Promise<NetworkSummary[]> {
    return [...this.#networks.values()]
      .filter(({ roles }) => roles.has(userId))
      .map(({ id, name, roles }) => ({ id, name, members: roles.size }))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  async find(id: NetworkId, userId: string): Promise<Network | null> {
    const found = this.#networks.get(id);
    if (!found) return null;
    const members = [...found.roles]
      .map(([one, role]) => ({ userId: one, name: one, isOwner: role === 'owner', isYou: one === userId }))
      .sort((one, other) => Number(other.isOwner) - Number(one.isOwner));
    return { id, name: found.name, keepEntries: found.keepEntries, members };
  }

  async makeOwner(id: NetworkId, userId: string): Promise<Result<null>> {
    const roles = this.#networks.get(id)?.roles;
    if (!roles?.has(userId)) return refuse('NOT_FOUND');
    roles.set(userId, 'owner');
    return ok(null);
  }

  async remove(id: NetworkId, userId: string): Promise<Result<null>> {
    const roles = this.#networks.get(id)?.roles ?? new Map<string, NetworkRole>();
    const owners = [...roles].filter(([, role]) => role === 'owner').map(([owner]) => owner);
    if (owners.length === 1 && owners[0] === userId) return refuse('LAST_OWNER');
    return roles.delete(userId) ? ok(null) : refuse('NOT_FOUND');
  }

  nameOf(id: NetworkId): string | undefined {
    return this.#networks.get(id)?.name;
  }

  delete(id: NetworkId): void {
    this.#networks.delete(id);
  }

  /** Takes a user out of every network; false when one would be left without an owner. */
  forget(userId: string): boolean {
    const all = [...this.#networks.values()].map(({ roles }) => roles);
    const isLast = (roles: Map<string, NetworkRole>) =>
      roles.get(userId) === 'owner' && [...roles.values()].filter((role) => role === 'owner').length === 1;
    if (all.some(isLast)) return false;
    for (const roles of all) roles.delete(userId);
    return true;
  }

  /** What opening an invitation does. */
  join(id: NetworkId, userId: string): void {
    const roles = this.#networks.get(id)?.roles;
    if (roles && !roles.has(userId)) roles.set(userId, 'leader');
  }
}
