import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** A leader with Firefox. What she looks for is waited for until it is seen. */
export class FirefoxPhone {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(executablePath: string, origin: string): Promise<FirefoxPhone> {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    const page = await browser.newPage();
    await page.setViewport({ width: 450, height: 800 });
    await page.goto(origin);
    return new FirefoxPhone(browser, page);
  }

  /** Writes in the field with this label or placeholder, in the place of what stands there. */
  async write(field: string, text: string): Promise<void> {
    const labelled = `//*[@id = //label[normalize-space() = "${field}"]/@for]`;
    await this.#find(`${labelled} | //*[@placeholder = "${field}"]`).fill(text);
  }

  async press(button: string): Promise<void> {
    await this.#find(`//*[self::button or self::summary][normalize-space() = "${button}"]`).click();
  }

  async expectText(text: string): Promise<void> {
    await this.#find(`//*[text()[contains(normalize-space(), "${text}")]]`).wait();
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  #find(xpath: string) {
    return this.#page.locator(`::-p-xpath(${xpath})`);
  }
}
