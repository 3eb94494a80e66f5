import { sk } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Patrons are genitives, causes accusatives. */
export const slovak = nameBook(
  'sk',
  sk,
  `
own: Lastovička | Kompas | Dúha | Slnečnica | Maják | Mosty | Obzory | Korene | Prameň | Úľ | Svetluška | Spoločne | Nová cesta | Mozaika | Lipa | Otvorené dvere
patron: Anny Hronskej-Bielikovej | Jozefa Dubovského | Márie Kováčikovej | Štefana Hudáčka | Zuzany Polonskej | Ondreja Vrábela
place: Horná Lipová | Biely Kameň | Zelené Pole | Dolný Brod | Jaseňovec | Stará Studnička | Nové Lúky | Orechovka | Sokolia Hora | Vŕbové nad Hrádkom | Kamenný Jarok | Brezinka
sport: cyklistiku | veslovanie | džudo | orientačný beh | hádzanú | plávanie
cause green: environmentálnu výchovu | udržateľný život
cause digital: digitálne zručnosti | technológie a inovácie
cause inclusion: rovnosť príležitostí | medzikultúrny dialóg
cause culture: kultúru a dedičstvo | umeleckú výchovu
cause civic: aktívne občianstvo | participáciu mládeže
cause learning: celoživotné učenie | inovácie vo vzdelávaní
cause work: zručnosti a zamestnanosť | podnikavosť
cause health: zdravie a pohyb | duševné zdravie
school-pre-primary: Materská škola {own}, {city} | Materská škola {place}
school-primary: Základná škola {place} | Základná škola {patron}, {city} | ZŠ s MŠ {place}
school-secondary: Gymnázium {patron}, {city} | Gymnázium {place}
school-vocational-secondary: Stredná odborná škola {place} | Stredná priemyselná škola {patron}, {city} | Hotelová akadémia {place}
school-vocational-tertiary: Vyššie odborné štúdium {own} {city}
school-adult: Ľudová univerzita {own} {city} | Akadémia vzdelávania {place}
higher-education-institution: Vysoká škola {patron} | Vysoká škola {own} {city}
research-institute: Ústav pre {cause} {city} | Výskumné centrum {own}
local-public-body: Obec {place} | Mesto {place}
regional-public-body: Regionálna agentúra pre {cause} {city} | Mikroregión {place}
national-public-body: Národný ústav pre {cause} | Národné centrum pre {cause}
public-body: Verejná inštitúcia pre {cause} {city}
public-service-provider: Mestská knižnica {place} | Centrum sociálnych služieb {own} {city}
counselling-body: Poradňa {own} {city} | Centrum poradenstva {place}
accreditation-body: Certifikačné centrum {own} | Inštitút kvality {city}
sme: {surname} a syn s.r.o. | {surname} Consulting s.r.o. | {own} vzdelávanie s.r.o. | Ateliér {own}
large-enterprise: {surname} Group a.s. | {own} Strojárne a.s.
social-enterprise: Sociálny podnik {own} | Chránená dielňa {own} {city}
company: {surname} Logistika s.r.o. | Pekáreň {own} s.r.o.
social-partner: Združenie podnikateľov {place} | Cech remesiel {city} | Odborový zväz {own}
ngo: OZ {own} | Združenie pre {cause} {city} | Občianske združenie {own} {city} | Sieť pre {cause}
foundation: Nadácia {own} | Nadácia pre {cause}
youth-organisation: Mládežnícke centrum {own} {city} | Centrum voľného času {place} | Skautský zbor {own}
national-youth-council: Národné fórum mladých {own}
sport-club: TJ {place} {year} | Športový klub {own} {city} | ŠK {place}
sport-federation: Krajský zväz pre {sport} {city}
sport-league: Liga pre {sport} {city} | Amatérska liga {place}
sport-organisation: Šport pre všetkých {city} | Športové centrum {place}
other: Otvorená dielňa {own} {city} | Priestor {own}
`,
);
