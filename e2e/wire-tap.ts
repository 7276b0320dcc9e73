import type { BrowserContext, Page } from '@playwright/test';

/** Everything the browsers send, and where to. */
export class WireTap {
  /** Addresses, headers and bodies of requests, and frames of web sockets. */
  readonly sent: string[] = [];
  readonly origins = new Set<string>();
  /** What a page was about to ask for, and its browser did not let it. */
  readonly blocked: string[] = [];

  readonly listen = (context: BrowserContext): void => {
    context.on('request', (request) => {
      this.#addressed(request.url());
      this.sent.push(JSON.stringify(request.headers()), request.postData() ?? '');
    });
    context.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.blocked.push(message.text());
    });
    context.on('page', (page) => this.#listenTo(page));
  };

  #listenTo(page: Page): void {
    page.on('websocket', (socket) => {
      this.#addressed(socket.url());
      socket.on('framesent', ({ payload }) => this.sent.push(String(payload)));
    });
  }

  #addressed(url: string): void {
    this.sent.push(url);
    this.origins.add(new URL(url).origin.replace(/^ws/, 'http'));
  }
}
