import { kindWords } from './kind-words.js';

/** Croatian, and Bosnian and Montenegrin in Latin letters where they write the same. */
export const croatian = kindWords(
  ['hr', 'HR BA ME', 'head-first'],
  'za u na pri s sa od o iz pod nad do',
  `
preschool: dječji vrtić | vrtić | dječji vrtići | javna ustanova dječji vrtić | centar za predškolski odgoj | predškolska ustanova | dječji centar | obdanište | jaslice | dječji vrtić i jaslice
preschool@HR BA: DV
primary: osnovna škola | javna ustanova osnovna škola | prva osnovna škola | druga osnovna škola | katolička osnovna škola | osnovne škole | područna škola
primary@HR BA ME RS: OŠ
secondary: gimnazija | srednja škola | mješovita srednja škola | opća gimnazija | prirodoslovna škola | katolički školski centar | srednjoškolski centar | klasična gimnazija | srednje škole
secondary@HR BA ME: SŠ | MSŠ | JU MSŠ
vocational: strukovna škola | srednja strukovna škola | tehnička škola | ekonomska škola | obrtnička škola | industrijska škola | srednja tehnička škola | srednja medicinska škola | medicinska škola | srednja stručna škola | ugostiteljsko turistička škola | obrtno industrijska škola | elektrotehnička škola | srednja poljoprivredna | gospodarska škola | graditeljska škola | zdravstvena škola | ekonomsko birotehnička škola | srednja ekonomska škola | škola za primalje | trgovačka škola | poljoprivredna škola | tehnička i industrijska škola | škola za cestovni promet | industrijsko obrtnička škola | pomorska škola | drvodjelska škola | prometna škola | hotelijersko turistička škola | škola za medicinske sestre | turističko ugostiteljska škola | strojarska škola | strojarska tehnička škola | upravna škola | srednja poljoprivredna i tehnička škola | srednja gospodarska škola | škola za grafiku | komercijalna škola | poljoprivredno prehrambena škola | škola za tekstil | šumarska škola | srednja elektrotehnička škola | srednja mašinska škola | srednja saobraćajna | mljekarska škola | geodetska škola | mješovita srednja tehnička škola | škola primijenjene umjetnosti | škola primijenjenih umjetnosti | prehrambeno tehnološka škola | veterinarska škola | tehnička
adult-school: pučko otvoreno učilište | otvoreno učilište | narodno sveučilište | učilište | ustanova za obrazovanje odraslih | narodni univerzitet | ustanova za cjeloživotno učenje | radnički univerzitet | andragoška ustanova | učilište za obrazovanje odraslih
school: škola | škole | školski centar | centar za odgoj i obrazovanje | centar za odgoj obrazovanje i rehabilitaciju | učenički dom | đački dom
art-school: glazbena škola | osnovna glazbena škola | muzička škola | umjetnička škola | škola za klasični balet | osnovna muzička škola | škola suvremenog plesa
university: sveučilište | univerzitet | veleučilište | visoka škola | visoko učilište | muzička akademija | akademija likovnih umjetnosti | akademija dramske umjetnosti | visoka poslovna škola | internacionalni univerzitet | umjetnička akademija | sveučilišni | visokoškolska ustanova | hrvatsko katoličko sveučilište | akademija scenskih umjetnosti | tehničko veleučilište | sveučilišta | rochester institute of technology
faculty: fakultet | učiteljski fakultet | akademija umjetnosti
research-institute: institut za istraživanje | institut ruđer bošković | istraživački institut | institut za | znanstveni institut | istraživački centar | hrvatski šumarski institut | hrvatski geološki institut | institut za fiziku | institut društvenih znanosti | znanstveno | zvjezdarnica | institut za oceanografiju | poljoprivredni institut | ekonomski institut | hrvatski institut za povijest | staroslavenski institut | energetski institut | institut za antropologiju | istraživačko razvojni centar
academy: hrvatska akademija znanosti i umjetnosti | akademija nauka i umjetnosti | akademija nauka | akademije znanosti | akademije nauka
museum: muzej | zavičajni muzej | gradski muzej | muzeji | memorijalni centar | spomen područje
library: knjižnica | gradska knjižnica | biblioteka | narodna knjižnica | nacionalna i sveučilišna knjižnica | narodna biblioteka | knjižnica i čitaonica | knjižnice grada zagreba
archive: arhiv | državni arhiv
stage: kazalište | pozorište | filharmonija | orkestar | opera | dom kulture | galerija | kulturni centar | centar za kulturu | gradsko kazalište | glazbena udruga | hrvatsko narodno kazalište | narodno pozorište | kulturno umjetničko društvo | folklorni ansambl | zbor | lutkarsko kazalište
hospital: bolnica | klinički bolnički centar | opća bolnica | klinika | klinički centar | dom zdravlja bolnica | klinička bolnica | psihijatrijska bolnica | kbc@HR | poliklinika | kantonalna bolnica | univerzitetski klinički centar | specijalna bolnica | klinika za | županijska bolnica | lječilište | toplice
clinic: dom zdravlja | ljekarna | zavod za javno zdravstvo | zavod za hitnu medicinu | apoteka | hrvatski zavod za javno zdravstvo | ustanova za zdravstvenu njegu | zavod za javno zdravlje | nastavni zavod za javno zdravstvo
care: dom za starije | centar za socijalnu skrb | centar za socijalni rad | dom za starije i nemoćne osobe | centar za rehabilitaciju | dom za djecu | gerontološki centar | obiteljski centar | dječji dom | centar za pružanje usluga u zajednici | hrvatski zavod za socijalni rad | dom socijalne skrbi | sos dječje selo | dom za psihički bolesne | dom za odrasle osobe | centar za usluge | dom zajednički
employment-service: zavod za zapošljavanje | hrvatski zavod za zapošljavanje | služba za zapošljavanje | biro za zapošljavanje | agencija za rad i zapošljavanje
security: policija | vatrogasna zajednica | vatrogasna postrojba | sud | zatvor | oružane snage | dobrovoljno vatrogasno društvo | javna vatrogasna postrojba | policijska uprava | kaznionica | općinski sud | uprava policije | županijski sud | državno odvjetništvo | sudačka | hrvatska gorska služba spašavanja | pravosudna akademija
municipality: općina | grad | opština | mjesni odbor | gradska uprava | gradsko vijeće | opčina | gradska općina | glavni grad | gradska četvrt | mjesna zajednica | prijestolnica
region: županija | kanton | regionalna razvojna agencija | razvojna agencija | županijska | regionalni koordinator | javna ustanova za razvoj | regionalna agencija | vlada federacije | vlada republike srpske | vlada kantona | vlada brčko distrikta | federalno ministarstvo | kantonalno ministarstvo | zavod za prostorno uređenje | županijska uprava za ceste | javna ustanova regionalni koordinator | ministarstvo kantona | lokalna razvojna agencija | ured županije | ministarstvo obrazovanja sarajevo
ministry: ministarstvo | ministarstva | veleposlanstvo | vlada republike hrvatske | hrvatski sabor | ured predsjednika | ambasada | vijeće ministara | ured za udruge | ured vlade | vlada crne gore | vlada | parlament
national-agency: državni zavod | agencija za | hrvatski zavod | nacionalni | državna | državni | hrvatska agencija | nacionalna zaklada | fond za zaštitu okoliša | hrvatska zaklada za znanost | hrvatske vode | agencija republike hrvatske | zavod za statistiku | hrvatski centar | hrvatska narodna banka | agencija za statistiku | agencija za predškolsko | uprava za | nacionalni centar | nacionalna i | institut za javno zdravlje | institut sigurnosti hrane | ured za | porezna uprava | središnji državni ured | hrvatske šume | carinska uprava | hrvatska turistička zajednica | hrvatske ceste | hrvatske autoceste
authority: agencija | ured | uprava | zavod | javna ustanova | direkcija | inspektorat | lučka uprava | javna ustanova nacionalni park | turistička zajednica | nacionalni park | park prirode
school-authority: zavod za školstvo | agencija za odgoj i obrazovanje | pedagoški zavod | prosvjetno pedagoški zavod | republički pedagoški zavod | gradski ured za obrazovanje | zavod za školstvo crne gore
chamber: gospodarska komora | hrvatska gospodarska komora | obrtnička komora | privredna komora | komora | hrvatska obrtnička komora | vanjskotrgovinska komora | zanatska komora | hrvatska komora
trade-union: sindikat | savez samostalnih sindikata | savez sindikata | nezavisni sindikat | matica hrvatskih sindikata | školski sindikat
employers-association: udruga poslodavaca | hrvatska udruga poslodavaca | udruženje poslodavaca | unija poslodavaca | udruženje poslodavaca
trade-body: udruženje obrtnika | klaster | udruga obrtnika
association: udruga | udruženje | savez | mreža | udruga građana | nevladina organizacija | zajednica | društvo | hrvatsko društvo | lokalna akcijska grupa | centar civilnih inicijativa | savjet | inicijativa | matica | lag@HR | unija | forum | organizacija | pokret | lokalna razvojna | volonterski centar | zajednica udruga | družba | liga
federation: federacija | konfederacija | zajednica saveza
club: klub
friends: prijatelji | društvo prijatelja | društvo naša djeca | udruga roditelja | udruženje roditelja | udruga prijatelja
church: crkva | župa | biskupija | nadbiskupija | samostan | kaptol | župni ured | islamska zajednica | pravoslavna crkva | eparhija | provincija | evangelička crkva | medžlis | biskupska konferencija | franjevački
charity: crveni križ | caritas | crveni krst | hrvatski crveni križ | gradsko društvo crvenog križa | merhamet | društvo crvenog križa | isusovačka služba za izbjeglice | biskupijski caritas | adra
foundation: zaklada | fondacija | fond | fundacija
cooperative: zadruga | poljoprivredna zadruga | braniteljska zadruga
social-enterprise: socijalna zadruga | socijalno poduzeće | zaštitna radionica
youth-organisation: savez izviđača | studentski zbor | savjet mladih | mreža mladih | udruga mladih | klub mladih | organizacija mladih | mladi | savez mladih | udruženje mladih | studentska udruga | odred izviđača | omladinska organizacija | omladinski savez | omladinska | izviđači | hrvatski studentski zbor | vijeće mladih | asocijacija studenata | studentska unija | omladinski klub
youth-centre: centar za mlade | omladinski centar | dom mladih | omladinski dom | klub mladih | hostel za mlade | regionalni info centar za mlade | info centar za mlade | info centar | centar mladih
youth-council: mreža mladih hrvatske | vijeće mladih
sport-club: sportski klub | nogometni klub | košarkaški klub | atletski klub | plivački klub | rukometni klub | odbojkaški klub | tenis klub | judo klub | veslački klub | teniski klub | jedriličarski klub | karate klub | vaterpolski klub | fudbalski klub | sportsko društvo | stolnoteniski klub | hrvački klub | boćarski klub | taekwondo klub | kajak kanu klub | klub borilačkih | biciklistički klub | šahovski klub | planinarsko društvo | streljački klub | sportska udruga
sport-federation: sportski savez | nogometni savez | hrvatski savez | atletski savez | košarkaški savez | rukometni savez | odbojkaški savez | plivački savez | zajednica športskih udruga | zajednica sportova | hrvatski športski savez | savez sportova | fudbalski savez | sportska zajednica | hrvatski nogometni savez
sport-organisation: olimpijski odbor | hrvatski olimpijski odbor | zajednica sportskih udruga | savez školskih sportskih društava | sportska zajednica grada | zajednica športskih udruga i saveza | olimpijski komitet | hrvatski paraolimpijski odbor
training: centar za obrazovanje | škola stranih jezika | centar za edukaciju | centar za stručno obrazovanje | centar za strane jezike | centar za stručno osposobljavanje | ustanova za obrazovanje | edukacijski centar | autoškola | centar za obuku
counselling: savjetovalište | centar za savjetovanje | centar za informiranje i savjetovanje
accreditation: agencija za znanost i visoko obrazovanje | hrvatska akreditacijska agencija | agencija za razvoj visokog obrazovanja
institute: institut | akademija | zavod | ustanova
centre: centar | laboratorij | kuća | tehnološki park | park | poduzetnički inkubator | poduzetnički centar | inkubator | poslovni centar
business: poduzeće | trgovina | proizvodnja | usluge | savjetovanje | nakladništvo | izdavaštvo | banka | osiguranje | hotel | hoteli | tvornica | graditeljstvo | inženjering | obrt | vodovod | komunalno | preduzeće | trgovačko društvo | projekt | consulting | tiskara | zračna luka | brodogradilište | elektroprivreda | agencija d o o | vodovod i odvodnja | komunalno društvo | pekara | ljekarne
research: istraživ* | znanost* | znanstven* | nauka | naučn*
higher: sveučiliš* | univerzitet* | visok* obrazovan* | visokog obrazovanja
sport: sport* | šport* | nogomet* | košarka* | atlet* | plivač* | rukomet* | odbojka* | fudbal* | jedriličar*
youth: mladi | mladih | mlade | omladin* | student* | studenata | izviđač*
occupational: strukov* | struč* | zanatsk*
employers: poslodav* | poduzetnik* | obrtnik* | industrij* | privrednik*
level local: lokaln* | gradsk* | općinsk* | mjesn*
level regional: regional* | županijsk* | kantonal* | područn*
level national: nacional* | državn*
level european: europsk* | evropsk*
level international: međunarodn* | svjetsk*
nation: hrvatsk* | bosansk* | bosna | hercegovin* | crnogorsk* | crna gora | hrvatske | crne gore | bih
sector health: zdravstv* | zdravlj* | medicin* | bolnic* | farma* | ljekarn* | rak* | klinič* | sestara
sector culture: kultur* | umjetnos* | umjetnič* | glazb* | muzič* | baštin* | film* | muzej* | folklor* | kazališ*
sector media: medij* | televizij* | radio | nakladniš* | novinar*
sector ict: informati* | softver | digital* | telekomunik* | računal*
sector agriculture: poljoprivred* | šumar* | ribar* | agro* | vinar* | stočar* | seljač* | ruraln* | prehramben* | veterin* | maslin*
sector environment: okoliš* | prirod* | ekolo* | vode | otpad* | zaštit*
sector energy: energet* | energij* | elektro*
sector transport: promet* | željeznic* | luka | logisti* | pomors* | zračna luka | cest*
sector tourism: turiz* | turisti* | hotel* | ugostitelj*
sector construction: gradevin* | građevin* | graditelj* | arhitekt* | stamben*
sector finance: banka | osiguran* | financij*
sector industry: industrij* | strojar* | kemij* | metal* | tekstil* | brodograd*
sector business-services: savjetovan* | consulting | računovod*
sector crafts: obrtni* | zanat*
sector social-services: socijaln* | invalid* | starij* | obitelj* | izbjeglic* | osoba s invaliditetom
sector employment: zapošljav* | rada | radnik*
sector civil-society: ljudska prava | ljudskih prava | civiln* | građansk* | mir
sector justice: pravosud* | polici* | prava | sigurnos*
sector SPO: sport* | šport*
sector YOU: mladi | mladih | mlade | omladin*
sector VET: strukov*
sector ADU: odraslih
sector SCH: škol* | odgoj* | obrazov*
sector research: istraživ* | znanstven*
`,
);
