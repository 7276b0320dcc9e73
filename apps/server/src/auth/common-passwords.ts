/**
 * What people choose when they are asked for a password, in Norwegian and English, in small letters and without spaces.
 * One of these alone, or two of them together, with any digits and signs around, is the first that is tried.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
passord passordet passordord mittpassord nyttpassord hemmelig hemmelighet tophemmelig topphemmelig velkommen
velkomst sommer sommeren sommerferie vinter vinteren hosten varen paske jul julaften julenissen januar februar
mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lordag
sondag syttendemai oslo bergen trondheim stavanger kristiansand tromso drammen fredrikstad sandnes bodo alesund
norge norway norsk nordmann hamar lillehammer gjovik tonsberg skien porsgrunn arendal haugesund molde rosenborg
brann valerenga viking lillestrom liverpool manchester manchesterunited arsenal chelsea tottenham barcelona
realmadrid fotball handball langrenn skijenta hytta hyttetur hjemme familie familien familien kjaerlighet
jegelskerdeg elskerdeg elskling skatten kjaereste kjaeresten hjerte sjokolade kaffe kaffekopp hund hunden katt
katten kattepus pusekatt hestejente blomst solskinn regnbue stjerne engel prinsesse prinsessen mamma pappa
mormor bestemor morfar bestefar barna barnevern barnevernet barnevernsleder barnevernstjenesten bufdir bufetat
kommune kommunen statsforvalter nettverk nettverksgruppe ordstyrer veiledning omsorg leder lederen avdeling
avdelingsleder kontor kontoret jobben jobb administrator bruker brukernavn gjest gjesten testing testbruker
logginn innlogging slippmeginn abrakadabra sesamlukkdegopp huskpassordet glemtpassord vetikke vetdaikke
ingenting noenting enkeltpassord lettpassord langtpassord sikkertpassord passordetmitt superhemmelig
detteermittpassord detteeretpassord jeghuskerikke jegvetikke hvasomhelst ettpassord barenoe tolvtegn
password passwords passwort mypassword newpassword thepassword passwordpassword secret secrets topsecret supersecret
changeme changemenow changeit letmein letmeinnow letmeinplease pleaseletmein opensesame welcome welcomeback
welcomehome admin administrator administrators root superuser superadmin user username guest guestguest login
loginlogin default defaultpassword temppassword temporary testpassword test tester testtest testtesttest
monkey dragon dragons shadow master masterkey sunshine princess superman batman spiderman starwars pokemon
football baseball basketball hockey soccer iloveyou iloveyouforever iloveyousomuch lovelove lovelovelove
forever foreverandever whatever whateverwhatever nothing nothingelse something everything internet computer
computers keyboard michael jennifer jessica charlie michelle thomas daniel andrew joshua matthew ashley hannah
summer summertime winter autumn spring january february march april june july october december monday tuesday
wednesday thursday friday saturday sunday london england america california newyork newyorkcity freedom liberty
cheese chocolate cookie banana orange purple yellow silver golden diamond flower butterfly rainbow unicorn
kitten puppy angel angels heaven heavens jesus jesuschrist blessed faith family familyfirst mother father
brother sister friends bestfriend bestfriends happiness happy birthday happybirthday merrychristmas christmas
correcthorsebatterystaple trustno trustnoone trustnobody nevergiveup neverforget abracadabra youshallnotpass
thisismypassword thisisapassword mypasswordis passwordispassword dontforgetthis idontknow whoknows maytheforce
maytheforcebewithyou tobeornottobe thequickbrownfox thequickbrownfoxjumps hellothere helloworld hellohello
goodmorning goodnight letsgo letsgobrandon manutd youllneverwalkalone enterpassword access accessgranted
company business office manager support helpdesk security secure securepassword strongpassword longpassword
goodpassword easypassword simplepassword googlegoogle facebook microsoft windows apple samsung iphone android
`
    .trim()
    .split(/\s+/),
);
