import { kindWords } from './kind-words.js';

export const swedish = kindWords(
  ['sv', 'SE FI', 'head-last'],
  'för på av i till med vid om mot från i åt under hos',
  `
preschool: förskola | förskolan | *förskola | *förskolan | förskolor | daghem | *daghem | dagis | lekskola | barnträdgård | föräldrakooperativ | *daghemmet
primary: lågstadieskola | låg och mellanstadieskola | lågstadiet | folkskola | förberedande skola
secondary: gymnasium | *gymnasium | gymnasiet | *gymnasiet | gymnasieskola | *gymnasieskola | gymnasieskolan | *gymnasieskolan | grundskola | *grundskola | grundskolan | högstadium | högstadieskola | högstadieskolan | läroverk | *läroverk | realskola | gymnasieskolor | samskola | friskola | friskolan | gymnasiesärskola | lyceum | samlyceum | högstadiet
vocational: yrkesskola | *yrkesskola | yrkesgymnasium | yrkesgymnasiet | *yrkesgymnasiet | yrkesinstitut | *yrkesinstitut | yrkesutbildning | praktiska gymnasiet | naturbruksgymnasium | naturbruksgymnasiet | *naturbruksgymnasiet | naturbruksskola | yrkesutbildningscenter | lantbruksskola | teknikcollege | lärlingsgymnasium | lärlingsgymnasiet | yrkescollege | vård och omsorgscollege | naturbruksförvaltningen | yrkes* | yrkesutbild* | yrkesinriktad*
post-secondary: yrkesakademi | yrkesakademin
post-secondary@SE: yrkeshögskola | yrkeshögskolan
adult-school: folkhögskola | *folkhögskola | folkhögskolan | *folkhögskolan | komvux | vuxenutbildning | vuxenutbildningen | *vuxenutbildning | vuxenskola | vuxenskolan | studieförbund | studieförbundet | arbetarinstitut | arbetarinstitutet | medborgarinstitut | medborgarinstitutet | medborgarskolan | bildningsförbund | arbetarnas bildningsförbund | lärcentrum | lärcenter | lärcentra | folkuniversitetet | folkuniversitet | folkakademi | sommaruniversitet | kvällsgymnasium | vuxeninstitut
adult-school@SE: bilda
school: skola | *skola | skolan | *skolan | skolor | *skolor | montessoriskola | waldorfskola | särskola | internatskola
art-school: musikskola | *musikskola | musikskolan | kulturskola | *kulturskola | kulturskolan | konstskola | konstskolan | dansskola | *dansskola | balettskola | balettakademien | bildskola | musikinstitut
university: universitet | *universitet | universitetet | *universitetet | högskola | *högskola | högskolan | *högskolan | tekniska högskola | tekniska högskolan | handelshögskolan | handelshögskola | musikhögskola | musikhögskolan | *musikhögskolan | konstfack | kungliga tekniska högskolan | kungl tekniska högskolan | polishögskolan | försvarshögskolan | teologiska högskolan | lantbruksuniversitet | konsthögskola | konsthögskolan | gymnastik och idrottshögskolan | karolinska institutet | chalmers tekniska | konservatorium | sjöfartshögskolan | åbo akademi | polisyrkeshögskolan
university@FI: yrkeshögskola | yrkeshögskolan
faculty: fakultet | fakulteten | *fakulteten | *fakultet | universitetsinstitution
research-institute: forskningsinstitut | *forskningsinstitut | forskningsinstitutet | *forskningsinstitutet | forskningscentrum | *forskningscentrum | forskningscenter | forskningscentralen | *forskningscentralen | forskningsstation | observatorium | observatoriet | vetenskapssamhälle | *forskningsinstituten | forskningsgrupp | miljöinstitut | miljöinstitutet | ivl svenska miljöinstitutet | totalförsvarets forskningsinstitut | naturvetenskapliga forskningsinstitutet | arbetsforskningsinstitutet | utrikespolitiska institutet | forskning
academy: vetenskapsakademien | vetenskapsakademi | ingenjörsvetenskapsakademien | lantbruksakademien | vitterhetsakademien
museum: museum | *museum | museet | *museet | museer | *museer | konsthall | konsthallen | länsmuseum | hembygdsmuseum | friluftsmuseum
library: bibliotek | *bibliotek | biblioteket | *biblioteket | stadsbibliotek | stadsbiblioteket
archive: arkiv | *arkiv | arkivet | *arkivet | riksarkivet | landsarkivet | folkrörelsearkiv
stage: teater | *teater | teatern | *teatern | stadsteater | opera | operan | orkester | *orkester | orkestern | symfoniker | *symfoniker | kör | *kören | kulturhus | kulturhuset | konserthus | konserthuset | galleri | kulturcentrum | *kulturcentrum | filmfestival | dramaten | folkets hus | folkets park | dansensemble | kammarkör | symfoniorkester | *symfoniorkester
hospital: sjukhus | *sjukhus | sjukhuset | *sjukhuset | lasarett | *lasarett | lasarettet | universitetssjukhus | universitetssjukhuset | hospice | *hospice | sjukvårdsdistrikt | centralsjukhus | centralsjukhuset | sanatorium | psykiatriska kliniken | välfärdsområde
clinic: vårdcentral | *vårdcentral | vårdcentralen | hälsocentral | hälsocentralen | hälsocenter | klinik | *klinik | *kliniken | tandvård | folktandvården | apotek | *apotek | apoteket | ambulans | tandläkarmottagning | läkarmottagning | rehabcenter | hälsovårdscentral | tandklinik
care: äldreboende | äldreboendet | servicehus | barnhem | *barnhem | vårdhem | *vårdhem | ålderdomshem | socialtjänst | socialtjänsten | socialförvaltningen | hemtjänst | omsorg | familjehem | behandlingshem | gruppboende | boendestöd | kvinnojour | kvinnojouren | härbärge | servicehem | socialkontor | ungdomshem | *kvinnojour | tjejjour
employment-service: arbetsförmedling | arbetsförmedlingen | arbetskraftsbyrå
security: polisen | polismyndigheten | räddningstjänst | räddningstjänsten | *räddningstjänst | räddningsverk | brandkår | *brandkår | fängelse | kriminalvården | kriminalvård | kustbevakningen | kustbevakning | försvarsmakten | domstol | tingsrätt | *tingsrätt | hovrätt | *hovrätt | tullverket | åklagarmyndigheten | räddningsverket | brandförsvar | *brandförsvar | tingsrätten | förvaltningsrätten | säkerhetspolisen | domstolsverket
security@SE FI: polis
municipality: kommun | kommuner | kommunen | *kommun | kommunförbund | *kommunförbund | kommunalförbund | *kommunalförbund | kommunstyrelsen | kommunkansli | stadsdelsförvaltning | stadskontor | samkommun | *samkommun | kommunalråd | kommunfullmäktige | kommundelsförvaltning | stadsledningskontoret | stadsdelsnämnd
municipality@SE FI: stad
region: region | landsting | *landsting | landstinget | landstingsförbundet | länsstyrelse | länsstyrelsen | regionförbund | *regionförbund | regionförbundet | län | regionen | länsförbund | regionala förbund | österbottens förbund | nylands förbund | landskapsregering | ålands landskapsregering | regionkommun | västra götalandsregionen | regionförvaltningsverket | landskapsförbund | landskapsstyrelse
ministry: *departementet | departementet | regeringskansliet | riksdag | riksdagen | ambassad | ministeriet | *ministeriet | statsrådet | statsrådets kansli | regeringen | utrikesdepartementet | ministerium
national-agency: folkhälsomyndigheten | skolverket | naturvårdsverket | livsmedelsverket | skogsstyrelsen | trafikverket | energimyndigheten | tillväxtverket | verket för | riksantikvarieämbetet | universitets och högskolerådet | försäkringskassan | migrationsverket | lantmäteriet | statistiska centralbyrån | riksbank | riksbanken | skatteverket | boverket | socialstyrelsen | kemikalieinspektionen | läkemedelsverket | jordbruksverket | patent och registreringsverket | vinnova | vetenskapsrådet | forskningsrådet | myndigheten för | specialpedagogiska skolmyndigheten | transportstyrelsen | sjöfartsverket | luftfartsverket | havs och vattenmyndigheten | strålsäkerhetsmyndigheten | kommerskollegium | utbildningsstyrelsen | forststyrelsen | finlands bank | statskontoret | kammarkollegiet | statens | statens jordbruksverk | elsäkerhetsverket | arbetsmiljöverket | vägverket | banverket | rymdstyrelsen | kulturrådet | ungdomsstyrelsen | nationella centret | riksförvaltning | universitetskanslersämbetet | post och telestyrelsen
national-institute: sveriges meteorologiska | sveriges geologiska undersökning | smittskyddsinstitutet
authority: myndighet | *myndigheten | myndigheten | *verket | *styrelsen | styrelse | nämnd | *nämnden | inspektion | *inspektionen | ombudsman | *ombudsmannen | förvaltning | *förvaltningen | *förvaltning | ämbetet | *ämbetet | ämbetsverk
world-body: europeiska kommissionen | europaparlamentet | förenta nationerna | nordiska ministerrådet | europarådet | nordiska rådet | nordiska investeringsbanken
school-authority: utbildningsförvaltningen | skolförvaltningen | skolinspektionen | utbildningsnämnden | barn och utbildningsnämnden | skolstyrelsen | barn och ungdomsförvaltningen | skolnämnden | skolväsendet | grundskoleförvaltningen | skolkontor
chamber: handelskammare | handelskammaren | *handelskammare | *handelskammaren | hantverkskammare | advokatsamfund | handelskamrarna
trade-union: fackförbund | *fackförbund | fackförbundet | fackförening | *fackförening | landsorganisationen | lärarförbundet | lärarnas riksförbund | fackföreningsrörelsen | tjänstemännens centralorganisation | vårdförbundet | fackföreningen | kommunalarbetareförbundet | sveriges lärare | löntagarorganisation | tjänstemannaförbund | *tjänstemannaförbund | arbetareförbund | *arbetareförbundet
trade-union@SE FI: unionen
employers-association: arbetsgivarförening | arbetsgivarförbund | arbetsgivarorganisation | *arbetsgivarna | svenskt näringsliv
trade-body: företagarna | företagarförening | företagarföreningen | *företagarna | branschorganisation | branschförening | *branschförbund | branschföreningen | industriförbund | hantverksförening | hantverksföreningen | lantbrukarnas riksförbund | näringslivsorganisation | köpmannaförbund | svensk handel | teknikföretagen | industriförening | köpmannaförening | näringsliv | *företagen | producentförbund | svenska lantbruksproducenternas | kluster | *kluster
association: förening | *förening | föreningen | *föreningen | förbund | *förbund | förbundet | *förbundet | sällskap | *sällskap | sällskapet | *sällskapet | samfund | *samfund | samfundet | *samfundet | nätverk | *nätverk | nätverket | riksförbund | *riksförbund | riksförbundet | *rörelsen | rörelse | hembygdsförening | *hembygdsförening | byalag | *byalag | bygdegårdsförening | hembygdsförbund | samarbetsorganisation | forum | *forum | ideell förening | intresseförening | samverkan | allians | *alliansen | kommitté | *kommittén | riksorganisation | rådet för | kvinnoförening | kvinnoförbund | studentnation | frivilligcentral | pensionärsorganisation | utvecklingsgrupp | gille | förening r f | initiativet | invandrarförening | leaderområde
federation: paraplyorganisation | federation | konfederation | samorganisation | *centralförbund | centralförbund
assembly: sveriges kommuner | sveriges museer | sveriges universitet
club: klubb | *klubb | klubben | *klubben
friends: vänner | *vänner | vänförening | *vänförening | vänskapsförening | föräldraförening | *föräldraförening | stödförening | *stödförening | hem och skola | alumniförening | *vänskapsförbund | vänskapsförbundet
church: kyrka | *kyrka | kyrkan | *kyrkan | församling | *församling | församlingen | pastorat | *stift | kloster | domkyrka | kyrkliga samfällighet | samfällighet | kyrkosamfund | frikyrka | missionsförbund | missionsförbundet | missionskyrka | pingstkyrka | pingstförsamling | diakoni | diakonistiftelse | moské | equmeniakyrkan | svenska kyrkan | kyrkostyrelsen | prosteri | missionssällskap | missionsförsamling
church@SE FI: stift
charity: röda korset | frälsningsarmén | rädda barnen | stadsmission | *stadsmission | hjälporganisation | *hjälpen | majblomman | hjälpcentral | folkhälsan | biståndsorganisation | erikshjälpen
foundation: stiftelse | *stiftelse | stiftelsen | *stiftelsen | fond | *fonden | fonden | insamlingsstiftelse | insamlingsstiftelsen | minnesfond | *minnesfond | *stiftelserna | stiftelser | *fond
cooperative: kooperativ | *kooperativ | ekonomisk förening | andelslag | *andelslag | andelslaget | bostadsrättsförening | bostadsrättsföreningen | ekonomiska förening | andelsbank | handelslag
social-enterprise: socialt företag | sociala företag | arbetskooperativ | arbetsintegrerande | socialt kooperativ | coompanion | arbetsverkstad
youth-organisation: ungdomsförbund | *ungdomsförbund | ungdomsförening | *ungdomsförening | ungdomsorganisation | ungdomsråd | ungdomsrådet | ungdomsfullmäktige | scoutkår | *scoutkår | scouterna | scoutförbund | scoutförbundet | studentkår | *studentkår | studentkåren | *studentkåren | studentförening | *studentförening | elevkår | elevkåren | sveriges elevkårer | studentförbund | ungdomar | ung | ungdomsverksamhet | ungdomsförbundet | unga örnar | förbundet vi unga | nationella ungdomsråd | studentkårer | ungdomsring | ungdomsringen | barn och ungdomsorganisation | 4h | ungdomsstiftelse | studerandekår | *studerandekår | nationer i uppsala | svensk ungdom | elevorganisation | ung företagsamhet
youth-centre: ungdomsgård | ungdomsgården | fritidsgård | *fritidsgård | fritidsgården | ungdomens hus | ungdomscenter | ungdomscentrum | ungdomshus | ungdomsmottagning | vandrarhem | *vandrarhem | fryshuset | ungdomslokal | ungdomsbyrå
youth-council: landsrådet för sveriges ungdomsorganisationer
sport-club: idrottsförening | *idrottsförening | idrottsklubb | *idrottsklubb | fotbollsklubb | fotbollsförening | ishockeyklubb | simklubb | simsällskap | gymnastikförening | *gymnastikförening | skidklubb | *skidklubb | ridklubb | *ridklubb | segelsällskap | *segelsällskap | tennisklubb | *tennisklubb | golfklubb | *golfklubb | handbollsklubb | orienteringsklubb | basketklubb | *basket | friidrottsklubb | roddklubb | judoklubb | cykelklubb | *cykelklubb | idrottssällskap | *idrottssällskap | bollklubb | *bollklubb | innebandyklubb | skytteförening | volleybollklubb | karateklubb | båtklubb | kanotklubb | brottarklubb | konståkningsklubb | bandyklubb | idrottsallians | *idrottsklubben | gymnastiksällskap
sport-club@SE FI: IF | IK | FF | BK | AIK | FK | GF
sport-federation: idrottsförbund | *idrottsförbund | fotbollförbund | fotbollförbundet | fotbollsförbund | *fotbollförbund | gymnastikförbund | *gymnastikförbundet | gymnastikförbundet | simförbund | simförbundet | handbollförbund | handbollförbundet | ishockeyförbund | ishockeyförbundet | skidförbund | skidförbundet | riksidrottsförbund | riksidrottsförbundet | friidrottsförbund | friidrottsförbundet | ridsportförbund | seglarförbund | orienteringsförbund | tennisförbund | basketbollförbund | distriktsidrottsförbund | bollförbund | parasportförbund | volleybollförbund | skolidrottsförbund | cykelförbund
sport-federation@SE: korpen
sport-league: fotbollsliga | elitserien | hockeyligan
sport-organisation: olympiska kommitté | olympiska kommittén | sisu idrottsutbildarna | idrottsförvaltning | idrottsförvaltningen | paralympiska kommitté | idrottscenter | friluftsfrämjandet | rf sisu | *idrotten | idrotten | idrottsanläggning
training: utbildningscenter | utbildningscentrum | *utbildningscenter | utbildning | *utbildning | utbildningsföretag | språkskola | *språkskola | trafikskola | *trafikskola | kurscenter | kompetenscentrum | kursgård | utbildningsinstitut | utbildningar | *utbildningar | körskola | fortbildningscentral | kompetensutveckling
counselling: rådgivningscentrum | rådgivning | *rådgivning | studievägledning | vägledningscentrum | rådgivningsbyrå | familjerådgivning | karriärcenter | nyföretagarcentrum
accreditation: ackreditering | swedac | certifieringsorgan | utvärderingscenter | högskoleverket | nationella centret för utbildningsutvärdering | examensnämnd
institute: institut | *institut | institutet | *institutet | akademi | *akademi | akademien | *akademien | akademin | institution | institutionen | *institution | college | kollegium
centre: centrum | *centrum | center | *center | central | *centralen | centralen | enhet | *enheten | avdelning | laboratorium | *laboratorium | laboratoriet | hus | forskningspark | *park | inkubator | science park | byrå | *byrån | teknikpark | resurscentrum | kansli | station | kunskapscentrum | energikontor
business: aktiebolag | aktiebolaget | företag | *företag | företagspartner | handelsbolag | bank | *bank | banken | försäkringar | försäkring | *försäkring | förlag | *förlag | förlaget | hotell | *hotell | hotellet | restaurang | *restaurang | kafé | byggnads | *bygg | konsult | *konsult | konsulter | *konsulter | *teknik | redovisning | advokatbyrå | *advokatbyrå | tryckeri | *tryckeri | verkstad | *verkstad | *industrier | industri | bryggeri | *bryggeri | bageri | elektriska | energi | *energi | kraft | *kraft | fastigheter | *fastigheter | transport | *transport | åkeri | *åkeri | gård | *gård | fabrik | *fabrik | bostäder | *bostäder | snickeri | måleri | skog | handel | *produktion | rederi | *rederi | bolag | *bolag | bolaget | *bolaget | arkitekter | *arkitekter | frisör | *system | *lösningar | invest | reklambyrå | resebyrå | livs | plåtslageri | koncernen | sparbank | *sparbank | almi företagspartner
research: forsknings* | *forskning | forskning | vetenskap* | vetenskaplig* | vetenskaper
research@SE: swerea | innventia | sics | sspa
higher: universitet* | högskol* | *högskola | akademisk*
sport: idrott* | *idrott | sport* | *sport | fotboll* | ishockey* | handboll* | simning | simidrott* | gymnastik* | friidrott* | basket* | skid* | *skidor | ridsport* | tennis | orientering* | innebandy* | segling | judo | cykel* | volleyboll*
youth: ungdom* | *ungdom | *ungdomar | unga | student* | *studenter | scout* | elever | elevers
employers: arbetsgivar* | företagar* | företagare | industri | industrins | näringsliv* | producent* | lantbrukar* | köpmän | hantverkar*
level local: lokal* | lokala | kommunal* | stadsdel* | kommunens
level regional: regional* | läns | landskaps | distrikts*
level national: riks | nationell* | statens | sveriges | rikstäck* | sveriges kommuner | sveriges museer | sveriges universitet
level european: europeisk* | europa | europeiska
level international: internationell* | världs | världen
nation: svensk* | svenska | sverige | sveriges | finlands | finland | finländsk* | kungliga | kungl
sector health: hälso* | *hälsa | hälsa | hälsan | sjukvård* | *sjukvård | vård | *vård | medicin* | *medicin | cancer* | läkar* | läkemed* | sjuk* | tand* | tandläk* | hjärt* | diabetes* | farmac* | folkhälso* | klinisk*
sector culture: kultur* | *kultur | konst* | *konst | musik* | *musik | teater* | dans | *dans | film* | *film | hembygd* | konstnär* | litteratur* | kulturarv* | folkdans* | fornminne*
sector creative-industries: design* | *design | arkitekt* | formgiv* | mode | reklam*
sector media: media | *media | television* | radio* | *radio | tidning* | *tidning | förlag* | *förlag | journalis* | press
sector ict: data* | *data | dator* | program* | digital* | it | software | informatik* | informationstekn* | telekom* | nätverks*
sector agriculture: jordbruk* | *jordbruk | lantbruk* | *lantbruk | skogs* | *skog | skogsbruk* | fiske* | *fiske | livsmedel* | trädgård* | landsbygd* | djur* | veterinär* | häst* | odlar* | jakt* | *odling
sector environment: miljö* | *miljö | natur* | *natur | klimat* | vatten* | *vatten | avfall* | ekologi* | renhåll* | återvinn* | havs* | *miljön | fågel* | naturskydd*
sector energy: energi* | *energi | kraft* | *kraft | elnät* | vindkraft* | solenergi* | kärnkraft* | fjärrvärme* | biogas*
sector transport: trafik* | *trafik | transport* | *transport | järnväg* | flyg* | *flyg | hamn | *hamn | hamnen | sjöfart* | logisti* | *logistik | buss* | *rederi | luftfart* | fordon*
sector tourism: turism* | *turism | turist* | hotell* | *hotell | resor | besöks* | restaurang*
sector construction: bygg* | *bygg | bygg | bostad* | *bostäder | fastighet* | *fastigheter | byggnad*
sector finance: bank* | *bank | försäkring* | *försäkring | finans* | kredit* | investering* | pensions*
sector industry: industri* | *industri | *industrier | mekanisk* | stål* | *stål | kemi* | *kemi | *teknik | teknik* | verkstad* | plast* | elektronik* | *maskin | maskin* | papper* | metall* | textil* | material*
sector business-services: konsult* | *konsult | *konsulter | redovisn* | advokat* | revision*
sector trade: handel | handels | detaljhandel* | *handeln
sector crafts: hantverk* | *hantverk | slöjd* | hemslöjd*
sector social-services: social* | omsorg* | *omsorg | handikapp* | funktions* | äldre* | familje* | flykting* | integration* | pensionär* | synskad* | döva* | barnen | autism*
sector employment: arbetsmarknad* | sysselsätt* | arbete
sector civil-society: mänskliga rättigheter | demokrat* | freds* | medborg* | jämställd* | kvinno*
sector development-cooperation: bistånd* | *bistånd | utvecklingssam* | internationellt utvecklingssamarbete
sector justice: rätts* | juridik* | polis* | säkerhet* | försvar* | *försvaret | totalförsvar* | juris*
sector SPO: idrott* | *idrott | sport* | *sport | gymnastik*
sector YOU: ungdom* | *ungdom
sector VET: yrkesutbild* | yrkes* | lärling*
sector ADU: vuxenutbild* | folkbildning* | *folkbildning | livslångt
sector SCH: skol* | skola | *skola | lärar* | elever* | undervisn*
sector research: forskning* | *forskning | vetenskap*
`,
);
