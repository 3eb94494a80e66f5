import { sr_RS_latin } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const serbian = nameBook(
  'sr',
  sr_RS_latin,
  `
own: Lastavica | Kompas | Duga | Suncokret | Svetionik | Mostovi | Horizonti | Koreni | Izvor | Košnica | Svitac | Zajedno | Novi put | Mozaik | Budućnost | Otvorena vrata
patron: Milica Stanojlović | Nikola Vukadin | Jelena Obradski | Petar Mijailovac | Ana Rajkovac | Vasilije Gavrin
place: Gornja Lipa | Beli Kamen | Zeleno Polje | Donji Brod | Jasenkovac | Stara Česma | Nove Livade | Orašnica | Sokolova Glava | Vrbanovac | Lugovi | Rosulje
sport: biciklizam | veslanje | džudo | orijentiring | rukomet | plivanje
cause green: ekološko obrazovanje | održivi život
cause digital: digitalne veštine | tehnologiju i inovacije
cause inclusion: jednake mogućnosti | međukulturni dijalog
cause culture: kulturu i nasleđe | umetničko obrazovanje
cause civic: aktivno građanstvo | učešće mladih
cause learning: celoživotno učenje | inovacije u obrazovanju
cause work: veštine i zapošljavanje | preduzetništvo
cause health: zdravlje i kretanje | mentalno zdravlje
school-pre-primary: Predškolska ustanova „{own}“ {city} | Vrtić „{own}“ {place}
school-primary: OŠ „{patron}“ {city} | Osnovna škola „{own}“ | OŠ „{patron}“ {place}
school-secondary: Gimnazija „{patron}“ {city} | Srednja škola „{patron}“
school-vocational-secondary: Tehnička škola „{patron}“ {city} | Poljoprivredna škola {place} | Ekonomska škola „{patron}“
school-vocational-tertiary: Centar za stručno usavršavanje „{own}“ {city}
school-adult: Narodni univerzitet {place} | Škola za obrazovanje odraslih „{patron}“ {city}
higher-education-institution: Visoka škola „{patron}“ {city} | Akademija strukovnih studija {place} | Univerzitet „{patron}“
research-institute: Institut za {cause} {city} | Istraživački centar „{own}“
local-public-body: Opština {place} | Mesna zajednica {place}
regional-public-body: Regionalni centar za {cause} {city} | Regionalna razvojna agencija {place}
national-public-body: Nacionalni centar za {cause} | Agencija za {cause}
public-body: Javna ustanova za {cause} {city}
public-service-provider: Gradska biblioteka „{patron}“ {city} | Centar za socijalni rad {place}
counselling-body: Savetovalište „{own}“ {city} | Centar za karijerno vođenje {place}
accreditation-body: Centar za sertifikaciju „{own}“
sme: {surname} Konsalting d.o.o. | {surname} i partneri d.o.o. | {own} Edukacija d.o.o. | Studio {surname}
large-enterprise: {surname} Grupa a.d. | {own} Industrija a.d.
social-enterprise: Socijalno preduzeće „{own}“ | Zadruga „{own}“ {city}
company: {surname} Transport d.o.o. | {own} Gradnja d.o.o.
social-partner: Zanatska komora {place} | Sindikat „{own}“ | Unija poslodavaca {place}
ngo: Udruženje „{own}“ {city} | Udruženje za {cause} {city} | Mreža za {cause} | Udruženje građana „{own}“
foundation: Fondacija „{own}“ | Fondacija „{patron}“ | Fondacija za {cause}
youth-organisation: Omladinski centar „{own}“ {city} | Kancelarija za mlade {place} | Omladinski klub „{own}“
national-youth-council: Nacionalni omladinski forum „{own}“
sport-club: Sportski klub „{own}“ {city} | SK {place} {year} | Sportsko društvo {place}
sport-federation: Regionalni savez za {sport} {city}
sport-league: Amaterska liga {place} | Liga za {sport} {city}
sport-organisation: Sport za sve {city} | Sportski savez {place}
other: Otvorena radionica „{own}“ {city} | Prostor „{own}“
`,
);
