import { randomUUID } from 'node:crypto';
import { existing } from '@pusterom/core/testing/a-session';
import { expect } from '@playwright/test';
import { attack, codesWithSentences } from './hostile/attack.ts';
import { hostileRequests } from './hostile/http-cases.ts';
import { dangerousTexts, hostileMessages } from './hostile/socket-cases.ts';
import { Facilitator, Phone } from './people.ts';
import type { PusteromServer } from './pusterom-server.ts';
import { join, makeSession, signIn } from './reliability/client.ts';
import { Follower } from './reliability/follower.ts';
import { until } from './reliability/until.ts';
import { test } from './test.ts';

const pairs = 'video-message-pairs';
const keyword = (text: string) => ({
  id: randomUUID(),
  stepId: pairs,
  kind: 'keyword',
  questionId: 'what-struck-you',
  level: null,
  aspect: null,
  text,
});

/** A session with a console and two phones, at a step that collects keywords. */
async function aSession({ origin }: PusteromServer, cookie: string) {
  const sessionId = await makeSession(origin, cookie);
  const console = new Follower({ origin, claim: { role: 'facilitator', sessionId }, cookie });
  await until(() => console.isHere, 'the console');
  await console.send('session:open', {});
  await console.send('step:enter', { stepId: pairs, runId: randomUUID() });
  const { code } = existing(console.view, 'view').door;
  const [kari, per] = await Promise.all([aPhone(origin, code), aPhone(origin, code)]);
  return { console, kari, per };
}

async function aPhone(origin: string, code: string): Promise<Follower> {
  const { token } = await join(origin, code);
  const phone = new Follower({ origin, claim: { role: 'participant', token } });
  await until(() => phone.isHere, 'a phone');
  return phone;
}

/** What the server has printed, but for lines that are an event and who did it, and nothing else. */
const withoutEvents = (printed: string): string =>
  printed.replace(
    /^\{"time":"[\d:.TZ-]+","event":"[a-z-]+","user":(null|"[\w-]+")(,"missed":\d+)?\}\n/gm,
    '',
  );

/** Someone in another session, to whom nothing of this must matter. */
class Witness {
  readonly #phones: readonly Follower[];
  #entries = 0;
  slowestMs = 0;

  constructor(phones: readonly Follower[]) {
    this.#phones = phones;
  }

  async shares(): Promise<void> {
    this.#entries += 1;
    const phone = existing(this.#phones[this.#entries % this.#phones.length], 'phone');
    const startedMs = performance.now();
    const answer = await phone.send('entry:submit', keyword(`vitne ${this.#entries}`));
    this.slowestMs = Math.max(this.slowestMs, performance.now() - startedMs);
    expect(answer).toMatchObject({ ok: true });
  }
}

test('over 150 forsøk på å ødelegge: hvert får et tydelig nei, ingenting lagres, og ingen andre merker det', async ({
  server,
}) => {
  const cookie = await signIn(server.origin, await server.start());
  const victim = await aSession(server, cookie);
  const { kari, per } = await aSession(server, cookie);
  const witness = new Witness([kari, per, await aPhone(server.origin, kari.view?.door.code ?? '')]);
  const saidCodes = await codesWithSentences();
  const [own, others] = [keyword('mitt eget'), keyword('en annens')];
  await victim.kari.send('entry:submit', own);
  await victim.per.send('entry:submit', others);
  await until(() => victim.console.view?.entries.size === 2, 'both entries');
  const { pid } = existing(server.process, 'server');
  const seqBefore = victim.console.view?.seq;
  const output = server.output;

  for (const one of hostileRequests) {
    const { status, code } = await attack(server.origin, cookie, one);
    expect(status, one.name).toBeGreaterThanOrEqual(400);
    expect(status, one.name).toBeLessThan(500);
    if (one.path.startsWith('/api/')) expect(saidCodes, `${one.name}: ${code}`).toContain(code);
    await witness.shares();
  }
  const { socket } = victim.kari;
  for (const { name, command, args } of hostileMessages) {
    const ask = socket.timeout(5000) as unknown as {
      emitWithAck: (name: string, ...args: unknown[]) => Promise<{ ok: boolean; error?: { code: string } }>;
    };
    const answer = await ask.emitWithAck(command, ...args({ entryId: own.id, othersEntryId: others.id }));
    expect(answer.ok, name).toBe(false);
    expect(saidCodes, `${name}: ${answer.error?.code}`).toContain(answer.error?.code);
    await witness.shares();
  }

  const count = hostileRequests.length + hostileMessages.length;
  console.log(JSON.stringify({ hostileCases: count, slowestWitnessMs: Math.round(witness.slowestMs) }));
  expect(count).toBeGreaterThan(150);
  expect(witness.slowestMs).toBeLessThan(1000);
  expect(server.process?.pid).toBe(pid);
  // That someone tried is written down; nothing of what was sent is.
  expect(withoutEvents(server.output)).toBe(withoutEvents(output));
  expect(victim.console.view?.seq).toBe(seqBefore);
  expect([...(victim.console.view?.entries.values() ?? [])].map(({ text }) => text).sort()).toEqual([
    'en annens',
    'mitt eget',
  ]);
  for (const page of [victim.console, victim.kari, victim.per, kari, per]) page.close();
});

test('farlige tekster i hvert felt står som de er skrevet på alle flater, og gjør ingenting', async ({
  browser,
  server,
}) => {
  const script = '<img src=x onerror=window.isHacked=1>';
  const facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession(`Møte ${script}`);
  const code = await facilitator.code();
  const screen = await facilitator.openScreen(browser);
  await facilitator.openSession();
  const kari = await Phone.join(browser, server.origin, code, script.slice(0, 40));
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum']) await facilitator.next(step);
  await kari.expectStep('Oppsummer i plenum');
  for (const text of dangerousTexts) await kari.share(text);
  await facilitator.showFew();
  await facilitator.page
    .getByRole('button', { name: /^Endre navn på «/ })
    .first()
    .click();
  await facilitator.page.getByRole('textbox', { name: 'Navn på samlingen' }).fill(`Navn ${script}`);
  await facilitator.page.keyboard.press('Enter');
  await screen.expectText(`Navn ${script}`);
  await facilitator.page.getByRole('button', { name: /^Grep \(/ }).click();
  const dialog = facilitator.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Nytt grep' }).click();
  for (const label of ['Hva vil dere prøve?', 'Hvem', 'Hvordan følger dere opp?'])
    await dialog.getByLabel(label).fill(`Grep ${script}`);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog.getByText(`Grep ${script}`).first()).toBeVisible();
  await facilitator.page.keyboard.press('Escape');

  const pages = [facilitator.page, screen.page, kari.page];
  const isHacked = () => Promise.all(pages.map((page) => page.evaluate('"isHacked" in window')));
  for (const text of dangerousTexts) await facilitator.expectEntry(text);
  expect(await isHacked()).toEqual([false, false, false]);
  await facilitator.endSession({ actions: 1 });
  await facilitator.page.getByRole('link', { name: 'Se økten i arkivet' }).click();
  await expect(facilitator.page.getByRole('heading', { name: `Møte ${script}` })).toBeVisible();
  for (const text of dangerousTexts) await expect(facilitator.page.getByText(text).first()).toBeAttached();
  expect(await isHacked()).toEqual([false, false, false]);
});
