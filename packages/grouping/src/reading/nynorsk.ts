/** Nynorsk word = bokmål word, for what the rules below do not reach. */
const table = `
eg=jeg me=vi dykk=dere dykkar=deres ho=hun dei=de deira=deres ein=en eit=et ikkje=ikke kva=hva kven=hvem kvifor=hvorfor korleis=hvordan noko=noe
nokon=noen nokre=noen kvar=hver kvart=hvert kvarandre=hverandre frå=fra meir=mer mykje=mye fleire=flere berre=bare eigen=egen eige=eget eigne=egne
sjølv=selv sjølve=selve saman=sammen vere=være vera=være gjere=gjøre gjer=gjør gjera=gjøre seie=si seia=si sjå=se sjår=ser såg=så fekk=fikk gje=gi
gjev=gir gav=ga tek=tar vart=ble blei=ble verte=bli kome=komme kjem=kommer gjekk=gikk halde=holde leggje=legge legg=legger setje=sette spørje=spørre
leiar=leder leiarar=ledere leiaren=lederen leiarane=lederne leiing=ledelse leiinga=ledelsen leiargruppe=ledergruppe leiargruppa=ledergruppa
tilsett=ansatt tilsette=ansatte medarbeidar=medarbeider medarbeidarar=medarbeidere veke=uke veka=uka veker=uker vekene=ukene kvardag=hverdag
kvardagen=hverdagen stad=sted staden=stedet stader=steder stadar=steder heim=hjem heime=hjemme heimefrå=hjemmefra born=barn borna=barna ungane=ungene
kjensle=følelse kjensler=følelser kjensla=følelsen vegleiing=veiledning vegleiinga=veiledningen rettleiing=veiledning rettleiinga=veiledningen
rettleie=veilede rettleiar=veileder vegleie=veilede løyse=løse løyser=løser løyst=løst løysing=løsning løysingar=løsninger høyre=høre høyrer=hører
høyrt=hørt høyrd=hørt køyre=kjøre køyrer=kjører køyretur=kjøretur køyreturen=kjøreturen drøyme=drømme auke=øke auka=økt mogleg=mulig
moglegheit=mulighet moglegheiter=muligheter umogleg=umulig høve=anledning betre=bedre høg=høy høgt=høyt høge=høye høgare=høyere låg=lav lågt=lavt
låge=lave lågare=lavere gamal=gammel vanskeleg=vanskelig dårleg=dårlig dårlege=dårlige dårlegare=dårligere einsemd=ensomhet einsam=ensom aleine=alene
åleine=alene svevn=søvn kvile=hvile kvil=hvil kviler=hviler trøytt=trett trøytte=trette sjuk=syk sjuke=syke sjukdom=sykdom løn=lønn pengar=penger
arbeidar=arbeider arbeidstakar=arbeidstaker arbeidsgjevar=arbeidsgiver teneste=tjeneste tenesta=tjenesten tenester=tjenester
barnevernsteneste=barnevernstjeneste sakshandsamar=saksbehandler sakshandsaming=saksbehandling handsame=behandle handsaming=behandling
likehandsaming=likebehandling medverknad=medvirkning medverke=medvirke påverke=påvirke påverknad=påvirkning verke=virke verkar=virker verknad=virkning
framtid=fremtid framgang=fremgang meining=mening meiningar=meninger meine=mene meiner=mener meiningsfull=meningsfull meiningsfullt=meningsfullt
skilnad=forskjell ulikskap=ulikhet samhald=samhold tilhøyrsle=tilhørighet kjærleik=kjærlighet tryggleik=trygghet ærlegdom=ærlighet fridom=frihet
rettferd=rettferdighet rettvis=rettferdig otte=bekymring maktesløyse=maktesløshet håpløyse=håpløshet avgjerd=avgjørelse avgjerder=avgjørelser
førebu=forberede førebuing=forberedelse førebudd=forberedt førebilete=forbilde attendemelding=tilbakemelding oppfylgjing=oppfølging fylgje=følge
fylgjer=følger følgje=følge set=setter hugse=huske hugsar=husker treng=trenger morgon=morgen morgonen=morgenen oftare=oftere gong=gang gongen=gangen gonger=ganger leikar=leker
leike=leke søv=sover vaknar=våkner vakne=våkne skil=skiller skilje=skille bed=ber greie=klare greier=klarer
oppleving=opplevelse opplevingar=opplevelser hending=hendelse hendingar=hendelser vald=vold trugsmål=trussel
trugsmåla=truslene truga=truet omsut=omsorg audmjuk=ydmyk tolmod=tålmodighet tolmodig=tålmodig medviten=bevisst medvit=bevissthet skuld=skyld
samvit=samvittighet nyfiken=nysgjerrig skulen=skolen skule=skole veg=vei vegen=veien kaffi=kaffe mjølk=melk song=sang syngje=synge lesa=lese
klede=klær ete=spise eta=spise eten=spist symje=svømme rørsle=bevegelse eigenomsorg=egenomsorg åleinetid=alenetid aleinetid=alenetid eigentid=egentid
samtalar=samtaler skriftleg=skriftlig retningsline=retningslinje retningsliner=retningslinjer rutinar=rutiner røynsle=erfaring røynsler=erfaringer
ferdigheit=ferdighet ynskje=ønske ynskjer=ønsker ønskjer=ønsker ønskje=ønske trong=behov naudsynt=nødvendig sjeldan=sjelden heile=hele heilt=helt
heilskap=helhet føre=foran utan=uten sidan=siden då=da òg=også opne=åpne open=åpen ope=åpent openheit=åpenhet openlys=åpen klår=klar klårt=klart
klårleik=klarhet uklår=uklar uklårt=uklart tydeleg=tydelig ærleg=ærlig byrje=begynne byrjar=begynner sluttar=slutter kollegane=kollegene
kollegaar=kollegaer vener=venner venen=vennen auge=øye auget=øyet augo=øynene hovud=hode hovudet=hodet draum=drøm hjelpsam=hjelpsom ei=en
oppgåve=oppgave oppgåva=oppgaven oppgåver=oppgaver oppgåvene=oppgavene sleppe=slippe slepp=slipper tenkje=tenke tenkjer=tenker kople=koble koplar=kobler
kopla=koblet skjøne=skjønne skjønar=skjønner hjarte=hjerte hjartet=hjertet bilete=bilde byggje=bygge byggjer=bygger ringje=ringe ringjer=ringer
seint=sent jamleg=jevnlig jamlege=jevnlige trekkje=trekke trekkjer=trekker strekkje=strekke tole=tåle toler=tåler att=igjen tru=tro
`;

