import { variantOf } from '../name-book.js';
import { peopleOf } from '../people.js';
import { english } from './english.js';

export const irish = variantOf(
  english,
  'en-ie',
  peopleOf({
    women: 'Aoife, Niamh, Siobhán, Gráinne, Maeve, Orla',
    men: 'Ciarán, Oisín, Declan, Eoin, Fergal, Padraig',
    family:
      'Brennan, Callaghan, Devlin, Egan, Flanagan, Gallagher, Hegarty, Keane, Lynch, Moran, Nolan, Quigley, Reilly, Sweeney, Tierney',
  }),
  `
own: Fáinleog | Droichead | An Tobar | Compass | Stepping Stones | Lighthouse | New Leaf | Crossroads | Kestrel | Common Ground | An Crann | Tús Nua | Greenway | Riverside | Croí
patron: Brendan Kilroy | Nora Fallon | Eleanor Tuohy | Joseph Mulvaney | Bridget Carmody | Conor Hanratty
place: Ballyfinnan | Kilbrannoch | Castlebrack | Glenmoyle | Carrickowen | Dunsheelin | Rathkerrin | Ballyquirke | Clonmurry | Inishdoran | Knockfadda | Lisnaree
school-primary: Scoil Náisiúnta {place} | {place} National School | {own} Multi-denominational School {city}
school-secondary: {place} Community School | Coláiste {place} | {patron} College {city}
local-public-body: {place} Town Council | {place} Municipal District | {place} Civic Council
regional-public-body: {place} Regional Assembly | {place} Education Board | Regional Office for {cause} {city}
`,
);
