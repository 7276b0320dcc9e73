import type { Theme } from '@pusterom/protocol/agenda';
import { selfCarePoints } from './03-self-care.ts';

export const lessons: Theme = {
  id: 'lessons',
  title: {
    nb: 'Dette har erfarne fagfolk lært',
    nn: 'Dette har røynde fagfolk lært',
    en: 'Lessons from experienced professionals',
  },
  points: selfCarePoints,
  questions: [
    {
      id: 'what-the-quote-means',
      text: {
        nb: 'Hva sier sitatet deg som leder?',
        nn: 'Kva seier sitatet deg som leiar?',
        en: 'What does the quote mean to you as a leader?',
      },
    },
    {
      id: 'making-room-in-your-service',
      text: {
        nb: 'Hva kan du gjøre for at det finnes slike rom i tjenesten din?',
        nn: 'Kva kan du gjere for at det finst slike rom i tenesta di?',
        en: 'What can you do to help create such rooms in your service?',
      },
    },
    {
      id: 'the-network-as-such-a-room',
      text: {
        nb: 'Hvordan kan nettverksgruppen bli et slikt rom, der dere støtter hverandre og lærer sammen?',
        nn: 'Korleis kan nettverksgruppa bli eit slikt rom, der de støttar kvarandre og lærer saman?',
        en: 'How can your network group be such a room, where you support one another and learn together?',
      },
    },
  ],
  quote: {
    text: {
      nb: 'Hvis du skal være sterk og profesjonell, må du også ha et rom der du kan være det motsatte – og vite at det er greit.',
      nn: 'Viss du skal vere sterk og profesjonell, må du også ha eit rom der du kan vere det motsette – og vite at det er greitt.',
      en: 'If you are to be strong and professional, you must also have a room where you can be the opposite – and know that it is all right.',
    },
    author: 'Marit Råbu',
    affiliation: { nb: 'Universitetet i Oslo', nn: 'Universitetet i Oslo', en: 'University of Oslo' },
  },
  isVoluntary: false,
  steps: [
    {
      id: 'lessons-silence',
      title: { nb: 'Les sitatet stille', nn: 'Les sitatet stille', en: 'Read the quote quietly' },
      instruction: {
        nb: 'Les sitatet stille for deg selv. Du skal ikke skrive noe nå.',
        nn: 'Les sitatet stille for deg sjølv. Du skal ikkje skrive noko no.',
        en: 'Read the quote quietly to yourself. There is nothing to write now.',
      },
      tip: {
        nb: 'La sitatet stå for seg selv. Stillheten kan kjennes lang, og det er greit.',
        nn: 'La sitatet stå for seg sjølv. Stilla kan kjennast lang, og det er greitt.',
        en: 'Let the quote stand on its own. The silence may feel long, and that is fine.',
      },
      seating: 'individual',
      minutes: 1,
      leastMinutes: 1,
      collects: 'nothing',
      showing: 'after-reveal',
      questionIds: [],
    },
    {
      id: 'lessons-thought',
      title: { nb: 'Del én tanke hver', nn: 'Del éin tanke kvar', en: 'Share one thought each' },
      instruction: {
        nb: 'Skriv én tanke om sitatet, og del den med gruppen.',
        nn: 'Skriv éin tanke om sitatet, og del han med gruppa.',
        en: 'Write one thought about the quote, and share it with the group.',
      },
      tip: {
        nb: 'Ta en kort runde uten å kommentere. Det er lov å stå over.',
        nn: 'Ta ein kort runde utan å kommentere. Det er lov å stå over.',
        en: 'Do a short round without comments. It is fine to pass.',
      },
      seating: 'plenary',
      minutes: 5,
      leastMinutes: 3,
      collects: 'thought',
      showing: 'after-reveal',
      questionIds: [],
    },
    {
      id: 'lessons-conversation',
      title: { nb: 'Snakk åpent sammen', nn: 'Snakk ope saman', en: 'Talk openly together' },
      instruction: {
        nb: 'Snakk åpent sammen om spørsmålene. Skriv stikkord underveis.',
        nn: 'Snakk ope saman om spørsmåla. Skriv stikkord undervegs.',
        en: 'Talk openly together about the questions. Write keywords as you go.',
      },
      tip: {
        nb: 'Ta ett spørsmål om gangen. Gi plass også til dem som trenger litt tid før de snakker.',
        nn: 'Ta eitt spørsmål om gongen. Gi plass også til dei som treng litt tid før dei snakkar.',
        en: 'Take one question at a time. Make room for those who need a little time before they speak.',
      },
      seating: 'plenary',
      minutes: 10,
      leastMinutes: 5,
      collects: 'keywords',
      showing: 'live',
      questionIds: ['what-the-quote-means', 'making-room-in-your-service', 'the-network-as-such-a-room'],
    },
  ],
};
