import type { TermWords } from '../../../../src/vocabularies/item.js';

export const digitalAndGreenWords: TermWords = {
  'computer-science': {
    any: 'computer scien|ce, computing, informatics, informatica, informaticien|, informatici, informatik|, informatiq|ue, informátic|a, informatyk|a, informačn|ích technolog, informačn| technolog|, informacijsk| tehnolog|, informacion| tehnolog|, informaatik|a, informatiik|ka, információs|, informacin| technolog|, számítástech|, számítógép|, tietojenkäs|, tietotek|, tietotekn|, tölvunarfr|, tölvu|, datateknik|, datateknolog|, datalog|i, datavidenskab, datavetens|, informatietechn|, informationstekn|, information technolog|, information systems, ict, datorik|as, informācijas tehnolog|, informacinių technolog|, bilgisayar|, bilişim|, kompjuter|ike, software engineering, software technolog|, supercomput|, high performance computing, hochleistungsrechn|, calcul intensif, quantum computing, internet of things, blockchain, big data, cloud comput|, digital technolog|, tecnologías de la información, tecnologia da informação, tecnologie dell informazione, tehnologia informației, tehnologii informaționale, ríomheolaíocht|, tecnologie dell informazione e della comunicazione, tecnologie della informazione e della comunicazione, tecnologías de la información y la comunicación, tecnologías de la información y comunicaci|, tecnologías de la información y las comunicaci|, bilgi ve iletişim, bilişim ve iletişim',
    'bg mk uk sr':
      'информатик|а, інформатик|, компютър|, компютърн|, комп ютерн|, інформаційних технолог|, информационн| технолог|, информатичк|, рачунарск|, компјутер|',
    el: 'πληροφορικ|ής, υπολογιστών',
    ka: 'ინფორმატიკ|, კომპიუტერ|',
    'sv lv': 'dator|?',
    hy: 'ինֆորմատիկ|, համակարգչ|',
    names:
      'software, it services, it solutions, datacenter|, data systems, informatici|, sistemas de información, informacijsk|, informáci|ós',
  },
  'software-and-app-development': { names: 'apps, softwareentwickl|, software development' },
  'artificial-intelligence': {
    any: 'artificial intelligence, intelligence artificielle, inteligencia artificial, intelligenza artificiale, inteligência artificial, künstlich| intelligen|, kunstmatige intelligent|, kunstig intelligens, konstgjord intelligens, artificiell intelligens, tekoäly|, tehisintel|, sztuczn| inteligenc|, uměl| inteligenc|, umel| inteligenc|, umetn| inteligenc|, umjetn| inteligenc|, veštačk| inteligenc|, mesterséges intelligenci|, inteligență artificială, inteligența artificială, inteligenței artificiale, dirbtin| intelekt|, mākslīg| intelekt|, yapay zek|, inteligjenc| artificiale, gervigreind|, intleacht shaorga, machine learning, maschinell| lern|, apprentissage automatique, deep learning, neural network|',
    'bg mk uk sr': 'изкуствен| интелект|, штучн| інтелект|, вештачк| интелиген|',
    el: 'τεχνητ| νοημοσύν|',
    ka: 'ხელოვნური ინტელექტ|',
    hy: 'արհեստական բանական|',
  },
  'educational-robotics': {
    any: 'robotic|s, robotik|, robotiq|ue, robótic|a, robotyk|a, |robotik|, robotiik|ka, robootik|a, robot|as, robots, roboter|, vélmen|',
    'bg mk uk sr': 'робот|ика, робот|',
    el: 'ρομποτικ|',
    ka: 'რობოტ|',
    hy: 'ռոբոտ|',
  },
  'coding-and-computational-thinking': {
    any: 'computational thinking, pensamiento computacional, pensamento computacional, pensiero computazionale, pensée informatique, pensée computationnelle, computertalen, programovan|í, programowani|e, programiran|je, ohjelmoin|ti, programmeerim|ine, programozás|, programavim|, programmēšan|, kodlama|, kodowani|, kódolás|, kodiran|je, programmering|',
    'bg mk uk sr': 'програмиран|, програмуванн|, кодиран|',
    el: 'προγραμματισμ|, υπολογιστικ| σκέψ|',
  },
  'digital-skills': {
    any: 'compétences numériques, competencias digitales, competenze digitali, competências digitais, digitale kompetenz|, digitale vaardigh|, digitale ferdighet|, digitale kompetenc|, digital kompetens, digitaaliset taido|, digitaalisten taitoj|, digitaidot, digitaitoj|, digioskus|, digipädevus|, kompetencj| cyfrow|, umiejętności cyfrow|, digitáln| dovednost|, digitáln| zručnost|, digitáln| kompetenc|, digitaln| kompetenc|, digitaln| veščin|, digitaln| spretnost|, digitaln| vještin|, digitaln| veštin|, digitális készség|, digitális kompetenci|, competențe digitale, competențelor digitale, skaitmenin| įgūdži|, skaitmenin| kompetencij|, digitāl| prasm|, dijital becer|, dijital okuryazar|, aftësi| digjitale, stafræn| hæfni|, scileanna digiteacha, ħiliet diġitali',
    'bg mk uk sr':
      'цифров| умени|, дигитални умени|, дигитални компетен|, цифрові навич|, цифров| компетен|, цифрових навич|, дигиталн| вештин|',
    el: 'ψηφιακ| δεξιότητ|, ψηφιακών δεξιοτήτων',
    ka: 'ციფრული უნარ|',
    hy: 'թվային հմտ|',
  },
  'digital-pedagogy': {
    any: 'educación digital, educazione digitale, educação digital, éducation numérique, digitale bildung, digitaal onderwijs, edukacj| cyfrow|, digitáln| vzdělá|, digitáln| vzdelá|, digitaln| izobraž|, digitaln| obrazov|, digitális oktat|, educație digitală, dijital eğitim|, edtech, educational technolog|',
    'bg mk uk sr': 'дигитално образование, цифров| освіт|, дигиталн| образов|',
    el: 'ψηφιακ| εκπαίδευσ|',
  },
  'online-learning': {
    any: 'e-learning, elearning, distance education, distance learning, enseignement à distance, formation à distance, educación a distancia, formación a distancia, formación online, enseñanza a distancia, istruzione a distanza, formazione a distanza, ensino à distância, ensino a distância, fernuniversit|, fernstudi|um, fernunterricht|, fernlehr|, afstandsonderw|, afstandsleren, fjernundervis|, nettbasert, distansutbild|, distansundervis|, etäopet|us, etäopiskel|, e-õpe, e-õppe, kaugõp|e, kształceni| na odległość, distančn|í vzděl, dištančn| vzdel|, učenj| na daljav|, na daljavo, učenj| na daljin|, na daljinu, távoktat|ás, învățământ la distanță, învăţământ la distanţă, nuotolin|io mokym, tālmācīb|, uzaktan eğitim|, açıköğretim|, mësim në distancë, fjarnám|, open university, universidad a distancia, università telematica, università degli studi telematica, telematica roma, telematica degli studi, marconi telematica',
    'bg mk uk sr':
      'дистанционно обучение, дистанційн| навчанн|, учење на далечина, учењ| на даљину, онлайн обучени|, онлайн-навчанн|',
    el: 'εξ αποστάσεως, ηλεκτρονικ| μάθησ|, τηλεκπαίδευσ|, ανοικτό πανεπιστήμιο',
  },
  'virtual-and-augmented-reality': {
    any: 'virtual reality, augmented reality, réalité virtuelle, realidad virtual, realidad aumentada, realtà virtuale, realtà aumentata, realidade virtual, realidade aumentada, virtuell| realit|, virtuell| realiteit, virtuální| realit|, virtuáln| realit|, rozšířen| realit|, rzeczywistoś| wirtualn|, wirtualn| rzeczywist|, rozszerzon| rzeczywist|, virtualn| resničnost|, virtualn| stvarnost|, virtuális valóság|, virtuaalitodell|, virtuaalreaals|, realitate virtuală, realității virtuale, virtuali| realyb|, virtuāl| realitāt|, sanal gerçek|, virtuell verkeleg|, virtuell virkelig|, virtuel virkelig|, virtuell verklig|, realitet virtual, sýndarveruleik|',
    'bg mk uk sr':
      'виртуална реалност, добавена реалност, віртуальн| реальн|, виртуелна реалност, виртуелн| стварнос|',
    el: 'εικονικ| πραγματικότητ|, επαυξημέν| πραγματικότητ|',
  },
  'media-literacy': {
    any: 'education aux médias, éducation aux médias, alfabetización mediática, educación mediática, alfabetizzazione mediatica, educazione ai media, literacia mediática, medienkompetenz|, medienbildung|, medienpädag|, mediawijsheid, mediekompetenc|, mediekompetans|, mediekunnig|, medialukutait|, mediakasvat|, meediapädev|, meediakirjaosk|, edukacj| medialn|, mediáln| výchov|, mediáln| gramotn|, medijsk| pismen|, medijsk| vzgoj|, médiatudatoss|, médiaismere|, médiaértés|, educație media, educației media, medijų raštingum|, medijpratīb|, medya okuryazar|, edukimi medial, miðlalæsi|',
    'bg mk uk sr': 'медийна грамотност, медіаграмотн|, медіаосвіт|, медиумска писменост, медијск| писменост',
    el: 'παιδεία στα μέσα, μιντιακ| γραμματισμ|, γραμματισμ| στα μέσα',
    ka: 'მედიაწიგნიერ|',
  },
  'online-safety': {
    any: 'cyber security, cybersecur|, cybersécur|, cybersicherh|, cybersegur|, ciberseguri|, ciberseguridad, cyberbezpiecz|, kyberturv|, küberturv|, kyberbezpeč|, kiberbezbednost|, kibernetsk| varnost|, kibernetičk| sigurnost|, kiberbiztons|, securitate cibernetică, securității cibernetice, kibernetin| saugum|, kiberdrošīb|, siber güvenl|, sicurezza informatica, segurança informática, sécurité informatique, it-sicherheit, informationssicherh|, information security, internetsicherh|, siguri| kibernetike, netöryggi|, kybernetick| bezpečn|, bezpečnost| informací, bezpieczeństw| w sieci, bezpieczeństw| w internecie, cryptograph|y, kryptogr|, safe online, safety online, internet safety, safer internet',
    'bg mk uk sr': 'киберсигурност, кібербезпек|, сајбер безбед|, сајбер безбедност',
    el: 'κυβερνοασφάλει|, ασφαλές διαδίκτυο',
  },
  'gamification-and-serious-games': {
    any: 'serious game|, gamific|, gamifik|, video game|, videospiel|, computerspiel|, jeux vidéo, jeu vidéo, videojueg|, videogioch|, videogame|, videojog|, gry komputer|, gier komputer|, videoher|, videoiger|, videoigr|, videóját|, videopel|, videomäng|, dataspill|, dataspel|, spelutveckl|, jocuri video, video žaid|, videospēļ|, bilgisayar oyun|, tölvuleik|',
    names: 'game studio, game developers, gaming, game studio|, spiele|entwickl, jeux',
  },
  disinformation: {
    any: 'disinform|, désinform|, dezinform|, desinform|, disinformaz|, falske nyheder, falske nyheter, valeuuti|set, dezinfo, fact-check|, faktencheck|, provjer| činjenic|, fake news',
    'bg mk uk sr': 'дезинформац|, дезінформац|, фалшиви новини, фейков|, лажн| вест|',
    el: 'παραπληροφόρησ|',
  },
  'data-literacy': {
    any: 'data scien|ce, science des données, ciencia de datos, scienza dei dati, ciência de dados, datenwissensch|, datascienc|, veri bilim|, analityk| danych, věd| o datech, podatkovn| znanost|, znanost| o podac|, nauk| o danych',
  },
  'maker-education': {
    any: 'fablab|, makerspace|, maker space|, 3d-druck|, 3d print|, impression 3d, impresión 3d, stampa 3d, additive manufactur|, additive fertig|, fabrication additive, druk 3d, 3d tisk|',
  },
  'education-for-sustainable-development': {
    any: 'développement durable, desarrollo sostenible, sviluppo sostenibile, desenvolvimento sustentável, nachhaltig|e entwickl, nachhaltigkeit|, duurzame ontwikkel|, duurzaamheid|, bærekraft|ig, bæredygt|ig, hållbar|, kestäv|ä kehit, kestävyys|, kestävä|, jätkusuutlik|, säästev|a areng, zrównoważon|ego rozw, udržiteľn|, udržiteln|, trvalo udržateľ|, trajnostn|i razvoj, trajnostn|, održiv|i razvoj, održiv|, fenntarthat|ó, dezvoltare durabilă, dezvoltării durabile, darnaus vystym|, ilgtspēj|, sürdürülebil|ir, zhvillim| i qëndrueshëm, sjálfbær|, inbhuanaith|e',
    'bg mk uk sr':
      'устойчив|о развитие, устойчиво, сталого розвитку, стал| розвит|, одржлив| развој, одржив| развој, одрживог развоја',
    el: 'βιώσιμ| ανάπτυξ|, αειφορί|, αειφόρ|',
    ka: 'მდგრადი განვითარ|',
    hy: 'կայուն զարգաց|',
  },
  'environmental-education': {
    any: 'umweltbildung|, natuur- en milieueducatie, milieueducatie, éducation à l environnement, éducation relative à l environnement, educación ambiental, educazione ambientale, educação ambiental, miljøundervis|, miljölärande, ympäristökasv|, keskkonnaharidus|, edukacj| ekologiczn|, edukacj| przyrod|, ekologick| výchov|, environmentáln| výchov|, environmentáln| vzdel|, environmentáln| vzděl|, okoljsk| vzgoj|, ekološk| odgoj|, környezeti nevel|, educație ecologică, educația ecologică, educație pentru mediu, aplinkosaugin| švietim|, ekologin| švietim|, vides izglīt|, çevre eğitim|, edukimi mjedisor, naturskol|, naturskole|, luontokoul|, luontokeskus|, naturzentr|, umweltzentr|, ekocentr|um',
    'bg mk uk sr': 'екологично образование, екологичн| възпитан|, екологічн| освіт|, еколошк| образ|',
    el: 'περιβαλλοντικ| εκπαίδευσ|',
  },
  'climate-change-education': {
    any: 'climate change|, climate action, climate science|, climate research, changement climatique, changements climatiques, cambio climático, cambiamenti climatici, cambiamento climatico, alterações climáticas, mudanças climáticas, canvi climàtic, klimawandel|, klimaschutz|, |klimaforsch|, klimapolit|, klimaatverand|, klimaatakt|, klimaendring|, klimaforandr|, klimaforsk|, klimatförändr|, klimatforskn|, ilmastonmuut|, ilmasto|, kliimamuut|, zmian| klimat|, klimatyczn|, změn| klimat|, zmen| klím|, klimatick| změn|, klimatick| zmen|, podnebn| sprememb|, klimatsk| promjen|, klimatsk| promen|, éghajlatvált|, klímavált|, klímavéd|, schimbări climatice, schimbările climatice, schimbărilor climatice, klimato kait|, klimata pārmaiņ|, iklim değiş|, ndryshim| klimatik|, loftslags|, athrú aeráide, tibdil fil-klima',
    'bg mk uk sr':
      'изменение на климата, климатични промени, зміни клімат|, змін| клімату, климатски промен|, климатске промене, кліматич|',
    el: 'κλιματικ| αλλαγ|, κλίματος',
    ka: 'კლიმატის ცვლილ|',
    hy: 'կլիմայի փոփոխ|',
    names: 'climate, climat, clima, |klima, klimat, klimaat|',
  },
  'circular-economy': {
    any: 'circular economy, économie circulaire, economía circular, economia circolare, economia circular, kreislaufwirtsch|, circulaire economie, sirkulær økonomi, cirkulær økonomi, cirkulär ekonomi, kiertotalou|, ringmajandus|, gospodark| obiegu zamknięt|, gospodark| o obiegu, oběhov|é hospod, cirkulárn| ekonomi|, obehov|é hospod, obehov| hospodár|, krožn|o gospod, krožn| gospodar|, kružn| gospodar|, cirkularn| ekonom|, körforgásos|, economie circulară, economiei circulare, žiedin| ekonomik|, aprites ekonomik|, döngüsel ekonom|, ekonomi| qarkulluese, hringrásarhagk|',
    'bg mk uk sr': 'кръгова икономика, циркулярн| економік|, циркуларна економ|, циркуларн| економиј|',
    el: 'κυκλικ| οικονομί|',
  },
  'waste-and-recycling': {
    any: 'recycl|ing, recicl|aje, riciclo, riciclaggio, récup|ération et recycl, gestion des déchets, déchets, residuos, rifiuti, resíduos, abfallwirtsch|, |abfallentsorg|, |entsorgungs|, afvalverwerk|, afvalbeheer|, gjenvinning|, genbrug|, avfalls|, affald|, återvinn|, jätehuol|to, kierrätys|, jäätmekäit|, odpad|ów, gospodark| odpad|, recyklin|g, recyklác|, recyklac|, odpadov|é hospod, recikliran|je, reciklaž|, ravnanj| z odpad|, gospodarenj| otpad|, hulladék|, újrahaszn|, reciclare|, gestionarea deșeurilor, deșeuri|lor, atliekų, atliekos, atliekom|, atkritum|, geri dönüşüm, atık yönet|, mbetje|ve, endurvinn|, athchúrsáil, zero waste|',
    'bg mk uk sr': 'рециклир|, отпадъ|ци, відход|ів, рециклаж|, отпад|?, переробк| відход|',
    el: 'ανακύκλωσ|, αποβλήτων, απορριμμάτων',
    names: 'waste, reciclagem',
  },
  biodiversity: {
    any: 'biodivers|ity, biodiversit|, biodiverzit|, bioróżnor|, biotsk|a razn, biorazno|lik, bioraznov|, biológiai sokféles|, luonnon monimuot|, biologin| įvairov|, bioloģisk| daudzveid|, biyoçeşit|, biologisk mangf|, biologisk mångf|, nature conservat|, naturschutz|, |naturschutz|, natuurbehoud, natuurbescherm|, natuurmonument|, protection de la nature, conservation de la nature, conservación de la naturaleza, protección de la naturaleza, conservação da natureza, protezione della natura, naturvern|, naturfredn|, naturbeskytt|, naturskydd|, luonnonsuoj|, looduskait|, ochron| przyrod|, ochran| přírod|, ochran| prírod|, varstv| narav|, zaštit| prirod|, természetvéd|, protecția naturii, ocrotirea naturii, gamtos apsaug|, dabas aizsardz|, doğa koruma, mbrojtj| e natyrës, náttúruvernd|, national park, national parks, |nationalpark|, parc national, parc naturel, parque nacional, parque natural, parco nazionale, parco naturale, park narodowy, narodowego park|, národní park, národný park, narodn| park|, nacionaln| park|, nemzeti park|, kansallispuist|, rahvuspark|, nacionalin| park|, nacionāl| park|, milli park, park kombëtar, naturpark|, naturreserv|, wildlife|, vogelbescherm|, vogelschutz|, vogelwarte, ornitholog|, ornitolog|, protection des oiseaux, ornithologique, birdlife, madárt|ani, ptičj|i',
    'bg mk uk sr':
      'биоразнообраз|, біорізноманіт|, биолошк| разновид|, защита на природата, опазване на природата, охорон| природи, заштит| на природ|, заштит| природ|, природен парк, национален парк, національн| природн|',
    el: 'βιοποικιλότητ|, προστασίας της φύσης, εθνικού πάρκου',
    ka: 'ბიომრავალფეროვნ|',
    hy: 'կենսաբազմազան|',
    names:
      'nature, natura, zoo, zoological garden, tierpark, zoologischer garten, wildlife, birds, park krajobrazowy, bird observatory',
  },
  'sustainable-agriculture': {
    any: 'organic farm|, organic agricult|, agriculture biologique, agricultura ecológica, agricultura biológica, agricoltura biologica, ökologisch| landbau, ökolandbau|, biolandbau|, biologische landbouw, biologisch-dynam|, biodynam|, økologisk landbr|, økologisk landbruk, ekologiskt lantbruk, luomu|tuot, mahepõllum|, rolnictw| ekologiczn|, ekologick| zeměděl|, ekologick| poľnohosp|, ekološk| kmetijst|, ekološk| poljopr|, ökogazdálk|, biogazdálk|, agricultură ecologică, ekologin| ūkin|, ekologin| žem|, bioloģisk| lauksaim|, organik tarım, bujqësi| organike, agroecolog|, agroekolog|, agroécolog|, permacult|, permakult|',
    'bg mk uk sr':
      'биологично земедел|, органічн| землероб|, органічн| виробн|, органск| производ|, органск| пољопр|',
    el: 'βιολογικ| γεωργ|, βιολογικ| καλλι|',
  },
  'sustainable-mobility': {
    any: 'sustainable mobility, sustainable transport, mobilité durable, movilidad sostenible, mobilità sostenibile, mobilidade sustentável, nachhaltig| mobilit|, elektromobil|, electromobil|, électromobil|, elektromobiln|, elektromobilnoś|, e-mobility, fahrradförd|, fietsersbond, radverkehr|, sähköauto|, trajnostn| mobiln|, održiv| mobiln|, fenntartható közleked|, mobilitate urbană durabilă, sürdürülebilir ulaş|',
    el: 'βιώσιμ| κινητικότητ|, ηλεκτροκίνησ|',
    'bg mk uk sr': 'устойчива мобилност, електромобил|',
  },
  'sustainable-tourism': {
    any: 'ecotouris|, écotouris|, ecoturism|, agroturyst|, agritouris|, agriturism|, agroturis|, rural tourism, tourisme rural, turismo rural, turismo rurale, turismo sostenible, turismo sostenibile, turismo sustentável, sanfter tourismus, tourisme durable, seoski turizam, vidiecky turizm|, falusi turizm|, селски туризъм, сільськ| туризм|, зелен| туризм|',
  },
  'sustainable-construction': {
    any: 'passivhaus|, passive house, green building|, energetische sanier|, gebäudesanier|, rénovation énergétique, construction durable, construcción sostenible, edilizia sostenibile, construção sustentável, duurzaam bouwen, bærekraftig bygg|, hållbart byggande, kestävä rakentam|',
  },
};
