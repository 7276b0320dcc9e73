/** Looking after oneself: boundaries, rest, what fills up again, the way from work to home. Format: see `lexicon.ts`. */
export const recovery = `
Egenomsorg; Eigenomsorg; Self-care
    nb: egenomsorg, selvivaretakelse, selvivaretagelse, egenivaretakelse, selvomsorg, ivareta meg selv, ta vare på
      seg selv, egen helse, ta vare på egen helse, unne seg, ta vare på seg, ivaretakelse av meg selv,
      egenivaretagelse, selvpleie, egen ivaretakelse, oksygenmaske, oksygenmasken, ta på egen maske, prioritere meg
      selv, sette meg selv først, tenke på meg selv, noe for meg selv, gjøre noe for meg selv, må ta vare på seg
      selv først, helsa mi, egen helse først, selvkjærlighet, ta bedre vare på seg, ta mer vare på seg, ta godt
      vare på seg, ta meg selv på alvor, passe på meg selv, ikke egoistisk, egoistisk, egen velvære, min egen
      helse, pleie meg selv, stelle med meg selv, fylle mitt eget glass, tid til meg selv i hverdagen, passe bedre
      på meg selv, være snill mot kroppen, sunnere livsstil, livsstil, leve sunnere, egne behov, kjenne på egne
      behov, ta egne behov på alvor, mine behov, ikke glemme meg selv, glemme meg selv, sette egne behov først,
      fylle egen kopp, eget påfyll, personlig påfyll, på med egen maske, egen maske først, ta på seg maska først,
      fylle koppen først, kan ikke helle fra tom kopp, tom kopp, helle fra en tom kopp, begynne med meg selv først,
      starte hos meg selv, hjelpe seg selv først, lov å ta vare på seg selv, lov å tenke på seg selv, lov å
      prioritere seg selv, tillatelse til å ta vare på meg selv, passe på egen helse, masken på deg selv først,
      glemmer å ta vare på meg selv, noe bare for meg, høre på kroppen, ta vare på kroppen, ta ansvar for egen
      helse, sørge for meg selv, sette på egen maske, maske på seg selv først, oksygenmaska, oksygenmasker
    nn: eigenomsorg, sjølvomsorg, ikkje gløyme meg sjølv, eiga helse, lov å tenkje på seg sjølv, gløymer meg sjølv,
      gløyme meg sjølv, eiga maske først
  en: selfcare, self care, taking care of myself, take care of yourself, take care of myself, oxygen mask, look
      after myself, put myself first, look after yourself, looking after myself, prioritise myself, not selfish,
      take better care of myself, take care of my health, prioritise self care, my own needs, own needs, not
      forget myself, treat myself, put on your own mask, own mask first, cannot pour from an empty cup, empty
      cup, leaders must take care of themselves, take care of ourselves, fill my own cup
Selvinnsikt; Sjølvinnsikt; Self-awareness
    nb: bremse, kroppens grenser, signaler, selvinnsikt, selvbevissthet, selvbevisst, selvrefleksjon, bevissthet,
      bevisst, bevisstgjøring, kjenne etter, kjenne på kroppen, kjenne seg selv, toleransevindu, toleransevinduet,
      innsikt, triggere, kroppens signaler, lytte til kroppen, egne følelser, forstå egne reaksjoner,
      selvregulering, regulere meg selv, regulering, selvkjennskap, selverkjennelse, selvinnsikten, bli kjent med
      seg selv, bli bedre kjent med egne reaksjoner, kjenne etter hvordan jeg har det, kjenne mine reaksjoner,
      kjenne egne reaksjoner/triggere/signaler/styrker/svakheter, kjenne igjen signalene/faresignalene/tegnene,
      faresignal, faresignaler, tidlige tegn, tegn på at jeg, vet hva jeg tåler, triggerne, trigger, vite hva jeg
      trenger, vet når jeg må, lytte til signalene, kroppskontakt, kontakt med egne følelser, bevisste, bevisst
      egne reaksjoner, bevisst på egne reaksjoner, egenrefleksjon, refleksjon over meg selv, selvransakelse, ærlig
      med meg selv, ærlig mot meg selv, regulere egne følelser, regulere meg, affektregulering, regulert, innafor
      toleransevinduet, mentalisering, mentalisere, bildet av vinduet, vinduet, merke når det er nok, merke at det
      er nok, vite når det er nok, forstå meg selv, toleransevindauge, kjenner kroppen min, vet hva som gir meg
      energi, vet når nok er nok, vet når jeg er sliten, merker når jeg er sliten, merker når det blir for mye,
      merker det tidlig, oppdage det tidligere, ta signalene på alvor, ta kroppen på alvor, kjenne på følelsene,
      gjenkjenne signaler, kjenne egne grenser og signaler, kjenner meg ganske godt, blitt bedre kjent med meg
      selv, lært meg selv å kjenne, merker det på kroppen først, merker det for sent, merker det når det er for
      sent, kjenner det for sent, oppdager det for sent, vet når jeg er utenfor, overaktivert, underaktivert,
      overaktivering, hyperaktivert, hypoaktivert, toleranse vinduet, ta pause når jeg merker, kjenne etter i
      kroppen, stoppe og kjenne etter, sjekke inn med meg selv, sjekke inn hos meg selv, spørre meg selv hvordan
      jeg har det, egne reaksjoner, mine reaksjoner, forstå mine reaksjoner, egne mønstre, mønstre, egne
      sårbarheter, selvforståelse, røde flagg, varselsignaler, varsellamper, aha, aha opplevelse, aha opplevelser,
      ahaopplevelse, øyeåpner, en vekker, vekker, tankevekker
    nn: sjølvinnsikt, medviten, medvit, sjølvregulering, sjølvmedvit, vindauget, veit kva som triggar meg, veit kva
      som trigger meg, veit kva eg treng, merkar det for seint, eigne triggarar, varselsignal, augeopnar, ein
      vekkjar
    en: awareness, selfawareness, self awareness, selfinsight, knowing myself, know myself, mindful of, listen to
      my body, window of tolerance, self aware, knowing my limits, know my triggers, triggers, self regulation, in
      touch with my feelings, signals from the body, warning signs, i know my signals, notice when im tired, listen
      to myself, know my reactions, understand my reactions, more aware, be more aware, being aware, becoming more
      aware, outside the window, inside my window, my window, narrow window, notice too late, check in with myself,
      checking in with myself, self understanding, self reflection, self insight, red flags, regulating myself,
      knowing what i need, conscious, eye opener, aha moment, wake up call
Grenser; Grenser; Boundaries
    nb: ja til for mye, sier ja til for mye, grense, grenser, grensesetting, grensesette, grenseløs, si nei, tørre
      å si nei, lære å si nei, tar på meg for mye, sier ja til alt, stopp, sette foten ned, kjenne grensene mine,
      kjenne egne grenser, flink til å sette grenser, tydelige grenser, grensesetter, jobber ikke gratis, våge å si
      nei, si nei oftere, si nei til, sier nei til oppgaver, ikke si ja, ikke si ja til alt, aldri si nei, tar på
      meg mer, ta på oss mer enn, påta seg, vite hvor mitt ansvar slutter, mitt ansvar slutter, hva som er mitt
      ansvar, ikke mitt ansvar, ansvar som ikke er vårt, ikke ta ansvar for alt, si stopp i tide, nok er nok, når
      nok er nok, begrense, begrensning, begrense tiden, sette en grense for, ikke la det ta overhånd, overhånd, ta
      overhånd, tidsramme, tidsbegrense, ikke all plassen, ta all plassen, ikke ta all plassen, flinkere til å si
      nei, si nei til møter, takke nei, takker nei, takke nei til, takke nei til møter, ikke alltid være den som
      stiller opp, ikke stille opp på alt, ikke være den som stiller opp, stille opp mindre, ikke ta på meg alt,
      slutte å si ja, tenke før jeg sier ja, sove på det før jeg sier ja, verne om tida mi, beskytte kalenderen,
      stopper i tide, trekke grensa, trekke en grense, sier ja til altfor mye, sier ja for mye, sier for ofte ja,
      sier alltid ja, ja til alt, ja til altfor mye, ja person, ja menneske, ja pike, passe på grensene mine,
      respektere egne grenser, klarere grenser, mindre tilgjengelig, si ifra når nok er nok, si fra når det er nok,
      ikke ta på seg, ikke ta på meg andres, ta på meg mindre, ikke ta alt ansvar, ikke ta ansvar for alle, ikke ta
      ansvaret for alle, gi ansvaret tilbake, la ansvaret ligge, ikke overta, ikke redde alle hele tiden, ikke være
      redningsmann, nei uten dårlig samvittighet, et nei er et nei, øve på nei, nei er også et svar, stå i et nei,
      ta færre ting på meg, ikke strekke meg for langt, please andre, tar på meg alt, strekker meg for langt,
      strekke meg for langt, strekke seg for langt, avgrensning, strekker strikken, lov å si nei, lov til å si nei,
      greit å si nei, ok å si nei, rett til å si nei, tålegrense, tålegrensa, tålegrensen, dråpen, dråpen som fikk
      begeret, begeret, fullt beger
    nn: seier nei, set grenser, grensesetjing, tidsavgrense, avgrense, seie nei til nye oppgåver, ikkje alltid
      stille opp, ikkje ta på meg alt, tore å seie nei, seier ja til alt, seier ja til for mykje, ikkje ta alt
      ansvaret, strekkjer meg for langt, lov å seie nei, greitt å seie nei, tolegrense
    en: boundary, boundaries, saying no, say no, setting limits, limits, set boundaries, setting boundaries, know
      my limits, say stop, enough is enough, not saying yes, limit the time, say no more often, saying no more
      often, not always stepping in, turn things down, learn to say no, learning to say no, say yes too much,
      saying yes to everything, not taking on everything, take on less, taking on too much, stop saying yes, put my
      foot down, say yes too often, people pleasing, take on too much, cant save everyone, people pleaser, allowed
      to say no, okay to say no, its ok to say no
Skille jobb og fritid; Skilje jobb og fritid; Work-life balance
  nb: legge fra seg, liv utenfor jobben, et liv utenom jobb, skille jobb og fritid, skille mellom jobb og fritid,
      skille jobb og privatliv, skille på jobb, legge fra seg jobben, legge jobben fra meg, legge bort jobben,
      legge jobben bort, legge igjen jobben, legge igjen jobben på jobb, slippe jobben, la jobben bli på jobb,
      jobb er jobb, balanse mellom jobb og fritid, balanse jobb og privatliv, jobb og privatliv, jobb og fritid,
      fritid, privatliv, ikke ta med jobb hjem, avstand til jobben, distanse, mental avstand, følelsesmessig
      avstand, profesjonell avstand, distansere, skille~, skiller~, skille jobb og privat, skille mellom jobb og
      privat, skille mellom meg og jobben, slippe tanken på jobb, slippe tak i jobben, legge jobb bak, legge bak
      meg jobben, ikke tenke på jobb, slutte å tenke på jobb, ikke legge fra meg, jobb på fritiden, privatlivet,
      det private, privat og jobb, tydelig skille, skillet, liv utenfor, liv utenom, et liv utenfor, verden
      utenfor barnevernet, noe annet enn jobb, interesser utenfor jobb, noe helt annet, jobben er bare en jobb,
      bare en jobb, jobb på jobb, jobbprat, jobbprat hjemme, snakke jobb hjemme, arbeidslivsbalanse, balansere
      jobb og hjem, god balanse, balanse i livet, bedre balanse, ikke ta med sakene hjem, la sakene ligge, ta av
      lederhatten, jobbhatt, henge fra meg jobben, private life, koble helt av, avkoblet, koble av, avkobling,
      avkoble, koble av fra jobb, koble ut, kople ut, koble helt ut, klarer å koble av, god på å koble av,
      mulighet til å koble av, avstand + jobb, få jobben på avstand, jobb på avstand, avstand fra jobben, fri fra
      jobben, klare skiller mellom, tanker på jobb, hodet fri, tømme hodet for jobb, slå av hodet, skru av hodet,
      slå av jobbhodet, skru av jobbmodus, ut av jobbmodus, jobbmodus, av knappen, finne av knappen, av og på
      knapp, være ferdig med dagen, være helt av jobb, ikke være på jobb i hodet, skru av, slå av, legge jobben
      på hylla, henge jobben på knaggen, være hjemme når jeg er hjemme, hjemme når jeg er hjemme, være mindre på,
      på jobb når jeg er på jobb, stenge døra, lukke døra til jobben, jobbfri, jobbfri helg, jobbfrie helger, ha
      fri når jeg har fri, fri er fri, koble av hjemme, frikoble, holde jobb og privat adskilt, to liv, ikke
      gruble, gruble mindre, grubling mindre, slutte å gruble, bli flinkere til å skille, flinkere til å skille,
      verne om fritida, sette jobben fra meg, gå fra jobben, legge bort sakene, legge sakene fra meg, legge saken
      fra seg, slippe sakene, slippe sakene når dagen er over, mentalt fri, få fri i hodet, fri i hodet, balanse
      hjem jobb, balanse i hverdagen, hjem jobb balanse, klarere skille, skille på rollene, være mindre på mail,
      mindre på om kvelden, være mindre tilgjengelig, ikke alltid være tilgjengelig, ikke være tilgjengelig,
      utilgjengelig etter arbeidstid, logge av mentalt, slutte å ta med jobben hjem, slippe jobbtanker, jobb hjem
      balanse, slippe å tenke på jobb, få tankene bort fra jobb, tankene bort fra jobb, tenke på noe annet, tenke
      på noe annet enn jobb, få hodet over på noe annet, hodet over på noe annet, ikke jobbe hjemme, skille
      mellom jobb og hjem, klart skille, gå hjem når dagen er slutt, balanse jobb hjem
  nn: skilje mellom jobb og fritid, skilje jobb og fritid, fråstand, jobben følgjer med heim, avkopling, kople
      av, kople heilt av, kople av heime, sleppe jobben, kople frå, tenkje på noko anna, ikkje jobbe heime,
      skilje mellom jobb og heim, klart skilje, klare skilje mellom jobb og heim
  en: work life balance, worklife balance, leave work at work, switch off, switching off, detach, distance,
      balance, leave work behind, switch my brain off, head off work, mind off work, work mode, being present at
      home, think less about work, leave the job at work, unplug, disconnect, life outside work, free time, think
      about something else, something completely different, disconnecting, leaving work at work, not working at
      home, no work at weekends, separate work and home, letting go of work
Mobil og e-post; Mobil og e-post; Phone and e-mail
    nb: telefon, telefonen, telefonbruk, mobil, mobilen, mobiltelefon, mobilfri, telefonfri, jobbtelefon,
      jobbmobil, jobbpc, jobbmail, epost, e post, eposter, mail, mailer, slå av telefonen, skru av telefonen, skrur
      av telefonen, legge fra meg telefonen, legge vekk telefonen, logge av, logge ut, varsler, varslinger, skru av
      varsler, lukke pcen, slå av pcen, skru av pcen, digital detox, skjermfri, innboks, pc + lukke, pc + slå, slå
      igjen pc, stenge ned pc, legge bort/vekk/fra/igjen telefon, legge igjen pc, telefon + av, telefon + lydløs,
      telefon + skuff, telefon + igjen, telefon + bort, telefon + vekk, avslått telefon, ikke svare telefon, ikke
      ta telefon, ikke sjekke mail/epost/jobbmail/telefon, ikke lese mail/epost/jobbmail, lese mail/epost, sjekke
      mail/epost, svare på mail/epost, mail + kveld, epost + kveld, mail + helg, epost + helg, ikke e post etter,
      ikke svare på, logger helt av, melde seg av, logge av pc, varsel, skjermtid, jobbtelefonen, jobbmobilen,
      flymodus, ikke forstyrr, lydløs, mailboksen, innboksen, tømme innboksen, epostbøtta, telefon fri sone,
      mobilfritt, skjermfritt, scrolle, scrolling, outlook, fraværsmelding, autosvar, ikke svare på teams, ikke
      svare på teams om kvelden, slå av varslinger, logger av klokka fire, mindre skjerm, telefonfri helg, slette
      teams fra mobilen, svarer ikke etter kl, svare i morgen, ikke svare med en gang på mail, slår av varsler,
      skru av varslinger, varslene av, lyd av på telefonen, pcen blir igjen, pcen blir på jobb, pcen i sekken, lar
      pcen ligge, lukker lokket, klapper igjen pcen, logger ut av teams, stenger ned, skru av pushvarsler,
      pushvarsler, push varsler, leser ikke mail, leser ikke epost, uten skjerm, privat telefon, automatisk svar,
      automatisk svarmelding, fraværsassistent, slette mailappen, teams av mobilen, bort fra skjermen, skjerm,
      skjermen, fri fra telefonen, fjerne jobbmail fra mobilen, chatten, teamsmeldinger, meldinger på teams,
      meldinger hele tiden, andre tar jobbtelefonen, noen andre tar jobbtelefonen, noen andre tar telefonen, noen
      andre har telefonen, andre har telefonen, sette over telefonen, viderekoble telefonen, viderekobling, slippe
      å være tilgjengelig, ikke tilgjengelig på kvelden, varslingene av, varsler av, slå av varslingene, ingen
      varslinger, varslinger av
    nn: mobilfri, ikkje svare, ikkje lese e post, ikkje svare på teams, slår av varsel, stengjer maskina, skru av
      varsel, lydlaus, på lydlaus, andre tek telefonen, andre tek jobbtelefonen, slå av varslingane, varslingane av
    en: phone, mobile, email, emails, inbox, notifications, log off, logging off, turn off the phone, turn off my
      phone, phone off, switch off the phone, turn off phone, not checking email, close the laptop, laptop, silent
      mode, put the phone away, put away my phone, not answering emails, less screen time, log out, logging out,
      shut down my computer, turning off my phone, turning my phone off, airplane mode, turn off notifications, out
      of office, not checking my phone, shut down my laptop, not checking emails, no emails after work, not being
      available, someone else takes the phone, notifications off
Alltid på; Alltid på; Always on
  nb: alltid på, påkoblet, på hele tiden, døgnkontinuerlig, aldri fri, aldri helt fri, alltid tilgjengelig,
      alltid påslått, skuldrene oppe alltid, jobben slutter aldri, slutter aldri, aldri ferdig med jobben,
      telefon + ringe + alltid, på 24 7, 24 7, kroppen i beredskap, beredskap~, beredskapen~, alarmberedskap, på
      vakt hele tiden, årvåken, skvetten, alltid på jobb, kan aldri slappe av, står på konstant, høye skuldre
      hele dagen, aldri av, beredt, alarmberedt, sjekker mobilen hele tida, sjekker mobilen, sjekker mailen hele
      tida, venter på at telefonen skal ringe, hopper når telefonen ringer, hopper i stolen, lett å skremme, på
      tå hev, på tærne, på vakt, høygir, høyt gir, girer aldri ned, klarer ikke å gire ned, gire ned, påskrudd,
      aldri helt av, alltid mentalt på, er på konstant, kroppen er på, kropp + beredskap, alarmberedskap i
      kroppen, skvetter lett, skvetter av telefonen, lyttende etter telefonen, sjekker mail om kvelden, sjekker
      jobbmail i helga, kan ikke legge bort telefonen, telefonen alltid med, alltid nåbar, nåbar, nåbarhet,
      forventning om å være tilgjengelig, tilgjengelig hele døgnet, tilgjengelig hele tiden, tilgjengelig døgnet
      rundt, døgnet rundt, vaktsom, anspent hele tida, hodet stopper aldri, klarer ikke slå av, klarer ikke koble
      ut
  en: always on, always available, never off, on alert, hypervigilant, never switched off, on edge, jumpy, on
      guard, checking my phone, always alert, never switch off, hyper alert, checking email all the time, always
      reachable, on call all the time, constantly available
Turnus; Turnus; Shifts
  nb: turnus, nattevakt, nattevakter, helgevakt, kveldsvakt, turnusarbeid, vakt~, vakter~, vaktuke,
      vaktbelastning, turnusen, turnusordning, turnusplan, vaktplan, vaktliste, vaktlista, medleverturnus,
      langvakt, langvakter, kveldsvakter, helgevakter, doble vakter på rad, skiftarbeid, skift jobb, natt og
      helg, ubekvem arbeidstid, uregelmessig arbeidstid, nattarbeid, bytte vakt, bytte vakter, vaktbytte,
      vaktbytter, dekke for meg, de som jobber natt
  nn: nattvakt, nattvakter, skiftordning
  en: night shift, shifts, shift work, night shifts, rota, roster
Vaktskifte; Vaktskifte; Handover
    nb: vaktskifte, vaktskifter, vaktskiftet, overlapping, overlapp, overlappingstid, overlapping mellom vakter,
      overlevering, overleveringer, rapport mellom vaktene, rapportmøte, vaktrapport, muntlig rapport, muntlig
      overlevering, vaktoverlapp, vaktoverlevering
    nn: munnleg rapport
  en: handover, shift handover, overlap between shifts
Overgangsritualer; Overgangsritual; Transition rituals
  nb: ritual, ritualer, rituale, overgang, overganger, overgangen, avslutningsritual, avrunde dagen, avrunde
      arbeidsdagen, avslutte arbeidsdagen, markere slutten, markere at dagen er over, overgangsritual,
      avslutningsrutine, avslutningsrutiner, faste rutiner på slutten av dagen, sette strek for dagen, lukke døra
      bak meg, låser døra bak meg, låse kontoret, sier ha det til, si ha det, sier takk for i dag, avslutningen,
      dørklinka, når jeg lukker døra, stoppe bilen på veien, står litt i gangen, symbolsk handling, symbolsk,
      markere overgangen, tenne et lys når jeg kommer hjem, henge fra meg nøkkelkortet, nøkkelkort, tar av meg id
      kortet, vasker hendene, sette punktum, låse døra og gå, slå av lyset på kontoret, slukke lyset, lukke
      kontordøra, si høyt at dagen er ferdig, parkere jobben ved, stoppested, henge fra meg jakka, tar av meg
      jobbklærne, henge opp nøklene, fast stopp på veien, avslutningssang, sangen på slutten, skifte sko, bytte
      sko, en runde rundt huset, går en runde før jeg går inn, sitter litt i bilen før jeg går inn, fem minutter
      i bilen, stopper ved sjøen, låser kontordøra, låser døra, sier hade, sier god kveld, henger fra meg kortet,
      henger fra meg lanyarden, lanyard, tar av id kort, legger fra meg nøklene, kaster nøklene, vasker koppen,
      setter koppen i oppvaskmaskina, tar av brillene, rister av meg dagen, trekker pusten før jeg går inn,
      trekker pusten utenfor døra, står ute litt før jeg går inn, sitter litt i bilen før, blir sittende i bilen,
      sitter i bilen utenfor, setter meg på trappa, sitter på trappa, sitter på trappa før jeg går inn, lufter ut
      før jeg går inn, tenner lys hjemme, kvitter meg ut, stempler ut, stempler meg ut, stemplingsur, skru av
      lyset, skrur av lyset, slår av lyset, siste kaffekopp, ferdigrunde, sier høyt at nå er dagen over, sier til
      meg selv at dagen er over, nå er dagen over, dagen er over, lukker døra på kontoret, puster ut i bilen,
      sitter i bilen før jeg går inn
  nn: ritual, overgang, markere at dagen er slutt, seier ha det, seier takk for i dag, no er dagen over, puste ut
      i bilen, sit litt i bilen
  en: transition, ending the day, end of day ritual, rituals, closing ritual, close the door, lock the office,
      wind down ritual, marking the end of the day, say goodbye, saying goodbye, closing the door, closing the
      office door, lock the door, locking the door, turn off the lights, clock out, clocking out, sit in the car,
      sit in the car for five minutes, turning off the lights, lights off, the day is over, locking the office,
      lock my office, close the office door
Gjør det ikke; Gjer det ikkje; Not doing it
  nb: gjør det ikke, gjør jeg ikke, gjør ingenting spesielt, det gjør jeg ikke, får det ikke til, får det ikke
      helt til, får det sjelden til, får ikke dette til, klarer det sjelden, klarer det ikke, klarer det dårlig,
      det er jeg dårlig på, er dårlig på det, dårlig på det, dårlig på dette, er ikke flink til det, ikke flink
      til det, ikke så flink til det, ikke god på det, ikke god til det, dårlig til det, markerer ikke, markerer
      det ikke, markerer den ikke, ingen markering, markerer ingenting, ingen overgang, ingen klar overgang,
      ingen tydelig overgang, ingen faste ritualer, ingen fast rutine, ingen rutine, ingen rutine på det, har
      ingen rutine, har ikke noe ritual, har ikke noe fast, ingen ritualer, ikke noe spesielt, gjør ikke noe
      spesielt, ingenting spesielt, ikke noe fast, flyter over, glir over i hverandre, går over i hverandre, glir
      sammen, flyter sammen, flyter inn i hverandre, flyter litt over, flytende, flytende overgang, helt
      flytende, sklir over, sklir over i hverandre, glir ut, glir litt ut, uten skille, ikke noe skille, ingen
      skille, ikke noe tydelig skille, det glipper, glipper ofte, glemmer det ofte, glemmer det som regel, jobber
      med det, må øve på det, må bli bedre på det, må bli flinkere på det, trenger å bli bedre på det, ikke tenkt
      på det, har ikke tenkt på, aldri tenkt på det, vet ikke helt, usikker på det, ingen ting spesielt, det
      klarer jeg ikke, det klarer jeg dårlig
  nn: flyt i hop, glir over, veit ikkje heilt, det klarer eg ikkje, det klarer eg dårleg
  en: not really, i dont do that, not good at it, not very good at it, bad at it, no transition, no marking,
      nothing special, nothing in particular, it blurs, blurs together, it never ends, work
      never ends, havent thought about it
Reisen hjem; Reisa heim; The way home
  nb: bilturen, biltur, kjøreturen, kjøretur, turen hjem, veien hjem, på vei hjem, hjemveien, reisevei,
      reiseveien, reisen hjem, gå hjem fra jobb, sykle hjem, sykle hjem fra jobb, sykler fra jobb, bussturen,
      toget hjem, bussen hjem, pendling, pendle, i bilen, alene i bilen, stille i bilen, sitter i bilen, sitter
      litt i bilen, stopper bilen, tid i bilen, turen hjem i bilen, bilen hjem, bilkjøring, kjøring, pendler,
      pendlerveien, togturen, på toget, på bussen, går av bussen, ferga, ferja, ferje, trikken, gå til og fra
      jobb, gåturen hjem, sykkelturen hjem, sykle til og fra jobb, reisetid, skrike i bilen, snakke ferdig i
      bilen, ringe noen på vei hjem, hjemturen, heimturen, lang vei til jobb, kø på veien, sitte i kø, bilkø,
      pendlertog, reisetida, bilen er overgangen, stillhet i bilen, ro i bilen, stille biltur, bussen, tar
      bussen, tar toget, tar en tidligere buss, tbanen, t banen, banen hjem, kollektivt hjem, togreisen,
      hjemreisen, hjemreise, turen fra jobb, veien fra jobb, sykle til jobb hjem, sykkel hjem, sykkelturen fra
      jobb, el sykkel hjem, elsparkesykkel, går hjem, gå til fots hjem, går til fots, går av en holdeplass
      tidligere, går av et stopp før, en holdeplass tidligere, omvei, omvei hjem, går en omvei, tar omveien,
      stopper på veien, stopper et sted på veien, innom butikken på veien, innom butikken, handleturen, tømmer
      hodet i bilen, tømmer hodet på vei hjem, tenker ferdig i bilen, tenker ferdig på vei hjem, tenker gjennom
      dagen i bilen, snakker med meg selv i bilen, gråter ferdig i bilen, i stedet for bussen, i stedet for å ta
      bussen, musikk på vei hjem, radio i bilen, radio på vei hjem, toget, pendlerturen, båten hjem, fergeturen
  nn: køyreturen, heimvegen, lang reiseveg, køyring, omveg, omveg heim, går ein omveg, tenkjer ferdig i bilen
  en: drive home, driving home, way home, commute, commuting, walk home, cycle home, in the car, on the way home,
      in my car, on the bus, on the train, bike home, the drive, ride home, bus ride, train ride, cycling home,
      cycle back, walking home, walk back, bike ride home, car ride, car ride home, silence in the car, detour,
      the train home, the train, the bus, bus home, biking home
Skifte klær; Skifte klede; Changing clothes
  nb: skifte klær, bytte klær, skifte tøy, kle om, joggebukse, kosebukse, kosebuksa, koseklær, hjemmeklær,
      komfortable klær, skift av klær, tøy, av med klærne, jobbklær, jobbklærne, jobbtøy, jobbtøyet, joggebuksa,
      joggebukser, kosedress, pysj, pysjen, pysjamas, pyjamas, ullsokker, ullsokkene, tøfler, tøflene, av med
      skoene, av med bh, av med bhen, tar av bh, løse klær, hjemmebukse, vide bukser, behagelige klær,
      dressjakka, ta av dressen, skifte, skifter + hjem, klesbytte, bytte antrekk, av med uniformen, uniformen
      av, andre klær, myke klær, rene klær, joggedress, treningstøy på, av med klokka, av med skjorta, av med
      jeansen, bukse med strikk, bukse uten knapp, morgenkåpe, slåbrok, raggsokker, crocs, innesko, komfyklær, bh
      av, bh-en av, pysjbukse, tar av skoene, sko av, slenger av meg klærne, kler om
  nn: byte klede, skifte kle, kosebukse, ullsokkar, av med jobbkleda, byter kle, av med jobbkle, jobbkleda,
      jobbklede, byter til heimeklede, heimeklede
  en: change clothes, changing clothes, comfortable clothes, sweatpants, comfy clothes, slippers, track pants,
      change into, change into comfortable clothes, get changed, comfy pants, out of work clothes, take off my
      work clothes, pajamas, shoes off, taking my shoes off
Dusj og bad; Dusj og bad; Shower and bath
  nb: dusj, dusje, dusjer, bade, badekar, badestamp, badstue, badstu, sauna, isbad, isbading, isbade, varmt bad,
      boblebad, spa, varm dusj, kald dusj, vaske av meg dagen, skylle av meg dagen, bad, i badekaret, boblebadet,
      bade i sjøen, kaldbad, kaldt bad, morgenbad, sjøbad, sjøbading, vinterbading, isbadet, jacuzzi, massasje,
      fotbad, ansiktsmaske, velvære, velværedag, svømmetur i sjøen, dukkert, morgendukkert, kokende dusj, stamp
  nn: dusj, badstove, dusjar
  en: shower, bath, sauna, hot bath, ice bathing, hot shower, massage, cold plunge, swim in the sea, sea swim,
      cold bath, showering
Rydde og planlegge; Rydde og planleggje; Tidying and lists
  nb: notatbok, rydde pulten, rydde kontoret, rydde skrivebordet, rydde, rydder, skrive liste, huskeliste, todo
      liste, todoliste, gjøremål, gjøremålsliste, plan for i morgen, planlegge morgendagen, planlegge neste dag,
      rydde av pulten, tømme kaffekoppen, lister, sjekke ut dagen, lapp til i morgen, morgendagen, gjøre klart
      til i morgen, skrive ned det jeg må huske, skrive ned hva jeg skal gjøre, oppsummere dagen, se over dagen,
      gå gjennom dagen, vaske kaffekoppen, dagens siste oppgave, tom pult, ren pult, skrive lapp til meg selv,
      lukke alle vinduer, lukke fanene, rydde innboks, avslutte dagens oppgaver, tørker av pulten, noterer det
      jeg må, noterer hva jeg må, noterer det som gjenstår, noterer til i morgen, noterer hva som må gjøres,
      skriver ned det jeg må, skriver ned alt jeg må huske, skriver ned hva som gjenstår, skriver ned oppgaver,
      skriver opp, skriver opp det jeg må huske, lapp på pulten, skriver huskelapp, huskelapp, huskelapper, lager
      liste, lager huskeliste, lager en plan for neste dag, lager plan for morgendagen, to do listen, todo,
      sjekker kalenderen for morgendagen, ser over kalenderen, ser på morgendagen, gjør klar til neste dag, gjør
      ferdig det viktigste, gjør ferdig det jeg holder på med, fullfører dagens, siste oppgave, lukker dagen,
      dagens oppsummering, slippe å huske det, slipper å huske, slipper å tenke på det, må huske + morgen, ta +
      morgen + skrive, noterer + morgen
  nn: planleggje neste dag, liste til i morgon, skriv ned det som står att, hugseliste, hugselapp, planlegg
      morgondagen, sleppe å hugse
  en: writing a list, tidy my desk, clean my desk, tidy up, tidy desk, to do list for tomorrow, write a list,
      tomorrows list, tidying my desk, clear my desk, clearing my desk, making a list, making lists, write down
      what is left, plan tomorrow, planning tomorrow, plan the next day, writing lists
Hvile; Kvile; Rest
  nb: hvile, hviler, hvilt, hvil, restitusjon, restituere, hente seg inn, lade batteriene, lade, slappe,
      avslapning, avslapping, avslapping på sofaen, sofa, sofaen, dra på sofaen, late dager, latskap, dovne seg,
      senke skuldrene, fylle på, påfyll av energi, tid til hvile, få hentet seg inn, hente seg inn igjen, hente
      inn energi, hente krefter, samle krefter, bygge opp krefter, nye krefter, få energi, lade opp batteriene,
      ladet, oppladning, avslappet, avslappede, ta det rolig hjemme, ta det med ro hjemme, roe nervesystemet,
      rolige dager, rolige helger, rolige kvelder, en rolig kveld, kvelder uten planer, helg uten planer, ingen
      planer, ingenting på planen, dager uten planer, ikke gjøre noe, ikke gjøre en ting, absolutt ingenting, bare
      ligge, ligge rett ut, daffe, sløve, slække, kroppen får hvile, hodet får hvile, hjernehvile, hvilepuls,
      restitusjonstid, tid til restitusjon, senke tempoet, ned i tempo, roe tempoet, fylle på energi, fylle på
      tanken, fylle tanken, fylle koppen, mental hvile, sofakos, sofakveld, sofatid, på sofaen med teppe, teppe,
      pledd, gjøre absolutt ingenting, restitusjon etter vakt, tid til å hente seg inn, tid til å komme seg, tid
      til å lande, lande, tid til å lande etter, pusterom etter, ro ned etter, lading, ladetid, lagt meg nedpå,
      hvile øynene, ta det rolig, roe helt ned, roe ned på kvelden, roe helt ned hjemme, rolig ettermiddag, rolige
      morgener, rolig morgen, bare være, bare være hjemme, gjøre ingen ting, ikke gjøre noen ting, ligge strak,
      strekke ut på sofaen, under et teppe, på trappa i sola, hente energi, hente ny energi, hente overskudd, få
      ny energi, få påfyll, fylle på batteriene, fritid uten planer, fri uten planer, helg uten avtaler, ikke ha
      planer, ikke ha avtaler, uten avtaler, blank kalender, tom kalender i helga, senke skuldrene hjemme, slippe
      ned skuldrene, slippe skuldrene ned, få ned skuldrene, ned med skuldrene, la skuldrene synke, komme seg ned,
      få ned pulsen, senke pulsen, lav puls, pulsen ned, late seg, latsabb, dase, døse, halvsove, dagslumring,
      hengekøya, gjorde ingenting, blanke dager, tomme dager, null planer, legge bena på bordet, beina på bordet,
      beina høyt, dagdrive
  nn: kvile, kvil, kvilar, utan planar
  en: rest, resting, recovery, recover, recharge, recharging, relax, relaxing, relaxation, couch, unwind,
      downtime, doing nothing, recuperate, recharge batteries, slow down, chill, couch time, time to recover,
      recovery time, lie down, put my feet up, chilling, do nothing, recharging my batteries, no plans, weekend
      without plans, an evening without plans, wind down, winding down, take it easy, slowing down, calm evening,
      lower my shoulders, quiet weekend, quiet evening, feet up, lazy day
Søvn; Søvn; Sleep
  nb: søvn, søvnen, søvnløs, søvnløshet, søvnmangel, søvnproblemer, søvnvansker, sove, sover, sov, sovet,
      nattesøvn, leggetid, utsovet, uthvilt, legge meg, legge meg tidlig, tidlig i seng, tidlig kveld, våkner om
      natta, ligger våken, våken om natten, dupp, powernap, høneblund, god natts søvn, en god natts søvn, sove
      middag, sover urolig, urolig søvn, urolig natt, urolige netter, våkne + natt, våkne + klokka, våkne +
      tidlig, våkne + fire, våkner og tenker, våkner midt på natta, våken + natt, våken + tenke, ligger våken og,
      søvnløse netter, sliter med å sove, sliter med søvn, innsovning, vansker med å sovne, sovne, sovner, sovnet,
      søvnvaner, søvnrutiner, legge meg tidligere, legge meg i tide, i seng, komme tidlig i seng, gå og legge seg,
      lur, middagslur, nattero, melatonin, søvnkvalitet, drømmeløs søvn, en god natt, god natt, åtte timer, legge
      meg før, før elleve, før midnatt, sove som en stein, sove hele natta, dårlige netter, vondt for å sove,
      sover elendig, lys våken, ligger og stirrer i taket, stirrer i taket, våkner kl 4, våkner fem, avbrutt søvn,
      oppstykket søvn, sover lett, sovepiller, sovetablett, drømmer dårlig, legge meg før midnatt, senga, kvelden
      tidlig, døgnrytme, våkne + klokka + tenke, våkne + natt + tenke, søvn + problem, våkner ofte, våkner i
      tretida, våkner i firetida, våkner stadig, ligger og vrir meg, vrir og vender på meg, vrir seg, kaster på
      meg, stå opp om natta, nattevåk, nattvåk, lange netter, søvnunderskudd, søvngjeld, søvnen svikter, søvnen
      forstyrres, søvnforstyrrelser, søvnforstyrrelse, forstyrret søvn, døgnet er snudd, sovehjelp, sovemedisin,
      søvnhygiene, tidligere kvelder, uro om natta, søvnige, dårlig natt, en dårlig natt, ettermiddagslur,
      ettermiddagslur på sofaen, blund, ta en blund, helgelur
  nn: svevn, svevnløyse, søvnvanskar, sove, utkvilt, søv, vaknar om natta, vaken om natta, vaknar kl 4, ligg
      vaken, ettermiddagsblund, middagskvil
  en: sleep, sleeping, sleepless, insomnia, nap, early to bed, good night's sleep, sleep badly, bad sleep, cant
      sleep, trouble sleeping, waking up at night, awake at night, enough sleep, sleep problems, early night, a
      good night, eight hours, cant fall asleep, awake at 4, lying awake, lie awake, poor sleep, bedtime, restless
      nights, poor quality sleep, wake up early, wake in the night, tossing and turning, go to bed earlier, go to
      bed early, going to bed earlier, waking
Alene; Åleine; Alone
    nb: alenetid, egentid, alene, alene hjemme, tid alene, tid for meg selv, stille, stillhet, fred og ro, ro rundt
      meg, egen tid, alene i stillhet, en time alene, en time for meg selv, tid helt for meg selv, tid til meg
      selv, tid med meg selv, minutter for meg selv, litt tid for meg selv, stund for meg selv, stund alene, være
      for meg selv, sitte for meg selv, stillheten, stille stund, stille i huset, stille hus, ro og fred, ro og
      stillhet, fred, stillhet og ro, et stille rom, mitt eget rom, eget rom hjemme, ti minutter i fred, bare være
      litt, fem minutter i fred, lyd av, ingen lyder, ingen krav, ingen som maser, ingen som vil noe, uten krav,
      huset for meg selv, ingen som spør, ingen som spør om noe, ingen rundt meg, ingen hjemme, tomt hus, stille
      morgen, stille morgener, tidlig morgen alene, før de andre våkner, alenetid hjemme, egentid hjemme, egen tid
      hjemme, en kveld for meg selv, hjemme alene, høre på stillheten, ingen som snakker til meg, ingen som trenger
      noe, ingen å ta hensyn til, slippe å snakke, slippe å snakke med noen, slippe å forholde meg til folk, ingen
      vil noe fra meg, ingen vil meg noe, ingen som vil meg noe, ingen maser, ingen som trenger meg, ingen trenger
      meg, ingen spør om noe, ingen krever noe, ingen som krever noe, slippe å bli spurt, for meg selv, få være for
      meg selv, være for seg selv, tid uten andre, tid uten folk, huset tomt
    nn: aleine, åleine, åleinetid, aleinetid, stillheit, stille, ro og stille, ei stund for meg sjølv, stilla,
      stille morgonar, ingen vil meg noko, ingen som vil meg noko, ingen treng meg, ingen som treng meg, ingen krev
      noko, for meg sjølv
    en: alone, alone time, time alone, quiet, silence, peace and quiet, me time, solitude, by myself, time for
      myself, moment to myself, hour to myself, no demands, quiet time, house to myself, nobody around, quiet
      morning, time to myself, ten minutes alone, no one talking to me, nobody wants anything from me, nobody needs
      me, no one needs me, no one needing anything, time on my own, nobody asking for anything
Ro; Ro; Calm
    nb: indre ro, ro i magen, beholde roen, holde hodet kaldt, kaldt hode, rolig leder, trygg og rolig, is i magen,
      telle til ti, sindig, ro, roen, rolig, rolige, rolighet, beholdt roen, bevare roen, beholde fatningen, ikke
      miste hodet, ikke la seg stresse, blir ikke stresset, lar meg ikke stresse, ikke stresset så lett, rolig i
      kaos, rolig i stormen, rolig når det koker, rolig i krevende situasjoner, rolig og trygg, skapte ro, utstråle
      ro, utstrålte ro, spre ro, ro i rommet, kjølig hode, kald i hodet, hode kaldt, klart hode, hjertet varmt,
      avbalansert, stødig, stødig hånd, stødige, stø kurs, fatning, sinnsro, harmoni, balanse i meg selv, ta et
      steg tilbake før, ikke reagere med en gang, ikke svare med en gang, bruke tid før jeg svarer, vente med å
      svare, tenke før jeg snakker, saktere, sakke ned, roe situasjonen, roe ned situasjonen, deeskalere,
      deeskalering, dempe, neddempet, roen i stemmen, rolig stemme, rolig måte, stemmen, holde stemmen rolig, den
      rolige, roe ned, prøvde å roe, roet ned, roet gemyttene, snakke rolig, senke stemmen, beholdt roa, senket
      skuldrene våre, senket skuldrene mine, skuldrene våre, fikk oss til å senke skuldrene, roet situasjonen, ikke
      panikk, fikk ikke panikk, uten panikk, puste med magen leder, rolig atmosfære, rolig tempo, skjermet sted,
      skjermet rom, uforstyrret sted, uforstyrret rom, få være i fred, være i fred, få fred, litt fred, fred og ro
      på kontoret, bli latt i fred, la meg være i fred, la meg være, få være alene litt, få være alene, få sitte i
      fred, få jobbe i fred, arbeidsfred, mindre mas, ikke mas, slippe mas, ikke stresse meg, ikke mase på meg, ro
      i kroppen, hvile i meg selv, hvile i rollen, jordnær ro, kaldt blod, beholde overblikket, holde hodet kjølig,
      ikke ta det så tungt i øyeblikket, ikke la meg rive med, ikke bli revet med, ikke gå i affekt, ikke reagere
      på impuls, ta meg tid før jeg svarer, måten han snakket på, måten hun snakket på, rolig stemning, snakket
      lavt, varmen i stemmen, varm stemme, varme i stemmen, varm og rolig, lavmælt, mild stemme, stø hånd, stoisk,
      fattet, behersket, lavere skuldre, ingen panikk, stresser ikke, lave skuldre, skuldrene lave, senkede
      skuldre, talte til ti, telte til ti, tell til ti, anker, ankeret, ankerfeste, som et fjell, et fjell,
      fyrtårn, fyrtårnet, bauta, stødig som fjell, hisset seg ikke opp, hevet ikke stemmen, uten å heve stemmen,
      ikke heve stemmen, lot seg ikke vippe av pinnen, lot seg ikke stresse, stresset ikke, mistet ikke hodet,
      bevarte roen, bevarte fatningen, holdt roen, holde roen, snakket rolig, pratet rolig, en rolig hånd
    nn: ha is i magen, roleg, roe gemytta, heldt hovudet kaldt, heldt roa, halde roa, behalde roa, finne roa, ikkje
      stresse, roa hans, roa hennar, varm røyst, varm og roleg, varmen i røysta, låge skuldre, heva ikkje røysta,
      utan å heve røysta, snakka roleg, prata roleg, berre roleg, eit anker, som eit fjell, haldt roa
    en: keep calm, staying calm, stay calm, inner calm, inner peace, calm, steady, composed, kept calm, calm in
      chaos, level headed, de escalate, stay cool, calm voice, calmed things down, kept their head, no panic, leave
      me alone, be left alone, left in peace, some peace, peace, a quiet place, quiet moment, undisturbed place, no
      disturbances, finding calm, keep a cool head, cool head, inner strength and calm, warm voice, warm and calm,
      the way she spoke, calmness, keeping my head cool, lower the pace, low shoulders, an anchor, anchor, the
      rock, a rock, kept my cool, kept his cool, kept her cool, didnt panic, never raised her voice, never raised
      his voice
Pust og mindfulness; Pust og mindfulness; Breathing and mindfulness
  nb: mindfulness, meditasjon, meditere, mediterer, pusteøvelse, pusteøvelser, puste, puster, pust, pusten, puste
      med magen, puste rolig, puste dypt, trekke pusten, trekke pusten dypt, dype pust, oppmerksomt nærvær,
      avspenning, grounding, jording, være i nuet, yoga, yinyoga, puste før jeg svarer, tre dype pust, puste inn
      og ut, pusteteknikk, pusteteknikker, firkantpust, boksepust, trekke pusten før, magepust, magepusting,
      stoppe opp og puste, meditasjonsapp, headspace, kroppsskann, avslapningsøvelser, avspenningsøvelser, mental
      trening, mentale øvelser, nærvær i nuet, her og nå, være her og nå, tilstede i øyeblikket, øyeblikket, være
      til stede i nuet, jordingsøvelse, bakkekontakt, føttene på bakken, føttene i gulvet, begge beina på jorda,
      puster i bilen, pusteøvelser i bilen, telle til ti før jeg svarer, pause og pust, puste ut før jeg, dype
      åndedrag, åndedrag, tre dype åndedrag, ta en pust før, stoppe og puste, jorde meg, kjenne føttene, føtter i
      bakken, kjenne beina mot gulvet, beina på jorda, beina på bakken, begge beina på bakken, være til stede i
      øyeblikket, meditasjon hjemme, pustepause i bilen, yogamatte, yoga hjemme, yogakurs, tai chi, qigong,
      kroppsskanning, oppmerksomhetstrening, avspenningsmusikk, leve i nuet, avspenningsteknikk, progressiv
      avspenning
  nn: pust, pusteøving, pusteøvingar, trekkje pusten, anda, anda roleg, anda djupt, her og no, telje til ti, vere
      i augneblinken
  en: mindfulness, meditation, meditate, breathing, breathe, deep breath, deep breaths, grounding, yoga,
      breathing exercises, deep breathing, take a breath, breathe deeply, mindful, here and now, in the moment,
      meditating, breathing exercises in the car, box breathing, deep breathing exercises, count to ten, being
      present in the moment, calm breathing, breathing exercise, body scan
Gåtur og natur; Gåtur og natur; Walks and nature
    nb: turer, gåtur, gåturer, skogstur, skogtur, fjelltur, søndagstur, kveldstur, topptur, natur, naturen, ute i
      naturen, skog, skogen, fjell, fjellet, sjø, sjøen, hav, havet, marka, friluft, friluftsliv, frisk luft,
      hytta, hyttetur, utendørs, uteaktivitet, komme seg ut, bål, lufte hunden, bikkje, bikkja, hund, hunden,
      hundetur, båt, båttur, fiske, fisketur, bærtur, soppturer, kajakk, padle, telttur, luftetur, lufteturer,
      luftetur med hunden, tur + hund, tur + bikkje, tur + skog, tur + fjell, tur + marka, tur + naturen, turer i
      naturen/skogen/fjellet/marka, turer med hunden, spasere, spasertur, spaserer, rusletur, rusle, rusler,
      trilletur, gå ute, gå langs sjøen, ut i lufta, ut i frisk luft, trekke frisk luft, få frisk luft, få luft, få
      litt luft, gå ut og få luft, dagslys, ute i skogen, ute i det fri, være ute, være ute i naturen, utetid,
      turgåing, turgåer, turgruppe, markatur, villmark, fjell og vidde, vidda, strandtur, stranda, kysten,
      hytteturer, hytta på fjellet, hyttelivet, bærplukking, sopptur, soppplukking, plukke bær, plukke sopp,
      skogsbad, skogbading, fuglekikking, bål i skogen, bålpanne, telt, campingvogn, bobil, kanotur, kanopadling,
      padling, seile, seiling, båtliv, fiskestang, fisking, fiske ørret, jakttur, elgjakt, tur, hytte, å komme ut,
      komme ut litt, ut i dagslys, dagslyset, ut en tur, fjorden, ut i sola, kjenne vinden, ut i vær og vind, høre
      fuglene, fuglesang, trær, elva, vann og skog, innsjø, setra, setertur, fottur, turkamerat, turvenninne,
      turklubb, ute i all slags vær, hundeturen, hundelufting, soppjakt, multetur, utsikt, stjernehimmel, ut og gå,
      tar en runde med hunden, går en runde med hunden, runde med hunden, ved vannet, roturen, ro en tur, ute i
      hagen og marka, henge i hengekøye, hengekøye, sove ute, overnatte ute, bålkaffe, kaffebål, turkaffe, turvenn,
      gå på ski i skogen, luft og lys, ut i lyset, frisk luft etter jobb, tur etter jobb, gå tur etter jobb,
      ettermiddagstur, gå i fjæra, ut i det fri, skitur, skituren, gå på ski, ski, på ski, truger, turstien,
      lysløypa, det fri, skauen, på fjellet, på toppen av et fjell, fjelluft, sjøluft, havluft, bølgene,
      bølgeskvulp, fjæra, i fjæra, svaberg, bryggekanten, naturen rundt, skogsluft, runde rundt kvartalet, runde
      rundt blokka, en runde i nabolaget, en runde ute, lufte seg, få luftet meg ute
    nn: vatn, natur, fjelltur, skogstur, vatnet, stølen, stølstur, fjøra, skiturar, i fjøra, fuglesong, ein runde
      ute
    en: nature, walk, walks, walking, hike, hiking, forest, mountains, fresh air, outdoors, dog, the sea, cabin, go
      for a walk, dog walk, walk the dog, walking the dog, outside, woods, fishing, hunting, the woods, fjord,
      daylight, hill walking, going for walks, go for walks, walk after work, cross country skiing, berry picking,
      the mountains, birdsong, around the block, walk around the block
Dyr; Dyr; Animals
  nb: dyr, kjæledyr, katt, katten, hest, hesten, hester, stall, stallen, ri, ridning, kanin, kos med hunden, kose
      med katten, kjæledyret, valp, valpen, sauer, kyr, høner, fjøs, fjøset, fjøsstell, hundekos, ridetur, pus,
      akvariet
  nn: husdyr, hest, sauene, kattepus
  en: animals, pets, cat, horse, horses, my dog, puppy, the stables
Trening; Trening; Exercise
    nb: bruke kroppen, trening, treninger, trene, trener, trent, treningstime, treningsøkt, treningsstudio, løpe,
      løper, løping, jogge, jogger, jogging, springe, langrenn, sykle, sykler, sykkel, sykling, svømme, svømming,
      styrketrening, pilates, spinning, crossfit, fotball, håndball, idrett, sport, bevege seg, fysisk aktivitet,
      være i aktivitet, være aktiv, gym, trim, trimme, trimrom, løpe en tur, jogge en tur, sykle en tur, løpetur,
      joggetur, sykkeltur, dans, dansing, klatre, klatring, tennis, golf, mosjon, mosjonere, trening i arbeidstida,
      svette, ta ut aggresjon på trening, bevegelse, holde meg i form, i form, god form, fysisk form, god fysisk
      form, i god form, komme i form, kondis, kondisjon, treningssenter, treningssenteret, trener jevnlig/fast,
      gruppetime, gruppetimer, saltime, løfte vekter, løfte jern, sirkeltrening, intervall, intervaller,
      tredemølle, romaskin, løpesko, løpeskoene, løper ut frustrasjonen, jobbe det ut fysisk, få ut frustrasjonen
      fysisk, få opp pulsen, høy puls på trening, pulstrening, skogsløp, terrengløp, trappeløp, kroppsarbeid,
      fysisk arbeid, fysisk arbeid hjemme, vedhogging, hogge ved, kløyve ved, snømåking, bevege kroppen, røre på
      seg, bruke kroppen fysisk, sykkelturen, el sykkel, terrengsykling, skiturer, skigåing, rulleski, alpint,
      snowboard, langrennsski, boksing, bokse, boksesekk, kampsport, karate, judo, volleyball, padel, squash,
      badminton, bandy, innebandy, basket, roing, aerobic, zumba, dansekurs, swingkurs, ballett, tøye ut, tøying,
      stretching, svømmehall, svømmehallen, svømmetur, en god økt, økt på senteret, god økt, hard økt,
      treningsøkta, svett, bli svett, padeltennis, styrkeøkt, ut på ski, ski i løypa, løypa, skiløyper, sykle til
      jobb, går til jobben, morgentrening, skritt, ti tusen skritt, skritteller, yogatime, spinningtime, styrke og
      kondis, trene styrke, lyst til å trene, styrkerom, styrkerommet, trener etter jobb, trener rett etter jobb,
      trening etter jobb, gymmen, gymsal, vektløfting, løpetur etter jobb, symme, sykkeltur etter jobb, buldring,
      spinne, røre meg mer, mer aktiv, aktiv hverdag, gå trapper, tøye, tøyer, uttøying, styrketrene, rulle ut
      matta, treningsmatta, skøyter, gå på skøyter, svetter ut, få ut energi, få ut aggresjon, tur på
      treningssenteret, tur på treningssenter, en tur på treningssenteret, tur på treningsstudio, tur på gymmen, en
      tur på gymmen, tur på senteret, tur i svømmehallen, en tur i svømmehallen, tur i bassenget, tur i
      klatrehallen, bli andpusten, springe fra meg jobben, springe fra meg, løpe fra meg jobben, løpe fra jobben,
      springe av meg, løpe av meg, løpe det av meg, gå av meg, trene av meg
    nn: trening, springe, sykling, symje, rørsle, trenar, symjing, sveitt, på styrkerommet, spring ein tur,
      springetur, symjetur, ein tur på treningssenteret, springe frå meg jobben, springe frå meg, springe det av
      meg
  en: exercise, exercising, workout, working out, gym, running, run, jogging, cycling, swimming, skiing, dancing,
      sports, exercise regularly, staying fit, keep fit, fitness, weights, boxing, gym class, physical activity,
      sweat, moving my body, sweat it out, a good workout, working out after work, gym after work, strength
      training, swim, climbing, work out, train more, training after work
Familie og venner; Familie og vener; Family and friends
    nb: familien, familieliv, familietid, kjernefamilie, ektefelle, mann og barn, kona mi, kone, kona, samboer,
      samboeren, partner, kjæresten, venn, venner, vennene, vennskap, venninne, venninner, venninnekveld, unger,
      ungene, egne barn, mine barn, barnebarn, barnebarna, mine nærmeste, de nærmeste, søster, bror, besteforeldre,
      hente i barnehagen, hente barna, leke med barna, kose med barna, tid med barna, tid med familien, familie~,
      venner utenfor jobb, gode venner utenfor jobben, bestevenn, bestevenninne, jentekveld, jenteturer, guttetur,
      gutteturer, venneturer, vennegjeng, vennegjengen, venner på besøk, besøk av venner, treffe venner, møte
      venner, pleie vennskap, samvær med venner, middag med venner, vin med venninner, nettverk utenfor jobb,
      privat nettverk, støttespillere hjemme, støtte hjemme, støttende partner, støttende mann, støttende kone,
      mann som støtter, samboer som støtter, en mann som forstår, mannen, partneren, kjærligheten, kjærlighet,
      kjæresteri, kjærestetid, datekveld, foreldrene mine, mamma, pappa, ringe mamma, mora mi, søsken, søstra mi,
      søstera mi, svigermor, barnebarnet, bestemor, bestefar, mormor, farmor, datter, dattera mi, sønn, sønnen,
      mine egne barn, lese for barna, leggerutine, legge barna, klem fra barna/ungene, klem hjemme, klem fra
      mannen, være sammen med familien/barna/ungene/venner, sammen med familien/ungene, sammen med dem jeg er glad
      i, kvalitetstid, tid med de jeg er glad i, de jeg er glad i, mine kjære, henter på sfo, barnehagehenting,
      henting i barnehagen, leksehjelp, lekser med barna, hjelpe med lekser, kjøre på fotballtrening, kjøre på
      trening, kjører barna, følge barna på, følge på trening, fotballtrening med barna, fritidsaktiviteter, barnas
      aktiviteter, familiemiddager, familiekveld, familielivet, husets små, hverdagslivet hjemme, trygg base
      hjemme, godt hjemmeliv, kveld med jentene, jentene, jentegjengen, gutta, gutteklubb, kvelder med kjæresten,
      kjæreste~, heimen, hjemmelivet, familiekos, kose meg med familien, ungdommene hjemme, tenåringene mine, mine
      tenåringer, babyen, babykos, svigers, besøk, besøk av, være på besøk, folk på besøk, naboen, naboer,
      naboprat, venner utenfor bv, venner jeg har mista, ta opp kontakten med venner, holde kontakt med venner,
      pleie venner, mer tid med venner, mer tid til familien, støttende familie, snill mann, en mann som lytter, en
      som venter hjemme, trygt hjem, hjemmebane, godt ekteskap, samlivet, venninneprat, middagsbordet med familien,
      hente på skolen, lek, leker, leke, leker på gulvet, på gulvet med barna, bygger lego med barna, lekeplassen,
      lekeplass, barna mine, stell av barna, bading av barna, legging av barna, leggetid for barna, kveldsrutiner
      med barna, kveldsstell, snakke med mannen, snakke med kona, snakker med samboeren, snakke med samboer,
      fortelle om dagen hjemme, høre om barnas dag, høre om dagen deres, spørre barna om dagen, hjemme med
      familien, være med barna, mer tid hjemme, være til stede for barna, være til stede hjemme, til stede for
      familien, til stede hjemme, mer til stede hjemme, venninnetur, venninnemiddag, kaffe med en venninne,
      vinkveld med venninner, nære relasjoner, nettverk hjemme, støtte hjemmefra, støtte fra samboer, bonusbarn,
      tvillingene, fotballkamper, på fotballkamp, heie på ungene, fotballbanen med ungene, søndagsmiddag,
      småbarnsliv, småbarnsfase, småbarnsforelder, småbarnsmor, småbarnsfar, hjemmesituasjon, hjemmesituasjonen,
      situasjonen hjemme, privatlivet hjemme, sykdom i familien, skilsmisse, pårørende, pårørendeansvar, gamle
      foreldre, syke foreldre, foreldrene mine er syke, være med folk som ikke jobber i barnevernet, være med folk
      som ikke jobber her, være med folk jeg er glad i, være med mine, være med mine egne, middag med gode venner,
      middag med en venninne, kaffe med en venn, tulle med ungene, onger, ongane, ongan, ungene mine, ungene
      hjemme, minstemann, eldstemann, yngstemann, eldstejenta, guttungen, jentungen, tenåringene hjemme, egne
      unger, huslyden, flokken min, flokken hjemme, mine egne, de nærmeste mine, de der hjemme, rollingene, gutten
      min, jenta mi, gutta mine, jentene mine, kos med de jeg er glad i, dem jeg er glad i
    nn: vener, ven, ungane, barneborn, ungane heime, støttande sambuar, sambuar, sambuaren, barneborna, vener
      utanfor jobben, familien heime, leik med borna, heime med ungane, heimesituasjonen, vere med folk eg er glad
      i, middag med gode vener, ongane mine, ungane mine, ungar heime, guten min, dei heime, dei eg er glad i, mine
      næraste
    en: family, friends, friend, spouse, husband, wife, my kids, my children, grandchildren, loved ones, pick up
      the kids, time with family, time with kids, playing with my kids, boyfriend, girlfriend, hug, hugs, mum, dad,
      family time, girls night, visit friends, kids at home, my boys, friends outside work, supportive partner,
      supportive family, dinner with family, dinner with the family, family dinner, play with the kids, picking up
      the kids, putting kids to bed, seeing friends, situation at home, illness in the family, small children at
      home, people who do not work here, dinner with friends, my own kids, my girls, the little ones, my loved ones
Musikk; Musikk; Music
    nb: musikk, musikken, høre musikk, høre på musikk, synge, synger, sang, sanger, spille piano, piano, gitar,
      spille gitar, spille i band, band, konsert, konserter, spilleliste, radio, korps, skru opp musikken, spille
      musikk, spille et instrument, spille trommer, trommer, fiolin, trekkspill, synge i dusjen, allsang,
      korøvelse, korøving, dansemusikk, klassisk musikk, rock, metal, spotify, festival, setter på en låt,
      favorittlåt, favorittlåten, yndlingslåt, låt, låta, låten, låter, god låt, full guffe, hodetelefoner,
      høretelefoner, airpods, sang i bilen, danser på kjøkkenet, p3, platespiller, vinyl, ballade, høy musikk i
      bilen, musikk i bilen, synger i bilen, kor på mandager, synge i koret
    nn: musikk, song, synge i kor, spele gitar, spele musikk, syngje, syng, songkor, høg musikk i bilen, synge i
      bilen, syngje i kor
    en: music, singing, choir, concert, playlist, listening to music, listen to music, piano, guitar, loud music,
      playing music, sing, singing in the car, sing in the car, headphones, turn up the music, turn the music up,
      loud music in the car, music in the car, choir practice
Lydbok og podkast; Lydbok og podkast; Audiobooks and podcasts
  nb: podkast, podcast, podkaster, podcaster, høre på podkast, høre podkast, lydbok, lydbøker, høre lydbok,
      podkasten, lytter til podkast, lytte på podkast, lytte til podcast, krimpodkast, true crime, lydbøkene,
      høre lydbøker, podkast i bilen, podcast i bilen, podkast på vei hjem, podkast på bussen, lydbok i bilen,
      lydbok på vei hjem, lydbok på bussen, lytter på lydbok, lytte til lydbok, lyttebok, hørebok,
      radiodokumentar, radioteater, podd, podden, podder, storytel, fabel
  nn: lydbok, podkast, høyrer på lydbok
  en: podcast, podcasts, audiobook, audiobooks, listening to podcasts, listening to audiobooks, podcast in the
      car, podcast on the way home, listen to podcasts, audio book, audio books
Lesing; Lesing; Reading
  nb: bok, boka, boken, bøker, lese, leser, lesing, krim, roman, romaner, lese bok, lese en bok,
      skjønnlitteratur, blad, tegneserie, krimbok, krimbøker, lese avisa, lese blader, lese noe helt annet,
      romanlesing, bokklubb, bibliotek, biblioteket, lese på senga, kindle, fordype meg i en bok, leseklubb
  nn: lese, lesa, bøker
  en: reading, book, books, novel, reading a book, book club, the library
TV og serier; TV og seriar; TV and series
  nb: serier, tvserie, tv, netflix, film, filmer, kino, se på tv, gaming, spille spill, dataspill, youtube, tv
      serier, reality, realityserier, filmkveld, serier på sofaen, en episode, såpeserie, paradise hotel,
      dataspilling, spille playstation, playstation, spille på mobilen, candy crush, tullevideoer, hjernedød tv,
      noe hjernedødt, en serie, se noe teit, noe teit på tv, gull på tv, gullrekka, beat for beat, nytt på nytt,
      quizprogram, se på skjerm, serie, ser på serie, noe lett på tv, nyheter, ser nyhetene, xbox, hbo,
      strømming, se fotball, fotballkamp på tv, såpe, tiktok, fotball på tv, sport på tv
  nn: seriar, ein teit serie, spele spel, dataspel
  en: movie, movies, watching tv, series, games, tv show, tv shows, binge, film night, trash tv, mindless tv
Håndarbeid og hobby; Handarbeid og hobby; Crafts and hobbies
  nb: hobbyen, strikke, strikker, strikking, strikketøy, strikketøyet, hekle, hekling, brodere, håndarbeid, sy,
      syr, søm, snekre, snekring, male, maling, tegne, tegning, keramikk, hobby, hobbyer, kreativ, kreativitet,
      skape noe, pusle, puslespill, oppussing, pusse opp, hobbyprosjekt, hobbyprosjekter, fritidsinteresse,
      fritidsinteresser, egne interesser, hobbyrom, strikkekveld, strikkeklubb, strikkepinner, strikkepinnene,
      garn, nål og tråd, sying, symaskin, symaskina, quilte, veve, vev, brodering, håndverk, male bilder,
      akvarell, maling på lerret, tegner, kunst, kunstutstilling, teater, museum, fotografering, fotografere,
      foto, snekker, snekrer, snekkerbod, verksted, verkstedet, garasje, garasjen, mekke, mekke bil, mekke
      motorsykkel, motorsykkel, mc, oppussingsprosjekt, restaurere, male hus, male et rom, vedstabling, stable
      ved, lego, sudoku, kryssord, sjakk, brettspill, spille brettspill, kortspill, perle, samle på, vedhogst,
      frimerker, vedkløyving, gjøre noe med hendene, jobbe med hendene, bruke hendene, skru på bil, modelltog
  nn: handarbeid, strikking, hobbyar, snikre, verkstad, handverk, teikne, gjere noko med hendene
  en: knitting, sewing, crafts, crochet, painting, drawing, hobby, hobbies, creative, creativity, knit, pottery,
      puzzles, board games, photography, woodwork, chopping wood, carpentry, renovating, jigsaw, crossword,
      working with my hands, using my hands
Hage; Hage; Garden
  nb: hage, hagen, hagearbeid, drivhus, blomster, gartne, plenklipping, klippe plenen, jord under neglene, jorda,
      fingrene i jorda, grave i jorda, grave i hagen, luke, luke ugress, ugress, blomsterbed, potteplanter,
      grønnsaker i hagen, kjøkkenhage, kolonihage, så frø, vanne blomstene, hageprosjekt, planter, jord,
      parsellhage, dyrke grønnsaker
  nn: hagearbeid, plantar, blomar, hagestell, dyrke grønsaker
  en: garden, gardening, plants, flowers, plant, potting, mowing, planting, weeding, greenhouse, growing
      vegetables
Mat; Mat; Food
  nb: spise bedre, spise godt, mat, maten, matlaging, middag, kosthold, sunn mat, spise sunt, taco, pizza,
      restaurant, middagslaging, middagen, spise middag, setter meg til bords, til bords, middagsbordet,
      kokkelere, koke suppe, koke, steke, grille, grilling, kose meg på kjøkkenet, kjøkkenet, oppskrifter, spise
      sunt og jevnt, spise bra, spise ordentlig, spise jevnt, sunt kosthold, sunnere mat, mat og drikke, drikke
      vann, nok vann, fredagstaco, tacokveld, god mat og drikke, restaurantbesøk, spise ute, gå ut og spise,
      lager mat, lager middag, lage noe godt, lager god mat, et godt måltid, måltid, måltider, faste måltider,
      regelmessige måltider, spise regelmessig, spise sunnere, bake eller lage mat, matlyst tilbake, middag med
      familien, spise middag sammen, familiemiddag, middag med barna, spiser middag med familien, middag hjemme,
      felles middag hjemme, spise, sushi, suppe, varm mat
  nn: mat, kosthald, ete
  en: food, cooking, dinner, healthy food, making dinner, cook dinner, eating well, eat well, cooking for the
      family, cook, making food, a good meal, meals, eat healthy, eat healthier, diet, eating out
Vin og alkohol; Vin og alkohol; Wine
  nb: vin, vinglass, et glass vin, glass vin, øl, alkohol, pils, et glass, ett glass vin, et glass rødvin,
      rødvin, hvitvin, vinglasset, en kald øl, drikker mer, drikke mer vin, alkoholbruk, gin, drink, champagne,
      bobler, drikker for mye, drikker vin, rødvinsglass, øl etter jobb, fredagsøl, fredagspilsen, aperol
  nn: eit glas vin, glas vin, eit glas raudvin, raudvin, glas raudvin
  en: wine, beer, glass of wine, a glass of wine, red wine, drinks, drinking
Kaffe; Kaffi; Coffee
  nb: kaffe, kaffekopp, kopp kaffe, kaffekoppen, te, tekopp, kopp te, kaffen, en kopp kaffe, kaffe i ro, kaffe i
      sola, kaffe på trappa, kaffekopp i sola, kaffekopp i ro, kaffe på senga, morgenkaffe, kaffemaskin,
      kaffemaskinen, kaffeautomat, cappuccino, latte, en kopp te, kaffemaskina, kaffepause i sola, espresso
  nn: kaffi, kaffikopp, ny kaffimaskin, kaffimaskin
  en: coffee, tea, cup of coffee, cup of tea, a cup of tea, a cup of coffee, morning coffee
Ferie og fri; Ferie og fri; Time off
  nb: ferie, ferier, ferien, sommerferie, fri, fridag, fridager, avspasering, avspasere, avspaserer, langhelg,
      langhelger, helgefri, helgeturer, permisjon, fri med god samvittighet, reise, reiser, reise på ferie,
      sydentur, påskeferie, vinterferie, ferieuke, lengre ferie, fri i helgene, frihelg, frihelger, friuke,
      planlagt fri, sommeren, juleferie, høstferie, ferietur, storbytur, tur til syden, utenlandstur,
      velferdspermisjon, sabbat, friår, lading i ferien, seniordager, seniordag, seniortiltak, avspaseringsdag,
      avspaseringsdager, gå tidlig en dag, gå tidlig hjem, tidligere hjem, helg, helgen, uker i strekk, tre uker
      i strekk, sammenhengende ferie, ferie uten, fri når jeg har fri, ordentlig fri, helt fri, fridag midt i
      uka, fredagsfri, avspaserte, ta ut timer, ta ut timene, få ta ut timene, få ta ut timene mine, ta ut
      plusstid, ta ut plusstida, ferie uten telefon, ferie uten mail, fri etter vakt, hjem tidligere, gå
      tidligere hjem, gå hjem tidligere etter, ekte fri, feriefri, ekte fritid, rolig ferie, dra bort,
      weekendtur, miljøskifte, komme seg bort, syden, fri etter tunge saker
  nn: fridag, fridagar, ferie, ta ut timane, få ta ut avspasering
  en: holiday, holidays, vacation, time off, day off, days off, weekend, travelling, vacations, a day off, take
      time off, holidays abroad, extra days off, proper time off, completely off, toil, take my holidays, use my
      holidays, being off, a real holiday, a trip away, trips
Hverdagsgleder; Kvardagsgleder; Small joys
    nb: hverdagsgleder, hverdagsglede, små gleder, sol, sola, solskinn, godt vær, nyte, kos, kosekveld, peis,
      peisen, fyr på peisen, levende lys, tenne lys, stearinlys, nyte livet, nyte stunden, små øyeblikk, sola i
      ansiktet, solskinnet, sommersol, fint vær, godvær, fyre i peisen, peisvarme, peiskos, kosestund, koselig
      hjemme, kosekvelder, hjemmekos, livets små gleder, det lille, de små tingene, glede seg over små ting, noe å
      glede seg til, glede meg til noe, planlegge noe hyggelig, blomster på bordet, lukten av, utsikten, nyte
      øyeblikket, egenpleie, negler, neglelakk, fotpleie, frisør, skjemme meg bort, belønne meg selv, shopping,
      handle klær, unne meg noe, unne seg noe, hverdagslykke, hudpleie, ansiktsbehandling, neglene
  nn: kvardagsgleder, noko å gle seg til, kvardagslukke, omnen, unne meg noko
  en: small joys, little joys, sunshine, sun, the little things, something to look forward to, candles, cosy,
      treating myself, pampering, nails, hairdresser, fireplace, by the fire, small pleasures, simple pleasures,
      enjoying life
Tro; Tru; Faith
  nb: tro, gudstro, bønn, kirke, kirken, åndelig, tro på gud, gud
  nn: tru, bøn, kyrkje
  en: faith, prayer, church, spiritual
Perspektiv; Perspektiv; Perspective
  nb: perspektiv, se det utenfra, sortere tanker, sortere, realitetsorientere, rasjonell, se saken utenfra,
      helikopterperspektiv, ta et steg tilbake, steg tilbake, gå litt tilbake, det viktige i livet, få det på
      avstand, litt avstand, se det store, se det på avstand, tid på avstand, sove på det, nytt blikk, friske
      øyne, se det fra en annen side, se saken fra flere sider, andres perspektiv, utenfrablikk, blikk utenfra,
      ulike synspunkter, høre andres perspektiv, livet er mer enn jobb, det finnes noe annet, i det store og
      hele, fornuftig, rasjonelle, se det i et større bilde, det går bra til slutt, kunne vært verre, huske hva
      som er viktig, se det større bildet, se helheten, se ting utenfra, ta et skritt tilbake, skritt tilbake, et
      skritt tilbake, gå ut av situasjonen, tenke på hva som er viktig, tenke på det som er viktig, livet er
      større, huske at livet er mer, huske at det går over, sove på saken, ta en time out før, tenke langsiktig,
      tenke realistisk, være realistisk, skille sak og person, skille sak fra person, sak ikke person, ikke ta
      det personlig, det handler ikke om meg, vite at det ikke handler om meg, ikke meg de er sinte på, det er
      ikke personlig, rette rolle, rydde i tankene, rydde tankene, rydde i hodet, få ryddet i hodet, få orden på
      tankene, få oversikt over det som skjedde, se klart, se klarere, hjelp til å se klart, realitetssjekk, se
      saken klart, zoome ut, om ti år, betyr dette noe om et år, utenfra og inn, få avstand, i morgen er en ny
      dag, ny dag i morgen, imorgen er en ny dag, verden går ikke under, ingen dør
      av det, det jeg ikke kan styre, slippe det jeg ikke kan styre, det er bare en jobb, ikke ta det innover
      meg, akseptere det jeg ikke kan endre
  nn: perspektiv, sjå det utanfrå, eit anna perspektiv, sjå ting utanfrå, i morgon er ein ny dag, akseptere det
      eg ikkje kan endre
  en: perspective, step back, take a step back, bigger picture, put things in perspective, fresh eyes, see the
      big picture, taking a step back, stepping back, its not personal, its not about me, separate person and
      case, sleep on it, clear my head, see clearly, reality check, zoom out, its just a job, just a job,
      tomorrow is a new day, a new day tomorrow, done my best, did my best, not taking it personally, dont take
      it personally, accept what i cant change
Skrive; Skrive; Writing
  nb: skrive~, skrive ned tanker, skrive ned følelser, dagbok, skrive dagbok, journaling,
      takknemlighetsdagbok, loggskriving, refleksjonsnotat, notatbok på nattbordet
  en: writing, diary
Ensom; Einsam; Lonely
  nb: ensom, ensomt, ensomhet, ensomheten, ensomme, alene i det, alene om det, alene med det, alene om ansvaret,
      ansvaret alene, alene med ansvar, aleneansvar, stå alene, står mye alene, stå alene i, stå alene med, ensom
      leder, ensom på toppen, ensomt på toppen, ensom lederrolle, lederensomhet, føle seg alene, være alene om,
      alene med saker, alene i saker, alene på jobb, var alene på jobb, jobbe alene, sitte alene med, sitte
      alene, går alene med, isolert, isolert på kontoret, ingen å snakke med, ingen å dele med, ingen å sparre
      med, ingen å støtte seg på, alenearbeid, overlatt til seg selv, må klare seg selv, må klare alt selv, har
      ikke noe slikt rom, ikke noe slikt rom, mangler et slikt rom, har ingen steder, ingen steder å gå, alene om
      avgjørelsene, alene med avgjørelsene, sitter alene med ansvaret, ansvar alene, ta avgjørelsen alene, bærer
      alt alene, alene om beslutningene, stå alene med ansvaret, være alene om ansvar, være alene med, alene om
      alt, alene om vanskelige, alene med tunge avgjørelser, uten noen å, ikke ha noen å snakke med, ikke noen å
      snakke med, mangler noen å snakke med, mangler noen å sparre med, mangler sparringspartner, mangler
      kolleger, ingen å gå til, alene på toppen, alene med alt, alene som leder, alene i beslutningene, alene i
      rollen, blir sittende alene, noen blir sittende alene, ingen å drøfte med, ingen som forstår
  nn: einsam, einsamt, einsemd, åleine med ansvaret, einsamt på toppen, åleine om avgjerdene, kjenne seg åleine,
      åleine som leiar, åleine på toppen, åleine i rolla, sit åleine
  en: lonely, loneliness, isolated, isolation, alone with it, alone in it, lonely at the top, left alone, on my
      own, standing alone, alone with the responsibility, carrying it alone, alone as a leader, feeling alone,
      feel alone, no one to talk to, nobody to talk to, nobody to share with, alone at the top, lonely role,
      nobody understands, no one understands, alone in the role, alone with everything, stood alone, no one to
      discuss with
Manglende støtte; Manglande støtte; Lack of support
    nb: mangel på støtte, manglende støtte, lite støtte, liten støtte, ingen støtte, får ikke støtte, ikke få
      støtte, ikke bli støttet, støtte som uteblir, ingen backing, ingen som backer, ingen oppbakking, manglende
      backing, manglende oppbakking, for lite støtte, svak støtte, dårlig støtte, ikke støttet, ikke ha støtte,
      ikke ryggdekning, manglende ryggdekning, mangler støtte fra, ingen ryggdekning, støtten uteblir, leder som
      ikke støtter, leder som ikke backer, dårlig leder, ikke støtte fra leder, manglende støtte fra leder,
      manglende lederstøtte, svak ledelse, uforståelse, manglende forståelse, mangel på forståelse, ikke bli
      forstått, ikke forstått, ikke bli hørt, blir ikke hørt, ikke bli lyttet til, ikke bli tatt på alvor, blir
      ikke tatt på alvor, ikke tatt på alvor, ikke hørt, ingen ledelse, ikke bli trodd, ingen fulgte opp, ledelsen
      sviktet, svikt fra ledelsen, å ikke bli sett, blir ikke sett, leder som ikke ser, leder som ikke forstår,
      ingen svarte, ingen tok telefonen, fikk ikke tak i noen, fikk ikke tak i leder, fikk ikke svar, fikk ingen
      svar, ingen å ringe, ingen å ringe til, ingen kom, ingen stilte opp, ledelsen var fraværende, leder var
      fraværende, ledelsen var borte, leder var borte, ledelsen usynlig, usynlig ledelse, sviktet av ledelsen,
      sviktet av leder, lederen sviktet, ble overlatt til meg selv, fikk ingen hjelp, ingen hjelp å få, ingen
      støtte å få, ingen i ryggen, sto uten støtte, ble sittende igjen alene, leder trakk seg unna, leder som trakk
      seg
    nn: manglande støtte, inga støtte, manglande forståing, mangel på forståing, ikkje bli teken på alvor, ikkje
      bli sett, fråverande leiar, ingen svara, fekk ikkje tak i nokon, fekk ikkje svar, leiinga var fråverande,
      leiaren var fråverande
    en: no support, lack of support, little support, not being supported, not being heard, not heard, not being
      listened to, lack of understanding, not being understood, not being taken seriously, poor leadership, poor
      support, bad leadership, absent leadership, absent manager, nobody asked, nobody asks, left to myself, not
      seen, nobody followed up, nobody answered, no one answered, no answer, nobody came, no one came, nobody
      showed up, no one to call, management was absent, absent management, left on my own, left to ourselves, no
      help
Kantine; Kantine; Canteen
  nb: kantine, kantina, kantinen, kantinemat, frokost, fredagsfrokost, matordning, frukt, fruktkurv,
      fruktordning, noe å bite i, snacks
  nn: frukost
  en: canteen, cafeteria, fruit, breakfast
Orden på kjøkkenet; Orden på kjøkenet; Kitchen tidiness
  nb: ryddig kjøkken, rydde kjøkkenet, rydde etter seg, rydde opp etter seg, oppvaskmaskin, oppvaskmaskina,
      oppvaskmaskinen, oppvask, oppvasken, kjøkkentjeneste, kopper på benken, kjøleskapet, kjøleskap, rent
      kjøkken, felleskjøkken, orden på kjøkkenet, spiserom, spiserommet
  nn: rydde kjøkenet, oppvaska
  en: tidy kitchen, clean kitchen, dishwasher, dishes, clean up after yourself
Kake og bakst; Kake og bakst; Cake
  nb: kake, kaker, kakefredag, fredagskake, kake på møtet, bakst, bake, baker, bake brød, baking, boller, bolle,
      vafler, vaffel, vaffelfredag, vaffelsteking, is, bløtkake, hjemmebakst, kanelbolle, kanelboller, noe godt
      til kaffen, hjemmebakt, sjokoladekake, noe å bite i til kaffen, lunsjkake, kakelotteri
  nn: vaflar, bollar
  en: cake, cakes, waffles, buns
Søtt og snacks; Søtt og snacks; Sweets
  nb: sjokolade, godteri, godter, smågodt, sukker, sukkersug, søtsaker, søtsug, søtt, chips, småspise, småspiser,
      overspise, overspiser, spiser for mye, spise mer, spiser mye, spiser dårlig, trøstespise, trøstespising,
      spiser på følelsene, junkfood, usunn mat, usunt, trøstemat, melkesjokolade, mer kaffe og søtt, slurver med
      maten, hopper over måltider, glemmer å spise, sweets, trøstespiser, godteriskuffen, kutte sukker, brus,
      kutte brus, cola, energidrikk, potetgull, sjokkis, spiser for lite, uregelmessig mat, uregelmessige
      måltider, dårlig kosthold, hopper over mat, godis, snop, lørdagsgodt, iskrem, trøsteis, lakris,
      sjokoladeskuff, sjokoladeskuffen, kaker og søtt, søtebehov
  nn: et meir, et for mykje, gløymer å ete
  en: chocolate, candy, sugar, comfort eating, junk food, eating more, eat more, eating too much, forget to eat,
      snacking
Snill mot seg selv; Snill mot seg sjølv; Kind to oneself
  nb: snill mot meg selv, snill med meg selv, snillere mot seg selv, god mot seg selv, raus mot seg selv, raus
      med seg selv, tilgi seg selv, ikke så streng, streng med meg selv, ikke være så streng, ikke så hard mot
      meg selv, hard mot meg selv, senke kravene, senke kravene til meg selv, senke listen, senke kravene og,
      lavere krav, lavere krav til meg selv, godt nok, godt nok er godt nok, bra nok, perfeksjonist,
      perfeksjonisme, perfeksjonistisk, mindre perfeksjonist, ikke perfekt, ikke være perfekt, slippe å være
      perfekt, selvmedfølelse, selvkritisk, selvkritikk, mindre selvkritisk, selvkritiske, flink pike, flinkis,
      flink pike syndrom, høye krav til seg selv, store krav til meg selv, krav til meg selv, selvkravene, slutte
      å strebe, strebe, strebing, prestere mindre, prestasjonspress, ikke dunke meg selv i hodet, slå meg selv i
      hodet, indre kritiker, være snillere med meg selv, snillere med meg selv, mindre streng mot meg selv, legge
      lista lavere, skuldrene og lista, senke skuldrene og lista, ikke være så flink, tilgir meg selv,
      tilgivelse, heie på meg selv, rose meg selv, gi meg selv ros, gi meg selv et klapp på skulderen, ikke dømme
      meg selv, rausere med meg selv, tåle å være middelmådig, 80 prosent er nok, ikke ta alt så personlig, ikke
      ta ting personlig, ta det mindre personlig, ikke stille så høye krav, stille lavere krav, stiller høye
      krav, senke skuldrene litt, senke ambisjonene mine, lista ned, legge lista, slutte å være perfekt, perfekt,
      mindre flink, slutte å være flink, flink jente, prestasjonskrav, prestasjonsangst, ikke ta alt personlig,
      ikke ta alt så tungt, ikke ta meg nær av, ta meg mindre nær av, dempe selvkritikken, mindre streng, streng
      mot meg selv, hard med meg selv, snillere med meg, godta at jeg ikke kan alt, tilgi meg, tåle å feile selv,
      tåle egne feil, selvfølelse, snakke pent til meg selv, gi meg selv en klapp på skuldra
  nn: sjølvmedkjensle, snillare mot meg sjølv, vere snill med meg sjølv, snillare med meg sjølv, tilgje meg sjølv
  en: self compassion, kind to myself, good enough, lower the bar, perfectionism, perfectionist, be kind to
      myself, inner critic, lowering expectations, not perfect, good enough is good enough, good enough is
      enough, lower my standards, less perfectionism, forgive myself, less hard on myself, not take it
      personally, lower my expectations, be less strict with myself, less strict with myself, less self
      criticism, be nicer to myself, stop being perfect, too hard on myself, high demands on myself, lowering my
      standards
Holde ut over tid; Halde ut over tid; Lasting
    nb: holde ut, holde over tid, holde lenge, stå i det over tid, stå i jobben, stå i jobben lenge, stå lenge i
      jobben, vare lenge, vare, varig, bærekraft, bærekraftig, bærekraftige, bærekraftig leder, langdistanse,
      maraton ikke sprint, ikke sprint, for å orke over tid, holde i mange år, holdbar, holdbart, holdbarhet,
      utholdenhet, utholdende, stayerevne, bærekraftig tempo, maraton, dosere, dosering, bite i det sure eplet, stå
      på til man stuper, stå til man stuper
    nn: berekraft, uthald, stå til ein stuper
    en: sustainable, sustainability, lasting, in the long run, endurance, marathon not a sprint, staying power,
      last in the job, not a sprint, conserve energy, grit my teeth, tough it out, soldier on
Lettelse; Lette; A relief
  nb: lettelse, lettet, befriende, befrielse, godt å høre, skuldrene ned, puste lettet ut, trøst i,
      trøsterikt, beroligende
  nn: lette
  en: relieving, liberating, comforting thought, good to hear
`;
