import type { Theme } from '@pusterom/protocol/agenda';

export const welcome: Theme = {
  id: 'welcome',
  title: { nb: 'Velkommen', nn: 'Velkomen', en: 'Welcome' },
  points: [
    {
      nb: 'Sett av omtrent to til tre timer til økten.',
      nn: 'Set av om lag to til tre timar til økta.',
      en: 'Set aside about two to three hours for the session.',
    },
    {
      nb: 'Velg en ordstyrer som holder tråden og følger med på tiden.',
      nn: 'Vel ein ordstyrar som held tråden og følgjer med på tida.',
      en: 'Choose a facilitator who holds the thread and keeps an eye on the time.',
    },
    {
      nb: 'Start med et kort tilbakeblikk på hovedpoengene i videoen.',
      nn: 'Start med eit kort tilbakeblikk på hovudpoenga i videoen.',
      en: 'Start by looking back briefly at the main points of the video.',
    },
    {
      nb: 'La oppgavene til refleksjon og diskusjon få samtalen i gang.',
      nn: 'La oppgåvene til refleksjon og diskusjon få samtalen i gang.',
      en: 'Let the tasks for reflection and discussion get the conversation going.',
    },
    {
      nb: 'Rund av med en kort oppsummering: Hva tar dere med dere videre?',
      nn: 'Rund av med ei kort oppsummering: Kva tek de med dykk vidare?',
      en: 'Finish with a short summary: what are you taking with you?',
    },
    {
      nb: 'Forslag til tid: 10 minutter til introduksjon og deretter omtrent 15–20 minutter til hvert tema.',
      nn: 'Forslag til tid: 10 minutt til introduksjon og deretter om lag 15–20 minutt til kvart tema.',
      en: 'Suggested timing: 10 minutes for the introduction and then about 15–20 minutes for each theme.',
    },
    {
      nb: 'Det vi sier her, blir mellom oss.',
      nn: 'Det vi seier her, blir mellom oss.',
      en: 'What is said here stays here.',
    },
    {
      nb: 'Skriv ikke noe som kan røpe hvem et barn, en familie eller en kollega er.',
      nn: 'Skriv ikkje noko som kan røpe kven eit barn, ein familie eller ein kollega er.',
      en: 'Write nothing that could identify a child, a family or a colleague.',
    },
    {
      nb: 'Innspillene er anonyme: Det vises aldri hvem som har skrevet hva.',
      nn: 'Innspela er anonyme: Det blir aldri vist kven som har skrive kva.',
      en: 'Your entries are anonymous: it is never shown who wrote what.',
    },
  ],
  questions: [],
  isVoluntary: false,
  steps: [
    {
      id: 'welcome-check-in',
      title: { nb: 'Kom i gang sammen', nn: 'Kom i gang saman', en: 'Get started together' },
      instruction: {
        nb: 'Skriv gjerne én tanke du har med deg inn i dag. Det er helt frivillig.',
        nn: 'Skriv gjerne éin tanke du har med deg inn i dag. Det er heilt frivillig.',
        en: 'If you like, write one thought you bring with you today. It is entirely up to you.',
      },
      tip: {
        nb: 'Ønsk velkommen, gå gjennom punktene og se kort tilbake på videoen. Har dere åpne grep fra forrige gang, kan dere ta dem nå.',
        nn: 'Ønsk velkomen, gå gjennom punkta og sjå kort tilbake på videoen. Har de opne grep frå førre gong, kan de ta dei no.',
        en: 'Welcome everyone, go through the points and look back briefly at the video. If there are open actions from last time, take them now.',
      },
      seating: 'plenary',
      minutes: 10,
      leastMinutes: 5,
      collects: 'thought',
      showing: 'live',
      questionIds: [],
    },
  ],
};
