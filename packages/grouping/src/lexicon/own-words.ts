import { parseConcepts } from './concept.ts';
import { topics } from './topics.ts';

/** English words in the forms that are Norwegian too: another word, or a loan that everybody uses. */
const alsoNorwegian = new Set(
  `a and anger aperol art as backup bad bag bed bit boss brief briefing bring buddy bullying burnout bush but
  by cap care cheerleader chill club cool core crack crisis dad damp dare date deadline deadlines diet dog
  downtime drop email emails escape espresso essay fail fed feedback fight fit fjord flow fog fond four
  frank free fresh from full fun fusk game games gave gp grove guard guide hake hall hamster hang hat hate
  hater have help her hit home homeoffice hot hug hyper ice ill im in info inside internet item job join
  just kid kids kind kit land laptop lean led let lift line liner link list listen load log love lump lunch
  man marathon mask massage max me media men mental mild mindful minigolf mode model moment moments mum must
  my night no note notes novel of offer offline offside okay on online or over own part party past permanent
  personal pet plan plant plate playlist please podcasts pool poor post poster present printer profil pub
  pus puzzle red rep rest ride ring risk rom rota rush sad safe sat scan sea see sen sense serious service
  shift shopping side silos sky small smart smell so software some song spa span spar spirit split spot
  spots stab stamp stand start stick storm streaming sum summing support supporter sushi talent tandem tape
  team teams teamwork temper ten test tide tiktok time timing to toll top transport trauma tribunal trip
  tunnel turn under union update ups use van veg vibes weekend wind workflow workout workshops
  yoga zoom`.split(/\s+/u),
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
