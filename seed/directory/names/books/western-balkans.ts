import { hr, sr_RS_latin } from '@faker-js/faker';
import { variantOf } from '../name-book.js';
import { croatian } from './croatian.js';
import { serbian } from './serbian.js';

export const bosnian = variantOf(
  croatian,
  'bs',
  hr,
  `
patron: Ivana Vukasov | Mehmed Sarić-Dolac | Marija Lovrenović | Safija Begtašević
place: Gornja Lipa | Bijeli Kamen | Zeleno Polje | Donji Brod | Jasenkovac | Stara Vrela | Orahova Draga | Sokolova Glava
school-pre-primary: Vrtić „{own}“ {city} | Obdanište „{own}“
school-primary: Osnovna škola „{own}“ {city} | JU OŠ „{patron}“ {city} | OŠ „{own}“
school-secondary: Gimnazija „{patron}“ {city} | Srednja škola „{own}“
school-vocational-secondary: Srednja stručna škola „{patron}“ {city} | Mješovita srednja škola {place} | Tehnička škola „{patron}“
school-adult: Narodni univerzitet „{own}“ {city} | Centar za obrazovanje odraslih „{own}“
higher-education-institution: Visoka škola „{patron}“ {city} | Univerzitet „{patron}“
local-public-body: Općina {place} | Mjesna zajednica {place}
public-service-provider: Gradska biblioteka {place} | Centar za socijalni rad {place}
ngo: Udruženje „{own}“ {city} | Udruženje za {cause} {city} | Mreža za {cause} | Udruženje građana „{own}“
foundation: Fondacija „{own}“ | Fondacija za {cause}
youth-organisation: Omladinski centar „{own}“ {city} | Udruženje mladih „{own}“ | Omladinski klub {place}
social-partner: Zanatska komora {place} | Sindikat „{own}“ | Klub preduzetnika {city}
`,
);

export const montenegrin = variantOf(
  serbian,
  'sr-me',
  sr_RS_latin,
  `
own: Lastavica | Kompas | Duga | Suncokret | Svjetionik | Mostovi | Horizonti | Korijeni | Izvor | Košnica | Svitac | Zajedno | Novi put | Mozaik
place: Gornja Lipa | Bijeli Kamen | Zeleno Polje | Donji Brod | Jasenovo | Vrela | Nove Livade | Sokolova Glava
cause digital: digitalne vještine | tehnologiju i inovacije
cause culture: kulturu i nasljeđe | umjetničko obrazovanje
cause work: vještine i zapošljavanje | preduzetništvo
counselling-body: Savjetovalište „{own}“ {city} | Centar za karijeru {place}
`,
);
