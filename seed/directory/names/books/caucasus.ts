import { variantOf } from '../name-book.js';
import { peopleOf } from '../people.js';
import { english } from './english.js';

/** Bodies that do not exist by their British names. */
const councils = `
local-public-body: {place} Municipality | Municipality of {place}
regional-public-body: {place} Regional Administration | Regional Office for {cause} {city}
school-primary: {place} Public School | Public School No. {number} {city}
school-secondary: {city} Public School No. {number} | {patron} School {city}
school-vocational-secondary: {own} Vocational College {city} | {place} Vocational Education Centre
`;

export const georgian = variantOf(
  english,
  'en-ge',
  peopleOf({
    women: 'Nino, Ketevan, Tamar, Eka, Natia',
    men: 'Giorgi, Davit, Levan, Irakli, Zurab',
    family: 'Abashvili, Beridze, Chkheidze, Dolidze, Gelashvili, Kapanadze, Lomidze, Maisuradze, Tsiklauri',
  }),
  `${councils.trim()}
own: Mertskhali | Kompasi | Tsisartkela | Mzesumzira | Shukura | Khidi | Fesvebi | Tskaro | Ertad | Mukha | Nergi | Akhali Gza
patron: Nino Kvelidze | Giorgi Abramia | Ketevan Lomtadze | Davit Beriani
place: Zemokhevi | Tetrikva | Mtsvaneveli | Kvemokhidi | Akhalmindori | Kaklovani
`,
);

export const armenian = variantOf(
  english,
  'en-am',
  peopleOf({
    women: 'Anahit, Lusine, Mariam, Narine',
    men: 'Tigran, Hayk, Gevorg, Aram',
    family: 'Avetisyan, Danielyan, Ghazaryan, Hovsepyan, Melkonyan, Petrosyan, Sargsyan, Vardanyan',
  }),
  `${councils.trim()}
own: Tsitsernak | Tsiatsan | Arevatsaghik | Paros | Kamurj | Armatner | Aghbyur | Miasin | Nor Ughi | Nur
patron: Anahit Melikbek | Hayk Terzyan | Lusine Aslanyan
place: Nor Kamurj | Verin Aghbyur | Karmrakert | Spitakdzor | Arevadasht
`,
);

export const azerbaijani = variantOf(
  english,
  'en-az',
  peopleOf({
    women: 'Leyla, Aygün, Günel',
    men: 'Rəşad, Elçin, Tural',
    family: 'Abbasov, Hüseynov, İsmayılov, Quliyev, Rzayev, Vəliyev',
  }),
  `${councils.trim()}
own: Qaranquş | Göyqurşağı | Günəbaxan | Mayak | Körpü | Köklər | Bulaq | Birlikdə | Çinar
patron: Leyla Məmmədzadə | Elçin Səfərbəyli
place: Yuxarıçinar | Ağbulaqlı | Yaşıldağ | Daşkörpü
`,
);
