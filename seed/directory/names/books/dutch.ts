import { nl } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const dutch = nameBook(
  'nl',
  nl,
  `
own: De Zwaluw | Het Kompas | De Regenboog | De Springplank | De Wilgenhof | Het Anker | De Vuurtoren | De Kiem | Het Baken | De Wissel | De Notelaar | Het Palet | De Zonnebloem | De Meander | De Linde | De Kade | De Horizon | Het Speelhuis
patron: Anna Verhulst | Pieter van Weelden | Johanna Dekkers | Willem Terlinden | Maria Goossens | Hendrik Aelbrecht
place: Elzendam | Wilgenbroek | Vossenhoven | Hazelveld | Rietmeer | Oosterlinde | Kwartelbeek | Zandweerde | Berkenrade | Noordermeren | Lindelo | Westerhazel | Hoogbeke
sport: wielersport | roeien | judo | oriëntatielopen | handbal | zwemmen
cause green: natuur- en milieueducatie | duurzaam leven
cause digital: digitale vaardigheden | technologie en innovatie
cause inclusion: gelijke kansen | interculturele ontmoeting
cause culture: cultuur en erfgoed | kunsteducatie
cause civic: actief burgerschap | jongerenparticipatie
cause learning: een leven lang leren | onderwijsvernieuwing
cause work: vakmanschap en werk | ondernemerschap
cause health: gezondheid en beweging | mentaal welzijn
school-pre-primary: Kindcentrum {own} | Kleuterschool {own} {city} | Kinderopvang {own} {city}
school-primary: Basisschool {own} {city} | OBS {own} | Montessorischool {own}
school-primary@BE: Vrije Basisschool {own} | Gemeentelijke Basisschool {own} {city} | Leefschool {own}
school-secondary: {patron} College | Scholengemeenschap {own} | {patron} Lyceum {city}
school-secondary@BE: Atheneum {own} {city} | Middenschool {own} | Sint-Gummaruscollege {city}
school-vocational-secondary: Vakcollege {own} | Praktijkcollege {own} {city} | Vakschool {city}-{place}
school-vocational-secondary@BE: Technisch Instituut {own} | Vrij Technisch Instituut {own} {city}
school-vocational-tertiary: Vakacademie {own} {city} | Academie voor Techniek en Ambacht {city}
school-adult: Volkshogeschool {own} | Taalhuis {own} {city} | Avondschool {city}
school-adult@BE: CVO {own} | Centrum voor Basiseducatie {own} {city} | Avondschool {own}
higher-education-institution: Hogeschool {own} | Hogeschool {patron} | {patron} Hogeschool {city}
research-institute: Instituut voor {cause} {city} | Onderzoekscentrum {Cause} | Lectoraat {Cause} {city}
local-public-body: Gemeente {place} | Gemeentebestuur {place}
local-public-body@BE: Gemeente {place} | OCMW {place} | Stadsbestuur {place}
regional-public-body: Regiobureau {Cause} {city} | Regio {place} en omstreken | Streekraad {place}
national-public-body: Rijksbureau voor {cause} | Landelijk Expertisecentrum {Cause}
national-public-body@BE: Vlaams Expertisebureau voor {cause} | Steunpunt {Cause} Vlaanderen
public-body@BE: Intercommunale {place} | Intergemeentelijke Dienst {own}
public-body: Gemeenschappelijke Regeling {place} | Openbaar Lichaam {place}-{place}
public-service-provider: Bibliotheek {place} | Welzijnsdienst {own} {city} | Zorggroep {own}
counselling-body: Loopbaanhuis {own} {city} | Begeleidingscentrum {own} | Adviespunt {Cause} {city}
accreditation-body: Keurmerk {Cause} | Stichting Certificering {own} | Examenbureau {city}
sme: {surname} Advies BV | Studio {surname} | {surname} & {surname} BV | Atelier {own} BV | {surname} Learning BV
large-enterprise: Koninklijke {surname} NV | {surname} Groep NV | {surname} Industrie NV
social-enterprise: Kringwinkel {own} | Sociale Werkplaats {own} {city} | Leerbedrijf {own}
company: {surname} Techniek BV | {surname} Logistiek NV | Bakkerij {surname} BV
social-partner: Ondernemersvereniging {place} | Vakverbond {own} | Kamer van Ambachten {city}-{place}
ngo: Vereniging {own} | Vereniging voor {cause} {city} | Netwerk {Cause} | Buurtvereniging {own} {city}
ngo@BE: {own} vzw | vzw {own} {city} | Netwerk {Cause} vzw
foundation: Stichting {own} | Stichting voor {cause} {city} | {patron} Stichting
foundation@BE: Stichting {own} | {patron} Fonds
youth-organisation: Jongerencentrum {own} {city} | Jeugdhuis {own} | Scouting {own} {city}
national-youth-council: Landelijk Jongerenberaad {own} | Nationaal Jeugdforum {own}
sport-club: Sportvereniging {own} | VV {place} | Sportclub {own} {city} | SC {place} {year}
sport-federation: Regionale Bond voor {sport} {city} | Unie voor {sport}
sport-league: Competitie {sport} {city} | Liga {sport} {place}
sport-organisation: Huis van de Sport {city} | Sportraad {place} | Bewegen met {own}
other: Werkplaats {own} | Collectief {own} {city}
`,
);
