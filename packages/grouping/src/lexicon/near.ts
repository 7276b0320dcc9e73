/**
 * Themes that people mostly take for one where both come up: a line is a theme, and those near it. What belongs together
 * in the sets of `bench/gold` decides, not likeness: walks and training, care and support, care and praise have been tried,
 * and are more often two.
 */
const lines = `
Mobil og e-post: Skille jobb og fritid, Overtid
Overtid: Skille jobb og fritid
Handlingsrom: Tillit
Tillit: Trygghet
Tydelighet: Forventninger, Rollefordeling, Rammer, Åpenhet
Rollefordeling: Forventninger, Ansvar
Ansvar: Arbeidsmengde
Arbeidsmengde: Avlastning, Stress
Stress: Tid
Møteplasser: Sosialt
Kake og bakst: Mat
Kantine: Mat
Hage: Håndarbeid og hobby
Raushet: Lov å feile, Tålmodighet
Lov å feile: Innrømme feil
Sinne: Tålmodighet
Bemanning: Sykefravær
Kolleger: To sammen, Arbeidsmiljø
Arbeidsmiljø: Sosialt
To sammen: Sikkerhet
Samarbeid: Samarbeid med andre tjenester, Koordinere
Hvile: Pauser, Søvn
Innsjekk: Likeverd
Likeverd: Rettferdighet
Veiledning: Kollegaveiledning, Profesjonell hjelp
Saksdrøfting: Gi råd, Refleksjon, Veiledning
Gi råd: Hjelp, Deling
Mening: Verdier
Kompetanse: Erfaring, Læring og påfyll
Læring og påfyll: Simulering og øving
Sårbarhet: Forbilde, Innrømme feil, Ekthet
Struktur og rutiner: Prioritering, Rydde og planlegge, Kvalitet
Prioritering: Rydde og planlegge
Rammer: Ressurser
Lydbok og podkast: Musikk
Vanskelige samtaler: Åpenhet, Mot, Baksnakking
Ensom: Manglende støtte
Tiltak: Ventelister, Fosterhjem
Samtaler: Kommunikasjon
Ro: Alene
Dårlig samvittighet: Utilstrekkelighet
Møter: Faste møter
Hodepine: Magen
Debrief: Raskt etterpå
Turnus: Vaktskifte
Beslutninger: Lojale mot beslutninger
Handlingsplan: Ansvarlig person, Referat
Skille jobb og fritid: Balanse
Aksept: Forståelse, Trygge rom
`;

/** Pairs of bokmål names. */
export const nearPairs: readonly (readonly [string, string])[] = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [theme = '', others = ''] = line.split(': ');
    return others.split(', ').map((other) => [theme, other] as const);
  });

const nearOf = new Map<string, string[]>();
for (const [one, other] of nearPairs) {
  nearOf.set(one, [...(nearOf.get(one) ?? []), other]);
  nearOf.set(other, [...(nearOf.get(other) ?? []), one]);
}

/** The themes near this one. */
export const nearTo = (theme: string): readonly string[] => nearOf.get(theme) ?? [];
