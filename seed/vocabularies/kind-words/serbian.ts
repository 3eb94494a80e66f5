import { kindWords } from './kind-words.js';

/** Serbian and Montenegrin: written here in Latin letters, read in both alphabets. */
export const serbian = kindWords(
  ['sr', 'RS ME BA XK', 'head-first'],
  'za u na pri s sa od o iz pod nad do',
  `
preschool: predškolska ustanova | dečji vrtić | vrtić | obdanište | javna predškolska ustanova
preschool@RS ME BA: PU
primary: osnovna škola | specijalna osnovna škola | javna ustanova osnovna škola
primary@RS ME BA XK: OŠ
secondary: gimnazija | srednja škola | filološka gimnazija | matematička gimnazija | karlovačka gimnazija | mešovita srednja škola
vocational: tehnička škola | ekonomska škola | srednja stručna škola | medicinska škola | poljoprivredna škola | mašinska škola | elektrotehnička škola | ugostiteljsko turistička škola | ekonomsko trgovinska škola | hemijska škola | srednja tehnička škola | srednja medicinska škola | saobraćajna škola | srednja ekonomska škola | građevinska škola | pravno poslovna škola | železnička tehnička škola | zubotehnička škola | škola za dizajn | poljoprivredno hemijska škola | politehnička škola | trgovačka škola | prehrambeno hemijska škola | prva tehnička škola | tekstilna škola | šumarska škola | politehnika | srednja stručna | hemijsko medicinska škola | tehnička
adult-school: narodni univerzitet | radnički univerzitet | škola za osnovno obrazovanje odraslih | otvoreni univerzitet | univerzitet trećeg doba
school: škola | škole | školski centar | dom učenika | škola za osnovno i srednje obrazovanje
art-school: muzička škola | baletska škola | umetnička škola | osnovna muzička škola | škola za muzičke talente
university: univerzitet | visoka škola | akademija strukovnih studija | visoka strukovna škola | visoka tehnička škola | akademija tehničko | visoka poslovna škola | univerzitet umetnosti | visoka zdravstvena škola | akademija vaspitačko | visoka škola strukovnih studija | akademija poslovnih strukovnih studija | visoka tehnološka škola | akademija umetnosti | kriminalističko policijski univerzitet | univerziteta
faculty: fakultet
research-institute: institut za | istraživački centar | istraživački institut | institut za fiziku | naučni institut | institut od nacionalnog značaja | istraživačko razvojni institut | astronomska opservatorija | istraživačka stanica petnica | matematički institut | institut društvenih nauka | matematički institut sanu | ekonomski institut | vojnotehnički institut | institut
academy: srpska akademija nauka i umetnosti | crnogorska akademija nauka i umjetnosti | akademije nauka
museum: muzej | narodni muzej | muzeji | spomen park
library: biblioteka | gradska biblioteka | narodna biblioteka | univerzitetska biblioteka
archive: arhiv | istorijski arhiv | kinoteka
stage: pozorište | filharmonija | orkestar | opera | dom kulture | galerija | kulturni centar | centar za kulturu | kulturno umetničko društvo | narodno pozorište | folklorni ansambl | hor
hospital: bolnica | klinički centar | opšta bolnica | klinika | klinika za | univerzitetski klinički centar | institut za onkologiju | specijalna bolnica | vojnomedicinska akademija | kliničko bolnički centar | institut za majku i dete | zdravstveni centar | institut za kardiovaskularne bolesti | poliklinika
clinic: dom zdravlja | apoteka | zavod za javno zdravlje | institut za javno zdravlje
care: centar za socijalni rad | dom za stare | gerontološki centar | dom za decu | sigurna kuća | prihvatilište | dom za smeštaj | centar za porodični smeštaj
employment-service: nacionalna služba za zapošljavanje | zavod za zapošljavanje | služba za zapošljavanje
security: policija | vatrogasni savez | sud | vojska srbije | zatvor | ministarstvo unutrašnjih poslova | uprava za izvršenje | osnovni sud | viši sud | kazneno popravni zavod | tužilaštvo | dobrovoljno vatrogasno društvo
municipality: opština | grad | gradska uprava | mesna zajednica | gradska opština | opštinska uprava | skupština opštine | skupština grada
region: pokrajinski sekretarijat | autonomna pokrajina | regionalna razvojna agencija | okrug | pokrajinska vlada | regionalna agencija | pokrajinski | upravni okrug | razvojna agencija
ministry: ministarstvo | ambasada | vlada republike srbije | narodna skupština | kancelarija vlade | vlada | kancelarija za
national-agency: republički zavod | nacionalna agencija | republička direkcija | agencija za | zavod za statistiku | narodna banka | nacionalni | uprava za | fond za nauku | inovacioni fond | republički fond | komesarijat | direkcija za | republička agencija | zavod za intelektualnu svojinu | razvojna agencija srbije | poreska uprava | republička
national-institute: republički hidrometeorološki zavod | republički geodetski zavod
authority: agencija | uprava | zavod | javna ustanova | direkcija | inspektorat | ustanova
school-authority: školska uprava | zavod za unapređivanje obrazovanja | zavod za vrednovanje kvaliteta obrazovanja | zavod za unapređivanje obrazovanja i vaspitanja | sekretarijat za obrazovanje
chamber: privredna komora | regionalna privredna komora | komora | inženjerska komora | zanatska komora | lekarska komora | advokatska komora
trade-union: sindikat | savez samostalnih sindikata | savez sindikata | unija sindikata | samostalni sindikat
employers-association: unija poslodavaca | udruženje poslodavaca
trade-body: udruženje preduzetnika | asocijacija malih i srednjih preduzeća | udruženje privrednika | klaster
association: udruženje | savez | mreža | nevladina organizacija | udruženje građana | društvo | srpsko društvo | centar za razvoj neprofitnog | građanske inicijative | inicijativa | forum | pokret | asocijacija | savet | unija | organizacija | lokalna akciona grupa | koalicija | matica | liga | stalna konferencija | evropski pokret | fond za razvoj neprofitnog | volonterski centar | centar za kulturnu dekontaminaciju | grupa
federation: federacija | konfederacija
assembly: stalna konferencija gradova
club: klub
friends: prijatelji | prijatelji dece | udruženje roditelja | savet roditelja | društvo prijatelja
church: crkva | parohija | eparhija | manastir | islamska zajednica | srpska pravoslavna crkva | patrijaršija | mitropolija
charity: crveni krst | karitas | crveni krst srbije | čovekoljublje | ekumenska humanitarna organizacija | adra | humanitarna organizacija
foundation: fondacija | zadužbina | fond
cooperative: zadruga | zemljoradnička zadruga
social-enterprise: socijalno preduzeće | socijalna zadruga
youth-organisation: savez izviđača | studentski parlament | kancelarija za mlade | savez studenata | omladinska | udruženje mladih | krovna organizacija mladih | omladina | studentska organizacija | unija studenata | odred izviđača | savez gorana | udruženje studenata | mladi | omladinski klub | omladinski savet | nacionalna asocijacija kancelarija za mlade | studentska unija | unija srednjoškolaca | omladinska zadruga | forum mladih | omladinski pokret | pokret gorana | omladinska organizacija
youth-centre: omladinski centar | dom omladine | omladinski klub | centar za mlade | klub za mlade | kulturni centar mladih
youth-council: krovna organizacija mladih srbije
sport-club: sportski klub | fudbalski klub | košarkaški klub | atletski klub | plivački klub | rukometni klub | odbojkaški klub | sportsko društvo | karate klub | džudo klub | teniski klub | ragbi klub | rvački klub | veslački klub | sportsko udruženje | biciklistički klub
sport-federation: sportski savez | fudbalski savez | atletski savez | košarkaški savez | savez za sport | rukometni savez | odbojkaški savez | džudo savez | plivački savez | karate federacija
sport-organisation: olimpijski komitet | sportski centar | zavod za sport | savez za školski sport | paraolimpijski komitet | ustanova sportski centar
training: centar za obrazovanje | škola stranih jezika | edukativni centar | regionalni centar za profesionalni razvoj | centar za stručno usavršavanje | centar za obuku | auto škola
counselling: savetovalište | centar za karijerno vođenje | savetovalište za mlade
accreditation: nacionalno akreditaciono telo | akreditaciono telo
institute: institut | akademija | zavod
centre: centar | laboratorija | kuća | naučno tehnološki park | park | biznis inkubator | inkubator
business: preduzeće | trgovina | proizvodnja | konsalting | izdavaštvo | banka | osiguranje | hotel | fabrika | inženjering | elektroprivreda | industrija | štamparija | elektrodistribucija
research: istraživ* | naučn* | nauka | nauke
higher: univerzitet* | univerziteta | visokog obrazovanja
sport: sport* | fudbal* | košarka* | atlet* | plivač* | rukomet* | odbojka*
youth: mladi | mladih | mlade | omladin* | student* | studenata | izviđač*
occupational: stručn* | strukovn* | zanatsk*
employers: poslodav* | preduzetni* | industrij* | privredni*
level local: lokaln* | gradsk* | opštinsk* | mesn*
level regional: regional* | pokrajinsk* | okružn*
level national: nacional* | republičk* | državn* | stalna konferencija gradova
level european: evropsk*
level international: međunarodn* | svetsk*
nation: srpsk* | srbij* | srbija | srbije | crnogorsk* | crne gore
sector health: zdravstv* | zdravlj* | medicin* | bolnic* | farma* | onkolog* | klinič*
sector culture: kultur* | umetnos* | umetnič* | muzik* | muzič* | pozoriš* | baštin* | film* | folklor*
sector media: medij* | televizij* | radio | novinar*
sector ict: informati* | softver | digital* | telekomunik* | računar*
sector agriculture: poljoprivred* | šumar* | stočar* | agro* | vinar* | veterin* | ratarstv* | voćarstv*
sector environment: životne sredine | životnu sredinu | prirod* | ekolo* | vode
sector energy: energet* | energij* | elektro*
sector transport: saobraćaj* | železnic* | logisti* | puteva
sector tourism: turiz* | turisti* | hotel*
sector construction: građevin* | arhitekt*
sector finance: banka | osiguran* | finansij*
sector industry: industrij* | mašin* | hemij* | metal* | tekstil*
sector social-services: socijaln* | invalid* | porodic* | izbeglic*
sector employment: zapošljav* | rada | radnik*
sector civil-society: ljudska prava | ljudskih prava | civiln* | građansk* | demokrat*
sector justice: pravosud* | polici* | bezbednos*
sector SPO: sport*
sector YOU: mladi | mladih | mlade | omladin*
sector ADU: odraslih
sector SCH: škol* | obrazov* | vaspit*
sector research: istraživ* | naučn*
`,
);
