import { kindWords } from './kind-words.js';

export const hungarian = kindWords(
  ['hu', 'HU RO SK RS', 'head-last'],
  'a az',
  `
preschool: óvoda | *óvoda | óvodája | bölcsőde | *bölcsőde | bölcsődéje | napközi otthonos óvoda | óvoda és bölcsőde | egységes óvoda bölcsőde | minibölcsőde | gyermekkert
primary: általános iskola | általános iskolája | alapiskola | óvoda és általános iskola | általános iskola és óvoda | általános iskola és alapfokú művészeti iskola | elemi iskola | tagiskola
secondary: gimnázium | *gimnázium | gimnáziuma | középiskola | *középiskola | középiskolája | líceum | líceuma | általános iskola és gimnázium | gimnázium és általános iskola | gimnázium és kollégium | gimnázium és technikum | általános iskola és középiskola
vocational: szakközépiskola | *szakközépiskola | szakközépiskolája | szakgimnázium | *szakgimnázium | szakgimnáziuma | szakiskola | *szakiskola | szakiskolája | szakképző iskola | *szakképző iskola | szakképző iskolája | szakképzési centrum | technikum | *technikum | technikuma | szakmunkásképző | *szakmunkásképző | szakmunkásképző intézet | szaktanintézet | szakképző központ | kereskedelmi iskola | mezőgazdasági iskola | készségfejlesztő iskola | technikum és szakképző iskola | szakgimnázium és szakközépiskola | gimnázium szakgimnázium | gimnázium és szakközépiskola | térségi integrált szakképző központ | szakképz* | szakmai képzés | szakmunkás*
adult-school: népfőiskola | *népfőiskola | felnőttképzési központ | felnőttképző | dolgozók iskolája | szabadegyetem | felnőttoktatási központ | felnőttek iskolája | népfőiskolai társaság
school: iskola | iskolája | *iskola | iskolák | tanoda | *tanoda | iskolaközpont | *iskolaközpont | nevelési oktatási intézmény | egységes gyógypedagógiai módszertani intézmény | köznevelési intézmény | oktatási központ
art-school: zeneiskola | *zeneiskola | alapfokú művészeti iskola | művészeti iskola | táncművészeti iskola | művészetoktatási intézmény
university: egyetem | egyeteme | *egyetem | egyetemek | *egyetemek | főiskola | főiskolája | *főiskola | hittudományi akadémia | hittudományi főiskola | teológiai akadémia | zeneművészeti egyetem | felsőoktatási intézmény
faculty: *tudományi kar | egyetemi kar | *művészeti kar | pedagógiai kar
research-institute: kutatóintézet | *kutatóintézet | kutatóintézete | kutatóközpont | *kutatóközpont | kutatóközpontja | kutató intézet | kutató központ | kutatócsoport | *kutatócsoport | kutatóállomás | csillagvizsgáló | obszervatórium | kutatási központ | kutatási intézet | *tudományi intézet | fejlesztési és kutatási intézet | kutatóhely | kutatólaboratórium | kutató és fejlesztő intézet | matematikai kutatóintézet | tudományegyetemi kutatóközpont | fizikai intézet | biológiai intézet | atommagkutató intézet | tudásközpont | *tudásközpont | regionális tudásközpont
academy: tudományos akadémia | tudományos akadémia*
museum: múzeum | *múzeum | múzeuma | múzeumok | skanzen | emlékház | emlékmúzeum | tájház | képtár | múzeumi szervezet | planetárium
library: könyvtár | *könyvtár | könyvtára | könyvtárak | városi könyvtár | közösségi könyvtár
archive: levéltár | *levéltár | levéltára | filmarchívum | irattár
stage: színház | *színház | színháza | bábszínház | zenekar | *zenekar | filharmónia | operaház | művelődési ház | művelődési háza | művelődési központ | művelődési központja | kultúrház | kórus | *kórus | galéria | *galéria | táncegyüttes | *táncegyüttes | néptáncegyüttes | kulturális központ | művelődési otthon | közművelődési intézmény | faluház | hangversenyterem | filmfesztivál
hospital: kórház | *kórház | kórháza | kórházak | rendelőintézet | kórház rendelőintézet | klinika | *klinika | klinikája | klinikai központ | szanatórium | hospice | szakkórház | oktatókórház | országos onkológiai intézet | országos kardiológiai intézet | kórház és rendelőintézet
clinic: gyógyszertár | patika | orvosi rendelő | egészségház | egészségügyi központ | szakrendelő | mentőszolgálat | *mentőszolgálat | egészségügyi szolgálat | rehabilitációs központ | gyógyfürdő
care: idősek otthona | gondozási központ | *gondozási központ | szociális otthon | gyermekotthon | *gyermekotthon | családsegítő | családsegítő központ | családsegítő szolgálat | gyermekjóléti központ | gyermekjóléti szolgálat | család és gyermekjóléti központ | szociális szolgáltató központ | szociális központ | nappali központ | nevelőotthon | idősotthon | szociális intézmény | gyermekvédelmi központ | nevelőszülői hálózat | szociális ellátó központ
employment-service: munkaügyi központ | munkaügyi hivatal | foglalkoztatási szolgálat | állami foglalkoztatási szolgálat
security: rendőrség | *rendőrség | rendőrkapitányság | *rendőrkapitányság | rendőr főkapitányság | tűzoltóság | *tűzoltóság | katasztrófavédelmi igazgatóság | katasztrófavédelem | büntetés végrehajtási intézet | bíróság | *bíróság | törvényszék | ítélőtábla | ügyészség | honvédség | polgárőrség | *polgárőrség
municipality: önkormányzat | önkormányzata | *önkormányzat | *önkormányzata | önkormányzatok | polgármesteri hivatal | polgármesteri hivatala | közös önkormányzati hivatal | főpolgármesteri hivatal | község | nagyközség | város | kistérség | kistérségi társulás | többcélú társulás | többcélú kistérségi társulása | önkormányzati társulás | települési önkormányzat | önkormányzatának | megyei jogú város | városi önkormányzat | községi önkormányzat | nemzetiségi önkormányzat | roma nemzetiségi önkormányzat | önkormányzatok társulása | helyi önkormányzat
region: megye | megyei önkormányzat | megyei önkormányzata | vármegye | vármegyei önkormányzat | kormányhivatal | kormányhivatala | megyei kormányhivatal | regionális fejlesztési ügynökség | regionális fejlesztési tanács | területfejlesztési ügynökség | közgyűlés | megyei közgyűlés | járási hivatal | vármegyei kormányhivatal | nemzeti park igazgatóság | vízügyi igazgatóság
ministry: minisztérium | *minisztérium | minisztériuma | miniszterelnökség | miniszterelnöki hivatal | országgyűlés | országgyűlés hivatala | nagykövetség | köztársasági elnöki hivatal
national-agency: országos hivatal | nemzeti hivatal | központi statisztikai hivatal | nemzeti ügynökség | nemzeti hatóság | magyar nemzeti bank | nemzeti adó és vámhivatal | magyar államkincstár | nemzeti kutatási fejlesztési és innovációs hivatal | szellemi tulajdon nemzeti hivatala | országos közegészségügyi | országos főigazgatóság | tempus közalapítvány | főigazgatóság | *főigazgatóság | nemzeti népegészségügyi | országos atomenergia hivatal | nemzeti szakképzési és felnőttképzési hivatal | nemzeti élelmiszerlánc biztonsági hivatal
national-institute: országos meteorológiai szolgálat
authority: hivatal | *hivatal | hivatala | igazgatóság | *igazgatóság | hatóság | *hatóság | ügynökség | *ügynökség | felügyelőség | *felügyelőség | felügyelet | kormányzat | titkárság
world-body: európai bizottság | európai parlament | európa tanács | európai űrügynökség | egyesült nemzetek
school-authority: tankerületi központ | *tankerületi központ | oktatási hivatal | klebelsberg központ | klebelsberg intézményfenntartó központ | tankerület | pedagógiai oktatási központ
chamber: kereskedelmi és iparkamara | iparkamara | kamara | *kamara | kamarája | agrárkamara | kézműves kamara | orvosi kamara | mérnöki kamara | ügyvédi kamara | kereskedelmi kamara
trade-union: szakszervezet | *szakszervezet | szakszervezete | szakszervezetek | szakszervezeti szövetség | pedagógusok szakszervezete | szakszervezeti konföderáció
employers-association: munkaadók szövetsége | munkaadók és gyáriparosok
trade-body: vállalkozók szövetsége | vállalkozók országos szövetsége | gyáriparosok országos szövetsége | ipartestület | *ipartestület | ipartestületek | munkáltatók szövetsége | gazdakör | gazdakörök | gazdaszövetség | vállalkozói szövetség | klaszter | *klaszter | szakmai szövetség | gazdasági társaságok szövetsége | termelői szervezet
association: egyesület | *egyesület | egyesülete | egylet | *egylet | egylete | szövetség | *szövetség | szövetsége | hálózat | *hálózat | hálózata | mozgalom | *mozgalom | baráti kör | közösség | közössége | fórum | tudományos társaság | kulturális egyesület | polgári kör | civil szervezet | civil társulás | kaláka | kezdeményezés | helyi akciócsoport | klubegyesület | nőszövetség | leader egyesület | polgárőr egyesület | tűzoltó egyesület | közhasznú egyesület
federation: szövetségek szövetsége | ernyőszervezet | konföderáció | föderáció
club: klub | *klub | klubja
friends: baráti köre | barátai | szülői munkaközösség | szülők egyesülete | öregdiák egyesület | iskolaszék | baráti egyesület | öregdiákok
church: egyház | *egyház | egyháza | egyházközség | *egyházközség | plébánia | *plébánia | püspökség | érsekség | egyházmegye | *egyházmegye | főegyházmegye | egyházkerület | *egyházkerület | apátság | *apátság | kolostor | gyülekezet | *gyülekezet | zsinagóga | hitközség | *hitközség | szerzetesrend | rendtartomány | egyházmegyei hatóság | nővérek | misszió
charity: vöröskereszt | karitász | *karitász | máltai szeretetszolgálat | szeretetszolgálat | *szeretetszolgálat | ökumenikus segélyszervezet | segélyszervezet | *segélyszervezet | élelmiszerbank | gyermekmentő szolgálat | sos gyermekfalu
foundation: alapítvány | *alapítvány | alapítványa | közalapítvány | *közalapítvány | alapítványok
cooperative: szövetkezet | *szövetkezet | szövetkezete | takarékszövetkezet
social-enterprise: szociális szövetkezet | társadalmi vállalkozás | védett foglalkoztató | szociális vállalkozás
youth-organisation: ifjúsági egyesület | ifjúsági szervezet | ifjúsági szövetség | ifjúsági alapítvány | ifjúsági hálózat | cserkészszövetség | cserkészcsapat | *cserkészcsapat | cserkész | hallgatói önkormányzat | hallgatói önkormányzata | diákönkormányzat | *diákönkormányzat | diákszövetség | diákegyesület | *diákegyesület | diáktanács | ifjúsági tanács | ifjúsági önkormányzat | hallgatói önkormányzatok országos konferenciája | diákszervezet | gyermek és ifjúsági egyesület | ifjúsági kör | ifjúsági unió | gyermek és ifjúsági alapítvány
youth-centre: ifjúsági ház | ifjúsági központ | ifjúsági klub | ifjúsági iroda | ifjúsági információs | ifjúsági szálló | gyermekek háza | ifjúsági információs iroda | ifjúsági és szabadidő központ
youth-council: nemzeti ifjúsági tanács
sport-club: sportegyesület | *sportegyesület | sportklub | *sportklub | sportkör | *sportkör | labdarúgó club | labdarúgó klub | futballklub | testedző kör | torna club | torna klub | atlétikai club | atlétikai klub | úszó klub | úszóegylet | kosárlabda klub | kézilabda klub | röplabda klub | diáksport egyesület | szabadidősport egyesület | evezős klub | sakk klub | judo klub | karate klub | szabadidő sportegyesület | lovasklub
sport-federation: labdarúgó szövetség | atlétikai szövetség | sportszövetség | *sportszövetség | kosárlabda szövetség | kézilabda szövetség | úszó szövetség | röplabda szövetség | torna szövetség | diáksport szövetség | sportszövetségek | evezős szövetség | birkózó szövetség | vívó szövetség | judo szövetség
sport-organisation: olimpiai bizottság | paralimpiai bizottság | sportközpont | sportcentrum | sportirányítás | sportigazgatóság | sporthivatal | olimpiai akadémia | sportiroda
training: képzési központ | továbbképző központ | továbbképző intézet | képző központ | nyelviskola | *nyelviskola | nyelvstúdió | oktatóközpont | *oktatóközpont | tréningközpont | autósiskola | oktatási stúdió | képzési intézet | tudásakadémia | pedagógus továbbképző | képzőközpont
counselling: nevelési tanácsadó | pedagógiai szakszolgálat | *pedagógiai szakszolgálat | pályaválasztási tanácsadó | tanácsadó központ | pályaorientációs | pedagógiai intézet | tanulási képességet vizsgáló | karrieriroda
accreditation: felsőoktatási akkreditációs bizottság | akkreditáló hatóság | tanúsító szervezet | nemzeti akkreditáló hatóság | akkreditáló testület | szabványügyi testület
institute: intézet | intézete | *intézet | akadémia | akadémiája | *akadémia | kollégium | kollégiuma | szakkollégium | intézmény | intézménye | *intézmény | tanintézet | tanszék
centre: központ | központja | *központ | centrum | centruma | laboratórium | laboratóriuma | műhely | iroda | irodája | ház | háza | inkubátorház | technológiai park | ipari park | tudományos park | szolgálat | szolgálata | állomás | társulás | társulása
business: vállalat | *vállalat | vállalkozás | tanácsadó iroda | bank | biztosító | szálloda | kiadó | *kiadó | könyvkiadó | nyomda | gyár | *gyár | *gyártó | étterem | pékség | pincészet | borászat | építőipari | kereskedőház | utazási iroda | ügyvédi iroda | erőmű | *erőmű | közművek | vízművek | *vízművek | szolgáltató | kereskedelmi és szolgáltató | gyártó és kereskedelmi | autószerviz | erdőgazdaság | mérnökiroda | tanácsadó | holding | fejlesztő és szolgáltató
research: kutatás* | kutató* | tudomány* | tudományos
higher: egyetem* | főiskol* | felsőokt* | hallgatói
sport: sport* | labdarúg* | kosárlabda | kézilabda | röplabda | atlétik* | úszó | torna | futball | evezős | vívó | birkózó | sakk | jégkorong | diáksport | vízilabda
youth: ifjúság* | fiatal* | diák | diákok | cserkész* | hallgatói
employers: munkaadó* | munkáltató* | vállalkozó* | vállalkozások | gyáriparos* | termelő* | kereskedők | iparosok | gazdák
level local: helyi | települési | városi | községi | kerületi
level regional: megyei | regionális | térségi | kistérségi | vármegyei | járási
level national: országos | nemzeti | állami | magyarországi
level european: európai | európa
level international: nemzetközi | világszövetség
nation: magyar | magyarország* | román | szlovák | szerb
sector health: egészség* | orvos* | *orvosi | gyógy* | kórház* | rákkut* | daganat* | onkológi* | klinikai | ápol* | fogorvos* | rehabilitáci*
sector culture: kultur* | kulturális | művészet* | *művészeti | zene* | népművész* | hagyomány* | színház* | műemlék* | örökség* | táncművész* | irodalm* | művelőd* | film* | képzőművész*
sector creative-industries: design* | formatervez* | építészet* | divattervez*
sector media: média* | televízió* | rádió* | sajtó* | újságíró* | kiadó
sector ict: informatik* | szoftver* | digitális | számítástech* | távközl* | software | adatfeldolg*
sector agriculture: mezőgazd* | agrár* | erdő* | erdész* | halász* | élelmiszer* | vidékfejleszt* | kertész* | állatorvos* | növény* | szőlész* | borász* | falugazd*
sector environment: környezet* | természet* | ökológi* | klíma* | vízügy* | vízgazd* | hulladék* | zöld
sector energy: energia* | energetik* | villamos* | napelem* | atomener* | erőmű | gázipar*
sector transport: közlekedés* | vasút* | logisztik* | szállít* | repülőtér | hajóz* | autóbusz*
sector tourism: turisztik* | turizmus* | idegenforg* | vendéglát* | szálloda*
sector construction: építő* | építés* | lakás* | mélyépít* | magasépít*
sector finance: bank | biztosító* | pénzügy* | hitel* | befektet*
sector industry: ipar* | gépgyártás* | gépipar* | vegyipar* | acél* | kohász* | műszer* | textil* | elektronik* | műanyag* | fémipar* | gyártó
sector business-services: tanácsadó | tanácsadás | könyvel* | üzleti szolgáltat*
sector trade: kereskedő | kereskedelmi | nagykeresk* | külkeresked*
sector crafts: kézműv* | iparos* | kismester*
sector social-services: szociális | fogyatékos* | mozgássér* | család* | idősek | menekült* | gyermekvédel* | gyermekjólét* | nagycsalád* | hajléktalan* | vakok | siketek
sector employment: foglalkozt* | munkaügy* | munkaerő*
sector civil-society: emberi jogok | jogvéd* | demokrác* | béke | civil | esélyegyenlő* | nők
sector development-cooperation: nemzetközi fejlesztés | segély* | humanitárius
sector justice: igazságügy* | jogi | rendőr* | honvéd* | biztonság* | bűnmegelőz* | hadtudomány*
sector SPO: sport* | testnevel* | torna
sector YOU: ifjúság* | fiatal*
sector VET: szakképz* | szakmunkás*
sector ADU: felnőttképz* | felnőttoktat* | élethosszig
sector SCH: iskolai | oktatás* | pedagógi* | pedagógus* | köznevel* | tanuló* | tanár*
sector research: kutatás* | kutató* | tudományos
`,
);
