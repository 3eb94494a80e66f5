import { hr } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Patrons are genitives, causes accusatives. */
export const croatian = nameBook(
  'hr',
  hr,
  `
own: Lastavica | Kompas | Duga | Suncokret | Svjetionik | Mostovi | Horizonti | Korijeni | Izvor | Košnica | Krijesnica | Zajedno | Novi put | Mozaik | Maslina | Otvorena vrata
patron: Ivane Horvatić | Josipa Kranjčeva | Marije Lovrenčić | Ante Barišina | Katarine Vidas | Stjepana Golubića
place: Gornja Lipa | Bijeli Kamen | Zeleno Polje | Donji Brod | Jasenkovac | Stara Vrela | Nove Livade | Orahovička Draga | Sokolova Glava | Vrbanja Luka | Kameni Dol | Borik Mali
sport: biciklizam | veslanje | judo | orijentacijski sport | rukomet | plivanje
cause green: odgoj za okoliš | održivi život
cause digital: digitalne vještine | tehnologiju i inovacije
cause inclusion: jednake mogućnosti | međukulturni dijalog
cause culture: kulturu i baštinu | umjetničko obrazovanje
cause civic: aktivno građanstvo | sudjelovanje mladih
cause learning: cjeloživotno učenje | inovacije u obrazovanju
cause work: vještine i zapošljavanje | poduzetništvo
cause health: zdravlje i kretanje | mentalno zdravlje
school-pre-primary: Dječji vrtić {own} {city} | Dječji vrtić {own}
school-primary: Osnovna škola {patron} | OŠ {place} | Osnovna škola {patron}, {city}
school-secondary: Gimnazija {patron} | Srednja škola {place} | Gimnazija {patron}, {city}
school-vocational-secondary: Strukovna škola {patron} | Obrtnička škola {place} | Tehnička škola {patron}, {city}
school-vocational-tertiary: Centar izvrsnosti za struku {own} {city}
school-adult: Pučko otvoreno učilište {place} | Učilište {own} {city}
higher-education-institution: Veleučilište {place} | Visoka škola {patron} | Sveučilište {patron}
research-institute: Institut za {cause} | Istraživački centar {own} {city}
local-public-body: Općina {place} | Grad {place}
regional-public-body: Regionalna agencija za {cause} {city} | Regionalna koordinacija {place}
national-public-body: Nacionalni centar za {cause} | Državna agencija za {cause}
public-body: Javna ustanova za {cause} {city}
public-service-provider: Gradska knjižnica {place} | Centar za pomoć u kući {own} {city}
counselling-body: Savjetovalište {own} {city} | Centar za karijere {place}
accreditation-body: Centar za certificiranje {own} | Ispitni centar {city}
sme: {surname} savjetovanje d.o.o. | {surname} i partneri d.o.o. | {own} edukacija d.o.o. | Obrt {surname}
large-enterprise: {surname} grupa d.d. | {own} industrija d.d.
social-enterprise: Socijalna zadruga {own} | Zadruga {own} {city}
company: {surname} prijevoz d.o.o. | {own} gradnja d.o.o. | OPG {surname}
social-partner: Udruženje obrtnika {place} | Sindikat {own} | Klub poduzetnika {city}
ngo: Udruga {own} {city} | Udruga za {cause} {city} | Mreža za {cause} | Udruga {own}
foundation: Zaklada {own} | Zaklada {patron} | Zaklada za {cause}
youth-organisation: Centar za mlade {own} {city} | Udruga mladih {own} | Klub mladih {place}
national-youth-council: Nacionalni forum mladih {own}
sport-club: Sportski klub {own} {city} | ŠRD {place} | SK {place} {year}
sport-federation: Regionalni savez za {sport} {city}
sport-league: Liga za {sport} {city} | Amaterska liga {place}
sport-organisation: Zajednica sportova {place} | Sport za sve {city}
other: Otvorena radionica {own} | Prostor {own} {city}
`,
);
