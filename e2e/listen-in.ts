import type { Page } from '@playwright/test';
import { asText } from '@pusterom/server/realtime/as-text.fixture';

/** Everything that goes over the network to and from a page from here on, as it can be read. */
export function listenIn(page: Page, traffic: string[]): void {
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => traffic.push(asText(payload)));
    socket.on('framereceived', ({ payload }) => traffic.push(asText(payload)));
  });
  page.on('request', (request) => traffic.push(request.postData() ?? ''));
}
