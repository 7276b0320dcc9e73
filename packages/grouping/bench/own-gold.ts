import type { GoldEntry, GoldSession } from './gold.ts';
import { seededRandom, shuffled } from './random-order.ts';

/** One group a line: accepted labels, then the entries. `[nn]`, `[en]` and `[typo]` mark what is no label in bokmål. */
const prompts = {
  'Hva tømmer energi?': `
Tidspress, For lite tid: for lite tid / tidspress / aldri nok tid / rekker ikke det jeg skal / tidsfristar [nn] / å løpe fra det ene til det andre
Møter, For mange møter: alle møtene / unødvendige møter / møtevirksomhet / for mange møte [nn] / Møter som ikke fører til noe
Konflikter, Konflikt: konflikter i teamet / krangling / dårlig kjemi mellom kolleger / konfliktar [nn] / samarbeidskonflikt
Baksnakking: baksnakking / at folk snakker bak ryggen på hverandre / sladder / baksnaking [typo]
Utilstrekkelighet, Ikke strekke til: følelsen av å ikke strekke til / utilstrekkelighet / aldri god nok / not being good enough [en]
Vold og trusler, Trusler: trusler / trusler fra foreldre / å bli truet / truslar [nn] / hets på nett
Dokumentasjon, Byråkrati: all dokumentasjonen / rapportering / byråkrati / skjemaer som skal fylles ut
Dårlig samvittighet: dårlig samvittighet / dårleg samvit [nn] / skyldfølelse overfor familien
Avbrytelser: stadige avbrytelser / avbrot [nn] / brannslukking / akutte saker som velter dagen
Utrygghet: uforutsigbarhet / uforutsigbare dager / Når jeg aldri vet hva dagen bringer`,
  'Hva hjelper deg å stå støtt i krevende situasjoner?': `
Kolleger, Gode kolleger: gode kolleger / en god kollega å ringe / kollegaene mine / great team mates [en] / kollegar [nn]
Erfaring: erfaring / lang erfaring / at jeg har gjort det før / røynsle [nn]
Pust: puste / trekke pusten dypt / pusteøvelser / breathing [en] / pust med magen
Forberedelse, Gode forberedelser: være godt forberedt / forberedelser / førebuing [nn] / Å ha tenkt gjennom samtalen på forhånd
Støtte fra leder, Lederstøtte: støtte fra leder / leder som har ryggen min / lederstøtte / støtte frå leiar [nn] / backing fra sjefen
Humor: humor / galgenhumor / å kunne le av det / litt svart humor
Ro, Beholde roen: beholde roen / indre ro / holde hodet kaldt / ha is i magen
Faglig trygghet: faglig trygghet / fagkunnskap / å kunne faget mitt / god kompetanse
Mening: vite at det nytter / tenke på hvorfor jeg gjør det / jobben er viktig for barna
Debrief: debrief / snakke om det etterpå / ettersamtale / debreif [typo]`,
  'Hvordan markerer du overgangen mellom jobb og fritid?': `
Bilturen hjem, Kjøreturen hjem: bilturen hjem / kjøreturen / køyreturen heim [nn] / musikk i bilen på vei hjem
Skifte klær: skifter klær / skifte til joggebukse / tar på kosebuksa / byter klede [nn]
Trening: trening / trener rett etter jobb / går på treningssenter / løper en tur / gym [en]
Gåtur, Tur: gåtur / lufter bikkja / tur med hunden / en tur i marka / går tur i skogen
Slå av telefonen, Logge av: slår av telefonen / logger av / lukker PC-en / legger telefonen i en skuff / slår av jobbmobilen
Rydde pulten, Skrive liste: rydder pulten / skriver liste over hva som skal gjøres i morgen / huskeliste / to-do list [en]
Middag, Lage mat: lager middag / middag med familien / matlaging / lage god mat
Barna, Hente i barnehagen: henter i barnehagen / leker med ungene / hentar ungane [nn] / barna mine
Dusj: dusj / en lang dusj / dusjar [nn]
Lytte på podkast: podkast / hører på podcast / lydbok`,
  'Systemet – hva fungerer godt? (styrker)': `
Tverrfaglig samarbeid: godt tverrfaglig samarbeid / samarbeid på tvers / samarbeider godt med skole og BUP / tverrfagleg samarbeid [nn]
Fagdager, Kurs: faste fagdager / kurs og opplæring / mulighet for videreutdanning / kompetanseheving
Fleksitid, Fleksibilitet: fleksitid / fleksibel arbeidstid / mulighet for hjemmekontor innimellom / flexible hours [en]
Gode rutiner, Rutiner: gode rutiner / tydelige rutiner / rutiner for det meste / struktur / god struktur på møtene
Veiledning: fast veiledning / ekstern veileder / gruppeveiledning / rettleiing [nn]
Stabilitet: stabil bemanning / lav turnover / få som slutter / stabile folk
Tilgjengelig leder, Nær ledelse: leder er alltid tilgjengelig / nær ledelse / tilgjengelege leiarar [nn] / åpen dør til leder
Medvirkning: medvirkning / vi blir tatt med på råd / medbestemmelse / involvering i beslutninger
Verneombud, HMS: aktivt verneombud / godt HMS-arbeid / tillitsvalgte som blir hørt`,
};

interface GoldGroup {
  id: string;
  labels: string[];
  entries: GoldEntry[];
}

function readGroup(line: string, id: string): GoldGroup {
  const [labels = '', texts = ''] = line.split(': ');
  const entries = texts
    .split(' / ')
    .map((text, index) => readEntry(text, { group: id, id: `${id}.${String(index)}` }));
  return { id, labels: labels.split(', '), entries };
}

function readEntry(marked: string, place: { group: string; id: string }): GoldEntry {
  const mark = /\[(\w+)\]$/u.exec(marked)?.[1];
  const lang = mark === 'nn' || mark === 'en' ? mark : 'nb';
  return { ...place, text: marked.replace(/ \[\w+\]$/u, ''), lang, typo: mark === 'typo' };
}

/** A small gold set in our own words, entries in a shuffled order of arrival. */
export const ownGold: GoldSession[] = Object.entries(prompts).map(([prompt, lines], index) => {
  const groups = lines
    .trim()
    .split('\n')
    .map((line, place) => readGroup(line, `${String(index)}.${String(place)}`));
  const entries = shuffled(
    groups.flatMap((group) => group.entries),
    seededRandom(index + 1),
  );
  return { id: prompt, groups, entries };
});
