import { variantOf } from '../name-book.js';
import { peopleOf } from '../people.js';
import { english } from './english.js';

export const maltese = variantOf(
  english,
  'en-mt',
  peopleOf({
    women: 'Maria, Rita, Doris, Graziella, Josianne',
    men: 'Joseph, Mario, Carmel, Emanuel, Karl',
    family:
      'Borg, Camilleri, Vella, Farrugia, Zammit, Galea, Micallef, Grech, Attard, Spiteri, Azzopardi, Mifsud',
  }),
  `
own: Il-Ħuttafa | Il-Boxxla | Qawsalla | Fanal | Il-Pont | Għeruq | L-Għajn | Flimkien | Luzzu | Ġebla | Riħ Isfel | Mosaic | Harbour
patron: Marija Zerafa | Ġorġ Muscat-Azzjan | Karmena Buttiġieġ | Ninu Xerri
place: Ħal Ġdid | Wied il-Luz | Bir l-Aħmar | Santa Liena | Għajn Ħadra | San Mark | Ta' Xlendija | Ras il-Bajda
local-public-body: Kunsill Lokali {place} | {place} Local Council
regional-public-body: {place} Regional Council | Regional Office for {cause} {city}
ngo: {own} Association | Association for {cause} {city} | Għaqda {own} | {own} Community Centre {city}
foundation: {patron} Foundation | Fondazzjoni {own} | Foundation for {cause}
youth-organisation: {own} Youth Club {city} | Għaqda Żgħażagħ {place} | {own} Young Voices
`,
);
