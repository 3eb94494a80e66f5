import { kindWords } from './kind-words.js';

export const slovenian = kindWords(
  ['sl', 'SI', 'head-first'],
  'za v na pri z s od o pod nad ob k do',
  `
preschool: vrtec | vrtci | otroški vrtec | enota vrtec
primary: osnovna šola | javni vzgojno izobraževalni zavod osnovna šola | osnovne šole | javni zavod osnovna šola | vzgojno izobraževalni zavod osnovna šola
primary@SI: OŠ
secondary: gimnazija | srednja šola | škofijska klasična gimnazija | šolski center | gimnazija in srednja šola | dvojezična srednja šola
secondary@SI: SŠ
vocational: srednja poklicna | srednja tehniška šola | poklicna šola | srednja ekonomska šola | srednja zdravstvena šola | srednja gradbena | biotehniški center | biotehniški izobraževalni center | srednja gostinska | tehniški šolski center | srednja poklicna in strokovna šola | srednja kmetijska šola | biotehniška šola | izobraževalni center | srednja frizerska | ekonomska šola | srednja trgovska šola | srednja lesarska | strojna šola | srednja elektro | center biotehnike | srednja medijska | strojna in kemijska šola | srednja vzgojiteljska šola | center za poklicno izobraževanje | grm novo mesto | prometna šola | kmetijska šola | srednja šola za | medpodjetniški izobraževalni center
post-secondary: višja strokovna šola | višja šola | višja prometna šola
adult-school: ljudska univerza | andragoški zavod | zavod za izobraževanje odraslih | univerza za tretje življenjsko obdobje | razvojno izobraževalni center | center za izobraževanje odraslih
school: šola | šole | dijaški dom | center za usposabljanje | zavod za usposabljanje | waldorfska šola
art-school: glasbena šola | baletna šola | konservatorij za glasbo
university: univerza | visoka šola | akademija za glasbo | visokošolsko središče | akademija za likovno umetnost | univerzitetno | visokošolski zavod | visoka strokovna šola | akademija umetnosti | alma mater
faculty: fakulteta
research-institute: raziskovalni inštitut | inštitut jožef stefan | znanstvenoraziskovalni center | kemijski inštitut | nacionalni inštitut za biologijo | inštitut za raziskave | raziskovalni center | znanstveno raziskovalno središče | geološki zavod | kmetijski inštitut | gozdarski inštitut | zavod za gradbeništvo | inštitut za kovinske materiale | inštitut za | mirovni inštitut | urbanistični inštitut | inštitut za hmeljarstvo | pedagoški inštitut | inštitut za ekonomska raziskovanja
academy: slovenska akademija znanosti in umetnosti | akademije znanosti
museum: muzej | pokrajinski muzej | muzeji
library: knjižnica | mestna knjižnica | narodna in univerzitetna knjižnica | knjižnice
archive: arhiv | kinoteka
stage: gledališče | filharmonija | orkester | opera | kulturni dom | galerija | javni sklad za kulturne dejavnosti | kulturni center | pevski zbor | cankarjev dom | slovensko narodno gledališče | plesni teater
hospital: bolnišnica | univerzitetni klinični center | klinični center | splošna bolnišnica | onkološki inštitut | univerzitetna klinika | psihiatrična bolnišnica | klinika | porodnišnica | zdravilišče | ortopedska bolnišnica
clinic: zdravstveni dom | lekarna | nacionalni inštitut za javno zdravje | zavod za zdravstveno varstvo
care: dom starejših občanov | dom upokojencev | center za socialno delo | varstveno delovni center | dom starostnikov | dom za starejše | socialno varstveni zavod | materinski dom | krizni center | vdc@SI
employment-service: zavod republike slovenije za zaposlovanje | zavod za zaposlovanje
security: policija | gasilska zveza | gasilska brigada | sodišče | vojska | prostovoljno gasilsko društvo | gasilsko društvo | zapor | uprava za zaščito in reševanje | policijska uprava | okrožno sodišče | policijska akademija | zavod za prestajanje kazni zapora
municipality: občina | mestna občina | krajevna skupnost | občinska uprava
region: regionalna razvojna agencija | upravna enota | regionalni razvojni center | razvojna agencija
ministry: ministrstvo | veleposlaništvo | vlada republike slovenije | državni zbor | urad vlade | služba vlade
national-agency: agencija republike slovenije | javna agencija | zavod republike slovenije | statistični urad | urad republike slovenije | državni | uprava republike slovenije | inšpektorat republike slovenije | center republike slovenije | agencija za | banka slovenije | arso@SI | direkcija republike slovenije | geodetska uprava | finančna uprava | javni sklad republike slovenije | zavod za varstvo kulturne dediščine | center za poklicno | državni izpitni center | nacionalna agencija | javna agencija republike slovenije
authority: urad | uprava | javna agencija | javni sklad | agencija | javno podjetje
school-authority: zavod republike slovenije za šolstvo | zavod za šolstvo | šola za ravnatelje
chamber: gospodarska zbornica | obrtno podjetniška zbornica | zbornica | območna obrtno podjetniška zbornica | kmetijsko gozdarska zbornica | kmetijsko gozdarski zavod | trgovinska zbornica | območna zbornica
trade-union: sindikat | zveza svobodnih sindikatov | zveza sindikatov
employers-association: združenje delodajalcev
trade-body: združenje podjetnikov | združenje manager | klub podjetnikov | turistično gostinska zbornica | združenje obrtnikov | grozd
association: društvo | združenje | zveza | mreža | zveza društev | center nevladnih organizacij | lokalna akcijska skupina | las@SI | gibanje | iniciativa | planinsko društvo | kulturno društvo | turistično društvo | razvojno društvo | slovensko društvo | skupnost | koalicija | kulturno umetniško društvo | zavod za razvoj | nevladna organizacija | čebelarsko društvo | akademsko društvo
federation: federacija | konfederacija | planinska zveza
assembly: skupnost občin
club: klub
friends: prijatelji | društvo prijateljev | zveza prijateljev mladine | društvo prijateljev mladine | zveza društev prijateljev mladine
church: cerkev | župnija | škofija | nadškofija | samostan | rimskokatolicka župnija | evangeličanska cerkev | salezijanski
charity: rdeči križ | karitas | slovenska karitas | slovenska filantropija | rdeči križ slovenije | škofijska karitas
foundation: fundacija | ustanova | sklad
cooperative: zadruga | kmetijska zadruga
social-enterprise: socialno podjetje | zaposlitveni center | invalidsko podjetje
youth-organisation: mladinski svet | taborniki | skavti | študentska organizacija | klub študentov | mladinsko društvo | zveza tabornikov | društvo študentov | mladinska zveza | dijaška organizacija | študentski klub | klub mladih | zveza slovenske podeželske mladine | društvo mladih | združenje slovenskih katoliških skavtinj in skavtov | mladinska mreža | mladinski ceh | društvo tabornikov
youth-centre: mladinski center | mladinski kulturni center | center mladih | mladinski hotel | mladinska točka | dnevni center za mlade | javni zavod mladinski center
youth-council: mladinski svet slovenije
sport-club: športno društvo | športni klub | nogometni klub | košarkarski klub | atletski klub | plavalni klub | tenis klub | rokometni klub | odbojkarski klub | smučarski klub | nk@SI HR BA | kk@SI HR BA RS | judo klub | kajak kanu klub | veslaški klub | jadralni klub | kolesarski klub | šd@SI | rk@SI HR BA RS | tvd partizan | kegljaški klub | strelsko društvo | namiznoteniški klub | košarkarski
sport-federation: športna zveza | nogometna zveza | atletska zveza | košarkarska zveza | smučarska zveza | odbojkarska zveza | rokometna zveza | plavalna zveza | gimnastična zveza | kajakaška zveza | kolesarska zveza
sport-organisation: olimpijski komite | športna unija slovenije | zavod za šport | javni zavod za šport | športna unija
training: izobraževalni zavod | izobraževanje | jezikovna šola | center za izobraževanje | zavod za izobraževanje | izobraževalna hiša | šola tujih jezikov
counselling: svetovalni center | svetovalnica | svetovalni center za otroke | karierni center
accreditation: nacionalna agencija republike slovenije za kakovost | slovenska akreditacija
institute: inštitut | akademija | zavod | institut
centre: center | laboratorij | hiša | tehnološki park | agencija | park | inkubator
business: podjetje | svetovanje | inženiring | založba | banka | zavarovalnica | hotel | trgovina | proizvodnja | storitve | gradbeništvo | tiskarna | gostinstvo | tehnologije | elektro | trgovsko podjetje | transport | komunala | komunalno podjetje | mizarstvo | kmetija | računovodstvo | projektiranje | industrija | družba za | consulting | turizem
research: raziskov* | raziskav* | znanost* | znanstven*
higher: univerz* | visokošol* | visoko šolstvo
sport: šport* | nogomet* | košarkar* | atlet* | plaval* | rokomet* | odbojk* | smučar* | gimnasti*
youth: mladin* | mladi | mladih | študent* | dijaš*
occupational: poklicn* | strokovn*
employers: delodajalc* | podjetnik* | obrtnik* | industrij*
level local: lokaln* | krajevn* | mestn* | občinsk*
level regional: regional* | pokrajinsk* | območn* | medobčinsk* | regijsk*
level national: nacionaln* | državn* | narodn*
level european: evropsk*
level international: mednarodn* | svetovn*
nation: slovensk* | slovenije | slovenija
sector health: zdravstv* | zdravst* | zdravje | medicin* | bolniš* | onkolo* | farma* | lekarn* | klinič*
sector culture: kultur* | umetnos* | glasb* | gledališ* | dediščin* | film* | muzej* | folklor*
sector media: medij* | televizija | radio | založba | časopis*
sector ict: informati* | programsk* | digital* | telekomunik* | računal*
sector agriculture: kmetij* | gozdar* | gozdn* | ribi* | živilsk* | vinar* | agro* | veterin* | podežel*
sector environment: okolj* | narav* | ekolo* | vod* | odpad* | podneb*
sector energy: energet* | energi* | elektr*
sector transport: promet* | železni* | letališ* | logisti* | pristaniš*
sector tourism: turiz* | turisti* | hotel* | gostin*
sector construction: gradben* | stanovanj* | arhitekt*
sector finance: banka | zavarovalnica | finanč*
sector industry: industrij* | strojn* | kemij* | kovin* | elektron* | tekstil*
sector business-services: svetovanje | consulting | računovod*
sector crafts: obrt*
sector social-services: socialn* | invalid* | starejš* | družin* | begunc* | oseb s posebnimi potrebami
sector employment: zaposlov* | zaposlit* | delavc*
sector civil-society: človekove pravice | civiln* | nevladn*
sector justice: pravosod* | polici* | prav* | varnost*
sector SPO: šport*
sector YOU: mladin*
sector VET: poklicn*
sector ADU: odraslih
sector SCH: šol* | vzgoj* | izobraž*
sector research: raziskov* | znanstven*
`,
);
