import { expect, type Browser, type Locator } from '@playwright/test';
import { stepsOf, type PlacedStep } from '@pusterom/core/agenda';
import { builtInTemplate } from '@pusterom/templates';
import { accept, inviteTo } from './invitations.ts';
import { MovedClock, movedStartCommand } from './moved-clock.ts';
import { Facilitator, Phone } from './people.ts';
import { test } from './test.ts';

test.use({ startedBy: { command: movedStartCommand } });
test.setTimeout(480_000);

const lateMinutes = 12;
const steps = stepsOf(builtInTemplate.agenda);

test('mer enn to timer: sen start, ny plan, en som kommer etter, nye grupper, pause, en laptop som dør, og mobilen tar over', async ({
  browser,
  server,
}) => {
  const clock = new MovedClock(browser, server);
  let facilitator = await Facilitator.signIn(browser, await server.start());
  await facilitator.makeSession('Nettverksgruppe Nord');
  const code = await facilitator.code();
  const phones: Phone[] = [];
  const join = async (name: string) => phones.push(await Phone.join(browser, server.origin, code, name));
  const agenda = (): Locator => facilitator.page.getByRole('navigation', { name: 'Plan for økten' });

  /** Holds these steps, each until its time is up; the first is where they are. */
  const hold = async ([here, ...rest]: readonly PlacedStep[]): Promise<void> => {
    if (here) await clock.pass(await minutesLeft(facilitator));
    for (const { step } of rest) {
      await facilitator.next(step.title.nb ?? '');
      for (const phone of phones) await phone.expectStep(step.title.nb ?? '');
      if (!['individual', 'plenary'].includes(step.seating)) await facilitator.formGroups();
      await clock.pass(await minutesLeft(facilitator));
    }
  };
  const upTo = (id: string): number => steps.findIndex(({ step }) => step.id === id) + 1;

  await test.step('de er kalt inn til nå, og begynner tolv minutter etter', async () => {
    await agreeToBegin(facilitator, clock.nowMs);
    await clock.pass(lateMinutes);
    await facilitator.openSession();
    await expect(agenda()).toContainText(/1[23] min etter planen/);
    await replan(facilitator);
    await expect(agenda()).toContainText('Dere er i rute');
  });

  const pairs = upTo('video-message-pairs');
  await test.step('to og to, og Liv kommer etter: hun får plass i en gruppe', async () => {
    for (const name of ['Kari', 'Per']) await join(name);
    await hold(steps.slice(0, pairs));
    await join('Liv');
    for (const { page } of phones) await expect(page.getByText(/Du sitter med/).first()).toBeVisible();
  });

  await test.step('gruppene blandes på nytt', async () => {
    const { page } = facilitator;
    await page.getByRole('button', { name: 'Bland på nytt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bland på nytt' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const phone of phones) await expect(phone.page.getByText(/Du sitter med/).first()).toBeVisible();
  });

  await test.step('klokka stoppes i et kvarter, og planen legges om igjen', async () => {
    const { page } = facilitator;
    await page.getByRole('button', { name: 'Stopp klokka' }).click();
    await clock.pass(15);
    await page.getByRole('button', { name: 'Start klokka igjen' }).click();
    await expect(agenda()).toContainText(/1[456] min etter planen/);
    await replan(facilitator);
    await expect(agenda()).toContainText('Dere er i rute');
  });

  const halves = upTo('care-in-practice-halves');
  await test.step('laptopen dør midt i, og mobilen tar over', async () => {
    await hold(steps.slice(pairs - 1, halves));
    facilitator = await handOverToPhone(browser, facilitator, server.origin);
    for (const phone of phones) await phone.expectStep('Diskuter i to grupper');
  });

  await test.step('resten ledes fra mobilen, og økten blir ferdig som planlagt', async () => {
    await hold(steps.slice(halves - 1));
    await facilitator.endSession();
    for (const { page } of phones)
      await expect(page.getByRole('heading', { name: 'Takk for i dag' })).toBeVisible();
  });

  await test.step('i arkivet står det at den varte i over to timer', async () => {
    const { page } = facilitator;
    await page.goto(page.url().replace('/facilitator/', '/archive/'));
    await expect(page.getByRole('heading', { name: 'Nettverksgruppe Nord' })).toBeVisible();
    await expect(page.getByText(/^2 t \d+ min/).first()).toBeVisible();
  });
});

/** For the whole minute it is now. */
async function agreeToBegin({ page }: Facilitator, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  const local = new Date(nowMs - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  await page.getByRole('button', { name: 'Tid, kjøreregler og video' }).click();
  await page.getByLabel('Når begynner dere?').fill(local);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Lagret')).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Whole minutes on the step's clock. */
async function minutesLeft({ page }: Facilitator): Promise<number> {
  const shown = await page.locator('[data-clock-bar] .time').innerText();
  return Number(/^(\d+):\d\d/.exec(shown.trim())?.[1] ?? 0);
}

async function replan({ page }: Facilitator): Promise<void> {
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('button', { name: 'Bruk planen' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Her laptop is gone for good; the session goes on, and she leads it from her phone. */
async function handOverToPhone(browser: Browser, laptop: Facilitator, origin: string): Promise<Facilitator> {
  const page = await accept(browser, await inviteTo(laptop.page, 'Inviter en ordstyrer', origin));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Gå til økten' }).click();
  await laptop.page.context().close();
  return Facilitator.leading(page);
}
