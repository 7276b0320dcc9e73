import type { Theme } from '@pusterom/protocol/agenda';

const questionIds = ['good-leadership-moment', 'what-struck-you'];

export const videoMessage: Theme = {
  id: 'video-message',
  title: {
    nb: 'Hovedbudskapet i videoen',
    nn: 'Hovudbodskapen i videoen',
    en: 'The main message of the video',
  },
  points: [
    {
      nb: 'God ledelse er å være skvær, altså rettferdig og tydelig.',
      nn: 'God leiing er å vere skvær, altså rettferdig og tydeleg.',
      en: 'Good leadership is being straight with people: fair and clear.',
    },
    {
      nb: 'God ledelse er å bemyndige, altså vise tillit og gi folk handlingsrom.',
      nn: 'God leiing er å gi folk mynde, altså vise tillit og gi dei handlingsrom.',
      en: 'Good leadership is empowering people: showing trust and giving them room to act.',
    },
    {
      nb: 'God ledelse er å støtte, altså stille opp når det virkelig trengs.',
      nn: 'God leiing er å støtte, altså stille opp når det verkeleg trengst.',
      en: 'Good leadership is supporting people: being there when it really matters.',
    },
  ],
  questions: [
    {
      id: 'good-leadership-moment',
      text: {
        nb: 'Se for deg et øyeblikk med god ledelse. Hva kjennetegnet ledelsen?',
        nn: 'Sjå for deg ein augneblink med god leiing. Kva kjenneteikna leiinga?',
        en: 'Picture a moment of good leadership. What characterised it?',
      },
    },
    {
      id: 'what-struck-you',
      text: {
        nb: 'Hva i videoen gjorde særlig inntrykk på deg, og hvorfor?',
        nn: 'Kva i videoen gjorde særleg inntrykk på deg, og kvifor?',
        en: 'What in the video struck you in particular, and why?',
      },
    },
  ],
  isVoluntary: false,
  steps: [
    {
      id: 'video-message-individual',
      title: { nb: 'Tenk selv', nn: 'Tenk sjølv', en: 'Think for yourself' },
      instruction: {
        nb: 'Tenk for deg selv på spørsmålene. Notatene blir på telefonen din.',
        nn: 'Tenk for deg sjølv på spørsmåla. Notata blir på telefonen din.',
        en: 'Think about the questions on your own. Your notes stay on your phone.',
      },
      tip: {
        nb: 'La det være stille i rommet. Du trenger ikke å fylle pausen.',
        nn: 'La det vere stille i rommet. Du treng ikkje å fylle pausen.',
        en: 'Let the room be quiet. There is no need to fill the silence.',
      },
      seating: 'individual',
      minutes: 2,
      leastMinutes: 1,
      collects: 'private-notes',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'video-message-pairs',
      title: { nb: 'Snakk sammen', nn: 'Snakk saman', en: 'Talk together' },
      instruction: {
        nb: 'Snakk sammen i par eller små grupper. Skriv stikkord til hvert spørsmål.',
        nn: 'Snakk saman i par eller små grupper. Skriv stikkord til kvart spørsmål.',
        en: 'Talk together in pairs or small groups. Write keywords for each question.',
      },
      tip: {
        nb: 'Minn om at alle skal få snakke. Si fra når det er to minutter igjen.',
        nn: 'Minn om at alle skal få snakke. Sei frå når det er to minutt att.',
        en: 'Remind people that everyone should get to speak. Let them know when two minutes are left.',
      },
      seating: 'pairs',
      minutes: 10,
      leastMinutes: 5,
      collects: 'keywords',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'video-message-plenary',
      title: { nb: 'Oppsummer i plenum', nn: 'Oppsummer i plenum', en: 'Sum up in plenary' },
      instruction: {
        nb: 'Oppsummer kort sammen. Legg til stikkord hvis noe mangler.',
        nn: 'Oppsummer kort saman. Legg til stikkord om noko manglar.',
        en: 'Sum up briefly together. Add keywords if something is missing.',
      },
      tip: {
        nb: 'Spør først hva som går igjen. Ikke alle grupper trenger å si noe.',
        nn: 'Spør først kva som går igjen. Ikkje alle grupper treng å seie noko.',
        en: 'Ask first what keeps coming up. Not every group has to speak.',
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
