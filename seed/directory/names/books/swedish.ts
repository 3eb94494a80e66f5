import { sv } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const swedish = nameBook(
  'sv',
  sv,
  `
own: Svalan | Kompassen | Regnbågen | Solrosen | Fyren | Bron | Horisonten | Rötter | Källan | Bikupan | Eldflugan | Tillsammans | Nya Vägen | Mosaiken | Linden | Öppna Dörren | Språngbrädan
patron: Anna Hedlund | Karl Västerberg | Elsa Norrby | Gustaf Ekmark
place: Lindhult | Vitstensby | Grönåker | Nedervad | Askholma | Gammelkälla | Nyängen | Hasselvik | Höksberga | Videberg | Stensjö | Björksund
sport: cykel | rodd | judo | orientering | handboll | simning
cause green: miljölärande | hållbart liv
cause digital: digital kompetens | teknik och innovation
cause inclusion: lika möjligheter | interkulturell dialog
cause culture: kultur och kulturarv | konstpedagogik
cause civic: aktivt medborgarskap | ungas delaktighet
cause learning: livslångt lärande | skolutveckling
cause work: kompetens och arbete | entreprenörskap
cause health: hälsa och rörelse | psykisk hälsa
school-pre-primary: Förskolan {own} | Förskolan {own}, {city}
school-primary: {place}skolan | {place}s skola | {place}skolan i {city}
school-secondary: {place}s gymnasium | {patron}-gymnasiet | {place}gymnasiet i {city}
school-vocational-secondary: {place}s yrkesgymnasium | Praktiska {own} {city} | Naturbruksgymnasiet {own}
school-vocational-tertiary: Yrkeshögskolan {own} | {place}s yrkeshögskola
school-adult: {place}s folkhögskola | Folkhögskolan {own} | Vuxenskolan {own} {city}
higher-education-institution: Högskolan {own} | {patron}-högskolan i {city}
research-institute: Institutet för {cause} | Forskningscentrum {own} {city}
local-public-body: {place}s kommun | {place}s stad
regional-public-body: Regionförbundet {place} | Regionalt centrum för {cause} {city}
national-public-body: Myndigheten för {cause} | Nationellt centrum för {cause}
public-body: Kommunalförbundet {place}
public-service-provider: {place}s bibliotek | Servicecentrum {own} {city}
counselling-body: Vägledningscentrum {own} {city} | Studievägledningen {place}
accreditation-body: Certifieringsinstitutet {own}
sme: {surname} Konsult AB | {own} Utbildning AB | {surname} & {surname} AB | Studio {surname} AB
large-enterprise: {surname} Industrier AB | {surname}koncernen AB
social-enterprise: Arbetskooperativet {own} | Verkstan {own} {city}
company: {surname} Logistik AB | {surname} Trä AB
social-partner: Företagarna i {place} | Fackförbundet {own}
ngo: Föreningen {own} | Föreningen för {cause} i {city} | Nätverket för {cause} | Byalaget {place}
foundation: Stiftelsen {own} | Stiftelsen för {cause}
youth-organisation: Fritidsgården {own} {city} | Ungdomsföreningen {own} | Scoutkåren {place}
national-youth-council: Nationella Ungdomsforumet {own}
sport-club: {place}s IF | {place}s BK {year} | Idrottsföreningen {own} {city}
sport-federation: {place}s {sport}förbund | Distriktsförbundet för {sport} i {city}
sport-league: Korpligan i {sport} {city}
sport-organisation: Idrott för alla {city} | {place}s idrottsråd
other: Öppna verkstaden {own} | Kulturhuset {own} {city}
`,
);
