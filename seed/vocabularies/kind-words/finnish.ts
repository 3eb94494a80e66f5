import { kindWords } from './kind-words.js';

export const finnish = kindWords(
  ['fi', 'FI', 'head-last'],
  'sekä',
  `
preschool: päiväkoti | *päiväkoti | päiväkodit | esikoulu | *esikoulu | lastentarha | *lastentarha | varhaiskasvatus | varhaiskasvatusyksikkö | esiopetus | leikkikoulu
primary: alakoulu | *alakoulu | ala aste | kansakoulu | ala asteen koulu
secondary: lukio | *lukio | yläkoulu | *yläkoulu | yläaste | *yläaste | peruskoulu | *peruskoulu | yhtenäiskoulu | *yhtenäiskoulu | lyseo | *lyseo | lukiokoulutus | yhteiskoulu | *yhteiskoulu | peruskoulu ja lukio | koulu ja lukio | lyseon lukio | normaalikoulu | *normaalikoulu | yläasteen koulu | lukiot | peruskoulut | yhtenäiskoulut
vocational: ammattiopisto | *ammattiopisto | ammattikoulu | *ammattikoulu | ammatti instituutti | ammatti instituutin | ammatillinen koulutus | ammatillinen oppilaitos | ammatillinen erityisoppilaitos | ammattioppilaitos | *ammattioppilaitos | koulutuskuntayhtymä | *koulutuskuntayhtymä | ammattiopistot | seudun koulutuskuntayhtymä | kauppaoppilaitos | *kauppaoppilaitos | ammatti ja aikuisopisto | ammatti ja taideopisto | erityisammattikoulu | erityisammattioppilaitos | maatalousoppilaitos | metsäoppilaitos | sosiaali ja terveysalan oppilaitos | oppisopimuskeskus | *oppisopimuskeskus | koulutuskonserni | *koulutuskonserni | ammattiopistosäätiö | koulutuskonserni kuntayhtymä | ammatillinen | ammatillis* | ammattikoul* | ammatti
adult-school: kansalaisopisto | *kansalaisopisto | kansanopisto | *kansanopisto | työväenopisto | *työväenopisto | aikuisopisto | *aikuisopisto | aikuiskoulutuskeskus | *aikuiskoulutuskeskus | kesäyliopisto | *kesäyliopisto | aikuislukio | *aikuislukio | iltalukio | opintokeskus | *opintokeskus | ikäihmisten yliopisto | evankelinen opisto | kristillinen opisto | kansankorkeakoulu | vapaa opisto | opistokeskus | vapaan sivistystyön oppilaitos | kansalaisopistot | kansanopistot
school: koulu | *koulu | koulut | oppilaitos | *oppilaitos | erityiskoulu | steinerkoulu | oppilaitokset
art-school: musiikkiopisto | *musiikkiopisto | kuvataidekoulu | *kuvataidekoulu | taidekoulu | *taidekoulu | tanssikoulu | *tanssikoulu | tanssiopisto | sirkuskoulu | musiikkikoulu | balettikoulu | taiteen perusopetus
university: yliopisto | *yliopisto | ammattikorkeakoulu | *ammattikorkeakoulu | korkeakoulu | *korkeakoulu | avoin yliopisto | avoin ammattikorkeakoulu | taideyliopisto | yliopistot | ammattikorkeakoulut | teknillinen korkeakoulu | kauppakorkeakoulu | maanpuolustuskorkeakoulu | taideteollinen korkeakoulu | teatterikorkeakoulu | poliisiammattikorkeakoulu | yliopistokeskus | *yliopistokeskus | konservatorio | *konservatorio | yliopiston koulutus ja kehittämiskeskus | sibelius akatemia | åbo akademi
university@FI: AMK
faculty: tiedekunta | *tiedekunta | tiedekuntien
research-institute: tutkimuslaitos | *tutkimuslaitos | tutkimuskeskus | *tutkimuskeskus | tutkimusinstituutti | *tutkimusinstituutti | tutkimusasema | *tutkimusasema | tutkimusyksikkö | tutkimusryhmä | teknologian tutkimuskeskus | luonnonvarakeskus | geologian tutkimuskeskus | tiedeakatemia | *tiedeakatemia | observatorio | *observatorio | tähtitorni | ilmatieteen laitos | taloudellinen tutkimuslaitos | ympäristökeskus syke | terveyden ja hyvinvoinnin laitos | työterveyslaitos | tutkijakollegium | paikkatietokeskus | tutkimuslaboratorio
museum: museo | *museo | museot | taidemuseo | *taidemuseo | museokeskus | ulkomuseo | tiedekeskus | *tiedekeskus | planetaario
library: kirjasto | *kirjasto | kirjastot | kaupunginkirjasto | maakuntakirjasto
archive: arkisto | *arkisto | kansallisarkisto | maakunta arkisto
stage: teatteri | *teatteri | kaupunginteatteri | orkesteri | *orkesteri | kaupunginorkesteri | ooppera | *ooppera | kuoro | *kuoro | kulttuurikeskus | *kulttuurikeskus | kulttuuritalo | galleria | *galleria | taidehalli | elokuvateatteri | sinfonia | *sinfonietta | baletti | *festivaali | festivaali | musiikkijuhlat | soittokunta | tanssiteatteri | konserttitalo
hospital: sairaala | *sairaala | keskussairaala | *keskussairaala | yliopistosairaala | yliopistollinen sairaala | yliopistollinen keskussairaala | sairaanhoitopiiri | *sairaanhoitopiiri | sairaanhoitopiirin kuntayhtymä | sairaalat | saattohoitokoti | hyvinvointialue | *hyvinvointialue | hyvinvointiyhtymä | hyvinvointikuntayhtymä | sosiaali ja terveysyhtymä
clinic: terveyskeskus | *terveyskeskus | terveysasema | *terveysasema | apteekki | *apteekki | lääkäriasema | *lääkäriasema | hammaslääkäriasema | klinikka | *klinikka | hammaslääkärit | lääkärikeskus | *lääkärikeskus | kuntoutuskeskus | *kuntoutuskeskus | pelastushelikopteri | neuvola | työterveys | fysioterapia | terveystalo
care: vanhainkoti | *vanhainkoti | palvelutalo | *palvelutalo | lastenkoti | *lastenkoti | hoivakoti | *hoivakoti | hoitokoti | *hoitokoti | perhekoti | *perhekoti | palvelukoti | *palvelukoti | vammaispalvelu | sosiaalitoimisto | sosiaalipalvelut | päiväkeskus | perhetukikeskus | ensi ja turvakoti | turvakoti | perheneuvola | kehitysvammahuolto | kotipalvelu | *kotipalvelu | hoivapalvelu | hoivapalvelut | nuorisokoti | kuntoutuskoti | päihdehuolto | kotihoito | *hoivapalvelu | vanhustentalo
employment-service: työvoimatoimisto | työ ja elinkeinotoimisto | te toimisto | työvoiman palvelukeskus | työllisyyspalvelut | työllisyysalue | työ ja elinkeinokeskus
security: poliisi | *poliisi | poliisilaitos | *poliisilaitos | poliisihallitus | palokunta | *palokunta | pelastuslaitos | *pelastuslaitos | vankila | *vankila | käräjäoikeus | *käräjäoikeus | hovioikeus | *hovioikeus | hallinto oikeus | korkein oikeus | puolustusvoimat | rajavartiolaitos | tulli | rikosseuraamuslaitos | rajavartiosto | pelastusopisto | syyttäjälaitos | vapaaehtoinen palokunta
security@FI: vpk
municipality: kunta | kaupunki | *kaupunki | kunnat | kunnanvirasto | kaupunginvirasto | kaupunginhallitus | kunnanhallitus | kuntayhtymä | *kuntayhtymä | seutukunta | *seutukunta | seudun kunnat | sivistystoimi | tekninen toimi | kaupunkiseutu | *kaupunkiseutu | sivistyspalvelut | kansanterveystyön kuntayhtymä | kansanterveystyön ky | seutuhallinto | kaupunginosa
region: maakunta | *maakunta | maakuntaliitto | liiton virasto | aluehallintovirasto | elinkeino liikenne ja ympäristökeskus | ely keskus | te keskus | te keskus maaseutuosasto | ympäristökeskus | *ympäristökeskus | lääninhallitus | *lääninhallitus | maakunnan liitto | pohjanmaan liitto | lapin liitto | kainuun liitto | savon liitto | karjalan liitto | hämeen liitto | uudenmaan liitto | pirkanmaan liitto | satakuntaliitto | kymenlaakson liitto | varsinais suomen liitto | keski suomen liitto | keski pohjanmaan liitto | ahvenanmaan maakuntahallitus | maakuntahallitus | alueellinen ympäristökeskus | tiepiiri | lääni
ministry: ministeriö | *ministeriö | valtioneuvosto | valtioneuvoston kanslia | eduskunta | suurlähetystö | *suurlähetystö
national-agency: opetushallitus | tilastokeskus | verohallinto | kansaneläkelaitos | liikennevirasto | väylävirasto | liikenne ja viestintävirasto | metsähallitus | museovirasto | suomen pankki | ruokavirasto | maaseutuvirasto | elintarviketurvallisuusvirasto | patentti ja rekisterihallitus | digi ja väestötietovirasto | turvallisuus ja kemikaalivirasto | maahanmuuttovirasto | valtiokonttori | tiehallinto | merenkulkulaitos | ilmailulaitos | väestörekisterikeskus | innovaatiorahoituskeskus | lupa ja valvontavirasto | kehittämiskeskus opetushallinto | kansallinen audiovisuaalinen instituutti | ympäristöhallinto | lääkealan turvallisuus
national-agency@FI: stakes
national-institute: säteilyturvakeskus | maanmittauslaitos | suomen ympäristökeskus
authority: virasto | *virasto | viranomainen | *viranomainen | hallinto | valtuutettu | liikelaitos | *liikelaitos | satama | satamalaitos | vesihuoltolaitos
world-body: euroopan komissio | euroopan parlamentti | yhdistyneet kansakunnat | euroopan neuvosto
school-authority: opetustoimi | koulutoimi | koulutoimisto | opetusvirasto | opetuslautakunta | sivistysvirasto | sivistyslautakunta | kasvatuksen ja koulutuksen toimiala | kasvatus ja opetus
chamber: kauppakamari | *kauppakamari | keskuskauppakamari | asianajajaliitto
trade-union: ammattiliitto | *ammattiliitto | ammattiyhdistys | palkansaajat | ammattijärjestö | *ammattijärjestö | opetusalan ammattijärjestö | ammattiosasto | toimihenkilöliitto | suomen ammattiliittojen keskusjärjestö | toimihenkilökeskusjärjestö | akava | työväenliitto | metalliliitto | rakennusliitto | sairaanhoitajaliitto | insinööriliitto
employers-association: työnantajaliitto | *työnantajaliitto | elinkeinoelämän keskusliitto | työnantajat | kuntatyönantajat
trade-body: yrittäjät | *yrittäjät | yrittäjäyhdistys | *yrittäjäyhdistys | toimialaliitto | teollisuusliitto | teollisuuden keskusliitto | kaupan liitto | maataloustuottajain keskusliitto | maataloustuottajat | maataloustuottajain liitto | yrittäjäliitto | *teollisuusyhdistys | metsänhoitoyhdistys | *metsänhoitoyhdistys | teollisuus ry | kauppiasliitto | teknologiateollisuus | osuustoimintakeskus | metsäteollisuus ry | energiateollisuus ry | rakennusteollisuus ry | klusteri
association: yhdistys | *yhdistys | seura | *seura | liitto | *liitto | järjestö | *järjestö | verkosto | *verkosto | kannatusyhdistys | *kannatusyhdistys | kotiseutuyhdistys | *kotiseutuyhdistys | kyläyhdistys | *kyläyhdistys | kylätoimikunta | keskusliitto | *keskusliitto | marttayhdistys | martat | neuvottelukunta | piirijärjestö | *piirijärjestö | piiri | *piiri | toimintaryhmä | kehittämisyhdistys | kyläseura | tieteellinen seura | kansalaisjärjestö | yhteenliittymä | foorumi | kilta | *kilta | osakunta | *osakunta | lions club | asukasyhdistys | eläkeläiset | eläkeläisyhdistys | ryhmä ry | yhdistysten talo | kehitysvammaisten tuki | tieteellisten seurain valtuuskunta | maakuntien kyläyhdistys | tukiyhdistys | *yhdistykset | leader ryhmä | kylät | omaishoitajat | invalidit | neuvosto
federation: kattojärjestö | liittojen keskusjärjestö | federaatio | konfederaatio
assembly: suomen yliopistot | suomen museot | suomen kunnat
club: kerho | *kerho | klubi | *klubi
friends: ystävät | *ystävät | vanhempainyhdistys | *vanhempainyhdistys | ystävyysseura | koti ja koulu | vanhempainliitto | alumniyhdistys | ystävät ry
church: seurakunta | *seurakunta | kirkko | *kirkko | seurakuntayhtymä | *seurakuntayhtymä | hiippakunta | *hiippakunta | luostari | *luostari | kirkkohallitus | helluntaiseurakunta | rovastikunta | moskeija | lähetysseura | evankelisluterilainen kirkko | ortodoksinen kirkko | diakoniatyö | herätysseura | lähetysyhdistys | adventtikirkko | diakonissalaitos
charity: punainen risti | kirkon ulkomaanapu | pelastusarmeija | pelastakaa lapset | lastensuojelun keskusliitto | mannerheimin lastensuojeluliitto | kehitysyhteistyö | setlementti | *setlementti | setlementtiyhdistys | sos lapsikylä | pakolaisapu | ruokapankki | ehkäisevä päihdetyö | sosiaali ja terveysturvan keskusliitto | naisten pankki | kaupunkilähetys
foundation: säätiö | *säätiö | säätiöt | rahasto | *rahasto
cooperative: osuuskunta | *osuuskunta | osuuskauppa | *osuuskauppa | osuuspankki | *osuuspankki | osuusmeijeri | osuusliike
social-enterprise: sosiaalinen yritys | yhteiskunnallinen yritys | työpaja | *työpaja | työpajayhdistys | työkeskus | toimintakeskus | kierrätyskeskus | *kierrätyskeskus | uusiokeskus
youth-organisation: partiolaiset | *partiolaiset | partio | partiolippukunta | *partiolippukunta | partioyhdistys | nuorisojärjestö | *nuorisojärjestö | nuorisoseura | *nuorisoseura | nuorisoliitto | *nuorisoliitto | ylioppilaskunta | *ylioppilaskunta | opiskelijakunta | *opiskelijakunta | opiskelijayhdistys | *opiskelijayhdistys | ainejärjestö | opiskelijajärjestö | nuoret ry | nuorten ystävät | nuorisoyhdistys | *nuorisoyhdistys | nuorisotyö | nuorten keskus | nuorkauppakamari | 4h yhdistys | nuorisotoimi | nuorisopalvelut | lukiolaisten liitto | ylioppilaskuntien liitto | opiskelijakuntien liitto | nuorisovaltuusto | etsivä nuorisotyö | nuorisosäätiö | nuorisoseurat | nuorisoasuntoliitto | opiskelijat | demarinuoret | keskustanuoret | nuorten palvelu | nuorten akatemia | maaseutunuoret
youth-centre: nuorisokeskus | *nuorisokeskus | nuorisotalo | *nuorisotalo | nuorisotila | ohjaamo | nuorten tieto ja neuvontakeskus | leirikeskus | nuorisokahvila | retkeilymaja
youth-council: allianssi ry | suomen nuorisoyhteistyö
sport-club: urheiluseura | *urheiluseura | voimisteluseura | palloseura | *palloseura | jalkapalloseura | jalkapalloklubi | jääkiekkoseura | uimaseura | *uimaseura | hiihtoseura | pursiseura | *pursiseura | soutuseura | judoseura | *judoseura | tanssiseura | pyöräilyseura | voimistelijat | *voimistelijat | voimistelu ja urheiluseura | ratsastajat | *ratsastajat | koripalloseura | lentopalloseura | tennisseura | golfseura | salibandyseura | *urheilijat | urheilijat | uimarit | suunnistajat | ampumaseura | *ampumaseura | luisteluklubi | taitoluisteluklubi | *luisteluklubi | karateseura | golfklubi | jousiampujat | nyrkkeilyseura | painiseura | moottorikerho | *moottorikerho | melontaseura | purjehdusseura | *veneseura
sport-federation: palloliitto | urheiluliitto | *urheiluliitto | jääkiekkoliitto | uimaliitto | voimisteluliitto | *voimisteluliitto | koripalloliitto | lentopalloliitto | hiihtoliitto | tennisliitto | painiliitto | judoliitto | suunnistusliitto | pyöräilyliitto | salibandyliitto | käsipalloliitto | ratsastajainliitto | luisteluliitto | soutuliitto | purjehdus ja veneily | nyrkkeilyliitto | ampumaurheiluliitto | golfliitto | *urheilun liitto | koululiikuntaliitto | työväen urheiluliitto
sport-organisation: olympiakomitea | liikunta ja urheilu | *liikunta ry | liikuntakeskus | urheiluopisto | *urheiluopisto | paralympiakomitea | liikuntatoimi | valo ry | liikuntapalvelut | urheiluakatemia | *urheiluakatemia | liikuntaseura | liikunnan aluejärjestö | liikuntakeskus säätiö | suomen latu | liikunta ja kansanterveys
training: koulutuskeskus | *koulutuskeskus | kielikoulu | *kielikoulu | autokoulu | *autokoulu | koulutusyhtiö | koulutusinstituutti | koulutuspalvelut | *koulutuspalvelut | markkinointi instituutti | johtamistaidon opisto | täydennyskoulutuskeskus | *täydennyskoulutuskeskus | liikenneopetus | valmennuskeskus | *valmennuskeskus | koulutus ja kehittämiskeskus | liikennekoulu | ajokoulu | insko
counselling: neuvontakeskus | *neuvontakeskus | neuvontapalvelu | ammatinvalinnanohjaus | kriisikeskus | *kriisikeskus | maaseutukeskus | *maaseutukeskus | nuorten neuvontakeskus | uusyrityskeskus | *uusyrityskeskus | neuvontajärjestö | erityispedagoginen
accreditation: koulutuksen arviointikeskus | kansallinen koulutuksen arviointikeskus | arviointineuvosto | korkeakoulujen arviointineuvosto | ylioppilastutkintolautakunta | sertifiointi | standardisoimisliitto
institute: instituutti | *instituutti | laitos | *laitos | akatemia | *akatemia | opisto | *opisto | kollegio
centre: keskus | *keskus | yksikkö | *yksikkö | osasto | *osasto | laboratorio | *laboratorio | talo | teknologiakeskus | *teknologiakeskus | tiedepuisto | *tiedepuisto | yrityshautomo | osaamiskeskus | *osaamiskeskus | kehittämiskeskus | *kehittämiskeskus | palvelut | asema | studio | matkailukeskus
business: yhtiö | yritys | *yritys | konepaja | *konepaja | insinööritoimisto | *insinööritoimisto | tilitoimisto | *tilitoimisto | mainostoimisto | *mainostoimisto | kampaamo | *kampaamo | parturi | parturi kampaamo | kauneushoitola | *kauneushoitola | leipomo | *leipomo | kahvila | *kahvila | ravintola | *ravintola | hotelli | *hotelli | rakennus | *rakennus | *rakennusliike | rakennusliike | kuljetus | *kuljetus | kuljetusliike | *kuljetusliike | koneurakointi | maanrakennus | *maanrakennus | kiinteistöyhtiö | pankki | *pankki | vakuutusyhtiö | *vakuutusyhtiö | kustannus | kustannusyhtiö | kirjakauppa | kirjapaino | *kirjapaino | metalli | *metalli | saha | puusepänliike | *puusepänliike | huolto | *huolto | autohuolto | tukku | *tukku | kauppa | *kauppa | myymälä | lakiasiaintoimisto | asianajotoimisto | arkkitehtitoimisto | *arkkitehtitoimisto | suunnittelutoimisto | *suunnittelutoimisto | matkatoimisto | energiayhtiö | *energia | sähköyhtiö | *sähkö | kehittämisyhtiö | *kehittämisyhtiö | konsultointi | *konsultointi | tuotanto | *tuotanto | *tuotteet | tehdas | *tehdas | asennus | *asennus | maatila | kone | *koneet | teollisuus | *teollisuus | tekniikka | *tekniikka | panimo | autokorjaamo | *korjaamo | siivouspalvelu | *siivous | kiinteistöpalvelu | toiminimi | maatalousyhtymä | hieronta | kukkakauppa | valokuvaamo | sisustus | meijeri | kylpylä | kenkäkauppa | maalaamo | *verstas | taksi | ompelimo | optikko | teurastamo | lomakylä | lomamökit
research: tutkimus* | *tutkimus | tiede* | *tiede | tieteellinen | tieteelliset | tutkijat
research@FI: vtt
higher: yliopisto* | korkeakoulu* | *korkeakoulu | ammattikorkea* | akateemi*
sport: urheilu* | *urheilu | liikunta* | jalkapallo* | jääkiekko* | koripallo* | lentopallo* | uinti* | voimistelu* | hiihto* | judo | tennis* | ratsastus* | salibandy* | pesäpallo* | yleisurheilu* | suunnistus*
youth: nuoriso* | *nuoriso | nuoret | nuorten | opiskelija* | ylioppilas* | partio* | lukiolais*
employers: työnantaja* | yrittäjä* | yritykset | teollisuus* | *teollisuus | tuottaja* | valmistaja* | kauppias*
level local: paikallis* | kunnallis* | kylän | kaupungin | kunnan
level regional: alueelli* | maakunna* | seudun | läänin
level national: kansallis* | kansallinen | valtakunnal* | valtion | valtakunnan | suomen yliopistot | suomen museot | suomen kunnat
level european: euroopan | eurooppa* | eurooppalai*
level international: kansainväli* | maailman
nation: suomen | suomi | suomalai* | finska | finlands
sector health: terveys* | *terveys | terveyden | lääke* | lääket* | lääkär* | syöpä* | sairaan* | sairaus* | hoito* | hammas* | kuntoutus* | sydän* | diabetes* | reuma* | mielenterveys* | farmas* | hengitys*
sector culture: kulttuuri* | *kulttuuri | taide* | taiteen | taiteilija* | musiikki* | *musiikki | teatteri* | tanssi* | elokuva* | kirjallisuu* | perinne* | kotiseutu* | käsityö* | kuvataide*
sector creative-industries: design | muotoilu* | mainos* | arkkiteh* | muoti
sector media: media | *media | televisio* | radio* | lehti* | kustannus* | sanoma* | journalis* | yleisradio*
sector ict: tietotekn* | ohjelmisto* | tietojenkäs* | digitaali* | tietoliik* | data | software | tietohallin* | tietoverk*
sector agriculture: maatalou* | maaseutu* | metsä* | *metsä | kala* | kalatalou* | elintarvik* | puutarha* | *puutarha | riista* | eläin* | eläinlääk* | viljely* | karja* | poro* | maatila*
sector environment: ympäristö* | luonto* | luonnon* | ilmasto* | vesi* | vesien* | jäte* | jätehuol* | ekologi* | kierrätys* | meri* | suojelu*
sector energy: energia* | *energia | sähkö* | *sähkö | tuuli* | tuulivoima* | aurinkoen* | ydinvoima* | *voima | lämpö* | kaukoläm*
sector transport: liikenne* | *liikenne | kuljetus* | rautatie* | lento* | satama* | *satama | logisti* | *logistiikka | meren* | ilmailu* | linja | taksi*
sector tourism: matkailu* | *matkailu | hotelli* | ravintola* | matka* | loma*
sector construction: rakennus* | *rakennus | rakentam* | asunto* | kiinteistö* | rakenne*
sector finance: pankki* | *pankki | vakuutus* | rahoitus* | sijoitus* | *rahoitus
sector industry: teollisuus* | *teollisuus | konepaja* | metalli* | *metalli | kemia* | tekniikka* | *tekniikka | paperi* | muovi* | elektroni* | teräs* | tekstiili* | koneen* | koneistus*
sector business-services: konsult* | konsultti* | tilitoim* | insinööri* | neuvonta* | lakiasi*
sector trade: kauppa | *kauppa | tukku* | *tukku | vähittäis*
sector crafts: käsityö* | puusepän* | seppä
sector social-services: sosiaali* | vammais* | vanhus* | lastensuoj* | perhe* | pakolais* | maahanmuut* | ikäihmis* | kehitysvam* | invalid* | näkövam* | päihde* | kuurojen | omaishoit*
sector employment: työllisyys* | työvoima* | työllistä* | työttömi*
sector civil-society: ihmisoike* | demokrat* | rauhan* | kansalais* | tasa arvo*
sector development-cooperation: kehitysyht* | kehitysapu* | ulkomaanapu
sector justice: oikeus* | laki* | poliisi* | turvallis* | puolustus* | maanpuol*
sector SPO: urheilu* | liikunta* | *liikunta
sector YOU: nuoriso* | nuorten
sector VET: ammatilli* | ammattikoul* | oppisopim*
sector ADU: aikuiskoul* | aikuisopet* | vapaa sivistystyö | elinikäinen
sector SCH: koulu | *koulu | opetus* | opettaja* | kasvatus* | oppilai*
sector research: tutkimus* | *tutkimus | tieteelli*
`,
);
