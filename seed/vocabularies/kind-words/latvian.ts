import { kindWords } from './kind-words.js';

export const latvian = kindWords(
  ['lv', 'LV', 'head-last'],
  'par pie no uz pret',
  `
preschool: pirmsskolas izglītības iestāde | bērnudārzs | pirmsskola | pirmsskolas | pirmskolas izglītības iestāde | bērnu dārzs | privātā pirmsskola | pirmsskolas grupa | sākumskola pirmsskola
preschool@LV: PII
primary: sākumskola | pamatskola | *pamatskola | *sākumskola | pamatskolas
secondary: vidusskola | *vidusskola | ģimnāzija | valsts ģimnāzija | licejs | vidusskolas | ģeogrāfijas ģimnāzija | humanitārā vidusskola | katoļu ģimnāzija
vocational: tehnikums | valsts tehnikums | arodskola | *arodskola | profesionālā vidusskola | arodvidusskola | profesionālās izglītības kompetences centrs | amatniecības vidusskola | tehnoloģiju tehnikums | mākslas un dizaina vidusskola | amatniecības skola | medicīnas skola | profesionālā skola | tehnikuma | valsts meža tehnikums | tirdzniecības skola | tehniskā skola | profesionālās izglītības centrs | mākslu izglītības kompetences centrs | mākslas vidusskola | dizaina un mākslas vidusskola | lauksaimniecības skola | mākslas un mediju tehnikums | lietišķās mākslas | kulinārijas skola | profesionāl* | arodizglītīb* | amatniec*
adult-school: vakara vidusskola | pieaugušo izglītības centrs | tautas universitāte | vakara maiņu vidusskola | tālmācības vidusskola | tautskola | trešās paaudzes universitāte | pieaugušo izglītības | tālākizglītības centrs | vakara skola
school: skola | *skola | skolas | speciālā skola | internātskola | internātvidusskola | speciālā internātpamatskola | izglītības iestāde | attīstības centrs internātpamatskola | interešu izglītības
art-school: mūzikas skola | mākslas skola | mūzikas un mākslas skola | mūzikas vidusskola | bērnu mūzikas skola | horeogrāfijas vidusskola | dejas skola | mākslu skola | bērnu mākslas skola | deju skola
university: universitāte | augstskola | akadēmija | koledža | *koledža | konservatorija | tehniskā universitāte | mākslas akadēmija | mūzikas akadēmija | kultūras akadēmija | policijas akadēmija | aizsardzības akadēmija | sporta pedagoģijas akadēmija | medicīnas koledža | tehnoloģiju akadēmija | biznesa augstskola | starptautiskā augstskola | universitātes | augstskolas | juridiskā koledža | garīgais seminārs | jūras akadēmija | lauksaimniecības universitāte
faculty: fakultāte
research-institute: pētniecības institūts | zinātniskais institūts | pētījumu centrs | pētniecības centrs | elektronikas un datorzinātņu institūts | organiskās sintēzes institūts | koksnes ķīmijas institūts | mežzinātnes institūts | biomedicīnas pētījumu un studiju centrs | cietvielu fizikas institūts | fizikālās enerģētikas institūts | hidroekoloģijas institūts | pētījumu institūts | observatorija | bioloģijas institūts | ķīmijas institūts | fizikas institūts | literatūras folkloras un mākslas institūts | zinātniskās pētniecības | agroresursu un ekonomikas institūts | dārzkopības institūts | neorganiskās ķīmijas institūts | pētnieciskais centrs | zinātnes institūts | zinātniskā institūcija
academy: zinātņu akadēmija | zinātņu akadēmijas
museum: muzejs | *muzejs | brīvdabas muzejs | novadpētniecības muzejs | mākslas muzejs | muzeji | vēstures muzejs | novadpētniecības un mākslas muzejs | planetārijs
library: bibliotēka | nacionālā bibliotēka | centrālā bibliotēka | bibliotēkas | novada bibliotēka
archive: arhīvs | valsts arhīvs | nacionālais arhīvs | zonālais arhīvs
stage: teātris | opera | orķestris | koris | kultūras centrs | kultūras nams | kultūras pils | koncertzāle | galerija | filharmonija | simfoniskais orķestris | tautas nams | leļļu teātris | nacionālā opera | saieta nams | drāmas teātris | vīru koris | deju kopa | deju ansamblis | pūtēju orķestris | festivāls | tautas deju | mākslas centrs | folkloras kopa | jauniešu koris
hospital: slimnīca | klīniskā universitātes slimnīca | reģionālā slimnīca | psihoneiroloģiskā slimnīca | universitātes slimnīca | slimnīcas | bērnu klīniskā universitātes slimnīca | sanatorija | rehabilitācijas centrs | hospiss | novada slimnīca
clinic: poliklīnika | veselības centrs | ārsta prakse | aptieka | ambulance | medicīnas centrs | klīnika | zobārstniecība | neatliekamās medicīniskās palīdzības dienests | doktorāts | veselības aprūpes centrs | zobārstniecības | rehabilitācijas | primārās veselības aprūpes | diagnostikas centrs | asinsdonoru centrs
care: pansionāts | veco ļaužu pansionāts | sociālās aprūpes centrs | bērnu nams | sociālais dienests | dienas centrs | sociālo pakalpojumu centrs | krīzes centrs | valsts sociālās aprūpes centrs | patversme | sociālais centrs | ģimenes atbalsta centrs | sociālās palīdzības | aprūpes nams | sociālais aprūpes centrs | aprūpes centrs | ģimenes centrs | bāriņtiesa | bērnu sociālās aprūpes | naktspatversme | grupu dzīvoklis | sociālais birojs
employment-service: nodarbinātības valsts aģentūra | nodarbinātības dienests
security: policija | pašvaldības policija | valsts policija | ugunsdzēsības un glābšanas dienests | cietums | tiesa | robežsardze | valsts robežsardze | bruņotie spēki | apgabaltiesa | rajona tiesa | probācijas dienests | prokuratūra | ieslodzījuma vietu pārvalde | zemessardze | augstākā tiesa | nacionālie bruņotie spēki | korupcijas novēršanas un apkarošanas birojs | satversmes tiesa | muitas pārvalde
municipality: pašvaldība | dome | novada dome | novada pašvaldība | pilsētas dome | pilsētas pašvaldība | pagasts | pagasta pārvalde | novads | pagasta padome | valstspilsētas pašvaldība | valstspilsētas | pašvaldības | pagasta pašvaldība | izpilddirekcija | pilsētas pārvalde | valstspilsētas pašvaldības | novada pašvaldības | domes | novadu apvienība | rajona padome | pašvaldību apvienība | pilsēta
region: plānošanas reģions | reģiona attīstības aģentūra | attīstības aģentūra | reģionālā attīstības aģentūra | plānošanas reģiona | reģionālā vides pārvalde
ministry: ministrija | ministru kabinets | valsts kanceleja | saeima | vēstniecība | ministrijas | izglītības un zinātnes ministrija | prezidenta kanceleja
national-agency: valsts aģentūra | valsts izglītības attīstības aģentūra | centrālā statistikas pārvalde | valsts ieņēmumu dienests | latvijas banka | jaunatnes starptautisko programmu aģentūra | valsts | valsts izglītības satura centrs | investīciju un attīstības aģentūra | slimību profilakses un kontroles centrs | vides ģeoloģijas un meteoroloģijas centrs | pārtikas un veterinārais dienests | patentu valde | valsts zemes dienests | izglītības kvalitātes valsts dienests | dabas aizsardzības pārvalde | lauku atbalsta dienests | valsts vides dienests | valsts meža dienests | zinātnes padome | nacionālais veselības dienests | nacionālais kino centrs | zāļu valsts aģentūra | uzņēmumu reģistrs | valsts darba inspekcija | valsts sociālās apdrošināšanas aģentūra | pilsonības un migrācijas lietu pārvalde | centrālā finanšu un līgumu aģentūra | nacionālā kultūras mantojuma pārvalde | valsts administrācijas skola | veselības inspekcija | aizsardzības pārvalde | veterinārais dienests | sabiedrības integrācijas fonds
authority: dienests | pārvalde | inspekcija | aģentūra | departaments | direkcija | valde | komisija | tiesībsargs | ostas pārvalde | tiesībsarga birojs | pašvaldības aģentūra | administrācija
world-body: eiropas komisija | eiropas parlaments | eiropas padome | apvienoto nāciju
school-authority: izglītības pārvalde | izglītības departaments | izglītības nodaļa | izglītības kultūras un sporta departaments | izglītības un sporta pārvalde | izglītības kultūras un sporta pārvalde | izglītības un kultūras pārvalde
chamber: tirdzniecības un rūpniecības kamera | amatniecības kamera | amatnieku kamera | kamera | zvērinātu advokātu padome
trade-union: arodbiedrība | brīvo arodbiedrību savienība | izglītības un zinātnes darbinieku arodbiedrība | arodbiedrību savienība | arodbiedrību | darbinieku arodbiedrība
employers-association: darba devēju konfederācija | darba devēju organizācija
trade-body: uzņēmēju asociācija | ražotāju asociācija | uzņēmumu asociācija | zemnieku saeima | tirgotāju asociācija | uzņēmēju biedrība | rūpniecības asociācija | rūpnieku asociācija | viesnīcu un restorānu asociācija | būvnieku asociācija | lauksaimnieku | klasteris | uzņēmēju klubs | zemnieku federācija | tirgotāju savienība | uzņēmēju padome | lauksaimnieku organizāciju sadarbības padome | uzņēmēju savienība | ražotāju savienība | meža īpašnieku biedrība
association: biedrība | asociācija | savienība | apvienība | sadarbības tīkls | tīkls | organizācija | sabiedriskā organizācija | kustība | kopiena | platforma | iniciatīva | forums | alianse | sieviešu klubs | sabiedriskais centrs | nevalstiskā organizācija | partnerība | lauku partnerība | invalīdu biedrība | brālība | lauku forums | pensionāru biedrība | nevalstisko organizāciju atbalsta centrs | pilsoniskā alianse | sadraudzība | līga | sieviešu biedrība | vecāku biedrība | kultūras biedrība | invalīdu | aktīvo seniori | neredzīgo biedrība | nedzirdīgo savienība | samariešu apvienība | biedrības | sadarbības padome | latvijas biedrība | vietējā rīcības grupa
federation: federācija | konfederācija | organizāciju apvienība
assembly: pašvaldību savienība
club: klubs
friends: vecāku padome | vecāku apvienība | vecāku organizācija | draugu biedrība | atbalsta biedrība | absolventu biedrība
church: baznīca | draudze | bīskapija | arhibīskapija | arhidiecēze | diecēze | klosteris | katedrāle | evaņģēliski luteriskā | luterāņu draudze | baptistu draudze | metropolijas kūrija | kūrija | baptistu draudžu savienība | kristīgā | romas katoļu
charity: sarkanais krusts | caritas | pestīšanas armija | glābiet bērnus | pārtikas banka | labdarības fonds | labdarības organizācija | sos bērnu ciematu | diakonijas centrs | bērnu ciemati | samariešu | labdarības biedrība | palīdzības fonds | ziedot
foundation: fonds | nodibinājums | fondi | atbalsta fonds | sabiedriskais fonds | kopienas fonds
cooperative: kooperatīvs | kooperatīvā sabiedrība | krājaizdevu sabiedrība | lauksaimniecības pakalpojumu kooperatīvā sabiedrība | lpks
social-enterprise: sociālais uzņēmums | sociālās uzņēmējdarbības | sociālā uzņēmējdarbība
youth-organisation: jauniešu organizācija | jaunatnes organizācija | studentu apvienība | skauti | skautu un gaidu | studentu pašpārvalde | skolēnu dome | jauniešu biedrība | jauniešu dome | jauniešu klubs | studentu klubs | jaunatnes biedrība | jaunatnes apvienība | skolēnu pašpārvalde | jauniešu apvienība | jauniešu kustība | skautu un gaidu centrālā organizācija | mazpulki | jaunsardze | kristīgā jauniešu | jaunatnes savienība | studentu korporācija | jauniešu aktivitāšu | jaunatnes lietu | jauniešu parlaments | studentu savienība | jauniešu | studentu biedrība
youth-centre: jauniešu centrs | jaunatnes centrs | bērnu un jauniešu centrs | jauniešu māja | bērnu un jaunatnes centrs | jauniešu iniciatīvu centrs | interešu izglītības centrs | jaunrades centrs | tehniskās jaunrades centrs | jaunrades nams | bērnu un jauniešu interešu centrs | bērnu un jauniešu centra | bērnu jauniešu centrs | tehniskās jaunrades nams | skolēnu pils | bērnu un jauniešu izglītības centrs | bērnu un jauniešu dienas centrs | jaunatnes iniciatīvu centrs | jauniešu informācijas | multifunkcionālais jaunatnes | bērnu un jaunatnes interešu | bērnu jaunatnes
youth-council: latvijas jaunatnes padome | jaunatnes padome
sport-club: sporta klubs | futbola klubs | basketbola klubs | volejbola klubs | handbola klubs | peldēšanas klubs | jahtklubs | tenisa klubs | hokeja klubs | džudo klubs | cīņas klubs | karatē klubs | vieglatlētikas klubs | riteņbraukšanas klubs | orientēšanās klubs | šaha klubs | deju klubs | sporta deju klubs | airēšanas klubs | jāšanas sporta klubs | vingrošanas klubs | boksa klubs | florbola klubs | sporta biedrība | slēpošanas klubs | burāšanas klubs
sport-federation: futbola federācija | basketbola savienība | sporta federācija | vieglatlētikas savienība | volejbola federācija | peldēšanas federācija | handbola federācija | hokeja federācija | riteņbraukšanas federācija | tenisa savienība | džudo federācija | cīņas federācija | sporta federāciju padome | vingrošanas federācija | orientēšanās federācija | florbola savienība | airēšanas federācija | boksa federācija | sporta savienība | šaha federācija | skolu sporta federācija | slēpošanas savienība | jāšanas federācija
sport-league: basketbola līga | futbola līga
sport-organisation: olimpiskā komiteja | paralimpiskā komiteja | sporta skola | bērnu un jaunatnes sporta skola | olimpiskais centrs | sporta centrs | sporta pārvalde | olimpiskais sporta centrs | sporta komplekss | olimpiskā vienība | sporta halle | tautas sporta asociācija | murjāņu sporta ģimnāzija | peldbaseins | sporta bāze | futbola akadēmija | basketbola skola | futbola skola
training: mācību centrs | apmācību centrs | izglītības centrs | valodu skola | autoskola | kompetences centrs | kvalifikācijas celšanas centrs | valodu centrs | tālākizglītības | apmācības centrs | profesionālās pilnveides | mācību un konsultāciju centrs | kursu centrs | pašvaldību mācību centrs | izglītības un attīstības centrs | zināšanu centrs | biznesa skola | mācību iestāde
counselling: pedagoģiski psiholoģiskais centrs | konsultāciju centrs | lauku konsultāciju un izglītības centrs | karjeras centrs | krīžu un konsultāciju centrs | profesionālās karjeras | psiholoģiskās palīdzības | pedagoģiski medicīniskā komisija | iekļaujošas izglītības atbalsta centrs | konsultatīvais centrs
accreditation: akreditācijas birojs | akadēmiskās informācijas centrs | kvalitātes novērtēšanas | nacionālais akreditācijas birojs | sertifikācijas centrs | sertifikācijas institūcija | nacionālais akreditācijas
institute: institūts | institūti | institūcija
centre: centrs | centri | nodaļa | laboratorija | parks | zinātnes parks | tehnoloģiju parks | biznesa inkubators | inkubators | nams | birojs | informācijas centrs | atbalsta centrs | stacija | resursu centrs | tūrisma informācijas centrs | dārzs | studija
business: uzņēmums | banka | viesnīca | izdevniecība | apdrošināšana | restorāns | rūpnīca | siltums | ūdens | projekti | serviss | būve | tehnoloģijas | sistēmas | risinājumi | grupa | tirdzniecība | tipogrāfija | enerģija | konsultācijas | zemnieku saimniecība | saimniecība | darbnīca | veikals | autoserviss | meži | namsaimnieks | pārvaldnieks | satiksme | namu pārvalde | siltumtīkli | komunālā saimniecība | komunālie pakalpojumi | aviokompānija | dzelzceļš | lidosta | piens | ceptuve | maiznīca | koks | mēbeles | fabrika | gāze | elektrība | transports | loģistika | ražošana | ražotne | celtnieks | celtniecība | cilvēkresursi | partneri | zivju | sadales tīkls
research: zinātn* | pētniec* | pētījumu | zinātņu
higher: universit* | augstākās | augstskol* | akadēmisk*
sport: sport* | futbol* | basketbol* | volejbol* | vieglatlēt* | peldēš* | handbol* | hokej* | vingroš* | džudo | tenis* | olimpisk* | riteņbraukš* | florbol* | airēš*
youth: jauniešu | jaunatnes | studentu | skolēnu | skautu | jaunie | jauno
employers: darba devēju | uzņēmēju | ražotāju | tirgotāju | rūpnieku | uzņēmumu | zemnieku | lauksaimnieku | būvnieku
level local: vietēj* | pilsētas | novada | pagasta
level regional: reģionāl* | reģiona | rajona | vidzemes | kurzemes | zemgales | latgales
level national: nacionāl* | valsts
level european: eiropas | eiropa
level international: starptautisk* | pasaules
nation: latvijas | latvija | latviešu
sector health: veselīb* | medicīn* | medicīnisk* | ārstu | slimnīc* | farmāc* | zobārst* | onkolog* | rehabilit* | klīnisk* | aptiek* | zāļu
sector culture: kultūr* | mākslas | mākslu | mākslinieku | mūzik* | teātr* | deju | dejas | folklor* | mantojum* | kino | literatūr* | rakstnieku | tautas mākslas | radošā
sector creative-industries: dizain* | arhitekt* | reklām* | modes
sector media: televīz* | radio | mediju | žurnāl* | žurnālistu | prese | izdevniec* | laikrakst*
sector ict: informāt* | informācijas tehnoloģij* | datorzināt* | datoru | digitāl* | programmat* | telekomunik* | datu
sector agriculture: lauksaimniec* | lauku | meža | mežsaimn* | zivsaimn* | zemniek* | dārzkop* | pārtik* | veterinār* | agro* | lopkop* | biškop* | mežu | piena
sector environment: vides | dabas | ekolog* | klimat* | ūdens | atkritum* | meteorolog* | hidroekolog* | zaļā
sector energy: enerģ* | enerģētik* | elektro* | siltum* | saules | gāzes
sector transport: transport* | dzelzceļ* | lidost* | ostas | osta | loģistik* | satiksm* | aviāc* | jūras | jūrniecīb* | auto* | ceļu
sector tourism: tūrism* | viesnīc* | ceļojum* | restorān* | viesmīlīb*
sector construction: būvniec* | celtniec* | mājokļ* | būvmateriāl* | nekustam*
sector finance: banka | bankas | finanš* | apdrošināš* | kredīt* | investīc*
sector industry: rūpniec* | ķīmij* | mašīnbūv* | metāl* | elektronik* | tekstil* | kokrūpn* | kokapstr* | ražoš* | inženier*
sector business-services: konsultāc* | konsultant* | grāmatved* | advokāt* | audit*
sector trade: tirdzniec* | tirgotāj*
sector crafts: amatniec* | amatniek*
sector social-services: sociāl* | aprūpes | invalīd* | ģimenes | ģimeņu | pensionār* | bēgļu | neredzīg* | nedzirdīg* | senioru | autism*
sector employment: nodarbināt* | darba tirgus
sector civil-society: cilvēktiesīb* | demokrāt* | pilsonisk* | sabiedrisk* | sieviešu | miera | līdztiesīb*
sector development-cooperation: attīstības sadarbīb* | humanitārā palīdzība
sector justice: tieslietu | tiesību | juridisk* | policij* | drošīb* | aizsardzības | robežsardz*
sector SPO: sport* | olimpisk*
sector YOU: jaunatn* | jauniešu
sector VET: profesionālās izglītības | profesionāl* | arodizglīt*
sector ADU: pieaugušo | tālākizglīt* | mūžizglīt*
sector SCH: skolu | skolotāj* | skolēnu | izglītīb* | pedagog*
sector research: zinātn* | pētniec* | pētījum*
`,
);
