/**
 * First names that are also words in bokmål, nynorsk or English, found by eye and by comparing the list with
 * spelling dictionaries (which are not shipped).
 */
const list = (text: string): string[] => text.trim().split(/\s+/);

/** Common words: they need evidence. */
export const commonWords = list(`
  per liv hans tom tone dag stein odd even andre finn endre live lykke gro bo are brede may mai june juni mark max ask storm
  saga helga inga anna klara vera vår sol rose rosa tale sine siren my ben bror fred gard kristen lene helle unn ane vilje vilja
  gitte said van eik hong jo else roman grace august lin ma ari une tia inna luke gun marry isa morgan tron will art andres
`);

/** Rare words, or words in one written form: they need a capital letter. */
export const rareWords = list(`
  bjørn knut geir rune kim stig mette karl siv kåre aksel linnea aurora kai gry iver arve rikke birk tine iris edel stella
  tim ester tilde heine runa svenn gisle sanne liss ava liva osman jasmin rudi emir regina amin varg sture edle pelle neo edda
  florin alv ravn hauk ebbe tilla amer adel timian lerke lilje falk lea bent ken harry marina lone lily aria fanny jimmy viola
  ruby glen vita romeo helge hege kaia ulla mina guri rita siri frode una rana nada jan jens tea thi dan abel eden felix norma
  mali mons tyra turi loke roar tor christian robin line trine tina magni jarl mari frank signe roger lene alba levi vega
  fay noel nova hana sander sam anett manuel malene edith desiree khaled anny kate scott jack betty ann alice mille gunn luka luca lucy kitty kent mike tore harry
`);
