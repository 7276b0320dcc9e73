import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { Auth, WantedProfile } from '../auth/auth.ts';
import type { OneTimeLink } from '../auth/one-time-links.ts';
import type { Invitation } from '../sessions/invitation.ts';
import type { MemoryFacilitators } from '../storage/memory/memory-facilitators.ts';
import type { MemoryNetworks } from '../storage/memory/memory-networks.ts';

interface Granting {
  facilitators: MemoryFacilitators;
  networks: MemoryNetworks;
}

/** Who one is stands in a cookie, as plain text. */
export class CookieAuth implements Auth {
  /** Whether everyone has one. */
  hasPassword = true;
  readonly #granting: Granting;
  readonly #links = new Map<string, OneTimeLink>();
  readonly #signedOut = new Set<string>();

  constructor(granting: Granting) {
    this.#granting = granting;
  }

  async userOf({ cookie }: IncomingHttpHeaders) {
    const id = /\buser=([\w-]+)/.exec(cookie ?? '')?.[1];
    if (id === undefined || this.#signedOut.has(id)) return null;
    return { id, name: id, email: `${id}@example.no`, hasPassword: this.hasPassword };
  }

  async ownerHasWayIn() {
    return false;
  }

  async createLink(link: OneTimeLink) {
    const token = randomUUID();
    this.#links.set(token, link);
    return token;
  }

  async lookAtLink(token: string) {
    const link = this.#find(token);
    return link ? ok({ link, name: 'Nettverksmøte' }) : refuse('LINK_EXPIRED');
  }

  async openLink(token: string, headers: IncomingHttpHeaders) {
    const link = this.#find(token);
    if (!link || (token !== 'the-link' && !this.#links.delete(token))) return refuse('LINK_EXPIRED');
    const signedIn = await this.userOf(headers);
    const userId = link.purpose === 'signIn' ? 'facilitator' : (signedIn?.id ?? randomUUID());
    if (link.purpose !== 'signIn') this.#grant(link, userId);
    const setCookie = userId === signedIn?.id ? [] : [`user=${userId}`];
    return ok({ link, name: 'Nettverksmøte', userId, setCookie });
  }

  async confirm(_headers: IncomingHttpHeaders, password = '') {
    return password === 'the right one' ? ok(null) : refuse('WRONG_PASSWORD');
  }

  async signInWithPassword(email: string, password: string) {
    return password === 'the right one'
      ? ok({ userId: 'kari', setCookie: [`user=${email}`] })
      : refuse('WRONG_PASSWORD');
  }

  async signInAs(userId: string) {
    return { userId, setCookie: [`user=${userId}`] };
  }

  async signIns() {
    return [];
  }

  async endSignIn(_userId: string, id: string) {
    return id === 'known' ? ok(null) : refuse('NOT_FOUND');
  }

  async signOut(headers: IncomingHttpHeaders) {
    const user = await this.userOf(headers);
    if (user) this.#signedOut.add(user.id);
    return { setCookie: ['user='] };
  }

  async signOutEverywhere(userId: string) {
    this.#signedOut.add(userId);
    return { setCookie: ['user='] };
  }

  async setProfile(_headers: IncomingHttpHeaders, { currentPassword }: WantedProfile) {
    return currentPassword === 'wrong' ? refuse('WRONG_PASSWORD') : ok(null);
  }

  #find(token: string): OneTimeLink | undefined {
    return token === 'the-link' ? { purpose: 'signIn' } : this.#links.get(token);
  }

  #grant(invitation: Invitation, userId: string): void {
    const { facilitators, networks } = this.#granting;
    if (invitation.purpose === 'joinNetwork') networks.join(invitation.networkId, userId);
    else if (invitation.purpose === 'leadSession') facilitators.lead(invitation.sessionId, userId);
    else facilitators.takeOver(invitation.sessionId, userId);
  }
}
