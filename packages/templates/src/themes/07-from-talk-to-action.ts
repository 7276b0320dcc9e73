import type { Theme } from '@pusterom/protocol/agenda';

const questionIds = ['what-you-take-with-you', 'one-action-to-try', 'follow-up-next-meeting'];

export const fromTalkToAction: Theme = {
  id: 'from-talk-to-action',
  title: {
    nb: 'Fra samtale til handling',
    nn: 'Frå samtale til handling',
    en: 'From conversation to action',
  },
  points: [
    {
      nb: 'Rund av økten med å oppsummere kort.',
      nn: 'Rund av økta med å oppsummere kort.',
      en: 'Round off the session with a short summary.',
    },
  ],
  questions: [
    {
      id: 'what-you-take-with-you',
      text: {
        nb: 'Hva fra dagens samtale vil dere ta med dere videre?',
        nn: 'Kva frå samtalen i dag vil de ta med dykk vidare?',
        en: 'What do you want to take with you from the conversation today?',
      },
    },
    {
      id: 'one-action-to-try',
      text: {
        nb: 'Finnes det ett konkret grep dere vil prøve ut?',
        nn: 'Finst det eitt konkret grep de vil prøve ut?',
        en: 'Is there one specific action you would like to try out?',
      },
    },
    {
      id: 'follow-up-next-meeting',
      text: {
        nb: 'Hvordan kan dere følge det opp neste gang nettverksgruppen møtes?',
        nn: 'Korleis kan de følgje det opp neste gong nettverksgruppa møtest?',
        en: 'How can you follow it up the next time the network group meets?',
      },
    },
  ],
  isVoluntary: false,
  steps: [
    {
      id: 'from-talk-to-action-individual',
      title: { nb: 'Tenk selv', nn: 'Tenk sjølv', en: 'Think for yourself' },
      instruction: {
        nb: 'Tenk for deg selv på spørsmålene. Notatene blir på telefonen din.',
        nn: 'Tenk for deg sjølv på spørsmåla. Notata blir på telefonen din.',
        en: 'Think about the questions on your own. Your notes stay on your phone.',
      },
      tip: {
        nb: 'Be dem tenke smått og konkret. Et lite grep er lettere å få prøvd.',
        nn: 'Be dei tenkje smått og konkret. Eit lite grep er lettare å få prøvd.',
        en: 'Ask people to think small and specific. A small action is easier to try out.',
      },
      seating: 'individual',
      minutes: 3,
      leastMinutes: 2,
      collects: 'private-notes',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'from-talk-to-action-plenary',
      title: { nb: 'Snakk i plenum', nn: 'Snakk i plenum', en: 'Talk in plenary' },
      instruction: {
        nb: 'Noter de grepene dere foreslår sammen. Ta med hvem, innen når og hvordan dere følger opp.',
        nn: 'Noter dei grepa de foreslår saman. Ta med kven, innan når og korleis de følgjer opp.',
        en: 'Note the actions you suggest together. Include who, by when and how you will follow up.',
      },
      tip: {
        nb: 'Ett grep dere får gjort, er bedre enn mange som blir liggende. Skriv gjerne en rolle i stedet for et navn.',
        nn: 'Eitt grep de får gjort, er betre enn mange som blir liggjande. Skriv gjerne ei rolle i staden for eit namn.',
        en: 'One action that gets done is better than many that are left undone. Feel free to write a role rather than a name.',
      },
      seating: 'plenary',
      minutes: 10,
      leastMinutes: 5,
      collects: 'actions',
      showing: 'live',
      questionIds,
    },
  ],
};
