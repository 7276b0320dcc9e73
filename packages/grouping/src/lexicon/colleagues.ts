/** The people around: colleagues, the climate between them, what they do for each other. Format: see `lexicon.ts`. */
export const colleagues = `
Kolleger; Kollegaer; Colleagues
    nb: kolleger, kollegaer, kollegene, kollegaene, kollegial, kollegiale, kollegium, kollegafellesskap,
      arbeidskamerat, arbeidskamerater, jobbvenn, jobbvenner, dyktige folk, flinke folk, flinke ansatte, teamet
      mitt, arbeidsfolk, fine folk, gode folk, bra folk, menneskene jeg jobber med, de jeg jobber med, kollegane,
      kolleger jeg stoler på, folk rundt meg, ha folk rundt meg, gode folk rundt meg, dyktige kolleger, mitt team,
      teamet rundt meg, herlige folk, herlige kolleger, hyggelige kolleger, trygge kolleger, flinke lederkolleger,
      lederkolleger, lederkollega, andre ledere, ledergruppa mi, min ledergruppe, mine folk, kollegagruppe,
      kollegagruppa, arbeidslaget, arbeidslag, de andre på jobb, kollega, medarbeider, medarbeidere, gode folk på
      jobb, flotte folk, flotte kolleger, fantastiske kolleger, beste folka, de beste folka, de beste kollegene,
      damene på jobb, gutta på jobb, dyktige damer, flinke damer, de jeg jobber sammen med, folk jeg jobber med, de
      jeg deler kontor med, sidemannen, nabokontoret, kontornabo, gjengen~, gjeng~, engasjerte kolleger, kloke
      kolleger, et godt team, sterkt team, et sterkt team, et team jeg kan, kollegaer som bryr seg, folkene, folka
      her, menneskene her, menneskene på jobb, menneskene rundt meg, kollegaer som ler, arbeidsfeller,
      arbeidsfelle, crewet, laget mitt, laget vårt, folka jeg jobber i lag med, dem jeg jobber med, de folka jeg
      jobber med, kontorfellesskapet, naboen på kontoret, staben, staben min, kontorkamerat, kontorkamerater,
      gjengen min, gjengen vår, kjernegjengen, de på avdelingen, folka på avdelinga, folk på huset, kollegabesøk
    nn: kollegane, arbeidskamerat, medarbeidar, gjengen på jobb, dei på jobb, dei eg jobbar med, dei eg jobbar i
      lag med, folka eg jobbar i lag med, folka eg jobbar saman med, arbeidskameratar, dei på avdelinga,
      kontorkameratar
    en: colleague, colleagues, coworker, coworkers, teammates, team mates, great people, good people, peers, my
      team, the team, people around me, fellow leaders, other leaders, people i work with, the people i work with,
      people at work, amazing colleagues, a good team, great team, good team, strong team, the people here, my
      leadership team, the gang, my crew, workmates, the folks at work, the crew, my colleagues at the office
Støtte; Støtte; Support
    nb: støtte, støtter, støttet, støttende, oppbakking, ryggdekning, bakke opp, backing, backe, backer, backet, ha
      ryggen min, ryggen fri, stå bak, i ryggen, støttespiller, støtteapparat, stå opp for, stiller seg bak, rygge
      opp, stille opp, støttes, støtta, støttespillere, støttet avgjørelsen, lederstøtte, emosjonell støtte,
      ryggstøtte, rygg å støtte seg på, noen i ryggen, leder i ryggen, har ryggen, ha ryggen til hverandre, ha
      hverandres rygg, holde ryggen, stå i ryggen, stå bak meg, backup, stille opp for hverandre, stiller opp når,
      stille opp når det trengs, være der for hverandre, er der for meg, vi er der for hverandre, hjelper og
      støtter, holde hverandre oppe, bære hverandre, være der når det stormer, stod i det sammen med meg, tilby
      hjelp, hjelper, hjelpsom, hjelpsomhet, bistand, bistå, trå til, trår til, steppe inn, ta i et tak, avlaste
      hverandre, hjelpe~, hjelpen~, tilby seg, hjelpetelefon, lene seg på, lene seg på hverandre, noen å lene seg
      på, skulder å gråte på, skulder å lene seg på, skulder, trygg skulder, klippe, var der for noen, var der for
      henne, kollegastønad, stønad, gode støttespillere, hjelper hverandre, hverandres støtte, bakker hverandre
      opp, sto sammen med meg, sto i det med meg, sto ved siden av meg, sto ved min side, ved min side hele veien,
      sto i stormen med meg, ble med meg inn, ble med meg i retten, ble med inn i rettssalen, tok ansvaret for meg,
      tok på seg ansvaret, stå sammen med oss, står sammen med meg, sammen i stormen, holdt meg oppe, ikke alene i
      stormen, hånd på skulderen, en hånd på skulderen, hånd på skuldra, sto last og brast, dekker for hverandre,
      dekke for hverandre, tar vakter for hverandre, ta vakter for hverandre, vaktbytter går greit, hjelpes ad,
      hjelpes, tar et tak, drar lasset, noen tar over når, overtar når jeg ikke orker, låne folk, låne folk av
      hverandre, moralsk støtte, støttende miljø, støttende ord fra, rygg mot rygg, noen bak meg, at noen er der,
      noen som er der, være der for, stå i det sammen, vi står i det sammen, være sammen om det, å vite at vi står
      sammen, vite at noen er der, vite at de er der, vite at jeg har noen, trygghet i ryggen, trygg rygg,
      kollegial støtte, dekke ryggen, dekker ryggen min, hjelpe kolleger, dra i samme lass, dugnadsånd, dugnad,
      dugnadsfølelse, ble med på møtet, medspiller i, støttende rolle, stå støtt når det stormer, stå med meg når
      det blåser, ryggen til hverandre, har ryggen til hverandre, bar meg gjennom, tok imot meg, hjelpende hender,
      rygg til rygg, cheerleader, supporter, supporteren, stø hånd i ryggen, hånd i ryggen, en hånd i ryggen,
      stilte opp med en gang, stilte opp på dagen, hjelpes åt, vi hjelpes åt, bærer hverandre, står i ting sammen,
      bære ting sammen, vi bærer ting sammen
    nn: støttar, støttande, hjelpsam, hjelp~, stø kvarandre, stod saman med meg, stod ved sida av meg, hjelpast åt,
      rygg å lene seg på, stø meg, stø oss, stø meg når det stormar, stø dei tilsette, ryggen til kvarandre, stør
      kvarandre, heldt rundt meg, stø hand i ryggen, ei hand i ryggen, stilte opp med ein gong, ber kvarandre, vi
      ber ting saman
    en: support, supportive, supported, supporting, backed me, having my back, stand behind, stood behind, there
      for each other, leadership support, help, helpful, helping, lean on, lean on each other, shoulder to cry on,
      each others backs, have each others backs, stood by me, stood with me, by my side, took the hit, cover for
      each other, step in for each other, stepping in, emotional support, stand by me, stand together, be there for
      me, someone there, show up for each other, stood up for me, carried me through, took me seriously, lifted me
      up, shoulder to shoulder, we stood together, a hand on my back, carry each other, help each other out
Hjelp; Hjelp; Help
  nb: spørre om råd, søke hjelp, be om hjelp/råd/bistand, spørre når jeg lurer, spørre om ting, tørre å spørre,
      lov å spørre, lov å stille spørsmål, dumme spørsmål, ingen dumme spørsmål, ikke redd for å spørre, si at
      jeg ikke kan, rekke ut en hånd, ta imot hjelp, spørre andre, rådføre, søke råd, søke støtte, hente inn
      hjelp, spørre andre om råd, dumme, ingen spørsmål er dumme, spørsmål er dumme, spør hverandre om råd, kort
      vei til hjelp, innrømme at jeg ikke klarer alt, si at jeg trenger hjelp, ikke klare alt alene, si fra at
      jeg trenger, si fra i tide, si fra tidlig, si fra når det blir for mye, si fra før det, bruker kolleger,
      bruke kollegaer, bruke kolleger, bruke kollegene, ringer en kollega når jeg står fast, ringe en kollega når
      jeg står fast, ringe en kollega når, spør når jeg ikke vet, tør å si at jeg ikke kan, tør å si at jeg ikke
      klarer, tør å si at jeg trenger hjelp, si at jeg ikke klarer, sier fra når det er for mye, sier ifra når
      det blir for mye, si fra når det er for mye, si ifra når det er nok, si ifra i tide, si ifra før det er for
      sent, rope ut, rope om hjelp, rope varsku, ta imot avlastning, ikke klare alt selv, slutte å være helt,
      slutte å være helter, trenger ikke være helt, hente hjelp, hente inn hjelp utenfra, be om avlastning
      tidlig, få hjelp fra andre, be om hjelp på tvers, spør heller en gang for mye, snakker med leder når,
      snakke med leder når, be om støtte, spørre kolleger, spørre en kollega, spørre mer, oppsøke hjelp, oppsøke
      støtte, ta kontakt når jeg trenger, ta kontakt når det er tungt, ta imot støtte, tørre å vise at jeg
      trenger, tørre å vise at jeg har det, tørre å vise at jeg sliter, tørre å si at jeg sliter, tørre å
      innrømme, vise at jeg har det tungt, vise at jeg har det, vise at jeg sliter, vise at jeg trenger hjelp,
      vise når jeg har det tungt, si at jeg har det tungt, si at jeg trenger, si at jeg er sliten, si at jeg ikke
      har det bra, si ifra når jeg trenger, si fra når jeg trenger hjelp, si fra når jeg sliter, si fra når jeg
      er sliten, si ifra om egne behov, si ifra om hva jeg trenger, si ifra om at jeg trenger, melde fra, melde
      ifra tidlig, innrømme at jeg trenger hjelp, innrømme at jeg er sliten, innrømme at jeg trenger, ikke bære
      alt alene, ikke stå i alt alene, ikke stå i det alene, ikke stå alene i det, slippe å bære alt, ikke løse
      alt alene, ikke gjøre alt alene selv, bruke andre mer, bruke ledergruppa, bruke nettverket når, lene meg på
      andre, lene meg mer på andre, støtte meg på andre, inkludere andre når, søkt hjelp tidligere, ringt leder
      før, ringt leder tidligere, ringt tidligere, tilkalt hjelp, tilkalt hjelp tidligere, fått hjelp tidligere,
      fått hjelp før, fått inn hjelp, varslet tidligere, varslet leder, bruke andre, bære alt selv
  nn: tore å spørje, seie ifrå i tide, seie frå når det er for mykje, seier frå når det blir for mykje, ringe ein
      kollega når, bruke kollegaene, seie ifrå når eg treng, ikkje bere alt åleine, bede om hjelp tidlegare, dele
      børa
  en: asking for help, ask for help, asking questions, reach out, reaching out, no stupid questions, ask each
      other, admit i need help, speak up in time, ask for help sooner, ask for help earlier, asks for help,
      asking for help early, say when its too much, tell someone when, ask for support, asking for support, ask
      for advice, asking others, ask others, seek help, seek support, accept help, accepting help, dare to ask,
      show that im struggling, show that i struggle, admit when i struggle, say when i need help, say that i need
      help, not carry everything alone, lean on others, asked for help, asked for help earlier, asked for help
      sooner, called for help, called my manager, called earlier, gotten help earlier, sought help, share the
      burden
Samarbeid; Samarbeid; Collaboration
  nb: samarbeidet, samarbeidsklima, samhandling, samhandle, tverrfaglig, tverrfaglighet, tverrfaglig samarbeid,
      teamarbeid, lagarbeid, samspill, teamfølelse, lagspill, lagspiller, dra lasset sammen, dra i samme retning,
      jobbe sammen, jobbe to sammen, på tvers av team, på tvers av avdelinger, samkjørt, spille på lag, spille
      hverandre gode, gjøre hverandre gode, arbeide sammen, samarbeid~, samarbeide~, samarbeider~, på tvers, på
      tvers av, samarbeid på tvers, arbeide på tvers, hjelpe hverandre på tvers, hjelpe på tvers, samarbeid
      mellom team, laget, ett lag, lagfølelse, teamånd, godt team, team som fungerer, arbeide i team, jobbe i
      team, teambasert, samstemt, samstemte, felles forståelse~, samlet, enes om, bli enige, være enige,
      samarbeid med kolleger, samkjøring, samkjøre, smidig samarbeid, jobbe tettere, jobbe tettere sammen,
      tettere på hverandre, teamene må hjelpe hverandre, avdelingene må hjelpe hverandre, må hjelpe hverandre
      mer, siloer, mindre siloer, ut av siloene, bryte ned siloer, bryte opp siloer, silo, vi er ett team, mer
      som ett team, en enhet, enhetlig, mer enhetlig, trekke i samme retning, trekke i samme tau, dra sammen,
      bruke hverandres kompetanse, bruke hverandres styrker, kjenne hverandres arbeid, bli kjent på tvers, bli
      kjent med de andre teamene, vite hva de andre gjør, vite hva andre team gjør, kjenne til hverandres
      oppgaver, møtes på tvers, bli kjent med andre avdelinger, bli kjent med de andre avdelingene, bli kjent med
      andre team, jobber godt sammen, jobbe godt sammen, jobber bra sammen, jobbe bra sammen, fungerer godt
      sammen, fungerer bra sammen, spille ball med hverandre, går i takt, gå i takt, finne løsninger sammen, løse
      ting sammen, jobber som et team, jobbe som et team, trekke lasset sammen, felles oppgaver, løse det sammen,
      løse saker sammen, tverrgående, felles innsats
  nn: samhandling, tverrfagleg, samspel, dra i lag, må hjelpe kvarandre, dra i same retning, jobbar godt saman,
      arbeider godt saman, lagspelar, lagspelarar, spele kvarandre gode, løyse ting saman, løyse det saman
  en: cooperation, cooperate, collaboration, collaborate, teamwork, working together, work together,
      interdisciplinary, working across, pulling together, team spirit, same team, cross team, across teams,
      cooperation across teams, fewer silos, break down silos, break silos, work more together, work well
      together, works well together, working well together, team player, team players, play as a team, making
      each other better, joint effort, across departments
Samarbeid med andre tjenester; Samarbeid med andre tenester; Other services
    nb: bup, nav, skole, skolen, politi, politiet, barnehage, barnehagen, helsestasjon, psykisk helsevern,
      spesialisthelsetjeneste, andre tjenester, samarbeidspartnere, eksterne samarbeidspartnere, bufetat,
      fosterhjemstjenesten, bti, bedre tverrfaglig innsats, ppt, sykehus, krisesenter, flyktningtjenesten,
      samarbeidspartner, ulike tjenester, hjelpeapparatet, hjelpeapparat, dps, statens barnehus, barnehuset,
      instanser, etater, tverretatlig, tverretatlig samarbeid, interkommunalt samarbeid, interkommunalt, hjelp fra
      politiet, legevakt, legevakta, hjelp utenfra, hjelp fra andre, bistand fra politi/barnevernvakta, godt
      samarbeid med politi, samarbeid m politi, på lag med skolen, bup avviser, bup avviser alt, avvist i bup,
      ventetid i bup, barn mellom to stoler, mellom to stoler bup, faller mellom stoler, faller mellom to stoler,
      svarteper, skyver på hverandre, ansvarsfraskrivelse mellom tjenester, kasteball, kasteballer, samordning,
      samordne, samordnet, samlokalisert, samlokalisering, tverrfaglig samarbeid med andre, familievernkontor,
      familievern, krisesenteret, rusteam, rop, abup, psykiatri, psykiatrien, habilitering, pp tjenesten, rektor,
      skolehelsetjeneste, helsesykepleier, avslag fra, henvisninger som avvises, avviste henvisninger, dårlig
      samarbeid med, vente på andre instanser, tjenestene snakker ikke sammen, tjenester som ikke snakker sammen,
      tjenester som snakker sammen, tjenestene må snakke sammen, dårlig samarbeid mellom tjenestene, flere
      tjenester må på banen, skyver ansvaret mellom seg, samarbeid med helse, samarbeid med helsestasjon, samarbeid
      mellom tjenester, samarbeid mellom tjenestene, psykisk helsetjeneste, utekontakten, slt, oppvekstteam,
      jordmor, ansvarsgruppe, ansvarsgrupper, barnekoordinator, familieteam, innsatsteam, ungdomsklubben,
      tverrsektoriell, samarbeid med andre kommuner, rus og psykisk helse, ruskonsulent, slt koordinator, stat og
      kommune, staten og kommunen, kommune og stat, mellom stat og kommune, etatene snakker ikke sammen, mellom
      etater, mellom etatene, mellom tjenestene, mellom tjenester, forvaltningsnivåer, forvaltningsnivå, helse og
      barnevern, barnevern og helse, bup og barnevern, kasteball mellom, skyver ansvar mellom seg, skyve ansvaret
      over
    nn: spesialisthelseteneste, skulen, skule, hjelp utanfrå, helsestasjonen, fell mellom to stolar, samarbeid
      mellom tenestene, tenestene snakkar ikkje saman, tenestene må snakke saman, helsesjukepleiar, samarbeid med
      andre kommunar, samarbeidspartnarar, mellom etatar, etatane snakkar ikkje saman
    en: other services, school, police, social services, health services, agencies, falling between two stools,
      cooperation with other services, mental health services, services do not talk to each other, services talking
      to each other, interagency, multi agency, kindergarten, child psychiatry, neighbouring municipality, partner
      agencies, state and municipality, between services, services dont talk to each other, agencies dont talk
Fellesskap; Fellesskap; Belonging
    nb: velkommen, ingen utenfor, alle med, vi er sammen, ikke stå alene, fellesskap, fellesskapet,
      fellesskapsfølelse, samhold, samholdet, tilhørighet, inkludering, inkludere, inkluderende, inkludert,
      tilhøre, høre til, vi følelse, vifølelse, lagånd, alle er med, sammen om det, felles front, sammen om, i
      samme båt, ikke alene om det, ikke alene, gruppefølelse, lederfellesskap, høre til et sted, høre til i, vi er
      et lag, stå sammen om, sammen er vi, være en del av noe, del av noe større, del av et team, gjengfølelse,
      inkluderende miljø, holde sammen, vi står sammen, sammen om ansvaret, dele byrden, alle for en, en for alle,
      ikke være alene, ikke alene i, ikke alene om ansvaret, ikke føle seg alene, at jeg ikke er alene, vi er ikke
      alene, jeg er ikke alene, er ikke aleine, ikke la noen stå alene, slippe å stå alene, ingen skal stå alene,
      ingen står alene, flere i samme situasjon, andre i samme situasjon, andre som har det likt, vi er flere, vi
      er mange, stå sammen, flere som kjenner på det samme, kjenner på det samme, andre sliter også, at andre
      sliter, flere har det sånn, godt å høre at andre, høre at andre har det, inkludere turnusfolka, utekontoret
      blir glemt, utekontoret, huske alle, huske på alle, ta med alle, ingen glemmes, ingen blir glemt, glemmer de
      som, stå på utsiden, føle seg utenfor, noen føler seg utenfor, vi er en gjeng, en gjeng, vi er en familie,
      som en familie, sammen i det, sammen i dette, sammen om oppgaven, lojale, bli bedre kjent som gruppe, vi har
      hverandre, ha hverandre, slippe å være alene, være flere om det, flere som står i det samme, andre i samme
      rolle, andre kjenner det samme, andre har det likt, at andre har det likt, at andre kjenner på, jeg er ikke
      den eneste som, felles opplevelse av, felles skjebne, felles erfaring, vi kultur, familiefølelse, ingen er
      alene, ingen skal være alene, ingen alene, få med alle, inkluderende kolleger, ingen klarer alt alene, ingen
      klarer det alene, vi trenger hverandre, trenger hverandre, ingen er en øy, i lag om det, dele det med andre,
      stå skulder ved skulder, skulder ved skulder, andre har det også, bar det sammen, bære det sammen, bærer det
      sammen, at de bar det sammen, ingen bærer det alene, være del av et lag, andre strever også, flere som har
      det slik, alle har det sånn, alle strever, alle kjenner på det, vi er i samme båt, flokk, samhørighet,
      kameratskap, samme båt, flere har det slik, at flere har det slik, at andre har det slik, andre har det
      likedan, andre har det som meg, ikke bare jeg som
    nn: samhald, tilhøyrsle, inkluderande, fellesskapskjensle, i same båt, fleire som kjenner på det same, vi held
      saman, andre i same situasjon, ikkje den einaste, bere det saman, at dei bar det saman, andre strevar òg,
      alle kjenner på det same, ingen utanfor, same båt, fleire har det slik, at fleire har det slik, ikkje berre
      eg
    en: community, belonging, togetherness, inclusion, inclusive, unity, not alone, were in this together, in it
      together, not being alone, im not alone, part of something, include everyone, we stick together, sticking
      together, like a family, standing together, not the only one, im not the only one, others feel the same,
      others in the same boat, in the same boat, we are in this together, we have each other, having each other, no
      one can do it alone, nobody can do it alone, we need each other, need each other, stood together, others
      struggle too, others feel this too, carrying it together, carry it together, everyone struggles, same boat,
      including everyone, everyone included, nobody left out, no one left out, not just me, not only me
Sosialt; Sosialt; Social
    nb: bursdag, bursdager, feire bursdager, noe gøy sammen, felles turer, moro sammen, julelunsj, felles middag,
      sosiale tiltak, sosialt, sosiale, sosialisere, sosiale treff, sosiale aktiviteter, sosialt samvær, sosialt
      samhold, finne på noe sammen, lønningspils, fredagspils, sommerfest, julebord, fest, personaltur, teamtur,
      blåtur, quiz, fredagskaffe, fredagskos, vinlotteri, teambuilding, teambygging, utenom jobb, etter arbeid,
      sosial sone, samlinger, samling, kveldsarrangement, bli kjent, bli kjent med, bli bedre kjent, sosial~,
      samvær, sosiale samlinger, sosiale arrangementer, sosiale sammenkomster, sosiale lunsjer, gjøre noe sammen,
      gjøre noe hyggelig sammen, gjøre hyggelige ting, noe hyggelig sammen, hygge, hyggekveld, hyggekvelder, kos
      sammen~, ha det hyggelig sammen, treffes utenfor jobb, treffes utenom jobb, møtes utenfor jobb, treffe andre
      ledere, treffe kolleger, treffe hverandre, teamdag, teamdager, kickoff, fagtur, studietur, overnatting,
      seminar med overnatting, lederseminar, dagsseminar, bowling, quizkveld, spillkveld, grillkveld,
      sommeravslutning, juleavslutning, påskelunsj, bursdagskake, bursdagsfeiring, personalfest, personalkveld,
      pizzakveld, after work, afterwork, sosial komite, sosialkomité, velferdskomité, trivselskomite,
      trivselstiltak, trivselskveld, folk utenfor jobb, være sosial, sosialt utenom jobb, sosiale kvelder,
      tilstelning, tilstelninger, sammenkomst, sammenkomster, hyttetur med jobben, jobbtur, hyttetur med kolleger,
      festkomite, jobbfest, avdelingsfest, avdelingstur, en sosial kveld, tur på byen, en tur på byen, tur på byen
      sammen, dra på tur sammen, julebordet, sommerfesten, felles trening, gå ut sammen, ta en øl sammen, øl
      sammen, pizza sammen, spise ute sammen, mer enn jobb sammen, møtes utenom, treffes utenom, finne på noe,
      finne på noe gøy, kake på bursdager, bursdagsfeiringer, kjenne hverandre bedre, kjenner hverandre godt,
      kjenne hverandre, finne på noe hyggelig sammen, finne på noe hyggelig, gjøre noe hyggelig, gjøre mer sammen,
      gjøre noe gøy, gjøre noe utenfor jobb, gjøre ting sammen, treffes utenfor, møtes sosialt, møtes uformelt,
      uformelle treff, uformell prat, uformelle samtaler, felles aktiviteter, felles opplevelser, felles
      arrangement, felles fredagslunsj, aktiviteter sammen, aktivitetsdag, arrangementer, taco sammen, middag
      sammen, spise middag sammen med kolleger, ut og spise, grilling sammen, tur sammen, dra på tur, tur med
      kollegene, dagstur, kollegatur, overnattingstur, pubquiz, fredagsquiz, juletrefest, påskekos, halloween,
      trivselsgruppe, trivselsansvarlig, trivselstid, sosialt fellesskap, kaffekos, fredagskake med alle, kjenne
      hverandre privat, folk som ikke jobber i barnevernet, folk utenfor barnevernet, gjøre noe kjekt sammen,
      grillfest, minigolf, velferd, velferdskasse, ha det kjekt sammen, ha det kjekt, kjekt sammen
    nn: samkome, bli kjende, treffast utanom jobb, samkomer, sosialt utanom jobb, ein tur på byen, bli betre
      kjende, treffast utanfor jobb, vere saman utanom jobb, gjere noko kjekt saman, ha det kjekt saman
    en: social, party, socialising, socializing, team building, social events, social gatherings, get together, fun
      together, socials, company party, getting to know each other, know each other, work party, night out with
      colleagues, go out together, dinner together, birthdays, do something fun, do something nice together, do
      things together, do something together, hang out, hang out together, outside work activities, informal
      gatherings, pub, pub night, friday drinks, team trip, trips together, escape room, knowing each other, know
      each other well
Arbeidsmiljø; Arbeidsmiljø; Work environment
  nb: arbeidsmiljø, miljø, psykososialt arbeidsmiljø, trivsel, trives, trivelig, stemning, klima, hyggelig, godt
      å være på jobb, tonen, omgangstone, arbeidsmiljøet, miljøet, trivelige, trivelige folk, hyggelige folk,
      hyggelig miljø, hyggelig atmosfære, atmosfære, stemningen, lun stemning, kjemi, godt humør på jobb, fint å
      komme på jobb, god energi i gruppa, lett stemning på jobb, positiv stemning, positivt miljø, giftig miljø,
      humøret på jobb, trygt og godt arbeidsmiljø, inkluderende arbeidsmiljø, lett stemning på huset, godt å
      komme på jobb, gleder oss til å gå på jobb, god dynamikk, god gruppedynamikk, god arbeidsplass, en god
      arbeidsplass, bra arbeidsplass, godt sted å jobbe, et godt sted å jobbe, godt å jobbe her, god tone mellom
      oss, koselig på jobb, lyst til å komme på jobb, godt å gå på jobb
  nn: triveleg, trivst, hyggjeleg, stemning, triveleg arbeidsmiljø, koseleg på jobb
  en: work environment, working environment, atmosphere, wellbeing at work, vibe, good environment, nice place to
      work, good mood at work, people enjoy working here, good place to work, a good place to work, thriving at
      work, thrive at work, good chemistry, pleasant workplace, thrive, thriving, nice to come to work
Kultur; Kultur; Culture
  nb: kultur, ukultur, ytringskultur, organisasjonskultur, arbeidskultur, kulturen på jobben, bygge kultur,
      normer, holdning, holdninger, kulturen, kulturbygging, kultur på arbeidsplassen, lederkultur,
      kulturendring, bygge en kultur, støttekultur, tillitskultur, læringskultur, sitter i veggene, machokultur,
      innstilling, uskrevne regler, sånn gjør vi det her
  nn: haldning, haldningar, byggje kultur, uskrivne reglar
  en: culture, attitude, attitudes, norms, build culture, culture change, unwritten rules
Konflikter; Konfliktar; Conflict
  nb: grupperinger, gruppering, fraksjoner, konflikter, konfliktfylt, konflikthåndtering, krangel, krangle,
      krangling, gnisninger, motsetninger, klikker, klikk, klikkdannelse, motarbeide, motarbeidet, drama,
      uvennskap, friksjon, intriger, mobbing, trakassering, dårlig kjemi, kameraderi, konflikt~, konfliktene,
      konflikter i teamet/personalgruppa/personalet, løse konflikter, konfliktløsning, rydde opp i konflikter,
      uenighet i teamet/personalgruppa/ledergruppa, uenigheter~, feie under teppet, under teppet, ikke feie ting
      under teppet, elefanten i rommet, uløste konflikter, gammelt nag, nag, bære nag, samarbeidskonflikt,
      kollegakonflikt, ansatte som ikke snakker sammen, folk som ikke snakker sammen, ikke på talefot, maktkamp,
      maktkamper, spisse albuer, rivalisering, sjalusi, misunnelse, murring, personalkonflikter,
      personkonflikter, splid, splittelse, splittet gruppe, uvennlige, uvenner, utestenging, mobbes,
      hersketeknikk, hersketeknikker, samarbeidsproblemer, uro i gruppa, uro i personalgruppa, uro i teamet,
      dårlig stemning i gruppa, dårlig stemning, dårlig stemning på jobb, dårlig klima i gruppa, amper stemning,
      anspent stemning, spent stemning, kjefting på jobb, kiving, småkrangling, klikkdannelser, noen holdes
      utenfor, folk utenfor, indre krets, kliker, alle mot alle, surmuling på gangen, samarbeidsvansker,
      vanskelig kollega, krevende kollega, vanskelige kolleger, krevende medarbeider, personalkonflikt,
      arbeidskonflikt, trykkende stemning, ta tak i konflikter, ta tak i konflikter tidlig, håndtere konflikter,
      håndtere konflikter bedre, rydde luft, rense lufta, rensede samtaler, dårlig kommunikasjon og konflikter,
      kolleger som krangler, dårlig samarbeid, dårlig samarbeidsklima, dårlig arbeidsmiljø, dårlig miljø,
      anstrengt stemning, kald stemning, stikk og spark, sårede følelser, misunnelige, spill på jobb, spill i
      kulissene, politisk spill, maktspill, posisjonering, maktmisbruk, mobbekultur, utfrysing, usynliggjøring,
      rydde i konflikter, ta opp uenighet, rydde i uenigheter, sur stemning, giftig stemning, elendig stemning,
      kollegaer som ikke snakker sammen, medarbeidere ikke snakker sammen, ikke er på talefot, ansatte som ikke
      går overens, går ikke overens, kommer ikke overens, steile fronter, dragkamp, ikke snakker sammen,
      misstemning
  nn: konfliktar, usemje, usemjer, krangel, motseiing, personalkonfliktar, dårleg stemning, dårleg stemning i
      gruppa, klikkar, reinse lufta, maktspel, kjem ikkje overeins, gnissingar, ikkje snakkar saman
  en: conflict, conflicts, disagreement, arguing, cliques, drama, bullying, conflicts in the team, unresolved
      conflicts, tension in the team, power struggles, infighting, exclusion, bad atmosphere, tension between
      colleagues, colleagues fighting, cliquey, clear the air, staff conflicts, arguments, quarrels, office
      politics, power games, tense atmosphere, bad working environment, clearing the air, fights, friction,
      clashes, not getting along, power struggle, bad vibes
Baksnakking; Baksnakking; Gossip
  nb: baksnakking, baksnakke, baksnakk, sladder, sladre, sladring, rykter, ryktespredning, snakke bak ryggen,
      prat i krokene, snakk i gangene, hvisking, bak ryggen, snakke om hverandre, ikke om hverandre, prate om
      andre, snakke stygt, snakker stygt om, sladderkjerringer, slarve, korridorprat, korridorsnakk, gangprat,
      hviskes, sladder på pauserommet, negativt prat bak, rykteflom, dritsnakk, drittsnakk, snakke dritt, prat
      bak ryggen, ryktemakeri, tisking, snakke til ikke om, snakke med ikke om, snakk i krokene, kaffekroksnakk,
      snakker om i stedet for med, slenger med leppa, kommentarer bak ryggen, sladderfritt, prating i krokene,
      korridorpolitikk, gangsnakk, snakke med hverandre og ikke om, snakke med hverandre ikke om, snakke til
      hverandre og ikke om, snakke direkte til, ikke snakke om folk, snakker om folk
  nn: baksnakking, slarv, rykte, snakke til ikkje om, prate i krokane, kviskring
  en: gossip, gossiping, backbiting, rumours, talking behind, behind my back, behind backs, talk to each other
      not about, talk to each other and not about, talk to not about, no talking behind backs, backstabbing,
      talking behind backs, whispering, bullying at work
Negativitet; Negativitet; Negativity
  nb: negativitet, negativt, negative, klage, klaging, klagekultur, sutring, sutre, syting, syte, surmuling, sure
      miner, misnøye, misfornøyd, bitterhet, dårlig humør, gnål, negativ, negativt fokus, negativt prat, negative
      kolleger, negativt snakk, negative holdninger, negativ kultur, negativ stemning, negative mennesker,
      klagete, klager, klagingen, klaging i gangene, sutrekopper, sutrete, pessimister, gretten, grettenhet,
      grinebitere, surhet, surmaget, sure kolleger, sure folk, evig misnøye, furting, furte, ser bare problemer,
      bare ser problemer, problemfokus, problemfokusert, mye gnag, dårlige holdninger, sier nei til alt, de som
      sier nei til alt, nei folk, neifolk, klagesang, klaginga, kaffekrokklaging, sutringa, alt var bedre før,
      det var bedre før, motstand mot alt, motvilje, negative spiraler, negativ spiral, energityver i gruppa,
      svartmaling, svartmale, negative tilbakemeldinger, negativ innstilling, negativt miljø, klagende kolleger,
      sure medarbeidere, misfornøyde medarbeidere, surpomp, surpomper, grinebiter på jobb, negativ tone,
      pessimisme i gruppa, alt er feil, ingenting er bra nok, folk som er imot alt, imot alt, motstand, motstand
      i gruppa, motstand mot endring, endringsmotstand, endringsvegring, kritisk til alt, pessimistisk,
      energisluk, energisluker, gledesdreper, bakstreversk, sur gjeng
  nn: klaging, syting, misnøye, negative haldningar, sytete, dei som seier nei til alt, seier nei til alt,
      misnøgde folk, misnøgd, misnøgde, dårleg haldning, energitjuvar
  en: negativity, negative, complaining, whining, grumpy, complaints, negative colleagues, toxic, moaning,
      negative attitude, complaining colleagues, people who complain, resistance, resistance to change, bad
      attitude, bad mood, dissatisfied, negative attitudes, complaints culture, dissatisfaction, pessimistic,
      energy vampires, energy drainers, energy thieves, grumbling
Samtaler; Samtalar; Talking
    nb: praten, pratet, småprat, småprate, drøfter, lufte, lufte tanker, få ut frustrasjon, dele tanker, dele
      opplevelser, ventilere, ventilering, snakke~, snakker~, snakket~, prate~, prater~, prat~, samtale~,
      samtaler~, drøfte~, diskutere~, diskusjon~, dialog~, sette ord på, sette ord på det, satt ord på, ord på det,
      sette ord på følelser, få det ut, få ut, få ut det, få det ut av systemet, tømme hodet, tømme ut, blåse ut,
      få tømt seg, snakke med en god venn, snakke ferdig, dele det, dele det som er tungt, dele det vanskelige,
      deler det tunge, ikke bære det alene, ikke gå alene med det, ventil, ventiler, debattere, klagemur, klage
      litt~, høre andres syn, få luftet ut, snakke/prate/samtale med, snakke med noen andre, få snakket med, lufte
      hodet, lufte frustrasjon, få luftet tankene, få lufte meg, få lufte frustrasjonen, få ut sinne, få sagt det
      høyt, få satt ord på, dele med noen, få delt, få delt det, få tømt hodet, få tømme meg, få klage, syte litt
      sammen, prat over en kaffe, kopp kaffe og en prat, en kaffe og en prat, få lettet hjertet, lette hjertet,
      lette på hjertet, lette seg, løst og fast, lufte meg for, lufte meg for en kollega, lufte meg med noen, lufte
      meg til, lufte meg hos en kollega, lette på trykket til, lette på trykket med noen, noen å lufte meg for,
      kollegasamtale, kollegasamtaler, kollegaprat, ringe en annen leder, ringe en lederkollega, ringe en kollega
      og prate, få luftet ting, prat i pausen, telefon til en kollega, ringe en god venn, slå av en prat,
      telefonsamtale med en venn, telefonsamtale med noen, telefonsamtale med en venninne, prate i telefonen med,
      snakke i telefonen med, en lang telefonsamtale, lang prat på telefon, prate på telefon med, få ut damp,
      slippe ut damp, slippe ut dampen, noen å snakke med, noen å prate med, noen å ringe og prate med, en å snakke
      med, drøfte det med noen, snakke det ut, snakke ut, få snakket ut, prate ut, prate ferdig
    nn: samtalar, tale saman, lette hjartet, få letta hjartet, ringje ein annan leiar, kollegasamtalar,
      telefonsamtale med ei venninne, sleppe ut damp, nokon å snakke med, nokon å prate med, ein å snakke med,
      drøfte det med nokon
    en: talk, talking, conversation, conversations, discuss, discussion, venting, putting words to it, let it out,
      vent, get it out, get it off my chest, off my chest, vent my frustration, a chat, have a chat, put into
      words, put it into words, call another leader, let off steam, letting off steam, blow off steam, phone call
      with a friend, call a friend, someone to talk to, somebody to talk to, talk it through, talking it over
Kommunikasjon; Kommunikasjon; Communication
    nb: kommunikasjon, kommunisere, kommuniserer, misforståelse, misforståelser, kommunikasjonen, kommuniserte,
      klar kommunikasjon, kommunikasjonssvikt, kommunikasjonsflyt, snakke forbi hverandre, misforstå, misforstått,
      misforstår, snakket sammen hele veien, holde hverandre orientert, dialog underveis, kommunikasjon med
      familien, kommunikasjonskanaler, informasjon, informere, informert, info, informasjonsflyt, infoflyt,
      nyhetsbrev, beskjeder, oppdatert, oppdatering, informasjonsmøte, informasjonsdeling, beskjeder som ikke
      kommer fram, få vite ting, fikk ikke vite, ingen visste, visste ikke hva som var avtalt, intranett,
      orientere, orientering, orientert, infomøte, infomail, ukebrev, kommunikasjon på tvers, snakke sammen mer,
      snakke mer med hverandre, mer dialog, bedre dialog, god dialog, lik informasjon til alle, flyt av
      informasjon, deling av informasjon, snakke samme språk, felles språk, avklare ting oss imellom, avstemme,
      avstemminger, infoskriv, infobrev, felles kanal, infotavle, oppslagstavle, tavlemøter med info, snakket bedre
      sammen, hva som rører seg, budbringer, budbringeren, budbærer, budbærar, budskapsbærer, overbringe,
      overbrakte, overbrakte beskjeden, måtte gi beskjeden, den som måtte gi beskjed, ga beskjed, gav beskjed, gi
      beskjed til foreldrene, informerte, informerte foreldrene, informerte teamet, informerte alle, den som
      informerte, talsperson, talerør, formidler, formidlet, bringe dårlige nyheter, dårlige nyheter
    nn: kommunikasjon, mistyding, misforståing, beskjedar, bodberar, informerte foreldra, talerøyr, formidla
    en: communication, communicate, misunderstanding, misunderstandings, miscommunication, poor communication,
      communication breakdown, information, informed, updates, information flow, kept informed, information
      sharing, clear communication, talk more to each other, talk to each other more, talked more together, talking
      past each other, dialogue, common language, shared language, the messenger, informed the parents, informed
      everyone, delivered the news, bad news, spokesperson
Fadder og mentor; Fadder og mentor; Buddy and mentor
  nb: fadder, fadderordning, fadderordninger, mentor, mentorordning, medhjelper, læremester, følge en erfaren,
      gå sammen med en erfaren, skygge en erfaren, erfaren kollega, ledermentor, kollegafadder, følgesvenn
  nn: fadderordning
  en: mentor, mentoring, shadowing
To sammen; To saman; Two together
  nb: makkerpar, makkersystem, jobbe i par, tospann, to saksbehandlere, dobbel bemanning, kollegapar, makkeren,
      makkere, kollegamakker, to og to, vi var to, var to, to om saken, to i saker, være to om, være to i saker,
      saksmakker, saksbehandlermakker, makker, aldri alene i saker, aldri alene i de tyngste, aldri alene på, gå
      to på, alltid to, to på krevende, alltid være to, medsaksbehandler, medsaksbehandlere, to på saken, to på
      sak, to på hver sak, gå to, par på sak, slippe å stå alene i saken, ikke alene i tunge saker, ikke alene på
      hjemmebesøk, to i tunge saker, dobbelt opp, gå i par, buddyordning, gå to sammen, dratt to, hatt med en
      kollega, hatt med en til, tatt med en kollega, tatt med kollega, ikke dratt alene, ikke gått alene, være to
      på besøk, med en kollega på besøk, to kontaktpersoner,
      tandem
  nn: to saman, aldri åleine, to på saka, medsakshandsamar, vore to, skulle vore to, teke med ein kollega, ikkje
      vore åleine, to saksbehandlarar
  en: pair up, in pairs, work in pairs, two of us, never alone, two on a case, co worker on the case, two per
      case, buddy system, been two, brought a colleague, not gone alone, not been alone, buddy, two on each case,
      being two
Nyansatte; Nytilsette; New colleagues
  nb: nyansatt, nyansatte, ny i jobben, nye i jobben, opplæring av nyansatte, introduksjon, introduksjonsprogram,
      introduksjonsuke, ta imot nye, ta imot nyansatte, mottak av nyansatte, nye kolleger, nye ansatte,
      nykommere, onboarding, nyansattopplæring, opplæring av nye, opplæring for nye, lære opp nye,
      opplæringsplan, opplæringsprogram, opplæringsløp, internopplæring, introprogram, introkurs, innføring, ta
      godt imot, ta bedre imot, ta imot nye/nyansatte/vikarer, inkludere de nye, inkludere nye, de nye, nye
      folk~, følge opp nye, følge opp nyansatte, nytilsatte, nyutdannede, nyutdannet, fersk, ferske, ny leder,
      nye ledere i jobben, oppfølging av nye/nyansatte, velkomst, velkommen til nye, ønske nye velkommen, mottak
      av nye, plan for nye, nye blir raskt en del, lære opp vikarer, lære opp, bedre introduksjon, nye føler seg,
      nye blir tatt, ta bedre vare på nye, ta vare på nye, ta vare på de nye, ta vare på nyansatte, nye blir
      kastet uti, kastet ut i det, kastet uti det, kaste nye ut, nye kastes ut på dypt vann, kastet ut på dypt
      vann, dypt vann, hoppe i det, opplæring til nye, mer opplæring, skikkelig opplæring, plan for nyansatte,
      mykere start, myk start, slippe nye gradvis til, opplæringstid, introduksjonsperiode, støtte til nye, ta
      bedre vare på nyansatte, opplæring, bedre opplæring, god opplæring, opplæringsrutiner, opplæringspakke,
      sjekkliste for nye, mottaksplan, mottaksrutiner, inkludere nye kolleger, inkludere vikarer, ta med
      vikarene, ta vare på vikarene, vikarene må med, vikarer føler seg utenfor, følge opp vikarer, nye i teamet,
      nybegynnere, nybegynner, førsteårsansatte, gi nye tid, kurs for nye, introuke, introdager, ferske kolleger,
      god mottakelse, innfasing, velkomstlunsj, studenter, praksisstudenter,
      studentene
  nn: nytilsett, nytilsette, ta imot nytilsette, ta betre vare på nye, ta vare på dei nye, nye vert kasta uti,
      studentar
  en: onboarding, newcomers, new employees, new colleagues, new hires, new staff, welcoming new, introduction
      programme, induction, plan for new staff, train new, look after new people, training new people, thrown in
      at the deep end, better training for new, better training, welcoming new colleagues, take care of new
      colleagues, include temps, introduction for new, welcome, students
Mangfold; Mangfald; Diversity
  nb: mangfold, ulikhet, ulikheter, forskjellighet, ulike mennesker, ulik bakgrunn, forskjellige personligheter,
      utfyller hverandre, ulike styrker, forskjellige folk, ulike folk, ulikheter som styrke, forskjeller,
      utfyllende kompetanse, bredde, ulik alder, ung og gammel, både unge og erfarne, blanding av, tverrfaglig
      sammensatt, flerkulturell, kulturforskjeller, ulik utdanning, ulik erfaring, ulik kompetanse, flere menn,
      mangel på menn, gutta er i mindretall, få menn, kvinnedominert, unge og gamle, ulik faglig bakgrunn, vi er
      ulike, ulike alder, alder, aldersspredning, ulike aldre, både unge og gamle, ulike personligheter, flere
      kjønn
  nn: mangfald, ulikskap, ulikskapar
  en: diversity, different backgrounds, different perspectives, different people, mix of people, complement each
      other
Holde kontakten; Halde kontakten; Keeping in touch
  nb: holde kontakt, ha kontakt, kontakt mellom møtene, ta kontakt~, lav terskel for å ringe/kontakte/spørre, lav
      terskel for kontakt, lavterskel, lavterskel kontakt, lav terskel, ringe hverandre, ringes, ringe noen,
      ringe en kollega/venn, ringe til noen, noen å ringe, noen å ringe til, kan ringe, kunne ringe, en telefon
      unna, telefonvenn, ringevenn, ringe makkeren, ringerunde, chat, chattegruppe, messenger, messengergruppe,
      snapgruppe, whatsapp, whatsappgruppe, meldingsgruppe, facebookgruppe, teamskanal, teamsgruppe, teams kanal,
      egen kanal, egen gruppe på messenger, meldingstråd, mailgruppe, e postliste, skrive til hverandre, melding
      til hverandre, ta en telefon, slå på tråden, kontaktliste, telefonliste, bruke hverandre, bruke hverandre
      mer, bruke nettverket, bruke nettverket mer, signalgruppe, kontakt imellom, telefonrunde, digital kaffe,
      digital lunsj, lov å ringe, mailliste, kontakt mellom samlingene
  nn: lågterskel, lov å ringje
  en: keep in touch, stay in touch, call each other, chat group, someone to call, low threshold, phone a friend,
      whatsapp group, calling each other, keeping in touch, text each other, phone each other, teams channel,
      staying in touch, contact between meetings
Silotenkning; Silotenking; Silos
  nb: jobbe hver for oss, hver for oss, på hver sin tue, sitte på hver sin tue, hver sin tue, oss og dem, vi og
      dem, privatpraktiserende, hver på sitt kontor, skille mellom team, skille mellom avdelinger, lite samarbeid
      på tvers, avdelinger som ikke snakker, to ulike planeter, ulike planeter, hver sin planet, hver sin verden,
      avstand mellom teamene, avstand mellom teamer, avstand mellom avdelinger, vanntette skott, hver vår greie,
      kjører hvert sitt løp, egne løp, mottak og tiltak, samarbeid mellom mottak og, silotenkning, silotenking,
      silomentalitet, egen tue, vet lite om hverandre, vet ikke hva de andre gjør, vet ikke hva andre gjør, skott
      mellom, revirtenkning, revir, revirkamp, kaste ballen
  nn: på kvar si tue, veit lite om kvarandre, veit ikkje kva dei andre gjer, oss og dei, vasstette skott
  en: silos, us and them, different planets, separate worlds, working separately, us versus them, dont know what
      others do, turf wars, passing the buck
`;
