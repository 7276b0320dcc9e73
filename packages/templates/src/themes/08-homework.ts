import type { Theme } from '@pusterom/protocol/agenda';

export const homework: Theme = {
  id: 'homework',
  title: { nb: 'Frivillig hjemmeoppgave', nn: 'Frivillig heimeoppgåve', en: 'Voluntary homework' },
  points: [
    {
      nb: 'Oppgaven er frivillig, og du gjør den mellom møtene.',
      nn: 'Oppgåva er frivillig, og du gjer ho mellom møta.',
      en: 'The homework is voluntary, and you do it between meetings.',
    },
    {
      nb: 'Tenk tilbake på en situasjon der du eller en kollega var under stort emosjonelt press.',
      nn: 'Tenk tilbake på ein situasjon der du eller ein kollega var under stort emosjonelt press.',
      en: 'Think back to a situation in which you or a colleague were under great emotional pressure.',
    },
  ],
  questions: [
    {
      id: 'what-made-it-manageable',
      text: {
        nb: 'Hva gjorde at situasjonen lot seg håndtere – eller at den ikke gjorde det?',
        nn: 'Kva gjorde at situasjonen lét seg handtere – eller at han ikkje gjorde det?',
        en: 'What made the situation manageable – or not?',
      },
    },
    {
      id: 'your-role',
      text: {
        nb: 'Hvilken rolle hadde du som leder eller kollega?',
        nn: 'Kva rolle hadde du som leiar eller kollega?',
        en: 'What part did you play as a leader or colleague?',
      },
    },
    {
      id: 'what-could-be-different',
      text: {
        nb: 'Hva kunne ha vært gjort på en annen måte?',
        nn: 'Kva kunne ha vore gjort på ein annan måte?',
        en: 'What could have been done differently?',
      },
    },
  ],
  tip: {
    nb: 'Skriv to–tre setninger mens du har det friskt i minne.',
    nn: 'Skriv to–tre setningar medan du har det friskt i minne.',
    en: 'Write two or three sentences while it is still fresh in your mind.',
  },
  isVoluntary: true,
  steps: [
    {
      id: 'homework-individual',
      title: { nb: 'Skriv mellom møtene', nn: 'Skriv mellom møta', en: 'Write between meetings' },
      instruction: {
        nb: 'Svar på spørsmålene når det passer deg. Notatene blir på telefonen din.',
        nn: 'Svar på spørsmåla når det passar deg. Notata blir på telefonen din.',
        en: 'Answer the questions when it suits you. Your notes stay on your phone.',
      },
      tip: {
        nb: 'Fortell kort om oppgaven før dere går hver til sitt. Si at den er frivillig.',
        nn: 'Fortel kort om oppgåva før de går kvar til sitt. Sei at ho er frivillig.',
        en: 'Tell people briefly about the homework before you part. Say that it is voluntary.',
      },
      seating: 'individual',
      minutes: 0,
      leastMinutes: 0,
      collects: 'private-notes',
      showing: 'after-reveal',
      questionIds: ['what-made-it-manageable', 'your-role', 'what-could-be-different'],
    },
  ],
};
