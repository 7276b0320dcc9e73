import { type Browser, type Page } from '@playwright/test';
import { Facilitator, Phone, type Screen } from '../people.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { Others } from './others.ts';

/** A server, a laptop whose owner has just been given her link, and all who come later. */
export class Room {
  readonly browser: Browser;
  readonly server: PusteromServer;
  readonly ownerLink: string;
  readonly others = new Others();
  readonly facilitator: Facilitator;
  #screen: Screen | null = null;
  #kari: Phone | null = null;

  private constructor(browser: Browser, server: PusteromServer, ownerLink: string, laptop: Page) {
    this.browser = browser;
    this.server = server;
    this.ownerLink = ownerLink;
    this.facilitator = Facilitator.leading(laptop);
  }

  static async open(browser: Browser): Promise<Room> {
    const server = await PusteromServer.create({ isQuiet: true });
    const ownerLink = await server.start();
    return new Room(browser, server, ownerLink, await newPage(browser));
  }

  get console(): Page {
    return this.facilitator.page;
  }

  /** Hers is the phone that is looked at. */
  get kari(): Phone {
    if (!this.#kari) throw new Error('Kari has not joined yet');
    return this.#kari;
  }

  get screen(): Screen {
    if (!this.#screen) throw new Error('the big screen is not open yet');
    return this.#screen;
  }

  async openScreen(): Promise<void> {
    this.#screen = await this.facilitator.openScreen(this.browser);
  }

  async kariJoins(): Promise<void> {
    this.#kari = await Phone.join(this.browser, this.server.origin, await this.facilitator.code(), 'Kari');
  }

  newPage(): Promise<Page> {
    return newPage(this.browser);
  }

  /** A meeting that is over, with these keywords to the first question: some leaders came. */
  async holdMeeting(networkId: string, title: string, keywords: readonly string[]): Promise<void> {
    await this.facilitator.beginMeeting(networkId, title);
    const there = new Others();
    await there.join(this.server.origin, await this.facilitator.code(), 4);
    for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await this.facilitator.next(step);
    const place = {
      stepId: 'video-message-plenary',
      kind: 'keyword',
      questionId: 'what-struck-you',
    } as const;
    await there.say(place, keywords);
    await this.facilitator.endSession();
    there.leave();
  }

  async close(): Promise<void> {
    this.others.leave();
    await Promise.all(this.browser.contexts().map((context) => context.close()));
    await this.server.stop();
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  return context.newPage();
}
