import { nameBook } from '../name-book.js';
import { peopleOf } from '../people.js';

/** The second form of a city is its dative with the preposition; causes are accusatives. */
export const icelandic = nameBook(
  'is',
  peopleOf({
    women: 'Anna, Guðrún, Sigríður, Helga, Katrín',
    men: 'Jón, Einar, Magnús, Birgir, Ólafur',
    family: 'Einarsson, Helgason, Birgisson, Gunnarsson, Jónsson, Magnússon',
    familyOfWomen: 'Jónsdóttir, Magnúsdóttir, Ólafsdóttir, Stefánsdóttir, Einarsdóttir, Helgadóttir',
  }),
  `
own: Svalan | Áttavitinn | Regnboginn | Sólblómið | Vitinn | Brúin | Sjónarhóll | Rætur | Lindin | Býflugan | Norðurljós | Saman | Nýja Leiðin | Mósaík | Birkið | Opnar Dyr
patron: Anna Hlíðdal | Jón Austmann
place: Birkihlíð | Hvítasteinn | Grænavellir | Neðrivað | Reynilundur | Gamlalind | Nýjuengi | Hraunvík | Fálkaborg | Víðilækur | Steinadalur | Selvogsbær
sport: hjólreiðar | róður | júdó | rathlaup | handbolta | sund
cause green: umhverfismennt | sjálfbært líf
cause digital: stafræna hæfni | tækni og nýsköpun
cause inclusion: jöfn tækifæri | samræður milli menningarheima
cause culture: menningu og menningararf | listmenntun
cause civic: virka borgaravitund | þátttöku ungs fólks
cause learning: símenntun | skólaþróun
cause work: hæfni og atvinnu | frumkvöðlastarf
cause health: heilsu og hreyfingu | geðheilsu
school-pre-primary: Leikskólinn {own} | Leikskólinn {place}
school-primary: Grunnskólinn {in} {own} | Grunnskólinn {place} | Barnaskólinn {own}
school-secondary: Menntaskólinn {own} {in} | Framhaldsskólinn {place}
school-vocational-secondary: Verkmenntaskólinn {own} | Iðnskólinn {place}
school-vocational-tertiary: Fagháskólinn {own} {in}
school-adult: Símenntunarmiðstöðin {own} | Lýðskólinn {place}
higher-education-institution: Háskólinn {place} | Listaskólinn {own} {in}
research-institute: Rannsóknasetrið {own} {in} | Rannsóknastofa um {cause}
local-public-body: Sveitarfélagið {place} | Hreppurinn {place}
regional-public-body: Byggðasamlagið {place}
national-public-body: Landsmiðstöð um {cause} | Stofnun um {cause}
public-body: Samlagið {place}
public-service-provider: Bókasafnið {place} | Félagsmiðstöðin {own} {in}
counselling-body: Ráðgjafarstofan {own} {in}
accreditation-body: Vottunarstofan {own}
sme: {own} ráðgjöf ehf. | {own} fræðsla ehf. | Vinnustofan {own} ehf.
large-enterprise: {own} hf.
social-enterprise: Smiðjan {own} ses.
company: {own} flutningar ehf. | {own} sjávarfang ehf.
social-partner: Félag atvinnurekenda {place} | Verkalýðsfélagið {own}
ngo: Félagið {own} | Samtök um {cause} | {own} félagasamtök
foundation: Stofnunin {own} ses. | Sjóður um {cause}
youth-organisation: Ungmennahúsið {own} {in} | Ungmennafélagið {own} | Skátafélagið {own}
national-youth-council: Vettvangur ungmenna {own}
sport-club: Ungmennafélag {place} | Íþróttafélagið {own} | Íþróttafélagið {place} {year}
sport-federation: Samband um {sport} {in}
sport-league: Utandeildin {own} {in}
sport-organisation: Íþróttir fyrir alla {in}
other: Opna smiðjan {own} {in}
`,
);
