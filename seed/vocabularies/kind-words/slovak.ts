import { kindWords } from './kind-words.js';

/** Heads stand in the nominative. */
export const slovak = kindWords(
  ['sk', 'SK', 'head-first'],
  'pre v vo na pri u z zo od k s so o pod nad za',
  `
preschool: materská škola | materské školy | detské jasle | súkromná materská škola | cirkevná materská škola | škôlka
preschool@SK: MŠ
primary: základná škola | základná škola s materskou školou | základná škola internátna | súkromná základná škola | cirkevná základná škola | špeciálna základná škola | základné školy | základná škola s vyučovacím jazykom maďarským | evanjelická základná škola
primary@SK: ZŠ | ZŠ s MŠ | CZŠ | ŠZŠ
secondary: gymnázium | stredná škola | spojená škola | súkromné gymnázium | cirkevné gymnázium | bilingválne gymnázium | evanjelické gymnázium | lýceum | evanjelické lýceum | cirkevná spojená škola | súkromná spojená škola | katolícke gymnázium | katolícka spojená škola | športové gymnázium | stredná športová škola
secondary@SK: SŠ
vocational: stredná odborná škola | stredná priemyselná škola | obchodná akadémia | odborné učilište | hotelová akadémia | stredná zdravotnícka škola | stredné odborné učilište | praktická škola | škola umeleckého priemyslu | združená stredná škola | stredná umelecká škola | konzervatórium | súkromné konzervatórium | stredná pedagogická škola | súkromná stredná odborná škola | dievčenská odborná škola | škola úžitkového výtvarníctva | súkromná obchodná akadémia | súkromná hotelová akadémia | súkromná škola umeleckého priemyslu | stredná pedagogická a sociálna akadémia | pedagogická a sociálna akadémia | pedagogická a kultúrna akadémia | stredné odborné školy | tanečné konzervatórium | technická akadémia | učilište | odborné učilište internátne | stredná škola podnikania | dopravná akadémia | stredná lesnícka škola | lesnícka škola | združená škola | poľnohospodárske učilište
vocational@SK: SOŠ | SPŠ | SZŠ | OA | SOU | SSOŠ | OU | HA
post-secondary: vyššia odborná škola
adult-school: univerzita tretieho veku | akadémia vzdelávania | vzdelávanie dospelých
school: škola | školy | reedukačné centrum | liečebno výchovné sanatórium | diagnostické centrum | školské zariadenie | odborná škola
art-school: základná umelecká škola | hudobná škola | súkromná základná umelecká škola | tanečná škola | ZUŠ
university: univerzita | vysoká škola | akadémia umení | akadémia ozbrojených síl | akadémia policajného zboru | slovenská technická univerzita | vysoká škola výtvarných umení
faculty: fakulta
research-institute: výskumný ústav | výskumné centrum | ústav sav | fyzikálny ústav | geologický ústav | chemický ústav | ústav materiálov | ústav informatiky | astronomický ústav | historický ústav | virologický ústav | národné poľnohospodárske a potravinárske centrum | výskumný | sociologický ústav | elektrotechnický ústav | hvezdáreň | matematický ústav | botanický ústav | biomedicínske centrum | centrum spoločenských a psychologických vied | archeologický ústav
academy: ústav slovenskej akadémie vied | slovenská akadémia vied | akadémie vied | akadémia vied
museum: múzeum | slovenské národné múzeum | skanzen | pamätník
library: knižnica | knižnice
archive: archív | štátny archív
stage: divadlo | filharmónia | orchester | opera | kultúrne centrum | galéria | osvetové stredisko | dom kultúry | ľudová umelecká scéna | mestské kultúrne stredisko | kultúrny dom | balet
hospital: nemocnica | fakultná nemocnica | univerzitná nemocnica | liečebňa | poliklinika | psychiatrická nemocnica | klinika | onkologický ústav | národný ústav srdcových | detská fakultná nemocnica | sanatórium | hospic | kúpele
clinic: zdravotné stredisko | lekáreň | regionálny úrad verejného zdravotníctva | zdravotnícka záchranná služba
care: domov sociálnych služieb | domov dôchodcov | detský domov | zariadenie pre seniorov | centrum sociálnych služieb | domov seniorov | centrum pre deti a rodiny | krízové centrum | zariadenie opatrovateľskej služby | útulok | domov
employment-service: úrad práce | ústredie práce | úrad práce sociálnych vecí a rodiny
security: polícia | policajný zbor | hasičský a záchranný zbor | mestská polícia | súd | okresný súd | krajský súd | prokuratúra | zbor väzenskej a justičnej stráže | ústav na výkon | dobrovoľný hasičský zbor | horská záchranná služba
municipality: obec | mesto | mestská časť | hlavné mesto | obecný úrad | mestský úrad | mikroregión | združenie obcí | magistrát | miestny úrad
region: samosprávny kraj | vyšší územný celok | okresný úrad | úrad samosprávneho kraja | kraj | regionálna rozvojová agentúra | krajský úrad | župa | košický samosprávny kraj
ministry: ministerstvo | veľvyslanectvo | úrad vlády | národná rada | kancelária prezidenta
national-agency: národná agentúra | slovenská agentúra | štátna veterinárna | národná banka | štatistický úrad | slovenská inovačná a energetická agentúra | výskumná agentúra | národné centrum | centrum vedecko technických informácií | úrad verejného zdravotníctva | agentúra na podporu výskumu a vývoja | štátna ochrana prírody | štátna školská inšpekcia | úrad pre | slovenská správa ciest | slovenský vodohospodársky podnik | úrad priemyselného vlastníctva | pamiatkový úrad | sociálna poisťovňa | lesy slovenskej republiky | úrad geodézie
national-institute: štátny ústav | národný ústav | štátny inštitút | slovenský hydrometeorologický ústav | štátny pedagogický ústav | slovenský metrologický ústav | národný inštitút
authority: úrad | správa | inšpekcia | riaditeľstvo
school-authority: školský úrad | spoločný školský úrad | regionálny úrad školskej správy | štátna školská inšpekcia | odbor školstva | metodicko pedagogické centrum
chamber: obchodná a priemyselná komora | komora | slovenská obchodná a priemyselná komora | regionálna komora | živnostenská komora | poľnohospodárska a potravinárska komora
trade-union: odborový zväz | odbory | konfederácia odborových zväzov | odborová organizácia
employers-association: zväz zamestnávateľov | asociácia zamestnávateľských | republiková únia zamestnávateľov
trade-body: zväz priemyslu | zväz podnikateľov | cech | živnostenský zväz | asociácia priemyselných zväzov | združenie podnikateľov | zväz strojárskeho priemyslu | zväz stavebných podnikateľov | zväz obchodu | klaster
association: združenie | asociácia | spolok | zväz | únia | sieť | hnutie | občianske združenie | spoločnosť pre | slovenská spoločnosť | iniciatíva | platforma | miestna akčná skupina | aliancia | liga | rada | fórum | jednota | matica | zväz slovenských | inštitút pre verejné otázky | spoločenstvo
federation: federácia | konfederácia
club: klub
friends: priatelia | združenie rodičov | rodičovské združenie | rada rodičov | spoločnosť priateľov
church: cirkev | farnosť | diecéza | arcidiecéza | kláštor | cirkevný zbor | biskupstvo | evanjelická cirkev | rímskokatolícka cirkev | biskupský úrad | gréckokatolícka | rehoľa | kongregácia | saleziáni | evanjelická diakonia
charity: červený kríž | slovenský červený kríž | charita | slovenská katolícka charita | diecézna charita | človek v ohrození | arcidiecézna charita
foundation: nadácia | neinvestičný fond | fond
cooperative: družstvo | roľnícke družstvo | poľnohospodárske družstvo
social-enterprise: sociálny podnik | chránená dielňa
youth-organisation: rada mládeže | skauting | študentská rada | združenie mládeže | mládež | zväz mládeže | slovenský skauting | domka | študentský parlament | eRko | mládežnícka organizácia
youth-centre: centrum voľného času | dom detí a mládeže | mládežnícke centrum | centrum mládeže | súkromné centrum voľného času | komunitné centrum mladých | CVČ
youth-council: rada mládeže slovenska
sport-club: športový klub | telovýchovná jednota | futbalový klub | tj@SK | športový klub | atletický klub | plavecký klub | tenisový klub | basketbalový klub | volejbalový klub | hokejový klub | telovýchovný klub | športový oddiel | školský športový klub
sport-federation: športový zväz | futbalový zväz | atletický zväz | slovenský zväz | slovenská asociácia športu | hokejový zväz | plavecká federácia | lyžiarska asociácia | volejbalová federácia
sport-organisation: olympijský výbor | olympijský a športový výbor | národné športové centrum | paralympijský výbor
training: vzdelávacie centrum | vzdelávací inštitút | jazyková škola | vzdelávacia agentúra | vzdelávacie zariadenie | inštitút vzdelávania | autoškola | akadémia | centrum vzdelávania
counselling: centrum pedagogicko psychologického poradenstva | poradňa | centrum poradenstva | pedagogicko psychologická poradňa | centrum poradenstva a prevencie | centrum špeciálno pedagogického poradenstva | centrum výchovného poradenstva
accreditation: slovenská akreditačná agentúra | slovenská národná akreditačná služba | certifikačný orgán | akreditačná komisia
institute: ústav | inštitút | akadémia
centre: centrum | stredisko | laboratórium | dom | agentúra | vedecký park | park | inkubátor
business: podnik | strojárne | stavebná | vydavateľstvo | banka | poisťovňa | hotel | consulting | technológie | železiarne | závody | pivovar | elektrárne | služby | technické služby | vodárenská spoločnosť
research: výskum* | vedec* | vied | vedy
higher: univerzity | univerzita | univerzitn* | vysoké školy | vysokej školy
sport: šport* | futbal* | atleti* | volejbal* | basketbal* | telovýchov* | plaveck* | hokej* | gymnasti*
youth: mládež* | študent* | mladých
occupational: odborn* | učňovsk*
employers: podnikateľ* | zamestnávateľ* | priemysel* | výrobcov | obchodníkov
level local: miestn* | obecn* | mestsk*
level regional: krajsk* | regionáln* | okresn* | oblastn*
level national: národn* | celoštátn* | štátn*
level european: európsk* | európa
level international: medzinárodn* | svetov*
nation: slovensk* | slovensko | sr
sector health: zdravot* | lekár* | nemocn* | onkolog* | medicín* | farma* | zdravie | ošetrovat*
sector culture: kultúr* | umen* | umeleck* | hudob* | divadl* | pamiat* | folklór* | film* | galéri* | múzeí
sector media: média | televízia | rozhlas | vydavateľstvo | tlač*
sector ict: informati* | softvér | digitál* | telekomunik* | počítač*
sector agriculture: poľnohospodár* | lesn* | lesníck* | rybár* | agro* | potravinár* | vinohradn* | vinár* | záhradn* | veterinár* | roľníck*
sector environment: životné* | životného prostredia | prírod* | ekolog* | vodn* | vodohospodár* | klím* | environmentáln*
sector energy: energeti* | energi* | elektrár* | jadrov*
sector transport: doprav* | železni* | letisk* | logisti* | ciest
sector tourism: cestovn* | hotel* | turisti* | kúpel*
sector construction: stavebn* | bývan* | architekt*
sector finance: banka | poisťovňa | finanč* | sporiteľňa
sector industry: priemysel* | stroj* | chemi* | hutn* | elektro* | textil* | drev*
sector social-services: sociáln* | seniorov | dôchodcov | postihnut* | rodin* | charit* | migrant*
sector employment: zamestnan* | práce
sector civil-society: ľudských práv | občian* | demokra*
sector justice: spravodliv* | polic* | bezpečnos* | práv*
sector SPO: šport* | telovýchov*
sector YOU: mládež*
sector VET: odborn*
sector SCH: škol* | vzdeláv*
sector research: výskum* | vedeck*
`,
);
