import { parseConcepts } from './concept.ts';
import { topics } from './topics.ts';

/** English words in the forms that are Norwegian too: another word, or a loan that everybody uses. */
const alsoNorwegian = new Set(
  `a and anger art as backup bad bed bit boss bring buddy bullying burnout bush but by cap care chill club cool core crisis dad dare date
  deadline deadlines dog downtime drop email emails essay fail fed feedback fit fjord flow fog fond four frank free
  fresh from full fun fusk game games gave gp guard guide hall hamster hang hat hate have help her hit home homeoffice
  hot hug hyper ice ill im in info inside internet item job join just kid kids kind kit land laptop lean let lift
  list listen load log love lump lunch man marathon mask massage max me media men mental mild mindful mode model
  moment moments mum must my night no note notes novel of offer offline offside okay on online or over own part party
  past permanent personal pet plan plant plate playlist podcasts pool poor post present profil pub puzzle red rep rest
  ride ring risk rom rota rush sad safe sea see sense serious shift side silos small smart so software some
  song spa span spar spirit split spot spots stab stand start stick storm streaming sum support tape team teams
  teamwork temper ten test tide time timing to toll top trauma tribunal trip trip turn under union use van weekend wind workflow workout
  yoga`.split(/\s+/u),
);

const wordsOf = (forms: readonly string[]): ReadonlySet<string> =>
  new Set(forms.flatMap((form) => form.match(/\p{L}{2,}/gu) ?? []));

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...words].filter((word) => !others.has(word) && !alsoNorwegian.has(word)).sort();

/**
 * The words of the lexicon that are English and not Norwegian, and the other way round. Those with Norwegian letters are
 * left out: they tell by themselves.
 */
export function ownWords(): { en: string[]; no: string[] } {
  const forms = parseConcepts(topics).map((concept) => concept.forms);
  const english = wordsOf(forms.flatMap(({ en }) => en));
  const norwegian = wordsOf(forms.flatMap(({ nb, nn }) => [...nb, ...nn]));
  return {
    en: without(english, norwegian),
    no: without(norwegian, english).filter((word) => !/[æøå]/u.test(word)),
  };
}
