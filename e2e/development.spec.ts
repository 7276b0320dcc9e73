import { expect } from '@playwright/test';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test('to møter i en nettverksgruppe står side om side: det som kommer igjen, og det som er nytt', async ({
  browser,
  server,
}) => {
  const facilitator = await Facilitator.signIn(browser, await server.start());
  const { page } = facilitator;
  const networkId = await facilitator.makeNetwork('Øst');

  async function meeting(title: string, texts: readonly string[]): Promise<void> {
    await facilitator.beginMeeting(networkId, title);
    const kari = await Phone.join(browser, server.origin, await facilitator.code(), 'Kari');
    for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
    await kari.expectStep('Oppsummer i plenum');
    for (const text of texts) await kari.share(text);
    await facilitator.showFew();
    await facilitator.endSession();
    await kari.page.context().close();
  }
  await meeting('Vårmøtet', ['kollegastøtte', 'lange dager']);
  await meeting('Høstmøtet', ['støtte fra kollegaer', 'humor på jobben']);

  await page.goto(`${server.origin}/archive`);
  await page.getByRole('link', { name: 'Se utviklingen i Øst' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Utviklingen i Øst' })).toBeVisible();
  const table = page.getByRole('table').first();
  const parts = (name: string) =>
    table.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(parts('Kommer igjen')).toContainText(/støtte fra kollegaer/i);
  await expect(parts('Nytt sist')).toContainText('Humor');
  await expect(parts('Ikke nevnt sist')).toContainText(/lange dager/i);
});
