import { careAnswers, keywords, proposals, sentences, thoughts } from '../entries.ts';
import { again, topics } from '../bench/board-topics.ts';
import type { Room } from './room.ts';
import { onLaptop, onPhone, onScreen, type States } from './state.ts';

const levelNames = { self: 'Deg selv', colleagues: 'Kollegafellesskapet', system: 'Systemet' } as const;
const levels = ['self', 'colleagues', 'system'] as const;
const energy = 'what-gives-energy';

/** The meeting, from the open door to thanks, on all who see it. */
export async function* during(room: Room): States {
  yield* welcome(room);
  yield* videoMessage(room);
  yield* board(room);
  yield* careInPractice(room);
  yield* lessons(room);
  yield* careLevels(room);
  yield* fromTalkToAction(room);
  yield* closing(room);
}

async function* welcome(room: Room): States {
  const { console: page, facilitator, others, server } = room;
  await facilitator.openSession();
  await room.kariJoins();
  const { kari } = room;
  await others.join(server.origin, await facilitator.code(), 11);
  await kari.expectStep('Kom i gang sammen');
  yield onPhone('check-in', kari.page);
  await kari.composer.getByRole('textbox').fill('Sliten, men glad for å være her.');
  yield onPhone('writing', kari.page);
  await kari.share('Sliten, men glad for å være her.');
  yield onPhone('sent', kari.page);
  await others.say({ stepId: 'welcome-check-in', kind: 'thought' }, thoughts['welcome-check-in'] ?? []);
  await room.screen.expectText('Spent.');
  yield onScreen('welcome', room.screen.page);
  yield onLaptop('console-welcome', page);
  yield* menus(room);
}

