/** What costs: strong feelings, heavy cases, too much of everything. Format: see `lexicon.ts`. */
export const strain = `
Følelser; Kjensler; Emotions
    nb: intens, intenst, følelsesmessig krevende, følelser, følelsesmessig, emosjon, emosjoner, emosjonell,
      emosjonelt, emosjonelle, emosjonelle krav, reaksjon, reaksjoner, følelsesladet, berg og dal bane, følelse~,
      følelsen~, følelsene, følelseslivet, andres følelser, stå i andres følelser, bære andres følelser, bære
      andres smerte, egne og andres reaksjoner, håndtere følelser, følelser i spill, følelsesregulering,
      følelsesmessige, emosjonell belastning, emosjonelt krevende, emosjonelt slitsomt, emosjonelt press,
      følelsesarbeid, svingninger, opp og ned, humørsvingninger, alt på en gang i følelsene, følelser utenpå, huden
      utenpå, uten hud, de følelsesmessige kravene, følelsesmessige krav, følelser er en del av jobben,
      kjenslemessige krav, andres frustrasjon, ta imot frustrasjon, alle kommer til meg med sitt, alle kommer til
      meg, søppelbøtta, søppelbøtte, klagemur for alle, skraphandler, containe, romme andre, romme andres følelser,
      romme følelser, bære andre, bærer andre, følelsesmessig slitsomt, smittes av andres følelser, smittet av
      andres følelser, svingende humør, følelsesbølger, vonde følelser, humøret svinger, humøret går opp og ned,
      humør + svinge, humøret, dårligere humør, ustabilt humør, labil, følsom, mer følsom, sensitiv, nærtagende,
      hårsår, overfølsom, tynnhudet, følelsene tar overhånd, føler mye, kjenner på mye, følelser er lov, alt vi
      bærer på, alt vi kjenner på, så mye følelser, følelsesregister, hvor mye vi bærer på, hvor mye vi bærer, alt
      det vi bærer på, det vi bærer på, alt man bærer på, det vi går og bærer på, hva vi bærer på
    nn: kjensle, kjensler, kjenslemessig, kjenslene, kjenslemessig krevjande, alle kjem til meg, humøret svingar,
      kjensler er lov, meir kjenslevar, kjenslevar, nærtakande, alt vi ber på, kor mykje vi ber på, kor mykje vi
      ber, det vi ber på, alt ein ber på, kva vi ber på
    en: emotion, emotions, emotional, emotionally, feelings, emotional load, emotional labour, emotional labor,
      emotional burden, mood swings, emotional demands, other peoples emotions, other peoples feelings, absorbing
      emotions, everyones emotional bin, sensitive, moody, mood, emotional rollercoaster, all feelings allowed,
      reactions, reaction, how much we carry, what we carry, all we carry, everything we carry
Tunge saker; Tunge saker; Heavy cases
    nb: tung sak, vanskelig sak, vanskelige historier, tøffe saker, tøffe historier, krevende sak, alvorlig sak,
      alvorlig, alvorlige hendelser, sterke historier, vonde historier, triste historier, skjebner, barns skjebne,
      traume, traumer, traumatisk, traumatiserte barn, omsorgssvikt, overgrep, overgrepssaker, mishandling,
      akuttplassering, akuttvedtak, omsorgsovertakelse, omsorgsovertakelser, flytte barn, barn som har det vondt,
      barn som lider, lidelse, dødsfall, selvmord, rus, vold i nære relasjoner, elendighet, møte med lidelse,
      tung~, tunge~, tungt~, tøff~, tøffe~, tøft~, krevende~, alvor~, vonde saker, sterke saker, vonde skjebner,
      barneskjebner, triste skjebner, barn i nød, barn som blir utsatt, barn utsatt for vold, vold mot barn,
      seksuelle overgrep, barn + lide, barn + vondt, grusomme historier, sterke møter, vold og overgrep, flytting
      av barn, plassering av barn, akutte flyttinger, hente barn akutt, tvang, tvangsbruk, barn dør, selvskading,
      selvmordstrusler, komplekse saker, kompleksitet, kompliserte saker, fastlåste situasjoner, saker som ikke går
      bra, saker som går galt, når det går galt, når det ikke går bra, barn som ikke får det bedre, høre om vold,
      lese om overgrep, lese vonde rapporter, tøffe møter, tunge samtaler med barn, tunge hjemmebesøk, emosjonelle
      saker, emosjonelt tunge saker, belastende saker, komplekse familier, barns historier, barn som blir plassert,
      plassere barn, ta barn fra foreldre, kompleks, komplekse, grove saker, saker jeg ikke slipper, saker jeg ikke
      klarer å slippe, saker som henger ved, innfløkte saker, triste saker, saker om vold, voldssaker, barn som
      ikke har det bra, barn som blir slått, hasteplassering, ungdom som døde, barn som døde, mistet en ungdom, vi
      mistet et barn, barn som ikke ble hørt, barnet som ikke ble hørt, akuttplasseringen, hasteflytting, overdose,
      ruset ungdom, forsvunnet ungdom, ungdom på rømmen, rømming
    nn: krevjande saker, vondskap, omsorgsovertaking, vonde lagnader, krevjande~, saker som går gale, saker eg
      ikkje får sleppt, barn som ikkje har det bra, ungdom som døydde, miste ein ungdom, akuttplasseringa
    en: heavy cases, tough cases, difficult cases, trauma, abuse, neglect, suffering, demanding, complex cases,
      child suffering, sad stories, hard stories, severe cases, removing children, hard cases, cases that go wrong,
      children in pain, children who suffer, seeing children suffer, emotional cases, traumatic cases, serious
      incidents, abuse cases, removals, child abuse, sad cases, tragic cases, emergency placements, lost a child, a
      young person died, death of a child, a runaway
Sekundærtraumatisering; Sekundærtraumatisering; Secondary trauma
  nb: sekundærtraumatisering, sekundærtraumatisert, omsorgstretthet, empatitretthet, medfølelsestretthet,
      medfølelsesutmattelse, vikarierende traumatisering, smitte av følelser, følelsessmitte, sekundærtraumer,
      sekundærtraume, sekundærtraumatisk stress, sekundær traumatisering, sekundært traume, traumatisering,
      medfølelsestrøtthet, empatitrøtthet, empatiutmattelse, omsorgsutmattelse, traumereaksjoner, flashback,
      flashbacks, påtrengende bilder, påtrengende tanker, mareritt, vonde drømmer, drømmer om saker, drømmer
      om jobb, drømmer om barn, jobbdrømmer, bilder i hodet, bilder som dukker opp, ser bilder, ser fare
      overalt, ser overgrep overalt, ser farer overalt, mistenker alle, mistenksom, mistenksomhet, mistro til
      folk, verdensbildet endrer seg, mister troen på folk, mister troa på folk, mørkere syn på verden,
      overbeskyttende, overbeskytter egne barn, bilder fra saker, bilder jeg ikke får bort, bilder som sitter
      igjen, bilder + hodet, sekundærstress, omsorgsslitasje, tar opp i meg andres traumer, verden blir
      farligere, ser verden som farlig, ser fare
  nn: omsorgstrøyttleik, empatitrøyttleik, draumar om jobben, drøymer om sakene, vonde draumar, draumar om saker,
      bilete i hovudet
  en: compassion fatigue, secondary trauma, vicarious trauma, secondary traumatic stress, empathy fatigue,
      nightmares, intrusive thoughts, dreaming about cases, see danger everywhere, dreams about work
Vold og trusler; Vald og trugsmål; Violence and threats
    nb: blir møtt med sinne, møtt med sinne, vold, voldelig, voldsepisode, trussel, trusler, truende, truet, truer,
      aggresjon, aggressiv, aggressive, utagering, utagerende, hets, netthets, sjikane, trakassert, sinte foreldre,
      sinte foresatte, skjelle ut, utskjelling, utskjelt, ubehagelige meldinger, angrep, personangrep, skremmende,
      voldshendelse, voldshendelser, voldssituasjon, bli slått, bli sparket, spyttet på, trusselsituasjon,
      truslene, true med, trues, truet av foreldre, trusler fra foreldre, truende foreldre, truende meldinger,
      truende atferd, hatmeldinger, hat, hatprat, hatefulle, hatefulle meldinger, hets på nett, personhets,
      sjikanert, sjikanere, stalking, forfulgt, filmet, sinte meldinger, foreldre som skriker, skriker, skjellsord,
      bli skjelt ut, skjelt ut, bli kjeftet på, får kjeft, aggressive foreldre, utagerende barn/ungdom,
      utageringer, redd for å bli angrepet, angrepet, angripes, farlige situasjoner, farlig, drapstrusler,
      ubehagelige situasjoner, ubehagelige telefoner, redd på jobb, redd for egen sikkerhet, redd for vold, lagt ut
      på nett, stalket, blir skreket til, sint far, sint mor, ta imot sinne, ta imot kjeft, ta imot sinne fra
      foreldre, kjeft fra foreldre, kalt stygge ting, slått, sparket, knivtrusler, kniv, skjenn, skjenn fra
      foreldre, uønskede besøk, oppsøkt hjemme, bli oppsøkt, oppsøkt privat, utrygge hjemmebesøk, slåsskamp,
      slagsmål, basketak, holding, fastholding, kollega ble skadet, kollega ble slått, ansatt ble skadet, ansatt
      ble slått, kollega ble angrepet, ansatt som ble slått
    nn: vald, trugsmål, truga, trugande, trugsmåla, kjeft frå foreldre, bli trua, slåstkamp, kollega vart slegen,
      kollega vart skadd
    en: threat, threats, threatened, violence, violent, aggression, aggressive, harassment, angry parents, abuse
      from parents, verbal abuse, hate, harassed, aggressive parents, being yelled at, shouted at, fight, assault,
      assaulted, colleague was attacked, restraint
Sinne; Sinne; Anger
    nb: sinne, sint, sinte, irritasjon, irritert, raseri, harme, irritabel, irritabilitet, irritable, sur, sure,
      sur hjemme, lett irritert, lettirritert, lettantennelig, lunte, lunta, lunten, stutt lunte, hissig,
      eksploderer, eksplodere, renner over, begeret renner over, det koker, koker over, grinete, gretten hjemme,
      amper, tverr, biter av folk, biter fra meg, bjeffer, glefser, freser, snapper til, snerrer, kjefter, kjefter
      på ungene/barna/mannen, kjeft hjemme, hever stemmen, tålmodigheten ryker, null tålmodighet, tålmodighet +
      lite, utålmodig, mister besinnelsen, kort lunte hjemme, sur på barna, irriterer meg, irriterer meg over
      småting, mindre tålmodig, mindre tålmodighet, utålmodig hjemme, kort i tonen, brå i svarene, biter fra,
      kvass, tenner på alle plugger, går i taket, mister tålmodigheten, roper til ungene, humør som svinger, dårlig
      humør hjemme, går ut over ungene, går ut over familien, går ut over barna, går utover ungene hjemme, går
      utover familien hjemme, går utover barna hjemme, går utover mannen hjemme, går utover samboeren hjemme, går
      utover de hjemme, går ut over mannen hjemme hjemme, går ut over mannen samboeren hjemme, går ut over mannen
      dem hjemme, går ut over de hjemme hjemme, går ut over de samboeren hjemme, går ut over de dem hjemme, tar det
      ut på ungene, tar det ut på familien, tar det ut på barna, tar det ut på mannen, tar det ut hjemme, lar det
      gå ut over, lar det gå utover, smeller i dører, smeller med dørene, skriker til ungene, kjefting hjemme,
      fyrer opp, fyrer seg opp, lett å fyre opp, lett antennelig, lunteløs, tåler mindre, tåler ingenting, tåler
      lite, lav terskel for irritasjon, irriterende små ting, alt irriterer, irriteres, surmuler, furter, muggen,
      grinebiter, ergerlig, ilter, forbanna, forbannet, aggresjon hjemme, eksplosiv, overreagerer, overreaksjon,
      overreaksjoner, reagerer sterkt, sterke reaksjoner på småting, småting irriterer, mindre tålmod, lite tålmod,
      dårlig tålmodighet, tynnslitt tålmodighet, tålmodigheten er tynnslitt, mindre raus hjemme, krass i tonen,
      spydig, sarkastisk, skarp i tonen, skarp tone, defensiv, i forsvar, går i forsvar, rasende, ergrelse,
      snapper, bitende, furten, ta ting innestengt, innestengt sinne
  nn: sinne, irritasjon, sint, kort lunte heime, utolmodig, mindre tolmodig, går ut over ungane, går utover
      ungane, går ut over dei heime, tolmodet ryk, grinete heime
  en: anger, angry, irritated, irritation, short fuse, short tempered, snappy, impatient, snap at, short temper,
      grumpy at home, less patient, losing patience, lose my temper, quick to anger, snapping at my kids, take it
      out on my family, takes it out on the kids, easily angered, frustrated at home, yelling at the kids,
      overreact, overreacting, quick temper, impatience, no patience, little patience, snapping at people, losing
      my temper
Sorg; Sorg; Grief
  nb: sorg, sørge, trist, triste, tristhet, tristesse, vondt i hjertet, smerte, savn, tungsinn, nedstemt,
      deprimert, deprimerende, lei meg, hjerteskjærende, tung til sinns, nedtrykt, nedfor, melankoli, savnet,
      kollegaer i sorg, mørke tanker, depresjon, deppa, tungt humør, tung i sinnet, tungt sinn, deppete,
      nedstemthet, nede, føler meg nede, langt nede, motfallen, mismodig, mistrøstig, vemod, vemodig, gledesløs,
      gleder meg mindre, mindre glede, glede + borte, gleden er borte, ler mindre, ler sjeldnere, mister humoren,
      humoren forsvinner, humøret er borte, tårevåt sorg, tungsindig, alt er grått, grått humør, melankolsk
  nn: trist, sorgtung, vondt i hjartet, gler meg mindre, mistar humoren, sørgje, sakn
  en: grief, sadness, sad, sorrow, depressing, heartbreaking, loss, down, feeling low, low mood, joyless, less
      joy, gloomy, depressed, laughing less, grieving, melancholy
Avmakt; Avmakt; Powerlessness
  nb: ikke får hjulpet, ikke klarer å hjelpe, ikke nå fram, ikke når frem, avmakt, avmektig, maktesløs,
      maktesløshet, makteløs, hjelpeløs, hjelpeløshet, ikke kunne hjelpe, ikke kan hjelpe, får ikke hjulpet, står
      fast, låst, fastlåst, fastlåste saker, ikke kunne gjøre noe, maktesløse, avmaktsfølelse, følelse av avmakt,
      avmakten, ikke kan hjelpe alle, kan ikke hjelpe, kan ikke redde alle, redde alle, ikke redde alle, når jeg
      ikke får hjulpet, hendene bundet, bundne hender, bundet på hendene, systemet svikter, systemsvikt, system +
      svikte, hjelpeapparatet svikter, barn + svikte, barn ikke får hjelp, barn som ikke får hjelp, når barn ikke
      får, når ingenting hjelper, ingenting hjelper, når ingenting nytter, gjøre alt og det hjelper ikke, se barn
      lide, se på at barn har det vondt, håpløse saker, umulige saker, umulig situasjon, stanger, stanger hodet i
      veggen, ikke få gjort noe, ikke strekke til for barna, ikke nå inn, ikke nå inn til, ikke komme noen vei,
      kommer ingen vei, kommer ikke videre, komme til kort i saker, stå på stedet hvil, stedet hvil, stillstand,
      ting står stille, ingenting skjer, det skjer ingenting, at ingenting skjer, saker som ikke løser seg, saker
      som stopper opp, saker som aldri løser seg, manglende fremgang, ikke se resultater, ingen resultater, ingen
      endring, ingenting endrer seg, barn som ikke får, barn som faller mellom, når systemet ikke fungerer,
      systemet ikke fungerer, systemet fungerer ikke, systemet jobber mot oss, systemet er imot, systemet
      stopper, motarbeidet av systemet, byråkratiet stopper, kjempe mot systemet, kamp mot systemet, kjempe mot,
      slåss mot systemet, fortvilelse
  nn: maktesløyse, maktlaus, hjelpelaus, når systemet sviktar, hendene bundne, får ikkje hjelpt
  en: powerless, powerlessness, helpless, helplessness, cant help, cannot help everyone, system failing, system
      fails, failing children, hands tied, not being able to help, unable to help, nothing changes, nothing
      happens, no progress, no results, stuck, stuck cases, the system doesnt work, fighting the system, system
      failure, resigned, despair, dead end
Utilstrekkelighet; Utilstrekkelegheit; Inadequacy
  nb: utilstrekkelig, utilstrekkelighet, strekke til, strekker ikke til, ikke strekke til, ikke nok, aldri nok,
      ikke god nok, aldri god nok, ikke flink nok, komme til kort, kort til, selvtvil, bedragerfølelse,
      utilstrekkelighetsfølelse, følelse av å ikke strekke til, ikke strekke til hjemme, ikke god nok leder, ikke
      gjøre nok, gjør aldri nok, gjør ikke nok, får aldri gjort nok, aldri flink nok, ikke bra nok, aldri bra
      nok, ikke lever opp, ikke mestre, mestrer ikke, får ikke til, klarer ikke alt, klarer ikke å være alle,
      svikte, svikter begge steder, svikter familien, svikter hjemme, svikter barna, skuffe, skuffer folk, dårlig
      mor, føler meg dum, udugelig, feiler som leder, strekker ikke til hjemme, rekker ikke over, gjør ikke
      jobben godt nok, tviler på om jeg er god nok, ikke være nok, føler meg mislykket, mislykket, mislykkes,
      taperfølelse, nederlag, nederlagsfølelse, nederlagene, fiasko, alt jeg ikke får gjort, alt jeg ikke får
      til, ikke få gjort det jeg skulle, klarer ikke jobben, klarer ikke å hjelpe alle, ikke gjøre jobben min
      godt nok, inkompetent, mindreverd, mindreverdig, underlegen, dårlig forelder, dårlig far, bedragersyndrom
  nn: utilstrekkeleg, utilstrekkelegheit, strekkje til, ikkje strekkje til, sviktar, aldri gjer nok, strekk ikkje
      til heime
  en: inadequate, inadequacy, not good enough, self doubt, impostor syndrome, insufficient, never enough, falling
      short, let people down, not enough, not doing enough, feeling like a failure, falling behind as a parent,
      imposter syndrome, letting people down, self critical, low self esteem, imposter
Dårlig samvittighet; Dårleg samvit; Guilt
    nb: samvittighet, skyldfølelse, skam, skamfull, angre, selvbebreidelse, dårlig samvittighet for/overfor, dårlig
      samvittighet hjemme, dårlig samvittighet overfor familien, samvittigheten, samvittigheten gnager,
      skyldfølelse overfor, skammer meg, gnager, angrer, burde gjort mer, skulle gjort mer, kunne gjort mer, gjort
      for lite, skyld, konstant dårlig samvittighet, dårlig samvittighet for ungene, samvittigheten plager,
      samvittighetsnag, tenker på det jeg ikke rakk, det jeg ikke fikk gjort, alt jeg ikke rekker, dårlig
      samvittighet for de hjemme, samvittighet + dårlig, skyldig, føler meg skyldig, klandrer meg selv, bebreider
      meg selv, selvanklager, anklager meg selv, burde vært hjemme, burde vært mer hjemme, burde vært der, god
      samvittighet, ren samvittighet, skamfølelse, skamme seg
    nn: samvit, skuldkjensle, samvitet, skuld, skulda, godt samvit, skamkjensle
  en: guilt, guilty, bad conscience, shame, should have done more, guilty conscience, guilt towards my family,
      guilty feelings, regret
Bekymring; Uro; Worry
  nb: bekymring, bekymringer, bekymre, bekymrer, bekymret, uro, urolig, nervøs, bekymringstanker, indre uro,
      uroen, urolig kropp, urolige, ta bekymringene på forskudd, katastrofetanker, katastrofetenking, hva hvis,
      bære alles uro, tar imot alles uro, andres uro, engster meg, engster meg for, på alerten, tenker på hva som
      kan skje, bange anelser, frykter det verste, hva om, tenk om noe skjer, redd noe skal skje, hva har jeg
      oversett, har jeg oversett noe, urolig for barna, uro i kroppen om kvelden, rastløs uro, bekymret for
      barna, bekymring for barna, tanker om hva som kan skje, redd for hva som skjer, redd for barna, mørke
      tanker om fremtiden, nervene i høyspenn, nerver, nervene, nervepirrende, nervevrak, ta sorgene på forskudd,
      krisemaksimerer, krisemaksimering, verstefallstenking, verste fall, ubehag, ubehaget, ubehag i kroppen,
      tenker det verste, hypervåken, venter på neste smell, søndagsuro
  nn: otte, uroleg, bekymra, uroa, uro for borna, uro for ungane
  en: worry, worries, worrying, anxiety, anxious, worried, unrest, what if, worst case, worst case thinking,
      unease, uneasy, catastrophising, nervous, nerves
Tar med jobben hjem; Tek med jobben heim; Work comes home
  nb: tankekjør, tankespinn, kverne, kverner, kverning, tankekvern, grubling, gruble, grubler, ruminering,
      tankene går, klarer ikke slutte å tenke, tankene kverner, tanker som kverner, hodet kverner, tankene
      spinner, hodet spinner, hodet koker, hodet går i ett, hodet surrer, hjernen går, klarer ikke stoppe
      tankene, tankene stopper ikke, får ikke ro i hodet, ikke ro i hodet, tankene raser, mye tanker, mange
      tanker, overtenker, overtenking, grublerier, ligger og tenker, grublende, tenker for mye, ta med hjem, ta
      det med hjem, blir med hjem, ta med jobben hjem, tar jobben med hjem, ta med seg jobben hjem, ta med seg
      saker hjem, jobben med hjem, saker med hjem, jobb + hjem + ta, sak + hjem + ta, jobb + hjem + med, jobben
      følger med hjem, jobben blir med hjem, tenke + jobb, tenker på jobb, tenke på sak, tenke + sak + kveld,
      tenke + sak + helg, tenke + sak + hjem, tanker + jobb, jobb + hodet, sak + hodet, jobbtanker, hodet er på
      jobb, fortsatt på jobb, fortsatt på jobb i hodet, mentalt på jobb, slipper ikke jobben, slipper ikke saken,
      klarer ikke legge fra meg, klarer ikke å legge fra meg, vanskelig å legge fra seg, vanskelig å legge fra
      meg, vanskelig å slippe, ligge våken og tenke på jobb, sakene blir med på middagsbordet, med på
      middagsbordet, sakene sitter på middagsbordet, jobben sitter ved middagsbordet, med i hodet, tar sakene med
      meg, tenker på sakene hele tida, tenker på jobb når jeg skal sove, tenker på ungene på kvelden, jobben er
      alltid med, jobben er med meg, klarer ikke koble av, vanskelig å koble av, vanskelig å slå av, klarer ikke
      å slå av, klarer ikke å skru av, ikke til stede hjemme, fraværende hjemme, hjemme men ikke til stede,
      lytter ikke hjemme, går ikke av jobb, tenker på barna, tenker på enkeltsaker, får det ikke ut av hodet,
      tankene svirrer, tankene surrer, hodet svirrer, hodet durer, hodet maler, tankene maler, surr i hodet,
      sirkler i hodet, tankene går i ring, tanker i ring, tankene går i sirkel, tankevirvel, tankestorm,
      tankemas, tankekaos, spinner på ting, spinner på saker, tenker hele tiden, tenker konstant, hodet står ikke
      stille, hodet vil ikke stoppe, hodet slår seg ikke av, hodet skrur seg ikke av, får ikke stoppet hodet, får
      ikke skrudd av hodet, får ikke skrudd av, får ikke slått av, får ikke koblet av, kobler ikke av, kommer
      ikke av jobb, hodet fullt av jobb, jobb i hodet, saker i hodet, saker som kverner, saker som surrer, tar
      det med meg hjem, med meg hjem, jobben kommer med hjem, får ikke lagt det fra meg, får ikke lagt fra meg,
      legger ikke fra meg, sakene følger meg, saken følger meg, jobben følger meg, tankene på sakene, tankene er
      på jobb, tankene er hos, tankene vandrer, tankene vandrer til jobb, tankene tilbake til jobb, tanker om
      saker, tenker på ungdommene, tenke + barn + fri, tenke + barn + kveld, tenke + barn + hjem, tenke + barn +
      helg, tenke + barn + natt, tenker på folk på jobb, tenker på de ansatte, jobber i hodet, jobber videre i
      hodet, spiller av samtaler i hodet, går gjennom samtaler i hodet, gjenopplever, repeterer samtaler,
      analyserer, overanalyserer, overanalyse, jobben sniker seg inn, jobben tar over, jobben spiser meg opp,
      snakker om jobb hjemme, mentalt fraværende, fjern hjemme, klarte ikke å legge fra seg, klarte ikke legge
      fra seg, klarte ikke å legge fra seg sakene, klarer ikke å legge vekk jobben, ikke klare å slippe jobben,
      greier ikke slippe sakene, klarer ikke slippe sakene, slipper ikke taket i sakene, vanskelig å koble ut,
      får ikke koblet ut, sakene følger med hjem, tar med meg jobben, tar med saker hjem, bærer med meg saker,
      går og tenker på, tankesurr, tankevirksomhet, bekymrer meg om kvelden, hodet fullt, fulle tanker, klarer
      ikke å slippe, lar meg ikke legge fra meg, jobben sitter i, sitter i kroppen etter jobb, tar med meg ting
      hjem
  nn: hovudet kvern, tankane går, tankane kvernar, tankane surrar, hovudet surrar, hovudet går, tenkjer heile
      tida, klarar ikkje leggje frå meg, får ikkje lagt det frå meg, tek det med heim, tek sakene med heim, tek
      med meg sakene heim, kvernar, grublar, får ikkje kopla av, tankane er på jobb, hovudet fullt, slepper ikkje
      tak, fråverande heime
  en: rumination, overthinking, mind racing, racing thoughts, cant switch off my head, cant stop worrying, think
      about work, thinking about work, thinking of work at home, bring work home, taking work home, work home,
      never really stop, never stops, work follows me home, follows me home, bring it home, take it home, cant
      stop thinking about work, cant let go of work, home but not present, not present at home, thinking about
      cases, ruminating, cant switch off, cant stop thinking, thinking about the kids, mind wont stop, mind keeps
      going, brain wont stop, taking it home, carry it home, unable to switch off, cannot switch off, hard to
      switch off, could not put it down, the cases follow me home, cant let go
Utmattelse; Utmatting; Exhaustion
    nb: utladet, slitent, tappa, orker ikke, energiløs, utkjørt, tærer, tærende, utmattelse, utmattet, utmattende,
      utbrent, utbrenthet, utbrenning, sliten, slitne, slitenhet, slitasje, slitsom, slitsomt, utslitt, trøtt,
      trett, tretthet, tom, tomhet, tappet, tappende, energitap, tømt, tom for krefter, oppbrukt, overveldet,
      overveldende, går på stumpene, møte veggen, tapper, tappes, tomt batteri, batteri, flatt batteri, batteriet,
      tom tank, tanken er tom, tomgang, på reserven, reservetanken, tømmer meg, tung i kroppen, bly i kroppen,
      kroppen er tung, trøtthet, trøtt hele tida, slitne ansatte, slitne kolleger, utslitte, dødsliten, dausliten,
      gåen, pumpa, segneferdig, kjørt ned, ferdig når jeg kommer hjem, orker ingenting, orker ikke mer, orker ikke
      trene, orker lite, overskudd, ikke krefter, koster krefter, tar krefter, krever krefter, tar på kreftene, tar
      energi, stjeler energi, energitapping, energityv, energityver, mentalt sliten, psykisk sliten, mental
      utmattelse, emosjonelt utmattet, emosjonell utmattelse, nær veggen, på vei mot veggen, brenne ut, brent ut,
      brenne lyset i begge ender, sovner på sofaen, sovner med en gang, ikke energi, energinivå, kronisk sliten,
      flat etter jobb, helt ferdig, ferdig etter jobb, batteriet er flatt, null energi, null overskudd, lite
      energi, ingen energi, sovner før barna, dau, daff, slapp, slapphet, lunken, tung i beina, tunge bein,
      blytung, våkner trøtt, hodet er fullt, fullt hode, hodesliten, hjernetrøtt, sliten gjeng, knekt, knekk, på
      kanten, på felgen, på felgene, utslitt etter jobb, orker ikke lage middag, ikke ork, manglende ork, treg,
      sløv, energien er borte, energi + borte, energien forsvinner, energien ebber ut, mister energi, mangler
      energi, mangel på energi, mindre energi, ingenting igjen, ikke noe igjen å gi, ikke mer å gi, har ikke mer å
      gi, gir alt på jobb, lite å gi hjemme, ingenting å gi, utbrukt, mattet ut, avkrefta, avkreftet, kraftløs,
      krafttap, nede for telling, på bunn, på bånn, uopplagt, ugiddelig, giddalaus, gidder ingenting, gidder ikke
      noe, orker mindre, makter ikke, alt er et ork, alt er tungt, alt blir tungt, alt føles tungt, tungt å stå
      opp, vanskelig å komme seg opp, tung om morgenen, kollapser på sofaen, stuper på sofaen, stuper i seng, hodet
      er tomt, tomt hode, mettet, overstimulert, hjernen er stekt, møkka lei, drittlei, lei av alt, jobblei,
      følelsesmessig sliten, følelsesmessig utmattet, følelsesmessig tom, emosjonelt sliten, emosjonelt tappet,
      emosjonelt tom, emosjonelt utladet, kjører meg tom, i minus, energikonto, energibudsjett, dorsk, drenert,
      segner om, sliten i kroppen, tung kropp, stupe, stuper, stupte, gikk på en smell, gå på en smell, på en
      smell, går på helsa løs, på helsa løs, går ut over helsa, går utover helsa, prisen vi betaler, prisen jeg
      betaler, betaler prisen, hva det koster, hva jobben koster, kosten av jobben, kostnaden ved jobben, det
      koster å, det koster oss, jobben koster
    nn: utmatting, utbrend, trøytt, trøyttleik, overvelda, utsliten, overskot, trøytt heile tida, ikkje meir å gje,
      orkar mindre, ingenting att, ikkje noko att, energien er vekke, kraftlaus, utkøyrd, gjekk på ein smell, på
      ein smell, går på helsa laus, kva det kostar
    en: exhaustion, exhausted, exhausting, burnout, burned out, tired, tiredness, fatigue, drained, draining,
      overwhelmed, overwhelming, low energy, no energy, worn out, running on empty, empty, run down, wiped out,
      burnt out, no surplus, energy drain, flat, no energy left, nothing left, knackered, shattered, weary, running
      on fumes, no more to give, out of energy, lack of energy, lose energy, emotionally exhausted, emotionally
      drained, worn down, fed up, sleepy, depleted, cant be bothered, hit the wall, the price we pay, what it costs
      us, takes its toll on health, crash and burn
Stress; Stress; Stress
    nb: stress, stresse, stresser, stressende, stressa, stresset, press, pressa, kav, kaos, kaotisk, kaotiske
      situasjoner, stressnivå, stressnivået, stressede, stress og mas, mas og stress, stressa kropp, stressa leder,
      høyspenn, kaosdager, kaotisk hverdag, oppjaget, oppspilt, presset, stresset hjemme, lett stresset, langvarig
      stress, negativt stress, stressmestring, stressnivå + høy, stressreaksjoner, jager rundt, jag og mas, masete,
      kjas og mas, kjas, oppgira, oppspeda, oppjagethet, høyt gir hele tiden, adrenalin, adrenalinet, kortisol,
      klarer ikke roe ned, klarer ikke å roe meg, får ikke roet meg, klarer ikke slappe av, klarer ikke å slappe
      av, får ikke slappet av, ikke slappe av, vanskelig å slappe av, vanskelig å roe ned, vanskelig å finne roen,
      finner ikke roen, finner ikke ro, ikke finne ro, uten ro, løper fra ting til ting, løpe fra ting til ting,
      løpe fra møte til møte, trykket, under press, stå under press, høyt press, presset over tid, trykket over
      tid, mas, maset, masing
  nn: stress, stressa, kaos, stressande, oppjaga, klarar ikkje slappe av, får ikkje slappa av, finn ikkje ro,
      klarar ikkje roe meg ned, finn ikkje roa, spring frå ting til ting, på høggir
    en: stress, stressed, stressful, pressure, chaos, chaotic, stress level, cant relax, cannot relax, hard to
      relax, adrenaline, juggling, always behind, wired, on high alert, under pressure
    en: stress, stressed, stressful, pressure, chaos, chaotic, stress level, cant relax, cannot relax, hard to
      relax, adrenaline, juggling, always behind, wired, on high alert, under pressure
Tid; Tid; Time
    nb: ikke nok tid, aldri nok tid, tidspress, tidsklemme, tidsnød, tidsmangel, tidsbruk, hastverk, tidsfrist,
      tidsfrister, frist, frister, hektisk, rekke, rekker, jag, jaget, tidsskvis, tidspresset, presset på tid, tid
      til hver sak, mer tid til barna, tida strekker ikke til, for få timer, timene i døgnet, døgnet har for få
      timer, flere timer i døgnet, tidsklemma, tidstyver, tidstyv, alt gikk for fort, gikk for fort, måtte handle
      der og da, der og da, skynde seg, hastet, få unna, løper rundt, løpe fort, løper hele dagen, halse, henger
      etter, på etterskudd, på hæla, bakpå, etterslep, tid, tiden, tida, romslig tid, romslig med tid, god nok tid,
      god tid til samtalen, ubegrenset tid, ingen hast, uten hast, ikke stress med tiden, ikke stresset på tid, har
      det ikke travelt, ingen som har det travelt, ingen har det travelt, ingen som ser på klokka, ser ikke på
      klokka, ikke se på klokka, uten å se på klokka, se på klokka, klokka, bruke klokka, følge klokka, holde
      tidsrammen, tidsrammer, tidsskjema, følge tidsskjema, tidsplanen, stoppeklokke, timer på bordet, timeglass,
      minutter fritt, minutter på slutten, fri prat på slutten, tid på slutten, tid til slutt, tid til løs prat,
      tid til fri prat, sette av nok tid, fast tid til, tid til å snakke, ta seg tid til, gi det tid nok, stramt
      tidsskjema, tidsstress, tidskrise, tid til barn, tid til hvert barn, nok tid til barna, tid til det som er
      viktig, tid til å gjøre en god jobb, rom i kalenderen til, alltid på etterskudd, timene strekker ikke til,
      ikke tid til å tenke, ikke tid til, har ikke tid, hadde ikke tid, ingen tid til, springe mellom, tid til
      ettertanke mangler
    nn: fristar, spring frå, har ikkje hast, tid til borna, tid til kvart barn, alltid på etterskot, ikkje tid til
      å tenkje, ikkje tid til, har ikkje tid, hadde ikkje tid
    en: time, not enough time, time pressure, deadline, deadlines, hurry, rushed, hectic, more hours, always late,
      rushing, running late, falling behind, pressed for time, no rush, no watching the clock, nobody looks at the
      clock, taking the time, taking time, time to talk, more time with the children, time for the children, time
      to breathe, never enough time, not enough hours in the day, time for staff, more time with staff, no time to
      think, no time for, dont have time
Arbeidsmengde; Arbeidsmengd; Workload
    nb: topper seg, arbeidsmengde, arbeidspress, arbeidspresset, arbeidsbelastning, arbeidsbyrde, belastning,
      belastet, overbelastning, overbelastet, mye å gjøre, for mye å gjøre, for mye jobb, mye jobb, saksmengde,
      mange saker, for mange saker, færre saker, saksbunke, portefølje, antall saker, saker per, saker pr, tak på
      antall saker, sakstak, mengden saker, saksbelastning, travel, travelhet, tempo, oppgavemengde, mange
      oppgaver, for mange oppgaver, færre oppgaver, stort press, mye på en gang, for mye på en gang, kapasitet, alt
      på en gang, arbeidstrykk, uoverkommelig, overarbeidet, baller i lufta, mange baller, for mange baller, mange
      baller i luften, jonglere, sjonglere, tallerken, tallerkenen, drukne, drukner, drukne i
      saker/arbeid/oppgaver, drukning, haug av saker, bunkene vokser, bunker, arbeidshaug, saker i bunke,
      realistisk arbeidsmengde/saksmengde, overkommelig arbeidsmengde, passe mye å gjøre, antall saker per, få
      saker, færre baller, gradvis, gradvis saksmengde, saksantall, saksantallet, saksnorm, aldri tomt, aldri
      ferdig, blir aldri ferdig, evig mange oppgaver, lang liste, to do lista vokser, fulle dager, full kalender,
      tettpakket, stappfull, travle, travel hverdag, pågang, trøkk, arbeidsbelastningen, belastninger, belastende,
      overarbeid, overlesset, travelt, rolige perioder, roligere perioder, mindre press, ikke fullt hele tiden,
      fullt hele tiden, mindre fullt, mindre å gjøre, mindre jobb, mye på hver, for mye på hver, for mye på meg,
      for mye på hver enkelt, barn per kontaktperson, saker pr hode, saker per hode, saker på hver, mange barn,
      altfor mange saker, altfor mye, gape over, gaper over for mye, overbelasta, makstak, tak på saker, maks
      antall saker, øvre grense for saker, færre barn per saksbehandler, barn på en person, barn på én person, barn
      per saksbehandler, 25 barn, saksmengden, saksbelastningen, normtall, veiledende norm, for fulle lister, for
      fullt, fullt kjør, full fart hele tida, tempoet, hamsterhjul, hamsterhjulet, tredemølle på jobb, karusell,
      løper i hjulet, aldri stille, bøtter med arbeid, haugen, haugen vokser, bunken, oppgavene hoper seg opp,
      hoper seg opp, henger over meg, ajour, aldri à jour, uendelig, alt som ikke er gjort, ting som ikke er gjort,
      lista er lang, lang todo, overfylt, saker i kø, for mye ansvar, for mye på bordet, mye på bordet, fullt bord,
      mye som skjer samtidig, alt kommer på en gang, mange ting samtidig, mange prosjekter, flere ting samtidig,
      endeløs liste, uendelig liste, oppgavelista, gjøremålslister som vokser, flere oppgaver enn tid, mer å gjøre
      enn tid, rekker ikke jobben, jobben tar aldri slutt, aldri nok timer, mengde arbeid, mengden oppgaver,
      arbeidsoppgaver i mengder, sakstall, høye sakstall, lavere sakstall, bedre fordeling av arbeid, overkommelig
      antall saker, toppete perioder, høysesong, høytrykk, stort trykk, vedvarende belastning, høyt trykk,
      intensiteten, fullbooket, fullbooka, dobbeltbooket, overbooket, kalenderen er full, smekkfull kalender,
      kalendertetris, trykket er for høyt, stadig flere saker, makstall på saker, hundre ting på en gang, alt skjer
      samtidig, mange ting på en gang, ligge på etterskudd, skjedde på en gang, alt skjedde på en gang, alt kom på
      en gang, alt kom samtidig, alt skjedde samtidig, for mye som skjedde, det skjedde for mye, to steder
      samtidig, to steder på en gang, flere steder samtidig, være overalt, to steder på samme tid
    nn: arbeidsmengd, saksmengd, saksmengda, aldri i mål med lista, for mange oppgåver, tak på talet på saker,
      hundre ting på ein gong, på etterskot, alt skjedde på ein gong, alt kom på ein gong, skjedde på ein gong, to
      stader samtidig, to stader på ein gong
    en: workload, work load, caseload, too much work, too many cases, busy, overload, overloaded, capacity, heavy
      workload, piles of work, drowning in work, too many tasks, fewer cases, fewer tasks, never finished, full
      calendar, quieter periods, less pressure, less to do, too much on each, caseloads, lower caseload, cap on
      cases, max cases, too many children per worker, hamster wheel, swamped, snowed under, piling up, too much to
      do, too much on my plate, lots to do, everything at once, too many things at once, too many balls in the air,
      high pace, never ending tasks, endless tasks, fast pace, never done, too much at once, work pressure, many
      cases, overworked, behind schedule, it all happened at once, everything happened at once, two places at once
Overtid; Overtid; Overtime
  nb: overtid, overtidsarbeid, kveldsarbeid, kveldsjobbing, jobbe kveld, jobbe på kvelden, jobbe i helgene,
      helgejobbing, helgearbeid, lange dager, lange arbeidsdager, jobber for mye, ekstraarbeid, jobbe utover,
      jobber utover kvelden, jobber for lenge, sitte lenge på jobb, blir sittende, kveldsjobb, jobbe hjemme på
      kvelden, jobbe kveld og helg, jobbe på fridager, jobbe i ferien, ta igjen på kvelden, timer på overtid,
      plusstid, timebank, timene går, jobber gratis, ubetalt overtid, går aldri hjem, gå hjem i tide, gå hjem til
      tida, gå hjem når arbeidsdagen, gå hjem når dagen er over, går hjem når dagen er over, gå hjem til vanlig
      tid, gå hjem klokka fire, gå hjem kl 16, går fra jobb i tide, komme hjem i tide, sitter igjen etter alle
      har gått, sist ut døra, siste på kontoret, blir igjen på jobb, jobb hele helga, plusstimer, mer enn full
      jobb, 50 timers uke, timer ut over, ekstra timer, jobbe ettermiddag, kvelds og helgejobbing, kveldsmøter,
      kveldsmøte, møter på kvelden, doble dager, siste som går, sist hjem, sitter igjen på kontoret, sitter lenge
      på kontoret, gå klokka fire, hjem klokka fire
  nn: kveldsarbeid, helgearbeid, sist heim, sit lenge på kontoret
  en: overtime, long hours, long days, working late, working weekends, working evenings, working too much,
      overwork, unpaid overtime, go home on time, leaving on time, work late, evening work, going home at four,
      last one out, last to leave, weekend work, working on days off, working on holiday
Avbrytelser; Avbrot; Interruptions
  nb: avbrytelse, avbrytelser, avbrutt, forstyrrelse, forstyrrelser, forstyrre, forstyrret, akutte hendelser,
      akutte saker, akuttsak, akuttsaker, brannslukking, slukke branner, ad hoc, uforutsette hendelser,
      uforutsett, ting som dukker opp, haster, hastesaker, hastesak, hasteoppgaver, multitasking, oppstykket,
      oppstykkede dager, hoppe mellom oppgaver, akutt~, akutte~, telefon + aldri, aldri i fred, ikke få jobbe i
      fred, får ikke gjort ferdig, aldri få gjøre ferdig, få ikke gjort det jeg skulle, dagen velter, velte
      dagen, planen ryker, planer som ryker, dag som blir snudd på hodet, snudd på hodet, kastet rundt, kaste seg
      rundt, hasteoppdrag, brannslokking, slokke branner, løpe fra brann til brann, akutthendelser,
      akuttplasseringer, akutte vedtak, uforutsette saker, ting som skjer, fra det ene til det andre,
      fragmentert, folk i døra, banke på døra, noen banker på, ad hoc arbeid, adhoc, ad hoc løsninger, plutselig,
      plutselige, løpe fra det ene til det andre, aldri ro til å gjøre ferdig, ikke ro til å jobbe, får aldri
      gjort ferdig, får ikke jobbe i fred, telefoner som ringer, telefonen ringer hele tiden, telefonen ringer,
      telefonen som ringer hele tiden, telefonstorm, mail og telefon hele tiden, folk som kommer innom hele
      tiden, åpen dør hele tiden, alle som vil ha noe, alle vil ha noe, alle vil noe, har du to minutter, har du
      et minutt, bare et lite spørsmål, kriser, krise på krise, kriser som dukker opp, krisene, branner, branner
      som må slukkes, brannmann, brannmannsjobb, hopper fra sak til sak, hopping mellom oppgaver, skifte fokus
      hele tiden, skifte mellom oppgaver, oppstykket arbeidsdag, opphakket, hakkete dager, mange ting på en gang
      å tenke på, noen i døra, dørbank, akutt hele tiden
  nn: avbrot, forstyrring, hastesaker, brannsløkking, avbroten, sløkkje brannar, brannar, uføresette hendingar,
      hoppar mellom oppgåver, uføresette ting
  en: interruption, interruptions, interrupted, urgent, emergencies, firefighting, disturbances, constant
      interruptions, putting out fires, everything is urgent, phone ringing all the time, phone keeps ringing,
      crisis after crisis, crises, everyone wants something, jumping between tasks, multi tasking, unexpected
      events, people at my door, unexpected things
Sykefravær; Sjukefråvær; Sick leave
  nb: sykefravær, sykemelding, sykemeldt, sykemeldte, sykmelding, sykmeldt, fravær, syk, syke, sykdom,
      langtidssyk, helseplager, sykefraværet, ansatt + syk, kollega + syk, syke ansatte, forkjølet, infeksjoner,
      egenmelding, egenmeldinger, langtidssykemeldt, langtidssykmeldte, sykefraværsoppfølging, korttidsfravær,
      langtidsfravær, folk som er borte, folk som blir syke, sykmeldte, ute syk, sykmeldinger, sykemeldinger,
      folk borte, dårlig immunforsvar, immunforsvaret, kolleger som er sykmeldt, kolleger er sykemeldt, folk blir
      syke, nærværsarbeid, nærvær på jobb, borte fra jobb, hjemme fra jobb, hjemme syk, halve teamet er sykt
  nn: sjukefråvær, sjukmelding, sjukmeld, sjuk, sjuke, sjukdom, fråvær, sjukmelde, tilsette som er sjuke,
      sjukmeldingar, sjukefråværet, folk blir sjuke
  en: sick leave, sickness, absence, illness, absenteeism, off sick, ill, sick, sick days, people on sick leave,
      colleagues on sick leave
Mediepress; Mediepress; Media pressure
  nb: media, medie, mediene, medieomtale, medieoppslag, mediesak, mediesaker, mediekritikk, mediepress, omdømme,
      rykte i media, presse, pressen, avis, aviser, avisoppslag, uthenging, hengt ut, sosiale medier, facebook,
      kommentarfelt, negativ omtale, dårlig omtale, samfunnets syn, folks holdninger til barnevernet, offentlig
      debatt, medias, mediehets, media + heng, media og kommentarfelt, hets i media, hets i sosiale medier, hengt
      ut i, bli hengt ut, henge ut, henges ut, negativ omtale i, negativ presse, negative medieoppslag,
      dokumentar, tv dokumentar, brennpunkt, lokalavisa, avisa, avisen, avisskriverier, journalister, journalist,
      fordommer, folks syn på barnevernet, folks meninger om barnevernet, ryktet til barnevernet, barnevernets
      rykte, barnevernets omdømme, skjelt ut i media, tabloide, dårlig rykte, omdømmet, mistro til barnevernet,
      mistillit til barnevernet, hets i kommentarfelt, hets i kommentarfeltet, kommentarfeltene,
      avisoverskrifter, overskrifter, presseoppslag, vonde oppslag, oppslag i avisa, oppslag i media,
      medieomtalen, mediedekning, mediekjør, mediestorm, mediebråk, negativ medieomtale, stygge kommentarer på
      facebook, facebookgrupper, navngitt i media, journalister som ringer, folk tror vi tar barn, folk tror vi
      bare tar barn, tar barna fra folk, hat mot barnevernet, barnevernshat, hva folk tror om barnevernet, vondt
      rykte, rykte på bygda, håndtere media, mediehåndtering, pressekontakt, mistro, skittkasting,
      svertekampanje, negative oppslag, folk som hater barnevernet, mistillit fra folk, negativt syn på
      barnevernet, bygdesnakk om oss
  nn: mediesaker, medieoppslag, omdøme, hengd ut, fordommar, vonde avisoppslag, kommentarfelta, omtale i avisa,
      mistru
  en: media, press coverage, reputation, newspapers, bad press, public opinion, social media, bad publicity,
      journalists, media coverage, prejudice, headlines, online hate, comment sections, newspaper, the press,
      media pressure, social media hate, mistrust
Foreldre; Foreldre; Parents
  nb: foreldresamarbeid, samarbeid med foreldre, motstand fra foreldre, fortvilte foreldre, krevende foreldre,
      foreldremøter, foreldrene~, foresatte~, mor~, far~, foreldrekonflikt, foreldrekonflikter, høykonflikt,
      høykonfliktsaker, foreldresamtaler, krevende foresatte, foreldre i krise, foreldre som ikke samarbeider,
      sinte og fortvilte foreldre, foreldre som nekter, foreldrekrangel, foreldre i konflikt, konflikt mellom
      foreldre, samlivsbrudd, barnefordeling, barnefordelingssaker, foreldretvister, foreldretvist, foreldre som
      ikke ser barnet, foreldre som skylder på, foreldre som klager, foreldre som krangler, foreldre som
      motarbeider, konfliktfylte foreldre, krangler mellom foreldre, mødre, fedre
  nn: føresette, foreldra, foreldre~, høgkonflikt, krevjande foreldre
  en: parents, parent, high conflict, demanding parents, parents who dont cooperate, guardians
Barn og familier; Barn og familiar; Children and families
    nb: barneperspektiv, ungdommer, ungdommene, hjelpe barn, hjelpe familier, brukere, brukerne, brukerkontakt,
      klientene, barnemøter, barnesamtaler, relasjon til barna, barnas smil, barna vi hjelper, møtet med barna,
      kontakt med barna, barn~, barna~, barnet~, barnas~, ungdom, ungdommen, unge mennesker, familier~, familiene~,
      barn og unge, barn og ungdom, barn og familier, møte barna, møte familiene, møte med familier, kontakt med
      barn og familier, kontakt med familier, jobbe direkte med barn, direkte arbeid med barn, barnesamtale,
      samtaler med barn, relasjoner til familier, relasjon til barnet/ungdommen/familien, relasjonsarbeid,
      relasjonsbygging, relasjoner, relasjon, bygge relasjoner, kjente familien, kjente barnet, takknemlige barn,
      takknemlige familier, barn som smiler, et smil fra et barn, glade barn, barnets smil, tenke på barnets beste,
      brukermøter, barn får det bedre, barn + får + bedre, barn har det bra, tidligere klient, gammel klient,
      ungdommer som klarer seg, barn som klarer seg, ungdom + bra, barn + bra, barn + smile, ungdom + lykkes, barn
      + lykkes, møte ungdommer, samtaler med ungdom, ungdomsmøter, familier som lykkes, familier som får det bedre,
      takknemlige foreldre, klient, klienter, barnas utvikling, se barn vokse, se barn blomstre, barnelatter, takk
      fra barn, takk fra familier, ungdom som får det til, tid med barna vi, mer tid med barna på jobb,
      brukermedvirkning barn, barnets stemme, barnas stemme, barns stemme, lytte til barna, snakke med barna,
      relasjonskompetanse, familier som får det til, ungene/barna/ungdommene/jentene/guttene på
      avdelingen/avdelinga/institusjonen/huset/senteret/tiltaket, gutten/jenta/ungdommen/barnet i saken, gutten
      som, jenta som, en gutt som, ei jente som, den lille gutten, den lille jenta, søsknene, søskenflokk,
      søskenflokken, søsken i saken, treåringen, fireåringen, femåringen, seksåringen, tenåringene på jobb, et barn
      som ler, klem fra et barn, en klem fra en ungdom, når en unge smiler, når en ungdom smiler, når en ungdom
      ler, når et barn ler, sitte ned med ungdommene, sitte ned med barna, middagsbordet med ungdommene, middag med
      ungdommene, være sammen med ungdommene, være med ungdommene, tid med ungdommene, prate med ungdommene, ungdom
      jeg møter, barn jeg møter, barnemøtet, historien om barnet/gutten/jenta/familien/ungdommen/ungen, historien
      til barnet/gutten/jenta, fortellingen om barnet/gutten/jenta, relasjonen til
      gutten/jenta/barnet/ungen/ungdommen/familien/foreldrene, relasjon til gutten/jenta, kjente
      gutten/jenta/ungdommen/ungen/foreldrene, kjente barnet fra før, kjente dem fra før, kjente familien fra før,
      god relasjon, gode relasjoner, relasjonen var god, relasjonen vi hadde, unger som lykkes, unger som får det
      til
    nn: born, familiar, borna~, ungdomen, familiane~, ungdommane, gå bra med barn, sjå ungar, glade ungar, tid med
      borna på jobb, ungane/borna/ungdomane/gutane/jentene på avdelinga/institusjonen/huset, guten som, jenta i
      saka, guten i saka, historia om barnet/guten/jenta/ungen, relasjonen til guten, kjende
      guten/jenta/ungen/familien, ungdomane, når ein unge ler, sitje ned med ungdomane, søskena, ungar som lukkast,
      ungar som får det til
    en: child, children, kids, families, youth, clients, young people, meeting children, relationships with
      families, relationship, relationships, best interest of the child, contact with families, kids doing well,
      seeing a child smile, meeting the kids, meeting families, seeing kids grow, seeing children grow, seeing kids
      smile, seeing children smile, seeing families do better, happy kids, happy children, good relations,
      relations, the kids at work, the kids on the unit, the boy who, the girl who, story of the child, the story
      about the boy, the story about the child, knew the family, knew the child, knew the boy
Krysspress; Krysspress; Torn between
  nb: krysspress, skvis, skvisen, skviset, spagat, lojalitet, lojalitetskonflikt, lojalitetskonflikter, dratt
      mellom, mellom barken og veden, motstridende krav, motstridende forventninger, dobbeltrolle, i midten,
      mellomleder, mellomlederrollen, krysspresset, press fra alle kanter, press ovenfra og nedenfra, i klemme,
      mellom to stoler, sitter mellom, mellom barken, flere hatter, mange hatter, to hatter, press fra flere
      sider, forventninger fra begge sider, lojal, illojal, to roller, lojal oppover og nedover, klemt, står midt
      imellom, presset fra begge sider, press fra begge kanter, press ovenfra, press nedenfra, stå mellom ledelse
      og ansatte, stå mellom ansatte og ledelse, mellom ansatte og ledelse, mellom ledelsen og de ansatte, alle
      drar i meg, dras i alle retninger, dras mellom, mellom stolene, fanget i midten, sandwich, sandwichleder,
      oversette mellom, trukket mellom, ansatte på den ene siden, motstridende hensyn, press oppover og nedover,
      forventninger ovenfra og nedenfra, drar i alle retninger
  nn: krysspress, skvis, i klem, klemd mellom, dregen mellom, mellom borken og veden, mellomleiar, press ovanfrå
      og nedanfrå
  en: torn between, caught in the middle, conflicting demands, loyalty, pulled in all directions, many hats,
      squeezed, in the middle, stuck in the middle, between a rock and a hard place, pressure from both sides,
      caught between, middle manager, middle management, loyalty conflict, cross pressure, pressure from all
      sides, pressure from above
Blir berørt; Blir rørt ved; Being touched by it
    nb: berørt, berører, berørt av historier/historiene/sakene/barna, påvirket, påvirker meg, preget, går inn på,
      går inn på meg, inntrykk, inntrykkene, tar innover meg, tar det innover seg, ta inn over seg, tar inn andres
      smerte, andres smerte, barnas smerte, historier + sitte, historier + sette, historiene + kropp, sitter i
      kroppen, sitter i meg, setter seg i kroppen, setter seg, setter spor, sitter igjen med, blir med meg, bærer
      med meg, bære på historier, bærer barnas historier, barnas historier, barna + historier, bilder på netthinna,
      netthinna, bilder som ikke forsvinner, slipper ikke taket, enkeltbarn, saker + kropp, saker jeg ikke glemmer,
      saker som ikke slipper, kryper under huden, under huden, tett på smerte, kjenner barnas smerte, ta det
      personlig, tar ting personlig, rørt, beveget, historier + kropp, tar sakene innover meg, saker som sitter i,
      barnas skjebner, følelsesmessig berørt, følelsesmessig påvirket, historier jeg hører, historiene jeg hører,
      sterke bilder, glemmer aldri, saker som treffer, treffer personlig, treffer en nerve, gjør vondt, gjør vondt
      å se, gjør vondt å høre, hjertet blør, hjertet brister, knuser hjertet, får vondt av dem, vondt av, synes
      synd på, medlidenhet, blir lei meg, rett i hjertet, traff meg i hjertet, gripende, sterkt å høre, sterkt å
      se, gåsehud, brant seg fast, husker det ennå, tankevekkende, vekker noe, vekket noe, vekket minner, blikket
      hennes, blikket hans, blikket til barnet, måten hun fortalte på, måten han fortalte på, at det var så nært,
      så nært, kom nært, gikk rett inn, rett i magen på meg, knyttneve i magen, slag i magen, det satte i gang noe,
      satte i gang tanker, satte i gang noe, fikk meg til å tenke, får meg til å tenke, tårene kom da
    nn: set seg i kroppen, ungane sine historier, gjer vondt, historier som sit i, vart råka, råka meg, det trefte,
      trefte meg, rett i hjartet, gripande, sterkt å høyre, sterkt å sjå, tankevekkjande, blikket hennar, måten ho
      fortalde på, gjekk rett inn, fekk meg til å tenkje, sette i gang tankar
    en: moved, touched, affected by, gets to me, gets under my skin, stays with me, stories stay with me, take it
      personally, affected by cases, hits me hard, takes a toll, absorb it, breaks my heart, struck me, made an
      impression, goosebumps, got goosebumps, thought provoking, got under my skin, made me think, hit close to
      home, close to home, the look in her eyes, the way she told it
Gråt; Gråt; Crying
  nb: gråt, gråte, gråter, grått, gråten, gråtkvalt, gråteferdig, tårer, tårene, tåre, tårevåt, felle en tåre,
      gråtetokt, grine, griner, hulke, lett på tråden, tårene sitter løst, nær tårene, nær gråten, tårene renner,
      gråter i bilen, gråter lett, tåle å gråte, klump i halsen og tårer, lett på gråten, kort vei til tårene,
      lett for å gråte, lett til tårer, lett til tåre, tårene presser på, våt i øynene, blanke øyne, griner lett,
      gråter alene, gråter hjemme, får en klump i halsen, klump + hals, lett rørt, blank i øynene, snufser,
      lettrørt, turte å gråte, å gråte foran, våte øyne, hudløshet, tynn hud
  nn: grin, græt, gret, tårene sit laust, græt lett, græt i bilen, blank i auga, blanke auge, hudlaus
  en: crying, cry, tears, tearful, close to tears, crying in the car, tearing up, teary, weepy, thin skinned
Magen; Magen; Stomach
  nb: vondt i magen, magevondt, mageknip, mageknute, klump + mage, knute + mage, knyter seg i magen, magesår,
      magetrøbbel, magesmerter, kvalm, kvalme, kvalmen, klump i halsen, vondt i magen søndag, urolig mage, uro i
      magen, magen vrenger, matlyst, mister matlysten, ikke appetitt, magen, vond mage, knute, magesyre,
      halsbrann, sugende i magen, sug i magen, matlei, magekrampe, magekramper, mageproblemer, knyter meg,
      sommerfugler, magekatarr, oppblåst
  nn: klump i magen, knute i magen
  en: stomach ache, stomach pain, knot in my stomach, nausea, lump in the throat, stomach, knot in the stomach,
      butterflies, sick to my stomach, no appetite, loss of appetite, lump in my throat, tummy ache, nauseous
Spent kropp; Spend kropp; Tense body
  nb: anspent, anspenthet, spent kropp, spente skuldre, spente muskler, spenninger, muskelspenninger, stiv nakke,
      stive skuldre, stiv, stive, skuldrene oppe, skuldrene oppe ved ørene, skuldre + ører, skuldre, skuldrene,
      nakke, nakken, nakkesmerter, vondt i nakken/ryggen/skuldrene/kroppen, vond rygg, vond nakke, ryggvondt,
      smerter i kroppen, kroppslige smerter, kroppen verker, verker, muskelsmerter, kjeve, kjeven, biter tennene,
      skjærer tenner, tanngnissing, sammenbitt, kramper, prikking, rastløs, rastløshet, rastløs kropp, klarer
      ikke sitte stille, hjertebank, hjertet banker, hjerte hamrer, puls, pulsen, blodtrykk, tung pust,
      kortpustet, puster i halsen, pust + halsen, puster for høyt, trykk i brystet, tett i brystet, stram i
      brystet, press i brystet, svimmel, svimmelhet, skjelven, skjelving, kroppslig uro, kroppen sier ifra,
      kroppen sier stopp, kroppslige symptomer, kroppslige signaler, fysiske plager, kjenner det i kroppen, i
      kroppen, kjennes i kroppen, kroppen sier fra, kroppen protesterer, vondt overalt, skulder og nakke,
      spenningshodepine i nakken, nakkevondt, nakkestiv, ryggen, vondt, vondter, verk, muskelknuter, klump i
      brystet, stramt i brystet, knyttnever, knytter nevene, svetter, svette hender, skjelver, hender som
      skjelver, uro i kroppen, kroppen er i alarm, kroppen i alarm, kribling, tørr i munnen, holder pusten,
      glemmer å puste, puster dårlig, overfladisk pust, biter negler, eksem, utslett, kroppen stivner, stivner,
      stivner til, låst nakke, låste skuldre, spenningssmerter, stressmage, kroppen er stram, knuter i nakken,
      knuter i ryggen, senebetennelse, isjias, hekseskudd, kroppen er sliten, sliten kropp, kroppslig, kroppslige
      reaksjoner, kroppslige plager, fysiske symptomer, fysiske reaksjoner, fysiske tegn, smerter, kroniske
      smerter, betennelser, merker det fysisk, kjenner det fysisk, sitter i ryggen, sitter i brystet,
      hjerteklapp, hjertet dunker, hjertet slår, hjertet i halsen, høy hvilepuls, pusten sitter høyt, pusten
      stopper, puster overfladisk, tungpustet, trykk for brystet, press over brystet, klem i brystet, strammer
      seg i brystet, brystet strammer seg, øresus, tinnitus, kaldsvette, frysninger, risting, rister på hendene,
      hendene skjelver, nervøse trekninger, rykninger i øyet, øyet rykker, tygger på tennene, stramme muskler,
      muskelplager, muskel og skjelettplager, spenner meg, spenner musklene, symptomer, trykk over brystet, stikk
      i brystet, skjelvende hender, rastlaus, ør i hodet, gnisser tenner
  nn: spent, spend i kroppen, hjartebank, spend nakke, kroppen seier ifrå, set seg i nakken, hjartet hamrar,
      hjartet bankar, musklane, skjer tenner, kroppen seier frå, kroppen seier stopp
  en: tense, tension, tense shoulders, stiff neck, back pain, sore body, racing heart, palpitations, restless,
      clenched jaw, body aches, in my body, tight chest, tight shoulders, sore neck, sore back, heart racing,
      heart pounding, shaking, sweaty palms, shoulders, feel it in the body, aching body, body pain, stiff, heart
      beating fast, tightness in my chest, shortness of breath, grinding teeth, physical symptoms, neck pain,
      pain in my neck, tensing up, aches, clenching my jaw, dizzy, shaky
Hodepine; Hovudverk; Headache
  nb: hodepine, vondt i hodet, hodeverk, migrene, trykk i hodet, vond i hodet, tung i hodet, tungt hode,
      hodet verker, vondt i hodet etter jobb, hodet dunker, dunker i hodet, hodet sprenger, trykkende hodepine,
      press i hodet, tinninger, spreng i hodet
  nn: hovudverk, hovudpine
  en: headache, migraine, headaches, head hurts, my head hurts
Glemsk; Gløymsk; Forgetful
  nb: glemsk, glemsom, glemsomhet, glemmer, glemmer avtaler, glemmer navn, husker ikke, husker dårlig,
      hukommelse, hukommelsen, korttidsminne, hull i hodet, mister ting, roter bort, legger ting feil, husker
      ingenting, dårlig minne, teflonhjerne, surrer, husker ikke navn, dobbeltbooker, møter opp på feil dag,
      glemmer beskjeder, glemmer bursdager, husker mindre, hukommelsen svikter, mister oversikten over avtaler,
      leter etter ting, leter etter nøkler, finner ikke ordene, mister ord, leter etter ord
  nn: gløymsk, gløymer, hugsar ikkje, hugsar dårleg, hugsar mindre
  en: forgetful, forgetting, forget things, bad memory, memory, forget appointments, forget words, losing things
Ukonsentrert; Ukonsentrert; Unfocused
  nb: ukonsentrert, konsentrasjonsvansker, konsentrasjonsproblemer, lite konsentrert, dårlig konsentrasjon,
      manglende konsentrasjon, klarer ikke konsentrere, klare ikke å fokusere, klarer ikke samle tankene,
      manglende fokus, lite fokus, ufokusert, mister fokus, mister tråden, hjernetåke, tåkehode, tåke, tåkete,
      grøt i hodet, grøthode, rot i hodet, distrahert, lett distrahert, fjern, sitter bare og ser, lese det samme
      flere ganger, surrete, surrehode, vanskelig å konsentrere seg, hodet som grøt, bare grøt, leser samme
      setning, leser samme setning flere ganger, sitter og stirrer, stirrer ut i lufta, ikke til stede i
      samtaler, datter ut, konsentrasjonen, konsentrasjon + dårlig, konsentrasjon + svikte, konsentrasjon +
      vanskelig, konsentrasjonssvikt, konsentrasjons vansker, konsentrasjons problemer, klarer ikke lese, klarer
      ikke følge med, følger ikke med, faller ut, faller ut av samtaler, detter ut, zoner ut, dagdrømmer, ikke
      helt til stede, mentalt borte, langt borte, åndsfraværende, distré, hopper fra ting til ting, klarer ikke
      tenke klart, tenker ikke klart, klarer ikke tenke, klarer ikke holde fokus, får ikke samlet tankene,
      fokuset er borte, mindre fokusert, lett avsporet, vanskelig å fokusere, vanskelig å holde fokus, sliter med
      å konsentrere meg, sliter med konsentrasjonen, sliter med fokus, treg i hodet, tung i topplokket, treg i
      topplokket, hodet er treigt, treig i hodet, gjør slurvefeil, slurv, slurvefeil, slurver, gjør flere feil,
      gjør feil jeg ellers ikke gjør, tabber meg ut, vimsete, virrete, rotete, roter, roter mer, rotete i hodet,
      kaos i hodet, distre, tankene flyr, tankeflukt
  nn: vanskar med å konsentrere, vanskar med konsentrasjonen, fell ut, graut i hovudet, klarar ikkje fokusere,
      følgjer ikkje med, tankane flyg, fråverande
  en: unfocused, cant concentrate, can't focus, cannot concentrate, hard to concentrate, brain fog, distracted,
      foggy, lack of focus, losing focus, trouble concentrating, hard to focus, difficulty concentrating,
      concentration problems, poor concentration, lose concentration, zoning out, scattered, absent minded,
      making mistakes, cant think straight, losing my train of thought, spaced out
Trekker seg unna; Trekkjer seg unna; Withdrawing
  nb: trekker meg unna, trekker meg tilbake, isolerer meg, unngår folk, unngå folk, unngår, orker ikke
      folk/andre/besøk/selskap/venner, orker ikke sosiale, orker ikke være sosial, orker ikke snakke, orker ikke
      å snakke, mindre sosial, blir mindre sosial, asosial, usosial, lite sosial, dropper sosiale, avlyser
      avtaler, sier nei til venner, sier nei til sosiale, lukker meg inne, lukker meg, går i hi, gjemmer meg,
      blir stille, innesluttet, vil bare være i fred, vil være i fred, vil ikke snakke med noen, svarer ikke på
      meldinger, dropper trening/venner, avlyser venner, avlyser vennene, svarer ikke på telefonen privat, tar
      ikke telefonen privat, trekker meg, går for meg selv, isolerer, mister kontakten med venner, sitter inne,
      går hjem og låser døra, gidder ikke være sosial, ser ingen, holder meg for meg selv, taus, tausere,
      stillere, snakker mindre, går inn i meg selv, innadvendt, vil være alene, isolasjon, isolering, isolerer
      meg hjemme, tilbaketrukket, tilbaketrekning, mindre kontakt med venner, mindre tid med venner, mindre
      sosialt liv, sosialt utmattet, sosialt tappet, sosialt batteri, det sosiale batteriet, sosialt sliten,
      sosiale ting blir for mye, orker ikke sosialt, orker ikke være med, orker ikke være med folk, orker ikke
      finne på noe, orker ikke mennesker, orker ikke mas, orker ikke gå ut, orker ikke flere mennesker, vil ikke
      treffe folk, vil ikke møte folk, vil bare være alene, helst alene, vil ha fred, vil ha fred når jeg kommer
      hjem, trenger å være alene, trenger å være i fred, mer alene, behov for å være alene, har behov for
      alenetid, stenger meg inne, stenger folk ute, stenger verden ute, holder meg hjemme, blir hjemme, sitter
      hjemme, dropper avtaler, dropper å møte venner, avlyser planer, avlyser ting, sier nei til invitasjoner,
      sier nei til besøk, sier nei til alt sosialt, glemmer venner, venner blir nedprioritert, nedprioriterer
      venner, svarer ikke venner, svarer ikke på telefonen, tar ikke telefonen, ringer ikke tilbake, sier
      ingenting, går stille i dørene, stillheten hjemme, går i skallet, inn i skallet, kryper inn i skallet, går
      i hulen, inn i hula, distanserer meg, distanserer meg fra folk, mister lyst til å være sosial, mindre lyst
      til å være sosial, ikke lyst til å treffe folk, sier lite, unngår kolleger, unnvikelse
  nn: trekkjer meg unna, trekkjer meg tilbake, avlyser vener, vil vere åleine, stille og innesluta, innesluta,
      vil vere for meg sjølv, stengjer meg inne, dreg meg unna, treng å vere åleine, held meg heime, seier nei
      til vener, held meg for meg sjølv, gøymer meg, seier lite
  en: withdraw, withdrawing, withdrawn, isolate myself, isolating, avoid people, cancel plans, antisocial, less
      social, cancel on friends, dont want to see people, shut myself away, keep to myself, go quiet, pull away,
      pulling away, want to be alone, prefer to be alone, dont want to talk, dont feel like seeing anyone, need
      to be alone, stop seeing friends, avoid social, avoiding people, staying in, hide away, keeping to myself,
      cancelling plans
Avstumpet; Avstumpa; Blunted
  nb: avstumpet, avstumpethet, avstumpa, kynisk, kynisme, kyniske, likegyldig, likegyldighet, likeglad, apatisk,
      apati, nummen, nummenhet, følelsesløs, følelsesløshet, følelseskald, føler mindre, føler ingenting, kjenner
      ingenting, ikke lenger berørt, slutter å føle, skrur av følelsene, avskrudd, blir hard, litt hard, hardere,
      hardhudet, tykkhudet, herdet, bryr meg mindre, bryr meg ikke, slutter å bry meg, mindre empati, mister
      empatien, manglende empati, lite empati, empatiløs, autopilot, på skinner, robot, kobler av følelser,
      mister engasjementet, distansert, iskald, ironisk distanse, ingenting overrasker lenger, sjokkeres ikke
      lenger, kjenner ikke noe, føler ikke noe lenger, ingenting når inn, skrur av, stenger av, stenger følelsene
      ute, lukker av, tom for følelser, ufølsom, mister medfølelsen, ingenting gjør inntrykk lenger, trekker på
      skuldrene, distanserer meg følelsesmessig, følelsesløs hjemme, orker ikke bry meg, orker ikke bry seg,
      mindre omsorg, tom for empati, tom for omsorg, empatitom, empatien er brukt opp, kjører på autopilot, flat
      følelsesmessig, følelsesmessig flat, følelsesmessig avstumpet, følelsesmessig numment, herdes, blasert,
      blasert holdning, ironiserer, sarkasme og kynisme, ingenting berører meg, ikke berørt lenger, kjenner
      mindre, føler ikke noe, skrudd av
  nn: likesæl, kjensleslaus, kjenner ikkje noko, hard i huda, kjensleflat
  en: numb, numbness, cynical, cynicism, indifferent, apathetic, detached, blunted, losing empathy, less empathy,
      hardened, feel nothing, shut down, dont care anymore, emotionally flat, emotionally numb, stop caring, care
      less, jaded, empathy runs out, going through the motions
Frustrasjon; Frustrasjon; Frustration
  nb: frustrasjon, frustrert, frustrerende, frustrasjoner, frustrerte, irriterende, oppgitthet over systemet,
      provosert, provoserende
  nn: frustrerande
  en: frustration, frustrated, frustrating, annoyed
Usikkerhet; Usikkerheit; Doubt
    nb: usikker, usikkerhet, usikre, usikkerheten, tvil, tvile, tviler, mister selvtillit, tvil på egne
      vurderinger, gjorde jeg rett, gjort det rette, gjør jeg det riktige, gjorde vi det riktige, var det riktig,
  nn: uvisse, usikkerheit, rådlaus, visste ikkje kva eg skulle gjere
  en: doubt, doubts, insecurity, insecure, uncertainty, uncertain, second guessing, didnt know what to do, at a
      loss, lost for words, unsure, not knowing what to do, indecision
Frykt; Frykt; Fear
  nb: frykt, frykte, frykter, redd, redsel, redd for å gjøre feil, redd for feil, redd for å ta feil, redd for
      konsekvenser, redd for å bli anmeldt, angst, angstfull, engstelig, engstelse, panikk, panikkangst,
      grugleder, gruer, søndagsangst, søndagsfølelse, skrekk, livredd, stivnet av frykt, skremt
  nn: redsle, ottefull, skremd
  en: fear, afraid, scared, dread, panic, frightened, terrified, fearful
Tiltaksløs; Tiltakslaus; Procrastinating
    nb: tiltaksløs, tiltaksløshet, utsetter, utsette, skyver på, skyver foran meg, prokrastinering, prokrastinere,
      prokrastinerer, får ikke gjort noe, får ikke gjort, får ingenting gjort, får ikke ting unna, kommer ikke i
  nn: tiltakslaus, utset, skuvar ting framfor meg, fraus, mistar gneisten, skyv framfor meg
  en: procrastinate, procrastinating, procrastination, paralysed, putting things off, unproductive, cant get
      started, froze, frozen, unmotivated, demotivated, put things off
`;
