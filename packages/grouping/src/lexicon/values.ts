/** What good leadership and a good climate are made of. Format: see `lexicon.ts`. */
export const values = `
Trygghet; Tryggleik; Safety
  nb: trygg, trygt, trygge, trygghet, utrygg, utrygt, utrygghet, trygghetsfølelse, tryggere, tryggest, trygt
      miljø, psykologisk trygghet, psykologisk trygt, bygge trygghet, trygg base, trygg havn, trygg ramme, trygge
      omgivelser, utrygge, utrygghetsfølelse, tryggende, trygt rom, tryggere rom, trygg gjeng, trygt fellesskap,
      trygt arbeidsmiljø, trygg atmosfære, trygt klima, tør å si noe fordi det er trygt, trygg samtalepartner,
      tør å si at jeg ikke får det til, tør å si at jeg ikke får til, tør å si at jeg ikke vet, tør si at jeg
      ikke vet, tør å vise at jeg ikke kan, ikke redd for å dumme seg ut, ikke være redd for å si noe dumt, kan
      dumme seg ut
  nn: tryggheit, tryggleik, utryggleik, tør å seie at eg ikkje får det til
  en: safe, safety, unsafe, secure, security, psychological safety, safe environment, safe room, a safe space to
      talk, safe atmosphere, trusting environment, being myself, be yourself
Tillit; Tillit; Trust
  nb: tillit, tiltro, mistillit, tillitsfull, tillitsbasert, stole på, ha tro på, tro på medarbeiderne, tiltru,
      tilliten, stolte på meg, stole på at, stole på hverandre, stole på vurdering, noen å stole på, til å stole
      på, pålitelig, pålitelighet, trodde på meg, tro på at jeg, tror på meg, tro på hverandre, fikk ansvar og
      tillit, gjensidig tillit, slapp meg løs, slippe meg løs, slapp meg til, fikk lov å prøve, fikk lov til å
      prøve, ga meg ansvar, tro på meg, tro på oss, trodde på at jeg, trygg på at jeg, ga meg nøklene, ikke
      kontrollert, slapp å bli kontrollert, fikk prøve, lov å prøve selv, la meg prøve, stole på den jeg snakker
      med, fortrolige, fortrolig venn, stole, stoler, trofasthet, ordholden, til å lite
      på, holder det hun lover, holder det han lover, holde det jeg lover, trofast
  nn: lite på kvarandre, lit på meg, held avtalar, trudde på meg, held det ho lovar
  en: trust, trusting, trusted, reliable, believed in me, let me try, gave me responsibility, believes in me,
      loyal, keeps promises, keeps their word, keeping promises, believes in us
Åpenhet; Openheit; Openness
    nb: si ting direkte, si det som det er, snakke med hverandre og ikke om hverandre, åpen, åpent, åpne, åpenhet,
      åpenhjertig, ærlig, ærlighet, oppriktig, transparent, transparens, si ifra, si fra, si hva man mener, si hva
      vi mener, si det man mener, snakke åpent, si sin mening, si meninger, ytre seg, åpen dialog, ikke skjule,
      tørre å si, ta opp ting, ærlige, ærligere, ærlig talt, åpenheten, åpne samtaler, si det rett ut, rett fra
      levra, ærlig kommunikasjon, si sannheten, si som det er, si det høyt, snakke sant, åpen kommunikasjon, åpen
      kultur, lov å si, ingen skjulte agendaer, direkte kommunikasjon, våge å si, legge korta på bordet, si fra
      når, si i fra, varsle, ytringsklima, ytringsrom, ytringsfrihet, ikke late som, late som, ikke pynte på, late
      som alt er bra, uten filter, gjennomsiktig, gjennomsiktighet, snakke mer sammen, tørre å snakke om det, tørre
      å snakke, ærligheten, så ærlig, ærlig å, dele ærlige, oppriktighet, snakke åpent om, være åpne, åpne om,
      åpenheten deres, ærligere med, snakke om følelser, snakke om hvordan vi har det, snakke om det som gjør
      vondt, snakke om det som er vondt, snakke om det vonde, snakke om det vanskelige, snakke om det tunge, snakke
      om det som er tungt, snakke om hva sakene gjør med oss, hva sakene gjør med oss, snakke om egne reaksjoner,
      snakke om reaksjoner, åpenhet om følelser, tørre å vise at man sliter, vise at man sliter, tørre å si at det
      er tungt, si at man sliter, si at det er tungt, si når det er tungt, si når vi har det vondt, dele det vonde,
      dele det som er vondt, ikke bare snakke om det praktiske, ikke bare det praktiske, ikke holde fasaden, slippe
      fasaden, vise hvordan vi har det, trygt å si hva man mener, snakke ærlig, kunne si hva jeg mener, si det man
      tenker, rom for å si, tørre å ta opp, tørre å dele, tørre å fortelle, si ting som de er, si ting rett ut, si
      det som er vanskelig, si hva jeg tenker, si hva vi tenker, si hva vi trenger, si det når vi ikke har det bra,
      ytre meninger, kunne si alt, kunne si ting, kunne si hva som helst, alt kan sies, alt kan deles, snakke om
      vanskelige ting, snakke om det som ikke fungerer, snakke om det som gikk galt, snakke om feil åpent, legge
      fram ting, ikke holde tilbake, ikke holde ting inne, ikke pakke inn, uten å pakke inn, ingen skjulte,
      blottlagt, hudløs, sannferdig, sannhet, sannheten, by på seg selv i samtaler, dele tanker åpent, dele mer av
      seg selv, dele mer åpent, være ekte og ærlig, korrigere meg, realitetsorientering, kritiske venner, kan
      snakke om alt, snakke om alt, prate om alt, snakker om alt, kan si alt, si alt til hverandre, kan ta opp alt,
      ta opp alt, ingenting er for smått, ingen tema er tabu, ingen tabuer, ikke tabu, direkte, si ifra når noe
      skurrer, ta ting opp med en gang, ta ting opp, åpen om egne feil, sette ord på ting, sette ord på det
      vanskelige, sa høyt det andre tenker, sa høyt det vi tenker, sa høyt det vi andre tenker, sa høyt det vi
      andre bare tenker, si det alle tenker, si det vi alle tenker, si høyt det andre bare tenker, sier det vi
      andre tenker, sa det ingen andre tør, si det ingen tør å si, åpen om egne følelser, åpen om egne kjensler,
      åpen om følelsene sine, åpen om eget, snakket åpent om, tabu, tabuer, bryte tabuer, det vi ikke snakker om,
      det ingen snakker om, snakke om tabuer, tause om, tier om, taushet om, varslet oppover, takhøyde, høyt under
      taket, takhøyden, høyt tak, større takhøyde, mer takhøyde
    nn: open, ope, opne, openheit, ærleg, ærlegdom, seie ifrå, seier ifrå, seier frå, seie kva ein meiner, seie si
      meining, tore å seie, ope klima, ærlege, tore å snakke, snakke om kjensler, snakke om korleis vi har det,
      snakke om det som gjer vondt, tore å seie at det er tungt, seie at det er tungt, vise at ein slit,
      openhjarta, openhjartig, seie kva ein tenkjer, setje ord på ting, snakke saman om det tunge, snakke saman om
      belastninga, sa høgt det vi andre tenkjer, sa høgt det alle tenkjer, open om eigne kjensler, open om
      kjenslene sine, snakka ope om, det ingen snakkar om, takhøgde, takhøgd, større takhøgde, høgare under taket
    en: openness, honest, honesty, transparency, candid, speak up, speaking up, honest conversations, open culture,
      tell the truth, say it out loud, speaking openly, so honest, talk about feelings, talking about feelings,
      talk about how we feel, show that you struggle, dare to say its hard, honest conversation, dare to speak,
      dare to speak up, say it as it is, say how it is, saying what you think, speak openly, talk openly, honest
      talk, frank, frankness, openhearted, tell me if, truthful, nothing hidden, talk about anything, can talk
      about everything, talk about everything, open communication, being direct, direct communication, talk about
      the hard stuff, talking about the hard things, saying it out loud, putting it into words, said what we all
      think, saying what everyone thinks, open about her feelings, open about feelings, taboo, taboos, what we dont
      talk about
Raushet; Rausheit; Generosity
    nb: raus, raust, raushet, romslig, romslighet, generøs, tolerant, toleranse, rom for uenighet, lov å være
      uenig, tåle uenighet, trygt å være uenig, rom for ulike meninger, ulike meninger, meningsforskjeller, plass
      til alle meninger, rom for feil og mangler, rause, rom for forskjellighet, rom for ulikhet, rom for å være
      forskjellig, storsinnet, uenighet~, uenig~, rom for å være uenig, ta uenighet i møtet, uenighet i møtet, rom
      for alle, plass til alle slags folk, rom for rare folk, godta hverandre, godtar hverandre, storsinnethet,
      tåle ulikhet, tåle forskjeller, tåle hverandre som vi er, respekt for ulikhet, plass til ulikhet, plass til
      ulike, rom for å være ulike, lov å være forskjellige, lov å være forskjellig, lov å være ulike, lov å være
      ulik, plass til alle typer, vi er ulike og det er greit, romme hverandre, rommer hverandre, se gjennom
      fingrene, rause kolleger, gi hverandre rom, tilgi, tilgi hverandre, tolerere, vidsyn, velvilje, tenke godt om
      hverandre, tenke det beste om hverandre, godvilje, tro det beste om hverandre
    nn: rausheit, romsleg, rom for usemje, vi kan vere usamde, tole usemje, lov å vere ulike, romme kvarandre,
      tilgje, tilgjevande, tenkje godt om kvarandre, tru det beste om kvarandre
    en: generosity, generous, tolerance, room for disagreement, agree to disagree, open minded, room to disagree,
      can disagree, allowed to be different, room for differences, forgiving, forgiveness, assume the best,
      goodwill, thinking well of each other, benefit of the doubt
Aksept; Aksept; Acceptance
    nb: aksept, akseptere, akseptert, godta, innse, det er greit, lov å ha en dårlig dag, lov å være svak, ikke
      alltid sterk, må ikke være sterk, lov å være menneske, lov å ha det vondt, tillate, tillater, tillatelse, gi
      seg selv lov, lov å være sliten, lov å ha det tungt, lov å være lei, lov å kjenne på, lov til å føle, det er
      lov, helt greit, greit å ikke, det er ok, ok å ikke, greit å være, greit å ha, lov å ikke, normalisere,
      normalisering, normalt, ikke skam, ingen skam, lov å ikke få det til, lov å mislykkes, ikke alltid være
      sterk, ikke bare sterk, slippe å være sterk, ikke være sterk hele tiden, ingen er sterk hele tiden, leve med
      det, er lov, lov å, lov til å, ok å ikke være ok, allminneliggjøre, alminneliggjøre, ufarliggjøre, si at det
      er greit, greit å gråte, si at det er normalt, ledere kan også være svake, selv de sterke, selv den
      sterkeste, sterk hele tiden, ikke være sterk, sterk alltid, lov å trenge, lov å bryte sammen, knekke sammen,
      falle sammen, lov å knekke, falle fra hverandre, lov å ikke orke, lov å vise følelser, lov å gråte, lov å bli
      sint, lov å være sint, plass til å gråte, plass til tårer, alle følelser er greie, alle reaksjoner er
      normale, normale reaksjoner, normalisere reaksjoner, bli godtatt, ta det som det er, det er som det er, slik
      er det, leve med at, forsone seg, forsone meg med, forsoning, greit å være sliten, ikke alltid på topp, ikke
      være på topp, være litt av, tåle tårer, tåle at noen gråter, tåle følelser, tåle sterke følelser, tåle at
      folk er lei seg, anerkjenne følelser, anerkjenne følelsene, si at det er vanlig, plass til følelser, rom til
      følelser, tåle andres følelser, alle følelser er lov
  nn: akseptere, det er greitt, greitt å ikkje, tole tårer, tole kjensler, alle kjensler er lov, plass til
      kjensler, heilt greitt, ufarleggjere
  en: acceptance, accept, okay not to be okay, permission, its ok, its okay, allowed to be weak, allowed,
      normalise, normalize, okay to break, allowed to fall apart, ok to cry, okay to cry, okay to feel,
      accepting, come to terms, it is ok, it is okay, all feelings are allowed, acknowledge feelings, allow
      tears, ok not to be ok
Sårbarhet; Sårbarheit; Vulnerability
    nb: sårbar, sårbart, sårbarhet, vise følelser, by på seg selv, tørre å være svak, vise at man er menneske,
      menneskelig, svakhet, sårbare, sårbarheten, sårbarhet er styrke, tørre å være sårbar, dele egne feil,
      fortelle om egne feil, dele det som ikke gikk bra, blotte, blotte strupen, blottlegge, blottstille, vise at
      man ikke klarer alt, vise at vi ikke får til alt, senke garden, gråte foran, leder som viser følelser, leder
      som er sårbar, menneskelige, svakheter, svak og sterk, sterk og svak, styrke og svakhet, styrke i sårbarhet,
      sterk + svak, sterk + motsatte, motsatte, det motsatte, våge å være sårbar, tørre å være sårbare, trygt å
      vise følelser, sårbarhet som styrke, lov å være sårbar, vise at jeg er menneske, vise at jeg ikke kan alt,
      vise egne følelser, være personlig, fortelle om seg selv, dele av seg selv, dele egne erfaringer, dele egne
      historier, dele egne følelser, fortelle om egne erfaringer, legge bort masken, modig og sårbar, si høyt at
      jeg har det vanskelig, si høyt at hun hadde det vanskelig, modig å si høyt at, si høyt at det er tungt, si
      høyt når jeg har det vanskelig, si høyt når jeg synes noe er vanskelig, si høyt når jeg selv synes noe er
      vanskelig, si når jeg synes noe er vanskelig, si at jeg også synes det er vanskelig, vise at jeg er usikker,
      vise at jeg også er usikker, vise egen usikkerhet, vise usikkerhet, dele egen usikkerhet, si at jeg er
      usikker, si at jeg ikke vet, innrømme at jeg er usikker, vise at jeg ikke har alle svar, ikke late som om jeg
      kan alt, vise meg fra en svak side, senke guarden, senke skuldrene og vise, vise at jeg også har dårlige
      dager, dele egne dårlige dager, dele noe eget, si at jeg har en dårlig dag, vise litt av meg selv, ikke være
      supermann, dele mine tabber, fortelle om egne bommerter, dele egne bommerter, snakke om egne nederlag, dele
      egne nederlag, sårbar og ærlig, vise at jeg også strever, si at jeg også strever, byr på seg selv, bød på seg
      selv, uperfekt, uperfekte, lov å være uperfekt, ufullkommen, ufullkomne, vise oss uperfekte, vise at vi er
      uperfekte, vise seg fra sine dårlige sider, tør å vise svakhet, tør å være liten
    nn: sårbarheit, menneskeleg, veik, vise at eg òg er usikker, vise at eg er usikker, seie høgt at eg har det
      vanskeleg, dele eigne nederlag, vise at eg òg strevar
    en: vulnerability, vulnerable, being human, vulnerability is strength, show weakness, weakness, weak, let down
      your guard, dare to be vulnerable, showing feelings, show feelings, show emotions, share of myself, share own
      experiences, be human, be personal, saying out loud that it is hard, admit that i am unsure, not having all
      the answers, sharing my own struggles, admit that i struggle, admitting its hard, leader who cried,
      imperfect, being imperfect
Humor; Humor; Humour
  nb: humør, latter, le, ler, lo, ledd, morsom, morsomt, moro, gøy, artig, tull, tøys, tulle, fleip, fleipe,
      spøk, spøke, vits, flire, latterkule, glimt i øyet, galgenhumor, selvironi, ironi, humoren, humoristisk,
      flirer, fnise, skratte, morsomme, tulle og tøyse, tullprat, vitser, vitse, komikk, gode latteren,
      lettsindig, fliring, fjas, sprell, galskap, høytidelig, selvhøytidelig, lett tone, lett stemning, smil,
      smile, smiler, lystig, lystige, lattermild, latterkrampe, latterkuler, le så jeg griner, ler så tårene
      triller, latterbrøl, god latter, latteren sitter løst, vittig, vittige, morsomheter, morsomme historier,
      tørrvittig, sarkasme, mørk humor, intern humor, internhumor, interne spøker, tørre vitser, humor midt i
      alvoret, humor når det er tungt, morsom kollega, lettere stemning, løse opp stemningen, løssluppenhet,
      løssluppen, leken tone, lekenhet, lekent, leken, memes, gif, gifer, humre, humrer, humring, knising, knise,
      latteren, morsomme kolleger, lattermuskler, tulleprat
  nn: le i lag, moro, artig, le så ein græt, skøy, skøyarstrek, ein god lått, lått og løye, løye
  en: humour, fun, funny, laughter, laugh, laughing, jokes, sense of humour, laughing together, dark humour,
      humor~, silly, hilarious, cracking up, giggle, laugh together, gallows humour, having fun, joking, joking
      around, playful, playfulness, banter, light mood, funny colleagues, silliness
Avledning; Avleiing; Distraction
  nb: avledning, snakke om noe annet, snakke om noe helt annet, hverdagsprat, hverdagslige ting, normal hverdag,
      litt normalitet, normalitet, få tankene over på noe annet, få tankene på noe annet, distraksjon, vær og
      vind prat, prat om alt og ingenting, alt og ingenting
  nn: avleiing, kvardagsprat
  en: distraction, talk about something else, something else to talk about, small talk about nothing, normality
Engasjement; Engasjement; Engagement
  nb: engasjement, engasjert, engasjerende, engasjere, entusiasme, entusiastisk, iver, lidenskap, brenne for,
      glød, pågangsmot, innsatsvilje, engasjementet, engasjerte, brenner for barna, hjerte for, ha hjerte for,
      hjertet i det, stort hjerte for barna, hjertebarn, dedikert, dedikerte, ildsjeler, stå på, stå på vilje, stå
      på humør, ståpåvilje, innsats, innsatsen, arbeidsvilje, yrkesstolthet, stolt, stolthet, stolte, kjærlighet
      til jobben, glad i jobben, elsker jobben, liker jobben, gnist, gløden, motivasjon, motivere, motivert,
      motiverende, inspirasjon, inspirere, inspirerende, inspirert, umotivert, giv, motivasjonen, motiverte, lyst,
      arbeidslyst, lysten, inspirasjonen, energi fra andre, påfyll av motivasjon, mister motivasjonen, tenningen,
      tent, emosjonelt engasjert, investert, emosjonelt investert, bryr meg for mye, lever meg inn, brenner,
      verdens beste jobb, fantastisk jobb, gleder meg til jobb, gira, giret, på hugget, drivkraft, indre driv,
      driv, bærer av håp, engasjerte medarbeidere, engasjement for barna, entusiastiske kolleger, motiverte
      medarbeidere, på med hjertet, hjertet på rett plass, varmt hjerte, innsats for barna, dedikasjon, hjertet på
      rett sted
  nn: engasjert, eldsjel, motiverande, inspirerande, hjarte for borna, hjarte for
  en: engagement, engaged, enthusiasm, passion, commitment, dedicated, dedication, pride, proud, love my job,
      heart for the job, motivation, motivated, motivating, inspiration, inspiring, inspired, invested,
      emotionally invested, love the job, best job in the world, motivated staff, engaged staff, committed staff,
      committed people, committed colleagues, dedicated staff, dedicated colleagues, work ethic, big heart, big
      hearts
Arbeidsglede; Arbeidsglede; Joy at work
  nb: arbeidsglede, glede, glad, gledelig, jobbglede, begeistring, lykke, lykkelig, gleden, gledene,
      lykkefølelse, munter, arbeidsgleden, mister gleden, ingenting er gøy, ingenting er gøy lenger, trivsel og
      glede
  nn: glede, arbeidsglede, gleder
  en: joy, happiness, happy, joyful, enjoy, enjoying, happy staff, happy colleagues
Håp; Håp; Hope
    nb: håp, optimisme, optimist, optimistisk, positiv, positivt, positivitet, positiv holdning, lyspunkt,
      fremtidstro, se lyst på, håpet, håpefull, håpefullt, optimistiske, positivt fokus, positiv innstilling,
      positive folk, positive kolleger, se muligheter, mulighetsorientert, løsningsorientert, løsningsfokus,
      løsningsfokusert, løsningsorienterte, fokus på det positive, framtidstro, tro på fremtiden, tro på at det
      går, tro på endring, lyse sider, lys i tunnelen, se lyset, god energi, tro på framtida, muligheter ikke
      problemer, lysere, ser framover, ser løsninger, lys i enden av tunnelen, muligheter ikke begrensninger, tro
      på forandring, at det går an, det går an, det finnes vei ut, en vei ut, finnes en vei, det nytter likevel
    nn: von, framtidstru, løysingsorientert, tru på framtida, positive haldningar, ser løysingar, det finst ein veg
      ut
    en: hope, optimism, positive, positivity, hopeful, looking forward, solution focused, positive attitude, good
      energy, bright spots, faith in the future, look ahead, solution oriented, problem solver, sees solutions,
      seeing possibilities, light at the end of the tunnel, believe in change, it will work out, there is a way
      out, it is possible
Håpløshet; Håpløyse; Hopelessness
  nb: håpløs, håpløshet, oppgitt, oppgitthet, resignasjon, resignert, gi opp, pessimisme, motløs, motløshet,
      mismot, nytter ikke, det nytter ikke, ikke nytter, nyttesløst, gidder ikke, mistet troen, mister håpet, ser
      ikke lys, alt er svart, mørkt, aldri i mål, kommer aldri i mål, følelsen av å aldri være i mål, sisyfos,
      sisyfosarbeid, dråpe i havet, bare en dråpe i havet, bunnløst, bunnløs, et sluk, svart hull, ørkenvandring,
      slår hodet i veggen, kjemper mot vindmøller, rope i skogen, taler for døve ører, døve ører, lite nytter,
      hva er vitsen, ingen vits, hva er poenget, meningsløst, meningsløshet, føles meningsløst, mister mening,
      tviler på jobben, orker ikke mer av systemet, vurderer å slutte, tenker på å slutte, lyst til å slutte,
      lurer på å slutte, ser etter ny jobb, leter etter ny jobb, drømmer om en annen jobb, vil bytte jobb, søker
      ny jobb, gruer meg til jobb, gruer meg til mandag, gruer meg til å gå på jobb, nytteløs
  nn: håpløyse, kva er vitsen, inga meining, mistar trua, tenkjer på å slutte, gruar meg til jobb, håplaust
  en: hopeless, hopelessness, giving up, losing hope, pointless, what is the point, whats the point, meaningless,
      thinking about quitting, want to quit, dread going to work, dreading monday, looking for another job,
      dreading work
Mening; Meining; Meaning
  nb: givende, berikende, mening, meningsfull, meningsfullt, meningsfulle, meningsfylt, meningsløs, formål,
      samfunnsoppdrag, samfunnsnyttig, gjøre en forskjell, utgjøre en forskjell, bety noe, betyr noe, nyttig,
      viktig jobb, jobben er viktig, vet hvorfor, hensikt, kall, gjøre noe viktig, viktig arbeid for barn,
      samfunnsoppdraget, samfunnsansvar, verdien av jobben, jobbens mening, høyere mål, huske hvorfor, huske på
      hvorfor, vet hvorfor vi, minne meg selv på hvorfor, hvorfor vi gjør, hvorfor jeg gjør, hvorfor jeg valgte,
      hvorfor jeg er her, hvorfor vi er her, bety noe for, betyr noe for noen, nytte, nyttig arbeid, det vi gjør
      betyr noe, jobben nytter, viktig for barna, viktig for noen, gjøre en forskjell for barn, forskjell for, gi
      noe tilbake, bety, betydning, ha betydning, betydningsfull, betydningsfullt, samfunnsoppgave, viktig
      samfunnsoppgave, viktig oppgave, bidra, bidrar, bidra til noe, bidra til noe større, noe større, bidrag,
      samfunnsnytte, være viktig for noen, viktigste jobben i verden, verdens viktigste jobb, hjelper noen, barna
      trenger oss, for barna, for ungene, vil det samme for ungene, for barnas skyld, barnas beste, det er barna
      det handler om, tro på at det nytter, hjelpe andre, hjelpe mennesker, hjelpe folk, være til hjelp, gjøre
      godt, gjøre forskjell, oppdraget vårt, målet med jobben, minne meg på hvorfor, tenke på hvorfor, hvorfor
      jeg er i, barnets beste i fokus, tenke på barna vi hjelper, for barna sin skyld, barna som motivasjon, et
      viktig oppdrag, å være viktig, være viktig, oppdraget, barna som drivkraft
  nn: meining, meiningsfull, meiningsfullt, hugse kvifor, samfunnsoppgåve, for ungane sin del, for borna, tenkje
      på kvifor
  en: purpose, meaning, meaningful, making a difference, make a difference, why we do this, remember why, doing
      good, helping others, sense of purpose, contribute, contributing, contribution, matters, what i do matters,
      important work, for the children, for the kids, most important job, help others, helping people, being able
      to help, being useful, being of use, knowing why, remembering why, important job, doing something
      important, why im here, helping children, helping kids
Mestring; Meistring; Mastery
    nb: mestring, mestre, mestrer, mestringsfølelse, mestringsopplevelse, lykkes, lyktes, lykkast, suksess,
      suksesshistorie, fremgang, oppnå, oppnåelse, resultat, seier, fullføre, bli ferdig, i mål, flyt, løse en sak,
      løst sak, en sak går bra, saker som går bra, når det går bra, gå bra, endte godt, ende godt, god avslutning,
      små seiere, små skritt fremover, seire, se endring, endring hos familier, få saker i mål, komme i mål, i
      havn, fullført, ferdig med en sak, avslutte en sak, bli ferdig med noe, krysse av på lista, gode
      tilbakemeldinger fra familier, gode utfall, gode resultater for barna, mestringen, kjenne mestring, jeg får
      det til, vi får det til, takle, takler, håndtere, håndterer, få ting til, få til noe, få til ting, få til
      endring, får til noe sammen, det jeg fikk til, løse en floke, løse floker, finne løsninger, finner en
      løsning, problemløsning, god løsning, lander godt, saken lander, sak som lander, godt resultat, se
      resultatene, suksesser, få det til å gå rundt, seiersfølelse, vinne, vinner, vunnet, vant, løst en knute,
      saker som løser seg, saken løste seg, det ordnet seg, får til, gode saker, en god sak, fremskritt,
      framskritt, endring som varer, resultater, se at det nytter, se at det hjelper, se utvikling, se positiv
      utvikling, se at jobben nytter, se forbedring, når ting går på skinner, når ting løser seg, når ting ordner
      seg, når ting fungerer, når ting klaffer, når det fungerer, når det løsner, når noe løsner, få ferdig noe,
      gjøre ferdig noe, få ting ferdig, få unna ting, få unna oppgaver, krysse av, krysse av lista, en god
      arbeidsdag, en dag der alt klaffer, gode møter med familier, gode samtaler med barn, gjennombrudd, løst
      oppgave, løse utfordringer, løse problemer, løse vanskelige saker, gode opplevelser på jobb, positive
      opplevelser, en vanskelig sak løser seg, vanskelig sak løser seg, når saker løser seg, når noe løser seg,
      saken løser seg, ting ordner seg, at ting løsner, lande en sak, lande en vanskelig sak, få landet en sak, få
      ting unna, få ting gjort, når noe går bra, knekke koden, knakk koden, løse gåten, løse gåta, løsne knuten,
      løsnet knuten, brikkene faller på plass, bitene faller på plass, det løser seg, noe løser seg, går rett vei,
      gå i riktig retning, treffe blink, få det i land, dra det i land, ro i land, ro det i land, ro i havn, bære
      frukter, gi resultater, synlige resultater, se resultat av jobben, nå målene våre, nå mål, nådde målet, få
      til det vi prøver på, vi fikk det til, at vi klarer det, klare brasene, få uttelling, resultatet av
      innsatsen, se fruktene, dagen da noe går i boks, gå i boks, i boks, hake av, haker av, få avsluttet en sak
    nn: meistring, meistre, lukkast, framgang, små sigrar, få det til, framsteg, løyse noko, når ei vanskeleg sak
      løyser seg, når saka løyser seg, knekkje koden, løyse gåta, løyse floken, bitane fell på plass, det ordnar
      seg, går rett veg, nå måla våre, at vi får det til, gje resultat, sjå resultat, sjå at det hjelper, sjå at
      det nyttar
    en: mastery, achievement, accomplishment, progress, success, results, succeed, small wins, small victories,
      seeing progress, seeing change, good outcomes, solving, problem solving, finding solutions, getting results,
      get things done, getting things done, getting it right, we made it, cases that go well, when it works out,
      seeing results, breakthrough, getting things right, seeing that it works, seeing that it helps, seeing
      improvement, seeing development, things that work, when things work, when things work out, achieving
      something, completing something, finishing something, finish tasks, solving a case, positive results,
      accomplishing something, when a hard case works out, finding a solution, crack the code, cracking the code,
      pieces fall into place, reaching our goals, pay off, paying off, nailed it, tick things off, crossing things
      off
Mot; Mot; Courage
    nb: mot, modig, modige, stå i det, upopulær, upopulære, upopulære valg, ryggrad, tørre~, motig, motet, modige
      valg, modige ledere, tøff leder, stå i stormen, stå i ubehaget, ta ubehaget, ubehagelige valg, ta de
      vanskelige valgene, upopulære beslutninger, motvind, rakrygget, rak rygg, stå støtt i stormen, ta kampen,
      kjempe, gå i front, stå frem, tørre å ta ansvar, tørre å ta upopulære, kurasje, fryktløs, ta sats,
      komfortsonen, ut av komfortsonen, sto på krava, stå på krava, handlet, handlet raskt, handle raskt, si nei
      oppover, tørre å si imot, si imot, sa imot, utfordre sjefen, utfordre ledelsen
    nn: modig, tore~, våge~, utanfor komfortsona, seie nei oppover, seie imot
    en: courage, brave, courageous, dare, bold, standing up for, stand up for, stood in the storm, bravery, daring,
      backbone, fearless, out of my comfort zone, say no upwards, push back
Tydelighet; Tydelegheit; Clarity
  nb: tydelighet, utydelig, utydelighet, klarhet, uklar, uklart, uklarhet, klargjøre, avklare, avklart,
      avklaring, avklaringer, konkret beskjed, klar beskjed, rett på sak, tydeliggjøre, klar og tydelig,
      tydeligheten, tydelige beskjeder, klar tale, klar melding, klare svar, klart språk, visste hva som gjaldt,
      vet hva som gjelder, vite hva som er bestemt, vet ikke hva som er bestemt, ingen tvil om, ikke rom for
      tvil, si hva som gjelder, klare linjer fra leder, tydelig ledelse, klar ledelse, avklaringene, utydelig
      ledelse, utydelig styring, utydelige, uavklart, uavklarte, diffust, diffus, vagt, vag,
      tydelige/klare/tydeligere/klarere forventninger, tydelige/klare/tydeligere prioriteringer, tydelig/klar
      retning, tydelige/klare mål, tydelig~, tydelige~, klar~, klart~, klare~, vite hva som forventes, hva som
      forventes, ingen vingling, vingler ikke, ikke vingle, uten å vingle, vinglete, ja er ja og nei er nei, ja
      betyr ja, sto fast ved det hun sa, sto for det, visste hva hun ville, visste hva han ville, klare føringer,
      ingen omsvøp, uten omsvøp, rett fram, rett frem, klart mandat, klarere mandat, tydelig mandat, klar plan,
      streng men rettferdig, bestemt, bestemt og rolig, konsekvent, forklarte hvorfor, forklarte godt, være
      tydeligere, bli tydeligere, tydeligere på hva, tydeligere i hva jeg, tydelige signaler, tydeligere
      kommunikasjon, tydelig kommunikasjon, tydeligere retning, tydeligere ledelse, klarere beskjeder, konkrete
      beskjeder, si hva jeg forventer, si hva jeg vil, si hva jeg mener, være konkret, mer konkret, klare
      avtaler, avklare hensikten, avklare målet, tydelig hensikt, tydelig formål, tydeligere beskjeder, gitt
      tydeligere, tydligere, tydligere mandat, tydeligere mandat, avklart mandat, avklarte forventninger og
      ansvar, klarere ansvarsfordeling, tydelig ansvarsfordeling, tydelig ansvarsdeling, vite hva jeg kan
      bestemme, vite hvor grensen går, klare fullmakter, tydelige fullmakter, tydelig ramme for jobben, ikke gå
      rundt grøten, klare linjer, sier hva hun mener, sier hva han mener, sa hva hun mente, sa hva han mente,
      rettfram, uklare beskjeder, vage beskjeder
  nn: tydelegheit, klår, klårleik, uklår, tydelege, utydeleg, klårare prioriteringar, klare forventingar,
      tydeleg~, inga vingling, klårare beskjedar, seie kva eg ventar, vore tydelegare, tydelegare mandat, klarare
      ansvarsfordeling, veit kva som gjeld
  en: clear, clarity, unclear, ambiguity, clear leadership, clear message, vague, clear expectations, clear
      goals, clear priorities, straight talk, straightforward, direct, said it straight, no beating around the
      bush, consistent, be clearer, being clearer, clearer communication, clearer messages, clear agenda and
      rules, say what i expect, say what i mean, say clearly, been clearer, clearer instructions, communicated
      clearly, knowing what applies, straight to the point, to the point
Forventninger; Forventningar; Expectations
  nb: forventning, forventninger, forventningsavklaring, forventningspress, krav utenfra,
      urealistiske forventninger, forventes, forventet, forvente, forventningene, uklare forventninger,
      avklare forventninger, forventninger fra alle kanter, krav fra alle kanter, kravene, kravstort,
      kravstor, leve opp til, innfri, forventningsstyring, krav, press utenfra, motstridende forventninger fra,
      avklarte forventninger, avklar forventninger, avstemme forventninger, forventningsavstemming, realistiske
      krav til
  nn: forventing, forventingar, kva som er venta, forventingsavklaring, avklare forventingar
  en: expectations, expectation, demands, expected, unrealistic demands
Forutsigbarhet; Føreseielegheit; Predictability
  nb: forutsigbar, forutsigbart, forutsigbarhet, forutsigbare, uforutsigbar, uforutsigbarhet,
      vite hva som skjer, hva dagen bringer, vite hva man går til, vet hva som venter, ingen overraskelser,
      uforutsigbare, uforutsigbarheten, aldri vet hva dagen bringer, vet aldri hva, vet aldri,
      ikke vite hva som skjer, vite hva som skal skje, vite hva som kommer, usikre fremtidsutsikter,
      alt kan skje, ingen vet hva som skjer, vite hva man har å forholde seg til, planer som holder,
      forutsigbar hverdag
  nn: føreseieleg, føreseielegheit, uføreseieleg, veit aldri, føreseieleg kvardag, uføreseielege
  en: predictable, predictability, unpredictable, unpredictability, never knowing, not knowing what comes,
      know what to expect
Rettferdighet; Rettferd; Fairness
    nb: rettferdig, rettferdighet, urettferdig, urettferdighet, skvær, likebehandling, forskjellsbehandling, lik
      behandling, behandler alle likt, redelig, rettskaffen, upartisk, lik fordeling, rettferdig fordeling,
      rettferdige, skvære, skværhet, likt, lik, urettferdige, favorisering, favorisere, favoritter, trynefaktor,
      forskjellsbehandler, jevn fordeling, jevnere fordeling, fordele jevnt, jevnt fordelt, fordeling av saker,
      fordele saker, saksfordeling, fordele tunge saker, skjevfordeling, skeivfordeling, skjev fordeling, skjevt
      fordelt, rettferdig arbeidsfordeling, noen tar mer enn andre, de samme som gjør alt, de samme tar alt, noen
      gjør alt, alle bidrar, byrdefordeling, rettferdig saksfordeling, fordeling av tunge saker, like regler for
      alle, samme regler for alle, behandle folk likt, alle behandles likt, noen får alt, de flinke får alt, de
      flinke får mest, de flinke får de tunge, fordeling, dele på de tunge sakene, dele på tunge saker, dele på
      sakene, dele jevnere, dele på vaktene, dele på byrdene, noen gjør mer enn andre, gjør mer enn andre, noen
      gjør mindre, unnasluntrere, unnasluntrer, sluntrer unna, a lag og b lag, gratispassasjer, gratispassasjerer
    nn: rettferd, rettvis, urettferd, urettvis, likehandsaming, jamnare fordeling, fordele likt, skeiv fordeling,
      dei same som tek alt, nokre gjer meir enn andre
    en: fair, fairness, unfair, justice, equal treatment, fair share, sharing the load, fairly, equal, even
      distribution, equally, favouritism, same for everyone, same rules for all, share the heavy cases, just,
      treats everyone equally, some do more than others, free riders, not pulling their weight
Respekt; Respekt; Respect
  nb: respekt, respektere, respektert, respektfull, respektløs, verdighet, høflighet, respekten, gjensidig
      respekt, høflig, høflige, saklig, saklighet, takt og tone, folkeskikk, ovenfra og ned, respektløst,
      nedlatende, nedlatenhet, taktfull
  nn: respekt, verdigheit
  en: respect, respectful, dignity, disrespect, mutual respect, polite, respecting, respecting each other
Anerkjennelse; Anerkjenning; Recognition
    nb: setter pris på, se oss, oppmerksomhet, blomster på jobb, takke, bli satt pris på, anerkjennelse,
      anerkjenne, anerkjent, anerkjennende, ros, rose, roser, skryt, skryte, skryter, verdsatt, verdsette,
      verdsettelse, verdsetter, bli sett, føle seg sett, ser den enkelte, sett og hørt, bekreftelse, bekrefte,
      klapp på skulderen, komplimenter, si noe fint, god jobb, usynlig, ikke sett, tatt for gitt, påskjønnelse,
      anerkjennelsen, skrytt, skryteboks, ros og anerkjennelse, rost, rosende, bli sett som menneske, bli sett for,
      sett som, se hver enkelt, se hver ansatt, sett av leder, sett og verdsatt, verdsatte, verdsettende,
      annerkjent, se innsatsen, så det jeg gjorde, se hva jeg gjør, ser hva vi gjør, legge merke til, takk for
      innsatsen, takket, skulderklapp, klapp, applaus, gode ord, et godt ord, fine ord, positive ord, pluss i
      margen, blomst, blomster til, premie, påskjønnet, setter pris, bli løftet fram, løfte fram, løftet meg fram,
      snakke positivt om, snakke godt om, snakke hverandre opp, framsnakke, framsnakking, framsnakker, fremsnakke,
      fremsnakking, fremsnakket, honnør, kreditt, kred, positiv oppmerksomhet, positive tilbakemeldinger, ærlige
      tilbakemeldinger, tilbakemelding, tilbakemeldinger, tilbakemeldingskultur, respons, konstruktiv kritikk,
      kritikk, korrigere, korreks, korrigering, tilbakemeldingene, feedbackkultur, konstruktive, konstruktiv,
      konstruktive tilbakemeldinger, korrigerende, veiledende tilbakemelding, svar på det jeg gjør, heie, heier,
      heiagjeng, heiarop, heiakultur, heiing, oppmuntre, oppmuntring, oppmuntrende, oppmuntrer, løfte hverandre
      fram, løfte hverandre opp, løfter, glede seg på andres vegne, push, gi hverandre energi, gi hverandre mot,
      bygge hverandre opp, bygge opp hverandre, si noe pent, si noe fint til hverandre, rosetavle, skryterunde,
      skrytevegg, ukas skryt, ukens skryt, månedens ansatt, rosevegg, takk fra en forelder, forelder som takker,
      dele ut ros, så at jeg var sliten, så at jeg strevde, så hvordan jeg hadde det, la merke til meg, si det når
      noen gjør noe bra, si det når det er bra, si det når noe er bra, sier fra når noe er bra, si det når vi gjør
      noe bra, når noen gjør noe bra, sendte melding og takket, takknemlig leder, verdsettes, heia, feire, feiring,
      feirer, feire seire, feire suksess, feire små seire, markere det vi får til, feiret, feira, feire når vi
      lykkes, feire når noe går bra, feire det som går bra, feire de små tingene, ringer i bjella, ringe i bjella,
      bjella, bjelle, skåle, markere, markere suksess, markere milepæler, kake når noe går bra, ros når noe går
      bra, konstruktiv tone, positiv feedback, fremheve, fremheve det gode, fremheve det som er bra, se hverandres
      innsats, anerkjenne innsatsen, jeg gjorde en god jobb, du gjør en god jobb, at jeg gjør en god jobb, høre at
      jeg, få høre at, sett av kolleger, støttende ord, varme ord, kudos, stjerne i boka, solskinnshistorier,
      solskinshistorier, solskinnshistorie, fortelle solskinnshistorier, dele solskinnshistorier, gladhistorier,
      gladsaker, fortelle om det som gikk bra, snakke om det som går bra, snakke om det som fungerer, ukas seier,
      rosekonvolutt, si at noen er flinke, si bra jobba, bra jobba, high five, takk fra en familie, hyggelige ord,
      unne hverandre suksess, godord, bli sett og hørt, gratulere, gratulasjon, feire det vi får til, markering av,
      diplom, stas, gjøre stas på, godt sagt, snakke opp hverandre, glemmer å rose, utakknemlig, utakknemlighet,
      utakk, utakknemlig jobb, ufeiret, bli trodd på, å bli møtt, bli møtt, bli møtt på, bli møtt med forståelse
  nn: anerkjenning, anerkjenne, verdsetjing, verdsett, verdsetje, snakke fint om, attendemelding,
      tilbakemeldingar, attendemeldingar, såg at eg var sliten, takka, feire små sigrar, feirar,
      solskinshistorie, fortelje solskinshistorier, bli sett og høyrt, gjere stas på
    en: recognition, recognized, appreciation, appreciated, praise, thanks, being seen, acknowledged,
      acknowledgement, valued, thank, say thanks, compliments, recognise, recognised, speak well of, credit,
      feedback, criticism, feedback culture, constructive feedback, regular feedback, cheer, cheering,
      encouragement, encourage, lift each other up, kind words, say something nice, wall of praise, saw me, i was
      seen, see us too, said thank you, thanked me, noticed, credit where due, well done, celebrate, celebrating,
      celebrate wins, celebrated, celebrate success, celebrate small wins, honest feedback, be seen, feeling seen,
      feel seen, validation, validated, feeling validated, affirmation, pat on the back, a pat on the back,
      praising each other, good job, told i did a good job, encouraging words, encouraging, good words, good news
      stories, sharing good news, success stories, talk about what works, shout outs, celebrate successes,
      thankless, unappreciated, ungrateful
Lytting; Lytting; Listening
    nb: lytte, lytter, lyttende, lyttet, lytting, lydhør, lydhørhet, hørt, høre på hverandre, høre etter, hører på
      meg, ta på alvor, blir tatt på alvor, stille spørsmål, nysgjerrig, spurte~, nysgjerrighet, nysgjerrige,
      undring, undrende, stille åpne spørsmål, spørsmål~, høre på, tok seg tid til å høre, lyttere, lytteevne,
      lytte uten å avbryte/fikse/løse, lytte uten å gi råd, aktiv lytting, aktivt lyttende, et lyttende øre, øre,
      ører, lydhøre, ingen hører, ledelse som ikke lytter, la folk snakke ferdig, la andre snakke ferdig, ikke
      avbryte, uten å avbryte, bare være der og høre, tar meg på alvor, ta alvorlig, hørte faktisk etter, lyttet
      før hun svarte, lot meg snakke ferdig, ga meg tid til å snakke, stilte gode spørsmål, spurte i stedet for å
      svare, lytte ferdig, hører meg, høre hva andre sier, høre hva de sier, la andre snakke, la andre snakke
      først, la folk snakke, la folk snakke ut, la andre få ordet, få snakke ferdig, få snakke uforstyrret, få
      snakke uten å bli avbrutt, få snakke i fred, snakke mindre selv, snakke mindre og lytte mer, holde munn,
      holde kjeft, tie stille, bite meg i tunga, ikke avbryte så mye, uten avbrytelser, uten å bli avbrutt, ikke
      bli avbrutt, ingen avbryter, full oppmerksomhet, hel oppmerksomhet, oppmerksom, oppmerksomme, være
      oppmerksom, udelt oppmerksomhet, øyekontakt, åpne spørsmål, gode åpne spørsmål, spørre mer enn svare,
      utforskende, utforske, et åpent øre, få lov å snakke ut, la meg snakke, la meg snakke ut, la meg få snakke,
      la meg få lufte, at noen hører, spisse ørene, ta meg tid til å lytte, hører hva jeg sier, avbryter ikke,
      avbryte mindre, slutte å avbryte, snakker for mye, snakker for mye selv, prater for mye, satt bare der, satt
      bare der og, satt bare og hørte, satt og hørte, satt og lyttet, satt ned og lyttet, tok imot det som kom, ta
      imot det som kommer, jeg tok imot, tok imot det de sa, et øre, øret, lånte øre, låne øre, fikk snakke ferdig,
      lot folk snakke ferdig
    nn: høyrd, høyrt, lytta, teken på alvor, nyfiken, nokon som høyrer, utan å bli avbroten, øyre, snakkar for
      mykje, sat berre der, berre sat der, sat og høyrde, sat og lytta, eit øyre, eit lyttande øyre, låne øyre,
      fekk snakke ferdig
    en: listen, listens, listening, heard, curious, curiosity, active listening, good listener, listened, listened
      without fixing, asked good questions, good questions, an ear, open questions, open ended questions, asking
      questions instead, ask open questions, let others speak, let people finish, not interrupting, without
      interrupting, no interruptions, undivided attention, attentive, talk less, just sat there, sat and listened,
      lent an ear, a listening ear, let me finish
Omsorg; Omsorg; Care
    nb: omsorg, omsorgsfull, empati, empatisk, omtanke, medfølelse, medmenneskelig, medmenneskelighet, varme, varm,
      varmt, bry seg, hjertelag, hjertevarme, snill, snille, vennlig, vennlige, vennlighet, godhet, ivareta,
      ivaretar, ivaretok, ivaretatt, ivaretakelse, ivaretagelse, ta vare på, klem, medmenneske, varmhjertet,
      godhjertet, menneskelig varme, stort hjerte, trøst, trøste, trøster, omsorgsperson, bry seg om, hel menneske,
      så mennesket, spørre hvordan det går, spørre hvordan det står, spørre hvordan noen har det, spørre hvordan
      jeg har det, spørre hvordan du har det, spørre hvordan folk har det, spørre hvordan vi har det, sjekke
      hvordan det går, se hverandre, stikke innom og spørre, merke når noen sliter, se når noen sliter, se at noen
      sliter, oppdage at noen sliter, fange opp, følge med på hverandre, passe på hverandre, spørre en ekstra gang,
      spørre ordentlig, stille det ekstra spørsmålet, ekstra spørsmål, følge med på hvem, merker når noen, vi
      merker når noen, når noen ikke har det bra, noen som ikke har det bra, se den som er stille, varmen, ga en
      klem, tørket tårer, trøstet, trøstende, bare satt der, hentet kaffe, omsorgen, bli spurt, bli spurt av og
      til, noen spør meg også, spør meg også, blomster når noen har det tøft, melding når noen har det tøft, sender
      melding når, passer på, klemmer, suppe når noen er syk, rødt hjerte, hjerterom, hjertelig, snakker pent til
      hverandre, sjekker om folk er ok, kopp kaffe og en klem, ta vare på hverandre, ta bedre vare på hverandre,
      passe bedre på hverandre, se kollegaen, se den som, se den enkelte kollega, se når andre sliter, se når noen
      har det tungt, merke når andre sliter, oppmerksom på hverandre, oppmerksomme på hverandre, spørre en gang
      til, spør to ganger, noen som spør, at noen spør, spør meg hvordan, sjekke at jeg er ok, sjekke at det går
      bra, sjekker at jeg, sjekke hvordan jeg har det, sjekke hvordan det står til, kikke innom, kikker innom for
      å, stikke hodet inn, en melding på kvelden, melding på kvelden, en hyggelig melding, en liten melding, sende
      en melding, en oppmuntrende melding, ringer for å høre hvordan, ringe for å høre, kaffe på pulten, en kopp
      kaffe på pulten, være greie med hverandre, greie mot hverandre, et blikk, et smil på gangen, gode ord og en
      klem, nestekjærlighet, kjærlighet fra kolleger, sympati, mykhet, ømhet, ivareta kolleger, holde rundt, en
      hånd å holde i, hvordan folk egentlig har det, egentlig har det, hvordan folk har det egentlig, spørre
      hvordan noen egentlig, spørre hverandre hvordan det går i hverdagen, ta en ekstra titt, en ekstra titt, glad
      i folk, glad i mennesker, ser folk, ser andre, ser den enkelte ansatte, god til å se folk, god til å se
      andre, flink til å se folk, flink til å se andre, spør om hva jeg trenger, spør hva jeg trenger, hva trenger
      du, spørre hva den andre trenger, varsomhet, varsom, forsiktig, skånsom, mild, mildhet, hånd å holde, hold
      meg i hånda, ta vare på hjelperen, hjelp til hjelperne, hjelp til hjelperen, hjelpe hjelperen, hjelpe
      hjelperne, hvem hjelper hjelperne, hvem hjelper hjelperen, hvem tar vare på oss, hjelperen trenger også
      hjelp, hjelperne trenger også hjelp, ta vare på den som skal hjelpe, ta vare på oss som hjelper, ta vare på
      den som hjelper, merker fort når noen, legge merke til hvordan folk har det, sende en hilsen, spørre, ser
      hver enkelt ansatt, holdt hånda, holde hånda, holdt i hånda, strøk på ryggen, stryke på ryggen, tok rundt,
      holdt rundt, å bli holdt, bli holdt rundt, kjørte henne hjem, kjørte ham hjem, kjørte dem hjem, kom med mat,
      kom med kaffe
    nn: omsut, venleg, venlegheit, medkjensle, omtenksam, korleis det går, bryr oss om kvarandre, trøysta, ta vare
      på kvarandre, bli spurd, å bli spurd, ein kopp kaffi og ein klem, varsam, hjelp til hjelparane, kven hjelper
      hjelparane, godleik, heldt handa, heldt rundt, strauk på ryggen, køyrde ho heim
    en: empathy, care, caring, cares, compassion, compassionate, kindness, kind, warm, warmth, comforting, how are
      you, look out for each other, asking how, notice when someone, gave a hug, we care, care about each other,
      asks how i am, asks how we are, check on us, checks in on me, looks after us, looking after each other, a
      hug, hugs from colleagues, taking care of each other, look after each other, check in on each other, see each
      other, someone who asks, ask how i am, ask how im doing, asks how im doing, being asked how i am, ask how it
      is going, tenderness, sympathy, being cared for, comfort, how people really are, really are doing, fond of
      people, good at seeing people, see people, ask what i need, ask what is needed, what do you need, gentle,
      gentleness, help for the helpers, helping the helpers, look after the helpers, looking out for each other,
      noticing when someone struggles, noticing people, thoughtful, held her hand, held my hand, held hands, drove
      her home, drove him home, brought coffee
Forståelse; Forståing; Understanding
  nb: forståelse, forståelsesfull, forstå, forstår, forsto, forstått, innlevelse, sette seg inn i,
      forståelsen, forståelsesfulle, forståelse hjemme, skjønne, skjønner, noen som vet hvordan det er,
      vet hva det vil si, sette seg inn i vår, noen som vet hva jeg står i, vet hva jeg står i, vet hvordan det
      er, folk som vet hvordan det er, slippe å forklare, trenger ikke forklare, slipper å forklare meg, uten å
      måtte forklare
  nn: forståing, forstå, skjønar, sleppe å forklare
  en: understanding, understood, someone who understands, empathise, someone who gets it, people who get it, they
      get it, that they understand, no need to explain
Tålmodighet; Tolmod; Patience
  nb: tålmodig, tålmodighet, langsiktig, langsiktighet, ta ett skritt om gangen, gi det tid, gi dem tid, det tar
      tid, ta tid, ta den tiden det tar, smøre seg med tålmodighet, en dag om gangen, ett steg om gangen, skynde
      seg langsomt, langmodig, ikke bli så fort irritert, ikke bli irritert, ikke bli så irritert, ikke hisse meg
      opp, ikke fyre opp, ikke ta ting så tungt, ikke være så utålmodig, mindre utålmodig, mindre irritabel,
      mindre irritert, lengre lunte, lengre lunte hjemme, roe ned tempoet, senke farten, ta det roligere, ta det
      med ro, ikke stresse så fort, gi ting tid, gi folk tid, gi andre tid, vente på andre, akseptere at ting tar
      tid, overbærenhet, overbærende, bære over med, bære over med meg, bære over med hverandre, tåle at jeg er,
      tåle meg, tåle hverandre, tåle at folk er slitne, tåle dårlig humør, tåle dårlige dager, tåle en dårlig
      dag, tåle at jeg er kort, tåle at jeg er sur, tåle at jeg er stille, ikke ta det personlig når jeg, litt
      slakk, gi meg litt slakk, slakk, slack, gi meg tid, ikke forhaste, ikke forhaste seg
  nn: tolmod, tolmodig, gje dei tid, éin dag om gongen, bere over med, bere over med kvarandre, tole at eg er
  en: patience, patient, takes time, give it time, one step at a time, less irritable, let things take time,
      things take time, bear with me, cut me some slack, tolerate me, be less impatient, wait for others, waiting
      for others, perseverance, persistence
Tilstedeværelse; Nærvær; Presence
    nb: innom, tilgjengelige ledere, tettere på, nærmere, tilstede, til stede, tilstedeværelse, tilstedeværende,
      nærvær, nærværende, tilgjengelig, tilgjengelige, tilgjengelighet, utilgjengelig, åpen dør, tett på, nærhet,
      nær leder, synlig, synlig leder, fraværende leder, leder som er der, har tid til meg, lett å få tak i, får
      tak i, stikke innom, tilgjengelig på telefon, nær~, nære~, leder + stede, være til stede, mer til stede, lett
      tilgjengelig, alltid tilgjengelig leder, leder på kontoret, på kontoret når, sitter blant oss, telefonen
      alltid på, tok telefonen, sjefen tok telefonen, svarer når jeg ringer, svarer på telefonen, svarte alltid,
      kunne ringe henne, kunne ringe når som helst, kunne ringe leder, kom med en gang, kom med ein gong, kom på
      kontoret mitt, kom til oss, titte innom, gå rundt på huset, gå runden, være ute i avdelingen, se lederen,
      være på gulvet, leder på gulvet, ute blant folk, satt ved siden av meg, ved min side, tett på når, var der
      da, ble igjen, kom midt på natta, stilte midt på natta, døra åpen, døra er åpen, åpen kontordør, nærledelse,
      fysisk til stede, stedlig leder, ledernærvær, tar seg tid, tok seg tid til meg, ha tid til, alltid tid til,
      har alltid tid, brukte tid på, leder som har tid, ledere som aldri er der, aldri til stede, vanskelig å få
      tak i, var der~, ope kontor, stikke innom kontorene, innom kontorene, gå innom, innom for en prat, lett å
      komme innom, døra mi er åpen, svarte på telefonen, svarte med en gang, svarer når vi ringer, svarer på
      meldinger, lett å nå, lett å stikke innom, mer på huset, er på huset, på huset, leder må være mer med, mer
      med oss, mer ute hos oss, ute hos oss, var der hele tida, var der da det smalt, var der da det gjaldt, når
      det gjelder, når det røyner på, når det smeller, når det virkelig gjelder, når det virkelig trengs, kom da
      det gjaldt, satt sammen med oss, kaffe på kontoret hennes, kort vei til leder, kort vei til sjefen, korte
      linjer, korte veier, korte kommandolinjer, lav terskel for å komme, lett å spørre, lett å komme, lav terskel
      for å snakke, lav terskel for å ta opp, lav terskel for å si, lav terskel inn til leder, mer tid med leder,
      mer tid sammen med leder, mer tid med de ansatte, sitte der, sitte sammen i stillhet, sitte stille sammen,
      var bare der, bare var der, leder på telefon, leder på tråden, hadde noen å ringe til, leder i bakhånd,
      blikkontakt, legge bort alt annet, slippe alt annet, slippe det man har i hendene, slipper det de har i
      hendene, oppriktig til stede, mer på gulvet, døra på gløtt, døren på gløtt, være mer hos oss, ute i
      avdelingen, kjenne folka sine, svare når det brenner, svarer alltid, ringte meg opp, går rundt, hilser på
      alle, hilser på folk, sier god morgen, satt med meg, kom når jeg trengte, satte seg ned med meg, slapp alt
      hun hadde, slapp alt han hadde, møtte opp på avdelingen/avdelinga/jobb/huset/kontoret, møtte opp midt på
      natta, kom på natta, kom på avdelinga, kom på avdelingen, kom ut på avdelinga, kom ut til oss, kom ut til oss
      på, kom innom, kom innom avdelinga, kom selv om hun hadde fri, kom på fridagen, sjefen kom, leder kom,
      lederen kom med en gang, kom med det samme, var der med en gang, satt på gulvet med oss, gikk rundt på
      avdelinga, runde på avdelingen, synlig på gulvet, ut på gulvet, stakk innom, stakk hodet inn, svarte da jeg
      ringte, svarte når jeg ringte, tok telefonen på natta, tok telefonen om natta, bare en telefon unna, komme på
      besøk i avdelingen, komme på besøk i avdelinga, komme på besøk, besøke avdelingen, besøke avdelinga, satt
      sammen med dem, satt hos, ble sittende hos, satt ved siden av, døra står oppe, døra står alltid oppe, døra
      står åpen, døra alltid åpen, døra oppe, dør som står oppe, alltid rom for en prat
    nn: til stades, tilgjengeleg, tilgjenge, nærvær, synleg, vere til stades, tilgjengelege, leiaren var der, svare
      når eg ringjer, svarar når eg ringjer, meir på huset, svarar alltid, nærvere, helsar på alle, seier god
      morgon, sette seg ned med meg, leiaren kom, var der med ein gong, svara då eg ringde, svara på telefonen,
      gjekk rundt på avdelinga, kome på besøk, døra står open, døra alltid open
    en: available, availability, accessible, present, presence, being there, there for, open door, approachable,
      there when needed, reachable, door always open, took the time, visible leader, show up for, answered the
      phone, picks up when i call, was there, open doors, short lines, there when it mattered, visible leaders,
      more visible, someone who stops by, stop by, dropping by, drop by, just be there, easy to reach, close
      leader, low threshold to come, leader on the phone, could reach my manager, eye contact, closer to the team,
      visible, sat down with me, dropped everything, around when needed, door is open, takes the time, picks up the
      phone, always there, showed up, came in at night, came right away, came straight away, picked up the phone,
      walked the floor, dropped by, come and visit us, sat with them, stayed with them, door is always open, the
      door is open
Handlingsrom; Handlingsrom; Autonomy
    nb: handlingsrom, autonomi, selvstendig, selvstendighet, selvbestemmelse, selvråderett, frihet, frie tøyler,
      frihet under ansvar, bemyndige, bemyndiger, bemyndigelse, bemyndiget, myndiggjøre, myndiggjøring, delegere,
      delegering, delegerer, eget ansvar, få ansvar, gi ansvar, styre selv, bestemme selv, løse det selv, velge
      selv, velge metode, detaljstyring, detaljstyre, kontroll ovenfra, mikroledelse, finne egne løsninger,
      spillerom, styre egen dag, styre egen hverdag, ansvar og frihet, lov å ta egne valg, egne valg, ta egne
      avgjørelser, egne beslutninger, velge selv hvordan, styre min egen, styre egen tid, mandat til, fullmakt,
      fullmakter, myndighet, slipp til, fri til å, kontrollert, overvåket, overstyrt, overstyring, overstyre, kikke
      over skulderen, over skulderen, pekefinger, gi slipp på kontroll, gi fra meg oppgaver, gi fra meg, gi bort
      oppgaver, fordele oppgaver til andre, la andre gjøre, la andre ta, ikke gjøre alt selv, gjøre alt selv, stole
      på at andre, få ansvaret, gi andre ansvar, vise tillit og gi ansvar, få bruke egne evner, selvstendige, gjøre
      det på min måte, på min egen måte, egen metode, ikke ta alt selv, ta alt selv, gi slipp, slippe kontrollen,
      bli flinkere til å delegere, flinkere til å delegere, slippe taket, slippe andre til, la andre løse det, ikke
      gjøre alt, ikke løse alt for alle, ikke løse alt selv, dele ut oppgaver, gi bort, sette bort oppgaver, rom
      for å prøve nye ting, rom for å prøve, bestemme over egen dag, delegere ansvar, utdelegere, gi fra meg
      ansvar, mindre kontrollbehov, kontrollbehov, kontrollfreak, kontrollfrik, ikke kontrollere alt, slippe
      detaljene, overlate oppgaver til andre, overlate mer til andre, overlate ansvar, overlate, la andre få, la
      andre styre, la de ansatte bestemme, la de ansatte prøve, la medarbeiderne ta, la folk løse, la folk ta
      ansvar, la folk prøve selv, stole på at de klarer, stole på at de får det til, stole på de ansatte, stole mer
      på de ansatte, stole mer på andre, stole på medarbeiderne, stole på folk, ha mer tillit til at andre, fordele
      oppgaver bedre, fordele mer, dele ansvar, dele ansvaret, ikke gjøre alt alene, ikke ta over, ikke ta over for
      andre, ikke gjøre andres jobb, gjøre andres jobb, sette andre i stand, gjøre meg selv overflødig,
      ansvarliggjøre, ansvarliggjøre ansatte, ansvarliggjøring, gi ansatte ansvar, gi folk ansvar, selvgående,
      selvstendige medarbeidere, tillitsbasert ledelse, frie hender, friere tøyler, få gjøre ting på min måte,
      armslag, albuerom, tillit til å styre selv, slingringsmonn, selvstyre, slipper folk til, lot meg løse det,
      lot oss bestemme, mikrostyring, mikrostyrt, mikrostyre, toppstyrt, toppstyring
  nn: fridom, sjølvstendig, sjølvstende, råderett, sleppe kontrollen, gje slepp, sleppe taket, sleppe andre til,
      lite på at andre klarar det, lite på at andre, lite på dei tilsette, sjølvstyre, spelerom, lét meg prøve
  en: autonomy, freedom, empower, empowered, empowerment, delegate, delegation, independence, micromanagement,
      less control, letting go, own decisions, let others, space to act, room to act, let go of control, not do
      everything myself, not doing everything myself, trust others to do it, trust my team, trust others, let go,
      give away tasks, hand over tasks, share responsibility, less controlling, not controlling everything, not
      micromanage, stop micromanaging, let people try, deciding for myself, being my own boss, decide for myself,
      empowering, no micromanaging, micromanaging
Medvirkning; Medverknad; Participation
  nb: medvirkning, medvirke, medbestemmelse, involvering, involvere, involvert, innflytelse, påvirke, påvirkning,
      bli tatt med, tatt med på råd, være med og bestemme, være med å bestemme, få være med, inkludere i
      beslutninger, brukermedvirkning, si sitt, med på laget, spurt om mening, spurte hva vi mente, spør oss,
      spør hva vi trenger, tatt med i beslutninger, tok oss med, tok oss med på råd, tatt med på, med i
      prosessen, være med i prosesser, delaktig, delaktighet, del av beslutninger, ha noe å si, hørt i prosesser,
      hørt før det bestemmes, bestemme sammen, påvirkningsmulighet, medinnflytelse, eierskap, ansattinvolvering,
      involverte, bred involvering, tatt med i avgjørelser, inkluderende ledelse, lytte til ansatte, forslag fra
      ansatte, reell medvirkning, trepartssamarbeid, bestemme i fellesskap, bli enige sammen, lage regler sammen,
      lage reglene i lag, lage regler i fellesskap, lage avtaler sammen, bli enige om reglene, bli enige om
      rammene, bli enige om spilleregler, enes om regler, utforme sammen, lage agenda sammen, alle får bidra, få
      bidra, være med å forme, være med på å utforme, spørre de ansatte, spørre de ansatte hva, spørre gruppa,
      spørre teamet, ta med de ansatte, ta de ansatte med på råd, ta alle med, la alle være med, la ansatte være
      med, la ansatte få, samskape, samskaping, felles beslutninger, felles ansvar, demokrati, demokratisk,
      avstemning, stemme over, tas med i beslutninger, eierforhold, allmøte, forslagskasse, idékasse, ta hele
      gruppa med, tas med på råd
  nn: medverknad, medråderett, påverke, teken med på råd, eigarskap, bestemme i lag, bli einige om reglane, bli
      samde om reglane, alle bidreg
  en: participation, involved, involvement, influence, have a say, having a say, co determination, ownership,
      consulted, being asked, part of the decision, decide together, deciding together, make the rules together,
      agree on the rules, agree on rules together, involve staff, co create, co creation, co creating,
      democratic, ask the team, a say in decisions, asked for our opinion, asks for our opinion, included in
      decisions, involving staff
Forbilde; Førebilete; Role model
  nb: forbilde, rollemodell, gå foran, gå foran som et godt eksempel, godt eksempel, gode eksempler, leve som man
      lærer, forbilder, rollemodeller, gå foran som, vise vei, leder som går foran, være et eksempel,
      foregangsperson, gjøre det selv, gjøre som man sier, walk the talk, vise i handling, praktisere det man
      sier, ledere som viser, vise at det er lov, vise at det er greit, starte med meg selv, begynne med meg
      selv, jeg må begynne, jeg som leder må vise, må gå foran selv, vise det selv, vise det i praksis, vise i
      praksis, leve det vi sier, leve etter det vi sier, gjøre det jeg sier, begynne hos meg selv, starte med
      meg, det begynner med meg, det starter med meg, endring begynner med meg, leder setter tonen, sette
      standard, sette tonen, praktisere det jeg sier, gjøre som jeg sier, feie for egen dør, leve som jeg lærer,
      det starter med lederen, jeg må vise det først, lederen først, lederen må vise, vise som leder,
      kulturbærer, kulturbærere
  nn: førebilete, gå føre som eit godt døme, feie for eiga dør, kulturberar
  en: role model, lead by example, leading by example, go first, setting an example, start with myself, show the
      way, starts with me, it starts with me, set an example, set the tone, model it, set the example, practise
      what i preach, led by example, starting with myself
Verdier; Verdiar; Values
  nb: verdi, verdier, verdigrunnlag, menneskesyn, etikk, etisk, etiske, moral, integritet, prinsipper, ideal,
      idealer, verdiene, verdigrunnlaget, kjerneverdier, verdiforankring, etiske retningslinjer, etisk
      refleksjon, etikken, moralsk, moralsk stress, moralsk kompass, kompass, indre kompass, samvittighetsfull,
      prinsippfast, rett og galt, menneskeverd, stå for noe, stå for det jeg mener, stå for det jeg tror på, tro
      på det jeg gjør, tro på det vi gjør, tro på jobben, tro mot verdiene, tro mot meg selv, være tro mot meg
      selv, være tro mot, gjøre det som er riktig, gjøre det riktige, gjøre det jeg mener er rett,
      rettferdighetssans, ledestjerne, indre overbevisning, overbevisning, overbevisninger, barnesyn
  nn: verdiar, tru på det eg gjer, tru på jobben, tru mot meg sjølv, gjere det som er rett
  en: values, ethics, ethical, integrity, core values, moral compass, moral distress, stand for something, stay
      true to myself, true to myself, believe in what i do, do the right thing, doing the right thing, inner
      compass, principles
Ekthet; Ekte; Authenticity
  nb: ekte, autentisk, ekthet, være seg selv, jordnær, ydmyk, ydmykhet, genuin, uten fasade, uten maske, ta av
      masken, personlig leder, ydmyke, uhøytidelig, menneskelig leder, nede på jorda, autentisitet, troverdig, folkelig, ikke spille skuespill, slippe å spille
  nn: audmjuk, audmjukskap, ektheit, truverdig, sleppe å spele
  en: authentic, authenticity, genuine, humble, humility, down to earth, real, sincere, sincerity, credible,
      credibility, no pretending, not pretending
Beslutninger; Avgjerder; Decisions
    nb: beslutninger, avgjørelse, avgjørelser, beslutte, beslutningsdyktig, beslutningsvegring, ta valg, skjære
      igjennom, vanskelige valg, besluttsom, beslutning, bestemte, skjære gjennom, beslutningsevne, beslutninger
      som varer, tunge avgjørelser, feil avgjørelse, feil beslutning, ta feil valg, riktig valg, konkludere,
      konklusjon, konklusjoner, konkluderte, vedtaksmyndighet, bli bestemt, noe blir bestemt, beslutningstaker, tok
      beslutningen, måtte bestemme, den som måtte bestemme, den som bestemte, hadde siste ordet, siste ordet, tok
      avgjerda, fattet vedtak, vedtaket, tok ansvar og bestemte, noen bestemte endelig, turte å bestemme, tørre å
      bestemme, tørre å ta en beslutning, ta stilling, satte ned foten, raske avgjørelser, raske svar fra ledelsen,
      beslutningsmyndighet nær, gjennomskjæring, korte linjer til ledelsen, kort vei til toppen, kort vei til
      beslutning, raske avklaringer, korte liner, handlekraft, handlekraftig, handlingskraft, handlekraftige, skar
      gjennom, kutte gjennom, tok en avgjørelse, tok en beslutning, ta avgjørelsen, ta avgjørelser, tok
      avgjørelsen, den endelige avgjørelsen, endelig avgjørelse, måtte avgjøre, avgjøre, avgjorde, det var jeg som
      sa at, jeg som sa at, den som sa at, den som tok avgjørelsen, bestemte seg, ikke utsette, ikke somle, ikke
      nøle, uten å nøle, nølte ikke, handle når det trengs, gjennomføringskraft, gjennomføringsevne
    nn: avgjerd, avgjerder, vedtak, skjere gjennom, kort veg til toppen, tok ei avgjerd, endelege avgjerda, skar
      igjennom, måtte avgjere, avgjere, det var eg som sa at, utan å nøle, nølte ikkje
    en: decision, decisions, decisive, making decisions, made a decision, cutting through, tough decisions,
      decision maker, had the final say, made the decision, someone decided, took a decision, short lines of
      decision, decisiveness, took action, acted, acted fast, act quickly, made the call, had to decide, the final
      call, no hesitation
Lojale mot beslutninger; Lojale mot avgjerder; Sticking to decisions
  nb: lojalitet til beslutninger, lojale til beslutninger, lojale mot beslutninger, lojalitet til avtaler, lojal
      mot det vi, lojale til det vi, stå ved det vi, stå for det vi har bestemt, holde det vi blir enige om,
      holde avtaler vi har, følge det vi er enige om, følge det vi blir enige om, gjøre det vi er enige om, gjøre
      som avtalt, holde det vi lover, gjennomføre det vi bestemmer, felles linje, samme linje
  nn: halde det vi blir einige om, følgje det vi er samde om, lojale mot avgjerder
  en: stick to decisions, stick to what we agree, follow what we agree, loyal to decisions, keep our agreements
Retning og mål; Retning og mål; Direction
  nb: visjon, retning, mål, målsetting, måloppnåelse, strategi, strategisk, helhet, helhetlig, overordnet, mål og
      mening, langsiktige mål, helhetstenkning, det store bildet, retningen, målet, målene, vet hvor vi skal,
      visste hvor vi skulle, hvor vi skal, stake ut kursen, kursen, sette kurs, strategier, plan for fremtiden,
      langsiktig plan, helheten, overblikk, fugleperspektiv, rød tråd, målrettet, målrettede, visjonær
  nn: målsetjing, heilskap, heilskapleg, kvar vi skal
  en: vision, goal, goals, direction, strategy, shared goals, know where we are going, big picture, knowing where
      we are going, long term thinking
Lov å feile; Lov å feile; Room for mistakes
  nb: feile, feiler, feil, lære av feil, feilkultur, lov å feile, nulltoleranse for feil, tabbe, tabber, bomme,
      lov å gjøre feil, lov å ta feil, feiltrinn, feilene, tåle feil, takle feil, aksept for feil, rom for feil,
      rom for å feile, feile uten frykt, ikke redd for å feile, ikke bli straffet, ikke få kjeft for feil, lære
      av det som gikk galt, lære av hendelser, læring av feil, snakke om feil, prøving og feiling,
      nullfeilskultur, lov til å feile, lov å bomme, tåle at noe går galt, feil er lov, feil er læring, det som
      gikk galt, hva gikk galt, ikke være redd for å feile, trygt å feile, trygt å gjøre feil, ufarliggjøre feil,
      ufarliggjøre det å feile, ikke farlig å feile, det er ikke farlig å feile, det går bra å feile, ingen
      kritikk for feil, lov å tabbe seg ut, snuble, drite seg ut, ingen nullfeil, lov å drite seg ut
  nn: lære av det som gjekk gale, ikkje farleg å feile
  en: mistakes, mistake, fail, failure, allowed to fail, learning from mistakes, safe to fail, allowed to make
      mistakes, learn from mistakes, making mistakes is ok, mistakes are allowed
Innrømme feil; Innrømme feil; Admitting mistakes
  nb: innrømme feil, innrømme at man tok feil, innrømme, beklage, beklaget, unnskyldning, unnskyld, ta
      selvkritikk, ikke ha svaret, ikke vite svaret, visste ikke svaret, ikke vite alt, ikke kan alt, si at man
      ikke vet, si jeg vet ikke, innrømte feil, innrømte egne feil, innrømmer egne feil, innrømme egne feil, sa
      det var min feil, sa jeg tok feil, ta feil og si det, snudde da hun tok feil, ikke redd for å innrømme,
      ikke ha alle svar
  nn: sa orsak, seie orsak, sa unnskyld framfor alle, orsake, be om orsaking, seie at eg ikkje veit
  en: admitting mistakes, apologise, apologize, sorry, admitted mistakes, admitted own mistakes, said sorry,
      apologised, apologising, admit i was wrong, saying i dont know, admit mistakes, own mistakes, owning
      mistakes
Likeverd; Likeverd; Equality
  nb: likeverd, likeverdig, likeverdige, likestilt, likestilling, alle like mye verdt, alle får plass, alle får
      like mye plass, plass til alle, alle får snakke, alle kommer til orde, alle får sagt noe, alle slipper til,
      alle stemmer teller, alle bidrar like mye, ingen dominerer, ingen tar all plassen, ta mindre plass, de
      stille slipper til, høre de stille, runde der alle, flat struktur, ingen hierarki, alle får si sitt, alle
      får ordet, alle får tid, alle får like mye tid, alle får sin tid, alle blir hørt, alle stemmer blir hørt,
      la alle få ordet, gi alle ordet, gi ordet til de stille, hente inn de stille, de stille får plass, ordet
      går rundt, sende ordet rundt, snakke etter tur, en etter en, én etter én, talepinne, talestokk,
      snakkestein, runde med alle, runde rundt bordet der, alle bidrar i samtalen, alle deltar, alle er med på,
      alle må si noe, alle deler, gi plass til andre, ingen tar over, ikke hierarki, uten hierarki, uten titler,
      titler til side, legge titlene igjen, alle snakker, like mye taletid, lik taletid, taletid til alle, også
      de stille, de stille stemmene, gi plass til de stille, ikke bare de samme som snakker, alle er like viktige
  nn: alle får kome til orde, alle blir høyrde, alle slepp til, kvar og ein, alle deltek, utan hierarki, alle
      snakkar, også dei stille, gje plass til dei stille
  en: equality, equals, everyone heard, equal voices, room for everyone, everyone gets to speak, everyone gets a
      say, everyone gets to talk, everyone speaks, all voices, all voices heard, hear all voices, go around the
      table, go round the table, a round where everyone, everyone gets a turn, everyone participates, taking
      turns, nobody dominates, no one dominates, no hierarchy, no titles, everyone talks, everybody gets to talk,
      equal time, equal speaking time, the quiet ones, quiet ones too
Gjensidighet; Gjensidigheit; Reciprocity
  nb: gjensidighet, gjensidig, begge veier, gi og ta, begge snakker, en dialog ikke monolog
  nn: gjensidigheit, begge vegar
  en: mutual, reciprocity, give and take, two way
Ikke dømme; Ikkje dømme; No judging
  nb: dømme, dømmende, fordømme, fordømmelse, ikke bli dømt, fasit, moralisere, ikke kritisere, uten kritikk,
      konkurranse, konkurrere, prestisje, prestisjefritt, sammenligne, ikke gi råd, ikke gi råd med en gang, uten
      å gi råd, ikke fikse, uten å fikse, ikke løse, ikke hoppe på løsninger, ikke belære, besserwisser, bedre
      enn man er, ikke være flinkest, bedrevitere, ikke bli vurdert, uten å bli vurdert, ingen gale svar, ikke
      prestere, uten å prestere, slippe å prestere, ikke være best, uten å bli dømt, ikke døm, ingen dom, ingen
      pekefinger, uten pekefinger, ingen pekefingre, ingen peker, ingen peker på, ingen peker på hva, peker på
      hva jeg, peke på hva jeg burde, hva jeg burde gjort, burde gjort annerledes, hva du burde gjort, ingen
      kritikk, uten bebreidelser, ingen bebreidelser, bebreidelse, bebreidelser, bebreide, ingen skyld, ikke
      skyld, ikke skyldfordeling, skyldfordeling, ikke fordele skyld, ikke legge skyld, ikke lete etter feil,
      ikke lete etter skyld, ikke leite etter syndebukker, ikke lete etter syndebukk, syndebukk, syndebukker,
      skylde på, fordele skyld, ingen syndebukk, finne syndebukk, ikke kritisk, ikke skulle prestere, ingen
      prestasjon, ingen fasitsvar, fasitsvar, ingen riktige svar, ikke rett eller galt, ikke rett og galt, ikke
      komme med løsninger, ikke bare råd, ikke løsninger, uten løsninger, slippe råd, slippe gode råd, ikke ta
      over samtalen, ikke bagatellisere, bagatellisere, bagatellisering, uten å bagatellisere, ikke si at det går
      bra, fordomsfri, fordomsfritt, fordomsfrie, uten fordommer, uten forutinntatthet, forutinntatt,
      aksepterende, åpent sinn, med åpent sinn, moralsk pekefinger, ikke etterpåklok, etterpåklokskap, ingen
      rette svar, vente med løsninger, ikke være så rask med løsninger, vente med råd, ikke råd med en gang
  nn: ikkje prestere, ingen peikefinger, ingen peikar på, peikar på kva, leite etter syndebukk, ikkje leite etter
      feil, ingen dømer
  en: no judgement, non judgmental, not judging, judgement free, no competition, nonjudgmental, no judging,
      without judging, without judgement, without judgment, no judgment, not judged, not being judged, no blame,
      no blaming, no blame game, without blame, no finger pointing, finger pointing, blame, blame culture,
      scapegoat, no right answers, no fixing, not fixing, dont try to fix, without fixing, no advice, unbiased,
      non judgemental, no right or wrong, no quick fixes, not jumping to solutions, not giving advice
Gjenkjennelse; Attkjenning; Recognising myself
  nb: gjenkjennelse, gjenkjenning, gjenkjennbart, gjenkjennelig, kjenne seg igjen, kjent igjen, kjenne meg igjen
      i, kunne vært meg, det kunne vært meg, som tatt ut av min hverdag, som å se meg selv, speil, speile, traff,
      treffende, truffet, satte ord på det jeg kjenner, ikke bare meg, jeg er ikke den eneste, flere som har det
      sånn, ikke den eneste, samme båt som andre, nikke, nikket, nikka gjenkjennende, satt og nikket, høre om min
      egen jobb, som å høre om meg selv, så sant, veldig sant, det stemmer, spot on, det treffer, treffer meg,
      traff blink, traff godt, treffer spikeren, midt i blinken, min egen arbeidsdag, min egen hverdag, kunne
      sagt det samme, kunne vært fra vår, som hos oss, akkurat sånn, akkurat som hos oss, slik er det hos oss,
      sånn er det hos oss, sett meg selv, traff rett i hjertet, har stått der selv, har kjent på det selv, som å
      høre meg selv, har vært der selv, lett å kjenne seg igjen, sånn
      har jeg det også, samme hos oss, nøyaktig slik, treffende
      beskrevet, relaterer, relaterte
  nn: kjende meg att, kjenne seg att, kjende att, kjende meg igjen, akkurat slik, kunne vore meg, det råka meg,
      har stått der sjølv, attkjenning, slik har eg det òg
  en: recognisable, i recognised myself, relatable, its not just me, hit home, so true, very true, thats so true,
      recognise myself, recognised myself, i recognise this, could have been me, sounds like us, just like us,
      hits home, been there myself, that could be me, that was me
Balanse; Balanse; Balance
  nb: både og, ja takk begge deler, balansegang, balansere, balanserer, balanse mellom åpenhet og struktur,
      balanse mellom nærhet og avstand, nærhet og avstand, nærhet og distanse, gylne middelvei, middelvei, ikke
      for mye av, litt av begge, pendle mellom, balanse, plass til begge, litt av hvert, det ene utelukker ikke
      det andre, struktur gir rom, strukturen gir trygghet, rammer gir trygghet, struktur skaper trygghet,
      struktur og åpenhet, åpenhet og struktur, åpen innenfor rammene, fritt innenfor rammene, fri innenfor
      rammene, frihet innenfor rammene, åpenhet innenfor rammer, veksle, veksle mellom, veksling mellom, ikke
      enten eller, rom og rammer, rammer og rom, rammer og frihet, frihet med rammer, todele møtet, en åpen del,
      åpen del, fri del, fast del og fri del
  nn: begge delar, fritt innanfor rammene, annakvar gong, ein open del, fridom innanfor rammer
  en: both and, finding balance, striking a balance, middle ground, room for both, space for both, a bit of both,
      openness and structure, structure gives safety, structure creates safety, freedom within the frames,
      freedom within limits, alternate, alternating, half and half, not either or, freedom within frames, freedom
      within structure, frames and freedom, an open part
Rett tid og sted; Rett tid og stad; Right time and place
  nb: tid og sted, rett tid, rett sted, rett tid og sted, riktig tid og sted, tid og plass, egen tid til, egne
      møter for, egen arena for, egen plass til, eget punkt for følelser, timing, velge tidspunkt, passende
      tidspunkt, ikke midt i, ta det etterpå, i ettertid, når det passer, parkere, parkere følelsene,
      parkeringsplass, parkere det, det som ikke hører hjemme, hører hjemme et annet sted, skille mellom drift
      og, skille drift og, drift for seg, drift og følelser, drift og refleksjon, egen tid til det emosjonelle,
      egne møter til følelser, veiledning er stedet, velge riktig tidspunkt, riktig tidspunkt, ikke i gangen,
      ikke foran alle, egne møter til, eget møte til, egen tid til refleksjon, egen tid for følelser, sette av
      eget møte, driftsmøter og, driftsmøte, driftsmøter, annenhver gang, dele møtet i to, todelt møte, først
      drift så, først sak så følelser, drift først, først drift så refleksjon, skille drift og refleksjon
  nn: rett tidspunkt, skilje drift og refleksjon
  en: right time, right place, time and place, the right moment, separate meetings for, separate operations and,
      split the meeting, separate time for feelings, operations first, business first
Privat og personlig; Privat og personleg; Private and personal
  nb: personlig, personlige, personlig men ikke privat, privat, private, hva man deler, hvor mye man deler, dele
      passe mye, grenser for hva vi deler, ikke bare følelser, ikke terapi, terapigruppe, ikke psykologtime, selv
      velge hva man vil dele, velge hva man vil dele, frivillig, lov å stå over, stå over, være personlig uten å
      være privat, selv bestemme hva jeg deler, bestemme selv hva jeg deler, dele så mye man vil, dele det man
      vil, dele det man er komfortabel med, ingen må dele, ikke tvunget til å dele, lov å si pass, si pass, lov å
      la være, lov å ikke dele, ikke utlevere, utlevere, utlevering, overdele, respekt for grensene til andre,
      respektere at noen ikke vil dele, respektere andres grenser, andres grenser
  nn: personleg, velje sjølv kva eg deler
  en: personal, voluntary, not therapy, oversharing, share what you want, choose what to share, optional to
      share, ok to pass, pass is ok, respect others limits, decide what to share, voluntary sharing, no one is
      forced to share
Styrke; Styrke; Strength
  nb: styrke, stå støtt, stå støtt i, stå i jobben over tid, robust, robusthet, robuste, motstandsdyktig,
      motstandskraft, resiliens, resilient, hardfør, tåle mye, tåle mer, tåleevne, seig, seighet, styrken, indre
      styrke, bli sterkere, sterkere sammen, hard hud, tåler en støyt, tåler en trøkk, står stødig, stå i det
      lenge, ikke lett å vippe av pinnen, vippe av pinnen, tykk hud, ben i nesa, bein i nesa, psykisk sterk,
      mentalt sterk, sterk psyke, sterk rygg, brede skuldre, rotfestet, trygg i meg selv, trygg på meg selv,
      trygg i rollen, trygg i lederrollen, trygg på egne vurderinger, god selvtillit, selvsikker, stå fjellstøtt,
      fjellstø, solid, solide, trygg på rollen, tro på egne evner, tro på egen kompetanse, tåle motgang, tåle
      press, tåle å stå i det, tåle å stå i, stå i det som er vanskelig, evne til å stå i, stå på egne bein,
      pågangsmot i motgang, sterk mentalt, robuste medarbeidere, sterke folk, sterke ansatte, ryggmarg,
      selvtillit, tro på meg selv, mer tro på meg selv, stole på meg selv, stole mer på meg selv, bedre
      selvtillit, mer selvtillit, selvtilliten, stole på magefølelsen, tro på egne vurderinger, stole på egne
      vurderinger, tryggere på meg selv, bli tryggere på meg selv, trygg på egen kompetanse
  nn: toler mykje, trygg på meg sjølv, trygg i rolla, tole motgang, toler press, tru på meg sjølv, stole på meg
      sjølv, sjølvtillit
  en: strength, resilience, stronger together, tough enough, tough, thick skin, can take a lot, confident,
      self confidence, tolerate pressure, handle pressure, withstand pressure, confidence, self assurance,
      sturdy, resilient staff, secure in my role, trust myself, believe in myself
Rollen og mennesket; Rolla og mennesket; Role and person
    nb: bak rollen, mennesket bak rollen, menneske bak, menneske først, mennesket bak tittelen, ledere er også
      mennesker, ledere er mennesker, bare menneske, menneske og leder, profesjonell og menneske, profesjonell og
      personlig, hel person, supermenneske, superhelt, maskin, maske, masken, fasade, fasaden, rustning, uniform,
      også ledere er mennesker, ikke en robot, se hele mennesket, se mennesket bak, menneske og fagperson, vi er
      mennesker også, også mennesker, man er menneske, at man er menneske, bare mennesker, vi er bare mennesker,
      bare et menneske, et menneske bak, sterk utad, fasaden utad
    nn: vi er menneske òg, berre menneske, mennesket bak rolla
    en: human first, leaders are human, only human, not a robot, not superhuman, human being behind, leaders are
      people too, just human, just a human, human being, whole person, see the person, human too, we are human, the
      person behind the role
Takknemlighet; Takksemd; Gratitude
  nb: takknemlig, takknemlighet, takknemlige, takk for i dag, takk for meg, takk for praten, takk for gode
      samtaler, heldig, heldige, tre gode ting
  nn: takksam, takksemd, takknemleg
  en: grateful, thankful, lucky, gratitude, three good things
Jeg som verktøy; Eg som verktøy; Being the tool
  nb: vårt eget verktøy, eget verktøy, arbeidsredskap, arbeidsverktøyet, redskap,
      seg selv som verktøy/arbeidsverktøy/redskap/instrument, bruke meg selv, bruke seg som, vi er verktøyet,
      jeg er verktøyet, kroppen som verktøy, instrument
  nn: sjølve verktøyet, arbeidsreiskap
  en: yourself as a tool, i am the tool, myself as a tool, using myself
Leder trenger også; Leiar treng òg; Leaders need it too
  nb: ledere trenger også, også ledere, trenger det selv, jeg trenger det selv, trenger selv, hvem tar vare på
      lederen, hvem ser lederen, hvem passer på meg, hvor er mitt rom, mitt rom, ledere er også sårbare, ledere
      glemmes, glemmer lederen, ikke glemme lederne, glemmer meg selv som leder, rom for ledere, plass til
      ledere, egen arena for ledere, ledere må også ha, ledere trenger også støtte, ledere trenger støtte,
      ledere trenger omsorg, ledere trenger også omsorg, lederne også, vi ledere trenger, noen må ta vare på
      lederne, hvem passer på lederen, hvem støtter lederen, lederne må ivaretas, ivareta lederne, lederne blir
      glemt, hvem hjelper lederen, hvem hjelper lederne, hvem hjelper oss, hvem støtter oss, hvem tar vare på
      hjelperne, hvem passer på hjelperne, jeg trenger det også, jeg trenger også det, også jeg trenger, ikke
      glem lederen, leder for lederen
  nn: kven tek vare på leiaren, kven passar på oss, kven ser leiaren, kven hjelper leiaren, eg treng det òg
  en: leaders need it too, who takes care of the leader, i need it too, leaders need support too, leaders need
      support, leaders also need, who cares for the leader, who looks after the leader, who takes care of us,
      who helps the helper, who helps the leader, leaders too, leaders need a place too, dont forget the leaders
`;
