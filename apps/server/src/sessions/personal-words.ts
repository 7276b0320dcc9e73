/**
 * What personal codes are made of: everyday words that are spelled alike in bokmål and nynorsk, typed on any keyboard
 * (no æ, ø, å), and kind to whoever gets them. Changing the list changes everyone's code.
 */
export const personalWords: readonly string[] = `
  agurk akebrett alm alpakka ananas anker antenne apotek aprikos april atlas august avis bakeri balkong ball
  banan bank batteri bekk belte benk bever bie bil billett blad bok boks bokstav bolle bord brev brikke bris
  bronse bru brygge bukse bukt bursdag buss butikk bygg bytte dadel dag dahlia dal delfin desember dessert
  diamant dikt dill dogg drake drue due duk dynamo eik ekorn elg elv eple esel eventyr falk familie februar
  fele ferje fersk fersken finger fiol fjell fjord flamingo flaske fly foss frakk fred frisk frost furu fyr
  gaffel galleri garn gaupe gave geit gilde gitar gjerde gjest glass glede globus gran granitt grein greip
  grevling gris gruppe gryn gryte gulrot gynge hage hagl hanske hare harpe havre hefte hest himmel hjort holme
  honning hotell humle hus hval hylle hyse hytte ide indigo iris jakke januar juli juni kabel kafe kajakk
  kakao kake kalkun kamel kamera kanel kanin kanne kano kaptein karri kart karusell kasse katt kavring kenguru
  kikkert kinn kino kiosk kiwi kjole klasse klokke klubb knapp kne knute koala kode koffert kokos komet
  kommode kompass kongle kopp kork korn krakk kringle krok krokus krystall kube kule kurv kvadrat kvarts kveld
  kvist kylling lag laks lam lampe lang latter lefse leir leire lenke leopard lilje lilla lind linerle linjal
  linje loft lokk lue lun lund lupe lupin lykt lyn lyng magnet mai mais makrell mandel mango mappe mark marmor
  mast matros maur melodi melon messing mild million minutt mosaikk mose motor mugge munn museum musling mynte
  myr nabo natt nellik nese nett novelle november okse oktober oliven oransje ord orgel osp ost oter pai
  palett panda papaya papir paraply park peis penn pensel perle perm persille piano pilot pinnsvin pistasj
  planet plomme polka port pose potet potte prikk propell purre pute pyramide radio rakett ravn reddik rein
  reise reke rev rive rogn rolig roman rosa rose rosin rug rund rygg rytme saft salat sand sandal sau sebra
  sekk sel selje seng serviett setning shorts side signal sirkel sirkus sirup sitron sjakk sjiraff ski skip
  skjerf skjerm skjorte sko skodde skog skole skuff skulptur sky smak smil snill sofa sokk sol sopp spade
  spann spinat spiral spurv stamme stasjon sti stige stjerne stol stor stork strand stue sukker suppe svale
  svane sykkel syrin tak takt tango tanke tare tavle teater tekst teppe terne tiger time timian tjern tog tolv
  tomat tommel tone topp torg torsk trekant trikk trille trompet tulipan tunnel tur turkis ugle ulv vaffel
  vals vanilje varm vase ved vegg venn veske vest vidde vik vind vinter visp
`
  .trim()
  .split(/\s+/);
