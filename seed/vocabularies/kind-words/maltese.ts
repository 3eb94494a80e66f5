import { kindWords } from './kind-words.js';

export const maltese = kindWords(
  ['mt', 'MT', 'head-first'],
  'ta tal tad tas tat tar tan taċ taz għal għall fuq fi ma mal li b',
  `
preschool: skola tat trabi | kindergarten | ċentru tat tfal
primary: skola primarja | skola elementari | skola primarja tal gvern
secondary: skola sekondarja | skola medja | ġinnasju | liċeo | junior lyceum
vocational: skola teknika | istitut tekniku | skola vokazzjonali | vokazzjonali
adult-school: skola għall adulti
school: skola | skejjel | kulleġġ tal iskejjel
art-school: skola tal mużika | skola tal arti | skola taż żfin | skola tad drama | konservatorju
university: università | universita ta malta | l università | università ta malta | kulleġġ malti għall arti xjenza u teknoloġija
faculty: fakultà
research-institute: ċentru ta riċerka | istitut ta riċerka
museum: mużew | mużewijiet
library: librerija | bibljoteka | librerija nazzjonali
archive: arkivji | arkivju | arkivji nazzjonali
stage: teatru | orkestra | orkestra filarmonika | ċentru kulturali | kor | każin tal banda | soċjetà filarmonika | għaqda mużikali | teatru nazzjonali | gallerija
hospital: sptar | isptar | sptarijiet
clinic: ċentru tas saħħa | klinika | spiżerija | ċentru tas sahha
care: dar tal anzjani | dar għall anzjani | dar tat tfal | ċentru tal anzjani | servizzi soċjali
employment-service: korporazzjoni għax xogħol u taħriġ
security: pulizija | il pulizija ta malta | qorti | ħabs | forzi armati | forzi armati ta malta | protezzjoni ċivili | qrati
municipality: kunsill lokali | kunsill muniċipali | assoċjazzjoni tal kunsilli lokali | kunsilli lokali
region: kunsill reġjonali | kumitat reġjonali
ministry: ministeru | uffiċċju tal prim ministru | parlament ta malta | ambaxxata | segretarjat parlamentari | kamra tad deputati
national-agency: uffiċċju nazzjonali | bank ċentrali | aġenzija nazzjonali | uffiċċju nazzjonali tal istatistika | kummissjoni nazzjonali | awtorità ta malta | aġenzija għall | kunsill nazzjonali | awtorità għar
authority: awtorità | aġenzija | direttorat | kummissjoni | dipartiment | ombudsman | kummissarju | uffiċċju | kunsill
world-body: kummissjoni ewropea | parlament ewropew | nazzjonijiet uniti
school-authority: direttorat tal edukazzjoni | segretarjat għall edukazzjoni nisranija | direttorat għas servizzi edukattivi
chamber: kamra tal kummerċ | kamra | kamra tal avukati | kamra tal periti
trade-union: unjoni ħaddiema magħqudin | union ħaddiema magħqudin | unjoni tal għalliema | unjoni | union tal ħaddiema
employers-association: assoċjazzjoni ta min iħaddem
trade-body: kamra tas sidien | għaqda tal bdiewa
association: għaqda | assoċjazzjoni | soċjetà | moviment | netwerk | fratellanza | forum | kumitat | għaqdiet | grupp
federation: federazzjoni | konfederazzjoni
club: każin | klabb
friends: ħbieb ta | għaqda tal ġenituri | ħbieb
church: knisja | parroċċa | arċidjoċesi | djoċesi | kunvent | kurja | santwarju | monasteru | katidral | provinċja
charity: salib l aħmar | dar tal providenza | karitas malta | caritas malta
foundation: fondazzjoni | fond
cooperative: koperattiva | kooperattiva
social-enterprise: intrapriża soċjali
youth-organisation: għaqda żgħażagħ | aġenzija żgħażagħ | skawts | kunsill studenti universitarji | moviment żgħażagħ | għaqda studenti | pulse | żgħażagħ ħaddiema nsara | azzjoni kattolika | kunsill tal istudenti | żgħażagħ
youth-centre: ċentru żgħażagħ | ċentru taż żgħażagħ | kafé żgħażagħ
youth-council: kunsill nazzjonali taż żgħażagħ
sport-club: klabb tal futbol | klabb tal isports | klabb sportiv
sport-federation: assoċjazzjoni tal futbol
sport-organisation: kumitat olimpiku | kumitat olimpiku malti
training: ċentru ta taħriġ | skola tal lingwi | ċentru tat taħriġ
counselling: ċentru ta pariri
accreditation: awtorità ta malta għall edukazzjoni avvanzata u ogħla | kummissjoni nazzjonali għall edukazzjoni
institute: istitut | akkademja | kulleġġ
centre: ċentru | taqsima | laboratorju | dar
business: kumpanija | bank ta | pubblikazzjonijiet | lukanda
research: riċerka
higher: universit* | edukazzjoni ogħla
sport: sport | futbol | sportiv*
youth: żgħażagħ | student* | studenti
employers: min iħaddem | intraprendituri
level local: lokali
level regional: reġjonali
level national: nazzjonali
level european: ewropew | ewropea
level international: internazzjonali
nation: malti | maltija | malta | għawdex
sector health: saħħa | medik*
sector culture: kultura | kulturali | arti | mużika | mużikali | filarmonik* | wirt | patrimonju
sector media: xandir | midja
sector agriculture: agrikoltura | sajd | bdiewa
sector environment: ambjent | natura
sector energy: enerġija
sector transport: trasport
sector tourism: turiżmu
sector social-services: soċjali | anzjani | familja | dizabilità | refuġjati
sector justice: ġustizzja | pulizija
sector SCH: edukazzjoni | għalliema | skejjel
sector SPO: sport
sector YOU: żgħażagħ
sector research: riċerka
`,
);
