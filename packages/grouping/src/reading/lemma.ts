/** Verbs by their first form, where cutting an ending does not lead there. */
const irregular = `
be ber ba bad bedt
bli blir ble blei blitt
bry bryr brydde brydd
bruke brukte brukt
bære bærer bar båret
dele delte
dra drar dro drog dratt
føle følte følt
følge fulgte fulgt
få får fikk fått
gi gir ga gav gitt
gjøre gjør gjorde gjort
glemme glemte glemt
gråte gråt
gå går gikk gått
ha har hadde hatt
hjelpe hjalp hjulpet
holde holdt
høre hørte hørt
kjenne kjente kjent
kjøre kjørte
komme kommer kom kommet
lade ladet
la lar lot latt
le ler lo ledd
legge legger lagt
lese leste lest
ligge ligger lå ligget
lære lærte lært
løpe løp
mene mente ment
møte møtte møtt møtes møttes
ringe ringte ringt
rose roste
se ser så sett
sette setter satte
si sier sa sagt
sitte sitter satt
skjære skjærer skar skåret
skrive skrev skrevet
slippe slipper slapp sluppet
slå slår slo slått
snakke snakker snakket snakkes
sove sover sov sovet
spise spiste spist
spørre spør spurte spurt
stole stoler stolte
stille stiller stilte stilt
stå står sto stod stått
ta tar tok tatt
tenke tenker tenkte tenkt
tre trer
trekke trekker trakk trukket
trene trente trent
tørre tør torde turte turt
vise viste vist
vite vet visste visst
velge velger valgte valgt
være er var vært
våkne våkner våknet
`;

/** Words that mean the same as the first of their line where they stand in a phrase. */
const synonyms = `
seg meg deg oss selv
min mitt mine mi sin sitt sine vår vårt våre din ditt dine
jobb jobben jobba arbeid arbeidet
leder lederen ledere lederne sjef sjefen sjefer ledelse ledelsen
barn barna barnet unge unger ungene ungen
kollega kolleger kollegaer kollegene kollegaen kollegaene
ansatt ansatte medarbeider medarbeidere medarbeiderne ansattes
telefon telefonen mobil mobilen jobbtelefon jobbtelefonen jobbmobil jobbmobilen tlf mobiltelefon mobiltelefonen telefoner
pc pcen laptop laptopen maskin maskinen maskina data dataen datamaskin datamaskinen skjermen
sak saker saken sakene saka
snakke prate prater pratet
hjem hjemme
kveld kvelden kvelder kveldene kveldstid
helg helga helgen helgene helger
trygg trygt trygge
god godt gode
stor stort store
klar klart klare
åpen åpent åpne
tydelig tydelige
tung tungt tunge tøff tøft tøffe krevende vanskelig vanskelige
mindre færre
mer flere fler
bort vekk unna
be ber ba bad bedt spørre spør spurte spurt
`;

/** Form = first word of its line. */
const tableOf = (lines: string): Map<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([first = '', ...forms]) => forms.map((form) => [form, first] as const)),
  );

const lemmas = tableOf(irregular);
const same = tableOf(synonyms);

/** The first form of an irregular verb; any other word comes back as it is. */
export const lemma = (word: string): string => lemmas.get(word) ?? word;

/** `involverte` and `involvert` as `involvere`. */
const weakVerb = (word: string): string => word.replace(/(?<=.{4})erte?$/u, 'ere');

/** One word for all that mean the same inside a phrase. */
export function sameInPhrases(word: string): string {
  const first = same.get(word) ?? lemmas.get(word);
  return first ?? weakVerb(word);
}
