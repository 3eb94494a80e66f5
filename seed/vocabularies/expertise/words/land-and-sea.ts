import type { TermWords } from '../../../../src/vocabularies/item.js';

export const landAndSeaWords: TermWords = {
  'agricultural-training': {
    any: 'agricultur|e, agricol|e, agricola, agrícol|a, agrar|ian, agronom|, agroindustr|, agrotech|, agroalim|, agrikult|, agrária, agropecuár|, agropecuar|, agri-food, agrifood, agro-food, agroscienc|, |landwirtschaft|, |landbau|, landbouw|, landbrug|, landbruk|, lantbruk|, jordbruk|, lanthushåll|, rolnict|wo, rolnicz|a, rolni|k, zeměděl|ství, poľnohospodár|, poljoprivred|, kmetij|stvo, kmetijsk|, agrikultur|, mezőgazda|ság, agrár|, maatalous|, maatilo|, põllumajandus|, põllumees|, põllumeh|, žemės ūki|, lauksaimniec|, ziraat|, tarım|, bujqësi|, bujqësor|, agricultor|, agricoltur|, agricultr|, talmhaíocht|, landbúnað|, biedrīzem|, animal husbandry, animal production, livestock, tierzucht|, veehouder|, |viehzucht|, élevage, ganader|ía, zootecn|ia, zootechn|, dairy farm|, poultry, crop science|, crop production, plant breeding, pflanzenzücht|, plantenveredel|, seed production, soil science, rural econom|, farmers, farming, boerenbond, bauernverb|, farmářsk|',
    'bg mk uk sr':
      'земедел|ие, аграр|, агро, агротехн|, агроном|, агробизн|, сільськогосподар|, сільського господарства, земјодел|, пољопривред|, селскостоп|, рослинництв|, животновъд|, бджільн|, пчелар|',
    el: 'υπουργείο γεωργίας, αγροτικής ανάπτυξης, γεωργικ|, γεωπονικ|, αγροτικ|, αγροτών, κτηνοτροφ|, μελισσοκ|',
    ka: 'აგრარ|, სოფლის მეურნეობ|',
    hy: 'գյուղատնտես|, ագրար|',
    mt: 'agrikoltur|a, bdiew|a',
    names:
      'beekeep|, apicult|, pčelar|, čebelar|, včelař|, včelár|, pszczelar|, méhész|, imkerei|, imkerverein|, bienenzucht|, biodlar|, birøkt|, agri, agro, agraria, agrarian, land and food, farm, farms, crop, crops, plant protection, plant health, rural sciences',
  },
  'forestry-and-wood': {
    any: 'forestr|y, forest research, forest management, forest science|, forest product|, forest resources, |forstwirtschaft|, |forstwissensch|, |forstschul|, |waldbau|, bosbouw|, forestier|, forestal|, forestale, forestali, florestal|, leśnict|wo, leśna, leśne, leśnic|, leśnej, leśny|, lesnick|, lesníck|, lesnict|ví, lesníct|vo, gozdarst|vo, gozdarsk|, šumarst|vo, šumarsk|, |erdészet|, erdőgazd|, metsätal|, metsätie|, metsäopisto|, metsamajand|, metsandus|, |skogbruk|, |skogsbruk|, skogforsk|, skogbrukssk|, |skovbrug|, skovsk|, miškinink|, miškų, mežsaimniec|, mežzināt|, silvicult|, silvicoltur|, sylvicultur|, pădur|i, orman|cılık, orman, pylltar|, wood technolog|, wood science|, wood industr|, timber|, woodwork|, |holztechn|, |holzwirtsch|, |holzforsch|, houttechn|, filière bois, métiers du bois, industria del mueble, furniture|, |möbel|, meubel|, ameublement, ebanister|, nábytk|, drevársk|, dřevařsk|, drzewn|a, lesarst|vo, lesarsk|, drvna, drvne, drvnog, faipar|i, bútor|ipar, puutekn|, puidu|, paper industr|, pulp and paper, papierindustr|',
    'bg mk uk sr': 'лесотехн|, горск|о, лісов|, лісотехн|, шумарск|',
    el: 'δασών, δασικ|, δασολογ|, ξύλου',
    ka: 'სატყეო',
    hy: 'անտառ|',
    ga: 'foraois|eacht',
    is: 'skógrækt|',
    names:
      'forest, forests, forêt, forêts, foresta, bosque|, waldforsch|, bois, wood research, wood products, madera',
  },
  'fisheries-and-aquaculture': {
    any: 'fisheries, fisherm|en, fishing industr|, |fischerei|, fischzucht|, |visserij|, pêche|, pêcherie|, pesquer|, pescader|, acuicult|, aquacult|, aquakult|, acquacolt|, akvakult|, maricult|, rybářs|tví, rybárst|vo, rybárs|ka, rybact|wo, rybołów|stwo, ryback|i, rybackieg|, ribarst|vo, ribištv|o, ribiš|ka, halász|at, halgazd|, kalatal|ous, kalastus|, kalandus|, kalamajand|, žuvininkyst|, zivsaimniec|, zvejniec|, |fiskeri|, |fiskeriog|, fiskeopp|, havbruk|, akvakultur|, sjømat|, pescuit|, pescicult|, balıkçılık|, su ürünler|, peshkim|, sjávarútv|eg, fiskirann|, fiskimanna|, iascach|, seafood, shellfish, ichthyolog|, iktyolog|, oyster|, mussel|s, salmon',
    'bg mk uk sr': 'рибар|ство, рибно стопан, рибні|, рибальств|, рыбохоз|, аквакултур|, аквакультур|',
    el: 'αλιεί|ας, αλιευτικ|, ιχθυο|, υδατοκαλλι|',
    ka: 'თევზ|',
    hy: 'ձկնաբուծ|, ձկնորս|',
    names: 'fish, fishing, pesca, peix, pescatori, poissons, fisk',
  },
  'maritime-professions': {
    any: 'maritime, maritim|, marítim|, marittim|, seafar|ers, merchant marine, merchant navy, shipping, shipbuild|, shipyard|, naval architect|, nautical|, nautiqu|e, nautica, náutic|, nautik|, nautisk|, marine engineering, port authority, |schifffahrt|, |schiffbau|, |seefahrt|, |seemann|, |werft|, scheepvaart|, scheepsbouw|, zeevaart|, zeehaven|, |sjøfart|, |søfart|, |sjöfart|, sjömans|, sjöbefäl|, merenkulku|, merikoulu|, meriteoll|, mereakadeem|, merekool|, merendus|, laevandus|, laevaehit|, jūreiv|ystė, jūrniec|, jūras akadēm|, jūrų akadem|, žeglug|a, morskie, okrętow|, stoczni|a, námořní, pomorsk| fakult|, pomorsk| šol|, pomorsk| škol|, pomorstv|o, brodograd|, brodarst|, ladjedel|ništvo, hajózás|, hajóépít|, hajógyár|, denizcilik|, gemi inşa|, tersane|, marina mercante, chantier| naval|, construction navale, cantier| naval|, astillero|, construcción naval, construção naval, navigație, șantierul naval, harbour|, seaport|, hafenwirtsch|, detare, skipsbygg|, skipsfart, rederi|, rederij|, armateur|, navigation maritime, siglinga|, sjómanna|',
    'bg mk uk sr':
      'морски, морск|о, морехідн|, корабостро|, кораблебуд|, поморск|, бродоград|, судноплав|, мореплав|',
    el: 'ναυτιλ|ία, ναυτικ|, ναυπηγ|, εμπορικού ναυτικού, λιμένων, λιμενικ|',
    ka: 'საზღვაო|',
    hy: 'ծովային',
    ga: 'muirí',
    mt: 'marittim|u',
    names: 'port of, porto di, shipbuilders, navale, navales',
  },
  'water-and-oceans': {
    any: 'oceanograph|y, océanograph|, oceanograf|, |ozeanograph|, marine science|, marine biolog|, marine research, marine environment|, marine conservat|, marine resources, sea research, ocean research, ocean science|, |meeresforsch|, |meereskund|, meeresbiolog|, marin| forsk|, havforsk|, |havsmiljö|, havmiljø|, meriympär|, zeeonderzoek, sciences de la mer, ciencias del mar, ciências do mar, scienze del mare, hydrolog|, hidrolog|, idrolog|, hydraulic engineer|, hydrobiolog|, hidrobiolog|, limnolog|, water management, water resources, water research, water supply, water treatment, wastewater|, waste water, |wasserwirtsch|, |wasserversorg|, |wasserbau|, |abwasser|, waterbeheer|, waterschap|, drinkwater|, |trinkwasser|, waterleiding|, gestion de l eau, agence de l eau, eaux usées, eau potable, gestión del agua, recursos hídricos, risorse idriche, servizi| idric|, acquedott|, vodárn|, vodárensk|, vodohospodár|, vodného hospodárstva, vodního hospodářství, vodovod|, vodoprivr|, wodociąg|, gospodark| wodn|, vízgazd|, vízügy|, vízmű|, vesihuolto, vesitekn|, vandforsyn|, vandmiljø|, vattenvård|, vattenforskn|, vannforsk|, veemajand|, vandentvark|, ūdenssaimn|, apele române, gospodărirea apelor, su yönetimi, coast|al management, coastal research, kustforskn|, oceanographic observatory, ocean acidification, marine station|, marine ecosystem|',
    'bg mk uk sr': 'океанол|, океаногр|, хидролог|, гідролог|, воден режим, водоснабд|, водного господарства',
    el: 'θαλάσσι|, ωκεανογραφ|, ύδρευσης, υδάτων, θαλασσιων ερευνών',
    ka: 'ოკეანოგრ|',
    is: 'hafrannsókn|, vatnamælin|',
    names:
      'water, ocean, oceans, oceanic, marine, marine life, mer et, wasserverband|, wasserwerk|, acqua, acque, agua, aguas, wodne, vodní, eau, eaux, syndicat des eaux',
  },
  'food-technology': {
    any: 'food technolog|, food science|, food research, food industr|, food safety, food processing, food and drink, food quality, foodtech, nutrition and food, food and nutrition, |lebensmittel|, levensmiddel|, voedingsmidd|, voedselveil|, agroalimentair|e, agroalimentar|, alimentarias, industria alimentar|, industrie alimentar|, tecnologia alimentar|, scienze degli alimenti, indústria alimentar, spożywcz|a, żywnoś|ci, potravin|ářsk, potravinár|, prehramb|, živilsk|a, živilst|vo, prehran|e, élelmiszer|, elintarvik|, toiduain|e, toiduteadus|, maisto pramon|, maisto techn|, pārtik|as, næringsmid|, levnedsmid|, fødevare|, livsmedel|, alimentar| industr|, ushqim|ore, gıda, gıda bilim|, matvæla|, dairy|, |molkerei|, |milchwirtsch|, laitier|, laiteri|e, lácte|o, lattiero|, caseari|a, mlekarst|vo, mlekarn|a, mljekar|, mlékár|, mliekar|, mleczarsk|, tejipar|, meijeri|, bakery, baking, |bäckerei|, bäckerschul|, boulanger|, panader|ía, panific|, piekar|, pekársk|, pekařsk|, pekarst|, meat industr|, meat research, slaughter|, |fleischerei|, |fleischwirtsch|, charcuter|, brewing, brewer|y, |brauerei|, brouwer|ij, brasserie|, birrifici|o, cervec|ería, pivovar|, browar|, winery, winemak|, wine making, wine and, viticult|, vitivinic|, oenolog|, œnolog|, enolog|, vinicol|, viniviticol|, |weinbau|, wijnbouw|, vinarst|vo, vinařsk|, vinársk|, winiars|, borászat|, szőlés|zet, olive oil, aceite de oliva, olio d oliva',
    'bg mk uk sr': 'хранител|ни, харчов|, прехрамб|, винарств|, виноробств|, лозарств|, молочн|, млечн|',
    el: 'τροφίμων, γαλακτοκομ|, οινολογ|, αμπελουργ|, οινοποι|',
    ka: 'სურსათ|, ღვინ|',
    hy: 'սննդ|, գինեգործ|',
    names:
      'food, foods, |voedsel|, alimentos, alimenti, alimentaires, alimentación, voeding, viini|, weinforsch|, vins, vino, vinho, wine, wines, cheese',
  },
  'horticulture-and-landscape': {
    any: 'horticult|ure, hortofrutic|, ortofloro|, floricult|, fruit growing, |gartenbau|, |landschaftsbau|, |landschaftspfl|, tuinbouw|, paysagist|, paysage et|, jardinería, jardinage, giardin|aggio, arboricult|, zahradnic|ká, záhradníc|ka, ogrodnict|wo, ogrodnicz|, vrtnars|ka, hortikult|, kertész|et, puutarha|, aiandus|, sodininkyst|, daržininkyst|, dārzkop|, hagebruk|, gartner|, trädgård|, garðyrkj|a, bahçe bitki|, peyzaj|, landscape architect|, landscape design|, botanical garden|, botanic garden|, botanischer garten, jardin botanique, jardín botánico, giardino botanico, orto botanico, hortus botanicus, botanick| zahrad|, botanick| záhrad|, ogród botaniczny, botanički vrt, arboret|um, pomolog|, fruit research, |obstbau|, fruitteelt|, citrus',
    'bg mk uk sr': 'градинарств|, овощарств|, садівництв|, ботаническа градина, ботанічн| сад|',
    el: 'κηπουρικ|, βοτανικός κήπος, φυτοκομ|',
  },
  'veterinary-medicine': {
    any: 'animal welfare, veterinar|y, vétérinair|e, veterinär|, veterinærm|, veterinari|a, veterinární, veterinárn|, weterynar|ii, veteriner|, |tiermedizin|, |tierärztlich|, tierarzt|, tierärzte|, tiergesundheit|, dierengenees|kunde, diergenees|kunde, diergezondheid|, állatorvos|, eläinlääk|, loomaarst|, animal health, animal science|, dyrlæge|, dyrehelse|, djurhälso|, dyralækn|, veterinářst|, sanidad animal, santé animale, tréidlia|',
    'bg mk uk sr': 'ветеринар|',
    el: 'κτηνιατρικ|',
    ka: 'ვეტერინარ|',
    hy: 'անասնաբուժ|',
    names: 'animal, animals',
  },
};
