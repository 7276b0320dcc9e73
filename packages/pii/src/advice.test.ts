import { describe, expect, it } from 'vitest';
import { syntheticId } from '../bench/synthetic-id.ts';
import { advise, maxLanguageLength } from './advice.ts';

const knownNames = ['Per Isdal', 'Marit Råbu'];
const id = syntheticId(23, 6, 5);

const findsIn = (text: string): string[] =>
  advise(text, { knownNames }).finds.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('warns, and marks the words', () => {
  it.each([
    ['Takk til Åshild for hjelpen', 'person-name: Åshild'],
    ['solveig tar de tunge samtalene', 'person-name: solveig'],
    ['Kathrine og Catrine deler kontor', 'person-name: Catrine'],
    ['Anne-Lise holder motet oppe', 'person-name: Anne-Lise'],
    ['fint at Zuhal tør å si det', 'person-name: Zuhal'],
    ['kollegaen min Tone', 'person-name: Tone'],
    ['Dag Bakken er på jobb', 'person-name: Dag Bakken'],
    ['Per sin ro', 'person-name: Per'],
    ['Rektor Fosse melder ikke', 'person-name: Fosse'],
    ['Eg saknar Liv', 'person-name: Liv'],
    ['gutt på 7', 'age: gutt på 7'],
    ['Jenta (14)', 'age: Jenta (14'],
    ['9-åringen som rømte', 'age: 9-åringen'],
    ['tolvåringen', 'age: tolvåringen'],
    ['hun er født 03.02.2016', 'age: født 03.02.2016'],
    ['the boy, 11', 'age: boy, 11'],
    ['familien på Nordbygda', 'place-with-person: familien på Nordbygda'],
    ['mora som bur ved kyrkja i Lervik', 'place-with-person: mora som bur ved kyrkja i Lervik'],
    ['hun bor i Storlia', 'place-with-person: hun bor i Storlia'],
    ['Besøk i Rypestien 3', 'address: Rypestien 3'],
    ['Karl Johans gate 12b', 'address: Johans gate 12b'],
    ['Ospelia 44 i natt', 'address: Ospelia 44'],
    ['Ragna har fått kreft', 'health-of-named-person: Ragna har fått kreft'],
    ['teamlederen min er utbrent', 'health-of-named-person: teamlederen min er utbrent'],
    ['faren kom med kniv', 'relation-with-case: faren kom med kniv'],
    ['moren slo etter meg', 'relation-with-case: moren slo'],
    ['jenta vi hentet i går', 'relation-with-case: jenta vi hentet'],
    ['En mor truet meg i retten', 'relation-with-case: mor truet'],
    ['saksnr. 25/4471', 'case-number: 25/4471'],
    ['BVT-2025-0117', 'case-number: BVT-2025-0117'],
    ['25-114502MED-TOSL', 'case-number: 25-114502MED-TOSL'],
    ['tlf 68 051 234', 'phone: 68 051 234'],
  ])('%s', (text, find) => {
    expect(advise(text).label).toBe('warn');
    expect(findsIn(text)).toContain(find);
  });
});

describe('leaves alone', () => {
  it.each([
    // Names that are words.
    'God tone i teamet',
    'Tone og språk i møtene',
    'Liv og røre',
    'Dag for dag, stein på stein',
    'Vår tjeneste er liten',
    'Per i dag har vi ingen rutine',
    'To styrker per nivå',
    'Finn tid til hverandre',
    'TID, TONE OG TILLIT',
    'Rom for tvil, Tid til fag, Tone i teamet',
    'Inga tid til anna arbeid',
    'Helga er fri',
    'jeg synes det er fint',
    'May I ask?',
    // Names that everybody may write.
    'Ta vare på den som skal hjelpe - Per Isdal',
    'Isdals bok traff meg',
    'Marit Råbu har et poeng',
    'Kari Nordmann',
    'Marte Meo-veiledning',
    // Groups, limits and seniority.
    '15-åringer har egne rettigheter',
    'barn 0-6 år og deres foreldre',
    'Barn under 12 år',
    '20 års erfaring',
    'jenter på 14 sliter',
    'Jeg er 45 år',
    // Places and bodies.
    'Kontoret i Tromsø har fått det til',
    'Statsforvaltaren i Vestland',
    'Bufdir sine anbefalinger',
    'Arbeidsveien 10 min',
    'Veien videre 2026',
    // Anybody, and the writer's own.
    'foreldre som truer og barn som flyttes',
    'å bli truet på jobb',
    'faren for å bli utbrent',
    'jeg blir kort mot familien min',
    'Datteren min på 6 år gleder seg',
    'når lederen er syk',
    // Numbers that point at nobody.
    'HR-2020-661-S',
    'NOU 2023: 7',
    'sak 3 på agendaen',
    'Mål for 2025/2026',
    'Jobben går 24/7',
    'forordning (EU) 2016/679',
  ])('%s', (text) => {
    expect(advise(text, { knownNames })).toEqual({ label: 'clear', finds: [] });
  });
});

it('does not know the names of a template by itself', () => {
  expect(advise('Marit Råbu har et poeng').label).toBe('warn');
});

it('a case that is only half told is a hint', () => {
  expect(advise('Da gutten smilte')).toEqual({
    label: 'hint',
    finds: [{ kind: 'relation-with-case', start: 3, end: 16 }],
  });
});

it('only a valid id number blocks, whatever else there is', () => {
  expect(advise(`Kari, 68 05 12 34 og ${id}`).label).toBe('block');
  expect(advise('Kari, 68 05 12 34 og konto 1234.56.78903').label).toBe('warn');
});

it('marks the words as they were written', () => {
  const text = 'A\u030ase\u200b  Marie på ６８ ０５ １２ ３４';
  expect(findsIn(text)).toEqual(['person-name: A\u030ase\u200b  Marie', 'phone: ６８ ０５ １２ ３４']);
});

it('the finds are in order and inside the text', () => {
  const text = 'Jenta (9) til Kari i Lervik, tlf 68 05 12 34';
  const starts = advise(text).finds.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const { start, end } of advise(text).finds) expect(text.slice(start, end)).not.toBe('');
});

it('the rules about language stop after a page; a number is found anywhere', () => {
  const page = 'tid '.repeat(maxLanguageLength / 4);
  expect(advise(`${page}Kari`).label).toBe('clear');
  expect(advise(`${page}${id}`).label).toBe('block');
});

it.each([
  ['nothing', ''],
  ['letters', 'a'.repeat(10_000)],
  ['digits', '1'.repeat(10_000)],
  ['spaced digits', '1 '.repeat(5_000)],
  ['at signs', 'a@'.repeat(5_000)],
  ['full stops', 'a.'.repeat(5_000)],
  ['names', 'Kari Liv '.repeat(1_200)],
  ['families', '👨‍👩‍👧'.repeat(1_500)],
  ['half of an emoji', '\ud83d'.repeat(10_000)],
  ['marks', `a${'\u0301'.repeat(9_999)}`],
  ['lines', '\n'.repeat(10_000)],
  ['what looks like tags', '_name_ <b> & ~3 .a +b'],
])('takes %s', (_what, text) => {
  for (const { start, end } of advise(text).finds)
    expect([start < end, end <= text.length]).toEqual([true, true]);
});
