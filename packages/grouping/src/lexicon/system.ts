/** The system around: resources, frames, routines, politics, tools, rooms. Format: see `lexicon.ts`. */
export const system = `
Bemanning; Bemanning; Staffing
    nb: bemanning, bemanningen, bemanningsnorm, grunnbemanning, underbemanning, underbemannet, bemannet, stilling,
      ubesatte stillinger, vakanse, vakanser, vikar, vikarer, vikarbruk, ansettelse, ansettelser, ansette, flere
      ansatte, mer folk, flere folk, nok folk, få folk, for få folk, for få ansatte, for få på jobb, nok ansatte,
      folk nok, flere hoder, mangel på folk, flere saksbehandlere, stillinger, hender, mangle folk, mangler
      ansatte, hull i turnusen, hull i vaktlista, folk på jobb, folk på vakt, nok folk på jobb/vakt, flere på
      jobb/vakt, få på jobb/vakt, for få på vakt, ringe etter vikarer, skaffe vikar, vikarjakt, vikarbyrå,
      konsulenter, innleie, ekstravakt, ekstravakter, doble vakter, oppbemanning, styrket bemanning, ubemannet,
      årsverk, årsverkene, ekstra ressurs, flere kontaktpersoner, flere ledere, bemanningssituasjonen, for lite
      folk, lite folk, lite ansatte, flere kolleger, underbemannede, ubesatt, ledige stillinger, lite folk på vakt,
      mangel på ansatte, mangler hender, få hender, flere i teamet, vikarbudsjett, vikarmangel,
      rekrutteringsvansker, få søkere, ingen søkere, ikke nok folk, bemanningsnormen, bemanningskrav, få inn flere,
      vi er for få, vi er få, alltid for få, mangel på kollegaer, mangel på fagfolk, innleid, innleide, forsvarlig
      bemanning, stabil og god bemanning, mangel på personell, personell, personellmangel, personalmangel, mangler
      personale, mangel på personale, for lite personale, nok personale, alltid for få på jobb, mangler
      saksbehandlere, mangel på saksbehandlere, vikarer som ikke dukker opp, rekruttering av folk, rekruttere folk,
      få tak i folk, vanskelig å rekruttere, vanskelig å få tak i folk, mannskapsmangel, mannskap, for lite
      mannskap, lite mannskap, mer mannskap, folkemangel, manko på folk, for få til å gjøre jobben, færre enn vi
      skal være, ikke ansatt nye, fylle opp vaktene, flere på laget, være fulltallige, fulltallig, gå med
      underskudd på folk, får ikke tak i folk, nok hoder, tomme kontorer, manglende ressurser på folk, nok
      kolleger, påfyll av folk, reserve, reserver, hoppe inn, hoppet inn, springvikar
    nn: stillingar, tilsetjing, vikarar, for få hender, ingen søkjarar, får ikkje tak i folk, hoppa inn
    en: staffing, staff, understaffed, understaffing, short staffed, more people, vacancies, hiring, not enough
      people, short of staff, enough staff, enough people, substitutes, temps, not enough staff, too few people,
      recruitment problems, one more position, more hands, more positions, too few of us, lack of people, hard to
      recruit, empty positions, short of people, not enough hands, vacant positions, fully staffed, unfilled
      positions, no applicants, filled in
Ressurser; Ressursar; Resources
    nb: ressurs, ressurser, ressursmangel, økonomi, økonomisk, økonomiske rammer, økonomistyring, budsjett,
      budsjetter, budsjettkutt, penger, midler, tiltaksmidler, finansiering, bevilgning, bevilgninger, innsparing,
      innsparinger, innsparingskrav, sparing, sparekrav, spare, kutt, nedskjæring, nedskjæringer, stram økonomi,
      innkjøpsstopp, ressursene, ressurskrevende, romsligere budsjett, økonomisk handlingsrom, økonomiske,
      pengemangel, økte midler, friske midler, øremerkede midler, tilskudd, bevilge, budsjettet, budsjettkrav,
      kutte, kutter, kutt i budsjettet, kuttene, sparetiltak, effektiviseringskrav, nedbemanning, nedbemanne,
      overskridelser, merforbruk, budsjettmøter, budsjettbalanse, økonomiske kutt, stramme rammer, stramme
      budsjetter, økonomien i kommunen, kommuneøkonomi, økonomistress, pengene, pengesekken, kostnader, dyre
      tiltak, prislapp, forutsigbar økonomi, stram kommuneøkonomi, økonomien, pengemas, sparekniven, ostehøvel,
      ostehøvelen, kuttliste, kuttforslag, kutt hver høst, budsjettrunder, budsjettprosess, økonomiske bekymringer,
      går i minus, røde tall, tomme kasser, fattig kommune, frie midler, ressurstilgang, trygg økonomi, trange
      rammer, økonomisk press, økonomiske begrensninger, økonomiske utfordringer, innkjøpsstans, ansettelsesstopp,
      ansettelsesstans, blir bedt om å spare, dårlig råd, ikke råd til, innstramming, innstramminger, kuttrunde,
      kuttrunder, underskudd, overforbruk, økonomirapportering, anbud, anbudsrunder, konkurranseutsetting,
      privatisering, kommersielle aktører, kostnadskutt, kostnadene, kutte kostnader
  nn: ressursar, økonomi, pengar, budsjett, innsparing, midlar, nedskjeringar, tilskot
    en: resources, money, budget, budgets, funding, finances, cuts, cutbacks, budget cuts, economy, financial,
      costs, saving money, having to save, tight budget, cost cutting, not enough money, hiring freeze, asked to
      save, savings, funds, deficit, tender
Turnover; Turnover; Turnover
  nb: turnover, gjennomtrekk, utskifting, utskiftninger, folk slutter, slutter for fort, som slutter, at folk
      slutter, ansatte slutter, kolleger slutter, sluttet, oppsigelse, oppsigelser, si opp, stabilitet, stabil,
      stabilt, stabile, stabile folk, stabil bemanning, stabilt personale, kontinuitet, beholde folk, beholde
      ansatte, flukt fra yrket, holde på folk, nye folk hele tiden, stadig nye folk, folk + slutte, ansatt +
      slutte, kollega + slutte, folk som slutter, folk forsvinner, mister folk, miste folk/ansatte, bli værende,
      bli i jobben, folk blir, få slutter, få som slutter, blir lenge, holde på ansatte/folk/kolleger/kompetanse,
      gode folk slutter, stabil personalgruppe, stabil ledelse, stabilt team, stabil arbeidsgruppe, stabil stab,
      hyppige bytter, lederbytte, lederbytter, bytte leder, stadig nye ledere, nye ledere, oppsigelsene, si opp
      jobben, gjennomtrekken, ansatte blir lenge, rekrutteringsproblemer, rekruttere, holde på de gode, holde på
      de flinke, stabil gjeng, stabil gruppe, utskiftning, folk forlater oss, ansatte forsvinner, folk drar,
      rekruttering, noen slutter hele tiden, alle slutter, flinke folk slutter, slutter etter ett år, folk blir
      værende, beholde de erfarne, beholde erfarne folk, holde på erfarne, holde på de erfarne, mister de flinke,
      erfarne folk slutter, fast ansatte, faste ansatte, faste folk, ny sjef hele tida, tre sjefer på to år,
      stadig ny leder, kommunalsjefer som slutter, lederskifte, lederskifter, stabile medarbeidere, stabile
      kolleger, stabilt personell, få ansatte til å bli, få folk til å bli, beholde kompetanse, beholde gode
      folk, beholde de flinke, folk som har vært her lenge, ansatte som har vært her lenge, ansatte som blir,
      lang fartstid i teamet, de flinke slutter, mister gode folk, miste gode folk, mister flinke folk, miste
      flinke folk, stadig nye ansatte
  nn: utskifting, mange sluttar, folk blir verande, sluttar etter kort tid, halde på flinke folk, behalde folk,
      mistar gode folk
  en: turnover, people leave, people leaving, people quit, quitting, retention, stability, stable, stable staff,
      people staying, people stay, staff stay, losing people, constant turnover, holding on to people, keep good
      people, staff turnover, new manager again, permanent staff, good people leave, stable staffing, keeping
      staff, keep people, keep staff, retain staff, staff retention, retaining staff, colleagues leaving, staff
      leaving, recruitment, keeping good people, resignations, losing good people, new people all the time,
      continuity, keeping people
Lønn; Løn; Pay
  nb: lønn, lønna, lønnen, lønning, lavtlønn, lønnsvilkår, lønnsnivå, bonus, kompensasjon, tillegg,
      lønnsforhøyelse, betaling, betalt, godtgjørelse, tariff, avlønning, goder, velferdsgoder, grei lønn,
      anstendig lønn, lønnstrinn, lønnsutvikling, lønnstillegg, rekrutteringstillegg, vakttillegg, gode
      betingelser, lønnsbetingelser, gode vilkår, lederlønn, kompensert, kompensasjon for vakt, feriepenger,
      pensjon, velferdsordninger, frynsegoder, personalgoder, ekstra ferieuke, taper på lønn, taper på lønn mot
      naboen, konkurrere på lønn, naboen betaler bedre, nabokommunen, lønnsløft, lønnskamp, lønna er grei,
      lønnskonkurranse, rekrutteringslønn, penger for jobben, betalt for vakt, betalt overtid, konkurransedyktig
      lønn, lønn som fortjent, bedre betingelser, bedre vilkår, stå i jobben tillegg
  nn: løn, lønsvilkår, lønstillegg, løna, lønsforhandlingar
  en: salary, pay, wage, wages, compensation, bonus, benefits, higher pay, fair pay, pay rise, extra pay, perks,
      paid overtime, better conditions
Rammer; Rammer; Frames
  nb: ramme, rammer, rammevilkår, rammebetingelser, rammene, arbeidsvilkår, arbeidsforhold, vilkår, betingelser,
      rammefaktor, rammefaktorer, ytre rammer, organisatoriske rammer, uklare rammer, arbeidsbetingelser,
      arbeidsvilkårene, forhold på jobben, lederspenn, kontrollspenn, mange ansatte per leder, tydelige rammer,
      klare rammer, klarere rammer, ha klare rammer, ha tydelige rammer, sette tydelige rammer, avklare rammene,
      spilleregler, spillereglene, spilleregel, avklare spilleregler, felles spilleregler, klare spilleregler,
      kjøreregler, kjøreregel, møteregler, samtaleregler, grunnregler, enkle regler, klare regler, tydelige
      regler, felles regler, regler for møtet, regler for samtalen, klare grenser for hva, tydelige grenser for
      hva, grenser for hva vi tar opp, hva vi tar opp og ikke, hva som hører hjemme, hva som hører hjemme her,
      hva rommet er til for, start og slutt, tydelig start og slutt, klar start og slutt, begynnelse og slutt
  nn: rammevilkår, arbeidsforhold, arbeidsvilkår, leiarspenn, klårare rammer, spelereglar, spelereglane,
      køyrereglar
  en: framework, frames, conditions, clear frames, span of control, clear boundaries, clear rules, ground rules,
      rules of engagement, clear framework, set the frame, a clear frame, rules for the conversation
Struktur og rutiner; Struktur og rutinar; Structure and routines
    nb: struktur, strukturere, strukturert, ustrukturert, strukturer, rutine, rutiner, arbeidsrutiner, systematikk,
      systematisk, prosedyre, prosedyrer, retningslinje, retningslinjer, orden, oversikt, oversiktlig, årshjul,
      planlegging, planlegge, planlagt, planer, planverk, internkontroll, kvalitetssystem, sjekkliste, sjekklister,
      mal, maler, ukeplan, organisering, organisert, organisere, logistikk, system på ting, gode systemer, system
      for, rutinebeskrivelse, rutinebeskrivelser, arbeidsflyt, standard, standardisere, ryddig, ryddige, ryddighet,
      orden i sakene, kalender~, kalenderstyring, planlegge uka/dagen/uken, ukeplanlegging, dagsplan, tidsplan,
      prosedyreperm, håndbok, personalhåndbok, kvalitetsstyring, compilo, avvikssystem, avviksmelding, avvik, melde
      avvik, si fra om avvik, systematisk arbeid, forsvarlig system, god flyt, fremdriftsplan, blokke tid, blokkere
      tid, møteplan, møtekalender, skriftlige rutiner, stell, få system på, få system på dagene, system på dagene,
      få orden på, få orden, rydde i innboksen, struktur i bunn, fast opplegg, klare rutiner for, rutiner for det
      meste, rutiner som følges, oppfølgingsrutiner, rutiner for oppfølging, rutiner ved trusler, rutner, skrevne
      rutiner, planleggingstid, ukeplaner, jevne rutiner, rutinene, rutinen, mindre rot, rydde kalenderen, rydde i
      kalenderen, rydde opp i kalenderen, tydelige rutiner, like rutiner, dagsrutiner, morgenrutine, morgenrutiner,
      systemer som hjelper, ukestart, ukesplan, timeplan, disponere tiden, disponere tiden bedre, tidsstyring,
      tidsdisponering, bedre systemer, felles systemer, bedre systemer for oppfølging, rutiner for ivaretakelse,
      oppdatere rutiner, planmessig, virksomhetsplan, strategiplan, helhetlig plan, årsplan, årsplaner, langsiktig
      planlegging, felles praksis, system i ting, kalenderkaos, orden på kontoret, få system, rotehode, alle visste
      hva de skulle gjøre, alle visste hva vi skulle gjøre, visste hva de skulle gjøre, visste hva vi skulle gjøre,
      visste hva jeg skulle gjøre, visste hva som skulle gjøres, vite hva vi skal gjøre, plan å følge, plan som
      alle kjente, prosedyrer som satt, rutinene satt, rutinene var på plass, rutiner på plass, satt i ryggmargen,
      i ryggmargen, på autopilot, fulgte prosedyren, fulgte oppskriften, sjekkliste å følge, ingen visste hva vi
      skulle gjøre
    nn: rutinar, planleggje, planlegging, retningsliner, malar, kalenderen~, handbok, orden i kalenderen, rutinar
      for det meste, vekeplan, alle visste kva dei skulle gjere, visste kva vi skulle gjere, rutinane sat,
      prosedyrar som sat, sat i ryggmergen
    en: structure, structured, routine, routines, procedure, procedures, guidelines, planning, organisation,
      organised, overview, checklist, calendar, systematic, order, tidy, organising, standards, workflow, get
      organised, clear routines, time management, good systems, better system, clear procedures, clear guidelines,
      systems in place, templates, internal control, everyone knew what to do, knew what to do, a clear plan,
      followed procedure
Dokumentasjon og byråkrati; Dokumentasjon og byråkrati; Paperwork
    nb: dokumentasjon, dokumentere, dokumentasjonskrav, dokumentasjonsplikt, dokumentasjonsarbeid, rapportering,
      rapportere, rapport, rapporter, rapporteringskrav, skjema, skjemaer, skjemavelde, papirarbeid, papirmølle,
      papirer, administrasjon, administrativt, administrative oppgaver, byråkrati, byråkratisk, byråkratiet,
      journal, journalføring, journalføre, skrivearbeid, skrive rapport, skriftlig arbeid, kontorarbeid,
      kontrollregime, telling, telle, tellekanter, new public management, måltall, målstyring, effektivisering,
      papirmølla, papirmøllen, papirbunker, papirbunke, skjema ingen leser, skjemaene, fylle ut skjema, unødvendig
      rapportering, unødige skjema, unødvendig dokumentasjon, dobbeltarbeid, dobbeltføring, dobbeltrapportering,
      dobbeltregistrering, føre det samme to ganger, føre det samme to steder, skrive det samme, registrere,
      registrering, registreringer, journalfør, journalføres, journalarbeid, dokumentasjonen, dokumentasjonstid,
      overdokumentasjon, rapportkrav, tilsynsrapporter, kss, tall og rapporter, excel, excelark,
      administrasjonsarbeid, administrere, administrativ belastning, merkantilt arbeid, kontorarbeidet, kontroll og
      rapportering, rapporteringsplikt, systemtid, skriveoppgaver, mye skriving, for mye skriving, møter og
      papirer, forenkle, forenkling, enklere rutiner for rapportering, mindre
      byråkrati/papirarbeid/dokumentasjon/rapportering, tungrodd, tungrodde systemer, offentlig byråkrati,
      internfakturering, mye å skrive, skrivinga, skrivejobb, skrive ned alt, skjema som skal fylles ut, fylle ut
      to ganger, skrive alt to ganger, føre to ganger, rapporteringer, dokumentasjonkrav, dokumentasjonskravet,
      kravet til dokumentasjon, dokumentasjonspress, papirflytting, mer barn mindre papir, mindre papir mer barn,
      tid foran pc, tid foran skjermen, sitter foran pcen, sitte foran skjermen, mer skjerm enn barn,
      paragrafrytteri, kontroll kontroll, administrative gjøremål, papirveldet, tungvinte systemer og rutiner,
      tungvinte rutiner, rapporter som ingen leser, skrivebordsarbeid, skrivebordsjobb, alt som skal skrives, alt
      som må skrives, kontroll og tilsyn, tall og tabeller, regneark, statistikk og rapporter,
      budsjettrapportering, attesting, fakturaer, fakturaattestering, anvise, anvise fakturaer, timelister,
      godkjenne timelister, reiseregninger, attestering, personaladministrasjon, hr oppgaver, skriver mer enn vi
      snakker med barn, skriver mer enn vi snakker, skrive mer enn vi snakker, skriver mer enn vi møter, skriver
      mer enn vi er ute, mer pc enn barn, mer tid med pc enn barn, drukner i skjemaer, drukner i papirer, alt skal
      skrives ned, adm oppgaver, skrive vedtak, vedtaksskriving, søknader, kutte i
      dokumentasjon/dokumentasjonen/dokumentasjonskrav/dokumentasjonskravene/rapporteringen/rapporter/skjema/skjemaer/papirarbeid/papirarbeidet/byråkrati/byråkratiet,
      kutte dokumentasjonskrav/rapporter/skjemaer, kutte ned på dokumentasjon/rapportering/skjema/papirarbeid,
      fjerne skjemaer, fjerne rapporter, skrev avvik, skrive avvik, skrev rapport, avvikene
    nn: papirarbeid, skjemavelde, byråkrati, rapportar, skjema som skal fyllast ut, fylle ut to gonger, skriv meir
      enn vi snakkar med born, alt skal dokumenterast, drukne i papir, tidstjuvar, kutte i dokumentasjonskrava,
      kutte i rapporteringa, kutte skjema
  en: documentation, paperwork, bureaucracy, bureaucratic, reporting, reports, forms, admin, administration,
      administrative, red tape, less paperwork, forms to fill in, form filling, double reporting, writing
      everything twice, endless forms, less documentation, less reporting, writing reports, spreadsheets,
      invoices, timesheets, more writing than talking, too much writing, case notes, documenting everything,
      double work
IT-systemer; IT-system; IT systems
    nb: datasystem, datasystemer, dataprogram, itsystem, it systemer, it løsninger, bedre it, fagsystem,
      fagsystemer, fagsystemet, fagprogram, digitale verktøy, digitale systemer, digitale løsninger,
      digitalisering, digital, datatrøbbel, dataproblemer, teknologi, teknologiske, teknisk, tekniske problemer,
      tekniske løsninger, teknikk, programvare, internett, treige systemer, systemer som ikke virker, systemer som
      ikke snakker sammen, teams, familia, ki, kunstig intelligens, pc som virker, pc utstyr, utstyr, itproblemer,
      it problemer, it krøll, it støtte, it hjelp, datahjelp, dataverktøy, datamaskiner, tregt nett, trege
      datasystemer, trege systemer, tungvinte systemer, modulus, systemer som henger, systemer som virker,
      pålogging, pålogginger, innlogging, innlogginger, passord, skjermløsninger, kunstig intelligens til, verktøy
      som virker, tilganger, tilganger i orden, nye pcer, it, verktøy~, programmer, programmene, programmer som
      ikke, systemer som ikke snakker, data som henger, maskiner som henger, henger seg opp, it som virker, it som
      fungerer, it som henger, dårlig it, fagsystemet henger, familia henger, nede igjen, systemet er nede,
      systemet henger, krasjer, krasj, oppdateringer, programmet, digibarnevern, dips, acos, visma, websak,
      elements, minside, saksbehandlingssystem, saksbehandlersystem, systemer som snakker sammen, digitale
      hjelpemidler, nettbrett, skjermer, enklere systemer, bedre systemer som virker, systemer som fungerer, nye
      pc, tregt system, treigt system, trege pcer, treige pcer, for mange systemer, mange ulike systemer, gamle
      systemer, systemet er tregt, systemene er trege, logge inn overalt, datakrøll, pcen henger, nettproblemer,
      brukerstøtte, nettet er nede, printer, journalsystem, journalsystemet, journalprogram, journalprogrammet,
      saksbehandlingssystemet, fagsystemene, datasystemene, systemet går ned, mange innlogginger, passordene,
      dårlig nettverk, dårlig dekning, nettet ramler ut
    nn: datasystem, fagsystemet heng, it som verkar, systemet heng, innloggingar
    en: computer, computers, software, technology, technical problems, digital tools, it systems, slow systems,
      equipment, it problems, slow computers, computer problems, better it, better systems, ict, it that works,
      system crashes, system down, case system, systems that talk to each other, simpler systems, systems that
      work, bad internet, too many systems, systems that dont work, case management system, record system,
      passwords, logging in
Tjenestebil; Tenestebil; Service cars
  nb: tjenestebil, tjenestebiler, biler, leasingbil, tjenestebilene, leiebil, elbil, elbiler, bilpark,
      bilordning, bilnøkler, poolbil, kjørebok, kjøreutgifter, parkering, parkeringsplass på jobb, p plass, p
      plasser, kilometergodtgjørelse
  nn: tenestebil, tenestebilar, bilar
  en: company car, pool car, parking
Arbeidsro og kontor; Arbeidsro og kontor; Office
    nb: arbeidsro, kontorplass, lokaler, lokale, lokalene, kontorlandskap, åpent landskap, åpent kontorlandskap,
      støyende, fysiske forhold, fysisk arbeidsmiljø, møterom, fysiske rammer, uforstyrret, uforstyrret tid,
      kontor~, kontoret~, kontorer~, ro til å jobbe, ro til å konsentrere seg, konsentrert arbeid, uforstyrret
      arbeid, skjermet arbeidstid, lukke døra, støy på kontoret, støynivå, bråkete, møteromskapasitet, egnede
      lokaler, romkapasitet, cellekontor, stillesone, støy, bråk, dårlig luft, ventilasjon, tung luft, tett luft,
      innestengt luft, nytt bygg, lite plass, plassmangel, skjermede kontorer, bygget, bygningen, fasiliteter,
      kontorutstyr, heve senke pult, hev og senk, stol og pult, ergonomi, ergonomisk, skjermet tid, lydisolert rom,
      lydisolert, lydisolerte møterom, dør som kan lukkes, hevsenkpult, kontorstol, møterommene, god stol, rotete
      kontor, rotete pult, rot på kontoret
  nn: kontorplass, arbeidsro, lokale, ro til å arbeide
  en: office, own office, noise, noisy, open plan office, premises, peace to work, undisturbed, quiet office,
      focus time, meeting rooms, closed door, new building, facilities, lack of space, ergonomics, too few rooms,
      open plan, open office
Inneklima; Inneklima; Indoor climate
  nb: inneklima, kalde kontorer, kaldt kontor, kaldt på kontoret, iskaldt kontor, for varmt på kontoret, trekk
      fra vinduet, frisk luft på kontoret, mugg, sopp i bygget, varmepumpe, fryser på jobb, fryser på kontoret,
      temperaturen, temperatur på kontoret, dårlig lys, lysforhold, dagslys på kontoret, inneluft, inneklimaet
  en: indoor climate, cold office, bad air, ventilation, mould, stuffy
Fleksibilitet; Fleksibilitet; Flexibility
  nb: fleksibel, fleksibelt, fleksible, fleksibilitet, fleksitid, fleksibel arbeidstid, fleksibel arbeidsdag,
      tilpasning, tilpasse, tilpasset, tilrettelegging, tilrettelegge, tilrettelagt, arbeidstid, kortere
      arbeidstid, sekstimersdag, 6 timers dag, kortere arbeidsdag, redusert stilling, kortere dager,
      hjemmekontor, hjemmekontordag, hjemmekontordager, jobbe hjemme, jobbe hjemme en dag, jobbe hjemmenfra,
      hjemmefra, en dag hjemme, dager hjemme, mulighet for hjemmekontor, fleksitidsordning, fleksibel hverdag,
      fleksible løsninger, fleksibel leder, styre arbeidstiden, styre arbeidstida selv, kunne styre tida, gå
      tidligere, starte senere, mulighet for kortere dager, kortere uke, firedagersuke, fire dagers uke, fire
      dager i uka, 80 prosent, redusert arbeidstid, individuell tilrettelegging, tilpasset arbeid,
      livsfasepolitikk, livsfase, frihet til å styre tida, skrivedag, skrivedag hjemme, skrivedager, skrivedager
      hjemme, en skrivedag hjemme, hjemmektr, hj kontor, styre dagen, kan styre dagen, styre dagen selv, styrer
      dagen selv, styre egen arbeidsdag, styre egen kalender, styre tida selv, styre arbeidsdagen, fleksi,
      fleksing, flekse, fleks, gå når jeg trenger det, kan gå når, fri arbeidstid, valgfri arbeidstid, komme
      senere, fravike planen, avvike fra planen, fravike agendaen, fravike, legge bort planen, legge planen bort,
      legge bort agendaen, legge til side planen, kaste planen, droppe planen, endre planen, endre planen
      underveis, endre underveis, justere planen, justere planen underveis, justere kursen underveis, ta det på
      sparket, på sparket, på strak arm, improvisere, improvisasjon, improvisering, spontan, spontanitet,
      spontant, ta ting som de kommer, ta det som det kommer, tilpasningsdyktig, omstille seg, omstillingsdyktig,
      smidig, smidighet, følge det som kommer opp, følge energien, følge behovet, gripe det som kommer, gripe
      øyeblikket, gripe muligheten, ikke være rigid, ikke rigid, rigid, mindre rigid, ikke for stramt, ikke for
      rigid struktur, løse rammer, løsere struktur, løs struktur, litt løsere, åpen for endringer, rom for det
      uventede, rom for det som dukker opp, rom for å improvisere, ta det som kommer opp, ta tak i det som kommer
      opp, ta det som dukker opp, komme seinere
  nn: fleksitid, tilrettelegging, arbeidstid, kortare arbeidsdag, heimekontor, heimekontordag, kortare dagar,
      tilpassing, skrivedag heime, styre dagen sjølv, fråvike planen, smidigheit, kome seinare
  en: flexibility, flexible, flexible hours, flexitime, working hours, accommodate, shorter days, home office,
      work from home, working from home, remote work, homeoffice, wfh, shorter week, four day week, flexi time,
      control my own day, manage my own time, writing day, improvise, improvising, improvisation, spontaneous,
      spontaneity, change the plan, deviate from the plan, go off script, adapt, adaptable, adaptability, adjust
      along the way, go with the flow, not too rigid, shorter hours, reduced hours
Prioritering; Prioritering; Priorities
  nb: prioritert, prioritering, prioriteringer, prioriteringsliste, velge bort, si fra hva som kan vente,
      nedprioritere, prioritere~, prioriterer~, prioriteringsmøte, hjelp til å prioritere, nedprioriteringer,
      velge bort noe, velge bort oppgaver, kutte oppgaver, kutte ut oppgaver, kutte ned på, hva som kan vente,
      hva som kan ligge, kan vente, la noe ligge, la ting ligge, la det ligge, hva vi skal slutte med, slutte med
      noe, viktigst, viktige oppgaver først, må bør kan, en ting om gangen, én ting om gangen, fokusområder,
      holde fokus på det viktigste, må gjøres og kan gjøres, fokus, fokusere, fokusert, stoppliste, ikke gjøre
      liste, gå gjennom hva vi kan kutte, hva vi kan kutte, hva som kan kuttes, rydde i oppgaver, oppgaverydding,
      si hva vi skal la være, si hva vi skal la være å gjøre, hva vi skal la være, hva vi kan la være, la være å
      gjøre, hva som haster, rydde i hva som haster, alt haster ikke, at alt ikke haster, ikke alt haster like
      mye, alt kan ikke være viktig, alt er viktig, skille viktig fra, stryke noe, stryke oppgaver, droppe
      oppgaver, si hva som skal vike, ta bort noe, når noe nytt kommer inn må noe ut, noe må ut, stoppe noe,
      færre mål, færre satsinger, ett tema om gangen, prioritere hardere, prioritere det viktigste, flinkere til
      å prioritere, bli flinkere til å prioritere, tørre å prioritere, gjøre ferdig en ting, en ting av gangen,
      gjøre én ting av gangen, gjøre en ting ferdig, velge hva som er viktig, se hva som er viktigst, hva som er
      viktig, skille mellom viktig og, skille haster og viktig, haster det egentlig, ikke alt er like viktig,
      droppe noe, færre ting på en gang, færre ting samtidig, færre prosjekter, gjøre færre ting, kutte ned, si
      nei til oppgaver for å prioritere, hva kan vi la være, nei til nye oppgaver, skille stort og smått, skille
      stort fra smått, skille viktig fra haster, viktig og riktig, la ting vente, noe må vente, kjerneoppgaver,
      kjerneoppgaven, kjernevirksomhet
  nn: prioritering, prioriteringar, velje bort, la ligge, velje vekk, seie kva vi skal la vere, kva vi kan la
      vere, kva som hastar, ikkje alt hastar, velje kva som er viktig, ein ting i gongen
  en: prioritize, prioritise, prioritizing, prioritization, priorities, priority, deprioritise, most important
      first, what can wait, stop doing list, not to do list, say what we can drop, drop something, not everything
      is urgent, what to drop, most important thing first, one thing at a time, first things first, drop tasks,
      do fewer things, choosing what not to do, focus, letting things wait, core tasks
Omstilling; Omstilling; Reorganisation
    nb: omstilling, omstillinger, omstillingsprosess, endring, endringer, endringstakt, endringsprosess,
      endringsprosesser, endringsvilje, omorganisering, omorganiseringer, reform, reformer, barnevernsreformen,
      oppvekstreformen, stadige endringer, stadig nytt, sammenslåing, kommunesammenslåing, endre, forandring,
      nyskaping, innovasjon, nytenking, endringer hele tiden, endringer + hele tiden, hyppige endringer,
      endringstrøtt, endringstrøtthet, endringsutmattelse, endringsledelse, endringsarbeid, omstillinger hele tida,
      omstillingstrøtt, omorganisert, omorganisere, reformen, oppvekstreform, nye krav, nye krav hele tiden, nye
      rutiner hele tiden, stadig nye systemer, flytteprosess, flytting av kontor, kommunereform, fusjon,
      sammenslåinger, prosjekter hele tiden, prosjekttrøtthet, nyvinninger, tenke nytt, nytenkende, prøve nytt,
      prøve noe nytt, nye ideer, endringer ovenfra, pålegg ovenfra, nye pålegg, alltid noe nytt system, nye
      prosjekter, prosjekter oppå hverandre, nye satsinger, nytt system igjen, nye skjema igjen, omkamper,
      flyttekaos, ny organisering, ny struktur, omrokkering, omrokeringer, nye systemer hele tiden, nye
      retningslinjer hele tiden, nye føringer, nye lover og regler, alltid noe nytt å forholde seg til, noe nytt
      hele tiden, uro i organisasjonen, uro rundt omorganisering, usikker fremtid, ustabilitet, ustabilt, ustabil,
      ustabil organisasjon, ustabile rammer, ro fra reformer, færre reformer, færre omstillinger, slippe
      omstillinger, stadige omorganiseringer, stadig omorganisering
    nn: omstilling, endringar, omorganisering, reform, stadig noko nytt, tenkje nytt, endringar ovanfrå, nye
      system, samanslåing, kommunesamanslåing, ro frå reformer
  en: change, changes, reorganisation, reorganization, restructuring, reform, reforms, constant change,
      innovation, changing all the time, always changing, new ideas, new systems all the time, instability,
      unstable, uncertain future, merger
Politisk forankring; Politisk forankring; Political backing
  nb: politiker, politikere, politikerne, politisk, politisk ledelse, kommuneledelse, kommuneledelsen,
      kommunalsjef, kommunestyre, rådmann, rådmannen, kommunedirektør, toppledelse, toppledelsen, øverste
      ledelse, forankring, forankret, forankre, storting, regjering, bufdir, direktorat, direktoratet,
      myndigheter, sentrale føringer, føringer ovenfra, politikken, politikere som forstår, politisk forståelse,
      politisk vilje, politiske, politiske føringer, politiske vedtak, støtte fra
      politikere/politikerne/kommuneledelsen/kommunalsjef/rådmann/toppledelsen, støtte ovenfra, backing ovenfra,
      støtte fra øverste hold, øverste hold, støtte oppover, ledelsen over meg, leder over, nivået over,
      administrativ ledelse, virksomhetsleder, virksomhetslederen, enhetsleder, enhetslederen, etatsleder,
      direktør, direktøren, kommunalsjefen, kommunedirektøren, ordfører, ordføreren, bystyret, kommunestyret,
      oppvekstsjef, forstår hva vi driver med, forstår jobben vår, forståelse ovenfra, kunnskap hos politikerne,
      departement, departementet, regjeringen, myndighetene, føringer fra, statlige føringer, bufetat sentralt,
      kommunens ledelse, kommunens prioriteringer, avstand til toppen, langt opp til toppen, rådhuset, avstand
      til rådhuset, toppen, ansvarliggjøre toppen, avstand til ledelsen, politikere uten innsikt, politikerne
      forstår ikke, uvitende politikere, ledelsen forstår ikke, de på toppen, beslutningstakere, de som
      bestemmer, langt fra virkeligheten, elfenbenstårn, rådmannen bryr seg, kommunalsjef som forstår,
      kommunalsjef som forstår barnevern, politikerne har vært på besøk, politikere som lytter, forståelse hos
      politikerne, forståelse i ledelsen, ledelsen forstår, ledelsen ser oss, kommuneledelsen ser oss,
      kommuneledelsen støtter, ledelsen i kommunen, prioritert av politikerne, politisk prioritering, løftet
      politisk, barnevern på dagsorden, stat og kommune skylder på hverandre, staten, statlige krav, kommunal
      ledelse, støtte fra øverste ledelse, støtte fra egen leder oppover, støtte på toppen, politikere tar
      ansvar, politisk støtte, satsing fra kommunen, kommunen satser, kommunen prioriterer, kommunen ser oss,
      kommunen tar ansvar, kommunen som arbeidsgiver, arbeidsgiver tar ansvar, arbeidsgiveransvar, arbeidsgiver
      som, løfte det opp, løfte opp til ledelsen, løfte saken opp, løfte saker oppover, løfte det oppover, løfte
      det til, melde oppover, si fra oppover, si ifra oppover, melde behov oppover, ta det opp med ledelsen, ta
      det oppover i systemet, tydelig oppover, påvirke oppover, påvirke politikere, nasjonale føringer,
      overordnet ledelse, overordnet nivå, høyere nivå, ledelsen må på banen, politikere må forstå, politikerne
      må forstå, bystyret må forstå, informere politikerne, ledelsen må vite, få ledelsen med, få med ledelsen,
      få med seg ledelsen, de der oppe, gehør oppover, gehør hos ledelsen, oppvekstutvalget, de over oss,
      sektorsjef, etatsjef, formannskapet, oppover i systemet
  nn: politikarar, politikarane, kommuneleiing, kommuneleiinga, toppleiinga, styresmakter, forankra, støtte
      ovanfrå, politikarar som forstår, toppleiarar, kommunen si leiing, politikarane forstår, kommunalsjefen
      forstår, støtte frå toppen, øvste leiing, seie ifrå oppover, forståing oppover, politikarane må forstå,
      gehøyr oppover
  en: politicians, politics, political, municipality, government, top management, policy, politicians who
      understand, support from above, senior management, upper management, top leadership, municipal leadership,
      town hall, politicians dont understand, those at the top, support from top management, leadership backs us,
      municipal leadership supports us, local politicians, support from the top, backing from the top, backing
      from management, support from management, support from leadership, management who understand, management
      that listens, leadership that listens, leadership that understands, political support, prioritised by
      politicians, anchored in leadership, top down support, raise it upwards, speak up to management, get
      management on board, management must, involve management, the municipal director, higher ups, the mayor
Lov og tilsyn; Lov og tilsyn; Law and inspection
  nb: lovverk, lovverket, barnevernsloven, lovpålagt, juss, jus, juridisk, jurist, jurister, rettssak,
      rettssaker, nemnd, nemnda, fylkesnemnda, barnevernsnemnda, advokat, advokater, advokatene, tilsyn,
      tilsynet, tilsynssaker, statsforvalter, statsforvalteren, klagesaker, klagesak, klager fra foreldre,
      lovkrav, lovbestemt, domstol, emd, menneskerettighetsdomstolen, rettssikkerhet, lovendringer, lovene,
      lovendring, loven, barnevernlov, juridisk press, juridiske, juridisk bistand/hjelp/støtte, jurist på huset,
      kommuneadvokat, kommuneadvokaten, krevende advokater, barneverns og helsenemnd, nemndsak, nemndsaker,
      nemndssaker, rettsmøter, i retten, tingrett, tingretten, vitne i retten, vitne, vitneforklaring, domstolen,
      dommere, emk, menneskerettsdomstolen, tilsynssak, tilsynsmelding, klage til statsforvalter, klagesakene,
      anmeldelse, anmeldt, anmeldelser, søksmål, saksøkt, innsynsbegjæringer, innsyn, frister i loven,
      lovfrister, lovbrudd, avvik fra loven, lov~, klager på oss, klagebehandling, klage på vedtak, advokater som
      krangler, retten, rettssalen, vitneboksen, prosedere, sakkyndig, sakkyndige, tilsynsrapport,
      landsomfattende tilsyn, avvik etter tilsyn, klarspråk i vedtak, lovtekst, lovhjemmel, hjemmel, tydelig lov,
      tydelig lov å støtte seg på, barnevernloven, lovfeste, rettssystemet
  nn: lovverk, nemnd, tilsynssaker, statsforvaltar, statsforvaltaren, advokatane, lovendringar
  en: law, laws, legislation, legal, court, lawyers, lawyer, inspection, audits, legal cases, court cases,
      complaints board, tribunal, being reported, sued, legal support
Tiltak; Tiltak; Measures
  nb: tiltakspakke, tiltaksapparat, hjelpetiltak, egnede tiltak, institusjonsplasser, plasser til barna, mangel
      på fosterhjem, tiltak~, tiltakene~, ha tiltak å tilby, tiltak å tilby, treffsikre tiltak, hjelpetiltak i
      hjemmet, miljøterapi, familieveiledere, familieveileder, tiltaksteam, tiltaksavdeling, plasseringer,
      plasser, fosterhjemsmangel, ledige plasser, institusjoner~, institusjonen~, institusjonsplass, ikke noe
      sted å plassere, ikke fosterhjem, barn venter på fosterhjem, venter på fosterhjem, ikke egnede tiltak,
      hjelp å tilby, ikke noe å tilby, mangler fosterhjem, få fosterhjem, for få fosterhjem, venting på bufetat,
      vente på bufetat, bufetat har ikke, ingen plass til, tiltak som passer, bufetat sier nei, bufetat har
      ingenting, bufetat avviser, flere fosterhjem, ikke plass til ungdommer, egnede fosterhjem,
      beredskapsplasser, ettervern, tiltak til ungdom, lavterskeltiltak, forebygging, tidlig innsats,
      lavterskeltilbud, plassering, plasseringssteder, steder å plassere, ventetid på tiltak, vente på tiltak,
      venter på tiltak, venting på tiltak, barn som flyttes, barn flyttes, flyttes for ofte, flytter for ofte,
      flyttes rundt, for mange flyttinger, mange flyttinger, brudd i plasseringer, flyttehistorikk,
      tiltaksvifte, tiltakskjede
  nn: tiltaksapparat, familierettleiar, manglar fosterheim, manglar tiltak, manglar plassar, ingen plass, fleire
      fosterheimar, born som vert flytte, for mange flyttingar
  en: measures, interventions, placements, services to offer, nothing to offer, lack of foster homes, more
      foster homes, prevention, early intervention, children moved too often, too many moves, waiting for
      measures, placements available, preventive work
Realisme; Realisme; Realism
  nb: realistisk, realistiske, realisme, urealistisk, urealistiske, realistiske mål, realistiske krav,
      realistiske forventninger, urealistiske krav, overkommelig, gjennomførbart, realistisk forhold til,
      realistiske planer, realistisk tidsplan, ikke for høye mål, mindre ambisiøs, senke ambisjonene, senke
      ambisjonsnivået, vite at vi gjorde det vi kunne, gjorde det vi kunne, gjorde vårt beste, gjorde så godt vi
      kunne, gjort så godt jeg kan, gjort mitt, gjøre så godt man kan, det jeg kan, kan ikke gjøre alt, kan ikke
      alt, overkommelige mål, krav og ressurser, krav og ressurser må henge sammen, samsvar mellom krav og
      ressurser, oppgaver og ressurser henger sammen, forventninger som henger sammen med, umulige krav, umulige
      forventninger, umulige frister, umulig oppdrag, umulig jobb, realistiske frister, gjorde så godt jeg kunne,
      gjør så godt vi kan, gjorde det jeg kunne, så godt det lot seg gjøre, urealistiske
      mål, håndterbart, håndterlig
  nn: realistisk, realisme, gjere så godt ein kan, krav og ressursar må henge saman, realistiske forventingar,
      umoglege krav, handterleg
  en: realistic, realism, unrealistic, did our best, do my best, doing my best, realistic expectations, realistic
      goals, impossible demands, doable, manageable, cant save the world
Flaks; Flaks; Luck
  nb: flaks, griseflaks, tilfeldigheter, tilfeldigvis, heldige omstendigheter, ren flaks, uflaks, uheldig,
      uheldige omstendigheter
  nn: tilfeldigheiter, rein flaks
  en: luck, pure luck, by chance, coincidence, bad luck
Variasjon; Variasjon; Variety
  nb: variasjon, variert, varierte, variere, varierende, avveksling, allsidig, ulike oppgaver, forskjellige
      oppgaver, ulike arbeidsoppgaver, varierte oppgaver, ingen dager er like, ensformig, kjedelig, rutinepreget,
      variert hverdag, ulike dager, alltid noe nytt, aldri to dager like, ikke to dager like, ingen dager like,
      nye utfordringer hver dag, spennende oppgaver, spennende jobb, spennende, spennende saker, interessante
      oppgaver, interessante saker, interessant, interessant jobb, allsidighet, nye mennesker, møte nye
      mennesker, monotont, rutinearbeid, ensformige, utfordringer, faglige utfordringer, nye utfordringer, få nye
      utfordringer, stadig nye utfordringer, nye ting hver dag, aldri to like dager, to dager er aldri like, noe
      å bryne seg på, bryne meg på nye ting, få bryne meg på, brått skjer det noe nytt, utfordrende oppgaver
  nn: variert, allsidig, avveksling, ein variert kvardag, spennande, spanande, keisamt, utfordringar, nye
      utfordringar
  en: variety, varied, variation, no two days are the same, monotonous, boring, exciting, interesting, new
      challenges, every day is different, never boring, challenges, no days are the same, trying new things
Kvalitet; Kvalitet; Quality
  nb: kvalitet, kvaliteten, faglig kvalitet, godt faglig arbeid, gjøre en god jobb, gjøre en skikkelig jobb,
      faglig forsvarlig, forsvarlig, forsvarlighet, uforsvarlig, tjenestekvalitet, kvalitetsarbeid,
      gode undersøkelser, gode vedtak, godt barnevern, et bedre barnevern, godt barnevernsarbeid, god praksis,
      faglig godt arbeid, gjøre en god jobb for barna, levere godt, levere kvalitet, forsvarlig tjeneste,
      uforsvarlig drift, faglig standard
  nn: kvalitet, forsvarleg
  en: quality, doing a good job, good practice
Akuttberedskap; Akuttberedskap; Emergency duty
  nb: akuttberedskap, akuttberedskapen, beredskapsordning, beredskapsordningen, beredskapsteam, akutteam,
      barnevernvakt, barnevernvakta, barnevernvakten, barnevernsvakt, barnevernsvakta, god vaktordning,
      interkommunal vakt, krisehåndtering, kriseteam, kriseplan, beredskapsplan, beredskapsplaner, akuttplan,
      rutiner for akuttsaker, bakvakt, beredskapsvakt, vaktordning, vakttelefon, vakttelefonen, hjemmevakt,
      bakvakter, bakvaktordning, bakvakta, bakvakten, beredskapsvakter, beredskapstelefon, barnevernsvakten,
      akuttelefon, døgnvakt, døgnberedskap, lederberedskap, interkommunal barnevernsvakt, akuttteam,
      alarmtelefonen
  nn: bakvakt, vaktordning
  en: emergency team, emergency duty, crisis team, crisis plan, on call rota, back up on call, on call, on call arrangement, out of hours service
Ventelister; Ventelister; Waiting lists
  nb: venteliste, ventelister, ventetid, kø, køer, køen, saker på vent, ligge på vent, restanser, fristbrudd,
      bryte frister, ventelista, køa, sakene hoper seg opp i kø, ventetida, venter på plass, venter på svar
  nn: ventar på plass
  en: waiting list, waiting lists, backlog, waiting times, long waits, queues, waiting for a place
Avlastning; Avlasting; Relief
  nb: avlastning, avlasting, avlaste, avlaster, slippe oppgaver/noe/noen, slippe noen oppgaver, ta unna oppgaver,
      færre ansvarsområder, færre oppgaver på meg, kortere ansvarsliste, assistent, lederassistent, nestleder,
      stedfortreder, avdelingsleder under meg, fagleder~, teamkoordinator, administrativ støtte/hjelp/ressurs,
      merkantil, merkantil støtte/hjelp/ressurs, hjelp til det administrative, kontorhjelp, sekretær, skjerme,
      skjerming, noen tar over, ta over for hverandre, noen å dele på jobben med, flere å dele på, be om
      avlastning, mindre admin, mindre administrasjon, mindre administrative oppgaver, slippe admin, slippe
      administrasjon, slippe å være vikar, slippe å være vikar for alle, tid til å lede, tid til å være leder,
      tid til ledelse, tid til lederrollen, mer tid til ledelse, få lede, lederressurs, merkantil stilling, admin
      hjelp, kontormedarbeider, fagkoordinator, noen som kan ta telefonene, noen til å ta unna, slippe å gjøre
      alt, dele på oppgavene, dele på lederoppgavene, flere ledere å dele på, tre av oppgaver, bort med oppgaver,
      ta over en sak, ta over saker, ta over noe, ta over noen saker, ta over noe for meg, ta over for meg, ta
      over vakta, ta en sak for meg, ta en vakt for meg, ta vakta mi, ta noen oppgaver, ta noen av oppgavene, ta
      noe for meg, ta litt av, ta litt av jobben, ta litt av lasset, ta unna, ta unna litt, ta unna telefoner, ta
      telefonen for meg, ta telefonen min, svare telefonen for meg, ta et møte for meg, ta møtet for meg, bli med
      på et møte, bli med på et vanskelig møte, være med på møtet, være med på et vanskelig møte, være med i
      samtalen, følge meg i møtet, praktisk hjelp, litt praktisk hjelp, konkret hjelp, hjelp til det praktiske,
      hjelp med saker, hjelp med oppgaver, hjelp til oppgaver, hjelp med noe, hjelp til å, en hånd, hjelpende
      hånd, en hjelpende hånd, ekstra hender, en ekstra hånd, avlaste hverandre på, at noen tar, noen tar en sak,
      overta oppgaver, overta en sak, overta noe, fordele sakene når, bytte vakt med meg, bytte vakt når, slippe
      vakt, slippe en vakt, slippe nye saker, slippe nye saker en periode, ingen nye saker, færre saker en
      periode, slippe unna litt, lette på trykket, lette trykket, lette byrden, lette børa, ta noe av trykket, ta
      noe av byrden, rydde plass i kalenderen min, frigjøre tid, frigjort tid, frigjøre tid til, mindre på meg,
      få noe av bordet, noe av bordet, ta bort noe fra, vikar for meg, en vikar for leder, mindre drift,
      driftsoppgaver, mindre driftsoppgaver, drive drift, slippe drift, slippe daglig drift, daglig drift, ta noe
      av lasset, assisterende leder, flytte oppgaver, fjerne oppgaver, bytte på tunge saker, bytte ut på tunge
      saker, fritak, fritatt, fikk fritak, færre arbeidsoppgaver, omfordele saker, omfordelte saker, gjør for mye
      selv, stab, tok over oppgaver
  nn: sleppe oppgåver, tid til å leie, tid til å vere leiar, hjelpande hand, ei hjelpande hand, sleppe nye saker,
      sleppe noko, nestleiar, tok over oppgåver
  en: relief, relieved of tasks, admin support, administrative support, assistant, shielding, admin help, time to
      lead, time to be a leader, less admin, fewer admin tasks, take over a case, take over a task, take
      something off my plate, take over, taking over tasks, take a shift for me, take my shift, take my calls,
      practical help, a helping hand, helping hand, help with tasks, help with cases, join me in a meeting, come
      with me to the meeting, fewer new cases, no new cases, off my plate, lighten the load, a deputy, someone to
      step in, letting others do it, doing everything myself, deputy, secretary, someone took over, someone
      taking over, took over my tasks, covered for me, less work, sent home, was sent home
Sikkerhet; Sikkerheit; Physical safety
  nb: sikkerhet, sikkerheten, sikkerhetsrutine, sikkerhetsrutiner, sikkerhetstiltak, alarm, alarmer, alarmknapp,
      overfallsalarm, overfallsalarmer, voldsalarm, trygghetsalarm, vekter, vektere, vakthold, to på hjemmebesøk,
      to på besøk, være to på, to stykker på hjemmebesøk, aldri alene på hjemmebesøk, dra to sammen, reise to
      sammen, skallsikring, låste dører, adgangskontroll, rømningsvei, rutiner ved vold og trusler, rutiner for
      vold og trusler, rutine for vold, voldsrisiko, sikkerhetsvurdering, selvforsvar, fysisk sikkerhet,
      adressesperre
  nn: tryggleiksrutinar, tryggleik på heimebesøk
  en: security alarm, security guards, safety routines, safety procedures, access control, locked doors, guards
Fysisk rom; Fysisk rom; A physical room
  nb: fysisk rom, et fysisk rom, stille rom, stillerom, hvilerom, hvileplass, sofa på jobb, sofa på kontoret,
      godstol, egen krok, rom med dør, rom uten telefon, lokale til, samtalerom, samtalekrok, sofakrok,
      sofagruppe, koselig rom, rom å trekke seg tilbake til, personalrom
  nn: kvilerom
  en: quiet room, physical room, rest room, sofa at work, cosy corner
Fosterhjem; Fosterheim; Foster homes
  nb: fosterhjem, fosterforeldre, fosterforeldrene, beredskapshjem, fosterhjemsarbeid, fosterhjemsoppfølging,
      fosterhjemmene, fosterhjemmet, støtte til fosterhjem, veiledning til fosterhjem, institusjonsplass i
      nærheten, ventetid på fosterhjem
  nn: fosterheim, fosterheimar
  en: foster parents, foster homes, foster care
`;
