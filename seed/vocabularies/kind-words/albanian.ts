import { kindWords } from './kind-words.js';

export const albanian = kindWords(
  ['sq', 'AL XK MK ME', 'head-first'],
  'e i të së për në me nga',
  `
preschool: kopshti i fëmijëve | kopshti | çerdhja | çerdhe | kopësht | kopshti fëmijëve | institucioni parashkollor | çerdhja e fëmijëve | kopshte
primary: shkolla fillore | shkolla 9 vjeçare | shkolla nëntëvjeçare | shkolla fillore e mesme e ulët | shkolla fillore dhe e mesme e ulët | shkollë fillore | arsimi bazë
primary@XK: shmu | shfmu
secondary: gjimnazi | shkolla e mesme | shkolla e mesme e përgjithshme | gjimnaz | shkolla e mesme e lartë | shkollë e mesme | liceu | shkolla jopublike | shkolla e bashkuar | gjimnazi i
vocational: shkolla e mesme profesionale | shkolla profesionale | shkolla teknike | shkolla e mesme teknike | qendra e aftësimit profesional | shkolla e mesme e lartë profesionale | drejtoria rajonale e formimit profesional publik | qendra e formimit profesional | shkolla industriale | qendra e kompetencës | shkolla e mesme ekonomike | shkolla e mesme e mjekësisë | formimit profesional | profesional* | profesionale
adult-school: universiteti popullor | arsimi për të rritur | arsimimi i të rriturve
school: shkolla | shkolla speciale | shkollë | shkollat | kolegji jopublik
art-school: shkolla e muzikës | liceu artistik | shkolla e mesme e muzikës | shkolla e baletit | konservatori
university: universiteti | universitet | akademia e arteve | shkolla e lartë | kolegji | kolegj | kolegji universitar | universiteti politeknik | universiteti bujqësor | akademia e forcave të armatosura | akademia e sigurisë | kolegji aab | universiteti i mjekësisë | shkolla e lartë universitare | institucioni i arsimit të lartë | bartës privat i arsimit të lartë | universiteti shtetëror | universitetit
faculty: fakulteti | fakultet
research-institute: instituti i kërkimeve | qendra kërkimore | instituti albanologjik | instituti i historisë | qendra e transferimit të teknologjive bujqësore | instituti hulumtues | qendra e kërkimeve | akademia e studimeve albanologjike | instituti i gjeoshkencave | qendra hulumtuese | instituti bujqësor | instituti për hulumtime
academy: akademia e shkencave | akademia e shkencave dhe arteve
museum: muzeu | muze | muzeu historik | muzeu kombëtar | muzeu etnografik | muzeumi
library: biblioteka | bibliotekë | biblioteka kombëtare | biblioteka publike | biblioteka e qytetit
archive: arkivi | arkivi i shtetit | arkivi kombëtar | drejtoria e përgjithshme e arkivave
stage: teatri | teatër | filarmonia | orkestra | pallati i kulturës | qendra kulturore | opera | galeria | teatri kombëtar | shtëpia e kulturës | kinoteka | galeria kombëtare e arteve | ansambli | qendra e kulturës | baleti
hospital: spitali | spital | qendra spitalore universitare | spitali i përgjithshëm | qendra klinike universitare | klinika universitare | spitali rajonal | spitali universitar | klinika e | shërbimi spitalor
clinic: qendra shëndetësore | poliklinika | farmacia | qendra kryesore e mjekësisë familjare | klinika | qendra e shëndetit mendor | barnatore | qendra e shëndetit
care: shtëpia e të moshuarve | qendra për punë sociale | shtëpia e fëmijës | qendra ditore | qendra rezidenciale | shtëpia e foshnjës | qendra e zhvillimit | strehimorja | qendra multifunksionale | shërbimi social shtetëror
employment-service: agjencia kombëtare e punësimit dhe aftësive | agjencia e punësimit | zyra e punës | shërbimi kombëtar i punësimit | zyra e punësimit
security: policia | gjykata | burgu | prokuroria | policia e shtetit | gjykata e rrethit | zjarrfikësit | policia bashkiake | gjykata themelore | gjykata kushtetuese | forcat e armatosura | doganat | drejtoria e përgjithshme e burgjeve | policia e kosovës | inspektoriati policor | forca e sigurisë
municipality: bashkia | komuna | komuna e | njësia administrative | bashki | kuvendi komunal | bashkisë | këshilli bashkiak | shoqata për autonomi vendore | drejtoria komunale
region: qarku | këshilli i qarkut | prefektura | agjencia e zhvillimit rajonal | agjencia për zhvillim rajonal | prefekti
ministry: ministria | kuvendi i | ambasada | zyra e kryeministrit | kryeministria | qeveria | ministri i shtetit | presidenca | kuvendi
national-agency: agjencia kombëtare | instituti i statistikave | drejtoria e përgjithshme | banka e shqipërisë | banka qendrore | agjencia e | autoriteti | shërbimi gjeologjik | instituti i shëndetit publik | agjencia e kosovës | agjencia shtetërore | inspektorati | inspektorati shtetëror | agjencia e statistikave | agjencia për | agjencia | instituti kombëtar | fondi i sigurimit | administrata tatimore | instituti i ndërtimit | qendra kombëtare | komisioni i | avokati i popullit | instituti pedagogjik | komisioneri
authority: drejtoria | komisioni | administrata | drejtoria rajonale | inspektoriati | enti | komiteti | ndërmarrja publike
world-body: komisioni evropian | kombet e bashkuara | këshilli i evropës | komisioni europian
school-authority: zyra arsimore | drejtoria arsimore | drejtoria e arsimit | zyra vendore arsimore | drejtoria komunale e arsimit | zyra vendore e arsimit parauniversitar | drejtoria rajonale e arsimit parauniversitar | drejtoria e përgjithshme e arsimit parauniversitar | agjencia e sigurimit të cilësisë së arsimit parauniversitar
chamber: dhoma e tregtisë | oda ekonomike | dhoma e tregtisë dhe industrisë | dhoma e avokatisë | oda e | urdhri i mjekut | dhoma ekonomike | dhoma | oda
trade-union: sindikata | konfederata e sindikatave | bashkimi i sindikatave | sindikata e pavarur | sindikata e bashkuar | federata e sindikatave | federata sindikale
employers-association: shoqata e punëdhënësve | konfindustria | bashkimi i punëdhënësve | organizata e punëdhënësve
trade-body: aleanca kosovare e bizneseve | klubi i prodhuesve | shoqata e biznesit | klaster | këshilli i agrobiznesit
association: shoqata | organizata | rrjeti | shoqëria | lëvizja | shoqata e grave | unioni | lidhja | forumi | koalicioni | organizata joqeveritare | aleanca | iniciativa | platforma | shoqata kulturore | shoqata e | ojq | grupi lokal i veprimit | qendra për zhvillim komunitar | rrjeti i grave | organizatë joqeveritare | komiteti shqiptar i helsinkit | bashkimi | instituti për demokraci
federation: federata | konfederata
assembly: shoqata e komunave | shoqata e bashkive
club: klubi
friends: miqtë e | këshilli i prindërve | shoqata e prindërve | bordi i prindërve
church: kisha | famullia | manastiri | komuniteti mysliman | dioqeza | kryedioqeza | bashkësia islame | xhamia | famulli | kisha ortodokse | kryegjyshata | myftinia | kuvendi i motrave | bashkësia fetare
charity: kryqi i kuq | karitas | caritas shqiptar | kryqi i kuq shqiptar | shoqata bamirëse | organizata humanitare | fshatrat sos
foundation: fondacioni | fondacion | fondacioni i
foundation@AL XK MK: fondi
cooperative: kooperativa | kooperativa bujqësore | shoqëria e kursim kreditit | shoqëri e bashkëpunimit bujqësor
social-enterprise: ndërmarrja sociale | ndërmarrje sociale
youth-organisation: organizata rinore | këshilli rinor | kongresi rinor | skautët | unioni i studentëve | qeveria studentore | këshilli studentor | parlamenti rinor | rrjeti rinor | rinia | forumi rinor | këshilli i veprimit rinor | shoqata e studentëve | këshilli i studentëve | skauti | parlamenti studentor | lëvizja rinore | shoqata rinore
youth-centre: qendra rinore | qendra e rinisë | qendra për rini | pallati i rinisë | shtëpia e rinisë | qendra kulturore e fëmijëve | hapësira rinore
youth-council: kongresi rinor kombëtar | këshilli kombëtar i rinisë
sport-club: klubi sportiv | klubi i futbollit | klubi i basketbollit | klubi i volejbollit | klubi i notit | shoqëria sportive | klubi i karatesë | klubi i hendbollit | klubi i xhudos | klubi futbollistik | klubi basketbollistik | klubi i atletikës | klubi i shahut | klubi i tenisit | klubi multisport | klubi i boksit | klubi alpin
sport-federation: federata e futbollit | federata sportive | federata e basketbollit | federata e volejbollit | federata shqiptare e futbollit | federata e atletikës | federata e notit | federata e hendbollit | federata e xhudos | federata e karatesë | federata e tenisit | federata e boksit | federata e shahut | federata shqiptare e | federata e peshëngritjes | federata e mundjes | federata e sportit shkollor
sport-organisation: komiteti olimpik | komiteti olimpik kombëtar | akademia e futbollit | qendra sportive | shërbimi sportiv | pallati i sportit | komiteti paralimpik | këshilli olimpik | stadiumi | shkolla e futbollit
training: qendra e trajnimit | qendra trajnuese | shkolla e gjuhëve të huaja | autoshkolla | akademia e trajnimit | qendra e gjuhëve të huaja | qendra arsimore | autoshkollë | kurse gjuhësh | shkolla shqiptare e administratës publike | qendra e trajnimeve | shkolla e magjistraturës
counselling: qendra e këshillimit | qendra këshilluese | linja e këshillimit | zyra e karrierës | qendra e karrierës | linja kombëtare e këshillimit | shërbimi psiko social | shërbimi psikosocial
accreditation: agjencia e sigurimit të cilësisë në arsimin e lartë | agjencia e akreditimit | agjencia kosovare e akreditimit | drejtoria e akreditimit | drejtoria e përgjithshme e akreditimit | drejtoria e përgjithshme e standardizimit | autoriteti kombëtar i kualifikimeve | agjencia kombëtare e arsimit formimit profesional dhe kualifikimeve
institute: instituti | akademia | institut
centre: qendra | laboratori | shtëpia | departamenti | inkubatori | parku | qendër | parku kombëtar | zyra | drejtori
business: kompania | ndërmarrja | banka | hoteli | firma | konsulencë | agro | konsulting | sigurime | shtëpia botuese | botime | restoranti | fabrika | inxhinieri | ndërtim | kantina | agroturizëm | fermë | studio ligjore
research: kërkimor* | kërkime* | shkencor* | shkencave | hulumtim*
higher: universit* | arsimit të lartë | arsimi i lartë | akademik*
sport: sporti* | futboll* | basketboll* | volejboll* | notit | atletik* | olimpik* | hendboll* | xhudos | karate*
youth: rinor* | rinise | rinisë | student* | të rinjve | rinjve | rinia
employers: punëdhën* | biznesi* | prodhues* | industri* | fermerëve
level local: lokal | lokale | vendor* | bashkiak* | komunal*
level regional: rajonal* | qarkut
level national: kombëtar* | shtetëror* | republikës
level european: evropian* | europian* | evropa
level international: ndërkombëtar* | botëror*
nation: shqiptar* | shqipëri* | kosovës | kosova | kosovar* | shqipëria
sector health: shëndet* | mjekësi* | mjekes* | spitalor* | farmaceut* | infermier*
sector culture: kultur* | arteve | artistik* | muzik* | teatr* | trashëgimi* | folklor* | filmit
sector media: televizion* | radio | mediave | gazetar* | botues*
sector ict: informatik* | teknologjisë së informacionit | softuer | dixhital* | telekomunik*
sector agriculture: bujqësi* | bujqësor* | blegtor* | peshkimit | pyjeve | ushqim* | agro* | veterinar* | rural*
sector environment: mjedis* | natyrës | ekologj* | ujërave | klimatik* | ujësjellës* | mbetjeve
sector energy: energj* | elektrik* | hidrokarbur*
sector transport: transport* | hekurudh* | aeroport* | detar* | porti
sector tourism: turiz* | turist* | hoteler*
sector construction: ndërtim*
sector finance: banka | bankar* | financ* | sigurime*
sector industry: industri* | metalurg* | tekstil* | fasoner*
sector social-services: social* | aftësi të kufizuara | familj* | refugjat* | verbër | aftësisë së kufizuar | shurdhëve | të moshuar*
sector employment: punësimi* | tregut të punës
sector civil-society: të drejtat e njeriut | demokraci* | qytetar* | grave | shoqëria civile | gruas | barazi*
sector justice: drejtësi* | ligjor* | policia | policis* | siguri* | mbrojtje*
sector SPO: sport*
sector YOU: rinor* | rinisë
sector VET: arsimi profesional | formimi profesional | arsimit profesional | formimit profesional
sector ADU: arsimi i të rriturve | të nxënit gjatë gjithë jetës
sector SCH: arsimor* | shkollor* | mësues* | arsimit | arsimi | pedagogjik*
sector research: kërkimor* | shkencor* | hulumtim*
`,
);
