import { kindWords } from './kind-words.js';

export const danish = kindWords(
  ['da', 'DK', 'head-last'],
  'for på af i til med ved om mod fra under hos',
  `
preschool: børnehave | *børnehave | børnehaven | vuggestue | *vuggestue | børnehus | *børnehus | børnehuset | daginstitution | *daginstitution | dagpleje | dagtilbud | skovbørnehave
primary: folkeskole | *folkeskole | friskole | *friskole | privatskole | *privatskole | grundskole | *grundskole | folkeskolen | realskole | *realskole | lilleskole | kommuneskole | folkeskoler | friskoler | privatskoler
secondary: gymnasium | *gymnasium | efterskole | *efterskole | katedralskole | *katedralskole | studenterkursus | hf kursus | gymnasier | handelsgymnasium | *handelsgymnasium | højere handelsskole | efterskoler
vocational: erhvervsskole | *erhvervsskole | teknisk skole | *tekniske skole | handelsskole | *handelsskole | erhvervsgymnasium | produktionsskole | *produktionsskole | landbrugsskole | *landbrugsskole | social og sundhedsskole | social og sundhedsskolen | social og sundhedsskoler | erhvervsskoler | *erhvervsskolerne | tekniske skoler | erhvervsuddannelsescenter | hotel og restaurantskolen | slagteriskolen | handels og tekniske skole | erhvervsskolen | tekniske erhvervsskole | fagskole | amu center | teknisk gymnasium | forberedende grunduddannelse | *gartnerskole | uddannelsescenter syd | erhvervsudd* | erhvervsfagl* | erhvervsrettet
vocational@DK: SOSU | EUC | FGU
adult-school: højskole | *folkehøjskole | folkehøjskole | voksenuddannelsescenter | *voksenuddannelsescenter | aftenskole | *aftenskole | oplysningsforbund | *oplysningsforbund | daghøjskole | folkeuniversitet | folkeuniversitetet | voksen uddannelsescenter | hf og vuc | ungdomshøjskole | seniorhøjskole | idrætshøjskole | *idrætshøjskole | *højskole
adult-school@DK: vuc
school: skole | *skole | skolen | *skolen | skoler | *skoler | specialskole | *specialskole | heldagsskole | kostskole | international skole | steinerskole
art-school: musikskole | *musikskole | kulturskole | *kulturskole | billedskole | kunstskole | *kunstskole | danseskole | *danseskole | balletskole | billedkunstskole
university: universitet | *universitet | universitetet | *universitetet | professionshøjskole | professionshøjskolen | erhvervsakademi | *erhvervsakademi | erhvervsakademiet | handelshøjskole | handelshøjskolen | musikkonservatorium | *musikkonservatorium | kunstakademi | *kunstakademi | kunstakademiet | arkitektskole | arkitektskolen | designskole | designskolen | seminarium | *seminarium | danmarks tekniske universitet | ingeniørhøjskole | ingeniørhøjskolen | kunstakademis skoler | filmskole | journalisthøjskole | *journalisthøjskole | billedkunstskolerne | scenekunstskole | scenekunstskolen | forsvarsakademiet | maskinmesterskole | maskinmesterskolen | navigationsskole | navigationsskolen | konservatorium | søfartsakademi | sygeplejeskole | lærerhøjskole | politiskolen | universitetscenter | pædagogseminarium
faculty: fakultet | *fakultet | fakultetet
research-institute: forskningsinstitut | *forskningsinstitut | forskningscenter | *forskningscenter | videnskabernes selskab | observatorium | forskningsstation | forskningsenhed | statens serum institut | grundforskningscenter | teknologisk institut | danmarks miljøundersøgelser | geologiske undersøgelse | danmarks og grønlands geologiske undersøgelse | forskningscentret | innovationsinstitut | institut for fremtidsforskning | forsøgsstation | socialforskningsinstituttet | analyse og forskningscenter | niels bohr instituttet
museum: museum | *museum | museet | *museet | museer | *museer | *museerne | kunsthal | *kunsthal | glyptotek | nationalmuseet | frilandsmuseum | planetarium | *museums
library: bibliotek | *bibliotek | biblioteket | *biblioteket | biblioteker | *bibliotekerne | *biblioteker | bibliotekerne
archive: arkiv | *arkiv | arkivet | *arkivet | rigsarkivet | stadsarkiv
stage: teater | *teater | teatret | *teatret | orkester | *orkester | symfoniorkester | operaen | opera | kulturhus | *kulturhus | kulturhuset | kulturcenter | *kulturcenter | koncerthus | spillested | galleri | *galleri | filmfestival | musikhuset | *musikhuset | ballet | forsamlingshus | medborgerhus | balletteater | ensemble | filmhus
hospital: hospital | *hospital | sygehus | *sygehus | hospitalet | *hospitalet | rigshospitalet | universitetshospital | hospice | *hospice | sygehuset | *sygehuset | hospitaler | psykiatrien | psykiatrisk center
clinic: sundhedscenter | *sundhedscenter | lægehus | *lægehus | klinik | *klinik | apotek | *apotek | tandlæge | tandplejen | sundhedshus | lægeklinik | genoptræningscenter | *klinikken
care: plejehjem | *plejehjem | plejecenter | *plejecenter | børnehjem | *børnehjem | bosted | *bosted | botilbud | ældrecenter | *ældrecenter | socialcenter | hjemmepleje | hjemmeplejen | krisecenter | *krisecenter | behandlingscenter | *behandlingscenter | opholdssted | værested | døgninstitution | familiecenter | herberg | forsorgshjem | kvindekrisecenter | socialforvaltningen
employment-service: jobcenter | *jobcenter | arbejdsformidling | arbejdsformidlingen
security: politi | *politi | politiet | brandvæsen | *brandvæsen | fængsel | *fængsel | kriminalforsorgen | domstol | domstolsstyrelsen | forsvaret | beredskab | *beredskab | beredskabsstyrelsen | hjemmeværnet | retten i | anklagemyndigheden | rigspolitiet | toldstyrelsen | landsret
municipality: kommune | *kommune | kommuner | kommunen | kommunalbestyrelse | byråd | borgmesterens afdeling | magistrat | kommunes | forvaltningen | børne og ungdomsforvaltningen | bornholms regionskommune | teknik og miljøforvaltningen | kulturforvaltning | ungdomsforvaltning | regionskommune
region: region | regioner | amtskommune | regionsråd | landsdel | vækstforum | statsforvaltningen | væksthus | *væksthus
region@DK: amt
ministry: ministerium | ministeriet | *ministerium | *ministeriet | folketinget | ambassade | statsministeriet | rigsdagen
national-agency: styrelse | *styrelsen | styrelsen for | *styrelse | statens | danmarks statistik | nationalbank | nationalbanken | *nationalbank | kystdirektoratet | vejdirektoratet | geodatastyrelsen | socialstyrelsen | slots og kulturstyrelsen | undervisningsministeriets styrelse | uddannelses og forskningsstyrelsen | patent og varemærkestyrelsen | sundhedsstyrelsen | naturstyrelsen | banedanmark | udbetaling danmark | arbejdstilsynet | nævnenes hus
national-institute: meteorologiske institut
authority: myndighed | direktorat | *direktoratet | tilsynet | tilsyn | *tilsynet | ombudsmand | forvaltning | *forvaltning | *forvaltningen | nævn
world-body: europa kommissionen | europa parlamentet | forenede nationer | nordisk ministerråd | nordisk råd
school-authority: skoleforvaltning | skoleforvaltningen | børn og unge forvaltningen | skoleafdeling | skole og kulturforvaltning
chamber: handelskammer | *handelskammer | advokatsamfundet | håndværkskammer
trade-union: fagforening | *fagforening | fagforbund | *fagforbund | lærerforening | *lærerforening | fagbevægelsens hovedorganisation | landsorganisationen | hk danmark | lærerforbund | sygeplejeråd | dansk metal | fagligt fælles forbund | gymnasieskolernes lærerforening | pædagogers landsforbund | akademikerne | børne og ungdomspædagogernes landsforbund | akademikerforening
employers-association: arbejdsgiverforening | *arbejdsgiverforening | dansk industri | dansk erhverv | arbejdsgivere
trade-body: brancheforening | *brancheforening | erhvervsforening | *erhvervsforening | erhvervsråd | *erhvervsråd | håndværksråd | håndværkerforening | *håndværkerforening | landboforening | *landboforening | landbrug og fødevarer | industriforening | brancheorganisation | handelsstandsforening | handelsstandsforeningen | dansk byggeri | erhvervsorganisation | købmandsforening
association: forening | *forening | foreningen | *foreningen | selskab for | forbund | *forbund | forbundet | *forbundet | landsforening | *landsforening | landsforeningen | netværk | *netværk | netværket | samfund | *samfund | *samfundet | selskabet for | *bevægelsen | beborforening | beboerforening | *beboerforening | grundejerforening | borgerforening | *borgerforening | lokalråd | frivilligcenter | *frivilligcenter | lokal aktionsgruppe | forum | fællesråd | *fællesråd | samråd | kvindeforening | patientforening | kulturforening | *laug | partnerskab | landsråd | *selskab | nordisk forening | foreningsfællesskab
federation: paraplyorganisation | landsorganisation | hovedorganisation | føderation | sammenslutning | *sammenslutning | sammenslutningen
assembly: danske regioner | danske kommuner | danske universiteter | danske museer | danske professionshøjskoler
club: klub | *klub | klubben | *klubben
friends: venner | *venner | støtteforening | *støtteforening | forældreforening | *forældreforening | skole og forældre | venskabsforening | venskabsforbund | forældreråd
church: kirke | *kirke | kirken | *kirken | sogn | *sogn | menighed | *menighed | menighedsråd | *stift | kloster | domkirke | provsti | *provsti | folkekirke | missionsforbund | frikirke | moske | folkekirkens | diakonissestiftelsen | indre mission | kfum og kfuk
church@DK: stift
charity: røde kors | folkekirkens nødhjælp | red barnet | frelsens hær | dansk flygtningehjælp | flygtningehjælp | kirkens korshær | mødrehjælpen | *nødhjælp | mellemfolkeligt samvirke | børns vilkår | blå kors | *hjælpen | dansk folkehjælp
foundation: fond | *fond | fonden | *fonden | stiftelse | *stiftelse | stiftelsen | *stiftelsen | mindefond | legat | *legat | fonde | mindelegat
cooperative: andelsselskab | *andelsselskab | andelsforening | *andelsforening | andelsboligforening | brugsforening | *brugsforening | andelskasse
social-enterprise: socialøkonomisk virksomhed | beskyttet værksted | registreret socialøkonomisk virksomhed
youth-organisation: ungdomsforening | *ungdomsforening | ungdomsorganisation | ungdomsforbund | *ungdomsforbund | spejder | spejderne | *spejderne | spejderkorps | *spejderkorps | spejdergruppe | fdf | ungdomsråd | studenterforening | studenterforbund | studenterråd | elevorganisation | *elevorganisation | elevforening | *ungdom | ungdommens røde kors | danske gymnasieelevers sammenslutning | studerendes fællesråd | studentersamfund | danske skoleelever | ungdomsnetværk | ungdomsbyen | *ungdoms | ungdommens folkemøde | 4h
youth-centre: ungdomsskole | *ungdomsskole | ungdomsskolen | *ungdomsskolen | ungdomshus | ungdomsklub | *ungdomsklub | ungdomscenter | *ungdomscenter | fritidsklub | *fritidsklub | ungdomsgård | fritidscenter | vandrerhjem | *vandrerhjem | fritidshjem | ungecenter | ungehus | ungdomscentret
youth-council: ungdoms fællesråd | dansk ungdoms fællesråd
sport-club: idrætsforening | *idrætsforening | idrætsklub | *idrætsklub | boldklub | *boldklub | fodboldklub | *fodboldklub | gymnastikforening | *gymnastikforening | svømmeklub | *svømmeklub | håndboldklub | *håndboldklub | sejlklub | *sejlklub | roklub | *roklub | tennisklub | *tennisklub | badmintonklub | *badmintonklub | golfklub | *golfklub | rideklub | *rideklub | atletikklub | cykelklub | volleyballklub | basketballklub | judoklub | judoskole | karateklub | sportsklub | *sportsklub | sportsforening | skytteforening | *skytteforening | skakklub | kajakklub | ishockeyklub | motionsklub | dansesportsforening | taekwondoklub
sport-federation: idrætsforbund | *idrætsforbund | boldspil union | svømmeunion | håndboldforbund | gymnastikforbund | sejlunion | atletikforbund | dansk atletik | idræts forbund | badmintonforbund | skoleidræt | gymnastik og idrætsforeninger | firmaidrætsforbund | rideforbund | dansk idrætsforbund | cykle union | handicap idrætsforbund | tennisforbund | golfunion | dansk volleyball | boldspilunion | skytteunion | judo union
sport-organisation: olympisk komité | idrættens | team danmark | idrætssamvirke | idrætscenter | *idrætscenter | idrætshal | *idrætshal | idrætsråd | paralympisk komité | svømmehal
training: kursuscenter | *kursuscenter | uddannelsescenter | *uddannelsescenter | sprogskole | *sprogskole | sprogcenter | *sprogcenter | køreskole | *køreskole | kompetencecenter | efteruddannelse | uddannelse | *uddannelse | uddannelsesinstitution | kursusvirksomhed | *uddannelser
counselling: studievalg | rådgivningscenter | *rådgivning | rådgivning | pædagogisk psykologisk rådgivning | ungdommens uddannelsesvejledning | vejledningscenter | *rådgivningen | landbrugsrådgivning | rådgivningscentret
accreditation: akkrediteringsinstitution | danmarks akkrediteringsinstitution | danmarks evalueringsinstitut | akkrediteringsfond | dansk akkreditering | certificering | dansk standard
institute: institut | *institut | instituttet | *instituttet | akademi | *akademi | akademiet | institution | kollegium | college
centre: center | *center | centret | *centret | centeret | *centeret | afdeling | afdelingen | enhed | laboratorium | hus | forskerpark | *park | inkubator | videnscenter | *videnscenter | science park | station | iværksætterhus
business: virksomhed | firma | aktieselskab | bank | *bank | forsikring | *forsikring | forlag | *forlag | forlaget | hotel | *hotel | restaurant | *restaurant | rådgivende ingeniører | ingeniører | *teknik | byggefirma | konsulent | *konsulenter | revision | advokatfirma | advokater | bryggeri | *bryggeri | bryghus | trykkeri | *trykkeri | fabrik | *fabrik | *fabrikken | energi | *energi | transport | *transport | rederi | *rederi | entreprenør | *entreprise | handel | *industri | industri | tømrer | elforsyning | forsyning | *forsyning | boligselskab | *boligselskab | ejendomme | *ejendomme | sparekasse | *sparekasse | gartneri | *gartneri | landbrug | arkitekter | *arkitekter | produktion | slagteri | mejeri | *mejeri | bageri | *systemer | *løsninger | værft | maskinfabrik | bureau | vandværk | fjernvarme | *fjernvarme | kraftværk | havn
research: forsknings* | forskning | *forskning | videnskab* | videnskabelig*
higher: universitet* | højskole* | akademisk* | professionshøj*
sport: idræt* | *idræt | sport* | *sport | fodbold* | *fodbold | håndbold* | gymnastik* | svømm* | atletik* | badminton* | tennis | sejlsport* | ishockey* | basket* | volleyball* | cykelsport* | judo
youth: ungdom* | *ungdom | unge | unges | student* | studerende* | spejder* | elevers | elever
employers: arbejdsgiver* | virksomheder | industri | industriens | erhvervsliv* | producent* | håndværker* | landmænd | købmænd
level local: lokal* | kommunal* | bydels*
level regional: regional* | regions | amts
level national: national* | landsdæk* | statens | danmarks | lands | danske regioner | danske kommuner | danske universiteter | danske museer | danske professionshøjskoler
level european: europæisk* | europa
level international: international* | verdens | global*
nation: dansk | danske | danmark | danmarks | færøsk* | grønland* | kongelige
sector health: sundhed* | *sundhed | medicin* | læge* | pleje | *pleje | sygepleje* | kræft* | psykiatri* | tandlæge* | farma* | hjerte* | diabetes* | klinisk* | patient*
sector culture: kultur* | *kultur | kunst* | *kunst | musik* | *musik | teater* | dans* | film* | *film | kulturarv* | litteratur* | kunstner*
sector creative-industries: design* | *design | arkitekt* | mode | reklame*
sector media: medie* | *medier | presse | radio* | *radio | avis | *avis | forlag* | *forlag | tv | journalist*
sector ict: software | digital* | computer* | informatik* | informationstekn* | data | it | telekom*
sector agriculture: landbrug* | *landbrug | skovbrug* | skov | fiskeri* | *fiskeri | fødevare* | gartneri* | husdyr* | landbo* | veterinær* | landdistrikt* | mejeri*
sector environment: miljø* | *miljø | natur* | *natur | klima* | vand* | *vand | affald* | genbrug* | økolog* | naturfred*
sector energy: energi* | *energi | elforsyn* | varme | *varme | fjernvarme* | vindmølle* | vindkraft* | brint*
sector transport: transport* | *transport | trafik* | *trafik | jernbane* | havn* | *havn | lufthavn* | *lufthavn | skibsfart* | søfart* | logistik* | fragt*
sector tourism: turisme* | *turisme | turist* | hotel* | rejse* | visit
sector construction: byggeri* | *byggeri | bygge* | bolig* | *bolig | ejendoms*
sector finance: bank | *bank | forsikring* | finans* | kredit* | pension* | *pension | sparekasse*
sector industry: industri* | *industri | maskin* | kemisk* | kemi | stål* | plast* | elektronik* | *elektronik | teknologi* | metal* | *teknik | værft*
sector business-services: rådgiv* | konsulent* | revision* | advokat*
sector trade: handel | handels | detailhandel*
sector crafts: håndværk* | kunsthåndv*
sector social-services: social* | handicap* | ældre* | familie* | flygtning* | integration* | omsorg* | børnehjem* | døve* | blinde* | udsatte
sector employment: beskæftigelse* | arbejdsmarked* | arbejde
sector civil-society: menneskeret* | demokrati* | freds* | medborger* | ligestilling* | kvinde*
sector development-cooperation: nødhjælp* | udviklingsbist* | mellemfolkelig*
sector justice: justits* | politi | rets | sikkerhed* | forsvar*
sector SPO: idræt* | *idræt | sport* | gymnastik*
sector YOU: ungdom* | *ungdom | unge
sector VET: erhvervsudd* | erhvervsskol*
sector ADU: voksenudd* | folkeoplys* | aftenskole* | efteruddan*
sector SCH: skole* | *skole | lærer* | undervisning* | elever
sector research: forskning* | *forskning | videnskab*
`,
);
