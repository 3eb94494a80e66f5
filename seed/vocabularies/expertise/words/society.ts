import type { TermWords } from '../../../../src/vocabularies/item.js';

export const societyWords: TermWords = {
  law: {
    any: 'law school, law faculty, faculty of law, school of law, rule of law, legal studies, legal research, legal aid, international law, european law, criminal law, comparative law, public law, labour law, private law, environmental law, |rechtswissensch|, |rechtsanw|, rechtspfleg|, |rechtsforsch|, rechtsgeleerd|, facultés de droit, faculté de droit, juridiqu|e, jurídic|o, giuridic|, giurisprud|enza, jurisprud|ence, juristisch|, juridisk|, juridic|, právnick|á, právnic|ka, prawnicz|, prawnik|, pravni| fakult, pravosud|, pravosodj|, jogtudom|, ügyvéd|, oikeustie|teen, oikeustiet|, õigustead|, õigusakad|, tieslietu, tiesību, advokat|, avocat|s, abogac|ía, abogad|, avvocat|i, advogad|os, barrister|, solicitor|, lawyers, notar|iat, notariat|, notariad|, magistrat|ure, magistratur|a, judiciary, judicial|, judges, justiz, justits|, hukuk, drejtës|i, juridik, lögfræð|i',
    'bg mk uk sr':
      'юридич|, юридическ|, правосъд|, правн| факултет|, правн|ичи, адвокат|, судов|, суддів|, правосуђ|',
    el: 'νομικ|ή, νομικών, δικηγορ|, δικαιοσύν|, δικαίου, διεθνούς δικαίου',
    ka: 'იურიდიულ|, სამართლ|',
    hy: 'իրավաբան|, իրավ|ունք',
    ga: 'dlí?',
    lt: 'teisės?',
    names:
      'law, laws, droit, derecho, diritto, direito, recht, rechts|, právo, práva, prawo, prawa, pravo, droits, drept, justice, giustizia, justicia, justiça, legal, retsv|',
  },
  'economics-and-business': {
    any: 'business school, business administration, business studies, business college, school of business, college of business, management school, school of management, economics, economic research, economic studies, économie, économiq|, econom|ía, econômic|, económic|as, economia, economie, economich|e, |wirtschaftswissensch|, |wirtschaftsakad|, |wirtschaftsforsch|, |wirtschaftsuniv|, |wirtschaftsschul|, |wirtschaftshoch|, betriebswirt|, volkswirt|, bedrijfskund|, bedrijfsecon|, |handelshochsch|, |handelshøyskol|, |handelshøgskol|, |handelshøjskol|, handelshögskol|, |handelsakadem|, handelsskol|, obchodná akadémia, obchodní akademie, obchodn| fakult, ekonomick|á, ekonomiczn|, ekonomij|a, ekonomi|, ekonomsk|, ekonomik|, ekonomin|, ekonomia, ekonomii, ekonomist|, oeconom|, közgazda|sági, gazdaságtud|, kauppakork|, kauppaopp|, kauppakoulu, liiketal|ous, majandus|, majandusakad|, ekonomik|os, verslo, biznesa augst|, biznes|u, biznesu, zarządzani|a, menedżer|, manažment|, managementu, menadžment|, menedžment|, poslovn|a šol, poslovn|a fakult, visoka poslovna, veleučiliš|te poslov, işletme, iktisat, iktisadi, ekonomik|, biznisi, viðskipt|, haute école de gestion, administración de empresas, administration des entreprises, escuela de negocios, ciencias empresariales, escola de gestão, economia aziendale, accounting, accountan|cy, comptab|, contabil|, contabilid|, contabilidad, ragioneri|a, rachunkow|, účetnic|, účtovníc|, računovod|, számvit|el, tilintarkas|, bookkeep|, business economics, econometric|, économétr|, entrepreneurship and management, mba, management development, management studies',
    'bg mk uk sr':
      'икономич|ески, економіч|, економік|, економск|, бизнес, бізнес|, стопанств|о, стопанск|а акад, менеджмент|, мениджмънт|, счетовод|',
    el: 'οικονομικ|ών, οικονομίας, διοίκησης επιχειρ, επιχειρήσεων, λογιστικ|',
    ka: 'ეკონომიკ|, ბიზნეს|',
    hy: 'տնտեսագիտ|, տնտեսակ|, բիզնես|',
    ga: 'gnó?, eacnamaíocht',
    names:
      'business, economic, économique, économiques, economico, economica, institute of management, faculty of management, university of management, academy of management, management institute, management academy, management university, management and economics, economics and management, sciences de gestion, école de gestion, escola de gestão, ciencias de la gestión, empresarial, économistes, gestionale',
  },
  'banking-and-finance': {
    any: 'banking, bankers|, bankwesen, bankakadem|, bankenv|, bankovní, bankinė, bankinst|, central bank, financial markets, finance research, financial studies, institute of finance, finance academy, school of finance, finances publiques, ministry of finance, ministère des finances, |finanzwirtsch|, |finanzwissensch|, |finanzhochsch|, steuerakad|, steuerberat|, insurance|, |versicherung|, verzekering|, assurance|s, assicuraz|, asegurador|, ubezpieczen|, pojišť|, poisťov|, osiguranj|e, zavarovaln|, biztosító|, vakuutus|, kindlustus|, draudim|, apdrošinā|, forsikring|, försäkring|, asigurări|, sigorta, pénzügy|i, bankow|ości, bankovn|í, bankarst|vo, bančni|štvo, sparkasse|, rahoitus|, rahandus|, finansų, finanšu, financij|e, finančn|, finansow|, finanční|, maliye, bankac|ılık, credit union, microfinance, capital markets, actuarial|, actuariel|',
    'bg mk uk sr': 'финанс|, фінанс|, банков|, банківськ|, застраховат|, страхов|, страхув|',
    el: 'χρηματοοικονομικ|, τραπεζ|, χρηματιστήρ|, ασφαλιστικ|',
    ka: 'საბანკო|, ფინანს|',
    hy: 'բանկ|, ֆինանս|',
    names:
      'finance, finances, financial, finanz|, financi|era, financier|s, finanzas, finanças, finanza, bank, banco, banca, banque, banka, banku, pankki, capital partners, bankers, investment bank, seguros',
  },
  'trade-and-retail': {
    any: 'chamber of commerce, chambre de commerce, cámara de comercio, camera di commercio, câmara de comércio, handelskammer|, industrie und handelsk|, kamer van koophandel, handelsschule|, retail|, einzelhandel|, detailhandel|, detaljhandel|, grosshandel|, großhandel|, kleinhandel, commerce de détail, comercio minorista, wholesale, trade school, trade promotion, foreign trade, commerce international, comercio exterior, commercio estero, außenhandel|, außenwirtsch|, external trade, vanjske trgovine, trgovinsk|a škola, trgovsk|a šola, trgovačk|a škola, hotelsko trgov, obchodu, handlow|a, kereskedel|mi, kaubandus|, prekybos, tirdzniecīb|as, tregti|, ticaret|, verslunar|sk, comerț|, izba gospodarcza, gospodarska zbornica, gospodarska komora, hospodářská komora, obchodná komora, obchodn| komor|, priekybos rūm|, kereskedelmi és ipar, oda| ticaret, handelskamm|',
    'bg mk uk sr': 'търговск|, търговия, торговельн|, торгівл|, трговск|, трговинск|',
    el: 'εμπορικ|, εμπορίου, επιμελητήριο',
    names:
      'commerce, comercio, commercio, comércio, trade, trading, import export, négoc|e, shops, supermarket|, marchands',
  },
  'public-administration': {
    any: 'public administration, administration publique, administración pública, pubblica amministrazione, administração pública, public policy, public management, public sector, local government, local self government, école nationale d administration, |verwaltungswissensch|, |verwaltungsakad|, |verwaltungshochsch|, |verwaltungsschul|, bestuurskund|, gestion publique, public governance, administracj|i publicz, veřejné správy, veřejná správa, verejnej správy, verejná správa, javna uprava, javne uprave, za upravo, közigazgatás|i, közszolgálat|, hallintotie|, viešojo administr, valsts pārvald|, valsts administr, offentlig forvalt|, offentlig förvalt|, kamu yönetimi, administrație publică, administrației publice, administrim|it publik, opinber| stjórnsýsl|, civil service, funzione pubblica, fonction publique territ',
    'bg mk uk sr':
      'публична администр|, публичн| управл|, публічн| управл|, державного управл|, јавна управ|, јавн| администр|, державної служби',
    el: 'δημόσι| διοίκησ|, αυτοδιοίκησ|',
    ka: 'საჯარო მმართ|',
    hy: 'պետական կառավ|',
    names: 'governance, municipalities, local authorities, government studies',
  },
  'politics-and-international-relations': {
    any: 'political science|, political studies, politics, international relations, international affairs, foreign affairs, foreign policy, foreign relations, international studies, european studies, european affairs, diplomatic academy, diplomac|y, diplomat|ie, sciences politiques, sciences po, science politique, relations internationales, ciencias políticas, relaciones internacionales, scienze politiche, relazioni internazionali, ciências políticas, ciência política, relações internacionais, |politikwissensch|, politische bildung, auswärtige|, außenpoliti|, politicolog|, politolog|, politoloog|, stosunków międzynarod|, nauk polityczn|, mezinárodních vztahů, medzinárodných vzťahov, međunarodn| odnos, mednarodn| odnos, fakultet političkih, fakulteta za družbene, nemzetközi kapcsol|, külügy|, ulkopoliitt|, rahvusvaheliste suhete, tarptautinių santykių, starptautisk| attiec|, statsvidensk|, statsvitensk|, statsvetenskap|, utrikespolit|, utenrikspolit|, udenrigspol|, uluslararası ilişk|, siyasal|, siyaset|, relații internaționale, marrëdhënie|ve ndërkom, strategic studies, geopolitic|, géopolitiq|, europäische politik, stjórnmálafr|, alþjóðamál|',
    'bg mk uk sr':
      'политолог|, політолог|, міжнародних відносин, международн| отнош|, међународн| однос|, политичк| наук|, дипломат|',
    el: 'πολιτικών επιστ|, διεθνών σχέσ|, ευρωπαϊκών μελετ|, εξωτερικής πολιτικής',
    ka: 'დიპლომატ|',
    hy: 'դիվանագիտ|, միջազգային հարաբեր|',
    names: 'political, diplomatic, policy studies',
  },
  'social-sciences': {
    any: 'social science|, sociolog|y, soziolog|, szociológ|, sosiolog|, sotsioloog|, socioloog|, sociaal wetens|, sociale wetenschap|, sciences sociales, sciences humaines, ciencias sociales, scienze sociali, scienze umane, ciências sociais, ciències socials, |sozialwissensch|, |sozialforsch|, gesellschaftsforsch|, samhällsveten|, samfundsvidens|, samfunnsvitens|, samfunnsforsk|, yhteiskuntatie|, yhteiskunta|, društven|e znan, družboslov|, družbenih ved, nauk społeczn|, społeczn| nauk, sociálních věd, sociálních studií, sociálnych vied, társadalomtud|, társadalomkut|, ühiskonnatead|, socialinių mokslų, sociālo zinātņu, sosyal bilim|, shkenca|ve shoqër, științe sociale, anthropolog|y, antropolog|, demograph|, demograf|, humanities, geisteswissensch|, geesteswetens|, humanistisk|, humanwissensch|, humanistyczn|, humanitních|, humanitn|, humanistick|, humanistič|, humanit|ārā, bölcsész|, humanistinen, humanitaarinst|, félagsvísind|, hugvísind|',
    'bg mk uk sr':
      'социолог|, соціолог|, соціальних наук, соціально-гуман|, хуманитарн|, гуманітарн|, друштвен| наук|, антрополог|',
    el: 'κοινωνικών επιστ|, κοινωνιολογ|, ανθρωπολογ|, κοινωνικών ερευν|, ανθρωπιστικ|',
    ka: 'სოციოლოგ|',
    hy: 'սոցիոլոգ|',
  },
  'philosophy-and-ethics': {
    any: 'philosoph|y, filosof|, filozof|, philosophie, filosoof|, filosoofia, ethics, ethik, éthique, bioeth|ics, bioéth|, bioetica, etika, etyki, logic and',
    'bg mk uk sr': 'философ|, філософ|, филозоф|',
    el: 'φιλοσοφ|, ηθικής',
    tr: 'felsefe|',
    is: 'heimspek|i, siðfræð|i',
    ka: 'ფილოსოფ|',
    hy: 'փիլիսոփա|',
    ga: 'fealsúnacht',
    names: 'ethical, etica',
  },
  'theology-and-religion': {
    any: 'theolog|y, théolog|, teolog|, teológ|, bogoslov|, usuteaduse, bible school, bible college, bibelschule, biblical, biblisch|e, islamic studies, religious studies, religionswissensch|, religionspädagog|, sciences religieuses, ciencias religiosas, scienze religiose, seminary, |priesterseminar|, séminaire diocés, seminario diocesan, duchowne seminar|, teologick|, hittudomány|, hittan|, raamattu|, ilahiyat, islami ilim|, guðfræð|, rabbinic|al, yeshiva|, diaconal studies, evangelical faculty, teološk|, church music, kirchenmusik|, ecumenic|al, ökumen|, œcuméniq|, ecuméni|, canon law, judaic studies, jewish studies, interreligious, interfaith',
    'bg mk uk sr': 'богослов|, теолог|, теолошк|, духовн| академ|, духовн| семінар|, исламск|',
    el: 'θεολογ|, εκκλησιαστικ|',
    ka: 'თეოლოგ|, სასულიერო',
    hy: 'աստվածաբան|',
    names:
      'church, |kirche, kirchen|, église, iglesia, chiesa, igreja, kerk, kościół, církev, cirkev, crkva, cerkev, egyház|, |kirke, kyrka|, kirkko|, kirik, bažnyč|, baznīc|, biseric|, kishë|, εκκλησία, православн|, diocese, diözese, diocèse, diocesi, diecezj|, bistum, bisdom, pfarr|, paroisse, parroquia, parrocchia, farnost, monastery, abbey, abbaye, kloster|, |kloster, claustr|, missionary, mission society, religious, religion, biskup|, islamic, islam',
  },
  'linguistics-and-philology': {
    any: 'linguisti|cs, lingvist|, linguístic|, linguistiq|, lingüístic|, philolog|y, filolog|, filoloog|, |sprachwissensch|, taalkund|e, taalwetens|, sciences du langage, |sprogvidensk|, språkvitens|, språkvetens|, kielitie|, keeletead|, językoznaw|, jazykověd|, jazykoved|, jezikoslov|, nyelvtud|, kalbotyr|, kalbininky|, valodniec|, dilbilim|, institute of languages, modern languages, foreign languages university, lenguas modernas, lingue e letterature, lingue moderne, langues et civilis, langues orientales, slavic studies, slavisti|k, germanisti|k, romanisti|k, orientalisti|k, oriental studies, orientální, phoneti|cs, lexicograph|, lexikograf|, terminolog|y, język| polski|, institut für deutsche sprache, málvísind|, tungumál|',
    'bg mk uk sr': 'филолог|, філолог|, лингвист|, лінгвіст|, мовознав|, езикозн|, језик|',
    el: 'γλωσσολογ|, φιλολογ|',
    ka: 'ენათმეცნიერ|, ენის',
    hy: 'լեզվաբան|, լեզվի',
    ga: 'teangeolaíocht',
    names:
      'language, languages, langues, langue, idiomas, lenguas, lingue, línguas, sprachen, talen, língua, lengua',
  },
  'archaeology-and-antiquity': {
    any: 'archaeolog|y, archeolog|, archéolog|, arqueolog|, arkeolog|, archäolog|, arheolog|, arxeolog|, oudheidk|, altertum|s, fornleif|, fornminn|, antiquit|ies, antiquar|, classical studies, altphilolog|, egyptolog|, régész|et, muinastead|, byzantin|e studies, papyrolog|, numismat|, prehistor|y, préhist|, praehistor|, prehistóri|',
    'bg mk uk sr': 'археолог|',
    el: 'αρχαιολογ|, αρχαιοτήτων',
    ka: 'არქეოლოგ|',
    hy: 'հնագիտ|',
    ga: 'seandálaíocht',
  },
  'media-and-communication': {
    any: 'media studies, media and communication|, media research, media technology, media arts, media design, media production, |medienforsch|, |medienakad|, |medienhoch|, |medientechn|, |mediengestalt|, |mediawissensch|, mediakunde, communication studies, communication science|, |kommunikationswissensch|, communicatiewetens|, sciences de l information et de la commun, ciencias de la comunicación, ciencias de la información, scienze della comunicazione, ciências da comunicação, comunicación social, comunicação social, comunicación audiovisual, medialn|, mediów, médií, mediatutk|, mediekunst|, medievidens|, medievitens|, medieforsk|, mass media, broadcast|ing, rundfunk|, omroep|, radiodifus|, radiotelevis|, televis|ion, télévis|ion, televizi|, televisi|, |fernseh|, radio e televis, rádio e televis, yleisradio, rikisútvar|, newspaper|, zeitungs|verl, presse verlag, communication visuelle, audiovisu|al, audiowizual|, audiovizu|',
    'bg mk uk sr': 'медии, медіа, телевиз|, телебачен|, радіомовлен|, радиотелев|, комуникаци|?',
    el: 'μέσων μαζικής, επικοινωνίας, ραδιοτηλεόρασ|, τηλεόραση|',
    tr: 'iletişim|, radyo televizyon',
    ka: 'მედი|, ტელევიზ|',
    names:
      'media, medien, medias, médias, medios de comunicación, mídia, comunicación, comunicação, comunicazione, kommunikation, tv, television, news, press, presse, prensa, stampa, radio',
  },
  'development-cooperation': {
    any: 'development cooperation, international development, development aid, development studies, humanitarian|, humanitaire|, entwicklungszusammen|, entwicklungshilf|, entwicklungspolit|, entwicklungsländer|, ontwikkelingssamen|, coopération au développ, aide au développement, solidarité internationale, cooperación al desarrollo, cooperazione allo sviluppo, rozwojow| współprac|, współprac| rozwojow|, rozvojov| spoluprác|, rozvojov| pomoc|, razvojn| sodelov|, razvojn| suradnj|, kehitysyhteis|, kehityspolit|, arengukoost|, vystomojo bendradarb, attīstības sadarb|, ulandshj|, u-landshj|, bistandsakt|, nødhjelp|, nødhjælp|, biståndsorg|, humanitár|, humanitarn|, pomoc humanitarn|, kalkınma yardım, relief fund, disaster relief, red cross, croix rouge, cruz roja, croce rossa, rotes kreuz, rode kruis, cruz vermelha, czerwony krzyż, červený kříž, červený kríž, crveni kri|, rdeči križ, vöröskereszt, punainen risti, punane rist, raudonasis kryž, sarkanais krusts, røde kors, rode kors, röda korset, crucea roșie, kızılay, red crescent, médecins sans frontières, ärzte ohne grenzen, médecins du monde',
    'bg mk uk sr': 'червен| кръст|, червоного хрест|, црвен| крст|, хуманитарна помощ, гуманітарна допом',
    el: 'ερυθρός σταυρός, ανθρωπιστική βοήθεια, αναπτυξιακή συνεργασία',
    names:
      'without borders, sans frontières, sin fronteras, senza frontiere, sem fronteiras, relief, aid agency, third world',
  },
  'social-dialogue-and-labour': {
    any: 'trade union|, labour union|, labor union|, workers union, |gewerkschaft|, vakbond|, vakcentrale, vakverbond|, syndicat|, syndicale|, sindicat|o, sindical|, sindacat|o, sindacal|e, związ|ek zawod, związk| zawod|, odborov|ý, sindikat|, szakszervezet|, ammattiliitto|, ammattiyhdis|, ammattilii|, ametiühing|, profesinių sąjung|, profsąjung|, arodbiedrīb|, fagforbund|, fagforening|, fackförbund|, landsorganisa|, sendika|, sindikata, stéttarfélag|, ceardchumann, industrial relations, labour relations, labour market research, arbeitsmarktforsch|, employers association|, employers federation, employers organi|, employers confeder|, arbeitgeberverb|, arbeitgeberver|, werkgevers|, patronat, patronal, confindustria, työnantaja|, tööandja|, darbdavi|, darba devēj|, darbdav|, zamestnávateľ|, zaměstnavatel|, pracodawc|, delodajal|, poslodava|, munkaadó|, arbetsgivar|, arbejdsgiver|, arbeidsgiver|, işveren|, social dialogue, decent work, labour institute, international labour, conditions de travail, arbeiterkammer|, arbeidsforsk|, labour studies, arbetslivs|, arbeidslivs|',
    'bg mk uk sr': 'профсъюз|, синдикат|, профспілк|, работодател|, роботодавц|, послодав|',
    el: 'συνδικ|άτο, συνδικαλ|, εργατικό κέντρο, εργαζομένων, σωματείο εργ',
    ka: 'პროფკავშირ|',
    hy: 'արհմիութ|',
  },
  'regional-development': {
    any: 'regional development, regional studies, regional policy, regional planning, development agency, territorial development, local development agency, regionalentwickl|, regionalforsch|, regionalmanagem|, |standortentwickl|, wirtschaftsförder|, streekontwikk|, regionale ontwikk|, développement régional, développement territorial, développement économique, desarrollo regional, desarrollo económico, desarrollo local, sviluppo regionale, sviluppo territoriale, sviluppo economico, sviluppo locale, desenvolvimento regional, desenvolvimento local, desenvolupament local, dezvoltare regională, dezvoltare locală, rozwoj| regionaln|, rozwój regional|, regionáln| rozvoj|, regionáln| rozvojov|, regionaln| razvoj|, razvojn| agencij|, regionalna razvoj|, területfejleszt|, regionális fejleszt|, aluekehitys|, arenguagent|, arendusagent|, arenduskesk|, regioninės plėtros, regionų plėtros, reģionālās attīst|, reģionu attīst|, plānošanas reģion|, regional utvikl|, regional udvikl|, regional utveckl|, bölge|sel kalkınma, kalkınma ajansı, zhvillimi| rajonal, byggðastofn|, leader lag, local action group|, groupe d action locale, grupo de acción local, gruppo di azione locale, leader region|',
    'bg mk uk sr':
      'регионално развит|, регіонального розвит|, регионалног развој|, агенція розвитку, местна инициативна',
    el: 'περιφερειακ| ανάπτυξ|, τοπικής ανάπτυξης, αναπτυξιακή εταιρεία, αναπτυξιακή',
    names: 'metropolitan development, redevelopment',
  },
};
