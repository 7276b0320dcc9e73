/** How a workplace looks after its people: arenas, learning, follow-up. Format: see `lexicon.ts`. */
export const practice = `
Veiledning; Rettleiing; Supervision
  nb: veiledning, veilede, veileder, veiledet, veiledes, fagveiledning, ekstern veiledning, gruppeveiledning,
      veiledningsgruppe, lederveiledning, coach, coaching, ekstern veileder, veiledningen, veiledning + ta
      opp, veiledningstimer, veiledningsrom, veiledere, intern veiledning, individuell veiledning, veiledning
      på egen lederrolle, veiledning på lederrollen, faglig veiledning, supervisjon, coaches, coachet,
      veiledning utenfra, klinisk veiledning, prosessveiledning, veiledningsplan, supervisor, psykolog som
      veileder, lovfeste veiledning, lovfestet veiledning, veiledning må ikke kuttes, ikke kutte veiledning,
      veiledning som ikke avlyses, ledercoaching, lederveileder
  nn: vegleiing, rettleiing, rettleie, rettleiar, vegleie, vegleiar, leiarrettleiing, rettleiing kvar månad
  en: supervision, guidance, coaching, external supervision, regular supervision, group supervision, external
      supervisor, supervision every month, regular guidance
Refleksjon; Refleksjon; Reflection
    nb: refleksjon, refleksjoner, reflektere, reflekterer, refleksjonsgruppe, refleksjonsrom, ettertanke, tenke
      etter, tenke meg om, tenke gjennom, tenke høyt, grunne over, stoppe opp, stoppe opp og tenke, refleksjonen,
      refleksjonstid, rom for refleksjon, refleksjonsmøter, refleksjonsøvelser, faglig refleksjon, reflektert,
      reflekterte, reflekterende, tenke igjennom, tid til å tenke, ettertenksom, tenkepause, tenketid,
      refleksjonspause, undre oss sammen, faglige samtaler, rom for faglige diskusjoner, snakke fag, tid til fag,
      fagtid, fagprat, fagsnakk, tid til refleksjon, tid til ettertanke, refleksjonsgrupper, refleksjon som ikke
      blir avlyst, tenke sammen, etisk refleksjon i gruppe, refleksjonsspørsmål, hva lærte vi, hva har vi lært av,
      hva kan vi lære, hva kan vi gjøre annerledes, hva kunne vi gjort annerledes, hva kan gjøres annerledes, hva
      gjør vi neste gang, hva gjør vi annerledes, hva ville vi gjort annerledes, hvordan gjøre det bedre, lære til
      neste gang, lærdom, lærdommer, ta lærdom, trekke lærdom, trekke lærdommer, læring av saken, lære av saken,
      lære av det, læringspunkter, læringspunkt, tenke over, tenke over det, se tilbake, se tilbake på saken, se
      saken på nytt, kontemplasjon, grundig gjennomtenking, faglig undring, undring sammen, undre oss, undre oss i
      lag, stanse opp, gå litt i dybden, grave dypere, snu steiner, vende steiner, filosofere, få tenkt ferdig,
      tenke ferdig, etikkrefleksjon
  nn: ettertanke, tenkje gjennom, tenkje seg om, reflektere i lag, tid til å tenkje, tenkje saman, kva kan vi
      gjere annleis, kva kan vi gjere annleis neste gong, kva kunne vi gjort annleis, tenkje over, tenkje ferdig
  en: reflection, reflections, reflect, reflecting, reflect together, time to reflect, time to think, reflection
      groups, lessons learned, lessons learnt, what can we learn, what could we do differently, what can we do
      differently, what can we do better, what to do differently next time, learn from the case, learning points,
      stop and think, wondering together
Debrief; Debrief; Debrief
    nb: debrief, debriefe, debriefer, debriefing, debrifing, debrifingen, snakke om det etterpå, snakke etterpå, ta
      det opp etterpå, defusing, ettersamtale, ettersamtaler, etterarbeid, etter hendelse, snakke sammen etterpå,
      oppsummere vakten, avlastningssamtale, kollegasamtale etter, psykologisk førstehjelp, gjennomgang etterpå, gå
      gjennom hendelsen, debriefen, debrif, debrifingsrutiner, debriefingsrutine, defusingsamtale, samtale etter
      hendelse, oppfølging etter hendelser/hendelse, oppfølging etter alvorlige hendelser, fulgt opp etter, bli
      fulgt opp etter trusler, ettervern for ansatte, rutiner når noe har skjedd, når noe har skjedd, snakke
      gjennom det som skjedde, gå gjennom det som skjedde, gjennomgang av hendelsen, gjennomgang av saken etterpå,
      gjennomgang i etterkant, ta en prat etterpå, prat etterpå, samtale etterpå, etterpå + snakke, etterpå +
      spørre, spurte etterpå, snakket gjennom det etterpå, lande etterpå, lande sammen, lande vakten, tømmesamtale,
      avlastende samtale, kollegastøtteordning, kollegastøtteordningen, kollegastøttegruppe, kollegastøtteteam,
      kollegastøtteapparat, krisestøtte, psykososial oppfølging, evaluering etter hendelse, oppsummering av saken,
      avsluttende samtale, ettersnakk, etterprat, samles etter tunge saker, samles etterpå, samling etter, møtes
      etter tunge saker, prate etter tunge saker, debrief etter tøffe besøk, debrief etter tøffe møter, prate etter
      tøffe hjemmebesøk, prate etter tøffe møter, praten i bilen etterpå, prate i bilen etterpå, snakke ut etter,
      lufte hodet etterpå, noen å lufte hodet med, alltid noen å lufte hodet med, lufte seg etterpå, lufte ut
      etterpå, lufte seg etter, tømme seg etterpå, tømme seg etter, få tømt seg etter, tømmetid, blåse ut etterpå,
      ti minutter etterpå, sette seg ned sammen etterpå, noen å snakke med etterpå, kollega etterpå, ettervern
      etter, etter tøffe saker, etter tunge møter, etter tøffe besøk, debrief også når det gikk bra, debrief som
      rutine, systematisk debrief, rutine etter vold, rutine etter vold og trusler, fast rutine etter, fast rutine
      etter vold, oppfølging etter tunge saker, oppfølging etter vold, oppfølging etter trusler, følge opp etter
      tunge saker, snakke sammen etter vanskelige, snakke om tøffe saker, prate sammen etter, ta en prat etter, ta
      en prat når noen, ta en prat når, en prat når noen har stått i, når noen har stått i, når noen har hatt det
      tøft, når noen har stått i noe, etter at noen har stått i, samling etter tunge saker, gjennomgang av tunge
      saker, evaluere tunge saker, tømme sekken, tømme ryggsekken, lufte etter tunge, avreagere, avreagering
      sammen, kollegastøtte etter hendelser, krisesamtale, krisesamtaler, bearbeide, bearbeiding, bearbeide
      opplevelser, bearbeide det som har skjedd, bearbeide det sammen, snakket gjennom det, fulgt opp de ansatte,
      kollegastøttere, faglig gjennomgang, gå gjennom fakta, hva skjedde, gå gjennom hva som skjedde, gjennomgå
      saken, gjennomgå hendelsen, gjennomgang av det som skjedde, snakke om hva som skjedde, samtale etter
      alvorlige hendelser, samtale etter vanskelige hendelser, samtaler etter alvorlige hendelser, fast samtale
      etter, prat etter akuttsaker, ta en runde etter alvorlige hendelser, oppfølging etter akuttsaker, tømming,
      prate gjennom vakta, prate gjennom dagen, prate gjennom hendelsen, snakke gjennom vakta, snakke gjennom
      hendelsen, gå gjennom vakta, gikk gjennom hendelsen, gikk gjennom det som skjedde, samling samme dag, samles
      samme dag, samles etter hendelser, samle alle etterpå, samlet oss etterpå, prat før vi går hjem, prate før vi
      går hjem, runde før vi går hjem, rydde i hendelsen
    nn: etterarbeid, gå gjennom det som hende, samlast etterpå, rutine etter vald og trugsmål, samtale etter
      alvorlege hendingar, handsame opplevinga, gå gjennom hendinga, samlast same dag, samle oss etterpå, prate før
      vi går heim
    en: debrief, debriefing, defuse, defusing, after the incident, talk afterwards, talking it through afterwards,
      aftercare, critical incident, talk after hard visits, talking after difficult meetings, chat in the car
      afterwards, regular debriefing, talk after tough cases, talk together after, process it together, processing,
      processing afterwards, routine after violence, follow up after incidents, talked about it afterwards, talked
      afterwards, what happened, go through what happened, go through the facts, talk after serious incidents,
      conversation after hard cases, talking afterwards, talk through the shift, talk before going home
Raskt etterpå; Raskt etterpå; Soon after
  nb: så fort som mulig, raskt etterpå, kort tid etterpå, kort tid etter, innen et døgn, innen 24 timer, før jeg
      går hjem, ikke vente for lenge, ikke vente til
  en: straight after, straight away, soon after, as soon as possible, before going home
Innsjekk; Innsjekk; Check-in
    nb: sjekke ut hvordan folk har det, hvordan folk har det, hvordan alle har det, hvordan gikk det, innsjekk,
      innsjekking, sjekke inn, utsjekk, utsjekking, sjekke ut, runde, rundt bordet, statusrunde, runde rundt
      bordet, dagsform, dagens form, hvordan har du det, hvordan vi har det, hvordan har vi det, termometer, sjekke
      hvordan folk har det, hvordan står det til, hvordan det står til, spurte + går, sjekke inn oftere, runde i
      starten, runder, åpningsrunde, avslutningsrunde, sjekkrunde, temperaturmåler, temperatursjekk, humørsjekk,
      alle sier noe, alle sier hvordan, alle forteller hva, skala fra 1 til 10, følelsestermometer, daglig sjekk,
      morgensjekk, tåle svaret, starte møtet med en runde, runde i starten av møtet, ti minutters innsjekk, humør
      fra en til fem, tommel opp, tommel opp eller ned, fargekort, grønt gult rødt, trafikklys, dagens temperatur,
      ta temperaturen, ta temperaturen på, ta en runde, ta runder, gå runden rundt bordet, faste runder, start med
      en runde, runde til slutt, avslutte med en runde, begynne med en runde, en runde der alle, runde der alle
      får, alle i tur og orden, avslutte med en sjekk ut, avslutte med utsjekk, starte møtet med å spørre hvordan,
      starte mandagsmøtet med å spørre, begynne møtet med å spørre, begynne dagen med å spørre, starte dagen med å
      spørre, starte morgenmøtet med å spørre, starte møtene med hvordan, fra en til ti, værmelding, dagens vær,
      hvordan er det med deg, begynne møtet med, begynne hvert møte med, begynne teammøtet med, begynne hvert
      teammøte med, starte møtet med hvordan, starte hvert møte med, starte teammøtet med, åpne møtet med, hvordan
      har du det egentlig runde
    nn: ein runde, byrje møtet med å spørje, starte møtet med å spørje, byrje møtet med, byrje kvart møte med,
      starte kvart møte med
    en: checkin, check in, checking in, check out, round table, check in with each other, check on each other, how
      are we today, start with a round, morning check in, traffic light, check ins, start the meeting by asking, a
      round of how we are, round at the start, closing round, short round, start every meeting with, begin each
      meeting with
Møter; Møte; Meetings
    nb: møte, møter, møtevirksomhet, møtekultur, personalmøte, teammøte, avdelingsmøte, morgenmøte, mandagsmøte,
      ukemøte, stabsmøte, møtefri, møteplager, møtebelastning, unødvendige møter, ineffektive møter, teamsmøter,
      digitale møter, møtemengde, møtehelvete, møtefritt, færre/kortere møter, møte + unødvendig, møtestruktur,
      møtetid, møtetrøtthet, møtetrøtt, rekke av møter, back to back, teammøter, fagmøte, fagmøter, ledermøte,
      ledermøter, kontormøte, basismøte, inntaksmøte, samarbeidsmøte~, ansvarsgruppemøte, samarbeidsmøter~, kutte
      møte, ingen møter, kutte ned på møter, møtefri onsdag, møte + epost, møte + mail, teams hele dagen, teams på
      teams, teamsmøte, møter uten mål, møter uten agenda, meningsløse møter, møtedag, møtedager, effektive møter,
      sittet i møter, møter som varer for lenge, møteskikk, møtevett, forberedt til møter, mobilfrie møter,
      mobilbruk i møter, telefonbruk i møter, møteflom, møteflommen, møteslitasje, møtekjør, heldagsmøter,
      heldagsmøte, møter uten plan, dårlig planlagte møter, kutte møter, kutte møtet, kutte et møte, kutte
      statusmøtet, statusmøte, statusmøter, statusmøtet, droppe møter, droppe et møte, stryke møter, avlyse møter,
      slå sammen møter, ta bort møter, møtefri dag, møtefrie dager, møtefri fredag, møtefri morgen, uten møter, dag
      uten møter, ingen møter før, ingen møter etter, ingen møter på fredag, korte ned møtene, halvere møtetiden,
      sitte fast i møter, fast i møter, sitter fast i møter, fanget i møter
    nn: møte, møtemengd, teams heile dagen, møte på rekkje, kutte møta, droppe møte, stryke møte, dag utan møte,
      kortare møte
    en: meeting, meetings, fewer meetings, shorter meetings, back to back meetings, meetings all day, endless
      meetings, pointless meetings, meetings without purpose, meeting culture, better meeting culture, cut
      meetings, cancel meetings, drop meetings, meeting free, no meeting friday, no meetings, stuck in meetings
Punktlighet; Presisjon; Punctuality
  nb: presis, forsinket, forsinkelser, møtedisiplin, møtemoral, begynne i tide, slutte i tide, holde tidspunkter,
      holde avtaler, starte til tida, komme for sent, folk kommer for sent, komme presis, komme tidsnok, komme
      presis til møter, møte presis, starte presis, slutte presis, starte møtene presis, begynne presis, presis
      til møter, punktlighet, punktlig, alltid sen, for sen
  nn: kome for seint, forseinka
  en: being on time, be on time, start on time, punctuality, punctual, being late
Gåmøter; Gåmøte; Walking meetings
  nb: gåmøte, gåmøter, gående møte, gå og prate, gå tur i møter, spasermøte, ta samtalen på tur, samtale på tur,
      møte på tur, møte ute, ta møtet ute, gåande møte
  nn: gåmøte
  en: walk and talk, walking meeting, walking meetings, outdoor meeting
Møteplasser; Møteplassar; Arenas
  nb: møteplass, møteplasser, arena, arenaer, treffpunkt, samlingspunkt, forum, fagforum, et sted å møtes,
      ledernettverk, ledergruppe som arena, fellesarena, uformelle møteplasser, møtearena, fora, lederforum,
      lederfora, nettverk~, nettverksgruppe~, nettverksmøte~, samarbeidsarena, felles samlinger, lederkollegium,
      lederfellesskap på tvers, ledergruppe som fungerer, lederforum på tvers, treffe andre avdelingsledere,
      ledersamlinger, ledersamling, ledertreff, ledernettverket, andre mellomledere, lederteam, arena for deling,
      arena for refleksjon, arenaer for å snakke, arenaer for samtale, ledernettverk på tvers, egen ledergruppe,
      lederstøttegruppe, støttegruppe, treffe ledere, møte andre ledere, møte ledere fra andre, sofahjørne,
      nettverkssamlinger, nettverkssamling, ledergrupper, et pauserom, kaffekroken, kaffekrok, kaffehjørne,
      samling for ledere, samlinger for ledere, møte andre barnevernledere, treffe andre i samme rolle, kontakt
      med andre ledere, snakke med andre ledere, lunsjrom
  nn: møteplassar, arenaar, møtestad, stad å møtast, leiarnettverk, leiarsamlingar, kaffikroken, andre leiarar å
      snakke med
  en: arena, forum, meeting place, network, networks, forums, networking, peer network, meeting places, more
      meeting places, meet other leaders, meeting other leaders, support group, places to meet, common room,
      network meetings, leader gatherings, break room, sofa corner, coffee corner, lunch room, talk to other
      leaders, others in the same role, peers in the same role
Små grupper; Små grupper; Small groups
  nb: små grupper, mindre grupper, liten gruppe, faste grupper, dele i grupper, dele oss i grupper, gruppearbeid,
      grupper på tre, smågrupper, færre deltakere, ikke for mange, ikke for stor gruppe, passe stor gruppe,
      oversiktlig gruppe, gruppestørrelse, størrelsen på gruppa, faste deltakere, samme folk hver gang, samme
      gruppe hver gang, summegrupper, summegruppe, summe, summing, tre og tre, tre sammen, treergrupper,
      basisgrupper, få i gruppa
  nn: same folk kvar gong
  en: small groups, small group, group work, same people every time, pairs first, working groups, split into
      groups, threes, not too many in the group
Pauser; Pausar; Breaks
  nb: pause, pauser, lunsj, lunsjpause, spise lunsj, matpause, kaffepause, avbrekk, minipause, mikropause, time
      out, timeout, lunsjen, spise ordentlig lunsj, lunsj utenfor kontoret, lunsj uten jobbprat, lunsj foran pc,
      hoppe over lunsj, droppe lunsj, ekte lunsj, spise sammen, spise lunsj sammen, samlet lunsj, lunsjbord,
      lunsjbordet, lunsjrommet, pauserom, pauserommet, lederlunsj, lunsj med kolleger, matpakke sammen,
      matpausen, spisepause, pausen, korte pauser i løpet av, lov til å ta pause, lov å ta pause, ordentlige
      pauser, pause mellom møter, tid mellom møtene, luft mellom møtene, luft mellom avtaler, luft i kalenderen,
      luft i timeplanen, pusterom, luftepause, lufteturer i lunsjen, frisk luft i pausen, ta fem minutter, fem
      minutter, fem minutter for meg selv, ti minutters pause, strekke på beina, gå en runde ute, rusle en runde,
      skjermpause, kaffepauser, røykepause, stoppe opp litt, pustepause, pustepauser, dopause, dopauser, tisse,
      rekke å tisse, spise mat, huske å spise, spiser ikke foran pcen, ikke spise foran pcen, spiser ikke lunsj
      foran pcen, ikke spise ved pulten, spise ved pulten, ti minutter mellom møter, ti minutter mellom møtene,
      minutter mellom møtene, ti minutter mellom, luft mellom, pust i bakken, reell pause, ekte pauser, gå en tur
      i lunsjen, fredagslunsj, spise frokost sammen, felles frokost, pauser uten skjerm, ta meg tid til lunsj,
      sette meg ned litt, sette meg ned innimellom, sette seg ned, sitte ned litt, stoppe opp i hverdagen, stoppe
      opp innimellom, stoppe opp oftere, ta en pust, ta fem, puste ut litt, puste ut innimellom, puste mellom
      slagene, pustehull i løpet av dagen, pustehull i hverdagen, rom til å puste, ro mellom møtene, mellomrom,
      mellom slagene, frisk luft i løpet av dagen, tur i lunsjen, gåtur i lunsjen, gå en tur midt på dagen, tur
      midt på dagen, ut midt på dagen, kaffe med en kollega, ta en kaffe, kaffeprat, kaffestund, ti minutter fri,
      fem minutters pause, frikvarter, friminutt, spise matpakke, matpakka, spise i lag, glemmer lunsj, glemmer
      pauser, spiser foran pcen, fem minutter alene
  nn: pausar, kvilepause, lunsj i lag, matpause, småpausar, hugse å ete, matpausar, sitje ned litt, kaffipause,
      kaffipausar, gløymer lunsj
  en: break, breaks, lunch, breather, coffee break, lunch break, taking breaks, take a break, breaks during the
      day, breathing space, lunch together, short breaks, room to breathe, eat lunch, proper lunch, take lunch,
      toilet breaks, minutes between meetings, gaps between meetings, eat together, eating together, lunch away
      from my desk, real breaks, regular breaks, taking lunch, sit down for a minute, catch my breath, time
      between meetings, walk at lunch, lunch walk, coffee breaks
Oppfølging; Oppfølging; Follow-up
    nb: oppfølging, følge opp, medarbeidersamtale, medarbeidersamtaler, lederoppfølging, en til en, én til én, en
      til en samtaler, 1 1, utviklingssamtale, jevnlige samtaler, statussamtale, personaloppfølging,
      oppfølgingssamtale, oppfølgingssamtaler, oppfølging fra leder/sjefen, følge opp ansatte, bli fulgt opp,
      individuell oppfølging, en til en møter, faste en til en møter, én til én samtaler, samtale med leder, faste
      samtaler med leder, faste møter med leder, fast tid med leder, tid med leder, lederstøttesamtale,
      personalsamtaler, medarbeidersamtalen, ansattsamtaler, tettere oppfølging, følge opp etterpå, ringte dagen
      etter, ringe noen dagen etter, tok kontakt dagen etter, sende noen hjem, sendte ho heim, sendte henne hjem,
      sjekket inn etterpå, spurte dagen etter, tomannshånd, på tomannshånd, under fire øyne, på kammerset, ta det
      på tomannshånd, ta det på kontoret, individuelle samtaler, fulgte opp dagen etter, ringte meg etterpå, ringte
      samme kveld, ringte på kvelden, sendte meg hjem, sendt hjem, sende meg hjem, medarbeidersamtaler hvert
      halvår, hvert halvår, halvårssamtale, trusseloppfølging, fulgt opp i etterkant, følges opp i etterkant,
      oppfølging i etterkant, avtale ny prat, avtale ny samtale, avtale en ny samtale, avtale ny tid, ny samtale,
      ny prat, en ny prat, ta en ny prat, snakke igjen, snakkes dagen etter, plan videre, plan for videre, plan for
      veien videre, plan for videre oppfølging, veien videre, en plan videre, vite veien videre, avtale veien
      videre, avtale videre, hva skjer videre, hvordan gå videre, neste samtale, spør igjen, spør igjen etter noen
      dager, sjekke inn igjen, melding dagen etter, fulgt bedre opp, spørre hvordan det går dagen etter, spør
      hvordan det går dagen etter, høre hvordan det går dagen etter, sjekke dagen etter, en telefon dagen etter,
      spørre uka etter, samtale med hver ansatt, samtaler med hver ansatt, samtale med hver enkelt, samtaler med
      hver enkelt, samtale med alle ansatte, snakke med hver enkelt, snakke med hver ansatt, prate med hver enkelt,
      prat med hver ansatt, prat med hver enkelt, ta en prat med alle, ta en prat med hver enkelt, ta en prat med
      hver, ta en prat med hver ansatt, en prat med alle, samtale med den enkelte, alenesamtaler, alenetid med
      leder, korte samtaler med hver, personlig samtale med hver, ringte dagen derpå, ringte meg om kvelden, sendte
      melding etterpå, kvarter med hver, et kvarter med hver, et kvarter med, kvarter med hver ansatt, ti minutter
      med hver, en halvtime med hver, medarbeider samtaler, medarbeider samtale, korte samtaler oftere, korte
      samtaler, kortere samtaler, tid til hver ansatt, tid med hver ansatt, tid med hver enkelt, tid til hver
      enkelt, snakke med alle en og en, en og en, ringte alle dagen etter, ringe alle dagen etter, ringe + dagen +
      etter, ringte rundt dagen etter, fulgte opp i etterkant, følge opp i etterkant, sende folk hjem, sende noen
      hjem tidligere, sende ansatte hjem
    nn: oppfylgjing, medarbeidarsamtale, ringte ho dagen etter, følgde opp, på tomannshand, tomannshand, sende meg
      heim, sende ho heim, medarbeidarsamtalar, fylgt opp betre, følgt opp betre, samtale med kvar tilsett, samtale
      med kvar einskild, prate med kvar einskild, spørje korleis det går dagen etter, ta ein prat med alle, ringde
      dagen etter, kvarter med kvar, eit kvarter med, kvarter med kvar tilsett, korte samtalar, korte samtalar
      oftare, ein og ein, tid til kvar tilsett, tid med kvar tilsett, følgde opp i etterkant, ringde alle dagen
      etter
    en: follow up, one to one, one on one, appraisal, one to ones, one on ones, 1 to 1, regular talks with my
      manager, followed up, staff appraisal, called the next day, face to face, in private, sent me home, called me
      afterwards, checked in the next day, following up, following up afterwards, plan ahead for, way forward, the
      way forward, what next, next talk, a new talk, agree on a new talk, check in later, check in again, moving
      forward, plan going forward, a chat with everyone, talk to each employee, check in the next day, ask the day
      after, called the day after, checked in on me, checked up on me, facilitation, fifteen minutes with each, a
      quarter of an hour with each, short talks, one by one, called everyone the next day
Kompetanse; Kompetanse; Competence
    nb: kompetanse, kompetent, kompetente, spisskompetanse, kunnskap, kunnskapsrik, fagkunnskap, faglighet, faglig
      styrke, faglig trygghet, faglig dyktig, faglig nivå, fagperson, fagpersoner, kunne faget, kan faget, kunne
      jobben sin, fagfolk, fagmiljø, høyt faglig nivå, kunnskapsbasert, ferdighet, ferdigheter, dyktige,
      profesjonell, profesjonelle, profesjonalitet, proff, proffe, flinke~, flinkere~, dyktig~, faglig~, faget i
      orden, ha faget i orden, kan jobben min, kunne faget mitt, fagkompetanse, fagligheten, fagstyrke, solid fag,
      faglige vurderinger, gode faglige vurderinger, gode vurderinger, faglig skjønn, skjønn, faglig fundament,
      faglig forankring, faglig grunnlag, fagkunnskaper, kunnskaper, kunnskapen, vite hva jeg driver med, godt
      utdannet, utdannede, kompetansen, høy faglig kompetanse, teori, metodekunnskap, traumekompetanse, god på
      jobben, flink~, kunne lovverket, fagsterk, fagsterke, faglig tyngde, bred kompetanse, klok, kloke, kloke
      hoder, vet hva de snakker om, kompetente kolleger, kompetente medarbeidere, faglig trygg, trygg i faget,
      trygg på faget, trygghet i faget, trygghet på eget fag, teoretisk kunnskap, kjenne lovverket, kan lovverket,
      kunne loven, stå på faglig grunn, støtte meg på faget, støtte meg til faget, faget i ryggen, faget mitt,
      fagspråk, teoretisk, metode, metoden, metoder, metodikk, traumeforståelse, teoriforståelse, fagforståelse,
      utviklingspsykologi, traumebevisst, traumebevisst omsorg, tbo, barnefaglig kompetanse, kan jobben, kjenner
      faget, evner, dyktige fagfolk, dyktige medarbeidere, faglig dyktige, flinke fagfolk, dyktige ansatte
    nn: fagleg, kunnskapsrik, ferdigheiter, profesjonell, kunnskapar, fagkunne, dugande folk, dugande, dyktige
      tilsette
    en: competence, competent, skills, skilled, knowledge, expertise, professional, professionalism, know my field,
      professional skills, good judgement, skill, knew their stuff, knows their stuff, wise, competent staff,
      skilled staff, know the field, knowing the field, confident in my field, know what im doing, knowing what im
      doing, know their stuff, skilled people
Læring og påfyll; Læring og påfyll; Learning
    nb: kompetanseheving, kompetanseutvikling, kompetanseplan, læring, lære, lærer, lærerik, kurs, kursing, kurse,
      påfyll, faglig påfyll, fagdag, fagdager, faguke, etterutdanning, videreutdanning, utdanning, skolering,
      fagutvikling, faglig utvikling, utvikling, utviklende, personlig utvikling, hospitering, hospitere,
      konferanse, konferanser, foredrag, e læring, vekst, faglitteratur, forskning, lederopplæring, lederutvikling,
      lederutdanning, lederprogram, lederkurs, kurs og opplæring, master, masterutdanning, studier, studere,
      studiepoeng, etterutdanne, videreutvikling, utvikle meg faglig, faglig oppdatering, faglig oppdatert, faglig
      fordypning, fordypning, faglig vekst, foreleser, forelesning, forelesninger, invitere
      foreleser/foredragsholder, foredragsholder, fagartikkel, fagartikler, artikkel, artikler, lese fag, lese
      artikkel, faglig innlegg, innlegg om fag, tema hver gang, fagtema, fagkveld, webinar, kursrekke,
      kompetansemidler, kompetansehevende, midler til utdanning, kunnskapspåfyll, ny kunnskap, få ny kunnskap, lære
      av forskning, forskningsbasert, nye metoder, hele tiden lære, læringskurve, faglig inspirasjon, faglig input,
      kompetanse og kurs, videreutdanning dekkes, dekker videreutdanning, betalt videreutdanning, masterstudie,
      satses på fag, det satses på fag, satsing på fag, satser på fag, satser på kompetanse, kompetansesatsing,
      fagutviklingsplan, opplæringsplan for alle, lederskole, ledelseskurs, fylle på faglig, tid til å lese fag,
      tilgang på kurs, fagkurs, kursmidler, traumekurs, kurstilbud, karrieremuligheter, karriere, faglige
      utviklingsmuligheter, interessante foredrag, inspirerende foredrag, inspirasjonsdag, inspirasjonsdager,
      fagsamlinger, fagsamling, faglunsj, faglunsjer, fagtimen, ny fagkunnskap, faglige kurs, mer fag, mer fokus på
      fag, tid til å lese, internundervisning, undervisning, lederprogrammet, leder opplæring, opplæring i ledelse,
      seminar, oppdatere meg faglig, sertifisering, kompetanse heving, kompetanse hevende, kompetanse utvikling,
      etter utdanning, videre utdanning, jobbskygging, skygge en kollega, bytte jobb for en dag, bytte plass for en
      dag, besøke hverandres arbeidsplass, besøke hverandres avdeling
    nn: vidareutdanning, skulering, leiarutvikling, fordjuping, fagleg fordjuping, leiaropplæring, leiarutdanning,
      besøkje andre tenester
    en: learning, learn, training courses, courses, development, professional development, growth, education,
      leadership training, lecture, lecturer, article, training~, professional input, further education, time to
      study, investment in skills, master degree, more training for staff, skills development, competence
      development, opportunities to develop, inspiring lectures, inspiring talks, professional growth, learning
      organisation, conferences, workshops, studying, research, job shadowing, job swap, visit other services
Erfaring; Erfaring; Experience
  nb: erfaring, erfaringer, erfaren, erfarent, erfarne, fartstid, ansiennitet, har sett det før, gjort det før,
      opplevd det før, stått i det før, vært der før, vært ute en vinterdag før, livserfaring, uerfaren,
      uerfarne, års erfaring, mange år, mange år i faget/yrket/jobben/barnevernet, år i barnevernet, år i faget,
      rutinert, rutinerte, rutine i jobben, vært med en stund, vært med lenge, har vært med lenge, vært i gamet,
      veteran, veteraner, senior, seniorer, gammel i gamet, hatt det sånn før, sett verre, sett det meste, sett
      mye, har sett det meste, erfaringskompetanse, tidligere erfaringer, ha stått i det før, vært gjennom det
      før, har vært gjennom det før, vet hva som virker, vet at det går over, overlevd før, klart det før,
      fartstida, erfarne kolleger, erfarne kollegaer, erfaren gjeng, sett alt, gammel og klok, klokskap, vært her
      lenge, jobbet lenge, har jobba lenge, lang tid i yrket, årene har lært meg, erfarne medarbeidere, vite at
      det går bra, vite at det ordner seg, klarte det sist, klarte det forrige gang, det gikk bra sist, det
      pleier å gå bra, alt går over, har opplevd verre, har tålt verre, livet har lært meg, gammel
      traver, har vært borti det før, levd liv, livsvisdom, visdom
  nn: erfaring, røynsle, røynd, røynde, vore med lenge, veit at det går bra
  en: experience, experienced, inexperienced, years of experience, been there before, seen it before, seasoned,
      experienced staff, experienced colleagues, having done it before, done it before, know it will pass, it
      will pass, this too shall pass, survived worse, seen it all, wisdom
Simulering og øving; Simulering og øving; Practising
  nb: øver, øving, øvelse, øvelser, simulering, simulere, rollespill, ferdighetstrening, trene på samtaler,
      trene på vanskelige samtaler, øve sammen, øve på vanskelige samtaler, øve på samtaler, trene på,
      simuleringsøvelser, drill, øve på krise, kriseøvelse, øve mer, tørrtrening, scenario, scenarier,
      scenariotrening, øvd på det, øvd på dette, øvd på, ikke øvd, hadde øvd, vi hadde øvd, trent på det, trent
      på dette, trening på dette, for lite trening på, for lite øving, simuleringstrening
  nn: rollespel, øvingar, trena på det
  en: role play, roleplay, simulation, practise, practice conversations, practice together, practising, drills,
      rehearse, had practised it, we had trained for it
Forberedelse; Førebuing; Preparation
  nb: forberedelse, forberede, forberedt, på forhånd, lese meg opp, uforberedt, planlegge samtalen, ha en plan,
      ha en plan b, manus, forarbeid, plan b, ha tenkt gjennom, tenke gjennom på forhånd, risikovurdering,
      risikovurdere, vurdere risiko, gjøre leksa, forkant, vi visste hva vi skulle, forberedelsestid, legge en
      plan, la en plan, plan på forhånd, lese sak på forhånd, klar for det som venter, tenke gjennom møtet på
      forhånd, tenke gjennom hva jeg skal si, øve på hva jeg skal si, skrive ned hva jeg skal si, sette meg inn i
      saken, vite hva jeg går til, vite hva jeg skal, ha kontroll på fakta, kontroll på fakta, planlagt bedre,
      planlagt mer, planlagt på forhånd, bedre planlagt, god plan, manglet plan, ikke noen plan, tenkt gjennom
      det, formøte, brief, brifing, briefing, brief før, brifet, kjøreplan
  nn: førebuing, førebu, førebudd, plan på førehand, tenkje gjennom på førehand
  en: preparation, prepared, prepare, unprepared, plan ahead, planned ahead, risk assessment, preparing well,
      preparing myself, read up, planned better, better planned, had a plan, no plan, thought it through,
      assessed the risk, clarified beforehand, talked beforehand, talked it through beforehand, briefed
Evaluering; Evaluering; Evaluation
  nb: evaluere, evaluering, evaluert, evalueringer, måling, måle, undersøkelse, medarbeiderundersøkelse, se på
      hva som virker, gå gjennom hva som virket, oppsummere, oppsummering, statistikk, kvalitetssikring, effekt,
      effekten, måle effekt, hva virket, hva fungerte, hva funket, hva gikk bra, hva gikk dårlig, se om det
      virket, se om det funket, vurdere om, vurdere effekt, sjekke om det virker, evalueringsskjema,
      spørreundersøkelse, telle opp, resultatmåling, brukerevaluering, kartlegge, kartlegging, status,
      statusrapport, statusoppdatering, se tilbake på, tilbakeblikk, rapportere tilbake, melde tilbake,
      tilbakerapportering, se om vi har fått det til, fortelle hvordan det gikk neste gang, ta en runde på
      hvordan det gikk, dele hva vi prøvde, dele hva vi har prøvd, hva har vi prøvd, hva har vi lært, spørre
      hverandre hvordan det gikk, evaluere hvordan det går, snakke om hvordan møtet gikk, sjekke om det fungerer,
      sjekke hvordan det fungerer, fortelle hva vi har prøvd, sjekke om vi har gjort det, hva har vi fått til,
      høre hvordan det har gått, høre hvordan det gikk, spørreskjema
  nn: evaluering, spørjeundersøking, oppsummere, kva verka, sjå om det verka, status neste gong, fortelje korleis
      det gjekk neste gong, kva har vi fått til, høyre korleis det har gått, høyre korleis det gjekk
  en: evaluation, evaluate, survey, summary, what worked, effect, report back, look back, how did it go, tell how
      it went, what did we learn, sum up, summarise, summarize, status update, check how it went, hear how it
      went, what have we tried, review, take stock
Profesjonell hjelp; Profesjonell hjelp; Professional help
  nb: psykolog, psykologhjelp, terapi, terapeut, fastlege, lege, legen, samtaletilbud, snakke med psykolog,
      profesjonell hjelp, helsehjelp, samtale med psykolog, snakke med noen utenfra, ekstern hjelp, kognitiv
      terapi, terapitimer, time hos psykolog, medisin, medisiner, fastlegen, legetime, kiropraktor,
      fysioterapeut, fysio, samtaleterapi, noen utenfra, en utenfra, prest, presten, diakon
  nn: lækjar, nokon utanfrå
  en: therapy, therapist, psychologist, counselling, doctor, see a therapist, counsellor, gp, priest
HMS og tillitsvalgte; HMS og tillitsvalde; Health, safety and representatives
    nb: verneombud, tillitsvalgt, tillitsvalgte, fagforening, fagforbund, hms, hms arbeid, vernerunde,
      partssamarbeid, arbeidsmiljøloven, verneombudet, aktivt verneombud, vernetjeneste, vernetjenesten,
      vernearbeid, hms runde, hms plan, hms system, arbeidsmiljøutvalg, amu, tillitsvalgtapparat,
      hovedtillitsvalgt, fellesorganisasjonen, samarbeid med tillitsvalgte, ledere og tillitsvalgte,
      bedriftshelsetjeneste, bedriftshelsetjenesten, bht, hjelp fra bht, aktive verneombud, tillitsvalgte blir
      lytta til, tillitsvalgte som blir lytta til, samarbeid med verneombud, bedriftshelse, ia avtale,
      arbeidstilsynet, varslingssak, varslingssaker, varslingsrutiner, varslersak
  nn: verneombod, tillitsvald, tillitsvalde, vernetenesta, verneombodet, bedriftshelseteneste,
      bedriftshelsetenesta, tillitsvalde blir høyrde
    en: union, safety representative, shop steward, health and safety, union rep, unions, occupational health,
      reporting incidents, whistleblowing
Rollefordeling; Rollefordeling; Roles
  nb: rolle, roller, rolleavklaring, rolleklarhet, rolleforståelse, rolleblanding, rollekonflikt, uklare roller,
      tydelige roller, avklarte roller, mandat, ansvarsområde, ansvarsområder, ansvarsavklaring, arbeidsdeling,
      arbeidsfordeling, oppgavefordeling, fordeling av oppgaver, stillingsbeskrivelse, hvem gjør hva, hvem som
      gjør hva, ansvarsfordeling, vite hva som er min jobb, hvem som har ansvar for hva, rolleavklart,
      rolleutydelighet, lederrolle~, lederrollen~, avklare roller, uklart ansvar, uklar ansvarsfordeling, klar
      ansvarsfordeling, arbeidsoppgaver og ansvar, rolleforvirring, mandatet, avklare ansvar, tydelig ansvar,
      klart ansvar, vite hvem som har ansvar, hvem har ansvaret for hva, hvem som bestemmer, hvem bestemmer,
      rollebevisst, rollebevissthet, bevisst rolle, klarere roller, tydeligere ansvar, avklart ansvar, avklart
      hvem, klarere ansvar, rollefordeling, hvem har ansvar for hva, klare ansvarsforhold, stillingsinstruks
  nn: rolleavklåring, kven har ansvar for kva
  en: role, roles, role clarity, division of labour, responsibilities, unclear roles, clear roles, clear
      responsibilities, who does what, know who does what, job description, division of labor, division of
      responsibility, who is responsible for what
Ansvar; Ansvar; Responsibility
    nb: ansvar, ansvarsfull, ansvarsfølelse, ansvarsbyrde, tungt ansvar, alt ansvaret, ansvarsfraskrivelse,
      pulverisering av ansvar, ansvarlighet, bære ansvar, bærer ansvaret, ansvaret tynger/hviler, hviler på meg,
      siste instans, hovedansvar, lederansvar, totalansvar, ansvaret ligger på meg, kjenne på ansvaret,
      ansvarsbevisst, eie beslutningen, ta ansvaret, ledelsens ansvar, lederens ansvar, mitt ansvar, det er mitt
      ansvar, mitt ansvar å, opp til meg, jeg må skape, må skape rommet, må sørge for, må legge til rette, mitt
      ansvar som leder, stå til rette, ansvaret på mine skuldre, til syvende og sist meg, ansvaret, pliktfølelse,
      pliktoppfyllende, plikt, plikter, tyngden av ansvaret, tyngden, vekten av ansvaret
    nn: ansvarleg, leiaren sitt ansvar, pliktkjensle, tyngda
    en: responsibility, responsible, accountability, take responsibility, taking responsibility, accountable, its
      on me, my responsibility, up to me, it all rests on me, sense of duty, duty, conscientious, the weight of
      responsibility
Konfidensialitet; Konfidensialitet; Confidentiality
  nb: konfidensielt, konfidensialitet, taushetsplikt, taushet, fortrolig, fortrolighet, fortrolige rom, blir i
      rommet, personvern, det som sies her blir her, taushetsplikten, blir mellom oss, mellom oss, det som sies i
      rommet, sies her, sies her blir her, ikke går videre, går ikke videre, ikke sladre videre, ikke bringe
      videre, stole på at det ikke går videre, fortrolige samtaler, konfidensielle, holde tett, hva som sies her,
      anonymt, anonymisere, anonymitet, diskresjon, diskret, sies blir der, det som sies blir, blir der, blir
      her, innenfor disse veggene, fire vegger, sagt i rommet, ikke ta det med ut, ikke fortelle videre, holde
      det for oss selv, hemmelig, ikke skjermbilder, lukket gruppe, ikke sladres om, taus om det, trygg på at det
      ikke går videre, ikke blir fortalt videre, fortelles ikke videre, bak lukkede dører, lukket rom,
      taushetsløfte, sørge for taushet, lov om å holde tett, blir i gruppa, ingenting går ut herfra
  nn: teieplikt, fortruleg, teieplikta, det som blir sagt, held tett
  en: confidential, confidentiality, stays in the room, what is said here, between us, trust that it stays here,
      privacy, discretion, keep it here, what happens here, not passed on, what is said stays, said in
      confidence, in confidence, behind closed doors, stays in this room
Trygge rom; Trygge rom; Safe spaces
  nb: fristed, frirom, et sted å puste ut, sted å puste ut, sted å være svak, rom for følelser, rom for å være,
      et rom der, rom der man kan, puste ut, puste ut sammen, rom for å puste ut, frirommet, rom å være svak i,
      rom hvor, rom der vi kan, rom der alle, rom for å være svak/sårbar/lei/menneske, rom for å gråte, rom for
      sårbarhet, rom for det vanskelige, rom til å være, slike rom, skape rom, lage rom, skape rom for, egne rom
      for, rom for reaksjoner, plass til reaksjoner, rom for å snakke, sted å snakke, sted å lufte seg, sted å
      tømme seg, sted å gråte, sted hvor man kan, sted der man kan, trenger et sted, oase, pustehull, kattekrok,
      ladested, ventilrom, sted å være lei, et sted uten krav, sted uten krav, et sted å lande, rom å lande i,
      rom å lufte, sted å slippe masken, slippe maska, ta av seg masken, sted å ta av masken, rom for å være
      sint, rom å være lei seg, der jeg kan gråte, der man kan gråte, et sted å bryte sammen, rom for alle
      følelser, rom for tårer, plass til alle følelser, et rom for, rom til å kjenne på, arena for følelser, rom
      for å kjenne, rom for å feile og føle, et sted å puste, sted å puste, sted å lande, sted å være seg selv,
      sted man kan være, sted jeg kan være, sted hvor jeg kan, rom der jeg kan, et pusterom for ledere, et sted å
      hente seg inn, rom der man tør, rom hvor det er lov, frisone, trygg arena, trygge arenaer, trygt sted,
      trygg sone, rom for tvil, rom uten krav, sted å senke skuldrene, sted å legge det fra seg
  nn: ein stad å puste ut, rom der ein kan, ein stad å, ein stad utan krav, ein stad der ein kan, ein stad å
      lande, ein stad å kvile, fristad, rom utan krav
  en: safe space, safe spaces, safe place, space to, room for feelings, a place to, space for feelings, breathing
      hole, space to be weak, somewhere to be weak, place to land, place to cry, drop the mask, room for tears, a
      space where, a place where, room to be yourself, space to breathe, space to cry, a place to breathe, free
      zone, a place to vent, room for doubt, safe arena
Saksdrøfting; Saksdrøfting; Case discussion
    nb: casediskusjon, casedrøfting, casearbeid, sakdrøfting, saksdrøfting, saksdrøftinger, drøfte saker, drøfte en
      sak, drøfte sammen, drøfte case, drøfte i team, drøfting av saker, kollegadrøfting, drøftingsmøte,
      drøftingsmøter, teamdrøfting, casegjennomgang, drøfte + sak, drøfte vanskelige saker, drøfte krevende saker,
      drøfte dilemmaer, dilemma, dilemmaer, etiske dilemma, dilemmatrening, drøftinger, drøftingstid, drøfting i
      gruppe, drøfte + kollega, sakspresentasjon, ta opp saker, ta opp en sak, ta opp vanskelige saker, ta med en
      sak, ta med saker, ta med noe jeg står i, dele saker, dele en sak, egne saker, ekte saker, eksempler fra
      hverdagen, snakke om saker, saksgjennomgang, gå gjennom saker, tenke høyt om saker, sakene i plenum, legge
      frem en sak, legge fram en sak, konkrete saker, øve på caser, case, caser, drøfter alltid, drøfting, drøfting
      med kolleger, felles drøfting, drøfte fag, drøfte faglig, tid til drøfting, tid til å drøfte, rom for
      drøfting, mer drøfting, faglig drøfting av saker, saksdiskusjoner, diskutere saker, diskutere en sak,
      diskutere vanskelige saker, se på saken sammen, legge fram saken, fremlegg av sak, en sak hver gang, sak hver
      gang, ta en sak, to hoder, to hoder tenker bedre enn ett, flere hoder tenker, faglige diskusjoner, faglige
      drøftinger, faglig drøfting, faglig diskusjon, diskutere fag, diskutere faglig, snakke fag med kolleger,
      fagprat med kolleger, faglig sparring, faglig prat, fagdiskusjon, fagdiskusjoner, fagsamtale, fagsamtaler,
      gode fagsamtaler
  nn: saksdrøfting, drøfte saker saman, faglege drøftingar, faglege diskusjonar
  en: case discussion, case discussions, discuss cases, case review, discussing cases, case presentations,
      dilemmas, real cases, bring a case, discuss difficult cases, talk through the case, talk about cases, case
      meetings, two heads are better than one, professional discussions, discuss hard cases
Deling; Deling; Sharing
    nb: dele erfaringer, erfaringsdeling, erfaringsutveksling, utveksle erfaringer, dele kunnskap, kunnskapsdeling,
      kompetansedeling, dele kompetanse, lære av hverandre, lære av andre, deling, delingskultur, dele med
      hverandre, dele mer, dele gode eksempler, dele verktøy, andre kommuner, tips, beste praksis, fortelle hvordan
      det gikk, fortelle om hva, fortelle om erfaringer, fortelle hverandre, alle forteller hva de har prøvd, dele
      hva som gikk bra, dele det som gikk bra, dele det som virker, dele gode
      grep/ideer/tips/historier/rutiner/erfaringer, dele suksesshistorier, gode historier, suksesshistoriene, dele
      fra egen tjeneste, dele fra hverdagen, høre hvordan andre gjør det, høre hvordan andre har det, høre hva
      andre gjør, høre fra andre, høre om andres, se hvordan andre gjør det, se til andre, lære av andre
      tjenester/kommuner/ledere, lære av det andre har prøvd, stjele gode ideer, stjele ideer, ideer, idémyldring,
      utveksle ideer, inspireres av andre, hospitere hos hverandre, besøke hverandre, besøke andre tjenester,
      spille på hverandres erfaringer, erfaringsutveksling på tvers, dele åpent, bidra med noe, by på erfaringer,
      gode råd fra andre, inspirasjon fra andre, tips fra andre, konkrete tips, råd fra hverandre, dele det vi har
      prøvd, dele små grep, dele på nettverket, dele maler, dele det som funker, låne ideer, låne gode ideer, lære
      av nabokommunen, dele erfaringer på tvers, dele kunnskap på tvers, dele kompetanse på tvers, dele opplevelser
      og erfaringer, dele det vi lærer, dele det jeg har lært, dele det vi har lært, dele historier, lære av
      hverandres erfaringer, lære av hverandres feil, lære sammen, erfaringer fra andre, andres erfaringer, høre
      andres erfaringer, høre andres historier, høre hvordan de andre, erfaringsdeling på tvers, utveksling av
      erfaringer, utveksling av ideer, kopiere det som virker, stjele fra andre, utveksling, nye ideer fra andre,
      nye tanker, nye innspill, gode eksempler fra andre, konkrete eksempler, noe nytt å prøve, inspirasjon til å
      prøve, høre at andre har opplevd det samme, andre har opplevd det samme, opplevd det samme, noen som har
      opplevd det samme, noen som har vært der, noen som har stått i det samme, dele gode opplevelser, dele ting
      som funker, fortelle hvordan vi gjør det, dele opplegg, låne av hverandre, dele fag, bytte erfaringer, dele
      rutiner, læring på tvers, felles læring, historier fra egen hverdag, historier fra egen praksis, historier
      fra hverdagen, historier fra jobben, historier fra virkeligheten, fortelle fra egen hverdag, fortelle fra
      hverdagen, fortelle historier, dele det man har lært, dele det en har lært, dele hva vi har lært, dele det vi
      kan, dele av egen kunnskap, fortelle hva som virket, fortelle hva som fungerte, lære av andres erfaringer,
      lære av andres feil
    nn: fortelje korleis det gjekk, idear, andre sine erfaringar, høyre andre sine historier, gode døme, opplevd
      det same, nokon som har vore der, stått i det same, dele ting som fungerer, besøkje kvarandre, byte
      erfaringar, dele rutinar, historier frå eigen kvardag, fortelje frå kvardagen, fortelje historier, dele det
      ein har lært, lære av andre sine feil, lære av erfaringane til kvarandre
    en: sharing experiences, share experiences, sharing, share knowledge, learn from each other, learning from each
      other, best practice, tips, other municipalities, share ideas, hear from others, learn from others, share
      what worked, exchange experiences, sharing stories, ideas, share what works, borrow ideas, share tools,
      sharing experience, sharing knowledge, experience sharing, exchanging experiences, exchange of experience,
      learning together, learn together, hear how others, hearing how others do it, hearing from others, hearing
      others stories, others experiences, new thoughts, good examples, inspiration from others, experienced the
      same, been through the same, someone who has been there, visiting each other, share templates, stories from
      work, telling stories, share what we learned, sharing what we have learned, learn from others mistakes, learn
      from each others mistakes
Agenda; Agenda; Agenda
  nb: agenda, agendaen, møteagenda, dagsorden, dagsordenen, sakliste, saksliste, sakslista, sakslisten, saklista,
      innkalling, fast punkt på agendaen, fast post, fast post på agendaen, eget punkt, punkt på møtet, sette på
      agendaen/dagsorden/sakslista, stå på agendaen/dagsorden/sakslista, første sak på møtet, første punkt, fast
      sak, sette det opp på møtet, tema på møte/møtet, ta opp på neste møte, fast innslag, punkt på dagsorden,
      oppe på hvert møte, plan for møtet, møteplan for dagen, en plan for møtet, plan for samtalen, ha en plan
      for møtet, åpen agenda, agenda på forhånd, saksliste på forhånd, åpent punkt, åpent punkt på agendaen, et
      åpent punkt, åpen post, eventuelt punkt, fast møtestruktur, fast møteplan, tema for møtet, møtetema, tema
      på forhånd, programmet for dagen, dagsprogram, plan for dagen, mål for møtet, klare mål for møtet,
      hensikten med møtet, formålet med møtet, hva skal vi ha ut av det, vite hva vi skal gjennom, hva vi skal
      gjennom, avtale tema, bestemme tema, fast tema, faste temaer, temaliste, ett tema per møte, møtemal
  nn: fast punkt på saklista, tema på førehand, eitt tema om gongen
  en: standing item, clear agenda, meeting plan, plan for the meeting, open item, open slot, purpose of the
      meeting, goal for the meeting, know what the meeting is about, fixed item, topics in advance, topic for the
      meeting, one topic at a time, meeting structure, clear start and end
Handlingsplan; Handlingsplan; Action plan
  nb: handlingsplan, konkret plan, konkrete tiltak, tiltaksplan, konkrete steg, neste steg, delmål, milepæler,
      fremdrift, sette opp en plan, lage en plan, skrive en plan, plan for oppfølging, oppgaver til neste gang,
      hjemmelekse, hjemmeoppgave, lekse, prøve ut til neste gang, skrive det i planen, en konkret avtale, konkret
      avtale, sette en frist, sette frist, innen fredag, begynne mandag, starte på mandag, starte i morgen, prøve
      i to uker, prøve en måned, teste i to uker, konkret tiltak, konkrete grep, ett konkret grep, velge ett
      tiltak, velge én ting, velge en ting, starte med én ting, begynne med én ting, begynne med en ting, prøve
      ut noe, prøve ett tiltak, prøve det ut, teste det ut, teste ut i teamet, prøve det til neste gang, gjøre
      noe konkret, konkretisere, gjøre det konkret, en plan for tiltak, tiltaksliste, plan for gjennomføring,
      gjennomføre, gjennomføring, gjennomføre det, følge planen, holde oss til planen, lage en avtale, inngå en
      avtale, avtale hva vi skal, avtale hva hver skal gjøre, bli enige om neste steg, neste skritt, første
      skritt, første steg, et første steg, sette mål, sette konkrete mål, sette et mål, små mål, målbare mål,
      frister på tiltak, tidsfrist på tiltak, ha en frist, gjøre det før neste gang, hva vi skal prøve,
      handlingspunkt, aksjonspunkter, aksjonspunkt, avtale noe konkret, avtaler noe konkret, skrive ned hva vi
      skal gjøre, oppgave til neste møte, små oppgaver mellom møtene, tidfeste, datofeste
  nn: heimelekse, heimeoppgåve, setje ein frist, prøve i to veker, velje éin ting, velje ein ting, avtale kva vi
      skal gjere, avtale noko konkret, skrive ned kva vi skal gjere, små oppgåver mellom møta
  en: action plan, next steps, next step, homework, try for two weeks, start on monday, set a deadline, concrete
      plan, concrete measures, concrete steps, one concrete thing, choose one thing, pick one thing, try it out,
      try one thing, first step, set goals, set a goal, small goals, make a plan, follow the plan, carry it out,
      action points, write down what we agreed, be concrete, one concrete step, task for next time, small tasks
      between meetings
Referat; Referat; Minutes
  nb: referat, referatet, møtereferat, skrive referat, logg, loggbok, loggføre, skrive ned hva vi ble enige om,
      skrive ned avtaler, skriftlig, skriftliggjøre, få det ned på papiret, ned på papir, notater, notere, notat,
      notatene, dele dokument, felles dokument, skrive på tavla, lapp, oppsummering på mail, skrive det opp,
      skrive ned det vi blir enige om, skrive ned det vi er enige om, notere det vi blir enige om
  nn: skrive ned kva vi vart samde om
  en: minutes, notes, write it down, shared document, logbook
Påminnelse; Påminning; Reminder
  nb: påminnelse, påminnelser, påminning, påminner, minne hverandre på, minne på, minner om, huske på, purre,
      purring, purrer, reminder, alarm i kalenderen, kalenderpåminnelse, kalendervarsel, melding før møtet, sende
      melding~, sende sms, sms før, mail før møtet, sende en mail, dytte på, mase på hverandre, dulte til
      hverandre, lapp på skjermen, post it, gul lapp, henge opp på veggen, alarm på telefonen, varsel i
      kalenderen, lapp på døra, lapp på kjøleskapet, melding uka før, plakat, henge opp plakat, henge det opp,
      mail med påminnelse
  nn: melding veka før
  en: reminders, remind, sticky note, alarm on my phone, a text the week before, put up a poster, poster, note on
      the fridge, calendar reminder
Ansvarlig person; Ansvarleg person; Someone in charge
  nb: en ansvarlig, ansvarsperson, ansvarlig person, fordele ansvar/ansvaret/oppgaver, dele på ansvaret, velge en
      ansvarlig, peke ut en ansvarlig, velge en som har ansvar, utpeke, peke ut, gi noen ansvar, én har ansvar,
      noen må ta ansvar, noen har ansvar, hvem har ansvar, hvem som har ansvaret, navn på tiltak, pådriver,
      pådrivere, drivkraft for oppfølging, rullere ansvar, ansvar på rundgang, kontaktperson for oppfølging,
      prosjektleder, primus motor, en eier, navn på hvem, utnevne en, velge en, noen tar ansvar for oppfølging,
      en som følger opp, noen som følger opp, ansvarlig for hvert tiltak, gi én ansvaret, ansvaret går på
      rundgang
  nn: peike ut, ein som følgjer opp, nokon tek ansvar
  en: person in charge, someone responsible, assign responsibility, assign someone, appoint someone, appoint a
      person, one person responsible, rotating responsibility
Initiativ; Initiativ; Initiative
  nb: ta initiativ, initiativ, initiativet, være initiativtaker, initiativtaker, initiativrik, proaktiv,
      proaktivitet, være i forkant, gripe inn tidligere, grepet inn tidligere, grepet inn før, ta det opp
      tidligere, tatt det opp før, tatt tak tidligere, tatt tak før, handle tidligere, reagert tidligere, vært
      tidligere ute, tidligere inn, tidligere på banen, på banen tidligere, på banen, inn tidligere, startet
      tidligere, begynt tidligere, ventet for lenge, ikke ventet, ikke ventet så lenge, reagert før, reagert
      raskere, gripe inn før, sagt noe før, oppdaget det før,
      tidlig inn
  nn: teke det opp tidlegare, teke tak tidlegare, teke tak før, sett teikna før, vore tidlegare ute
  en: take initiative, taking initiative, initiative, step in earlier, stepped in earlier, intervene earlier, act
      sooner, acted sooner, act earlier, acted earlier, proactive, waited too long, not waited so long,
      intervened earlier, spoken up earlier, spoken up sooner, said something earlier, seen the signs, seen the
      signs earlier, asked earlier, raised it earlier
Ordstyrer; Ordstyrar; Chairing
  nb: ordstyrer, møteleder, møteledelse, møteledere, rullerende ordstyrer/møteleder, tydelig møteleder, noen som
      styrer~, taletid, fordele taletid, styre ordet, fasilitator, fasilitere, prosessleder, gruppeleder,
      tidtaker, en som leder møtet, noen leder samtalen, holder oss i øra, holde i øra, styrer tida, passer tida,
      holder tiden, holde styr på tida, en som styrer, møtestyring, styre møtet, styre samtalen, styre
      diskusjonen, noen må styre, noen må lede, noen som leder, en som leder, lede samtalen, lede møtet, lede
      møtet tydelig, lede ordet, god ledelse av møtet, tydelig ledelse av møtet, bryte inn, tørre å bryte inn, må
      bryte inn, bryte inn når det sklir ut, sklir ut, når det sklir ut, hente inn igjen, hente inn når det
      sklir, hente inn tråden, holde tråden i samtalen, holde seg til saken, holde seg til tema, holde fokus i
      samtalen, holde oss på sporet, holde på sporet, på sporet, avsporing, ikke spore av, stoppe når det sklir
      ut, stoppe avsporinger, runde av, runde av i tide, avrunde, avrunde samtalen, strukturere samtalen,
      samtaleleder, samtaleledelse, moderator, talerliste, taleliste, rekke opp hånda, håndsopprekking, ordet
      fordeles, fordele ordet, x minutter hver, noen minutter hver, ti minutter hver, to minutter hver, tilbake
      til tema, leder på rundgang, passe på tida, passe på tiden, klokke på bordet, faste tidsrammer, tid per
      person, fem minutter hver, bytte på å lede
  nn: ordstyrar, møteleiar, møteleiing, når det skli ut, leie møtet, byte på å leie, fem minutt kvar
  en: facilitator, chair, chairperson, facilitate, good chairing, good facilitation, good meeting leader, someone
      who leads the meeting, lead the meeting, keep us on track, stay on track, stay on topic, stick to the
      topic, keep to the agenda, timekeeper, keep to the topic, rotating chair, someone keeping time, keep time,
      time limit, time limits, five minutes each, take turns leading, back on track
Faste møter; Faste møte; Regular meetings
    nb: møtes jevnlig, møtes fast, møtes regelmessig, møtes ofte, møtes oftere, møtes hver måned, møtes fysisk,
      jevnlige møter, faste møter, faste møtepunkt/møtepunkter, fast møtetid, fast tid, regelmessige møter,
      regelmessighet, regularitet, kontinuitet i møtene, prioritere møtene/møtet/nettverket/gruppen/gruppa,
      prioritere å møte/komme/møtes, møte opp, møteplikt, oppmøte, alle møter opp, sette av tid, sette av tid til
      møtene, sette av fast tid, holde av tid, holde av dagen, ikke avlyse, ikke flytte møtet, aldri avlyse,
      forpliktelse, forplikte, forpliktende, forpliktet, jevnlige samlinger, faste samlinger, jevnlige treff, ha
      faste datoer, møtes mer, hyppigere møter, flere møter, møtes en gang i måneden, holde fast ved møtene,
      datoer, møtetidspunkt, ny samling, avtale dato, avtale nytt møte, neste møte, neste nettverksmøte, møtedato,
      avtale ny dato, booke møte, booke neste møte, kalle inn til nytt møte, innkalle, avtale neste gang, avtale
      når vi møtes, bestemme neste møte, dato i kalender, legge i kalender, legge inn i kalender, legge det inn i
      kalenderen, dato i kalenderen, kalenderinvitasjon, avtale tidspunkt, fastsette dato, faste tidspunkt, samme
      tid hver uke, samme tid hver, fast dag, fast ukedag, tirsdagsmøte, tirsdagsmøtet, mandagsmøtet, beskytte
      tida, hellig tid, tid i kalenderen, prioritere det, tid i kalender, møtes oftere fysisk, møtes ansikt til
      ansikt, samles oftere, samle alle, samla alle på ett sted, sjelden samlet, sjelden samla, sjelden samla alle,
      alle på samme sted, for mange på hjemmekontor, for mye hjemmekontor, teammøte hver mandag, teammøte hver uke,
      teammøter hver uke, faste teammøter, faste personalmøter, mandagsmøter, fredagsmøte, morgenmøter,
      morgenmøtet, tirsdagsmøter, ukentlige møter, ukentlig møte, møte hverandre oftere, faste treff, faste
      treffpunkt, sette opp møter, planlegge neste møte, planlegge faste møter, avtale nye møter, avtale møter,
      avtale neste treff, avtale et møte, møteinnkalling, sende innkalling, innkalling til neste,
      kalenderinnkalling, månedlig møte, månedlige treff, ukentlige treff, ukentlig samling, kvartalsvis,
      kvartalsmøter, stille opp hver gang, prioritere å være der, prioritere å delta, prioritere samlingene, holde
      nettverket i gang, sette det av i kalenderen, legge det i kalenderen, inn i kalenderen, sette av tid i
      kalenderen, fast punkt, fast punkt i personalmøtet, fast punkt i møtet, fast punkt i teammøtet, fast post i
      møtet, ha det som fast punkt, gjøre det til en fast del, sette det i kalenderen, verne om tiden, prioritere
      tiden, ikke la det bli nedprioritert, sette av to timer, slutte å avlyse, treffes fast, treffes jevnlig,
      treffes oftere, faste avdelingsmøter, hyppige møter, hold møtet hellig, sette av dagene, sette av dagene i
      kalenderen, sette av datoer, sette av dager, et år fram, et år fram i tid, et halvt år fram, avtale datoer,
      avtale alle datoene, datoene for hele året, hele året i kalenderen, dagene i kalenderen, månedlige møter
    nn: møtast jamleg, møtast fast, møtast ofte, jamlege møte, leggje inn i kalenderen, møtast oftare, sjeldan
      samla, sjeldan samla alle, teammøte kvar veke, samlast oftare, møte kvar måndag, månadlege møte, møtast
      fysisk, vekemøte, treffast jamleg, faste avdelingsmøte, setje av dagane, setje av datoar, eit år fram, avtale
      datoar
    en: meet regularly, regular meetings, show up, commit, commitment to meet, fixed meetings, set aside time, next
      meeting, set a date, book the next meeting, date in the calendar, put it in the calendar, schedule, same time
      every week, protect the time, block time, meet more often, meet in person, weekly meetings, weekly meeting,
      see each other more, regular meeting, monthly meetings, monthly meeting, meeting regularly, meet every month,
      fixed dates, fixed times, set up meetings, calendar invite, in the calendar, keep meeting, prioritise the
      meetings, prioritise showing up, setting time aside, do not cancel, never cancel, not cancelling, dates for
      the whole year, set dates
Vanskelige samtaler; Vanskelege samtalar; Difficult conversations
  nb: vanskelige samtaler, krevende samtaler, de vanskelige samtalene, ta de vanskelige samtalene, den vanskelige
      samtalen, tøffe samtaler, ubehagelige samtaler, samtaler jeg gruer meg til, konfrontere, konfrontasjon,
      konfrontasjoner, ta det opp direkte, ta ting opp tidlig, ta tak tidlig, ta tak i ting, ta tak i vanskelige
      ting, ta tak i det vanskelige, personalsaker, personalsak, konfliktsky, mindre konfliktsky, være tydeligere
      når, hjelp i personalsaker, tunge personalsaker, ta ting direkte, si det direkte, si det direkte til den
      det gjelder, til den det gjelder, si ting direkte til hverandre, ta det med den det gjelder, gi beskjed
      direkte, ta den vanskelige praten, irettesette, konflikt sky, unngår konflikter, unngår konfrontasjon, ta
      konflikter tidlig, ubehagelige ting, utsetter ubehagelige ting, utsetter vanskelige samtaler, utsetter de
      vanskelige samtalene, gi negative tilbakemeldinger, gi kritikk
  nn: krevjande samtalar, seie det direkte, ta det direkte, utset vanskelege samtalar, ubehagelege ting, unngår
      konfliktar, gje kritikk
  en: difficult conversations, hard conversations, difficult talks, confront, personnel issues, tough
      conversations, say it to their face, take it up directly, confronting, avoiding conflict, avoid conflict,
      conflict averse, conflict avoidant, difficult conversation, giving criticism, tell them directly
Kollegaveiledning; Kollegarettleiing; Peer supervision
    nb: kollegaveiledning, kollegabasert veiledning, kollegial veiledning, kollegarettleiing, veilede hverandre,
      gjensidig veiledning, veiledning av hverandre, reflekterende team, reflekterende prosesser, refleksjonsteam,
      gruppeveiledning mellom kolleger, kollegarefleksjon, intervisjon, bruke hverandre som veiledere, veileder
      hverandre, veiledning på tvers, veiledning på tvers av avdelinger, veiledningsgruppe for ledere,
      gruppeveiledning ledere, lederveiledningsgruppe
    nn: rettleie kvarandre, rettleiing på tvers, bruke kvarandre som rettleiarar
    en: peer supervision, peer coaching, supervise each other, reflecting team, coaching each other
Tilskuer; Tilskodar; Bystander
    nb: tilskuer, tilskuere, sidelinja, sidelinjen, stod på sidelinja, observatør, observerte, observere, så på,
      vitne til, passiv tilskuer, flue på veggen, utenforstående, grep ikke inn, gripe ikke inn, gjorde ikke noe,
      så det ikke, så ikke hva som skjedde, passiv, var passiv, passiviteten, ikke til stede nok, fraværende, så
      bare på, stod og så på, holdt meg unna, så ikke hvor ille det var, oppdaget det ikke, fikk det ikke med meg,
      var ikke der, var bortreist, på sidelinjen som tilskuer, tilskuer på sidelinja, sto på sidelinja
  nn: tilskodar, greip ikkje inn, var ikkje der
  en: bystander, observer, sideline, passive, did nothing, didnt step in, did too little, did not intervene,
      didnt see it, did not see it, wasnt there, was not there
Koordinere; Koordinere; Coordinating
    nb: koordinere, koordinerte, koordinering, koordinerende, holdt i trådene, holdt trådene, dirigere, dirigent,
      dirigerte, organiserte, ringte rundt, ringte de som måtte, fikk folk på plass, skaffet folk, samlet folk,
      ledet situasjonen, tok kommando, tok tak, tok ledelsen, fordelte oppgaver, leia det hele, ledet det hele,
      ledet det, styrte alt, ringte politiet, ringte etter hjelp, koordinator, organiserte alt, holdt oversikten,
      hadde oversikten, fordelte ansvar, delegerte oppgaver, ledet an, ledet krisen, kriseleder, kriseledelse,
      organisator, tilrettelegger, ordnet det praktiske, ordnet vikar, ordnet med vikar, tok styring, tok styringa,
      hadde styring, tok teten, bindeleddet, kontaktledd, kontaktpunkt, ordnet vikarer, skaffet vikarer, skaffet
      transport, delegerte, holdt oversikt, trakk i trådene, dirigenten, trafikkpoliti, logistikken, bindeledd,
      mellomledd, tok regien, ta regien, hadde regien, regien, regissør, holdt i rattet, ved rattet, ved roret, sto
      ved roret, skipper, kaptein, kapteinen, kaptein på skuta, pilot, kommandosentral, pekte og delegerte,
      altmuligmann, ringte politiet og, innsatsleder, krisemanager, edderkoppen i nettet
    nn: heldt i trådane, heldt oversikta, fordelte oppgåver, leia det, tilretteleggjar, delegerte oppgåver, haldt
      oversikta, skaffa vikarar
    en: coordinating, coordinated, took charge, take charge, organised everyone, kept overview, kept the overview,
      crisis leader, organiser, organized everything, coordinator, took control, took the lead, handed out tasks,
      the link between, organized, logistics, delegated, captain, at the helm, at the wheel, in charge, jack of all
      trades, crisis manager
Megle; Mekle; Mediating
    nb: megle, megler, megling, mekle, mekling, brobygger, bygge bro, fredsmekler, diplomat, mellommann,
      oversetter, mellom partene, meglerrolle, forhandler, forhandle, forhandlet, roet partene, tolk mellom, dommer
      i konflikten
  nn: brubyggjar
    en: mediator, mediating, bridge builder, go between, translator between
    en: mediator, mediating, bridge builder, go between
Ta med videre; Ta med vidare; Taking with me
  nb: ta med videre, tar med meg, ta med tilbake, ta det med hjem til tjenesten, ta det opp med teamet,
      ta det opp i ledergruppa, dele med de andre, formidle videre, fortelle videre, ta opp i personalmøte,
      prøve hjemme hos oss, noe å jobbe videre med, jobbe videre med, bygge videre på
  nn: ta med vidare, ta opp i leiargruppa, jobbe vidare med
  en: take with me, taking with me, bring back to my team, take away
Beskytte; Verne; Shielding
    nb: beskytte, beskytter, beskyttet, beskytter oss, beskytte ansatte, buffer, skjold, skjermet de ansatte,
      skjerme teamet, støtpute, ta belastningen, paraply, vern, verne, vernet, sto imellom, stå mellom, holde
      hånden over, forsvare, forsvarte, forsvarte meg, forsvarer oss, tok meg i forsvar, ta støyten, tok støyten
      for, skjerme meg, skjerme oss, skjermet meg, skjermet oss, sto i støyten, tok mediene, ta mediene så jeg
  nn: skjerma oss, kjempa for oss, tala vår sak, stod i front
  en: protect, protected, protecting, shield, shielded, shielding my team, umbrella, fought for us, stood up for
      us, lightning rod, punching bag, took the blow, takes the heat, took the heat, stood in front, fight for
      us, fighting for us, defended us, defend
Gi råd; Gje råd; Giving advice
  nb: gi råd, rådgiver, rådgivning, rådgivende, råd, gode råd, komme med råd, kort vei til råd, faglig råd,
      rådslagning, sparringspartner, sparringpartner, sparring, sparre, drøftingspartner, diskusjonspartner,
      samtalepartner, sparringspartnere, ledersparring, noen å rådføre seg med, noen å drøfte med, noen å
      diskutere med, noen å tenke høyt med, noen å spille ball med, spille ball, spille ball med, faglige
      innspill, gode innspill, innspill, konkrete innspill, få innspill, innspill fra andre, innspill fra
      kolleger, tips og råd, kloke råd, råd og veiledning fra kolleger, noen å spørre, noen å spørre om råd, noen
      å drøfte saker med, noen å diskutere saker med, faglig støtte, faglig backing, faglig hjelp, faglige
      diskusjoner om, hjelp til å tenke, hjelp til å tenke høyt, hjelpe meg å tenke, tenke sammen om saken, tenke
      høyt sammen, løsningsforslag, forslag til løsninger, komme med forslag, et annet blikk, et annet blikk på
      saken, nye øyne på saken, andre øyne på saken, noen å tenke med, meningsutveksling, en second opinion,
      annen mening, medspiller, rådgivende rolle, bollplank, ball å spille med, drøfte med noen
  nn: rådgjevar, nokon å drøfte med, faglege innspel, innspel, gode innspel, nokon å tenkje høgt med, drøfte med
      nokon
  en: adviser, advisor, giving advice, sparring partner, sounding board, advice, someone to spar with, someone to
      bounce ideas off, bounce ideas, professional advice, professional support, someone to ask, input, input
      from others, second opinion, someone to think with, brainstorm, brainstorming, think out loud together,
      think out loud with someone, someone to discuss with
Midt i det; Midt i det; In the middle of it
    nb: midt i det, midt oppi det, selv i krise, selv rammet, selv redd, selv berørt, del av det, del av problemet,
      i sjokk, sjokk, selv i sjokk, handlet på instinkt, instinkt, trengte hjelp selv, direkte involvert, selv
      involvert, selv kontaktperson, jeg var selv, jeg var selv kontaktperson, var selv saksbehandler, selv
      saksbehandler, førstelinja, førstelinjen, førstelinje, i førstelinja, frontlinja, frontlinjen, sto i det
      selv, stod i det selv, jeg sto i det, jeg stod i det, den det gjaldt, var med selv, deltok selv, deltaker
      selv, utførende, skyttergraven, i skyttergrava, tett på selv, sto midt oppi
    nn: eg var sjølv, sjølv kontaktperson, førstelina, i førstelina, stod i det sjølv, eg stod i det
    en: in the middle of it, in shock, affected myself, front line, frontline, in the trenches, directly involved,
      hands on, in the thick of it
Små grep; Små grep; Small changes
  nb: små grep, lite grep, små endringer, små ting, begynne i det små, starte i det små, starte smått, begynne
      smått, ikke store ting, ikke så mye som skal til, lite som skal til, lavthengende frukt, enkle grep, enkle
      tiltak, små steg, små skritt, ett skritt, litt av gangen, litt etter litt, steg for steg, ikke gape for
      høyt, små ting teller
  nn: litt om gongen
  en: small things, small changes, start small, little things matter, small steps, step by step, little by
      little, starting small, one small thing
Prøve seg fram; Prøve seg fram; Trial and error
  nb: prøve seg fram, prøve oss frem, prøve ut, eksperimentere, teste ut, vi øver, øver på det, øver oss,
      blir til mens vi går, veien blir til, ikke der ennå, ikke i mål ennå, læres underveis,
      justere underveis, justere, tilpasse underveis
  nn: blir til medan vi går
  en: trial and error, trying things out, learning as we go, experiment
Utvikle ansatte; Utvikle tilsette; Growing people
    nb: utvikle medarbeidere, utvikle folk, se ansatte/folk/medarbeidere vokse, se ansatte utvikle seg, ansatte som
      vokser/blomstrer/lykkes, folk vokse, vokse, vokser, blomstre, blomstrer, se folk blomstre, se folk lykkes, se
      andre lykkes, se teamet lykkes, løfte folk, bygge folk, bygge team, bygge opp et team, personalutvikling,
      teamutvikling, medarbeiderutvikling, se noen mestre, få andre til å vokse, gjøre andre gode, gi folk
      muligheter, gi utfordringer, se ansatte lykkes, se ansatte mestre, se folk utvikle seg, se teamet fungere, se
      teamet få det til, se kolleger vokse, se kolleger lykkes, se kolleger mestre, når ansatte lykkes, når ansatte
      får det til, når medarbeidere vokser, når teamet lykkes, at ansatte får det til, at ansatte trives, ansatte
      som trives, ansatte som får det til, ansatte som utvikler seg, ansatte som mestrer, utvikle teamet, lede
      mennesker, få folk til å vokse, utvikle andre, se andre vokse, se andre utvikle seg, hjelpe andre å vokse, se
      noen ta steget, se folk mestre, heie fram ansatte, få fram det beste i folk, unge medarbeidere som tar steg,
      folk som tar steg, se potensial, se potensialet, potensial, talenter, talent, slippe folk frem,
      folk/ansatte/medarbeidere/nye/kolleger som utvikler seg, folk som vokser, folk/ansatte/nye som tør mer, løfte
      fram de unge, løfte frem de unge, løfte frem unge, løfte fram unge, løfte frem nye, løfte fram nye, løfte
      frem folk, løfte fram folk, løfte frem ansatte, løfte fram ansatte, løfte frem medarbeidere, nyutdannede som
      blir trygge, nyutdanna som blir trygge, nye som blir trygge, nyansatte som blir trygge, unge som blir trygge
      i rollen, blir trygge i rollen, blir trygg i rollen, vokser i rollen, vokse i rollen, vokse inn i rollen,
      vokser med oppgaven, gi folk sjansen, gi andre sjansen, slippe til unge krefter, slippe til nye krefter, unge
      krefter, dyrke talenter, hjelpe folk fram, hjelpe folk videre, se nye folk blomstre, se nyansatte blomstre
    nn: sjå folk vekse, vekse, sjå tilsette lukkast, sjå folk lukkast, sjå folk meistre, når tilsette lukkast,
      byggje team, sjå andre vekse, sjå potensialet, folk som utviklar seg, tilsette som utviklar seg, nye som vert
      trygge, veks i rolla, vekse i rolla, løfte fram dei unge, løfte fram tilsette, gje folk sjansen, sleppe til
      unge, sjå nye folk bløme
    en: seeing people grow, seeing staff grow, developing people, watching people grow, team development, seeing
      people succeed, seeing staff succeed, seeing my team grow, seeing the team succeed, seeing my team succeed,
      helping people grow, developing staff, developing my team, staff who thrive, when staff succeed, see people
      grow, develop others, developing others, making others shine, see my staff grow, staff who grow, seeing
      potential, potential, lifting others, people who grow, people growing, lifting people up, giving people a
      chance, growing into the role, new staff finding their feet
`;
