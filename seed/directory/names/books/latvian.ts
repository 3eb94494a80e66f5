import { lv } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Places, patrons and causes are genitives; the second form of a city is its genitive. */
export const latvian = nameBook(
  'lv',
  lv,
  `
own: Bezdelīga | Kompass | Varavīksne | Saulespuķe | Bāka | Tilti | Apvārsnis | Saknes | Avots | Bišu Strops | Jāņtārpiņš | Kopā | Jaunais Ceļš | Mozaīka | Liepa | Atvērtās Durvis
patron: Annas Kalnāres | Jāņa Bērzkalna | Mildas Ozolītes | Kārļa Vītoliņa
place: Augšliepu | Baltakmens | Zaļlauku | Lejasbrodu | Ošukalna | Vecavotu | Jaunpļavu | Lazdukalna | Vanagkalna | Kārklupes | Akmensgravas | Bērziņciema
sport: riteņbraukšanas | airēšanas | džudo | orientēšanās | handbola | peldēšanas
cause green: vides izglītības | ilgtspējīga dzīvesveida
cause digital: digitālo prasmju | tehnoloģiju un inovāciju
cause inclusion: vienlīdzīgu iespēju | starpkultūru dialoga
cause culture: kultūras un mantojuma | mākslas izglītības
cause civic: aktīvas pilsonības | jauniešu līdzdalības
cause learning: mūžizglītības | izglītības inovāciju
cause work: prasmju un nodarbinātības | uzņēmējdarbības
cause health: veselības un kustības | garīgās veselības
school-pre-primary: {in} pirmsskolas izglītības iestāde “{own}” | {place} bērnudārzs
school-primary: {place} pamatskola | {in} {number}. pamatskola “{own}”
school-secondary: {place} vidusskola | {in} {patron} ģimnāzija
school-vocational-secondary: {place} tehnikums | {in} {patron} tehnikums | {place} Amatniecības vidusskola
school-vocational-tertiary: {place} koledža
school-adult: {place} tautskola | {in} Pieaugušo izglītības centrs “{own}”
higher-education-institution: {patron} augstskola | {in} augstskola “{own}”
research-institute: {cause} institūts | {in} pētniecības centrs “{own}”
local-public-body: {place} novada pašvaldība | {place} pagasta pārvalde
regional-public-body: {place} attīstības aģentūra | {in} reģionālais {cause} centrs
national-public-body: Valsts {cause} centrs | Valsts {cause} aģentūra
public-body: {place} apvienotā pārvalde
public-service-provider: {place} bibliotēka | {in} sociālais centrs “{own}”
counselling-body: {in} konsultāciju centrs “{own}” | {place} karjeras centrs
accreditation-body: Sertifikācijas centrs “{own}”
sme: SIA “{own} Konsultants” | SIA “{surname} un partneri” | SIA “{own} Mācības”
large-enterprise: AS “{own} Industrija” | AS “{surname} Grupa”
social-enterprise: Sociālais uzņēmums “{own}” SIA
company: SIA “{own} Loģistika” | SIA “{own} Koks”
social-partner: {place} uzņēmēju biedrība | Arodbiedrība “{own}” | {place} amatnieku kamera
ngo: Biedrība “{own}” | {in} {cause} biedrība | {cause} tīkls
foundation: Nodibinājums “{own}” | {cause} fonds
youth-organisation: {place} jauniešu centrs | {in} jauniešu klubs “{own}”
national-youth-council: Nacionālais jauniešu forums “{own}”
sport-club: {place} sporta klubs | Sporta klubs “{own}” {city}
sport-federation: {in} {sport} savienība
sport-league: {in} amatieru {sport} līga
sport-organisation: {place} sporta skola | Sports visiem {city}
other: Atvērtā darbnīca “{own}” {city}
`,
);
