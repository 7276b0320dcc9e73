import { syntheticId } from './synthetic-id.ts';
import type { GoldItem } from './gold.ts';

/**
 * Written before the rules were tried on anything: a check on what they do with a stranger's words.
 * One line each: language, set (o ordinary, h hard, i identifying), kinds (none means clear), text.
 */
const lines = `
nb o - | Bedre tid til refleksjon
nb o - | Veiledning hver fjortende dag
nb o - | Kollegaer som ser meg
nb o - | Å få lov til å være usikker sammen
nb o - | Mindre skjemavelde
nb o - | Jeg blir sliten av alle møtene
nb o - | Gå en tur rundt kvartalet etter tunge samtaler
nb o - | Kontorfellesskap
nb o - | Lederstøtte når det stormer
nb o - | trusler på sosiale medier
nb o - | Barnas beste
nb o - | Å ha noen å ringe når vakta er over
nb o - | Hjemmebesøk alene om kvelden
nb o - | akuttberedskap uten hviletid
nb o - | Tydelig ansvarsfordeling mellom oss og politiet
nb o - | si nei oftere
nb o - | ha det gøy på jobb
nb o - | Faste rutiner etter alvorlige hendelser
nb o - | Fosterhjem som sier opp
nb o - | Advokater som er aggressive
nb o - | foreldre i fornektelse
nb o - | Rettssaker og vitneprotokoll
nb o - | Å møte barn som har opplevd vold
nb o - | pute under hodet og sove nok
nb o - | Varme hender og klare hoder
nb o - | Sjefen må være til stede
nb o - | Lytte mer, snakke mindre
nb o - | en sjef som tåler at jeg gråter
nb o - | Hundetur
nb o - | Strikking og krim
nb o - | Lage mat fra bunnen av
nb o - | skifte klær og ta en dusj
nb o - | Sette av tid på fredager til å oppsummere
nb o - | Innkjøp av nytt fagsystem
nb o - | For få ansatte, for mange saker
nb o - | Nye medarbeidere får ikke opplæring
nb o - | Sykmeldinger
nb o - | utbrenthet blant ledere
nb o - | Sekundærtraumatisering
nb o - | Hjemmekontor én dag i uka
nb o - | Følelsen av å ha sviktet et barn
nb o - | Når barn dør
nb o - | redsel for media
nb o - | Kaste ut et tilbud som ikke virker
nb o - | rus og psykiatri i familiene
nb o - | Kveldsmøter med politikerne
nb o - | Å bli filmet på jobb
nb o - | Bruke humor, men ikke på andres bekostning
nb o - | Vi ler mye sammen
nb o - | Ha fokus på det som virker
nb o - | Sammen er vi sterkere
nn o - | Meir ro i kvardagen
nn o - | Leiar som ser den einskilde
nn o - | Vere saman om dei tunge vala
nn o - | Eg treng nokon å snakke med
nn o - | For lita tid til kvar familie
nn o - | Rettleiing i grupper
nn o - | å gjere noko heilt anna i helga
nn o - | Kjenne at ein ikkje er åleine
nn o - | Ikkje ta med arbeidet heim
nn o - | trugsmål frå foreldre
nn o - | Dele erfaringar på tvers av kommunar
nn o - | høgt arbeidspress
nn o - | ha nokon som kan ta over
nn o - | Kva skal vi slutte med?
nn o - | Sjukefråværet aukar
en o - | Supervision every other week
en o - | A manager who has my back
en o - | walk the dog after work
en o - | too many emails
en o - | Parents who threaten us
en o - | Talking about it afterwards
nb h - | Tone betyr mye i et møte
nb h - | Finn tid til hverandre
nb h - | Endre møtestrukturen
nb h - | Even ut arbeidsbelastningen
nb h - | Vår i lufta, endelig
nb h - | Stein i skoen hver eneste dag
nb h - | Be om hjelp. Finn noen å snakke med. Liv og død er tungt.
nb h - | Dag og natt på vakt
nb h - | Liv i huset igjen
nb h - | Live-sendinger fra kommunestyret
nb h - | Sol på terrassen
nb h - | Jo mer vi deler, desto bedre
nb h - | Andre kommuner gjør det bedre
nb h - | Are you ok? sa kollegaen min
nb h - | Storm i kommentarfeltet
nb h - | Lykke er en fridag
nb h - | Mai er en travel måned
nb h - | Rom for tvil, Tid til fag, Tone i teamet
nb h - | LIV OG HELSE
nb h - | MER TID PER SAK
nb h - | Ask, eik og bjørk i hagen
nb h - | to saker per dag
nb h - | Per Isdal: Smittet av vold
nb h - | Jeg tenker på det Per Isdal skriver om medfølelse
nb h - | Råbu sier det godt i filmen
nb h - | hva ville Ola Nordmann sagt
nb h - | Kari og Ola Nordmann skjønner ikke hva vi gjør
nb h - | Barn under 12 år
nb h - | ungdom 16-18 år
nb h - | Jeg har jobbet 15 år i barnevernet
nb h - | 17-åringer på vei ut av tiltak
nb h - | fylte 50 og fikk kake
nb h - | Barn fra 7 år skal høres
nb h - | § 4-12 og § 5-1
nb h - | NOU 2023: 7
nb h - | HR-2022-1234-A
nb h - | Rundskriv 2024/3 fra Bufdir
nb h - | Mål for 2025 og 2026
nb h - | 10 000 kroner til velferd
nb h - | Budsjett 2 500 000 kr
nb h - | Ring 113 ved akutt fare
nb h - | Barnevernvakta 116 117 eller politiet 02800
nb h - | Org nr 987 654 321
nb h - | Ring barnevernvakta i Bergen
nb h - | Samling i Trondheim 14. oktober
nb h - | Møterom 204 kl. 12.15-13.00
nb h - | RKBU Nord og NTNU
nb h - | Helse Vest og BUP i Førde
nb h - | Barnevernet i Drammen har god rutine
nb h - | 3 av 10 slutter
nb h - | 80 % stilling
nb h - | Uke 42
nb h - | 7-9 på skalaen
nb h - | mannen min og jeg går tur
nb h - | datteren min gjør meg glad
nb h - | Ringer søsteren min på vei hjem
nb h - | en mor som gråter på kontoret
nb h - | Barn som blir slått
nb h - | foreldre som drikker
nb h - | Teams-møter, Outlook og Visma
nb h - | DIFI, KS og Bufetat
nb h - | Tid. Tillit. Tydelighet. Trygghet.
nb h - | God Bedring Til Alle Som Er Syke
nb h - | Morgenkaffe med avis
nb h - | Ledere må tåle følelser
nb h - | Som å lese Ibsen
nb h - | EMD-dommene har endret praksis
nb h - | Strand Lobben-saken
nb h - | Barneloven § 30 og FNs barnekonvensjon artikkel 12
nb h - | kl 08:00-15:30
nb h - | 1) Møtes 2) Lytte 3) Handle
nb h - | #sammenerviviktige
nb h - | Sommerfest 21. juni
nb h - | Jeg er 58 år og tenker på pensjon
nb h - | Vi er 12 ansatte på 3 kontor
nb h - | 12 barn i fosterhjem i kommunen
nb h - | Familieråd og Signs of Safety
nb h - | Circle of Security (COS-P)
nb h - | Kvello-malen
nb h - | Etter påske og før jul
nb h - | Sykehuset i Ålesund
nb h - | Vi lever i Norge
nb h - | Møt Foreldre Med Respekt
nn h - | Inga tid til pausar
nn h - | Vera saman på arbeidet
nn h - | Å klara alt åleine
nn h - | anna arbeid enn det eg skal
nn h - | Den gode tona i gruppa
nn h - | Det var godt å gå heim
nn h - | Kommunen i Sogn fekk det til
nn h - | Live betre med uvissa
nn h - | 18-åringar på hybel
nn h - | Me er ein fin gjeng
nn h - | helga er heilag
en h - | May I ask a question?
en h - | Mark the end of the day
en h - | Grace and patience
en h - | Children aged 6 to 12
en h - | I have 10 years of experience
en h - | Will you join me for a walk
en h - | Art, music and sport
en h - | Even when it hurts
en h - | Don't take it home
nb i national-id | fødselsnummer ${syntheticId(12, 4, 9)}
nb i national-id | ${syntheticId(3, 11, 81).replace(/(.{6})/u, '$1 ')} må ordnes
nb i national-id | Sjekk ${syntheticId(27, 1, 15).replace(/(..)(..)(..)(...)/u, '$1.$2.$3-$4')} i Familia
nb i national-id | D-nr ${syntheticId(48, 8, 70)} venter
nb i national-id | personnummer 12345678901 skal være feil
nb i phone | du når meg på 680 51 290
nb i phone | +47 68057718
nb i phone | ring 22222222 etter kl 16
nb i phone | Tlf: 68 05 33 33
nn i phone | ring meg 444 44 444 om du treng prat
nb i email | Kontakt meg: mette.l(at)kommune.example
nb i email | fagleder@lervik.example.no
nb i address | Familien bor i Solbakkvegen 7A
nb i address | Møt opp i Kirkegata 12
nb i address | vi kjørte til Ospelia 44 midt på natta
nb i address | Parkveien 3b, 2. etasje
nb i bank-account | Betal til 0011.22.33445
nb i bank-account | kontonr 00223344556
nb i bank-account | IBAN NO93 8601 1117 947
nb i case-number | Saksnr 2025/3391
nb i case-number | journalnr. 448812
nb i case-number | ref. 24/1907-3
nb i case-number | 25-114502MED-TOSL er utsatt
en i case-number | Case 20981 keeps me up at night
nb i person-name | Gunhild er limet i gjengen
nb i person-name | Takk til Ragnhild og Preben for støtten
nb i person-name | Jeg lærer mye av Sigbjørn
nb i person-name | Heia Kristoffer!
nb i person-name | Fint at Leila tør å si det hun mener
nb i person-name | kollegaen min Tone er alltid blid
nb i person-name | Det Liv sa i går var klokt
nb i person-name | Stein Brekke holder motet oppe
nb i person-name | Kaffe med Unn
nb i person-name | solveig tar de vanskelige samtalene
nb i person-name | Sjefen vår, Torhild, er rå
nb i person-name | Snakk med Aud Marit
nb i person-name | Lederen min heter Gjertrud
nb i person-name | mamma til Kasper ringer hver dag
nb i person-name | Fatima og broren hennes
nb i person-name | Gro Haugland er flink til å lytte
nb i person-name | Ambjørg fortjener en klem
nb i person-name | Savner Dag
nb i person-name | Per sin ro smitter
nb i person-name | Vi må følge opp lille Emil
nb i person-name | Rektor Fosse vil ikke melde
nb i person-name | advokat Lindeberg kjeftet på meg
nb i person-name | Hilde K. har altfor mye å gjøre
nb i person-name | nora
nb i person-name | Zuhal lager verdens beste kake
nb i person-name | Skryt til Olaug!
nb i person-name | INGEBORG ER BEST
nn i person-name | Gudrun er den eg ringjer til
nn i person-name | Eg saknar Asle på kontoret
nn i person-name | Takk til Jorunn for alt
nn i person-name | Torstein tek alltid telefonen
nn i person-name,relation-with-case | Mor til Eira var rusa på møtet
nn i person-name | Skryt til Per for godt arbeid
en i person-name | Thanks to Ingrid for staying late
en i person-name | Kristin is the best team leader
en i person-name | Talking with my colleague Odd
en i person-name,health-of-named-person | Henrik has been ill since Christmas
nb i age,relation-with-case | Jente på 12 som skader seg
nb i age,place-with-person | gutt (7) på Lervik skole
nb i age,relation-with-case | 14-åringen som stakk av fra avdelingen
nb i age | Barnet er født 2. mai 2019
nb i age,relation-with-case | en baby på 4 måneder med brudd i armen
nb i age,relation-with-case | søsken på 3, 5 og 8 år som ble hentet
nb i person-name,age | Sander, 9 år
nn i age,relation-with-case | Jenta på 15 som rømde i helga
nn i age,place-with-person | Guten på 10 frå Lervik
en i age,relation-with-case | the 13-year-old girl who ran away
en i age,relation-with-case | A boy aged 6 we moved last week
nb i place-with-person | familien på Nordbygda som vi følger opp
nb i place-with-person,relation-with-case | Moren fra Halden som truet meg
nb i place-with-person | de tre søsknene på Solvang barnehage
nb i place-with-person | fosterfamilien i Eidsvik
nb i place-with-person | den somaliske familien i Verdal
nn i place-with-person,relation-with-case | faren på Stord som slo etter meg
nn i place-with-person | Mora som bur ved kyrkja i Lervik
nb i relation-with-case | Faren som kastet en stol etter meg
nb i relation-with-case | moren som døde av overdose i vår
nb i relation-with-case | Jenta som fortalte om overgrepet fra stefaren
nb i relation-with-case | tvillingene vi plasserte rett før sommeren
nb i relation-with-case | bestefaren som kom med øks på kontoret
nb i relation-with-case | gutten vi hentet hos bestemoren forrige uke
nb i relation-with-case | Den lille jenta som ikke ville slippe mammaen sin da vi kjørte
nb i relation-with-case | Stefaren ble pågrepet i går
nb i relation-with-case | en mor forsøkte å ta livet sitt etter møtet vårt i forrige uke
nn i relation-with-case | Guten som vart misbrukt av fosterfaren
nn i relation-with-case | Faren truga meg med kniv
nn i relation-with-case | jenta vi måtte henta med politi i går
en i relation-with-case | The father who attacked me with a knife last spring
en i relation-with-case | the girl we removed from her home on Monday
nb i person-name,health-of-named-person | Elisabeth har vært sykmeldt siden nyttår
nb i person-name,health-of-named-person | bekymret for Arild som drikker for mye
nb i health-of-named-person | Teamlederen vår er utbrent
nb i health-of-named-person | avdelingslederen min har fått ME
nb i health-of-named-person | Barnevernlederen vår er langtidssykmeldt
nn i health-of-named-person | Fagleiaren min slit med angst
nn i person-name,health-of-named-person | Anne Grete har brote armen og er sjukmeld
en i health-of-named-person | My deputy manager has depression
`;

const sets = { o: 'ordinary', h: 'hard', i: 'identifying' } as const;

export const ownLines: GoldItem[] = lines.trim().split('\n').map(readLine);

function readLine(line: string, at: number): GoldItem {
  const [, lang = '', set = 'o', kinds = '-', text = ''] = /^(\S+) (\S) (\S+) \| (.*)$/u.exec(line) ?? [];
  const kindList = kinds === '-' ? [] : kinds.split(',');
  const isBlock = kindList.includes('national-id') && !text.includes('skal være feil');
  const label = kindList.length === 0 ? 'clear' : isBlock ? 'block' : 'warn';
  return { id: `own${at + 1}`, text, lang, label, kinds: kindList, set: sets[set as keyof typeof sets] };
}
