import { variantOf } from '../name-book.js';
import { peopleOf } from '../people.js';
import { english } from './english.js';

/** For Egypt, Jordan, Lebanon and Palestine, with the English names that such organisations use abroad. */
export const arabic = variantOf(
  english,
  'en-ar',
  peopleOf({
    women: 'Mariam, Salma, Rania, Hala, Dina',
    men: 'Yousef, Khalil, Omar, Tareq, Nabil',
    family: 'Abdelhadi, Darwazeh, Farouk, Haddad, Khoury, Mansour, Nassar, Qasim, Saleh, Zaki',
  }),
  `
own: Al-Snounou | Al-Bousala | Qaws Quzah | Abbad al-Shams | Al-Manara | Al-Jisr | Juthour | Al-Nabaa | Al-Zaytouna | Maan | Afaq | Al-Yasmin
patron: Mariam Haddadin | Yousef Qasrawi | Salma Abdelhaq | Khalil Mansourati
place: Ain al-Zaytoun | Tell al-Akhdar | Wadi al-Louz | Kafr al-Nahr | Deir al-Sakhr | Beit al-Teen
school-primary: {own} Basic School {city} | {place} Basic School
local-public-body: Municipality of {place}
regional-public-body: {place} Joint Services Council | Governorate Office for {cause} {city}
ngo: {own} Association | {own} Society for {cause} | {own} Centre for {cause}, {city}
`,
);

export const hebrew = variantOf(
  english,
  'en-il',
  peopleOf({
    women: 'Miriam, Noa, Samira, Yael',
    men: 'Avner, Eitan',
    family: 'Halfon, Levanon, Mizrahi, Nassar, Peretz, Shalev',
  }),
  `
own: Gesher | Matzpen | Keshet | Migdalor | Shorashim | Maayan | Yachad | Ofakim | Rimon
patron: Miriam Halfon | Avner Katzir
place: Givat Alonim | Tel Rotem | Nahal Gefen
local-public-body: {place} Local Council | {place} Regional Council
`,
);
