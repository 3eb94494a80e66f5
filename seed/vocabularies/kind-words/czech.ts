import { kindWords } from './kind-words.js';

/** Heads stand in the nominative: "asociace muzeí" is no museum. */
export const czech = kindWords(
  ['cs', 'CZ', 'head-first'],
  'pro v ve na při u z ze od k s se o pod nad za',
  `
preschool: mateřská škola | mateřské školy | jesle | lesní mateřská škola | lesní školka | školka | dětská skupina
preschool@CZ: MŠ
primary: základní škola | základní škola a mateřská škola | základní a mateřská škola | masarykova základní škola | základní škola a gymnázium | základní škola a střední škola | základní škola speciální
primary@CZ: ZŠ | ZŠ a MŠ
secondary: gymnázium | střední škola | lyceum | obchodní akademie a gymnázium | gymnázium a střední škola | biskupské gymnázium | arcibiskupské gymnázium | církevní gymnázium | víceleté gymnázium | střední školy
secondary@CZ: SŠ
vocational: střední odborná škola | střední průmyslová škola | střední odborné učiliště | obchodní akademie | odborné učiliště | střední zdravotnická škola | hotelová škola | střední škola technická | integrovaná střední škola | střední škola obchodu | střední škola řemesel | střední zemědělská škola | střední škola služeb | střední uměleckoprůmyslová škola | praktická škola | střední škola hotelnictví | odborné učiliště a praktická škola | střední lesnická škola | centrum odborné přípravy | švehlova střední škola | střední umělecká škola | učiliště | střední škola informatiky | střední škola průmyslová | průmyslová škola | stavební škola | střední pedagogická škola | zahradnická škola
vocational@CZ: SOŠ | SOU | SPŠ | SZŠ | OA | SOŠ a SOU
post-secondary: vyšší odborná škola | konzervatoř | vyšší odborná škola zdravotnická | vyšší odborná škola sociální
post-secondary@CZ: VOŠ
adult-school: univerzita třetího věku | vzdělávání dospělých | akademie třetího věku | lidová univerzita
school: škola | školy | jazyková škola | školní
art-school: základní umělecká škola | hudební škola | taneční škola | ZUŠ
university: univerzita | vysoká škola | vysoké učení technické | české vysoké učení technické | akademie múzických umění | akademie výtvarných umění | vysoké učení | univerzity | policejní akademie | janáčkova akademie múzických umění | ambis | bankovní institut vysoká škola
university@CZ: VŠ
faculty: fakulta
research-institute: výzkumný ústav | výzkumné centrum | výzkumný a zkušební ústav | fyzikální ústav | vědecký ústav | ústav fyziky | výzkumný a vývojový ústav | astronomický ústav | botanický ústav | biologické centrum | mikrobiologický ústav | matematický ústav | ústav jaderné fyziky | centrum výzkumu | ústav av čr | geologický ústav | biofyzikální ústav | filosofický ústav | sociologický ústav | historický ústav | hvězdárna | geofyzikální ústav | orientální ústav | psychologický ústav | etnologický ústav | ústav makromolekulární chemie | ústav organické chemie | ústav fotoniky | ústav chemických procesů | ústav experimentální | ústav živočišné | ústav molekulární | ústav přístrojové | ústav teorie informace | ústav termomechaniky | ústav struktury | ústav analytické | ústav anorganické | archeologický ústav | ekonomický ústav | výzkumný institut | ústav výzkumu
academy: ústav akademie věd | akademie věd | akademie věd české republiky
museum: muzeum | národní muzeum | skanzen | památník | muzea | hvězdárna a planetárium
library: knihovna | knihovny | městská knihovna | národní knihovna
archive: archiv | státní oblastní archiv
stage: divadlo | filharmonie | orchestr | opera | kulturní dům | galerie | kulturní centrum | sbor | dům kultury | kulturní středisko | divadelní soubor | městské kulturní středisko | národní galerie | balet
hospital: nemocnice | fakultní nemocnice | psychiatrická nemocnice | léčebna | poliklinika | klinika | ústřední vojenská nemocnice | institut klinické a experimentální medicíny | masarykův onkologický ústav | psychiatrická léčebna | hospic | lázně
clinic: zdravotní středisko | lékárna | zdravotní ústav | zdravotnická záchranná služba | zdravotní středisko
care: domov pro seniory | dětský domov | domov důchodců | ústav sociální péče | charitní dům | centrum sociálních služeb | sociální služby | pečovatelská služba | domov seniorů | dětské centrum | stacionář | domov | chráněné bydlení | azylový dům | výchovný ústav | nízkoprahové
employment-service: úřad práce
security: policie | hasičský záchranný sbor | městská policie | věznice | soud | policie české republiky | armáda | vězeňská služba | krajské ředitelství policie | okresní soud | krajský soud | sbor dobrovolných hasičů | celní správa
municipality: obec | město | městys | statutární město | hlavní město praha | městská část | svazek obcí | mikroregion | obecní úřad | městský úřad | magistrát | magistrát města | městský obvod | úřad městské části | hlavní město | sdružení obcí | dobrovolný svazek obcí | úřad městyse
region: kraj | krajský úřad | krajská | regionální rada | krajské ředitelství | středočeský kraj | jihomoravský kraj | moravskoslezský kraj | olomoucký kraj | zlínský kraj | plzeňský kraj | ústecký kraj | liberecký kraj | královéhradecký kraj | pardubický kraj | jihočeský kraj | karlovarský kraj | kraj vysočina | regionální rozvojová agentura | regionální hygienická stanice | krajská hygienická stanice
ministry: ministerstvo | velvyslanectví | úřad vlády | parlament | senát | kancelář prezidenta | úřad vlády české republiky
national-agency: státní úřad | česká agentura | národní agentura | generální ředitelství | český statistický úřad | česká národní banka | technologická agentura | agentura ochrany přírody | správa železnic | státní zemědělský | dům zahraniční spolupráce | úřad průmyslového vlastnictví | česká inspekce | národní památkový ústav | česká školní inspekce | státní | generální | ředitelství silnic a dálnic | národní centrum | grantová agentura | správa národního parku | úřad pro | česká rozvojová agentura | česká správa
national-institute: státní ústav | národní ústav | český hydrometeorologický ústav | státní zdravotní ústav | česká geologická služba | český metrologický institut | národní pedagogický institut
authority: úřad | správa | inspekce | agentura pro | ředitelství
school-authority: školský úřad | odbor školství | česká školní inspekce
chamber: hospodářská komora | obchodní komora | komora | agrární komora | okresní hospodářská komora | krajská hospodářská komora | lékařská komora | advokátní komora
trade-union: odborový svaz | odborová organizace | odbory | českomoravská konfederace odborových svazů | odborový svaz pracovníků školství
employers-association: konfederace zaměstnavatelských | zaměstnavatelský svaz | svaz zaměstnavatelů
trade-body: svaz průmyslu | svaz podnikatelů | svaz výrobců | cech | svaz obchodu | asociace malých a středních podniků | hospodářské sdružení | svaz průmyslu a dopravy | sdružení podnikatelů | asociace podnikatelů | zemědělský svaz | klastr
association: spolek | sdružení | asociace | společnost pro | svaz | unie | síť | hnutí | liga | občanské sdružení | iniciativa | společenství | klub přátel | česká společnost | rada | fórum | aliance | jednota | místní akční skupina | platforma | mas@CZ | společnost přátel | česko slovenská | společnost
federation: federace | konfederace
club: klub
friends: přátelé | sdružení rodičů | klub rodičů | spolek rodičů | spolek přátel | společnost přátel
church: církev | farnost | diecéze | arcidiecéze | klášter | farní sbor | biskupství | arcibiskupství | kongregace | římskokatolická farnost | českobratrská církev | diakonie | řád | provincie | salesiáni | sestry
charity: charita | oblastní charita | červený kříž | český červený kříž | člověk v tísni | diecézní charita | armáda spásy | slezská diakonie | sos dětské vesničky | potravinová banka | adra
foundation: nadace | nadační fond | fond
cooperative: družstvo
social-enterprise: sociální podnik | chráněná dílna | sociální družstvo
youth-organisation: junák | skaut | studentská unie | pionýr | mládež | rada dětí a mládeže | studentský spolek | sdružení mládeže | česká tábornická unie | studentský klub | dětská organizace | unie studentů | klub mládeže | skautské středisko
youth-centre: dům dětí a mládeže | středisko volného času | centrum volného času | centrum mládeže | nízkoprahový klub | nízkoprahové zařízení | informační centrum pro mládež | DDM | SVČ
youth-council: česká rada dětí a mládeže
sport-club: sportovní klub | tělovýchovná jednota | tělocvičná jednota | fotbalový klub | atletický klub | plavecký klub | basketbalový klub | hokejový klub | volejbalový klub | sokol | tj@CZ | sk@CZ SK | fk@CZ SK RS MK BA ME | veslařský klub | oddíl | jezdecký klub | sportovní oddíl | lyžařský klub | házenkářský klub | kanoistický klub | tj sokol
sport-federation: atletický svaz | fotbalový svaz | sportovní svaz | český svaz | fotbalová asociace | svaz lyžařů | plaveckých sportů | volejbalový svaz | unie sportu | sportovní unie | svaz házené
sport-organisation: olympijský výbor | česká unie sportu | asociace sportu pro všechny | olympijský | paralympijský výbor
training: vzdělávací centrum | vzdělávací institut | jazyková škola | vzdělávací agentura | vzdělávací středisko | školicí středisko | institut vzdělávání | autoškola | centrum vzdělávání | vzdělávací společnost | akademie
counselling: pedagogicko psychologická poradna | poradna | poradenské centrum | speciálně pedagogické centrum | občanská poradna
accreditation: národní akreditační úřad | český institut pro akreditaci | certifikační orgán
institute: ústav | institut | akademie
centre: centrum | středisko | středoevropský | laboratoř | dům | agentura | inkubátor | vědeckotechnický park | park
business: podnik | strojírny | stavební | obchodní | nakladatelství | banka | pojišťovna | hotel | consulting | technologie | systémy | pivovar | závody | energetika | elektrárny | stavby | tiskárna | lesy | pekárna | ateliér | projekt | služby | technické služby | vodovody a kanalizace
research: výzkum* | vědec* | vědy | věd | experimentální
higher: univerzity | univerzita | univerzitní | vysoké školy | vysoká | fakulty
sport: sport* | fotbal* | atletik* | volejbal* | basketbal* | tělovýchov* | plav* | gymnasti* | hokej* | lyžař* | házen* | tenis*
youth: mládež* | dětí a mládeže | student* | mladých | skaut*
occupational: odborn* | učňovsk* | profesn*
employers: podnikatel* | zaměstnavatel* | průmysl* | výrobců | obchodníků | firem | zemědělc*
level local: místní | obecní | městsk*
level regional: krajsk* | regionáln* | oblastn* | okresní
level national: národní | celostátní | státní | všeobecn*
level european: evropsk* | evropa
level international: mezinárodn* | světov*
nation: česk* | českomoravsk* | československ* | čr
sector health: zdravotn* | lékař* | nemocn* | onkolog* | medicín* | farma* | zdraví | ošetřov* | klinick* | lázně
sector culture: kultur* | umění | umělec* | hudeb* | hudba | divadel* | divadl* | památ* | folklor* | film* | galeri* | muzeí
sector media: média | televize | rozhlas | nakladatelství | tisk* | noviny
sector ict: informati* | software | digitál* | telekomunik* | počítač* | informačních technologií
sector agriculture: zeměděl* | lesn* | lesy | rybář* | agro* | agrární | potravinář* | vinař* | zahradn* | veterinár*
sector environment: životní* | životního prostředí | přírod* | ekolog* | vod* | klima* | environmentáln* | odpad*
sector energy: energet* | energi* | elektrár* | solár* | jadern*
sector transport: doprav* | železnic* | letišt* | logisti* | silnic* | letectv*
sector tourism: cestovní* | hotel* | turis* | lázeňsk*
sector construction: staveb* | stavb* | bydlení | architekt*
sector finance: banka | pojišťovna | finanč* | spořitelna
sector industry: průmysl* | stroj* | chemi* | hutn* | elektro* | textil* | kov* | materiál*
sector social-services: sociáln* | senior* | důchodc* | postižen* | rodin* | charit* | migrant*
sector employment: zaměstnan* | práce
sector civil-society: lidských práv | lidská práva | občansk* | demokra*
sector justice: spravedlnost* | polic* | bezpečnost* | právo | práv*
sector SPO: sport* | tělovýchov* | sokol
sector YOU: mládež*
sector VET: odborn*
sector SCH: škol* | vzděláv* | učitel*
sector research: výzkum* | vědeck* | mezinárodních vztahů | mezinárodní vztahy
`,
);
