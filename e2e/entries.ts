// What leaders write in such a session: bokmål and nynorsk, short and long, a slip of the finger now and then.

/** By question id: one keyword for each of the three phones. */
export const keywords: Record<string, readonly [string, string, string]> = {
  'good-leadership-moment': ['tydelige forventninger', 'Trygge rammer', 'tryggheit'],
  'what-struck-you': [
    'lederen var til stede',
    'å være der når det gjelder',
    'fikk tillit til å løse det selv',
  ],
  'demands-in-daily-work': ['tunge saker', 'krevende samtaler med foreldre', 'bekymring for barna'],
  'what-gives-energy': ['gode kollegaer', 'humor', 'mye latter på pauserommet'],
  'what-drains-energy': ['for lite tid', 'tidspress', 'stor arbeidsbelastning'],
  'what-keeps-you-steady': ['kollegastøtte', 'støtte fra kollegaer', 'veileding'],
  'what-helps-you-recover': ['tur i skogen', 'gåtur', 'nok søvn'],
  'from-work-to-free-time': ['skru av telefonen', 'slår av jobbtelefonen', 'sykle hjem'],
  'what-your-leader-could-do': ['faste samtaler', 'mer tid til refleksjon', 'ekte pauser'],
};

/** Said where the list above has nothing for a question. */
export const otherKeywords = ['åpenhet', 'raushet', 'rom for å feile'] as const;

export const careAnswers = {
  self: { strengths: ['kjenner egne grenser', 'tar pauser'], improvement: 'si nei oftere' },
  colleagues: {
    strengths: ['mye humor og latter', 'debrief etter tunge samtaler'],
    improvement: 'mer åpenhet',
  },
  system: { strengths: ['fast veiledning', 'tydelige rutiner'], improvement: 'realistisk antall saker' },
} as const;

export const sentences = [
  'Struktur gir trygghet til å være åpen.',
  'Åpenhet trenger en ramme, ellers tar den all plass.',
] as const;

export const thoughts: Record<string, readonly [string, string, string]> = {
  'welcome-check-in': ['Litt sliten, men glad for å være her.', 'Spent.', 'Håper vi får snakket ordentlig.'],
  'lessons-thought': [
    'Jeg trenger et rom der jeg ikke må være sterk.',
    'Sitatet gir meg lov til å være usikker.',
    'Slike rom må settes av tid til.',
  ],
  'closing-round': ['Takk for ærligheten.', 'Eg tek med meg éin ting: pausar.', 'Vi er ikke alene om dette.'],
};

export const proposals = [
  'felles lunsj uten telefon',
  'refleksjonsgruppe annenhver uke',
  'innsjekk på mandager',
] as const;

export const privateNote = 'Dette er bare mitt eget notat om en vanskelig uke.';
