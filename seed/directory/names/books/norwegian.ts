import { nb_NO } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const norwegian = nameBook(
  'no',
  nb_NO,
  `
own: Svalen | Kompasset | Regnbuen | Solsikken | Fyrlykta | Broen | Horisonten | Røtter | Kilden | Bikuben | Ildflua | Sammen | Ny Vei | Mosaikken | Lindetreet | Åpne Dører | Springbrettet
patron: Anna Fjellstad | Nils Østvoll | Karen Lyngnes | Peder Vestdal
place: Lindhaug | Kvitstein | Grønnåker | Nedrevad | Askelund | Gammelkjelda | Nyenga | Hasselvik | Haukåsen | Seljebekk | Steindalen | Bjørkesund
sport: sykling | roing | judo | orientering | håndball | svømming
cause green: miljølære | bærekraftig liv
cause digital: digital kompetanse | teknologi og innovasjon
cause inclusion: like muligheter | flerkulturell dialog
cause culture: kultur og kulturarv | kunstformidling
cause civic: aktivt medborgerskap | ungdomsmedvirkning
cause learning: livslang læring | skoleutvikling
cause work: kompetanse og arbeid | entreprenørskap
cause health: helse og bevegelse | psykisk helse
school-pre-primary: {own} barnehage | {own} barnehage, {city}
school-primary: {place} skole | {place} barne- og ungdomsskole | {own} Montessoriskole {city}
school-secondary: {place} videregående skole | {own} Gymnas {city}
school-vocational-secondary: {place} yrkesskole | {place} fagskole | Naturbruksskolen {own}
school-vocational-tertiary: Fagskolen {own} {city}
school-adult: {place} folkehøgskole | Voksenopplæringen {own} {city} | Studieforbundet {own}
higher-education-institution: Høgskolen {own} | {place} høgskole
research-institute: Institutt for {cause} {city} | {own} forskning AS
local-public-body: {place} kommune
regional-public-body: {place} fylkesråd | Regionsenter for {cause} {city}
national-public-body: Nasjonalt senter for {cause} | Direktoratet for {cause}
public-body: {place} interkommunale samarbeid
public-service-provider: {place} folkebibliotek | Frivilligsentralen {own} {city}
counselling-body: Karrieresenteret {own} {city} | Veiledningstjenesten {place}
accreditation-body: Sertifiseringsinstituttet {own}
sme: {surname} Rådgivning AS | {own} Læring AS | {surname} & {surname} AS
large-enterprise: {surname} Industrier ASA | {surname}gruppen ASA
social-enterprise: {own} Arbeidssamvirke | Verkstedet {own} {city}
company: {surname} Logistikk AS | {surname} Sjømat AS
social-partner: {place} Næringsforening | Fagforbundet {own}
ngo: Foreningen {own} | Foreningen for {cause} {city} | Nettverk for {cause} | {own} velforening {city}
foundation: Stiftelsen {own} | Stiftelsen for {cause}
youth-organisation: {own} ungdomsklubb {city} | Ungdomshuset {own} | {place} speidergruppe
national-youth-council: Ungdommens Forum {own}
sport-club: {place} idrettslag | {place} IL {year} | {own} idrettsforening {city}
sport-federation: {place} krets for {sport} | Regionsforbundet for {sport} {city}
sport-league: Bedriftsligaen i {sport} {city}
sport-organisation: {place} idrettsråd | Idrett for alle {city}
other: Åpent verksted {own} | Kulturhuset {own} {city}
`,
);
