import { kindWords } from './kind-words.js';

/** Catalan and Valencian. */
export const catalan = kindWords(
  ['ca', 'ES AD', 'head-first'],
  'de del d dels la el els les l per a al amb en',
  `
preschool: escola bressol | llar d infants | escola infantil | escoleta
primary: escola pública | col legi públic | escola rural | zona escolar rural | escola d educació infantil i primària | col legi d educació infantil i primària
primary@ES: ZER
secondary: institut d educació secundària | institut escola | col legi | institut d ensenyament secundari | institut de batxillerat | escola pia
secondary@ES AD: ins
vocational: formació professional | institut de formació professional | escola d art | centre integrat de formació professional | centre de formació professional | escola d hoteleria | escola agrària | institut tècnic
adult-school: escola d adults | centre de formació d adults | centre de formació de persones adultes | formació d adults | centre de formació de persones adults
school: escola | escoles | centre educatiu
art-school: escola de música | escola de dansa | conservatori professional | conservatori municipal | conservatori professional de música
university: universitat | escola superior | escola universitària | conservatori superior | institut universitari | escola politècnica | centre universitari
university@ES AD: universitats
faculty: facultat
research-institute: institut de recerca | centre de recerca | institut d investigació | centre tecnològic | institut d investigacions | centre d estudis | institut de ciències fotòniques | consorci d investigació | institut d estudis espacials | institut català de nanociència | institut d estudis catalans | centre de regulació genòmica | centre de visió | institut de bioenginyeria | laboratori | observatori | centre d investigació | parc de recerca | fundació institut de recerca
museum: museu | museus
library: biblioteca | biblioteques
archive: arxiu | filmoteca | arxius
stage: teatre | orquestra | auditori | centre cultural | òpera | orfeó | gran teatre | companyia | casa de cultura | centre d art
hospital: hospital | hospitals | consorci sanitari | corporació sanitària | parc sanitari | institut català d oncologia | fundació sanitària | parc taulí | consorci hospitalari | institut guttmann
clinic: centre d atenció primària | centre de salut
care: residència | serveis socials | centre de dia
municipality: ajuntament | consorci | mancomunitat | area metropolitana | comú | ajuntaments | àrea metropolitana | institut municipal
region: consell comarcal | diputació | generalitat | consell insular | govern de | departament d ensenyament | departament de | consell insular de | agència catalana
regional-ministry: conselleria
ministry: ministeri | govern d andorra
authority: servei de | patronat
school-authority: departament d educació | conselleria d educació | serveis territorials | servei educatiu | consorci d educació
chamber: cambra de comerç | cambra oficial | col legi oficial | cambra | col legi de
trade-union: sindicat | comissions obreres | unió general de treballadors | unió de pagesos
employers-association: foment del treball | patronal
trade-body: gremi | associació empresarial | confederació empresarial | unió empresarial
association: associació | associacions | xarxa | entitat | plataforma | societat catalana | unió | lliga | agrupació | moviment | col lectiu | ateneu | òmnium
federation: federació | confederació | coordinadora
club: club
friends: amics de | associació de famílies | associació de pares | amics del
church: església | parròquia | bisbat | arquebisbat | monestir
charity: creu roja | càritas
foundation: fundació | fundacions
cooperative: cooperativa
social-enterprise: empresa d inserció | centre especial de treball
youth-organisation: consell de la joventut | escoltes | associació juvenil | consell nacional de la joventut | minyons escoltes | joventut | joves | esplais | esplai
youth-centre: casal de joves | casal | alberg de joventut | espai jove | punt jove
sport-club: club esportiu | club de futbol | club natació | club bàsquet | unió esportiva | club esportiu | club excursionista | club d atletisme | club hoquei | centre excursionista
sport-federation: federació catalana de futbol | federació esportiva
sport-organisation: consell esportiu | consell català de l esport | unió de federacions esportives | comitè olímpic
training: centre de formació | formació | escola d idiomes
institute: institut | acadèmia
centre: centre | consorci | casa | laboratori | parc científic
business: empresa | serveis | consultors | enginyeria | solucions | tecnologies | editorial | grup | banc | indústries | construccions
research: recerca | investigació | investigacions | ciències | científic | científica | ciència
higher: universitat | universitari | universitària | superior
sport: esport | esports | esportiu | esportiva | futbol | bàsquet | atletisme
youth: juvenil | joves | joventut | estudiants
occupational: professional | ocupacional
employers: empresarial | empresaris | empreses | industrials | comerciants
level local: local | municipal | veïnal | veïns
level regional: regional | català | catalana | comarcal | insular | valenciana | valencià
level national: estatal
level european: europeu | europea
level international: internacional | mundial
sector health: salut | mèdic* | medicina | sanitari* | sanitària | biomèdic* | càncer | oncolog*
sector culture: cultura | cultural | art | arts | música | patrimoni | teatre | cinema
sector agriculture: agrari* | agrària | agroalimentari* | agricultura | pesca | forestal
sector environment: ambiental | medi ambient | natura | aigua | ecològic*
sector energy: energia | energètic* | solar
sector transport: transport* | ferrocarrils | port de | mobilitat
sector tourism: turisme | hoteleria | turístic*
sector construction: construcció | habitatge
sector social-services: social | socials | discapacitat | família | inclusió
sector employment: ocupació | treball
sector SPO: esport* | futbol
sector YOU: joventut | joves | juvenil
sector SCH: escola | ensenyament | educació
sector research: recerca
`,
);