async function* menus(room: Room): States {
  const { console: page, kari } = room;
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  yield onLaptop('console-menu', page);
  await page.keyboard.press('Escape');
  for (const [button, name] of [
    ['12 her', 'people'],
    ['Grep (0)', 'no-actions'],
    ['Si til alle', 'say'],
    ['Legg om planen', 'replan'],
  ] as const) {
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog').waitFor();
    yield onLaptop(`console-${name}`, page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  yield* said(room);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  yield onLaptop('console-shortcuts', page);
  await page.keyboard.press('Escape');
  await kari.page.getByRole('button', { name: 'Jeg trenger en pause' }).click();
  yield onPhone('break', kari.page);
  await kari.page.getByRole('button', { name: 'Lukk' }).click();
}

/** What is told for a while: to the room, and to her who just did something. */
async function* said({ console: page, kari }: Room): States {
  await page.getByRole('button', { name: 'Si til alle' }).click();
  await page.getByRole('button', { name: '5 minutter igjen' }).click();
  await kari.page.getByText('5 minutter igjen').waitFor();
  yield onPhone('told', kari.page);
  await kari.page.getByRole('button', { name: 'Lukk' }).click();
}

async function* videoMessage(room: Room): States {
  const { console: page, facilitator, kari, others, screen } = room;
  await facilitator.next('Tenk selv');
  await kari.expectStep('Tenk selv');
  await screen.page.locator('h1, h2').first().waitFor();
  yield onScreen('silence', screen.page);
  yield onLaptop('console-silent', page);
  await kari.page.getByPlaceholder('Skriv for deg selv').first().fill('Hun satt helt stille og ventet.');
  yield onPhone('own-notes', kari.page);
  await facilitator.next('Snakk sammen');
  await kari.expectStep('Snakk sammen');
  yield onLaptop('console-no-groups', page);
  yield onPhone('waits-for-group', kari.page);
  await facilitator.formGroups();
  await others.signal();
  await page.getByText('1 skriver fortsatt').first().waitFor();
  yield onLaptop('console-groups', page);
  yield onScreen('groups', screen.page);
  yield onPhone('keywords-in-group', kari.page);
  await page.getByRole('button', { name: 'Juster' }).click();
  await page.getByRole('dialog').waitFor();
  yield onLaptop('console-adjust-groups', page);
  await page.keyboard.press('Escape');

  await kari.page.context().setOffline(true);
  await kari.composer.getByRole('textbox').fill('å være der når det gjelder');
  await kari.composer.getByRole('button', { name: 'Send', exact: true }).click();
  await kari.page.getByText('Uten kontakt akkurat nå').waitFor();
  yield onPhone('offline', kari.page);
  await kari.page.context().setOffline(false);
  await kari.expectSaved('å være der når det gjelder');
  const kept = {
    stepId: 'video-message-pairs',
    kind: 'keyword',
    questionId: 'good-leadership-moment',
  } as const;
  await others.say(kept, ['trygge rammer', 'tydelige forventninger', 'tryggheit', 'ro']);
  await facilitator.expectEntry('tydelige forventninger');
  yield onLaptop('console-kept', page);
}

async function* board(room: Room): States {
  const { console: page, facilitator, kari, others, screen } = room;
  await facilitator.next('Oppsummer i plenum');
  await facilitator.reveal();
  await screen.expectText('Trygge rammer');
  yield onScreen('clusters-8', screen.page);
  yield onLaptop('console-revealed', page);
  await facilitator.next('Tenk selv');
  await facilitator.next('Snakk sammen');
  await facilitator.next('Noter stikkord i plenum');
  await kari.expectStep('Noter stikkord i plenum');
  yield onScreen('question', screen.page);
  yield onLaptop('console-question', page);
  const keyword = { stepId: 'emotional-demands-plenary', kind: 'keyword' } as const;
  for (const [questionId, texts] of Object.entries(keywords))
    if (questionId in topics) await others.say({ ...keyword, questionId }, texts);
  for (const [questionId, texts] of Object.entries(topics))
    await others.say({ ...keyword, questionId }, texts.slice(0, 7));
  await facilitator.expectEntry('humor');
  yield onScreen('clusters-40', screen.page);
  yield onLaptop('console-board', page);
  await kari.chooseQuestion(1);
  await kari.share('latter i lunsjen');
  yield onPhone('keywords', kari.page);
  yield* boardDialogs(room);
  yield* vote(room);

  const rounds = again.slice(0, 6);
  for (const words of rounds)
    for (const [questionId, texts] of Object.entries(topics))
      await others.say({ ...keyword, questionId }, texts.map(words));
  await page.getByText('humor').first().waitFor();
  yield onScreen('clusters-300', screen.page);
  yield onLaptop('console-board-300', page);
}

async function* boardDialogs({ console: page, kari }: Room): States {
  await page
    .getByRole('button', { name: /^Valg for samlingen/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  yield onLaptop('console-cluster', page);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Valg for «/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  yield onLaptop('console-entry', page);
  await page.keyboard.press('Escape');
  await kari.page.getByRole('button', { name: /^Mine innspill/ }).click();
  await kari.page.getByRole('dialog').waitFor();
  yield onPhone('own-entries', kari.page);
  await kari.page.getByRole('button', { name: 'Lukk' }).click();
}

async function* vote({ console: page, kari, others, screen }: Room): States {
  const column = page.getByRole('button', { name: /^Stem med prikker: Hva gir/ });
  await column.click();
  await page.getByRole('dialog').waitFor();
  yield onLaptop('console-vote-open', page);
  await page.getByRole('button', { name: 'Åpne avstemningen' }).click();
  await kari.page.getByRole('button', { name: 'Gi en prikk til «Humor»' }).click();
  await others.vote(energy, 8);
  yield onPhone('vote', kari.page);
  yield onScreen('vote', screen.page);
  await page.getByRole('button', { name: 'Avslutt avstemningen' }).click();
  await page.getByRole('button', { name: 'Vis resultatet' }).click();
  await screen.expectText('har stemt');
  yield onScreen('vote-result', screen.page);
  yield onPhone('vote-result', kari.page);
  yield onLaptop('console-vote-result', page);
}

async function* careInPractice(room: Room): States {
  const { console: page, facilitator, kari, others, screen } = room;
  for (const step of ['Tenk selv', 'Snakk sammen', 'Oppsummer i plenum', 'Diskuter i to grupper'])
    await facilitator.next(step);
  await facilitator.formGroups();
  await kari.takeNotes();
  await kari.note('Gruppens setning', sentences[0]);
  yield onPhone('group-sentence', kari.page);
  await kari.readBack();
  yield onPhone('read-back', kari.page);
  await kari.handIn([sentences[0]]);
  await others.sayForAGroup({ stepId: 'care-in-practice-halves', kind: 'sentence' }, sentences[1]);
  await facilitator.expectEntry(sentences[1]);
  yield onLaptop('console-sentences', page);
  await facilitator.reveal();
  await screen.expectText(sentences[1]);
  yield onScreen('sentences', screen.page);
  await facilitator.next('Oppsummer i plenum');
}

async function* lessons({ console: page, facilitator, kari, others, screen }: Room): States {
  await facilitator.next('Les sitatet stille');
  await kari.expectStep('Les sitatet stille');
  yield onScreen('quote', screen.page);
  yield onPhone('quote', kari.page);
  yield onLaptop('console-quote', page);
  await facilitator.next('Del én tanke hver');
  await others.say({ stepId: 'lessons-thought', kind: 'thought' }, thoughts['lessons-thought'] ?? []);
  await facilitator.expectEntry('Sitatet gir meg lov');
  yield onLaptop('console-thoughts', page);
  await facilitator.reveal();
  await screen.expectText('Sitatet gir meg lov');
  yield onScreen('thoughts', screen.page);
  await facilitator.next('Snakk åpent sammen');
}

async function* careLevels(room: Room): States {
  const { console: page, facilitator, kari, screen } = room;
  await facilitator.next('Arbeid i grupper');
  await facilitator.formGroups();
  await kari.expectStep('Arbeid i grupper');
  yield onPhone('group-member', kari.page);
  yield onScreen('levels-waiting', screen.page);
  await kari.takeNotes();
  await kari.openLevel('Deg selv');
  await kari.note('Hva fungerer bra?', careAnswers.self.strengths[0]);
  await kari.note('Og én til?', careAnswers.self.strengths[1]);
  await kari.note('Hva kan bli bedre?', careAnswers.self.improvement);
  yield onPhone('note-taker', kari.page);
  await kari.readBack();
  await kari.handIn([...careAnswers.self.strengths, careAnswers.self.improvement]);
  for (const level of levels) await answer(room, level);
  await facilitator.expectEntry(careAnswers.system.improvement);
  yield onLaptop('console-levels', page);
  await facilitator.reveal();
  await screen.expectText(careAnswers.system.improvement);
  await facilitator.next('Oppsummer i plenum');
  await screen.expectText(levelNames.system);
  yield onScreen('levels', screen.page);
  yield onLaptop('console-levels-together', page);
  await kari.expectStep('Oppsummer i plenum');
  yield onPhone('collected', kari.page);
}

/** All other groups say the same of a level, in other words. */
async function answer({ others }: Room, level: (typeof levels)[number]): Promise<void> {
  const place = { stepId: 'care-levels-groups', kind: 'answer', level } as const;
  const { strengths, improvement } = careAnswers[level];
  for (const text of [...strengths, `${strengths[0]} sammen`, 'raushet i hverdagen'])
    await others.sayForAGroup({ ...place, aspect: 'strength' }, text);
  for (const text of [improvement, `${improvement} hver uke`])
    await others.sayForAGroup({ ...place, aspect: 'improvement' }, text);
}

async function* fromTalkToAction({ console: page, facilitator, kari, others, screen }: Room): States {
  await facilitator.next('Tenk selv');
  await facilitator.next('Snakk i plenum');
  await others.say({ stepId: 'from-talk-to-action-plenary', kind: 'proposal' }, proposals);
  await kari.expectStep('Snakk i plenum');
  await facilitator.expectEntry(proposals[0]);
  yield onLaptop('console-proposals', page);
  await page.getByRole('button', { name: /^Grep \(/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Nytt grep' }).click();
  await dialog.getByLabel('Hva vil dere prøve?').fill('Felles lunsj uten telefon hver tirsdag');
  await dialog.getByLabel('Hvem').fill('Alle teamledere');
  await dialog.getByLabel('Innen').fill('2027-02-01');
  await dialog.getByLabel('Hvordan følger dere opp?').fill('Runde i neste nettverksmøte');
  yield onLaptop('console-new-action', page);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.getByRole('heading', { name: 'Felles lunsj uten telefon hver tirsdag' }).waitFor();
  yield onLaptop('console-actions', page);
  await page.keyboard.press('Escape');
  await screen.expectText('Felles lunsj uten telefon');
  yield onScreen('actions', screen.page);
  yield onPhone('actions', kari.page);
}

async function* closing({ console: page, facilitator, kari, others, screen }: Room): States {
  await facilitator.next('Skriv mellom møtene');
  await kari.expectStep('Skriv mellom møtene');
  yield onPhone('homework', kari.page);
  yield onScreen('homework', screen.page);
  yield onLaptop('console-homework', page);
  await facilitator.next('En siste runde');
  await others.say({ stepId: 'closing-round', kind: 'thought' }, thoughts['closing-round'] ?? []);
  await screen.expectText('Takk for ærligheten.');
  yield onScreen('closing', screen.page);
  yield onLaptop('console-closing', page);
  yield onPhone('closing', kari.page);
  await page.getByRole('button', { name: 'Avslutt økten' }).first().click();
  const review = page.getByRole('dialog', { name: 'Er dere enige om disse?' });
  await review.waitFor();
  yield onLaptop('console-review', page);
  await review.getByRole('button', { name: 'Gå videre' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt økten' }).waitFor();
  yield onLaptop('console-end', page);
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt økten' }).click();
  await page.getByRole('heading', { name: 'Takk for i dag' }).waitFor();
  yield onLaptop('console-closed', page);
  await screen.expectText('Takk for i dag');
  yield onScreen('closed', screen.page);
  await kari.page.getByRole('heading', { name: 'Takk for i dag' }).waitFor();
  yield onPhone('closed', kari.page);
  await kari.openHomework();
  yield onPhone('notebook', kari.page);
  await kari.page.getByRole('button', { name: 'Lukk' }).click();
}
