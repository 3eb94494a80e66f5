import { nameBook } from '../name-book.js';
import { peopleOf } from '../people.js';

/** Places and causes are genitives; the second form of a city is its genitive. */
export const estonian = nameBook(
  'et',
  peopleOf({
    women: 'Mari, Kadri, Liis, Piret, Anneli, Kristiina',
    men: 'Jaan, Rein, Toomas, Margus, Siim, Ott',
    family: 'Tamm, Saar, Mägi, Kask, Kukk, Rebane, Ilves, Pärn, Koppel, Luik, Lepik, Oja',
  }),
  `
own: Pääsuke | Kompass | Vikerkaar | Päevalill | Tuletorn | Sillad | Silmapiir | Juured | Allikas | Mesipuu | Jaaniuss | Üheskoos | Uus Rada | Mosaiik | Pärnapuu | Avatud Uks
patron: Anna Lepiku | Jaan Raudsepa | Liisa Kuusiku | Villem Soosaare
place: Pärnaveski | Valgekivi | Rohevälja | Alajõe-Ranna | Saareküla | Vanaallika | Uueaasa | Sarapiku | Kullimäe | Pajuvere | Kiviorg | Kasesalu
sport: Jalgratta | Sõude | Judo | Orienteerumise | Käsipalli | Ujumise
cause green: keskkonnahariduse | jätkusuutliku eluviisi
cause digital: digioskuste | tehnoloogia ja innovatsiooni
cause inclusion: võrdsete võimaluste | kultuuridevahelise dialoogi
cause culture: kultuuri ja pärandi | kunstihariduse
cause civic: aktiivse kodakondsuse | noorte osaluse
cause learning: elukestva õppe | haridusuuenduse
cause work: oskuste ja tööhõive | ettevõtlikkuse
cause health: tervise ja liikumise | vaimse tervise
school-pre-primary: Lasteaed {own}, {city} | {place} Lasteaed
school-primary: {place} Põhikool | {place} Lasteaed-Algkool | Erakool {own}, {city}
school-secondary: {place} Gümnaasium | {in} {patron} Gümnaasium
school-vocational-secondary: {place} Ametikool | Kutsekool {own}, {city}
school-vocational-tertiary: Kutsehariduskeskus {own}, {city}
school-adult: {place} Rahvaülikool | Täiskasvanute Kool {own}, {city}
higher-education-institution: {patron} Kõrgkool | Rakenduskõrgkool {own}, {city}
research-institute: {cause} instituut | Uurimiskeskus {own}, {city}
local-public-body: {place} Vallavalitsus | {place} Linnavalitsus
regional-public-body: {place} Maakonna Arenduskeskus | {in} piirkondlik {cause} keskus
national-public-body: Riiklik {cause} keskus | Eesti {cause} amet
public-body: {place} Ühisamet
public-service-provider: {place} Raamatukogu | Sotsiaalkeskus {own}, {city}
counselling-body: Nõustamiskeskus {own}, {city} | {place} Rajaleidja
accreditation-body: Kutseeksamite Keskus {own}
sme: {surname} Konsult OÜ | {own} Koolitus OÜ | Stuudio {surname} OÜ
large-enterprise: {surname} Grupp AS | {own} Tööstus AS
social-enterprise: Sotsiaalne Ettevõte {own} SA | Töötuba {own} {city}
company: {surname} Logistika OÜ | {own} Puit OÜ
social-partner: {place} Ettevõtjate Liit | Ametiühing {own}
ngo: MTÜ {own} | {in} {cause} selts | {cause} võrgustik MTÜ | Selts {own}
foundation: SA {own} | {cause} sihtasutus
youth-organisation: {place} Noortekeskus | Noorteklubi {own}, {city}
national-youth-council: Noorte Foorum {own}
sport-club: {place} Spordiklubi | Spordiklubi {own} {city} | {place} {sport}klubi
sport-federation: {in} {sport}liit | {place} {sport}liit
sport-league: {in} Harrastajate {sport}liiga
sport-organisation: {place} Spordikool | Liikumiskeskus {own} {city}
other: Avatud Töötuba {own} | Loomekoda {own} {city}
`,
);
