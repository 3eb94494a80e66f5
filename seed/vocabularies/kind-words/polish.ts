import { kindWords } from './kind-words.js';

/** Heads stand in the nominative. */
export const polish = kindWords(
  ['pl', 'PL', 'head-first'],
  'dla w we na przy z ze od do o pod nad za im imienia ku',
  `
preschool: przedszkole | przedszkole publiczne | przedszkole samorządowe | żłobek | przedszkola | niepubliczne przedszkole | zespół żłobków | punkt przedszkolny
primary: szkoła podstawowa | zespół szkolno przedszkolny | publiczna szkoła podstawowa | społeczna szkoła podstawowa | niepubliczna szkoła podstawowa | szkoły podstawowe | katolicka szkoła podstawowa | podstawowa
secondary: liceum | liceum ogólnokształcące | gimnazjum | zespół szkół ogólnokształcących | zespół szkół | szkoły licealne | zespół szkół ponadgimnazjalnych | zespół szkół ponadpodstawowych | liceum plastyczne | społeczne liceum | zespół szkół licealnych | katolickie liceum | liceum akademickie | zespół szkół społecznych | zespół szkół katolickich | samorządowe liceum | ogólnokształcące liceum | zespół szkół specjalnych | samorządowy zespół szkół | powiatowy zespół szkół | szkoła ponadpodstawowa | zespół niepublicznych szkół | zespół państwowych szkół plastycznych | państwowe liceum | licea
secondary@PL: LO
vocational: technikum | szkoła zawodowa | branżowa szkoła | zasadnicza szkoła zawodowa | zespół szkół zawodowych | zespół szkół technicznych | centrum kształcenia zawodowego | zespół szkół mechanicznych | zespół szkół ekonomicznych | zespół szkół budowlanych | zespół szkół elektrycznych | zespół szkół gastronomicznych | zespół szkół rolniczych | centrum kształcenia praktycznego | branżowa szkoła i stopnia | zespół szkół centrum kształcenia rolniczego | liceum profilowane | zespół szkół elektronicznych | zespół szkół samochodowych | centrum kształcenia zawodowego i ustawicznego | szkoła branżowa | szkoła przysposabiająca do pracy | szkoła specjalna przysposabiająca do pracy | zespół szkół hotelarsko | zespół szkół handlowych | zespół szkół usługowych | zakład doskonalenia zawodowego | ochotniczy hufiec pracy | ochotnicze hufce pracy | zespół szkół łączności | zespół szkół leśnych | zespół szkół morskich | zespół placówek kształcenia | zasadnicza | technika | zespół szkół technicznych i ogólnokształcących | zespół szkół mechaniczno | zespół szkół energetycznych | zespół szkół chłodniczych | zespół szkół kreowania wizerunku | zespół szkół architektury | szkoła rzemiosł
vocational@PL: ZSZ | CKZ | CKZiU | CKP
post-secondary: szkoła policealna | policealna szkoła | medyczna szkoła policealna | studium policealne | policealne studium | policealna | szkoły policealne | szkoła policealna medyczna | policealna szkoła medyczna | studium medyczne | szkoła pomaturalna | studium@PL
adult-school: uniwersytet trzeciego wieku | uniwersytet ludowy | centrum kształcenia ustawicznego | szkoła dla dorosłych | liceum ogólnokształcące dla dorosłych | kształcenie dorosłych | liceum dla dorosłych | liceum uzupełniające
adult-school@PL: CKU | UTW
school: szkoła | szkoły | ośrodek szkolno wychowawczy | specjalny ośrodek szkolno wychowawczy | młodzieżowy ośrodek wychowawczy | zespół placówek oświatowych | zespół placówek | bursa | internat | młodzieżowy ośrodek socjoterapii | ośrodek rewalidacyjno wychowawczy
art-school: szkoła muzyczna | państwowa szkoła muzyczna | ogólnokształcąca szkoła muzyczna | szkoła artystyczna | szkoła baletowa | ognisko muzyczne | zespół państwowych szkół muzycznych | zespół szkół muzycznych
university: uniwersytet | politechnika | szkoła główna | wyższa szkoła | akademia ekonomiczna | akademia górniczo hutnicza | akademia morska | akademia muzyczna | akademia sztuk pięknych | akademia wychowania fizycznego | akademia medyczna | akademia nauk stosowanych | akademia sztuk | państwowa wyższa szkoła zawodowa | wyższe seminarium duchowne | uczelnia | kolegium nauczycielskie | akademia rolnicza | akademia pedagogiczna | akademia leona koźmińskiego | collegium | akademia techniczno humanistyczna | akademia teatralna | akademia humanistyczno ekonomiczna | akademia pomorska | akademia marynarki wojennej | papieski wydział teologiczny | akademia sztuki wojennej | akademia biznesu | akademia finansów | publiczna uczelnia zawodowa | społeczna akademia nauk | akademia im | uczelnia państwowa | powszechna wyższa | wyższa | akademia ignatianum | kolegium karkonoskie | państwowa uczelnia | szkoła wyższa | akademia jagiellońska | akademia kaliska | akademia świętokrzyska | akademia handlowa | akademia górnośląska
faculty: wydział
research-institute: instytut badań | instytut badawczy | centrum badawcze | centrum badań | ośrodek badawczo rozwojowy | główny instytut | instytut naukowo badawczy | sieć badawcza łukasiewicz | instytut podstawowych problemów techniki | centrum badawczo rozwojowe | instytut chemii | instytut fizyki | instytut matematyczny | instytut biologii | państwowy instytut badawczy | narodowe centrum badań jądrowych | instytut łączności | instytut lotnictwa | instytut genetyki | instytut geofizyki | obserwatorium | ośrodek badawczy | instytut medycyny | instytut technologii | instytut technologiczno przyrodniczy | przemysłowy instytut | instytut rozwoju | instytut hodowli | instytut ochrony roślin | instytut uprawy | instytut rybactwa | instytut oceanologii | instytut archeologii | instytut filozofii | instytut zootechniki | międzynarodowy instytut | instytut biochemii | centrum materiałów | centrum astronomiczne | instytut farmakologii | instytut immunologii | wojskowy instytut | instytut nauk | instytut maszyn przepływowych | instytut odlewnictwa | instytut metali | instytut transportu | instytut energetyki | instytut techniki | łukasiewicz
academy: polska akademia nauk | instytut polskiej akademii nauk | akademii nauk
museum: muzeum | skansen | muzea
library: biblioteka | biblioteka publiczna | miejska biblioteka publiczna | gminna biblioteka publiczna | wojewódzka biblioteka | biblioteka narodowa | pedagogiczna biblioteka
archive: archiwum | filmoteka
stage: teatr | filharmonia | orkiestra | opera | dom kultury | ośrodek kultury | galeria | centrum kultury | miejski ośrodek kultury | gminny ośrodek kultury | miejski dom kultury | zespół pieśni i tańca | centrum sztuki | chór | biuro wystaw artystycznych
hospital: szpital | szpitale | klinika | uniwersytecki szpital kliniczny | samodzielny publiczny zakład opieki zdrowotnej | centrum onkologii | instytut onkologii | zespół opieki zdrowotnej | centrum zdrowia dziecka | instytut kardiologii | narodowy instytut onkologii | wojewódzki szpital | szpital specjalistyczny | sanatorium | hospicjum | śląskie centrum chorób serca | samodzielny publiczny zespół
clinic: przychodnia | apteka | zakład opieki zdrowotnej | niepubliczny zakład opieki zdrowotnej | nzoz | poradnia zdrowia | pogotowie ratunkowe | centrum medyczne | stacja pogotowia ratunkowego
care: dom pomocy społecznej | dom dziecka | ośrodek pomocy społecznej | centrum pomocy rodzinie | miejski ośrodek pomocy społecznej | powiatowe centrum pomocy rodzinie | gminny ośrodek pomocy społecznej | warsztat terapii zajęciowej | środowiskowy dom samopomocy | centrum usług społecznych | miejski ośrodek pomocy rodzinie | centrum integracji społecznej
employment-service: urząd pracy | powiatowy urząd pracy | wojewódzki urząd pracy
security: policja | straż pożarna | komenda | komenda wojewódzka policji | sąd | zakład karny | areszt śledczy | ochotnicza straż pożarna | szkoła policji | straż miejska | straż graniczna | prokuratura | komenda powiatowa | komenda główna | służba więzienna | izba celna | komenda miejska
municipality: gmina | miasto | urząd gminy | urząd miasta | urząd miejski | miasto i gmina | związek gmin | miasto stołeczne | gmina miejska | gmina miasto | gmina wiejska | gmina miasta | prezydent miasta | urząd miasta i gminy | miejski zarząd | stowarzyszenie gmin | sołectwo | związek międzygminny
region: powiat | starostwo powiatowe | województwo | urząd marszałkowski | samorząd województwa | urząd wojewódzki | starostwo | związek powiatów | wojewódzki | zarząd województwa | marszałek województwa | regionalna dyrekcja | regionalna dyrekcja ochrony środowiska | wojewódzki fundusz | agencja rozwoju regionalnego | wojewódzki inspektorat
ministry: ministerstwo | ambasada | kancelaria prezesa rady ministrów | sejm | senat | kancelaria sejmu
national-agency: główny urząd | krajowy | agencja rozwoju przemysłu | narodowe centrum | narodowy fundusz | polska agencja | główny inspektorat | urząd patentowy | centralny | narodowa agencja | generalna dyrekcja | krajowa | fundacja rozwoju systemu edukacji | narodowy bank | polska organizacja turystyczna | zakład ubezpieczeń społecznych | instytut pamięci narodowej | państwowa inspekcja pracy | centralna komisja egzaminacyjna | ośrodek rozwoju edukacji | państwowe gospodarstwo | centralny ośrodek | państwowa agencja | krajowa szkoła administracji publicznej | krajowe centrum | państwowe
national-institute: państwowy instytut geologiczny | instytut meteorologii i gospodarki wodnej | narodowy instytut
authority: urząd | agencja | inspektorat | zarząd | dyrekcja | zarząd dróg | izba skarbowa | urząd morski
school-authority: kuratorium oświaty | kuratorium | wydział edukacji | centrum usług wspólnych | ośrodek doskonalenia nauczycieli | zespół ekonomiczno administracyjny szkół | biuro edukacji | okręgowa komisja egzaminacyjna
chamber: izba gospodarcza | izba przemysłowo handlowa | izba | krajowa izba gospodarcza | izba rolnicza | izba rzemieślnicza | izba handlowa | okręgowa izba
trade-union: związek zawodowy | nszz solidarność | niezależny samorządny związek zawodowy | związek nauczycielstwa polskiego | ogólnopolskie porozumienie związków zawodowych | solidarność | komisja krajowa nszz | sekcja krajowa
employers-association: związek pracodawców | pracodawcy | konfederacja pracodawców | pracodawcy rzeczypospolitej polskiej | forum pracodawców
trade-body: cech | cech rzemiosł | związek rzemiosła | związek przedsiębiorców | konfederacja lewiatan | business centre club | klaster | związek rolników | związek producentów | związek rzemiosła polskiego | kółko rolnicze | stowarzyszenie producentów
association: stowarzyszenie | towarzystwo | związek | zrzeszenie | sieć | liga | polskie towarzystwo | unia | ruch | lokalna grupa działania | koło | porozumienie | forum | inicjatywa | centrum wolontariatu | koło gospodyń wiejskich | rada | komitet | wspólnota | kongregacja | organizacja | klub inteligencji katolickiej | sojusz | porozumienie | związek miast polskich | związek powiatów polskich | związek gmin wiejskich
federation: federacja | konfederacja
club: klub
friends: przyjaciele | towarzystwo przyjaciół | rada rodziców | stowarzyszenie przyjaciół | stowarzyszenie rodziców | stowarzyszenie absolwentów | klub rodziców
church: kościół | parafia | diecezja | archidiecezja | klasztor | zgromadzenie | zgromadzenie sióstr | zakon | kuria | opactwo | parafia rzymskokatolicka | prowincja | salezjanie | towarzystwo salezjańskie | inspektoria
charity: czerwony krzyż | polski czerwony krzyż | caritas | polska akcja humanitarna | bank żywności | towarzystwo przyjaciół dzieci | pck
foundation: fundusz | fundacje
cooperative: spółdzielnia | spółdzielnia mieszkaniowa | bank spółdzielczy
social-enterprise: spółdzielnia socjalna | przedsiębiorstwo społeczne | zakład aktywności zawodowej | spółdzielnia inwalidów
youth-organisation: związek harcerstwa polskiego | harcerstwo | hufiec | chorągiew | zrzeszenie studentów | samorząd studencki | parlament studentów | niezależne zrzeszenie studentów | stowarzyszenie młodzieży | związek młodzieży wiejskiej | młodzieżowa rada | rada młodzieży | zhp@PL | zhr@PL | katolickie stowarzyszenie młodzieży | związek harcerstwa rzeczypospolitej | koło studentów | młodzież | stowarzyszenie studentów | erasmus student network
youth-centre: młodzieżowy dom kultury | centrum młodzieży | klub młodzieżowy | dom młodzieży | świetlica | młodzieżowe centrum | schronisko młodzieżowe | pałac młodzieży | ognisko pracy pozaszkolnej | świetlica środowiskowa
youth-council: polska rada organizacji młodzieżowych
sport-club: klub sportowy | uczniowski klub sportowy | ludowy klub sportowy | uks@PL | ks@PL | mks@PL | akademicki związek sportowy | miejski klub sportowy | ludowy zespół sportowy | międzyszkolny klub sportowy | lks@PL | klub piłkarski | towarzystwo sportowe | azs@PL | klub żeglarski | yacht klub | akademicki klub sportowy | klub jeździecki | gminny klub sportowy | młodzieżowy klub sportowy | klub karate
sport-federation: związek piłki nożnej | polski związek | związek lekkiej atletyki | związek sportowy | szkolny związek sportowy | okręgowy związek | polski związek lekkiej atletyki | związek piłki siatkowej | związek koszykówki | zrzeszenie ludowe zespoły sportowe | wojewódzki szkolny związek sportowy | wojewódzkie zrzeszenie
sport-organisation: komitet olimpijski | ośrodek sportu i rekreacji | polski komitet olimpijski | miejski ośrodek sportu i rekreacji | towarzystwo krzewienia kultury fizycznej | instytut sportu | centralny ośrodek sportu | komitet paraolimpijski
training: centrum szkoleniowe | ośrodek szkoleniowy | centrum edukacji | ośrodek szkolenia | szkoła językowa | szkoła języków | centrum szkoleń | ośrodek doskonalenia | centrum kształcenia | ośrodek kształcenia | zakład doskonalenia | szkoła jazdy | instytut szkoleń | centrum doskonalenia nauczycieli
counselling: poradnia psychologiczno pedagogiczna | poradnia | centrum doradztwa | ośrodek doradztwa | ośrodek doradztwa rolniczego | centrum doradztwa rolniczego
accreditation: polska komisja akredytacyjna | polskie centrum akredytacji | jednostka certyfikująca | centrum certyfikacji
institute: instytut | akademia | zakład | kolegium
centre: centrum | ośrodek | laboratorium | dom | park naukowo technologiczny | agencja | fundusz | park | inkubator | stacja
business: przedsiębiorstwo | firma | wydawnictwo | bank | hotel | consulting | technologie | systemy | spółka | zakłady | fabryka | huta | kopalnia | biuro | usługi | gospodarstwo rolne | elektrownia | hurtownia | drukarnia | elektrociepłownia | wodociągi | sklep | restauracja | kancelaria | pracownia | spółka wodna
research: badań | badawcz* | naukow* | nauk | badawczo | nauki
higher: uniwersytet* | politechnik* | wyższ* | akademick*
sport: sport* | piłk* | lekkiej atletyki | koszykówk* | siatków* | pływa* | gimnast* | judo | karate | żeglar* | zapas* | jeździeck* | narciars*
youth: młodzież* | student* | młodych | uczniow* | harcer*
occupational: zawodow* | branżow* | techniczn*
employers: pracodawc* | przedsiębiorc* | przemysł* | producent* | kupc* | kupiec* | rzemieśl* | rolników
level local: lokaln* | gminn* | miejsk* | osiedl*
level regional: wojewódzk* | regionaln* | powiatow* | okręgow*
level national: narodow* | krajow* | ogólnopolsk* | państwow* | związek miast polskich | związek powiatów polskich | związek gmin wiejskich
level european: europejsk* | europa | europy
level international: międzynarodow* | światow*
nation: polsk* | rzeczypospolitej
sector health: zdrow* | medycz* | medycyn* | szpital* | onkolog* | lekar* | pielęgn* | farma* | klinicz* | rak*
sector culture: kultur* | sztuk* | muzyk* | muzycz* | teatr* | film* | folklor* | zabytk* | artysty* | dziedzictw*
sector media: media | telewizj* | radio* | wydawnictwo | prasa | prasow*
sector ict: informaty* | oprogramow* | cyfrow* | telekomunik* | komputer* | software
sector agriculture: rolnicz* | rolnictw* | leśn* | rybac* | agro* | ogrodn* | rolników | wsi | weteryn* | żywno* | zootechn*
sector environment: środowisk* | przyrod* | ekolog* | wodn* | klimat* | odpad* | geolog*
sector energy: energ* | elektrow* | energet* | słonecz* | gazow* | nafto*
sector transport: transport* | kolej* | lotni* | logisty* | morsk* | drogow* | samochod* | żegluga
sector tourism: turysty* | hotel* | gastronom* | krajoznawcz*
sector construction: budow* | mieszkan* | architekt*
sector finance: bank | ubezpiecz* | finans* | kredyt*
sector industry: przemysł* | mechanicz* | chemicz* | hutn* | elektron* | metal* | górni* | włókien* | maszyn*
sector business-services: consulting | doradztw* | konsulting
sector crafts: rzemios* | rzemieśl*
sector trade: handl*
sector social-services: społeczn* | pomocy | niepełnospraw* | senior* | opieki | rodzin* | uchodźc* | migrant*
sector employment: zatrudnien* | pracy | rynku pracy
sector civil-society: praw człowieka | obywatel* | demokra*
sector justice: sprawiedliwo* | policj* | prawn* | prawa | bezpieczeń*
sector SPO: sport* | piłkar*
sector YOU: młodzież* | harcer*
sector VET: zawodow* | branżow*
sector ADU: dorosłych | ustawiczn*
sector SCH: szkoł* | szkoln* | oświat* | edukac*
sector research: badań | badawcz* | naukow*
`,
);
