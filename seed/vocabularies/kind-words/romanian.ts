import { kindWords } from './kind-words.js';

export const romanian = kindWords(
  ['ro', 'RO MD', 'head-first'],
  'de din pentru al a ale ai la în in pe cu către sub prin',
  `
preschool: grădinița | grădiniță | gradinita | grădinița cu program prelungit | creșa | grădinița cu program normal | creșă | instituția de educație timpurie
primary: școala gimnazială | școala primară | școala cu clasele i viii | școala cu clasele | școala generală | scoala gimnaziala | școli gimnaziale | gimnaziul | scoala cu clasele i viii | scoala generala
secondary: liceul | liceul teoretic | colegiul național | liceu | liceul cu program sportiv | colegiu național | liceul de arte | liceul pedagogic | seminarul teologic liceal | liceul de artă | colegiul naţional | colegiul pedagogic | colegiul național militar | complexul educațional | colegiul | seminarul teologic
vocational: liceul tehnologic | colegiul tehnic | școala profesională | grup școlar | colegiul economic | școala profesională de | liceul economic | grupul școlar | colegiul agricol | liceul agricol | liceul tehnic | centrul de excelență@MD | școala profesionala | grupul scolar | scoala profesionala | colegiul silvic | colegiul auto
post-secondary: școala postliceală | școala postliceală sanitară | colegiul de medicină
adult-school: universitatea populară | universitatea cultural științifică
school: școala | școli | scoala | unitate de învățământ | școala specială | centrul școlar pentru educație incluzivă | școală
art-school: școala de muzică | liceul de muzică | școala de arte | școala populară de arte
university: universitatea | universitate | universități | politehnica | academia de studii economice | academia de muzică | institutul politehnic | academia tehnică militară | academia forțelor | academia navală | universitatea tehnică | universitatea de medicină și farmacie | academia de poliție | universitatea de stat | academia de administrare publică | institutul teologic | conservatorul | academia națională de informații | universitatii | universităţii | academia de arte | academia de transporturi | institutul de stat
faculty: facultatea
research-institute: institutul de cercetare | institutul de cercetări | institutul național de cercetare dezvoltare | centrul de cercetare | institutul național de cercetare | stațiunea de cercetare | institut de cercetare | institutul de fizică | institutul de chimie | institutul de matematică | institutul de biologie | laborator | observatorul | stațiunea de cercetare dezvoltare | institutul de științe | institutul de cercetare dezvoltare | institutul de istorie | institutul de arheologie | institutul pentru | institutul național de fizică | centrul de cercetări | institutul de geografie | institutul de cercetare științifică | institutul national de cercetare dezvoltare | institutul de cercetări produse
academy: academia română | academia de științe | academia de științe agricole | academia de științe medicale | academiei române
museum: muzeul | muzeu | complexul muzeal | complexul național muzeal
library: biblioteca | biblioteci
archive: arhiva | arhivele
stage: teatrul | opera | filarmonica | casa de cultură | centrul cultural | orchestra | ansamblul folcloric | palatul copiilor | ansamblul | clubul copiilor | căminul cultural | teatru | corul
hospital: spitalul | spital | institutul oncologic | spitalul clinic | spitalul județean | institutul clinic | institutul inimii | spitalul clinic județean de urgență | institutul de boli | institutul de urgență | maternitatea | spitalul municipal | spitalul orășenesc | institutul național de hematologie
clinic: centrul medical | direcția de sănătate publică | farmacia | policlinica | dispensar | serviciul de ambulanță | cabinet medical | dispensarul
care: căminul pentru persoane vârstnice | centrul de plasament | direcția de asistență socială | direcția generală de asistență socială și protecția copilului | centrul de zi | centru de plasament | căminul | serviciul public de asistență socială | centrul de asistență | complex de servicii | centrul de îngrijire | complexul de servicii | direcția generală de asistență socială | centrul de recuperare
employment-service: agenția națională pentru ocuparea forței de muncă | agenția județeană pentru ocuparea forței de muncă | agenția pentru ocuparea
security: poliția | jandarmeria | inspectoratul pentru situații de urgență | penitenciarul | tribunalul | inspectoratul de poliție | inspectoratul general al poliției | inspectoratul general | poliția locală | ministerul public | inspectoratul județean de poliție | parchetul | curtea de apel | serviciul de telecomunicații speciale | inspectoratul de jandarmi | poliția de frontieră | administrația națională a penitenciarelor | judecătoria
municipality: primăria | comuna | orașul | municipiul | primăria comunei | primăria municipiului | sectorul | consiliul local | u a t | uat | uat comuna | unitatea administrativ teritorială | asociația de dezvoltare intercomunitară | oraşul | orasul | primaria | oraş | oras | oraș | comună | unitatea administrativ teritoriala | primăria orașului | municipiul | satul | consiliul municipal | primaria comunei | parteneriatul dintre uat | consiliul orășenesc | uat oraș | asociatia de dezvoltare intercomunitara | parteneriatul dintre | uat municipiul | asociaţia de dezvoltare intercomunitară
region: județul | consiliul județean | prefectura | judeţul | judetul | agenția pentru dezvoltare regională | consiliul judeţean | consiliul judetean | instituția prefectului | uat județul | raionul | consiliul raional | agenția de dezvoltare regională | direcția județeană | uat judetul | instituţia prefectului | direcția pentru agricultură | uta găgăuzia
ministry: ministerul | ambasada | guvernul | guvernul româniei | parlamentul | senatul | cancelaria | camera deputaților | secretariatul general al guvernului | administrația prezidențială | cancelaria de stat
national-agency: agenția națională | autoritatea națională | administrația națională | direcția generală | oficiul național | biroul național | compania națională | autoritatea electorală | agenţia naţională | autoritatea naţională | casa națională | banca națională | regia națională | inspecția muncii | agentia nationala | serviciul național | inspectoratul de stat | agenția pentru | administraţia naţională | autoritatea de | compania naţională | unitatea executivă | inspectoratul general | consiliul național pentru
national-institute: institutul național de statistică | institutul național de sănătate publică | agenția spațială română
authority: direcția | agenția | instituția | consiliul | serviciul public | administrația | autoritatea | instituția publică | casa județeană | administratia | direcția de
world-body: comisia europeană | națiunile unite
school-authority: inspectoratul școlar | inspectoratul școlar județean | casa corpului didactic | inspectoratul şcolar | inspectoratul scolar | direcția educație | direcția învățământ | inspectoratul școlar al municipiului | direcția generală educație | inspectoratul şcolar judeţean | centrul județean de resurse și asistență educațională
chamber: camera de comerț | camera de comerț și industrie | camera | colegiul medicilor | ordinul | camera de comerţ şi industrie | camera de comert si industrie | camera de industrie și comerț | uniunea națională a barourilor | ordinul arhitecților
trade-union: sindicatul | uniunea sindicală | confederația sindicală | federația sindicatelor | confederația națională sindicală | federația sindicală | sindicatul învățământ | confederatia sindicala | uniunea sindicatelor | blocul național sindical | cartel alfa | federatia nationala sindicala | federaţia sindicatelor
employers-association: patronatul | asociația patronală | confederația patronală | uniunea patronală | federația patronală | confederația națională a patronatului | federația patronatelor
trade-body: asociația oamenilor de afaceri | asociația producătorilor | uniunea producătorilor | asociația crescătorilor | asociația antreprenorilor | consiliul național al întreprinderilor private mici | asociația angajatorilor
association: asociația | asociații | rețeaua | uniunea | societatea română | ong | liga | asociaţia | asociatia | organizația | alianța | centrul de resurse | societatea de | mișcarea | comitetul | consorțiul | coaliția | asociație | grupul de acțiune locală | societatea națională | organizaţia | grupul de inițiativă | asociația obștească | platforma | clubul | forumul | asociatie | organizatia | asociația grupul de acțiune locală | inițiativa | grup de acțiune locală
federation: federația | confederația | federaţia | federatia | uniunea națională | consorțiul
assembly: consiliul național al
friends: prietenii | asociația părinților | asociația de părinți | asociatia parintilor | comitetul de părinți | asociația prietenii
church: biserica | parohia | mănăstirea | episcopia | arhiepiscopia | mitropolia | eparhia | patriarhia | protopopiatul | manastirea | congregația | parohie | misiunea | biserica ortodoxă | filantropia
charity: crucea roșie | caritas | salvați copiii | organizația salvați copiii | confederația caritas | crucea rosie
foundation: fundația | fundaţia | fundatia | fundatiei | fundații | fondul | fundație
cooperative: cooperativa | societatea cooperativă | cooperativa agricolă | cooperativa de consum
social-enterprise: întreprindere socială | intreprindere sociala | întreprinderea socială | unitate protejată
youth-organisation: cercetașii | organizația națională cercetașii | asociația studenților | consiliul tineretului | tineret | asociația tinerilor | uniunea studenților | organizația studenților | liga studenților | asociația de tineret | federația tinerilor | fundația județeană pentru tineret | fundația pentru tineret | asociatia tinerilor | consiliul elevilor | uniunea națională a studenților | alianța națională a organizațiilor studențești | tinerii | asociația studenţilor
youth-centre: centrul de tineret | centru de tineret | casa tineretului | casa de cultură a studenților | centrul de tineri | centrul pentru tineret
youth-council: consiliul tineretului din românia | consiliul național al tineretului
sport-club: clubul sportiv | club sportiv | asociația sportivă | club sportiv școlar | clubul sportiv școlar | clubul sportiv municipal | asociatia club sportiv | fotbal club | clubul de | asociația club sportiv | clubul sportiv universitar | clubul de fotbal | asociatia sportiva
sport-federation: federația română de fotbal | federația sportivă | federația română de atletism | federația română de gimnastică | federația română de judo | federația română de handbal | federația română de oină
sport-organisation: comitetul olimpic | direcția județeană pentru sport | direcția pentru sport | direcția județeană pentru sport și tineret | academia olimpică | complexul sportiv
training: centrul de formare | centru de formare profesională | centrul de formare profesională | centrul de pregătire profesională | centrul regional de formare profesională | formare profesională | centru de formare | centrul de limbi străine | centrul de instruire
counselling: centrul de consiliere | centrul județean de asistență psihopedagogică | centrul de resurse și asistență educațională | centrul de asistență psihopedagogică
accreditation: agenția română de asigurare a calității | autoritatea națională pentru calificări | organism de certificare | agenția națională de asigurare a calității
institute: institutul | institut | academia | instituție
centre: centrul | centru | complexul | laboratorul | casa | parcul | incubator | clusterul | parc | departamentul | parcul științific | parcul industrial
business: întreprinderea | compania | consultanță | servicii | construcții | editura | grup | transport | banca | hotel | consult | consulting | impex | prodcom | com | trans | societatea | farmaceutica | compania de | farm | agro | construct | impex | prod | comimpex | media | tehnologii | instal | trading | invest | proiect | energy | electro | auto | intreprinderea individuala | societatea comercială | industrial | combinatul | fabrica | service | design | soft | tour | turism
research: cercetare | cercetări | științifică | științe | ştiinţifică | cercetare dezvoltare | știință | științific
higher: universitatea | universitar | universitară | universității | superior | universitare
sport: sport | sportiv | sportivă | fotbal | atletism | handbal | baschet | volei | înot | gimnastică | judo | tenis | oină | sportive | șah | karate | rugby
youth: tineri | tineret | tinerilor | studenților | studenți | tineretului | elevilor | studenţilor | tinerii
occupational: profesională | profesional | profesionale | meserii | meșteșuguri
employers: patronală | patronal | angajatorilor | antreprenorilor | industriașilor | întreprinderilor | producătorilor | fermierilor | comercianților | oamenilor de afaceri | agricultorilor | crescătorilor | întreprinzătorilor | patronatelor
level local: local | locală | comunală | municipal | municipală | orășenesc
level regional: regional | regională | județean | județeană | judeţean | judeţeană | judetean | judeteana | zonal | raional
level national: național | națională | naţional | naţională | national | nationala
level european: european | europeană | europa | europene
level international: internațional | internațională | mondial | mondială | internațională | international | internationala
nation: român | română | românia | româniei | moldova | moldovei | romana | romania | romaniei | romane | românească
sector health: sănătate | medical | medicală | medicină | medicilor | cancer | oncolog* | farma* | clinic | sănătății | medica* | sanitară
sector culture: cultură | cultural | culturală | artă | arte | muzică | teatru | patrimoniu | folclor* | muzeu* | muzical* | artistic*
sector media: media | televiziune | radio | presă | editura | jurnal*
sector ict: informatică | software | soft | telecomunicații | digital* | it | calculat*
sector agriculture: agricol* | agricultură | silvic* | forestier | pescuit | pescăr* | agro* | fermier* | zootehn* | pădur* | vitivinicol* | alimentar*
sector environment: mediu | mediului | natură | ecologic* | apă | ape | apelor | climă | deșeuri | protecția mediului
sector energy: energie | energetic* | electric* | solar* | nuclear* | petrol*
sector transport: transport* | logistic* | căi ferate | aeroport* | port* | naval* | drumuri | feroviar* | cfr
sector tourism: turism* | turistic* | hotel* | tour
sector construction: construcții | construct* | imobiliar* | locuin*
sector finance: banca | asigurăr* | financiar* | credit*
sector industry: industr* | metalurg* | chimic* | electronic* | mecanic* | textil* | plast* | utilaje | tehnologii
sector business-services: consultanță | consulting | consult*
sector crafts: artizan* | meșteșug*
sector trade: comerț | comercial* | impex
sector social-services: social* | asistență socială | persoane cu handicap | vârstnici* | dizabilități | familie | familiei | copilului
sector employment: muncă | ocupare | muncii | forței de muncă
sector civil-society: drepturile omului | civic* | democrați*
sector justice: justiți* | poliți* | juridic* | siguranță
sector SPO: sport* | fotbal
sector YOU: tineret* | tineri* | tinerilor
sector VET: formare profesională | profesional*
sector ADU: adulți* | adulților
sector SCH: școal* | școlar* | educați* | învățământ*
sector research: cercetare* | cercetăr*
`,
);
