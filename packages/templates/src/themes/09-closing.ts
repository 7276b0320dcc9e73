import type { Theme } from '@pusterom/protocol/agenda';

export const closing: Theme = {
  id: 'closing',
  title: { nb: 'Avrunding', nn: 'Avrunding', en: 'Closing' },
  points: [
    {
      nb: 'Takk for det dere har delt og reflektert over sammen.',
      nn: 'Takk for det de har delt og reflektert over saman.',
      en: 'Thank you for what you have shared and reflected on together.',
    },
    {
      nb: 'Det finnes ikke én riktig måte å gjøre dette på. Det viktige er å bygge en kultur for å tåle, støtte og lære.',
      nn: 'Det finst ikkje éin rett måte å gjere dette på. Det viktige er å byggje ein kultur for å tole, støtte og lære.',
      en: 'There is no single right way to do this. What matters is building a culture for coping, supporting and learning.',
    },
  ],
  questions: [],
  quote: {
    text: {
      nb: 'Ta vare på den som skal hjelpe',
      nn: 'Ta vare på den som skal hjelpe',
      en: 'Take care of the one who is there to help',
    },
    author: 'Per Isdal',
  },
  isVoluntary: false,
  steps: [
    {
      id: 'closing-round',
      title: { nb: 'En siste runde', nn: 'Ein siste runde', en: 'One last round' },
      instruction: {
        nb: 'Del én tanke eller én setning fra dagen.',
        nn: 'Del éin tanke eller éi setning frå dagen.',
        en: 'Share one thought or one sentence from the day.',
      },
      tip: {
        nb: 'Hold runden kort. Det er lov å stå over.',
        nn: 'Hald runden kort. Det er lov å stå over.',
        en: 'Keep the round short. It is fine to pass.',
      },
      seating: 'plenary',
      minutes: 5,
      leastMinutes: 3,
      collects: 'thought',
      showing: 'live',
      questionIds: [],
    },
  ],
};
