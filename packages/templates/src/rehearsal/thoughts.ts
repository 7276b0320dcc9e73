import type { Phrase } from './phrase.ts';

/** By step: one thought each. */
export const thoughts: Record<string, readonly Phrase[]> = {
  'welcome-check-in': [
    [
      'Gleder meg til å møte dere igjen.',
      'Gler meg til å møte dykk att.',
      'Looking forward to seeing you all again.',
    ],
    [
      'Litt sliten, men glad for å være her.',
      'Litt sliten, men glad for å vere her.',
      'A bit tired, but glad to be here.',
    ],
    ['Håper på gode samtaler.', 'Håpar på gode samtalar.', 'Hoping for good conversations.'],
    [
      'Kommer rett fra et krevende møte.',
      'Kjem rett frå eit krevjande møte.',
      'Straight from a demanding meeting.',
    ],
    [
      'Spent på hva videoen har gjort med oss.',
      'Spent på kva videoen har gjort med oss.',
      'Curious what the video has done to us.',
    ],
    ['Trenger påfyll.', 'Treng påfyll.', 'In need of a refill.'],
    ['Ro. Endelig litt ro.', 'Ro. Endeleg litt ro.', 'Calm. A little calm at last.'],
    [
      'Har tenkt mye på det vi snakket om sist.',
      'Har tenkt mykje på det vi snakka om sist.',
      'I have thought a lot about what we said last time.',
    ],
    ['Godt med kaffe.', 'Godt med kaffi.', 'The coffee helps.'],
    ['Nysgjerrig.', 'Nyfiken.', 'Curious.'],
    ['Hodet er fortsatt på kontoret.', 'Hovudet er framleis på kontoret.', 'My head is still at the office.'],
    [
      'Det er fint å sette av tid til dette.',
      'Det er fint å setje av tid til dette.',
      'It is good to make time for this.',
    ],
    ['Vil gjerne lytte mest i dag.', 'Vil gjerne lytte mest i dag.', 'I would like to mostly listen today.'],
    ['Klar!', 'Klar!', 'Ready!'],
  ],
  'lessons-thought': [
    [
      'Jeg har et slikt rom, men bruker det for sjelden.',
      'Eg har eit slikt rom, men brukar det for sjeldan.',
      'I have such a room, but use it too seldom.',
    ],
    [
      'Det er ensomt når man ikke har noen å være svak hos.',
      'Det er einsamt når ein ikkje har nokon å vere svak hos.',
      'It is lonely to have no one to be weak with.',
    ],
    [
      'Hvem er det motsatte av sterk hos oss?',
      'Kven er det motsette av sterk hos oss?',
      'Who gets to be the opposite of strong where we work?',
    ],
    [
      'Rommet må noen åpne. Kanskje meg.',
      'Rommet må nokon opne. Kanskje eg.',
      'Someone has to open that room. Perhaps me.',
    ],
    [
      'Jeg tenker på bilen min. Der er jeg det motsatte.',
      'Eg tenkjer på bilen min. Der er eg det motsette.',
      'I think of my car. That is where I am the opposite.',
    ],
    [
      'At det er greit, er det viktigste ordet.',
      'At det er greitt, er det viktigaste.',
      'That it is all right is the important part.',
    ],
    [
      'Vi er flinke med andre og dårlige med oss selv.',
      'Vi er flinke med andre og dårlege med oss sjølve.',
      'We are good with others and poor with ourselves.',
    ],
    [
      'Dette vil jeg lese for ledergruppen.',
      'Dette vil eg lese for leiargruppa.',
      'I want to read this to my management team.',
    ],
    ['Det krever tillit.', 'Det krev tillit.', 'It takes trust.'],
    ['Jeg ble rørt.', 'Eg vart rørt.', 'It moved me.'],
    [
      'Å vite at det er greit, gjør at jeg tåler mer.',
      'Å vite at det er greitt, gjer at eg toler meir.',
      'Knowing that it is all right lets me bear more.',
    ],
    [
      'Et slikt rom trenger ikke være stort.',
      'Eit slikt rom treng ikkje vere stort.',
      'Such a room need not be large.',
    ],
    [
      'Sterk er jeg fordi noen tåler at jeg ikke er det.',
      'Sterk er eg fordi nokon toler at eg ikkje er det.',
      'I am strong because someone bears that I am not.',
    ],
    ['Det burde stå på veggen.', 'Det burde stå på veggen.', 'It should hang on the wall.'],
  ],
  'closing-round': [
    ['Takk for ærligheten.', 'Takk for ærlegdomen.', 'Thank you for the honesty.'],
    [
      'Jeg går herfra lettere enn jeg kom.',
      'Eg går herifrå lettare enn eg kom.',
      'I leave lighter than I came.',
    ],
    [
      'Skal prøve ett grep allerede i morgen.',
      'Skal prøve eitt grep alt i morgon.',
      'I will try one thing already tomorrow.',
    ],
    [
      'Fint å høre at andre har det likt.',
      'Fint å høyre at andre har det likt.',
      'Good to hear that others feel the same.',
    ],
    ['Vi er ikke alene om dette.', 'Vi er ikkje åleine om dette.', 'We are not alone in this.'],
    ['Mer av dette!', 'Meir av dette!', 'More of this!'],
    ['Tar med meg sitatet.', 'Tek med meg sitatet.', 'I am taking the quote with me.'],
    [
      'Jeg skal spørre medarbeiderne mine hvordan de har det.',
      'Eg skal spørje medarbeidarane mine korleis dei har det.',
      'I am going to ask my staff how they are.',
    ],
    ['God dag.', 'God dag.', 'A good day.'],
    ['Takknemlig for denne gruppen.', 'Takksam for denne gruppa.', 'Grateful for this group.'],
    ['Nå trenger jeg en tur ut.', 'No treng eg ein tur ut.', 'Now I need some air.'],
    ['Det var godt å bli lyttet til.', 'Det var godt å bli lytta til.', 'It was good to be listened to.'],
    ['Litt mer mot.', 'Litt meir mot.', 'A little more courage.'],
    ['Vi sees!', 'Vi sjåast!', 'See you!'],
  ],
};

/** In steps of templates that are not the built-in one. */
export const otherThoughts: readonly Phrase[] = [
  ['Dette vil jeg tenke mer på.', 'Dette vil eg tenkje meir på.', 'I want to think more about this.'],
  ['Godt å høre hva andre tenker.', 'Godt å høyre kva andre tenkjer.', 'Good to hear what others think.'],
  ['Jeg kjenner meg igjen.', 'Eg kjenner meg att.', 'I recognise this.'],
  ['Her har vi noe å ta tak i.', 'Her har vi noko å ta tak i.', 'There is something for us to do here.'],
  ['Det er lettere sagt enn gjort.', 'Det er lettare sagt enn gjort.', 'Easier said than done.'],
  ['Jeg tar med meg én ting hjem.', 'Eg tek med meg éin ting heim.', 'I am taking one thing home.'],
  ['Vi trenger mer tid til dette.', 'Vi treng meir tid til dette.', 'We need more time for this.'],
  ['Fint å stoppe opp litt.', 'Fint å stoppe opp litt.', 'Nice to pause for a while.'],
  ['Jeg er usikker, og det er greit.', 'Eg er usikker, og det er greitt.', 'I am unsure, and that is fine.'],
  ['Takk for praten.', 'Takk for praten.', 'Thanks for the talk.'],
];
