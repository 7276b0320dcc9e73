import type { Theme } from '@pusterom/protocol/agenda';

// The slide asks what gives and what drains energy in one breath. Two questions here, so that the board keeps them apart.
const questionIds = [
  'demands-in-daily-work',
  'what-gives-energy',
  'what-drains-energy',
  'what-keeps-you-steady',
];

export const emotionalDemands: Theme = {
  id: 'emotional-demands',
  title: {
    nb: 'Emosjonelle krav i barnevernet',
    nn: 'Emosjonelle krav i barnevernet',
    en: 'Emotional demands in child welfare services',
  },
  points: [
    {
      nb: 'Emosjonelle krav er de følelsesmessige sidene ved jobben.',
      nn: 'Emosjonelle krav er dei kjenslemessige sidene ved jobben.',
      en: 'Emotional demands are the side of the job that has to do with feelings.',
    },
    {
      nb: 'Du skal håndtere både dine egne og andres reaksjoner.',
      nn: 'Du skal handtere både dine eigne reaksjonar og reaksjonane til andre.',
      en: 'You have to deal with both your own reactions and those of others.',
    },
    {
      nb: 'Det kan koste krefter, men det kan også gi mening.',
      nn: 'Det kan koste krefter, men det kan også gi meining.',
      en: 'It can be demanding, but it can also be meaningful.',
    },
  ],
  questions: [
    {
      id: 'demands-in-daily-work',
      text: {
        nb: 'Hvordan merker du de emosjonelle kravene i hverdagen din?',
        nn: 'Korleis merkar du dei emosjonelle krava i kvardagen din?',
        en: 'How do you experience the emotional demands in your everyday work?',
      },
    },
    {
      id: 'what-gives-energy',
      text: { nb: 'Hva gir deg energi?', nn: 'Kva gir deg energi?', en: 'What gives you energy?' },
    },
    {
      id: 'what-drains-energy',
      text: {
        nb: 'Hva tapper deg for energi?',
        nn: 'Kva tappar deg for energi?',
        en: 'What drains you of energy?',
      },
    },
    {
      id: 'what-keeps-you-steady',
      text: {
        nb: 'Hva hjelper deg til å stå støtt når det er krevende?',
        nn: 'Kva hjelper deg til å stå støtt når det er krevjande?',
        en: 'What helps you stay steady when things are demanding?',
      },
    },
  ],
  isVoluntary: false,
  steps: [
    {
      id: 'emotional-demands-individual',
      title: { nb: 'Tenk selv', nn: 'Tenk sjølv', en: 'Think for yourself' },
      instruction: {
        nb: 'Tenk stille for deg selv på spørsmålene. Notatene blir på telefonen din.',
        nn: 'Tenk stille for deg sjølv på spørsmåla. Notata blir på telefonen din.',
        en: 'Think quietly about the questions on your own. Your notes stay on your phone.',
      },
      tip: {
        nb: 'Dette temaet kan gå inn på folk. Si at alle selv velger hva de vil dele.',
        nn: 'Dette temaet kan gå inn på folk. Sei at alle sjølve vel kva dei vil dele.',
        en: 'This theme may move people. Say that everyone chooses for themselves what to share.',
      },
      seating: 'individual',
      minutes: 2,
      leastMinutes: 1,
      collects: 'private-notes',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'emotional-demands-trios',
      title: { nb: 'Snakk sammen', nn: 'Snakk saman', en: 'Talk together' },
      instruction: {
        nb: 'Snakk sammen i par eller tre og tre. Skriv stikkord til hvert spørsmål.',
        nn: 'Snakk saman i par eller tre og tre. Skriv stikkord til kvart spørsmål.',
        en: 'Talk together in pairs or trios. Write keywords for each question.',
      },
      tip: {
        nb: 'Minn om at alle skal få snakke om alle spørsmålene. Si fra når halve tiden er gått.',
        nn: 'Minn om at alle skal få snakke om alle spørsmåla. Sei frå når halve tida er gått.',
        en: 'Remind people that everyone should get to speak about all the questions. Let them know at half-time.',
      },
      seating: 'trios',
      minutes: 12,
      leastMinutes: 10,
      collects: 'keywords',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'emotional-demands-plenary',
      title: { nb: 'Noter stikkord i plenum', nn: 'Noter stikkord i plenum', en: 'Note keywords in plenary' },
      instruction: {
        nb: 'Noter noen stikkord sammen. Ta utgangspunkt i det dere har snakket om.',
        nn: 'Noter nokre stikkord saman. Ta utgangspunkt i det de har snakka om.',
        en: 'Note a few keywords together. Start from what you have talked about.',
      },
      tip: {
        nb: 'Ta ett spørsmål om gangen. Noen få stikkord er nok.',
        nn: 'Ta eitt spørsmål om gongen. Nokre få stikkord er nok.',
        en: 'Take one question at a time. A few keywords are enough.',
      },
      seating: 'plenary',
      minutes: 5,
      leastMinutes: 3,
      collects: 'keywords',
      showing: 'live',
      questionIds,
    },
  ],
};
