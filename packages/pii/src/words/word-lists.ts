/**
 * Words by what they tell the rules, in bokmål, nynorsk and English. `venn/en` is short for `venn vennen`,
 * `jent|a|en` for `jenta jenten`. The rules' patterns use the names of the lists.
 */
export const wordLists = {
  // People.
  child: 'gut/t jente baby girl boy kid',
  anychild: 'barn unge elev tenåring ungdom child',
  siblings: 'søsken sysken tvilling/er/ar siblings twins brødre/ne søstr|e|ene guttene gutane jentene',
  relative: 'mor far mamma pappa bror søster syster sønn son datter dotter',
  adult: 'familie kvinne mann klient heim hjem',
  definite:
    'mor|a|en mammaen pappaen faren bror|en søster|a|en systera onkelen tant|a|en sønnen sonen datter|a|en dottera sambo|eren|aren ektemannen kjæresten overgriperen ekteparet foreldreparet foster|familien|hjemmet|heimen|foreldrene gut|ten|en|ungen jent|a|en|ungen babyen tenåringen tvilling|en|ene|ane trilling|ene|ane søsk|nene|ena|enparet|enflokken sysk|ena|jena minste|mann|jenta|gutten eldstemann yngstemann spedbarnet',
  weak: 'barn|et|a unge|n|ne|ane foreldre|ne foreldra familien hjemmet heimen eleven ungdommen klienten bruk|eren|aren mannen kona dama kvinn|en|a paret flokken',
  english:
    'father mother mum dad boy girl baby teenager family twins siblings brother sister son daughter man woman',
  he: 'han hun ho he she',
  they: 'de dei som familien they who',
  own: 'min mi mitt mine vår vårt my our egen',
  ours: 'min mi vår my our hans hennes her his',
  article: 'en ei et ein eit ett a an one',
  pointing: 'the this that',
  small: 'lille vesle liten lita ung/e young little',
  role: 'kollega/en saksbehandler/en sakshandsamar/en kontaktperson veileder/en rettleiar/en advokat/en dommer/en rektor lær|er|eren|ar|aren lege/n psykolog/en vikar nabo/en onkel tante colleague teacher',
  file: 'sak/en/a mapp|a|en kollega case venn|en|inna',
  // Cues for names.
  named: 'heter heiter het kalles named called',
  greet: 'takk/et/a ros skryt hilsen helsing heia hei kjære gratulerer thank/s kudos klem',
  to: 'til åt to',
  that: 'at fordi siden that because',
  and: 'og and',
  sin: 'sin sitt sine si',
  acts: 'ler lo smil|er|te gråt/er sa sier seier lytt|er|ar spør spurte hjalp trøst|er|ar fortjener fortener slutt|et|a fortalte vet veit ringte ringer savner drikker elsker mener meiner skjønner synes says said asks listens',
  does: 'sitter sit satt tar tek tok fikk fekk lager hører høyrer tåler toler bryr stiller stilte holder heldt husker støtt|er|ar|et tør kommer kom gikk gjekk forstår så ser del|er|te leder gjorde gjør gjer kjenner passer alltid always never helped helps took takes makes knows brings keeps deserves',
  is: 'er var ble blei vart har is was has',
  quality:
    'flink snill klok dyktig tøff blid fantastisk sjuk syk/meldt sjukmeld utbrent utbrend kind great sick ill',
  // Places.
  in: 'i på fra frå ved in from near',
  live: 'bor bur bodde budde lives lived går',
  town: 'oslo bergen trondheim stavanger drammen kristiansand tromsø skien ålesund tønsberg bodø hamar molde harstad alta',
  school: 'skole/n skule/n barnehage/n ungdomssk|ole|ule school kindergarten',
  // What happened.
  case: 'tru|et|a|ga angrep slo slått slegen spark|et|a spytt|et|a kast|et|a jag|et|a våpen overgrep/et misbruk|t|te mishandl|et|a banket beit klorte stakk knivst|akk|ukket skjøt drept/e drepe drap død/e dø døydde selvmord sjølvmord livet overdose rus|et|a rømt/e rømde forsvant forsvunnet savnet omsorgsovert|akelse|akelsen|aking|akinga akuttvedtak/et fylkesnemnd/a nemnda politi/et anmeld|t|te pågrepet arrestert fengsel fengslet dømt siktet brudd blåmerke/r kutt|et|er skad|et|a|de|er filmet hetset smadret knuste gravid innlagt threatened attacked hit beat abused raped killed died suicide drunk arrested police ran missing kicked hurt meldte',
  measure: 'plassert/e akuttplassert/e hent|et|a flytt|et|a fjern|et|a removed placed flytte',
  weapon: 'kniv/en øks/a hammer balltre pistol/en knife axe gun',
  time: 'går natt fjor forgårs sist siste forrige førre yesterday last jul påska sommeren høst vinter vår helga uka veka ago monday friday mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag januar februar mars april mai juni juli august september oktober november desember julaften',
  month: 'mai may june juni august',
  us: 'vi meg oss jeg eg me us we huset kontoret sykehuset institusjonen retten samvær/et',
  past: 'var ble blei vart fikk fekk gikk gjekk kom sa sto stod satt sat lå låg tok lo gråt gret skrek skreik løp sprang falt holdt heldt slapp drakk forlot visste ville nekt|et|a klag|et|a hadde was were had came went said cried screamed left took told refused ga gav mist|et|a satte forsøkte la lagde',
  be: 'bli blir være vere be',
  modal: 'å kan skal må vil bør kunne skulle måtte to',
  notpast:
    'støtte møte lytte sitte sette vente hente flytte både beste neste ofte side tide glede skulle ute inne',
  ill: 'sjuk syk/meldt/melding/emeldt sjukmeld/t/ing langtidssykmeldt kreft angst depresjon deprimert utbrent utbrend innlagt psykisk psykiatrisk psykose drikker drikk drakk alkohol ruser slag infarkt demens adhd autisme ptsd diabetes brukket brote operert diagnose/n smell sick ill burnout burned cancer depression depressed anxiety drinking alcoholic alkoholiker',
  when: 'når hvis om when if',
  // Ages.
  between: 'på er var is was aged of age bare berre only fylte fyller',
  year: 'år måned/er månad/er mnd uker veker year/s months',
  old: 'gam|mel|al|malt|melt old gamle',
  born: 'født fødd fødselsdato born f',
  count:
    'tim|er|ar min minutter barn ganger gonger dag|er|ar saker ansatte prosent kr kroner av hours klasse km meter',
  // Addresses.
  gate: 'gate gata gaten vei veien veg vegen plass allé street road avenue',
  // Not names: bodies, systems, feasts, and words that people begin with.
  wide: 'nav norge noreg norway norden europa bufdir bufetat familia visma acos teams outlook facebook vipps helse signs circle røde kors jul påske gud jesus norsk this it you no people everyone someone alle noen nokon mange flere folk ingen man du dere det dette disse hva kva hvem da då nå når mens men så slik her der ikke hvor mer meir leder leiar sjef team',
  fun: 'andre anna inga hans sine vår my may are will said else even jo live endre finn van una bo roman kristen',
};
