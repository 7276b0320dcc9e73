import type { CDPSession, Page } from '@playwright/test';

/** Lasts as long as its session does. */
const sessions = new WeakMap<Page, CDPSession>();

/** In a hand, what is pressed is made for fingers; on a table, for a mouse. */
export async function hold(page: Page, isInHand: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: isInHand });
}
