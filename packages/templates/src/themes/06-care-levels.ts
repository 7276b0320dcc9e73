import type { Theme } from '@pusterom/protocol/agenda';

const questionIds = ['what-works-well', 'what-could-be-better'];

export const careLevels: Theme = {
  id: 'care-levels',
  title: {
    nb: 'Ivaretakelse på tre nivåer',
    nn: 'Ivaretaking på tre nivå',
    en: 'Care at three levels',
  },
  points: [
    {
      nb: 'Å ta vare på folk er noe som skjer på flere nivåer.',
      nn: 'Å ta vare på folk er noko som skjer på fleire nivå.',
      en: 'Care takes place at several levels.',
    },
    {
      nb: 'Deg selv: å være bevisst, sette grenser og sørge for restitusjon',
      nn: 'Deg sjølv: å vere medviten, setje grenser og sørgje for restitusjon',
      en: 'Yourself: being aware, setting boundaries and making sure you recover',
    },
    {
      nb: 'Kollegafellesskapet: å støtte hverandre, skape trygghet og reflektere sammen',
      nn: 'Kollegafellesskapet: å støtte kvarandre, skape tryggleik og reflektere saman',
      en: 'Your colleagues: supporting one another, creating safety and reflecting together',
    },
    {
      nb: 'Systemet: å ha rammer på plass, gi veiledning og være realistisk',
      nn: 'Systemet: å ha rammer på plass, gi rettleiing og vere realistisk',
      en: 'The system: having a framework in place, providing supervision and being realistic',
    },
  ],
  questions: [
    {
      id: 'what-works-well',
      text: {
        nb: 'Hva fungerer bra på hvert av de tre nivåene?',
        nn: 'Kva fungerer bra på kvart av dei tre nivåa?',
        en: 'What works well at each of the three levels?',
      },
    },
    {
      id: 'what-could-be-better',
      text: {
        nb: 'Hvor ser dere at noe kan bli bedre?',
        nn: 'Kvar ser de at noko kan bli betre?',
        en: 'Where do you see room for improvement?',
      },
    },
  ],
  isVoluntary: false,
  steps: [
    {
      id: 'care-levels-groups',
      title: { nb: 'Arbeid i grupper', nn: 'Arbeid i grupper', en: 'Work in groups' },
      instruction: {
        nb: 'Gå sammen i grupper på tre til fire. Skriv to styrker og ett forbedringsområde på hvert nivå.',
        nn: 'Gå saman i grupper på tre til fire. Skriv to styrkar og eitt forbetringsområde på kvart nivå.',
        en: 'Get together in groups of three to four. Write two strengths and one area for improvement at each level.',
      },
      tip: {
        nb: 'Be hver gruppe velge en skriver. Minn dem om å rekke alle tre nivåene.',
        nn: 'Be kvar gruppe velje ein skrivar. Minn dei om å rekke alle tre nivåa.',
        en: 'Ask each group to choose a note-taker. Remind them to get through all three levels.',
      },
      seating: 'small-groups',
      minutes: 15,
      leastMinutes: 10,
      collects: 'care-levels',
      showing: 'after-reveal',
      questionIds,
    },
    {
      id: 'care-levels-plenary',
      title: { nb: 'Oppsummer i plenum', nn: 'Oppsummer i plenum', en: 'Sum up in plenary' },
      instruction: {
        nb: 'Se sammen på det gruppene har skrevet. Oppsummer nivå for nivå.',
        nn: 'Sjå saman på det gruppene har skrive. Oppsummer nivå for nivå.',
        en: 'Look together at what the groups have written. Sum up level by level.',
      },
      tip: {
        nb: 'Begynn med styrkene. Spør hva som går igjen, og hvor det er mest å hente.',
        nn: 'Byrj med styrkane. Spør kva som går igjen, og kvar det er mest å hente.',
        en: 'Start with the strengths. Ask what keeps coming up, and where there is most to gain.',
      },
      seating: 'plenary',
      minutes: 10,
      leastMinutes: 5,
      collects: 'nothing',
      showing: 'live',
      questionIds,
    },
  ],
};