const words = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('='))
    .map(([nynorsk = '', bokmal = '']) => [nynorsk, bokmal] as const),
);

/** Endings and beginnings that differ by rule; tried in order, each at most once. */
const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^sjølv(?=.{3})/u, 'selv'],
  [/^eigen(?=.{3})/u, 'egen'],
  [/^heim(?=.)/u, 'hjem'],
  [/^einsemd/u, 'ensomhet'],
  [/^kjensle/u, 'følelse'],
  [/^sjuke?(?=.{3})/u, 'syke'],
  [/^leiar(?=.{3})/u, 'leder'],
  [/(rettlei|veglei)ing/u, 'veiledning'],
  [/heit(a|er|ene)?$/u, 'het'],
  [/leg(e|t)?$/u, 'lig'],
  [/legare$/u, 'ligere'],
  [/fråvær/u, 'fravær'],
  [/hald(et)?$/u, 'hold'],
  [/mengd(a)?$/u, 'mengde'],
  [/løyse$/u, 'løshet'],
  [/(?<=.{3})sam(t|e)?$/u, 'som'],
  [/(?<=.{3})are$/u, 'ere'],
  [/(?<=.{3})ande$/u, 'ende'],
];

/** Rules that would ruin a bokmål word: these look like nynorsk and are not. */
const exceptions =
  /^((fast|tann|over)?lege|kolleger?|.*(bar|spar|svar|bevar|erfar)e|(for|av|u)?klare|sjonglere|andre|blande|lande)$/u;

/** The bokmål form of a nynorsk word; any other word comes back as it is. */
export function toBokmal(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (exceptions.test(word) || word.length < 4) return word;
  return rules.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), word);
}

/** Bokmål words with an ending that is mostly nynorsk, and what the last of their parts may be: `lederansvar`. */
const bokmalWithNynorskEnding =
  /^(klar|uklar|bakvar|familiar|inventar|honorar|kontrast|januar|februar|.*(svar|seminar|vikar|eksemplar|kommentar|gitar|makkerpar|foreldrepar))$/u;
const nynorskEnding = /(?<=.{3})(ar|ane|ast)$/u;

/** Whether a word is written in nynorsk only; `ei bok` is bokmål too. */
export const isNynorsk = (word: string): boolean =>
  word !== 'ei' &&
  (toBokmal(word) !== word || (nynorskEnding.test(word) && !bokmalWithNynorskEnding.test(word)));

const translations = new Set(words.values());

/** Whether nynorsk has another word for it: `ikke`, `leder`, `trygghet`. */
export const isBokmal = (word: string): boolean =>
  (translations.has(word) && !words.has(word)) || /(het|heten|lig|lige)$/u.test(word);
