import { pl } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Patrons and causes are genitives; the second form of a city is its locative with the preposition. */
export const polish = nameBook(
  'pl',
  pl,
  `
own: Jaskółka | Kompas | Tęcza | Słonecznik | Latarnia | Mosty | Horyzonty | Korzenie | Źródło | Ul | Świetlik | Razem | Nowa Droga | Mozaika | Lipa | Otwarte Drzwi | Wiatrak
patron: Marii Nowickiej-Sowy | Jana Brzezińskiego | Heleny Wierzbowej | Stanisława Kaliny | Zofii Jaworskiej | Antoniego Dębowca | Ludwika Zaręby
place: Lipowa Górna | Biały Kamień | Zielone Pole | Brody Dolne | Jesionowo | Stare Źródła | Nowe Łąki | Orzechówka | Sokola Góra | Wierzbnica | Kamienny Jar | Brzezie nad Strugą
sport: kolarstwa | wioślarstwa | judo | biegu na orientację | piłki ręcznej | pływania
cause green: edukacji ekologicznej | zrównoważonego życia
cause digital: umiejętności cyfrowych | technologii i innowacji
cause inclusion: równych szans | dialogu międzykulturowego
cause culture: kultury i dziedzictwa | edukacji artystycznej
cause civic: aktywności obywatelskiej | partycypacji młodzieży
cause learning: uczenia się przez całe życie | innowacji w edukacji
cause work: umiejętności i zatrudnienia | przedsiębiorczości
cause health: zdrowia i ruchu | zdrowia psychicznego
school-pre-primary: Przedszkole nr {number} „{own}” {in} | Przedszkole Niepubliczne „{own}”
school-primary: Szkoła Podstawowa nr {number} im. {patron} {in} | Szkoła Podstawowa im. {patron} | Zespół Szkolno-Przedszkolny nr {number} {in}
school-secondary: Liceum Ogólnokształcące im. {patron} {in} | {number} Społeczne Liceum Ogólnokształcące {in} | Zespół Szkół im. {patron}
school-vocational-secondary: Technikum nr {number} im. {patron} {in} | Zespół Szkół Zawodowych im. {patron} | Zespół Szkół Rolniczych im. {patron} | Branżowa Szkoła nr {number} {in}
school-vocational-tertiary: Szkoła Policealna im. {patron} {in} | Policealne Studium „{own}”
school-adult: Uniwersytet Ludowy „{own}” | Centrum Kształcenia Ustawicznego im. {patron} {in} | Uniwersytet Trzeciego Wieku „{own}” {in}
higher-education-institution: Wyższa Szkoła im. {patron} {in} | Akademia Nauk Stosowanych im. {patron} | Wyższa Szkoła „{own}” {in}
research-institute: Instytut {Cause} {in} | Centrum Badań im. {patron} | Pracownia Badań „{own}”
local-public-body: Gmina {place} | Urząd Gminy {place} | Gminny Ośrodek Kultury {place}
regional-public-body: Lokalna Grupa Działania „{own}” | Regionalna Agencja {Cause} {in} | Regionalny Ośrodek {Cause} {in}
national-public-body: Krajowy Ośrodek {Cause} | Krajowa Agencja {Cause}
public-body: Związek Gmin {place} | Publiczny Zakład {Cause} {in}
public-service-provider: Biblioteka Publiczna {place} | Dom Pomocy Społecznej „{own}” {in} | Powiatowy Urząd Pracy {place}
counselling-body: Poradnia „{own}” {in} | Centrum Doradztwa Zawodowego {place}
accreditation-body: Centrum Certyfikacji „{own}” | Ośrodek Egzaminacyjny {in}
sme: {surname} Consulting sp. z o.o. | Pracownia {own} s.c. | {own} Szkolenia sp. z o.o. | {surname} i Wspólnicy
large-enterprise: Grupa {surname} S.A. | Zakłady {own} S.A.
social-enterprise: Spółdzielnia Socjalna „{own}” | Zakład Aktywności Zawodowej „{own}” {in}
company: {surname} Logistyka sp. z o.o. | Piekarnia {surname} | Meble {surname} sp. z o.o.
social-partner: Cech Rzemiosł Różnych {place} | Izba Gospodarcza {place} | Związek Zawodowy „{own}”
ngo: Stowarzyszenie „{own}” {in} | Stowarzyszenie na rzecz {cause} {in} | Sieć na rzecz {cause} | Stowarzyszenie „{own}”
foundation: Fundacja „{own}” | Fundacja na rzecz {cause} | Fundacja im. {patron}
youth-organisation: Młodzieżowy Dom Kultury {place} | Klub Młodzieżowy „{own}” {in} | Hufiec „{own}”
national-youth-council: Krajowe Forum Młodzieży „{own}”
sport-club: LKS {place} | KS „{own}” {in} | Klub Sportowy {place} {year} | UKS „{own}” {in}
sport-federation: Okręgowy Związek {sport} {in}
sport-league: Amatorska Liga {sport} {in} | Liga {place}
sport-organisation: Ośrodek Sportu {place} | Sport dla Wszystkich {in} | Szkolny Ośrodek Sportowy „{own}”
other: Otwarta Pracownia „{own}” {in} | Przestrzeń „{own}”
`,
);
