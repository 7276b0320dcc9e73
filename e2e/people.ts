import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';

const laptop = { width: 1440, height: 900 };
const projector = { width: 1920, height: 1080 };
const phoneSize = { width: 390, height: 844 };

/** One of the leaders, with the laptop on the table. */
export class Facilitator {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Signs in with the owner link, and leaves choosing a password for later. */
  static async signIn(browser: Browser, ownerLink: string): Promise<Facilitator> {
    const context = await browser.newContext({ viewport: laptop });
    const page = await context.newPage();
    await page.goto(ownerLink);
    await page.getByRole('button', { name: 'Ikke nå' }).click();
    return new Facilitator(page);
  }

  /** Whoever leads the session that this page shows, laptop or phone. */
  static leading(page: Page): Facilitator {
    return new Facilitator(page);
  }

  async makeSession(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Ny økt' }).click();
    await this.page.getByLabel('Tittel').fill(title);
    await this.page.getByRole('button', { name: 'Lag økten' }).click();
    await expect(this.page.getByRole('heading', { name: 'Klar til å åpne' })).toBeVisible();
  }

  /** Without the pages for it; answers with the network's id. */
  async makeNetwork(name: string): Promise<string> {
    const id = randomUUID();
    await this.#post('/api/networks', { id, name, keepEntries: 'twoYears' });
    return id;
  }

  /** Makes a session in the network, and opens it. */
  async beginMeeting(networkId: string, title: string): Promise<void> {
    const id = randomUUID();
    const plan = { id, templateId: 'emotional-demands', title, language: 'nb', networkId };
    await this.#post('/api/sessions', plan);
    await this.page.goto(new URL(`/facilitator/${id}`, this.page.url()).href);
    await this.openSession();
  }

  async #post(path: string, data: object): Promise<void> {
    const { origin, href } = new URL(path, this.page.url());
    const answer = await this.page.request.post(href, { data, headers: { origin } });
    expect(answer.ok()).toBe(true);
  }

  async openSession(): Promise<void> {
    await this.page.getByRole('button', { name: 'Åpne økten' }).click();
    await expect(this.nextButton).toBeVisible();
  }

  /** As shown: K7M-4XR. */
  async code(): Promise<string> {
    const code = this.page.locator('header').getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
    return code.innerText();
  }

  /** Opens the big screen in the window it would be dragged to the projector in. */
  async openScreen(browser: Browser): Promise<Screen> {
    await this.page.getByRole('button', { name: 'Storskjerm' }).click();
    const link = this.page.getByRole('link', { name: 'Åpne storskjermen' });
    const href = await link.getAttribute('href');
    await this.page.keyboard.press('Escape');
    const context = await browser.newContext({ viewport: projector });
    const page = await context.newPage();
    await page.goto(new URL(href ?? '', this.page.url()).href);
    return new Screen(page);
  }

  get nextButton(): Locator {
    return this.page.getByRole('button', { name: /^Neste: / });
  }

  /** One step on; resolves when the console is there. */
  async next(to: string): Promise<void> {
    await this.nextButton.click();
    await expect(this.page.locator('h1')).toContainText(to);
  }

  async formGroups(): Promise<void> {
    await this.page.getByRole('button', { name: 'Del i grupper' }).click();
    await expect(this.page.getByRole('heading', { name: /^\d+ grupper?$/ })).toBeVisible();
  }

  async reveal(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Vis (på storskjermen|det gruppene skrev)$/ })
      .first()
      .click();
    await expect(this.page.getByText('Vises på storskjermen').first()).toBeVisible();
  }

  /** What fewer than three have answered is held back until she says otherwise. */
  async showFew(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vis likevel' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Vis likevel' }).click();
    await expect(this.page.getByText('Færre enn tre har svart')).toHaveCount(0);
  }

  /** A group has written so many texts that it has not sent in. */
  async expectUnsent(count: number): Promise<void> {
    await expect(this.page.getByText(`${count} ikke sendt inn`)).toBeVisible();
  }

  async expectEntry(text: string): Promise<void> {
    await expect(this.page.locator('main').getByText(text).first()).toBeVisible();
  }

  /** With actions, the room is asked to agree on each of them first. */
  async endSession({ actions = 0 } = {}): Promise<void> {
    await this.page.getByRole('button', { name: 'Avslutt økten' }).first().click();
    if (actions > 0) await this.#agreeOn(actions);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Avslutt økten' }).click();
    await expect(this.page.getByRole('heading', { name: 'Takk for i dag' })).toBeVisible();
  }

  async #agreeOn(actions: number): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Er dere enige om disse?' });
    const agree = dialog.getByRole('button', { name: 'Stemmer' });
    await expect(agree).toHaveCount(actions);
    for (const button of await agree.all()) await button.click();
    await expect(dialog.getByText(`${actions} av ${actions} stemmer.`)).toBeVisible();
    await dialog.getByRole('button', { name: 'Gå videre' }).click();
  }
}

/** A leader with her own phone. */
export class Phone {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async join(browser: Browser, origin: string, code: string, firstName = ''): Promise<Phone> {
    const context = await browser.newContext({ viewport: phoneSize, isMobile: true, hasTouch: true });
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByLabel('Skriv koden du ser på storskjermen').fill(code);
    await page.getByLabel('Fornavn (valgfritt)').fill(firstName);
    await page.getByRole('button', { name: 'Bli med' }).click();
    return new Phone(page);
  }

  /** Resolves when the phone has followed to this step. */
  async expectStep(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  /** The place to write at the foot of the page, or the only one there is. */
  get composer(): Locator {
    return this.page
      .locator('form')
      .filter({ has: this.page.getByRole('button', { name: 'Send', exact: true }) });
  }

  async chooseQuestion(number: number): Promise<void> {
    await this.page.getByRole('group', { name: 'Spørsmål' }).locator('label').nth(number).click();
  }

  /** Writes, sends, and waits until the phone says that it is stored. */
  async share(text: string): Promise<void> {
    await this.composer.getByRole('textbox').fill(text);
    await this.composer.getByRole('button', { name: 'Send', exact: true }).click();
    await this.expectSaved(text);
  }

  async expectSaved(text: string): Promise<void> {
    await expect(this.ownEntry(text)).toHaveAttribute('data-status', 'saved');
  }

  ownEntry(text: string): Locator {
    return this.page.locator('article').filter({ hasText: text });
  }

  /** The session is over, and she opens her homework. */
  async openHomework(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skriv når det passer deg' }).click();
    await expect(this.page.getByRole('dialog', { name: 'Frivillig hjemmeoppgave' })).toBeVisible();
  }

  async openLevel(name: string): Promise<void> {
    const level = this.page.getByRole('button', { name });
    if ((await level.getAttribute('aria-expanded')) !== 'true') await level.click();
  }

  /** Writes for the group from here on. */
  async takeNotes(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Jeg skriver|Skriv videre her)$/ }).click();
    await expect(this.page.getByText('Du skriver for gruppen.')).toBeVisible();
  }

  /** Writes in the field of the group's sheet that has this name, on the level that is open. */
  async note(field: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field }).fill(text);
  }

  async readBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Les opp for gruppen' }).click();
  }

  /** Sends in what was read back, and waits until the phone says that it is stored. */
  async handIn(texts: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Send inn' }).click();
    for (const text of texts) await this.expectSaved(text);
  }
}

/** What everyone in the room looks at. */
export class Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectText(text: string): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Not on the page at all, shown or not. */
  async expectNothingOf(texts: readonly string[]): Promise<void> {
    const html = await this.page.content();
    for (const text of texts) expect(html).not.toContain(text);
  }
}
