import type { Theme } from '@pusterom/protocol/agenda';

export const careInPractice: Theme = {
  id: 'care-in-practice',
  title: { nb: 'Ivaretakelse i praksis', nn: 'Ivaretaking i praksis', en: 'Care in practice' },
  points: [
    {
      nb: 'Som leder kan du skape trygghet og gjøre hverdagen forutsigbar.',
      nn: 'Som leiar kan du skape tryggleik og gjere kvardagen føreseieleg.',
      en: 'As a leader, you can create safety and make everyday work predictable.',
    },
    {
      nb: 'Du kan gi rom for både rammer og refleksjon.',
      nn: 'Du kan gi rom for både rammer og refleksjon.',
      en: 'You can make room for both structure and reflection.',
    },
    {
      nb: 'Du kan snakke åpent om reaksjoner uten å la dem ta all plassen.',
      nn: 'Du kan snakke ope om reaksjonar utan å la dei ta all plassen.',
      en: 'You can talk openly about reactions without letting them take up all the space.',
    },
    {
      nb: 'Du kan være tilgjengelig når det virkelig trengs.',
      nn: 'Du kan vere tilgjengeleg når det verkeleg trengst.',
      en: 'You can be available when it matters.',
    },
    {
      nb: 'Sterke fagfolk trenger også et sted der de kan puste ut.',
      nn: 'Sterke fagfolk treng også ein stad der dei kan puste ut.',
      en: 'Strong professionals also need a place where they can breathe out.',
    },
  ],
  questions: [
    {
      id: 'openness-and-structure',
      text: {
        nb: 'Hvordan finner dere en god balanse mellom å være åpne og å ha struktur?',
        nn: 'Korleis finn de ein god balanse mellom å vere opne og å ha struktur?',
        en: 'How do you strike a balance between openness and structure?',
      },
    },
  ],
  isVoluntary: false,
  steps: [
    {
      id: 'care-in-practice-halves',
      title: { nb: 'Diskuter i to grupper', nn: 'Diskuter i to grupper', en: 'Discuss in two groups' },
      instruction: {
        nb: 'Diskuter spørsmålet i gruppen din. Bli enige om én setning som oppsummerer.',
        nn: 'Diskuter spørsmålet i gruppa di. Bli samde om éi setning som oppsummerer.',
        en: 'Discuss the question in your group. Agree on one sentence that sums it up.',
      },
      tip: {
        nb: 'Be hver gruppe velge en skriver. Si fra når det er tre minutter igjen, så de rekker å bli enige.',
        nn: 'Be kvar gruppe velje ein skrivar. Sei frå når det er tre minutt att, så dei rekk å bli samde.',
        en: 'Ask each group to choose a note-taker. Let them know when three minutes are left, so that they have time to agree.',
      },
      seating: 'halves',
      minutes: 12,
      leastMinutes: 10,
      collects: 'group-sentence',
      showing: 'after-reveal',
      questionIds: ['openness-and-structure'],
    },
    {
      id: 'care-in-practice-plenary',
      title: { nb: 'Oppsummer i plenum', nn: 'Oppsummer i plenum', en: 'Sum up in plenary' },
      instruction: {
        nb: 'Hør setningen fra hver gruppe. Snakk kort om hva dere legger merke til.',
        nn: 'Høyr setninga frå kvar gruppe. Snakk kort om kva de legg merke til.',
        en: 'Hear the sentence from each group. Talk briefly about what you notice.',
      },
      tip: {
        nb: 'La én fra hver gruppe lese setningen høyt. Spør hva som er likt, og hva som er ulikt.',
        nn: 'La éin frå kvar gruppe lese setninga høgt. Spør kva som er likt, og kva som er ulikt.',
        en: 'Let one person from each group read the sentence aloud. Ask what is alike and what is different.',
      },
      seating: 'plenary',
      minutes: 5,
      leastMinutes: 3,
      collects: 'nothing',
      showing: 'live',
      questionIds: ['openness-and-structure'],
    },
  ],
};
