import type { Theme } from '@pusterom/protocol/agenda';

/** The slides say these four twice: here and under what experienced professionals have learnt. */
export const selfCarePoints: Theme['points'] = [
  {
    nb: 'Å ta vare på seg selv er en profesjonell ferdighet.',
    nn: 'Å ta vare på seg sjølv er ein profesjonell dugleik.',
    en: 'Looking after yourself is a professional skill.',
  },
  {
    nb: 'I denne jobben er det deg selv du bruker som arbeidsverktøy.',
    nn: 'I denne jobben er det deg sjølv du brukar som arbeidsreiskap.',
    en: 'In this job, you yourself are the tool you work with.',
  },
  {
    nb: 'Restitusjon er mer enn fritid: Du trenger også avstand til jobben.',
    nn: 'Restitusjon er meir enn fritid: Du treng også avstand til jobben.',
    en: 'Recovery is more than time off: you also need distance from the job.',
  },
  {
    nb: 'Hvor godt kjenner du toleransevinduet ditt?',
    nn: 'Kor godt kjenner du toleransevindauget ditt?',
    en: 'How well do you know your own window of tolerance?',
  },
];

const questionIds = ['what-helps-you-recover', 'from-work-to-free-time', 'what-your-leader-could-do'];

export const selfCare: Theme = {
  id: 'self-care',
  title: { nb: 'Å ta vare på seg selv', nn: 'Å ta vare på seg sjølv', en: 'Looking after yourself' },
  points: selfCarePoints,
  questions: [
    {
      id: 'what-helps-you-recover',
      text: {
        nb: 'Hva skal til for at du får hentet deg inn?',
        nn: 'Kva skal til for at du får henta deg inn?',
        en: 'What helps you recover?',
      },
    },
    {
      id: 'from-work-to-free-time',
      text: {
        nb: 'Hvordan markerer du at jobben er slutt og fritiden begynner?',
        nn: 'Korleis markerer du at jobben er slutt og fritida byrjar?',
        en: 'How do you mark where work ends and your free time begins?',
      },
    },
    {
      id: 'what-your-leader-could-do',
      text: {
        nb: 'Hva skulle du ønske at lederen din la bedre til rette for?',
        nn: 'Kva skulle du ønskje at leiaren din la betre til rette for?',
        en: 'What could your leader have made easier for you?',
      },
    },
  ],
  isVoluntary: false,
  steps: [
    {
      id: 'self-care-individual',
      title: { nb: 'Tenk selv', nn: 'Tenk sjølv', en: 'Think for yourself' },
      instruction: {
        nb: 'Tenk for deg selv på spørsmålene. Notatene blir på telefonen din.',
        nn: 'Tenk for deg sjølv på spørsmåla. Notata blir på telefonen din.',
        en: 'Think about the questions on your own. Your notes stay on your phone.',
      },
      tip: {
        nb: 'La det være ro i rommet. Den som vil, kan legge bort telefonen og bare tenke.',
        nn: 'La det vere ro i rommet. Den som vil, kan leggje bort telefonen og berre tenkje.',
        en: 'Keep the room calm. Anyone who wants to can put the phone down and just think.',
      },
      seating: 'individual',
      minutes: 2,
      leastMinutes: 1,
      collects: 'private-notes',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'self-care-pairs',
      title: { nb: 'Snakk sammen', nn: 'Snakk saman', en: 'Talk together' },
      instruction: {
        nb: 'Snakk sammen i par eller små grupper. Skriv stikkord til hvert spørsmål.',
        nn: 'Snakk saman i par eller små grupper. Skriv stikkord til kvart spørsmål.',
        en: 'Talk together in pairs or small groups. Write keywords for each question.',
      },
      tip: {
        nb: 'Be dem lytte uten å gi råd med en gang. Si fra når det er to minutter igjen.',
        nn: 'Be dei lytte utan å gi råd med ein gong. Sei frå når det er to minutt att.',
        en: 'Ask people to listen before giving advice. Let them know when two minutes are left.',
      },
      seating: 'pairs',
      minutes: 10,
      leastMinutes: 5,
      collects: 'keywords',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'self-care-plenary',
      title: { nb: 'Oppsummer i plenum', nn: 'Oppsummer i plenum', en: 'Sum up in plenary' },
      instruction: {
        nb: 'Oppsummer kort sammen. Legg til stikkord hvis noe mangler.',
        nn: 'Oppsummer kort saman. Legg til stikkord om noko manglar.',
        en: 'Sum up briefly together. Add keywords if something is missing.',
      },
      tip: {
        nb: 'Spør om noen har hørt noe de vil prøve selv.',
        nn: 'Spør om nokon har høyrt noko dei vil prøve sjølve.',
        en: 'Ask whether anyone has heard something they would like to try themselves.',
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
