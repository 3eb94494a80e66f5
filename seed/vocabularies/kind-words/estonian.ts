import { kindWords } from './kind-words.js';

export const estonian = kindWords(
  ['et', 'EE', 'head-last'],
  'ja koos',
  `
preschool: lasteaed | *lasteaed | lasteaiad | lastesõim | päevahoid | lastehoid | lastepäevakodu | eelkool | eralasteaed | lastehoiukeskus | mängukool
primary: algkool | *algkool | lasteaed algkool | põhikool | *põhikool | algkool lasteaed | lasteaed põhikool
secondary: gümnaasium | *gümnaasium | keskkool | *keskkool | riigigümnaasium | *riigigümnaasium | lütseum | põhikool ja gümnaasium | ühisgümnaasium | *ühisgümnaasium | gümnaasiumid | humanitaargümnaasium | reaalkool | *reaalkool | reaalgümnaasium | kolledž gümnaasium | inglise kolledž | prantsuse lütseum | ühiskool
vocational: kutsekool | *kutsekool | kutsehariduskeskus | *kutsehariduskeskus | kutseõppekeskus | *kutseõppekeskus | tööstushariduskeskus | *tööstushariduskeskus | ametikool | *ametikool | kutsekeskkool | kutsekeskharidus | teeninduskool | *teeninduskool | tehnikum | polütehnikum | kutsehariduskool | tehnikakool | majanduskool | aianduskool | ehituskool | merekool | haridus ja koolituskeskus | kutse* | kutseharid* | kutseõpe* | ameti
adult-school: rahvaülikool | *rahvaülikool | täiskasvanute gümnaasium | *täiskasvanute gümnaasium | vanemaealiste ülikool | kolmanda põlvkonna ülikool | väärikate ülikool | täiskasvanute keskkool | õhtukeskkool | rahvakool | täiskasvanute koolituskeskus | täiskasvanute koolituse | vabahariduslik | kaugõppegümnaasium
school: kool | *kool | koolid | erikool | *erikool | erakool | *erakool | koolitus ja nõustamiskeskus | internaatkool | waldorfkool | toimetulekukool
school@EE: kool
art-school: muusikakool | *muusikakool | kunstikool | *kunstikool | kunstide kool | tantsukool | *tantsukool | balletikool | muusika ja kunstikool | huvikool | *huvikool | tantsustuudio | muusika ja kunstide kool | filmikool
university: ülikool | *ülikool | kõrgkool | *kõrgkool | rakenduskõrgkool | *rakenduskõrgkool | kolledž | *kolledž | tehnikaülikool | *tehnikaülikool | kunstiakadeemia | muusika ja teatriakadeemia | sisekaitseakadeemia | lennuakadeemia | mereakadeemia | maaülikool | ülikoolid | tervishoiu kõrgkool | kõrgem kunstikool | usuteaduse instituut | kaitseväe akadeemia | sõjakool | kõrgem sõjakool | teoloogiline seminar | tehnikakõrgkool | põllumajandusülikool | pedagoogikaülikool | ettevõtluskõrgkool | muusikaakadeemia
faculty: teaduskond | *teaduskond
research-institute: teadusinstituut | uurimisinstituut | *uurimisinstituut | uurimiskeskus | *uurimiskeskus | teaduskeskus | observatoorium | *observatoorium | füüsika instituut | keemilise ja bioloogilise füüsika instituut | tervise arengu instituut | taimekasvatuse instituut | geoloogiainstituut | teadus ja arenduskeskus | tervisetehnoloogiate arenduskeskus | teadusasutus | eesti keele instituut | tehnoloogia arenduskeskus | biokeskus | keskkonnauuringute keskus | poliitikauuringute keskus | uuringute keskus | teadusarenduskeskus | säästva arengu instituut | katsejaam
academy: teaduste akadeemia
museum: muuseum | *muuseum | kunstimuuseum | koduloomuuseum | vabaõhumuuseum | rahva muuseum | ajaloomuuseum | teaduskeskus ahhaa | talumuuseum | kunstihoone | planetaarium
library: raamatukogu | *raamatukogu | rahvusraamatukogu | keskraamatukogu | linnaraamatukogu
archive: arhiiv | *arhiiv | rahvusarhiiv | linnaarhiiv | riigiarhiiv
stage: teater | *teater | rahvusooper | ooper | orkester | *orkester | koor | *koor | kultuurikeskus | *kultuurikeskus | kultuurimaja | *kultuurimaja | rahvamaja | *rahvamaja | galerii | *galerii | kontsert | filharmoonia | kontserdimaja | filmifestival | seltsimaja | *seltsimaja | segakoor | meeskoor | sümfooniaorkester | nukuteater | kammerkoor | festival | tantsuteater | muusikafestival | tantsuansambel | kunstikeskus | kammerorkester | kultuuri ja spordikeskus | suveteater
hospital: haigla | *haigla | regionaalhaigla | *regionaalhaigla | keskhaigla | *keskhaigla | kliinikum | *kliinikum | lastehaigla | haiglad | hooldushaigla | taastusravikeskus | psühhiaatriahaigla | hospiits | ravikeskus | sanatoorium
clinic: tervisekeskus | *tervisekeskus | perearstikeskus | *perearstikeskus | apteek | *apteek | polikliinik | *polikliinik | kliinik | *kliinik | kiirabi | *kiirabi | hambakliinik | *hambakliinik | hambaravi | hambapolikliinik | esmatasandi tervisekeskus | rehabilitatsioonikeskus | *rehabilitatsioonikeskus | perearst | perearstid | taastusravi | erakliinik | verekeskus
care: hooldekodu | *hooldekodu | lastekodu | *lastekodu | sotsiaalkeskus | *sotsiaalkeskus | päevakeskus | *päevakeskus | turvakodu | *turvakodu | hoolekandekeskus | *hoolekandekeskus | eakate kodu | vanadekodu | pansionaat | varjupaik | erihoolekandeteenused | sotsiaaltöökeskus | sotsiaalmaja | sotsiaalabi | koduhooldus | perekodu | *perekodu | tugikodu | laste ja perede | laste varjupaik | hooldusravi | hoolekandeasutus | peremaja | asenduskodu | sotsiaaltöö
employment-service: töötukassa | eesti töötukassa | tööturuamet | tööhõiveamet | tööhõivekeskus
security: politsei | politsei ja piirivalveamet | päästeamet | vangla | *vangla | kohus | *kohus | kaitsevägi | kaitseliit | maksu ja tolliamet | prokuratuur | päästekeskus | prefektuur | politseiprefektuur | tuletõrje | ringkonnakohus | riigikohus | maakohus | vabatahtlik tuletõrje | päästekomando | halduskohus | kaitsepolitseiamet | piirivalve | naiskodukaitse | kaitseväe
municipality: vald | vallavalitsus | *vallavalitsus | linnavalitsus | *linnavalitsus | linn | *vald | linnavolikogu | vallavolikogu | omavalitsus | linnaosavalitsus | *linnaosa valitsus | linnaosa valitsus | omavalitsusüksus | linnakantselei | linnavarade amet | osavald
municipality@EE: linna
region: maavalitsus | *maavalitsus | maakond | *maakond | arenduskeskus | maakonna arenduskeskus | maakondlik arenduskeskus | arendusagentuur | maakondlik
ministry: ministeerium | *ministeerium | riigikantselei | riigikogu | saatkond | riigikogu kantselei | presidendi kantselei
national-agency: statistikaamet | maa amet | terviseamet | keskkonnaamet | eesti pank | ravimiamet | haridus ja noorteamet | transpordiamet | sihtasutus archimedes | sotsiaalkindlustusamet | haigekassa | tervisekassa | muinsuskaitseamet | tarbijakaitse | maanteeamet | riigi | konkurentsiamet | patendiamet | veeteede amet | lennuamet | teadusagentuur | eesti teadusagentuur | keskkonnaagentuur | põllumajandus ja toiduamet | keskkonnainvesteeringute keskus | ettevõtlus ja innovatsiooni | ettevõtluse ja innovatsiooni | veterinaar ja toiduamet | riigi infosüsteemi amet | riigimetsa majandamise keskus | ettevõtluse arendamise sihtasutus | tööinspektsioon | keskkonnainspektsioon | põllumajandusamet | põllumajanduse registrite ja informatsiooni amet | riigi tugiteenuste keskus | riiklik | registrite ja infosüsteemide keskus | finantsinspektsioon | andmekaitse inspektsioon | riigi kinnisvara | riigikontroll | noorteagentuur | keeleamet | keskkonnateabe keskus | rahvusvaheliste programmide
national-institute: meteoroloogia ja hüdroloogia instituut
authority: amet | *amet | inspektsioon | *inspektsioon | agentuur | *agentuur | valitsus | õiguskantsler | kantselei | volikogu | komisjon | voliniku | sadam | peadirektor | direktsioon
world-body: euroopa komisjon | euroopa parlament | euroopa nõukogu | ühinenud rahvaste
school-authority: haridusamet | *haridusamet | haridusosakond | haridus ja kultuuriosakond | haridus ja kultuuriamet | haridusameti
chamber: kaubandus tööstuskoda | kaubandus ja tööstuskoda | käsitöökoda | põllumajandus kaubanduskoda | kaubanduskoda | *kaubanduskoda | advokatuur | põllumajandus kaubanduskoja | koostöökoda | teenusmajanduse koda
trade-union: ametiühing | *ametiühing | ametiühingute keskliit | haridustöötajate liit | haridustöötajate ametiühing | ametiühingud | ametiühingute liit | teenistujate ametiliitude keskorganisatsioon | ametiliit | töötajate ametiliit | õpetajate liit | ametiühingute
employers-association: tööandjate keskliit | tööandjate liit | tööandjad
trade-body: ettevõtjate liit | *ettevõtjate liit | tööstusliit | *tööstuse liit | ettevõtjate assotsiatsioon | ettevõtjate koda | väike ja keskmiste ettevõtjate assotsiatsioon | talupidajate liit | hotellide ja restoranide liit | kaupmeeste liit | tootjate liit | toiduainetööstuse liit | masinatööstuse liit | ehitusettevõtjate liit | põllumeeste liit | *põllumeeste liit | klaster | *klaster | ettevõtete liit | taluliit | *taluliit | infotehnoloogia ja telekommunikatsiooni liit | põllumajandustootjate
association: ühing | *ühing | ühendus | *ühendus | mittetulundusühing | selts | *selts | liit | *liit | võrgustik | *võrgustik | assotsiatsioon | organisatsioon | liikumine | *liikumine | külaselts | *külaselts | seltsing | haridusselts | naisselts | naisliit | vabaühenduste liit | vabatahtlike keskus | koostöökogu | *koostöökogu | kogukond | *kogukond | ümarlaud | foorum | algatus | platvorm | tegevusgrupp | külaliikumine | *külaliikumine | kogukonnakeskus | *kogukonnakeskus | kodukant | naisühendus | pensionäride ühendus | puuetega inimeste koda | *puuetega inimeste koda | invaühing | *invaühing | külade ühendus | pimedate ühing | kurtide ühing | kodanikuühendus | rotary klubi | looduseuurijate selts | maanaiste liit | partnerluskogu
federation: föderatsioon | keskliit | *keskliit | katusorganisatsioon | katusühing | keskorganisatsioon
assembly: omavalitsuste liit | *omavalitsuste liit | omavalitsusliit | linnade liit | linnade ja valdade liit
club: klubi | *klubi
friends: sõprade selts | sõprade ühing | lastevanemate selts | lastevanemate liit | vilistlaskogu | lastevanemate ühendus | hoolekogu | sõprusühing | lasterikaste perede
church: kirik | *kirik | kogudus | *kogudus | praostkond | piiskopkond | klooster | *klooster | evangeelne luterlik kirik | apostlik õigeusu kirik | kristlik | baptistikogudus | koguduste liit | misjonikeskus | diakooniakeskus | evangeelium | kirikute nõukogu | toomkirik
charity: punane rist | toidupank | *toidupank | päästearmee | sos lasteküla | caritas eesti | pagulasabi | lastekaitse liit | lastefond | heategevusfond | heategevusselts | hea algatus | vähiliit | eesti diakoonia | heategevuslik
foundation: sihtasutus | *sihtasutus | fond | *fond | rahvuskultuuri fond
cooperative: ühistu | *ühistu | hoiu laenuühistu | tulundusühistu | *tulundusühistu | korteriühistu | *korteriühistu | hoiu laenu | tarbijate ühistu | põllumajandusühistu
social-enterprise: sotsiaalne ettevõte | sotsiaalsete ettevõtete | kaitstud töö keskus | sotsiaalettevõte
youth-organisation: skaudid | skautide ühing | gaidide liit | gaidide ühendus | noorteühendus | *noorteühendus | noorteorganisatsioon | üliõpilaskond | *üliõpilaskond | üliõpilaskondade liit | üliõpilasesindus | *üliõpilasesindus | noorteklubi | õpilasesinduste liit | noorteühing | noortekogu | *noortekogu | noortevolikogu | *noortevolikogu | õpilasesindus | noored kotkad | kodutütred | üliõpilasselts | üliõpilasorganisatsioon | õpilasmalev | noorteliit | noortetöö | noorsootöö | noored | 4h | noorte ühendus | noorte liit | korporatsioon | noorteprojekt | üliõpilasklubi | noorteliikumine | noorkotkaste | noorte selts | noorte ühing
youth-centre: noortekeskus | *noortekeskus | noortemaja | noorsootöökeskus | *noorsootöökeskus | noorsootöö keskus | avatud noortekeskus | noortetuba | huvikeskus | *huvikeskus | huvimaja | huviala keskus | noorte huvikeskus | noorte infokeskus | noorteinfo | laste ja noorte keskus | noortehostel | avatud noortekeskuste | huviringide keskus | noorte teabe ja nõustamiskeskus | loomemaja | noorte loomemaja | laste ja noortekeskus | noorsoo keskus | noorte tehnikakeskus
youth-council: eesti noorteühenduste liit | noorteühenduste liit
sport-club: spordiklubi | *spordiklubi | jalgpalliklubi | *jalgpalliklubi | korvpalliklubi | *korvpalliklubi | võrkpalliklubi | *võrkpalliklubi | ujumisklubi | *ujumisklubi | jahtklubi | *jahtklubi | suusaklubi | *suusaklubi | judoklubi | tenniseklubi | *tenniseklubi | spordiselts | *spordiselts | ratsaklubi | orienteerumisklubi | jalgrattaklubi | kergejõustikuklubi | maadlusklubi | käsipalliklubi | võimlemisklubi | *võimlemisklubi | sõudeklubi | golfiklubi | jäähokiklubi | karateklubi | tantsuklubi | purjespordiklubi | uisuklubi | spordiühing | *spordiühing | poksiklubi | maleklubi | rattaklubi | *rattaklubi | lauatenniseklubi | iluuisutamisklubi | aerutamisklubi | spordiseltsid | sulgpalliklubi
sport-federation: spordiliit | *spordiliit | jalgpalli liit | korvpalliliit | võrkpalli liit | kergejõustikuliit | ujumisliit | suusaliit | judoliit | tennise liit | maadlusliit | käsipalliliit | jalgratturite liit | võimlemisliit | spordikoolide liit | sõudeliit | jahtklubide liit | ratsaspordi liit | orienteerumisliit | spordiühendus | koolispordi liit | jäähokiliit | biatloni liit | poksiliit | maleliit | purjetamise
sport-organisation: olümpiakomitee | paralümpiakomitee | spordikool | *spordikool | spordikeskus | *spordikeskus | kultuurkapital spordi | spordihoone | *spordihoone | spordihall | spordibaas | staadion | ujula | *ujula | spordikompleks | spordiakadeemia | jalgpallikool | korvpallikool | ujumiskool | tennisekool | ujumise spordikool | spordihooned | jalgpalliakadeemia
training: koolituskeskus | *koolituskeskus | täienduskoolitus | keeltekool | *keeltekool | autokool | *autokool | koolituskool | keelekool | *keelekool | koolitusasutus | koolitus | *koolitus | õppekeskus | *õppekeskus | täienduskoolituskeskus | koolitusfirma | täiskasvanute koolitaja | avatud akadeemia | juhtimiskoolitus | keeltekoolitus | keelekeskus | koolitusagentuur | koolituse
counselling: nõustamiskeskus | *nõustamiskeskus | rajaleidja | õppenõustamiskeskus | karjäärikeskus | nõuandekeskus | psühholoogiline | karjäärinõustamine | nõuandeteenistus | õppenõustamise | nõustamine | kriisinõustamine | psühholoogiline nõustamine
accreditation: kutsekoda | akrediteerimiskeskus | kvaliteediagentuur | hariduse kvaliteediagentuur | kõrghariduse kvaliteediagentuur | eesti akrediteerimiskeskus | standardimis | sertifitseerimis | eksami ja kvalifikatsioonikeskus
institute: instituut | *instituut | akadeemia | *akadeemia | asutus | seminar
centre: keskus | *keskus | labor | *labor | teaduspark | *teaduspark | tehnopol | inkubaator | maja | *maja | osakond | *osakond | stuudio | büroo | *büroo | tehnoloogiapark | kompetentsikeskus | infokeskus | loomeinkubaator | tööstuspark | jaam | loovkeskus | kunstistuudio | linnak
business: ettevõte | osaühing | aktsiaselts | pank | kindlustus | *kindlustus | kirjastus | *kirjastus | hotell | *hotell | restoran | ehitus | *ehitus | konsultatsioonid | konsultatsioon | agro | tehas | *tehas | trükikoda | *trükikoda | kaubandus | *kaubandus | kinnisvara | *kinnisvara | advokaadibüroo | *advokaadibüroo | arhitektuuribüroo | kohvik | pagar | puit | *puit | metall | *metall | mööbel | *mööbel | transport | energia | *energia | soojus | *soojus | elekter | *vesi | tööstus | *tööstus | tehnika | arendus | *arendus | kaubamaja | *kaubamaja | projektbüroo | lennufirma | raudtee | autokeskus | süsteemid | lahendused | tarkvara | grupp | teenused | reisibüroo | külalistemaja | pubi | kauplus | õlletehas | turism | turismitalu | põllumajandusühing | veevärk | lennujaam | sadamad | tootmine | kala | liising
business@EE: talu | vesi
research: teadus* | uuring* | uurimis* | teadus
higher: ülikool* | kõrgkool* | kõrgharid* | akadeemil*
sport: spordi* | jalgpall* | korvpall* | võrkpall* | ujumi* | kergejõust* | suusa* | judo | tennis* | käsipall* | võimlemi* | maadlus* | olümpia* | jalgratta* | purjeta* | jäähoki*
youth: noorte* | noorsoo* | noored | üliõpilas* | õpilas* | skaut* | gaidide | tudeng*
employers: tööandja* | ettevõtja* | ettevõte* | tootja* | tööstur* | talupida* | põllumees* | kaupmees* | kaupmeeste
level local: kohalik* | valla | linna | küla
level regional: maakon* | regionaal* | piirkon*
level national: riiklik* | riigi | rahvus* | üleriigil* | vabariigi
level european: euroopa
level international: rahvusvahel* | maailma | ülemaail*
nation: eesti | eestimaa | eesti vabariigi
sector health: tervis* | tervise* | meditsiin* | arstide | arsti | haigla* | hamba* | vähi | onkoloog* | ravimi* | ravi | farmaatsia | õdede | õendus* | taastusravi* | kliini* | apteek* | südame | biomeditsiin*
sector culture: kultuur* | kunsti* | kunstnik* | muusik* | teatri* | tantsu* | rahvakunst* | kirjand* | filmi* | muinsus* | pärand* | pärimus* | folkloor* | koori* | laulu* | kooriühing*
sector creative-industries: disain* | arhitekt* | reklaam* | moe | loome*
sector media: meedia* | televisioon* | raadio* | ajakirjan* | ajaleht | kirjast* | rahvusringhääling | ringhääling
sector ict: infotehn* | tarkvara* | digitaal* | informaatik* | arvuti* | telekom* | andme* | infosüst* | küber*
sector agriculture: põllumaj* | metsa* | metsand* | kalandus* | toiduaine* | toidu | maaelu* | aiandus* | veterinaar* | loomakasv* | taimekasv* | talu* | piima* | mesinik* | jahimees* | kalamees*
sector environment: keskkon* | keskkonna* | loodus* | ökoloog* | kliima* | jäätme* | veevärk* | looduskait* | prügi* | rohelise* | roheline | mere* | ringmajand*
sector energy: energi* | energee* | elektri* | tuule* | päikese* | soojus* | gaasi* | põlevkivi* | vesiniku*
sector transport: transpor* | raudtee* | logisti* | lennu* | sadama* | laevand* | mereveo* | maantee* | autovedu* | liiklus*
sector tourism: turism* | hotell* | reisi* | majutus* | toitlust*
sector construction: ehitus* | elamu* | kinnisvara* | ehitaja*
sector finance: pank* | pangand* | kindlust* | finants* | investeer* | laenu*
sector industry: tööstus* | keemia* | masina* | metalli* | elektroon* | tekstiil* | puidu* | materjali* | tehnika* | plast* | mööbli*
sector business-services: konsult* | advokaad* | audiitor* | raamatupid*
sector trade: kauband* | kaubamaja
sector crafts: käsitöö* | meistri*
sector social-services: sotsiaal* | hoolekan* | puuetega | puude* | perede | eakate | pensionär* | pagulas* | lastekait* | pimedate | kurtide | autismi* | erivajad*
sector employment: tööhõive* | tööturu* | töötu*
sector civil-society: inimõigus* | demokraat* | kodaniku* | rahu | võrdõigus* | naiste
sector development-cooperation: arengukoost* | humanitaarabi
sector justice: õigus* | justiits* | politsei* | julgeolek* | kaitse* | kaitseväe* | sisekaitse*
sector SPO: spordi* | kehakultuur*
sector YOU: noorte* | noorsoo*
sector VET: kutseharid* | kutseõpe* | kutsekool*
sector ADU: täiskasvan* | elukestva* | vabaharid* | täienduskoolit*
sector SCH: koolide | õpetaja* | hariduse* | haridus* | õpilas* | pedagoog*
sector research: teadus* | uuring* | uurimis*
`,
);
