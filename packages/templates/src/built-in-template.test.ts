import { agenda as agendaSchema } from '@pusterom/protocol/agenda';
import { familiarNames } from '@pusterom/protocol/familiar-names';
import { languages, type Localized } from '@pusterom/protocol/language';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from './built-in-template.ts';

const { agenda } = builtInTemplate;
const steps = agenda.themes.flatMap((theme) => theme.steps);
const questions = agenda.themes.flatMap((theme) => theme.questions);

/** Every text of the agenda with its path, so that a failing test says where. */
function textsIn(value: unknown, path = 'agenda'): { path: string; text: Localized }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nb' in value || 'nn' in value || 'en' in value) return [{ path, text: value as Localized }];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}.${key}`));
}
const texts = textsIn(agenda);

function themeWith(id: string) {
  const found = agenda.themes.find((theme) => theme.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
}

function bokmaalOf(id: string): string {
  return textsIn(themeWith(id))
    .map(({ text }) => text.nb)
    .join('\n')
    .toLowerCase();
}

/** The slides, read by hand from the source: what each must have in the template. */
const slides = [
  {
    id: 'welcome',
    title: 'Velkommen',
    points: 9,
    questions: 0,
    quotes: undefined,
    steps: [['plenary', 10, 5, 'thought', 'live']],
    words: [
      'to til tre timer',
      'ordstyrer',
      'tråden',
      'tiden',
      'hovedpoengene',
      'refleksjon og diskusjon',
      'oppsummering',
      'hva tar dere med dere',
      '10 minutter',
      '15–20 minutter',
      'mellom oss',
      'et barn, en familie eller en kollega',
      'anonyme',
    ],
  },
  {
    id: 'video-message',
    title: 'Hovedbudskapet i videoen',
    points: 3,
    questions: 2,
    quotes: undefined,
    steps: [
      ['individual', 2, 1, 'private-notes', 'after-reveal'],
      ['pairs', 10, 5, 'keywords', 'after-reveal'],
      ['plenary', 5, 3, 'keywords', 'live'],
    ],
    words: [
      'skvær',
      'rettferdig',
      'tydelig',
      'bemyndige',
      'tillit',
      'handlingsrom',
      'støtte',
      'virkelig',
      'god ledelse',
      'kjennetegnet',
      'inntrykk',
      'hvorfor',
      'par eller små grupper',
    ],
  },
  {
    id: 'emotional-demands',
    title: 'Emosjonelle krav i barnevernet',
    points: 3,
    questions: 4,
    quotes: undefined,
    steps: [
      ['individual', 2, 1, 'private-notes', 'after-reveal'],
      ['trios', 12, 10, 'keywords', 'after-reveal'],
      ['plenary', 5, 3, 'keywords', 'live'],
    ],
    words: [
      'følelsesmessige',
      'egne og andres reaksjoner',
      'krefter',
      'mening',
      'hverdagen',
      'gir deg energi',
      'tapper deg for energi',
      'stå støtt',
      'stille',
      'par eller tre og tre',
      'stikkord',
    ],
  },
  {
    id: 'self-care',
    title: 'Å ta vare på seg selv',
    points: 4,
    questions: 3,
    quotes: undefined,
    steps: [
      ['individual', 2, 1, 'private-notes', 'after-reveal'],
      ['pairs', 10, 5, 'keywords', 'after-reveal'],
      ['plenary', 5, 3, 'keywords', 'live'],
    ],
    words: [
      'profesjonell ferdighet',
      'arbeidsverktøy',
      'restitusjon',
      'avstand',
      'fritid',
      'toleransevindu',
      'hentet deg inn',
      'markerer',
      'lederen din',
      'par eller små grupper',
    ],
  },
  {
    id: 'care-in-practice',
    title: 'Ivaretakelse i praksis',
    points: 5,
    questions: 1,
    quotes: undefined,
    steps: [
      ['halves', 12, 10, 'group-sentence', 'after-reveal'],
      ['plenary', 5, 3, 'nothing', 'live'],
    ],
    words: [
      'trygghet',
      'forutsigbar',
      'rammer',
      'refleksjon',
      'snakke åpent om reaksjoner',
      'tilgjengelig',
      'puste ut',
      'balanse',
      'struktur',
      'to grupper',
      'én setning',
    ],
  },
  {
    id: 'lessons',
    title: 'Dette har erfarne fagfolk lært',
    points: 4,
    questions: 3,
    quotes: 'Marit Råbu',
    steps: [
      ['individual', 1, 1, 'nothing', 'after-reveal'],
      ['plenary', 5, 3, 'thought', 'after-reveal'],
      ['plenary', 10, 5, 'keywords', 'live'],
    ],
    words: [
      'profesjonell ferdighet',
      'arbeidsverktøy',
      'restitusjon',
      'avstand',
      'toleransevindu',
      'sitatet deg som leder',
      'tjenesten din',
      'nettverksgruppen',
      'støtter',
      'lærer',
      'stille',
      'én tanke',
      'snakk åpent',
    ],
  },
  {
    id: 'care-levels',
    title: 'Ivaretakelse på tre nivåer',
    points: 4,
    questions: 2,
    quotes: undefined,
    steps: [
      ['small-groups', 15, 10, 'care-levels', 'after-reveal'],
      ['plenary', 10, 5, 'nothing', 'live'],
    ],
    words: [
      'flere nivåer',
      'deg selv: ',
      'bevisst',
      'grenser',
      'restitusjon',
      'kollegafellesskapet: ',
      'støtte',
      'trygghet',
      'reflektere',
      'systemet: ',
      'rammer',
      'veiledning',
      'realistisk',
      'tre til fire',
      'to styrker og ett forbedringsområde',
      'fungerer bra',
      'bli bedre',
    ],
  },
  {
    id: 'from-talk-to-action',
    title: 'Fra samtale til handling',
    points: 1,
    questions: 3,
    quotes: undefined,
    steps: [
      ['individual', 3, 2, 'private-notes', 'after-reveal'],
      ['plenary', 10, 5, 'actions', 'live'],
    ],
    words: [
      'oppsummere',
      'videre',
      'ett konkret grep',
      'prøve ut',
      'følge det opp',
      'nettverksgruppen',
      'noter',
    ],
  },
  {
    id: 'homework',
    title: 'Frivillig hjemmeoppgave',
    points: 2,
    questions: 3,
    quotes: undefined,
    steps: [['individual', 0, 0, 'private-notes', 'after-reveal']],
    words: [
      'frivillig',
      'mellom møtene',
      'du eller en kollega',
      'emosjonelt press',
      'håndtere',
      'rolle',
      'på en annen måte',
      'to–tre setninger',
      'friskt i minne',
    ],
  },
  {
    id: 'closing',
    title: 'Avrunding',
    points: 2,
    questions: 0,
    quotes: 'Per Isdal',
    steps: [['plenary', 5, 3, 'thought', 'live']],
    words: [
      'takk',
      'delt',
      'reflektert',
      'én riktig måte',
      'kultur',
      'tåle, støtte og lære',
      'én tanke eller én setning',
    ],
  },
];

it('has names that phones and server know beforehand, so that they are sent in a byte or two', () => {
  const names = steps.flatMap(({ id, questionIds }) => [id, ...questionIds]);
  expect(familiarNames).toEqual([...new Set(names)]);
});

describe('the built-in template', () => {
  it('is a valid agenda with a known id', () => {
    expect(builtInTemplate.id).toBe('emotional-demands');
    expect(agendaSchema.parse(agenda)).toEqual(agenda);
  });

  it('carries the slides as themes, in their order', () => {
    expect(agenda.themes.map((theme) => theme.id)).toEqual(slides.map((slide) => slide.id));
  });

  it.each(slides)('keeps the parts of $id', (slide) => {
    const theme = themeWith(slide.id);
    expect({
      title: theme.title.nb,
      points: theme.points.length,
      questions: theme.questions.length,
      quotes: theme.quote?.author,
      steps: theme.steps.map((step) => [
        step.seating,
        step.minutes,
        step.leastMinutes,
        step.collects,
        step.showing,
      ]),
    }).toEqual({
      title: slide.title,
      points: slide.points,
      questions: slide.questions,
      quotes: slide.quotes,
      steps: slide.steps,
    });
  });

  it.each(slides)('says in bokmål what the slide of $id says', ({ id, words }) => {
    const text = bokmaalOf(id);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('asks the check-in and the closing round of nobody who would rather not', () => {
    expect(bokmaalOf('welcome')).toContain('helt frivillig');
    expect(bokmaalOf('closing')).toContain('lov å stå over');
  });

  it('has only the homework as voluntary, with its tip', () => {
    expect(agenda.themes.filter((theme) => theme.isVoluntary).map((theme) => theme.id)).toEqual(['homework']);
    expect(agenda.themes.filter((theme) => theme.tip).map((theme) => theme.id)).toEqual(['homework']);
  });

  it('takes 139 minutes, 84 at the least', () => {
    const counted = agenda.themes.filter((theme) => !theme.isVoluntary).flatMap((theme) => theme.steps);
    expect(counted.reduce((sum, step) => sum + step.minutes, 0)).toBe(139);
    expect(counted.reduce((sum, step) => sum + step.leastMinutes, 0)).toBe(84);
  });

  it('has no step whose shortest time is longer than its planned time', () => {
    expect(steps.filter((step) => step.leastMinutes > step.minutes)).toEqual([]);
  });

  it('quotes word for word, with the author and where she works', () => {
    expect(themeWith('lessons').quote).toMatchObject({
      text: {
        nb: 'Hvis du skal være sterk og profesjonell, må du også ha et rom der du kan være det motsatte – og vite at det er greit.',
      },
      author: 'Marit Råbu',
      affiliation: { nb: 'Universitetet i Oslo' },
    });
    expect(themeWith('closing').quote).toMatchObject({
      text: { nb: 'Ta vare på den som skal hjelpe' },
      author: 'Per Isdal',
    });
  });
});

describe('ids', () => {
  it.each([
    ['themes', agenda.themes],
    ['steps', steps],
    ['questions', questions],
  ])('are unique among the %s', (_, items) => {
    const ids = items.map((item) => item.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('start, for a step, with those of its theme', () => {
    const strays = agenda.themes.flatMap((theme) =>
      theme.steps.filter((step) => !step.id.startsWith(`${theme.id}-`)).map((step) => step.id),
    );
    expect(strays).toEqual([]);
  });

  it.each(agenda.themes)('of questions in $id exist there, and every question is asked', (theme) => {
    const asked = new Set(theme.steps.flatMap((step) => step.questionIds));
    expect([...asked].sort()).toEqual(theme.questions.map((question) => question.id).sort());
  });

  it('of questions are given wherever keywords, care levels or a group sentence are collected', () => {
    const perQuestion = ['private-notes', 'keywords', 'care-levels', 'group-sentence', 'actions'];
    const lost = steps.filter((step) => perQuestion.includes(step.collects) && step.questionIds.length === 0);
    expect(lost).toEqual([]);
  });
});

describe('texts', () => {
  it('are many, and in all three languages', () => {
    expect(texts.length).toBeGreaterThan(130);
    const empty = texts.filter(({ text }) => languages.some((code) => !text[code]?.trim()));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  it('are in nynorsk not just bokmål again, nor in English', () => {
    const long = texts.filter(({ text }) => (text.nb?.length ?? 0) > 20);
    const own = long.filter(({ text }) => text.nn !== text.nb);
    expect(own.length / long.length).toBeGreaterThan(0.8);
    expect(texts.filter(({ text }) => text.en === text.nb).map(({ path }) => path)).toEqual([]);
  });

  it('hold no bokmål word in nynorsk', () => {
    const bokmaal =
      /(^|[^a-zæøå])(ikke|jeg|dere|deres|hva|hvem|hvor|hvordan|hvorfor|hver|noe|noen|være|fra|selv|sammen|leder|lederen|veiledning|følelser|trygghet|bare|mer|gjøre|skrevet|spørsmålene|et|en|gangen|minutter|uten)(?=[^a-zæøå]|$)/i;
    const found = texts.flatMap(({ path, text }) => {
      const match = bokmaal.exec(text.nn ?? '');
      return match ? [`${path}: ${match[2]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('are set properly: one space, no exclamation mark, no straight quote, no hyphen for a dash', () => {
    const bad = texts.flatMap(({ path, text }) =>
      languages
        .filter((code) => / {2}|^ | $|!|['"]| - |\d-\d/.test(text[code] ?? ''))
        .map((code) => `${path}.${code}`),
    );
    expect(bad).toEqual([]);
  });

  it('are short enough to be read on a phone', () => {
    const longest = (list: Localized[]) =>
      Math.max(...list.flatMap((text) => languages.map((code) => text[code]?.length ?? 0)));
    expect(longest(questions.map((question) => question.text))).toBeLessThan(200);
    expect(longest(texts.map(({ text }) => text))).toBeLessThan(1000);
    expect(longest(steps.map((step) => step.instruction))).toBeLessThan(140);
  });

  it('say what to do in at most two sentences, under a title of at most four words', () => {
    const tooMuch = steps.filter((step) =>
      languages.some(
        (code) =>
          (step.instruction[code]?.match(/[.?](\s|$)/g)?.length ?? 0) > 2 ||
          (step.title[code]?.split(' ').length ?? 0) > 4,
      ),
    );
    expect(tooMuch.map((step) => step.id)).toEqual([]);
  });

  it('give the facilitator a tip for every step', () => {
    expect(steps.filter((step) => !step.tip).map((step) => step.id)).toEqual([]);
  });
});
