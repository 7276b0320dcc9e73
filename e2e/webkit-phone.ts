import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import type { WebKit } from './find-browser.mjs';
import { freePort } from '@pusterom/server/database/postgres-cluster';

/** What W3C WebDriver calls an element in what it answers. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** Of what is looked for, in milliseconds: the engine has neither a window nor a graphics card here. */
const patience = { timeout: 60_000 };

/** A leader with WebKitGTK, the nearest to Safari on Linux. What she looks for is waited for until it is seen. */
export class WebKitPhone {
  readonly #processes: ChildProcess[] = [];
  #session = '';

  static async open({ driver, display }: WebKit, origin: string): Promise<WebKitPhone> {
    const phone = new WebKitPhone();
    try {
      await phone.#start(driver, await phone.#startDisplay(display));
      await phone.#ask('/url', { url: origin });
    } catch (error) {
      await phone.close();
      throw error;
    }
    return phone;
  }

  /** Writes in the field with this label or placeholder, which is empty. */
  async write(field: string, text: string): Promise<void> {
    const labelled = `//*[@id = //label[normalize-space() = "${field}"]/@for]`;
    await this.#withSeen(`${labelled} | //*[@placeholder = "${field}"]`, 'value', { text });
  }

  async press(button: string): Promise<void> {
    await this.#withSeen(`//*[self::button or self::summary][normalize-space() = "${button}"]`, 'click', {});
  }

  async expectText(text: string): Promise<void> {
    const xpath = `//*[text()[contains(normalize-space(), "${text}")]]`;
    await expect(async () => void (await this.#find(xpath))).toPass(patience);
  }

  async close(): Promise<void> {
    if (this.#session) await fetch(this.#session, { method: 'DELETE' });
    for (const one of this.#processes.reverse()) {
      const isOver = once(one, 'exit');
      if (one.kill()) await isOver;
    }
  }

  async #withSeen(xpath: string, deed: string, given: object): Promise<void> {
    await expect(async () => {
      await this.#ask(`/element/${await this.#find(xpath)}/${deed}`, given);
    }).toPass(patience);
  }

  async #find(xpath: string): Promise<string> {
    const found = await this.#ask('/element', { using: 'xpath', value: xpath });
    return (found as Record<string, string>)[elementKey] ?? '';
  }

  /** A screen nobody sees; answers with its name. It finds a free number itself, and tells it. */
  async #startDisplay(display: string): Promise<string> {
    const args = ['-displayfd', '1', '-screen', '0', '450x800x24', '-nolisten', 'tcp'];
    const screen = spawn(display, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.#processes.push(screen);
    const [number] = (await once(screen.stdout, 'data')) as [Buffer];
    return `:${number.toString().trim()}`;
  }

  async #start(driver: string, DISPLAY: string): Promise<void> {
    const port = await freePort();
    const env = { ...process.env, DISPLAY };
    this.#processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await expect(async () => void (await fetch(`${address}/status`))).toPass(patience);
    const { sessionId } = (await ask(`${address}/session`, { capabilities: {} })) as { sessionId: string };
    this.#session = `${address}/session/${sessionId}`;
  }

  #ask(path: string, given: object): Promise<unknown> {
    return ask(`${this.#session}${path}`, given);
  }
}

async function ask(address: string, given: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(given) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value)}`);
  return value;
}
