import { stem } from './stem.ts';

const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** Words that say nothing about the theme, in bokmål (nynorsk is translated first) and English. */
const norwegianStopWords = listOf(`
jeg du han hun den det vi dere de meg deg seg oss dem ham henne min mitt mine din ditt dine sin sitt sine vår vårt våre deres hans hennes
en et ei som at og eller men for så da når hvis om fordi selv om enn slik sånn å er var være vært blir ble bli blitt har hadde ha hatt kan kunne skal skulle
vil ville må måtte bør burde får fikk få fått gjør gjøre gjorde gjort går gå gikk gått kommer komme kom kommet tar ta tok tatt gir gi ga gitt ser se så
til fra av i på med uten ved hos mot mellom under over etter før siden gjennom rundt inn ut opp ned innen ikke aldri alltid ofte sjelden noen noe
ingen ingenting alt alle all hver hvert hverandre annen annet andre begge både selve egen eget egne også bare kun veldig ganske litt mer mest mye mange flere flest mindre minst
her der nå snart igjen enda ennå fortsatt jo nok vel kanskje hva hvem hvor hvordan hvorfor hvilken hvilke hvilket dette disse denne man hverken verken
samme sammen helt hele hel rett virkelig sier si sa sagt vet vite synes syns tror mener mene føler føle kjenner finne finnes finner bruke bruker brukes brukt la lar holde holder sette setter
blant innimellom underveis dag dager dagen daglig uke uker uka uken ukentlig måned måneden morgen kveld kvelden kvelder mandag mandager tirsdag onsdag torsdag fredag fredager lørdag søndag natt natta klokken kl min minutter år året
annenhver jevnlig regelmessig gang ganger ganske ellers bort borte frem fremover hjem
ønsker ønske trenger trenge behov mangler mangel manglende savner gjerne skaper skape skapt bidra bidrar utenfor
vise viser viste huske husker klare klarer klarte ligge ligger lå stå står sto stått sitte sitter satt handler handle gjelder gjelde betyr passe passer passet spørre spør fortelle forteller
tenke tenker velge velger vente venter bringe bringer møtt bestemt likevel ganske omtrent nesten akkurat alltid iblant noensinne imens ennå stadig derfor dermed dersom uansett unntatt enkelte flest begynt sluttet
kjøpe kjøper legge legger lagt stiller stilt trenge trengte ønsket ønskes håper pleier pleide forsøke forsøker forsøkt prøver prøvd gjelde leve lever levd bry del delt deler deles delte dele sende sender sendt skylde
større eldre yngre første neste forrige siste ene eneste øvrig øvrige resten par antall mengde masse mengder rundt omkring foran bak innenfor utover inni oppå ved siden mens både samtidig hverdagen helst gjort
to tre fire fem seks sju syv åtte ni ti tolv ett én tjue
visste heller svar svaret svare svarer imot innover utover midt oppi nedi imellom forbi altså ellers uansett
holdt satte satt lot lar fant fulgte fører førte skjedde skjer blant tidligere senere hvert sånne slike slikt dit hit derfra herfra bakover
trengs trengte treng trengt mangle mangler manglet finnes fins fantes foregår forsøk bare rette rett nettopp særlig
merker merke merket ordne ordnet ordner hente hentet henter sende sendte starte starter startet starten start begynt begynte begynner
passer passet pleide kjente kjenner slippe slipper slapp sluppet treffe treffer traff ganske altfor veldig skikkelig ordentlig selvsagt naturligvis
bakgrunn grunn grunnen grunner årsak form forhold område områder felt hensyn høyde vei veien veier gangen gangene halve halvparten alles andres
nb ord ordene ordet ok okay etc osv f eks ca pr per via
hjemme hold eksempel eksempler kjennetegn kjennetegner strekke strekker stikke stikker kikke kikker forsvinne forsvinner forsvant flyttes velte velter koste koster kostet
bygge bygger bygde minutt minutters ettermiddag ettermiddager ettermiddagen poster posten bruk bruken spore sporet fortjener fortjent innføre innfører innført avvise avviser
`);

const englishStopWords = listOf(`
i you he she it we they me him her us them my your his its our their a an the of to in on at by for with without from and or but so if when that this these those
is are was were be been being have has had do does did can could will would should must may might not no yes very more most much many some any all each every other
as than then there here what who how why which about into out up down over under after before between during through again just only also too get gets getting got
need needs want lack make makes feel feeling really someone something
seeing making taking turning putting finding letting
`);

const norwegian = new Set(norwegianStopWords);
const english = new Set(englishStopWords);

