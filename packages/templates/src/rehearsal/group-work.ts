import type { Aspect, CareLevel } from '@pusterom/protocol/session';
import type { Phrase } from './phrase.ts';

/** What groups agree on. Neighbours in a list mean much the same, so that groups turn out to have agreed. */
export const answers: Record<CareLevel, Record<Aspect, readonly Phrase[]>> = {
  self: {
    strength: [
      [
        'Vi kjenner igjen signalene når det blir for mye',
        'Vi kjenner att signala når det blir for mykje',
        'We recognise the signs when it gets too much',
      ],
      ['Vi tar pauser', 'Vi tek pausar', 'We take breaks'],
      [
        'Vi merker når noen av oss er slitne',
        'Vi merkar når nokon av oss er slitne',
        'We notice when one of us is tired',
      ],
      ['Pausene blir tatt', 'Pausane blir tekne', 'Breaks are taken'],
      ['Vi tør å si nei', 'Vi torer å seie nei', 'We dare to say no'],
      [
        'Vi er flinke til å komme oss ut',
        'Vi er flinke til å kome oss ut',
        'We are good at getting outdoors',
      ],
      ['Sier nei når det trengs', 'Seier nei når det trengst', 'We say no when we need to'],
      ['Vi ber om hjelp i tide', 'Vi ber om hjelp i tide', 'We ask for help in time'],
    ],
    improvement: [
      [
        'Legge bort telefonen etter arbeidstid',
        'Leggje bort telefonen etter arbeidstid',
        'Put the phone away after work',
      ],
      [
        'Tid til å hente seg inn mellom tunge møter',
        'Tid til å hente seg inn mellom tunge møte',
        'Time to recover between hard meetings',
      ],
      [
        'Skru av jobbtelefonen på kvelden',
        'Slå av jobbtelefonen om kvelden',
        'Switch off the work phone in the evening',
      ],
      ['Si fra tidligere', 'Seie frå tidlegare', 'Speak up earlier'],
    ],
  },
  colleagues: {
    strength: [
      ['Vi støtter hverandre', 'Vi støttar kvarandre', 'We support one another'],
      ['Lav terskel for å spørre', 'Låg terskel for å spørje', 'It is easy to ask'],
      ['God kollegastøtte', 'God kollegastøtte', 'Good peer support'],
      ['Vi ler sammen', 'Vi ler saman', 'We laugh together'],
      ['Det er lett å be om hjelp', 'Det er lett å be om hjelp', 'It is easy to ask for help'],
      ['Humor i hverdagen', 'Humor i kvardagen', 'Humour in everyday life'],
      [
        'Vi snakker sammen etter vanskelige møter',
        'Vi snakkar saman etter vanskelege møte',
        'We talk after difficult meetings',
      ],
      ['Vi stiller opp for hverandre', 'Vi stiller opp for kvarandre', 'We are there for each other'],
    ],
    improvement: [
      [
        'Sette av fast tid til refleksjon',
        'Setje av fast tid til refleksjon',
        'Set aside fixed time for reflection',
      ],
      ['Ta bedre imot nyansatte', 'Ta betre imot nytilsette', 'Give new staff a better welcome'],
      ['Mer tid til refleksjon sammen', 'Meir tid til refleksjon saman', 'More time to reflect together'],
      ['Rose hverandre oftere', 'Rose kvarandre oftare', 'Praise one another more often'],
    ],
  },
  system: {
    strength: [
      ['Fast veiledning', 'Fast rettleiing', 'Regular supervision'],
      [
        'Tydelige rutiner etter alvorlige hendelser',
        'Tydelege rutinar etter alvorlege hendingar',
        'Clear routines after serious incidents',
      ],
      ['Veiledning hver måned', 'Rettleiing kvar månad', 'Supervision every month'],
      ['Ledelsen er tilgjengelig', 'Leiinga er tilgjengeleg', 'Management is available'],
      [
        'Gode rutiner når noe alvorlig skjer',
        'Gode rutinar når noko alvorleg skjer',
        'Good routines when something serious happens',
      ],
      ['God bedriftshelsetjeneste', 'God bedriftshelseteneste', 'Good occupational health service'],
      ['Ledere som er til stede', 'Leiarar som er til stades', 'Leaders who are present'],
      [
        'Medvirkning i saker som gjelder oss',
        'Medverknad i saker som gjeld oss',
        'A say in what concerns us',
      ],
    ],
    improvement: [
      ['Færre saker på hver', 'Færre saker på kvar', 'Fewer cases each'],
      ['Realistiske frister', 'Realistiske fristar', 'Realistic deadlines'],
      ['Fordele sakene jevnere', 'Fordele sakene jamnare', 'Share the cases more evenly'],
      ['Veiledning også for ledere', 'Rettleiing også for leiarar', 'Supervision for leaders too'],
    ],
  },
};

/** What a half of the room sums up its talk in. */
export const sentences: readonly Phrase[] = [
  [
    'Vi trenger faste rammer for å tørre å være åpne.',
    'Vi treng faste rammer for å tore å vere opne.',
    'We need a steady framework to dare to be open.',
  ],
  [
    'Åpenhet er noe vi øver på, litt hver uke, og noen må begynne.',
    'Openheit er noko vi øver på, litt kvar veke, og nokon må byrje.',
    'Openness is something we practise, a little each week, and someone has to begin.',
  ],
  [
    'Vi vil bli bedre til å stoppe opp før vi går videre.',
    'Vi vil bli betre til å stoppe opp før vi går vidare.',
    'We want to get better at pausing before we move on.',
  ],
];
