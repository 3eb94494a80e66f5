import { de } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const german = nameBook(
  'de',
  de,
  `
own: Regenbogen | Kompass | Sonnenblume | Brücke | Lindenhof | Leuchtturm | Weitblick | Wegwarte | Neue Wege | Mosaik | Sprungbrett | Apfelbaum | Zeitraum | Kaleidoskop | Horizont | Mühlrad | Tandem
patron: Anna-Seibold | Karl-Wenninger | Elisabeth-Hartlieb | Friedrich-Amelung | Clara-Vogtmann | Georg-Lindenau | Sophie-Brandner | Johann-Kestler
place: Erlenbrunn | Haselrode | Lindenfelde | Oberkirnach | Waldmühlen | Steinbachtal | Niederauen | Birkenhain | Moosfurt | Sonnleithen | Großweiden | Kaltenried | Hirschau-Land | Neuenbrück
sport: Radsport | Rudern | Judo | Orientierungslauf | Handball | Schwimmen
cause green: Umweltbildung | nachhaltiges Leben
cause digital: digitale Bildung | Technik und Innovation
cause inclusion: Chancengleichheit | interkulturelle Begegnung
cause culture: Kultur und Heimatpflege | kulturelle Bildung
cause civic: politische Bildung | Jugendbeteiligung
cause learning: lebenslanges Lernen | Schulentwicklung
cause work: berufliche Bildung | Gründergeist
cause health: Gesundheit und Bewegung | seelische Gesundheit
school-pre-primary: Kindertagesstätte {own} {city} | Kindergarten {own} | Kita {own} {place}
school-primary: {patron}-Grundschule | Grundschule {place} | {patron}-Grundschule {city}
school-primary@AT: Volksschule {place} | Volksschule {city}-{place}
school-primary@CH: Primarschule {place} | Schule {own} {city}
school-secondary: {patron}-Gymnasium | {patron}-Realschule {city} | Gesamtschule {place} | {patron}-Schule {city}
school-secondary@AT: Mittelschule {place} | {patron}-Gymnasium {city} | BG/BRG {place}
school-secondary@LI: Weiterführende Schule {place} | {patron}-Gymnasium {city}
school-primary@LI: Primarschule {place} | Tagesschule {own} {city}
school-secondary@CH: Kantonsschule {place} | Sekundarschule {place}
school-vocational-secondary: {patron}-Berufskolleg | Berufsbildende Schule {place} | {patron}-Berufsschule {city}
school-vocational-secondary@AT: Landesberufsschule {place} | HTL {place} | HAK {place}
school-vocational-secondary@CH: Berufsbildungszentrum {place} | Gewerbliche Berufsschule {place}
school-vocational-tertiary: Fachakademie {patron} {city} | Meisterschule {city}-{place} | Technikerschule {place}
school-adult: Volkshochschule {place} | Kreisvolkshochschule {place} | Abendschule {own} {city}
school-adult@AT: Volkshochschule {place} | Bildungshaus {own} | Bildungswerk {place}
school-adult@CH: Volkshochschule {place} | Bildungszentrum {own} {city}
school-adult@LI: Erwachsenenbildung {own} {city} | Seniorenakademie {own}
school-adult@LU: Erwachsenenbildung {own} {city} | Abendkurse {own}
higher-education-institution: {patron}-Hochschule {city} | Hochschule {place} | {patron}-Fachhochschule
higher-education-institution@AT: Fachhochschule {place} | {patron}-Privathochschule {city}
research-institute: Institut für {cause} {city} | Forschungsstelle {Cause} | {patron}-Institut
local-public-body: Gemeinde {place} | Stadt {place} | Markt {place}
local-public-body@CH: Einwohnergemeinde {place} | Stadt {place}
local-public-body@LI: Gemeinde {place} | Gemeindeverwaltung {place}
local-public-body@LU: Gemeinde {place} | Gemeindeverwaltung {place}
regional-public-body: Landkreis {place} | Regionalverband {place} | Zweckverband {Cause} {city}
regional-public-body@CH: Regionalverband {place} | Regionalkonferenz {place}
regional-public-body@LI: Amt für {cause} | Regionalverband {place}
regional-public-body@AT: Regionalverband {place} | Regionalmanagement {place}
national-public-body: Bundesfachstelle {Cause} | Nationales Zentrum für {cause}
national-public-body@CH: Schweizerische Fachstelle für {cause}
public-body: Amt {place} | Verwaltungsgemeinschaft {place}
public-service-provider: Stadtbücherei {place} | Klinikum {place} | Sozialdienst {own} {city}
counselling-body: Beratungsstelle {own} {city} | Bildungsberatung {place} | Fachberatung {Cause} {city}
accreditation-body: Zertifizierungsstelle {own} | Gütesiegel {Cause} | Prüfungsverband {city}
sme: {surname} & {surname} GmbH | {surname} Consulting GmbH | Tischlerei {surname} | {surname} Bildung GmbH | Ingenieurbüro {surname}
large-enterprise: {surname} AG | {surname} Werke AG | {surname} Holding SE
social-enterprise: Sozialwerk {own} gGmbH | {own} Werkstätten gGmbH | Radwerkstatt {own} {city}
company: {surname} Logistik GmbH | {surname} Maschinenbau GmbH | Druckerei {surname}
social-partner: Handwerksinnung {place} | Gewerbeverein {place} | Fachverband {Cause} {city}
ngo: {own} e.V. | Verein für {cause} {city} e.V. | Netzwerk {Cause} e.V. | Nachbarschaftshaus {own} {city} e.V.
ngo@AT: Verein {own} | Verein für {cause} {city} | Netzwerk {Cause}
ngo@CH: Verein {own} {city} | Verein für {cause}
ngo@LI: Verein {own} | Verein für {cause} {city}
foundation: {patron}-Stiftung | Stiftung {own} | Bürgerstiftung {place}
youth-organisation: Jugendzentrum {own} {city} | Jugendclub {own} | Jugendring {place} | Pfadfinder {place}
national-youth-council: Bundesforum Junge Stimmen {own} | Jugendparlament {own}
sport-club: TSV {place} {year} | Turnverein {place} | SC {own} {city} | SV {own} {place}
sport-federation: Fachverband {sport} {city} | Landesverband {sport} {place}
sport-league: Regionalliga {sport} {city} | Liga {sport} {place}
sport-organisation: Stadtsportbund {place} | Sportjugend {place} | Bewegungswerkstatt {own} {city}
other: Kulturwerkstatt {own} {city} | Offene Werkstatt {own}
`,
);
