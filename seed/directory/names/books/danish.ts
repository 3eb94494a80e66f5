import { da } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const danish = nameBook(
  'da',
  da,
  `
own: Svalen | Kompasset | Regnbuen | Solsikken | Fyrtårnet | Broen | Horisonten | Rødder | Kilden | Bikuben | Ildfluen | Fællesskabet | Den Nye Vej | Mosaikken | Lindetræet | Åbne Døre | Springbrættet
patron: Anna Bjerregaard-Holm | Niels Østerby | Karen Lyngby | Peder Vesterlund
place: Lindehøj | Hvidsten Strand | Grønager | Nedervad | Askelund | Gammelkilde | Nyeng | Hasselbjerg | Høgholt | Pilebæk | Stendalen | Birkesund
sport: cykling | roning | judo | orientering | håndbold | svømning
cause green: miljøundervisning | bæredygtigt liv
cause digital: digitale færdigheder | teknologi og innovation
cause inclusion: lige muligheder | interkulturel dialog
cause culture: kultur og kulturarv | kunstformidling
cause civic: aktivt medborgerskab | unges deltagelse
cause learning: livslang læring | skoleudvikling
cause work: kompetencer og job | iværksætteri
cause health: sundhed og bevægelse | mental sundhed
school-pre-primary: Børnehuset {own} | Børnehaven {own}, {city}
school-primary: {place} Skole | {place} Friskole | Skolen {own}, {city}
school-secondary: {place} Gymnasium | {place} Efterskole | {own} Gymnasium {city}
school-vocational-secondary: {place} Erhvervsskole | Teknisk Skole {own} | {place} Landbrugsskole
school-vocational-tertiary: {place} Erhvervsakademi
school-adult: {place} Højskole | Voksenskolen {own} {city} | Aftenskolen {own}
higher-education-institution: Professionshøjskolen {own} | Akademiet {own} {city}
research-institute: Institut for {cause} | Forskningscenter {own} {city}
local-public-body: {place} Kommune
regional-public-body: Regionalt Center for {cause} {city} | Udviklingsråd {place}
national-public-body: Nationalt Center for {cause} | Styrelsen for {cause}
public-body: Fællessekretariatet {place}
public-service-provider: {place} Bibliotek | Kulturhuset {own} {city} | Sundhedscenter {place}
counselling-body: Vejledningscenter {own} {city} | Ungdomsvejledningen {place}
accreditation-body: Certificeringsinstituttet {own}
sme: {surname} Rådgivning ApS | {own} Læring ApS | {surname} & {surname} ApS | Studio {surname}
large-enterprise: {surname} Industri A/S | {surname} Gruppen A/S
social-enterprise: Værkstedet {own} {city} | {own} Socialøkonomi ApS
company: {surname} Logistik A/S | {surname} Byg ApS
social-partner: {place} Erhvervsforening | Fagforeningen {own}
ngo: Foreningen {own} | Foreningen for {cause} {city} | Netværk for {cause} | Beboerhuset {own} {city}
foundation: Fonden {own} | Fonden for {cause} | {patron} Fonden
youth-organisation: Ungdomsklubben {own} {city} | Ungdomshuset {own} | Spejderne {place}
national-youth-council: Ungdommens Forum {own}
sport-club: {place} IF | {place} Boldklub {year} | Idrætsforeningen {own} {city}
sport-federation: {place} Union for {sport} | Landsdelsforbund for {sport} {city}
sport-league: Motionsliga {place} | Serien for {sport} {city}
sport-organisation: Idræt for Alle {city} | {place} Idrætssamvirke
other: Åbent Værksted {own} | Medborgerhuset {own} {city}
`,
);
