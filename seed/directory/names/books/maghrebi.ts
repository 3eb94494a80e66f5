import { variantOf } from '../name-book.js';
import { peopleOf } from '../people.js';
import { french } from './french.js';

/** For Algeria, Morocco and Tunisia. */
export const maghrebi = variantOf(
  french,
  'fr-ar',
  peopleOf({
    women: 'Fatima, Salma, Amel, Nadia, Leïla',
    men: 'Habib, Rachid, Youssef, Karim, Mourad',
    family: 'Benali, Chraïbi, Dridi, El Fassi, Gharbi, Haddad, Jaziri, Lahlou, Mansouri, Zerrouki',
  }),
  `
own: Al Amal | Annour | Al Jisr | Jasmin | Les Oliviers | Afak | Tifaouine | Azur | Assanabil | Al Manar | Baraka | Annakhil
patron: Fatima Benzekri | Habib Jaziri | Salma Tazi | Mourad Zerhouni
place: Aïn Zitoun | Oued El Louz | Sidi Nour | Douar Tizi | Bordj El Kbir | Ksar Jdid
school-primary: École primaire {own} {city} | Groupe scolaire {own}
school-secondary: Lycée {patron} {city} | Collège {own} {place}
school-vocational-secondary: Centre de formation professionnelle {own} {city} | Institut de formation de {place}
school-adult: Centre d'alphabétisation {own} {city} | Université populaire {own}
higher-education-institution: Institut supérieur {own} {city} | Université privée {own} | École supérieure {patron}
local-public-body: Commune de {place} | Municipalité de {place}
regional-public-body: Agence régionale pour {cause} {city} | Conseil régional de {place}
public-service-provider: Bibliothèque publique {own} {city} | Centre social {own}
counselling-body: Espace d'orientation {own} {city}
sme: {surname} Conseil SARL | Atelier {surname} | {own} Formation SARL
social-partner: Chambre d'artisanat de {place} | Union des artisans {city} | Syndicat {own}
ngo: Association {own} | Association {own} {city} | Association {own} pour {cause}
`,
);
