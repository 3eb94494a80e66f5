import { cs_CZ } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Patrons are genitives, causes accusatives. */
export const czech = nameBook(
  'cs',
  cs_CZ,
  `
own: Vlaštovka | Kompas | Duha | Slunečnice | Maják | Mosty | Obzory | Kořeny | Pramen | Úl | Světluška | Společně | Nová cesta | Mozaika | Lípa | Otevřené dveře | Lískový oříšek
patron: Anny Horákové-Vlčkové | Josefa Doubravy | Marie Sedlářové | Karla Vítovce | Boženy Kubínské | Václava Hrdiny
place: Horní Lipová Lhota | Bílý Kámen | Zelené Pole nad Jizerkou | Dolní Brod | Jasenice u Lesa | Stará Studánka | Nové Louky | Ořechovec | Sokolí Hora | Vrbovec pod Skálou | Kamenný Důl | Březí u Rybníka
sport: cyklistiku | veslování | judo | orientační běh | házenou | plavání
cause green: ekologickou výchovu | udržitelný život
cause digital: digitální dovednosti | technologie a inovace
cause inclusion: rovné příležitosti | mezikulturní dialog
cause culture: kulturu a dědictví | uměleckou výchovu
cause civic: aktivní občanství | zapojení mládeže
cause learning: celoživotní učení | inovace ve vzdělávání
cause work: dovednosti a zaměstnanost | podnikavost
cause health: zdraví a pohyb | duševní zdraví
school-pre-primary: Mateřská škola {own} {city} | Mateřská škola {place} | Lesní školka {own}
school-primary: Základní škola {place} | Základní škola {patron}, {city} | ZŠ a MŠ {place}
school-secondary: Gymnázium {patron}, {city} | Gymnázium {place} | Střední škola {own} {city}
school-vocational-secondary: Střední odborná škola {place} | Střední průmyslová škola {patron}, {city} | SOU {place}
school-vocational-tertiary: Vyšší odborná škola {patron}, {city} | VOŠ {place}
school-adult: Lidová univerzita {own} {city} | Centrum vzdělávání dospělých {place}
higher-education-institution: Vysoká škola {patron} | Vysoká škola {own} {city}
research-institute: Ústav pro {cause} {city} | Výzkumné centrum {own}
local-public-body: Obec {place} | Město {place} | Městys {place}
regional-public-body: Krajská agentura pro {cause} {city} | Mikroregion {place}
national-public-body: Národní ústav pro {cause} | Národní centrum pro {cause}
public-body: Veřejná instituce pro {cause} {city} | Svazek obcí {place}
public-service-provider: Městská knihovna {place} | Domov pro seniory {own} {city} | Centrum služeb {place}
counselling-body: Poradna {own} {city} | Pedagogická poradna {place}
accreditation-body: Certifikační centrum {own} | Institut kvality {city}
sme: {surname} a syn s.r.o. | {surname} Consulting s.r.o. | {own} vzdělávání s.r.o. | Ateliér {own}
large-enterprise: {surname} Group a.s. | {own} Strojírny a.s.
social-enterprise: Sociální podnik {own} | Chráněná dílna {own} {city}
company: {surname} Logistika s.r.o. | Pekárna {own} s.r.o.
social-partner: Hospodářské sdružení {place} | Cech řemesel {city} | Odborový svaz {own}
ngo: {own} z.s. | Spolek pro {cause} {city} | Spolek {own} {city} | Síť pro {cause} z.s.
foundation: Nadační fond {own} | Nadace pro {cause}
youth-organisation: Nízkoprahový klub {own} {city} | Dům dětí a mládeže {place} | Skautské středisko {own}
national-youth-council: Národní fórum mladých {own}
sport-club: TJ Sokol {place} | SK {place} {year} | Sportovní klub {own} {city}
sport-federation: Krajský svaz pro {sport} {city}
sport-league: Liga pro {sport} {city} | Amatérská liga {place}
sport-organisation: Sport pro všechny {city} | Sportovní zařízení {place}
other: Otevřená dílna {own} {city} | Prostor {own}
`,
);
