import { areas } from './place-table.js';

export const islands = areas(`
# IE 50 en-ie en ga
Dublin|53.350|-6.260|Leinster
Cork|51.898|-8.473|Munster
Limerick|52.664|-8.627|Munster
Galway|53.271|-9.057|Connacht
Waterford|52.259|-7.110|Munster
Sligo|54.270|-8.475|Connacht
Kilkenny|52.654|-7.244|Leinster
Letterkenny|54.950|-7.734|Ulster
Tralee|52.271|-9.702|Munster
Athlone|53.423|-7.941|Leinster
# GB 46 en
Bristol|51.455|-2.588|England
Leeds|53.801|-1.549|England
Norwich|52.630|1.297|England
Newcastle upon Tyne|54.978|-1.617|England
Exeter|50.726|-3.527|England
Glasgow|55.864|-4.252|Scotland
Dundee|56.462|-2.971|Scotland
Inverness|57.478|-4.225|Scotland
Cardiff|51.482|-3.179|Wales
Swansea|51.621|-3.944|Wales
Belfast|54.597|-5.930|Northern Ireland
Derry|54.997|-7.309|Northern Ireland
# MT 27 en-mt en mt
Valletta|35.898|14.514|Malta
Birkirkara|35.897|14.462|Malta
Mosta|35.909|14.426|Malta
Paola|35.873|14.507|Malta
Rabat|35.882|14.399|Malta
Żejtun|35.856|14.533|Malta
Victoria|36.044|14.240|Gozo
# CY 30 el el en
Nicosia|35.186|33.382|Nicosia|Λευκωσίας
Limassol|34.684|33.038|Limassol|Λεμεσού
Larnaca|34.917|33.630|Larnaca|Λάρνακας
Paphos|34.775|32.422|Paphos|Πάφου
Paralimni|35.039|33.982|Famagusta|Παραλιμνίου
Aglandjia|35.156|33.397|Nicosia|Αγλαντζιάς
`);