/** Words that colour an answer without being its theme. A line is one meaning, named by its first word. */
const colouring = `
god godt gode bra bedre best beste fin fint fine flott kjempebra super good great nice better well
dårlig dårlige dårligere worse
stor stort store større høy høyt høye høyere lang langt lange full fullt big high long full
liten lite små lav lavt lave kort korte kortere trang trange trangt færre få little low small few
ny nytt nye new
gammel gamle old
fast faste stadig stadige regular rullerende
sterk sterke sterkt strong
svak svake svart
viktig viktige important riktig riktige nødvendig
ekstra hyppig hyppigere oftere
konkret konkrete ulik ulike ulikt felles generelt spesielt vanlig
praktisk praktiske practical
vond vonde
handling handlinger
lettere enkel enkelt enklere easy
vanskelig vanskelige vanskelighet difficult hard
ordentlig skikkelig mulig annerledes først fremst
rask raskt raskere fort tidlig sent sen lenge
tett tette tydeligere strengere tungvint
starte begynne slutte slutter fortsette prøve teste utføre lage
ferdig finished
øke redusere bedring forbedre fungere fungerer virker virke working
oppleve opplever opplevelse opplevelser opplevelsen
jobbe jobber jobbet arbeide arbeider work
drive driver hende skjer skjedd skje
ting tingene things lots lot
`;

/** Words of the trade: they narrow an answer, but nearly every answer could have them. Lines as above. */
const ofTheTrade = `
leder ledere lederen lederne lederes ledelse ledelsen lede leder sjef sjefen sjefer leader leaders leadership manager managers management boss
jobb jobben jobber arbeid arbeidet arbeidsplass arbeidsplassen arbeidssted arbeidshverdag arbeidshverdagen job
team teamet teamene gruppe gruppa gruppen grupper gruppene personale personalet personalgruppe personalgruppa avdeling avdelingen ledergruppe ledergruppa group
sak saker saken sakene
ansatt ansatte ansattes folk folka menneske mennesker menneskene person personer people
hverdag hverdagen dagene arbeidsdag arbeidsdagen arbeidsdager days day week
situasjon situasjoner situasjonen hendelse hendelser hendelsen hendelsene situation situations
barnevern barnevernet tjeneste tjenesten tjenestene service
oppgave oppgaver oppgavene arbeidsoppgave arbeidsoppgaver
system systemet systemer organisasjon organisasjonen
fag faget
liv livet
sted stedet steder plass rom
måte form tema temaer emne side sider del deler
kontaktperson kontaktpersoner saksbehandler saksbehandlere
mulighet muligheter løsning løsninger valg
utfordring utfordrende problem problemer
prosjekt prosjekter prosjektet
hjemmebesøk hjemmebesøket
helse kropp kroppen hode hodet
energi energy
`;

/** A general word stands for the meaning of its line, and weighs little. */
interface GenericWord {
  meaning: string;
  weight: number;
}

const genericWords = (lines: string, weight: number): (readonly [string, GenericWord])[] =>
  lines
    .trim()
    .split('\n')
    .map(listOf)
    .flatMap((line) => line.map((word) => [word, { meaning: line[0] ?? word, weight }] as const));

const generic = new Map([...genericWords(ofTheTrade, 0.45), ...genericWords(colouring, 0.15)]);

/** After one of these comes what only narrows the answer: "debrief *etter* alvorlige hendelser". */
const prepositions = new Set(
  listOf(
    'til for i på etter under med uten fra av mellom om ved hos mot rundt of to in for with after from between on at about å',
  ),
);

/** Before what is added to an answer, or tells when and why. */
const conjunctions = new Set(listOf('og men når fordi and but when because'));

/** Last parts of compounds, and first words of phrases, that carry little: refleksjons*tid*, *rom* for refleksjon. */
const lightHeads = new Set(
  listOf(`
tid tida tiden tider gruppe gruppa grupper rom rommet møte møter møtet møtene følelse opplevelse arbeid dag dager uke time timer kultur kulturen ordning ordninger plan planer plass plasser sted system systemer systemet
rutine rutiner mal maler kontakt samtale samtaler situasjon evne evner måte mulighet arena arenaer leder ledelse person sak saker nivå grad bruk behov prosess metode modell verktøy tiltak punkt del form krav
økt økter tanke tanker ord bit problem problemer arbeider oppgave oppgaver leken aktivitet aktiviteter stund stunder liv hverdag perspektiv holdning fokus
relasjon relasjoner praksis kveld flink flinke kos kose koser tørre tør lære lærer
`).map(stem),
);

export const isStopWord = (word: string): boolean => norwegian.has(word) || english.has(word);
/** Stop words that only one of the languages has. */
export const isEnglishStopWord = (word: string): boolean => english.has(word) && !norwegian.has(word);
export const isNorwegianStopWord = (word: string): boolean => norwegian.has(word) && !english.has(word);
export const isPreposition = (word: string): boolean => prepositions.has(word);
export const isConjunction = (word: string): boolean => conjunctions.has(word);
export const isLightHead = (word: string): boolean => lightHeads.has(stem(word));
/** What a word too general to be a theme stands for, or undefined for any other word. */
export const genericWord = (word: string): GenericWord | undefined => generic.get(word);
