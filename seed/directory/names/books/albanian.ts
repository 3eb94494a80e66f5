import { nameBook } from '../name-book.js';
import { peopleOf } from '../people.js';

export const albanian = nameBook(
  'sq',
  peopleOf({
    women: 'Mirela, Ardita, Teuta, Valbona, Elira',
    men: 'Arben, Ilir, Besnik, Dritan, Gentian',
    family: 'Hoxhaj, Krasniqi, Shehu, Berisha, Gjoka, Leka, Dervishi, Marku, Prifti, Bytyqi',
  }),
  `
own: Dallëndyshja | Busulla | Ylberi | Luledielli | Fanari | Urat | Horizontet | Rrënjët | Burimi | Koshi i Bletës | Xixëllonja | Së Bashku | Rruga e Re | Mozaiku | Bliri | Dyer të Hapura
patron: Marie Gjonzeneli | Ndue Lekaj-Brezi | Zana Kodrali | Petro Dhimitraj | Hana Vërtopi
place: Lisi i Epërm | Guri i Bardhë | Fusha e Gjelbër | Vau i Poshtëm | Frashërishte | Kroi i Vjetër | Livadhet e Reja | Arrëza | Mali i Skifterit | Shelgjishta | Përroi i Gurit | Mështeknaja
sport: çiklizëm | kanotazh | xhudo | orientim | hendboll | not
cause green: edukimin mjedisor | jetesën e qëndrueshme
cause digital: aftësitë digjitale | teknologjinë dhe inovacionin
cause inclusion: mundësi të barabarta | dialogun ndërkulturor
cause culture: kulturën dhe trashëgiminë | edukimin artistik
cause civic: qytetarinë aktive | pjesëmarrjen rinore
cause learning: të nxënit gjatë gjithë jetës | inovacionin në arsim
cause work: aftësitë dhe punësimin | sipërmarrjen
cause health: shëndetin dhe lëvizjen | shëndetin mendor
school-pre-primary: Kopshti i Fëmijëve “{own}”, {city}
school-primary: Shkolla 9-vjeçare “{patron}”, {city} | Shkolla Fillore “{own}”, {place}
school-secondary: Gjimnazi “{patron}”, {city} | Shkolla e Mesme “{patron}”
school-vocational-secondary: Shkolla e Mesme Profesionale “{patron}”, {city} | Shkolla Teknike “{own}”
school-vocational-tertiary: Kolegji Profesional “{own}”, {city}
school-adult: Qendra e Formimit të të Rriturve “{own}”, {city}
higher-education-institution: Kolegji Universitar “{own}” | Universiteti “{patron}”, {city}
research-institute: Instituti për {cause} | Qendra Kërkimore “{own}”
local-public-body: Bashkia {place} | Njësia Administrative {place}
local-public-body@XK: Komuna {place}
regional-public-body: Agjencia Rajonale për {cause}, {city}
national-public-body: Qendra Kombëtare për {cause} | Agjencia Kombëtare për {cause}
public-body: Enti Publik për {cause}, {city}
public-service-provider: Biblioteka Publike {place} | Qendra Sociale “{own}”, {city}
counselling-body: Qendra e Këshillimit “{own}”, {city}
accreditation-body: Qendra e Certifikimit “{own}”
sme: {surname} Konsulencë sh.p.k. | {own} Trajnime sh.p.k. | Studio {surname}
large-enterprise: Grupi {surname} sh.a.
social-enterprise: Ndërmarrja Sociale “{own}”
company: {surname} Transport sh.p.k. | {own} Ndërtim sh.p.k.
social-partner: Dhoma e Zejtarëve {place} | Sindikata “{own}”
ngo: Shoqata “{own}”, {city} | Qendra për {cause}, {city} | Rrjeti për {cause} | OJQ “{own}”
foundation: Fondacioni “{own}” | Fondacioni për {cause}
youth-organisation: Qendra Rinore “{own}”, {city} | Klubi Rinor “{own}”
national-youth-council: Forumi Kombëtar i Rinisë “{own}”
sport-club: Klubi Sportiv “{own}”, {city} | KS {place} {year}
sport-federation: Federata Rajonale e Sporteve “{own}”, {city}
sport-league: Liga Amatore {place}
sport-organisation: Sport për të Gjithë, {city}
other: Hapësira “{own}”, {city}
`,
);
