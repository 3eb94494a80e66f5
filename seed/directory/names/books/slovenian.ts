import { sl_SI } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Patrons are genitives. */
export const slovenian = nameBook(
  'sl',
  sl_SI,
  `
own: Lastovka | Kompas | Mavrica | Sončnica | Svetilnik | Mostovi | Obzorja | Korenine | Izvir | Panj | Kresnička | Skupaj | Nova pot | Mozaik | Lipa | Odprta vrata
patron: Franceta Novinška | Marije Kosovel-Zore | Ivana Podgornika | Ane Ravbarjeve | Jožeta Golobiča | Angele Vidmarjeve
place: Zgornja Lipa | Beli Kamen | Zeleni Log | Spodnji Brod | Jesenovec | Stari Studenec | Nove Loke | Orehek ob Strugi | Sokolje Brdo | Vrbnica | Kamni Dol | Borovje
sport: kolesarstvo | veslanje | judo | orientacijski tek | rokomet | plavanje
cause green: okoljsko vzgojo | trajnostno življenje
cause digital: digitalne spretnosti | tehnologijo in inovacije
cause inclusion: enake možnosti | medkulturni dialog
cause culture: kulturo in dediščino | umetnostno vzgojo
cause civic: aktivno državljanstvo | sodelovanje mladih
cause learning: vseživljenjsko učenje | inovacije v izobraževanju
cause work: znanja in zaposlovanje | podjetništvo
cause health: zdravje in gibanje | duševno zdravje
school-pre-primary: Vrtec {own} {city} | Vrtec {own}
school-primary: Osnovna šola {patron} | OŠ {place} | Osnovna šola {patron} {city}
school-secondary: Gimnazija {patron} | Gimnazija {place} | Gimnazija {patron} {city}
school-vocational-secondary: Srednja poklicna šola {place} | Šolski center {place} | Srednja tehniška šola {patron}
school-vocational-tertiary: Višja strokovna šola {place}
school-adult: Ljudska univerza {place} | Center za izobraževanje odraslih {own} {city}
higher-education-institution: Visoka šola {patron} | Fakulteta {patron} {city}
research-institute: Inštitut za {cause} | Raziskovalni center {own} {city}
local-public-body: Občina {place} | Krajevna skupnost {place}
regional-public-body: Regionalna agencija za {cause} {city} | Razvojna agencija {place}
national-public-body: Nacionalni center za {cause} | Agencija za {cause}
public-body: Javni zavod za {cause} {city}
public-service-provider: Mestna knjižnica {place} | Zdravstveni dom {place} | Dom starejših {own}
counselling-body: Svetovalni center {own} {city} | Karierno središče {place}
accreditation-body: Center za certificiranje {own} | Izpitni center {city}
sme: {surname} svetovanje d.o.o. | {surname} in partnerji d.o.o. | {own} izobraževanje d.o.o. | Studio {surname} s.p.
large-enterprise: {surname} skupina d.d. | {own} industrija d.d.
social-enterprise: Zadruga {own} so.p. | {own} socialno podjetje {city}
company: {surname} transport d.o.o. | Mizarstvo {surname}
social-partner: Obrtna zbornica {place} | Sindikat {own} | Združenje podjetnikov {place}
ngo: Društvo {own} {city} | Društvo za {cause} {city} | Mreža za {cause} | Zavod {own}
foundation: Fundacija {own} | Ustanova {patron}
youth-organisation: Mladinski center {place} | Mladinsko društvo {own} {city} | Klub mladih {own}
national-youth-council: Forum mladih {own}
sport-club: Športno društvo {place} | ŠD {own} {city} | Klub {place} {year}
sport-federation: Regijska zveza za {sport} {city}
sport-league: Liga za {sport} {city} | Rekreativna liga {place}
sport-organisation: Zavod za šport {place} | Šport za vse {city}
other: Odprta delavnica {own} | Prostor {own} {city}
`,
);
