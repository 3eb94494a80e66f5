import type { TermWords } from '../../../../src/vocabularies/item.js';

export const learningWords: TermWords = {
  'teacher-training': {
    any: 'formation des enseignants, formación del profesorado, formación de profesores, formazione degli insegnanti, formação de professores, lehrerbildung|, |lehrerausbildung|, lehrerfortbildung|, lerarenopleid|, lærerutdann|, læreruddan|, lärarutbild|, lärarhögskol|, opettajankoulut|, õpetajakoolitus|, kształceni| nauczyciel|, doskonaleni| nauczyciel|, vzdělávání učitelů, vzdelávani| učiteľ|, izobraževan| učitel|, usposabljan| učitel|, obrazovan| učitelj|, pedagogusképz|, pedagógusképz|, tanárképz|, tanítóképz|, formarea profesorilor, formarea cadrelor didactice, casa corpului didactic, mokytojų ugdym|, mokytojų rengim|, skolotāju izglīt|, öğretmen eğitim|, eğitim fakültesi, trajnimi i mësuesve, oideachas múinteoir|, kennaramennt|',
    'bg mk uk sr':
      'подготовк| вчител|, обучение на учители, підготовк| учител|, підвищення кваліфікації педагог|, образовани| наставник|, усавршавањ| наставник|',
    el: 'εκπαίδευσ| εκπαιδευτικών, επιμόρφωσ| εκπαιδευτικών',
    names:
      'pedagogical university, pedagogical institute, pedagogical college, pädagogisch|, paedagogisch|, pedagogick|á, pedagogiczn|, pedagogische, pedagosk|, pedagošk|, pedagógiai, pedagógic|, pedagogic|a, педагог|ически, педагогіч|, педагошк|, παιδαγωγικ|, tanító|, profesorado, magistério, magisterio, teachers college, teachers university, teachers training, teacher college, education university, normal university, université pédagogique, école normale supérieure de l enseignement, inspe, espe, haute école pédagogique, alta scuola pedagogica, teacher|s education, učiteljsk|, učiteľsk|, nauczycielsk|, pedagoginen, pedagoogik|, pedagogin|is',
  },
  'educational-research': {
    any: 'bildungsforschung|, onderwijsonderzoek, recherche en éducation, sciences de l éducation, ciencias de la educación, ciências da educação, scienze dell educazione, scienze della formazione, erziehungswissensch|, onderwijskund|, kasvatustie|, haridusteadus|, utdanningsforsk|, uddannelsesforsk|, badan| edukacyjn|, pedagogick| výzkum|, pedagogick| výskum|, pedagoški inštitut, oktatáskutat|, nevelestud|, neveléstud|, științe ale educației, ştiinţe ale educaţiei, științele educației, educational sciences, learning sciences, utbildningsvetens|',
    'bg mk uk sr': 'педагогічних наук, образовни изследвания, дослідження освіти',
    el: 'εκπαιδευτικ| έρευν|, επιστημών αγωγής',
    tr: 'eğitim bilim|',
  },
  // Of an organisation its kind says it: "school" in a name may be a music school.
  'school-education': {
    texts:
      'primary school, secondary school, grundschule, basisschool, middelbare school, élèves, pupils, primary school|, elementary school|, secondary school|, school pupils, school children, schoolchildren, school students, schoolteachers, in school, at school, basisschol|en, lagere schol|en, middelbare schol|en, scholieren, leerlingen, école élémentaire, écoliers, collégiens, lycéens, grundschul|, |grundschule, |grundschulen, volksschul|, sekundarschul|, sekundarstuf|, schülern, schülerin|nen, schulkinder|n, educación primaria, educación secundaria, enseñanza primaria, enseñanza secundaria, educación escolar, centros escolares, escuela primaria, escuelas primarias, escolares, educació primària, educació secundària, escola primària, escuelas rurales, scuola primaria, scuole primarie, scuola secondaria, scuole secondarie, scolari, istruzione primaria, istruzione secondaria, ensino básico, ensino secundário, escola primária, grundskol|, grunnskol|, folkeskol|, skolelever, skoleelever, skolebørn, skolebarn, elever|na, peruskoul|, alakoul|, yläkoul|, kouluissa, koululais|et, oppilaat, oppilai|den, põhikool|, algkool|, koolides, õpilas|ed, pamatskol|, pamatskoln|, vidusskol|, skolēn|i, skolās, pagrindin| mokykl|, pradin| mokykl|, mokinia|i, mokini|ai, mokyklose, szkoł| podstawow|, szkół podstawowych, szkole podstawowej, szkoł| średni|, uczni|owie, uczniów, uczniom, szkołach, základní škol|, základních škol|, základná škol|, základných škol|, základnej škol|, žáků, žáci, žákům, žiaci, žiakov, žiakom, školách, školách, osnovna šol|, osnovne šol|, osnovnih šol|, osnovni šol|, učenc|i, učenec, osnovna škol|, osnovne škol|, osnovnih škol|, osnovnoj škol|, učenik|a, učenici, općeobrazovn|, általános iskol|, középiskol|, iskolákban, tanuló|k, diákok, școal| primar|, școal| gimnazial|, școlar|i, elevi|lor, învățământ| primar|, învățământ| preuniversitar|, shkoll| fillor|, nxënës|it, ilkokul|, ortaokul|, öğrencileri, grunnskól|, nemend|ur, bunscoil|, meánscoil|, daltaí, skejjel, skola primarja, studenti tal iskola, основно училищ|, начално училищ|, ученици|те, основн| училишт|, початков| школ|, загальноосвітн|, школярі, школярів, учні, учнів, учням, основн| школ|, школама, ученика, δημοτικ| σχολεί|, γυμνάσι|, πρωτοβάθμι| εκπαίδευσ|, δευτεροβάθμι| εκπαίδευσ|, μαθητές, μαθητών, საჯარო სკოლ|, მოსწავლე|, աշակերտներ|, հանրակրթական',
  },
  'early-childhood-education': {
    any: 'kindergarten, kindergart|en, |kindergarten|, kindertagesst|, |kinderkrippe|, kinderopvang, kleuterschool, kleuteronderw|, peuterspeel|, petite enfance, école maternelle, educación infantil, escuela infantil, escuelas infantiles, scuola dell infanzia, asilo nido, educação pré-escolar, jardim de infância, jardins de infância, barnehage|, børnehave|, förskol|, förskole|, daghem, päiväkoti, varhaiskasvat|, lasteaed|, lasteaia|, przedszkol|e, mateřsk| škol|, matersk| škol|, vrtec, vrtci, vrtić|, dječj| vrtić|, predškolsk|, predšolsk|, předškol|, predškol|, óvoda, óvodai, óvodapedag|, bölcsőd|, grădiniț|a, gradinita, vaikų darželi|, ikimokyklin|, pirmsskol|, bērnudārz|, okul öncesi, anaokul|u, kreş, kopsht|i, leikskól|, naíon|ra, réamhscoil, early years, early childhood, preschool, nursery school|, crèche|',
    'bg mk uk sr':
      'детска градина, детски градини, предучилищ|, дитяч| садок, дошкільн|, дитячого садка, градинк|, предшколск|, вртић|',
    el: 'νηπιαγωγεί|, προσχολικ|, παιδικ| σταθμ|',
    ka: 'საბავშვო ბაღ|',
    hy: 'մանկապարտեզ|',
    mt: 'edukazzjoni bikrija',
  },
  'gifted-education': {
    any: 'hochbegab|, begabtenförder|, |begabungsförder|, hoogbegaaf|, surdoué|, haut potentiel, altas capacidades, superdotad|, plusdotazion|, nadan| dětí, nadan| žiak|, nadaren|i učen|, darovit|, uzdolnion| uczni|, tehetséggondoz|, tehetségközpont, lahjakk|ait, andek|ate, üstün yetenek|',
    'bg uk sr': 'надарени|, обдарован|, даровит|',
  },
  'reading-promotion': {
    any: 'leseförderung|, stiftung lesen, leesbevorder|, promotion de la lecture, fomento de la lectura, animación a la lectura, promozione della lettura, promoção da leitura, leselyst, læselyst, läsfrämj|, lukemis|en edist, lugemisharrast|, promocj| czytelnictw|, podpor| čtení, podpor| čítani|, bralna kultura, poticanj| čitanj|, olvasásfejleszt|, olvasásnépszer|, okuma alışkanl|',
    'bg uk': 'насърчаване на четенето, популяризац| читання',
    el: 'φιλαναγνωσία|',
  },
  'literacy-and-numeracy': {
    any: 'alphabétis|ation, alphabetisier|ung, alfabetiz|, alfabetis|, analfabet|, illettrisme, laaggeletterd|, literalnost, gramotnost|, pismenost|, pismenosc|, írástud|, lukutait|o, kirjaosk|us, raštingum|, rakstīšanas, alfabetizm|, okuryazar|, læseferdig|, lesoferdig|, basic skills',
    'bg mk uk sr': 'ограмот|яване, грамотност, писменост, грамотніст|',
    el: 'αλφαβητισμ|, γραμματισμ|',
  },
  'foreign-language-teaching': {
    any: 'language school|, language teaching, language cent|re, language institute, language academy, langues étrangères, lenguas extranjeras, escuela oficial de idiomas, escuela de idiomas, lingue straniere, línguas estrangeiras, fremdsprach|en, |sprachschule|, |sprachenschule|, |sprachenzentr|, sprachunterricht|, talenschool, vreemdetalen|, taleninstit|, fremmedspråk|, fremmedsprog|, främmande språk, språkskol|, sprogskol|, sprogcent|er, vieraat kielet, vieraiden kielten, kielikoulu|, kieltenopet|, võõrkeel|, język| obc|ych, szkoła językowa, cizí| jazyk|, cudzí| jazyk|, cudzích jazykov, jazykov|á škola, jazykov|á škol, tuji| jezik|, tujih jezikov, stranih jezika, strani| jezi|, škola jezika, jezikovna šola, idegen nyelv|, nyelviskol|, nyelvoktat|, limbi străine, limbilor străine, užsienio kalb|, svešvalod|, yabancı dil|, gjuhë| të huaja, erlend tungumál, enseñanza de idiomas',
    'bg mk uk sr':
      'чужди езици, чуждоезиков|, іноземних мов, іноземн| мов|, странски јазици, страних језика, страни језик|',
    el: 'ξένων γλωσσών, ξένες γλώσσες, φροντιστήριο ξένων',
    ka: 'უცხო ენ|',
    hy: 'օտար լեզու|',
  },
  multilingualism: {
    any: 'mehrsprachig|, meertalig|, plurilingu|, multilingu|, multilingüis|, flerspråk|, flersprog|, monikiel|, mitmekeel|, wielojęzyczn|, vícejazyč|, viacjazyč|, večjezič|, višejezič|, többnyelv|, daugiakalb|, daudzvalod|, çok dilli|, shumëgjuhë|, fjöltyng|, ilteangach|',
    'bg mk uk sr': 'многоезич|, багатомовн|, повеќејазич|, вишејезич|',
    el: 'πολυγλωσσ|',
  },
  'mathematics-education': {
    any: 'mathemati|cs, mathematik|, mathématiq|, matemátic|, matematic|a, matematik|a, matematyk|a, matemaat|ika, matematiik|ka, matematyczn|, |mathematik|, wiskunde|, statistical mathematics, algebra, mathematisch|',
    'bg mk uk sr': 'математик|а, математич|',
    hu: 'matematik|ai',
    el: 'μαθηματικ|',
    is: 'stærðfræð|i',
    ka: 'მათემატიკ|',
    hy: 'մաթեմատիկ|',
    ga: 'matamaitic|',
  },
  'stem-education': {
    any: 'naturwissenschaftlich|, mint bildung|, mint-bildung|, physikalisch mathemat|, naturfagssenter, přírodovědn|, prírodovedn|, natural sciences faculty',
    'bg uk': 'stem освіт|, природо-математическ|, природничо|, природо математич|',
  },
  'adult-learning': {
    any: 'adult education|, adult learning, continuing education, éducation des adultes, formation des adultes, formation continue, formation tout au long, educación de adultos, educación de personas adultas, formación de adultos, educación permanente, formazione degli adulti, istruzione degli adulti, educazione degli adulti, formazione continua, educação de adultos, formação contínua, |volkshochschul|, |erwachsenenbild|, volwasseneneducatie, volwassenenonderw|, volksuniversiteit|, volkshogeschool, voksenopplær|, voksenuddann|, folkeuniversitet|, folkehøgskol|, folkehøyskol|, højskole|, folkoplysning, folkeoplysning, folkhögskol|, studieförbund|, vuxenutbild|, komvux, bildningsförbund|, aikuiskoulut|, aikuiskasvat|, aikuisopist|, kansalaisopist|, työväenopisto, kansanopisto, täiskasvanute koolit|, täiskasvanukoolit|, rahvaülikool|, rahvakool, edukacj| dorosł|, kształceni| dorosł|, kształceni| ustawiczn|, uniwersytet ludowy, vzdělávání dospělých, vzdelávani| dospel|, izobraževan| odrasl|, ljudska univerza, obrazovanj| odrasl|, učilišt|e otvoreno, pučko otvoreno učilište, otvoreno učilište, felnőttképz|, felnőttoktat|, népfőiskol|, educația adulților, educaţia adulţilor, educatia adultilor, formare continuă, suaugusiųjų|, pieaugušo izglīt|, mūžizglīt|, yetişkin eğit|, halk eğitim|, arsimimi i të rriturve, oideachas aosach|, fullorðinsfræð|, edukazzjoni tal-adulti, lifelong learning',
    'bg mk uk sr':
      'образование за възрастни, образование на възрастни, освіт| дорослих, образовани| на возрасни, образовани| возрасни|, образовањ| одрасл|',
    el: 'εκπαίδευσ| ενηλίκων, δια βίου μάθησ|, δεύτερης ευκαιρίας',
    ka: 'ზრდასრულთა განათლ|',
    hy: 'մեծահասակների կրթ|',
  },
  'learning-in-later-life': {
    any: 'senioren|, senior citizen|, third age, troisième âge, tercera edad, terza età, terceira idade, personnes âgées, personas mayores, personas de edad, ältere menschen, alte menschen, ouderen|, oudere mensen, oudere volwassenen, eldre, ældre, äldre, ikäihmis|, ikääntyv|, eakate, vanemaeal|, trzeciego wieku, osob| starsz|, seniork|, seniorz|, seniorsk|, treťieho veku, třetího věku, tretjega življenjskega, treće životne dobi, starej|ših oseb, starije osob|, idősek, harmadik kor, vârstnic|i, vyresnio amžiaus, trečiojo amžiaus, vecāka gadagājuma, yaşlı|lar, të moshuar|, eldri borgar|, older people, elderly people, pensioners, retired persons',
    'bg mk uk sr':
      'възрастни хора, третата възраст, третого віку, літніх людей, похилого віку, стари лица, старих лица, трећег доба',
    el: 'τρίτης ηλικίας, ηλικιωμέν|',
    names: 'seniors, pensionist|, age concern',
  },
  'family-learning': {
    any: 'familienbildung|, elternbild|, |elternverein|, |elternbeirat|, ouderbetrok|, oudervereniging|, parents d élèves, escuela de padres, padres y madres, associazione genitori, genitori, associação de pais, encarregados de educação, foreldre|utvalg, forældre|skol, föräldr|a, vanhempainyhd|, vanhempainliit|, lastevanema|te, rodzic|ów, rodičov|sk, staršev, udrug| roditelj|, szülői|, părinți|lor, tėvų, vecāk|u, ebeveyn|, prindër|ve',
    'bg mk uk sr': 'родители|те, родителск|, батьків, родитељ|',
    el: 'γονέων, γονείς',
    names: 'parents association, parent teacher',
  },
  'non-formal-education': {
    any: 'non-formal education, non formal education, éducation non formelle, educación no formal, educazione non formale, educação não formal, nicht formale bildung, nonformale bildung, niet-formeel, edukacj| pozaform|, neformáln| vzděl|, neformáln| vzdel|, neformaln| obraz|, neformaln| izobraž|, nem formális tanul|, neformal|iojo ugdym, neformāl|ā izgl, mitteformaal|, educație nonform|, educației nonform|, yaygın eğitim, education populaire, éducation populaire, educación popular',
    'bg mk uk sr': 'неформално образование, неформалн| освіт|, неформальн| освіт|, неформалн| образов|',
    el: 'μη τυπική εκπαίδευση, μη τυπικ| μάθησ|',
  },
  'special-needs-education': {
    any: 'special education, special needs, special school|, förderschul|, |förderschule|, |förderzentrum|, sonderschul|, sonderpädagog|, heilpädagog|, buitengewoon onderw|, speciaal onderwijs, enseignement spécialisé, educación especial, educazione speciale, educação especial, pedagogia speciale, spesialpedag|, spesialskol|, specialpædag|, specialskol|, specialpedag|, erityiskoul|, erityisopet|, eripedagoog|, erivajadus|, kształceni| specjaln|, szkoła specjalna, ośrod|ek szkolno wychow, specjaln| ośrod|, speciální škola, speciálně pedagog|, speciálnopedag|, špeciálna základná, špeciálna škola, spojená škola internátna, praktická škola, posebnim| potreb|, prilagojen|im program, posebne potrebe, teškoćama u razvoju, specijaln|o obraz, gyógypedag|, sajátos nevelés|, învățământ special, educație specială, invatamant special, specialiojo ugdym, speciālā izglīt|, speciālā skola, özel eğitim|, nevoja të veçanta, séarraíocht|, oideachas speisialta, sérkennsl|',
    'bg mk uk sr':
      'специално образование, специални образователни, центр за специална, спеціальн| освіт|, особливими освітніми, посебн| образовн|, посебним потреб|, специјалн| образов|',
    el: 'ειδικ| αγωγή|, ειδικής εκπαίδευσης',
    ka: 'სპეციალური განათლ|',
    hy: 'հատուկ կրթ|',
  },
  'learning-difficulties': {
    any: 'dyslex|ia, dyslexi|, dislex|, disleks|, dysleks|, dyskalk|, diskalk|, dyscalcul|, legasthen|, lernbehinder|, lernschwier|, leerproblem|, troubles d apprentissage, troubles des apprentissages, dificultades de aprendizaje, difficoltà di apprendimento, dificuldades de aprendizagem, adhd, tdah, specifick| poruch| učen|, učn| težav|, teškoć| učenj|, teškoć| u učenj, tanulási nehézs|, tanulási zavar|, oppimisvaikeuk|, õpirask|us, lukihäiri|, mokymosi sunkum|, mācīšanās grūt|, öğrenme güçlü|, lesblind|, ordblind|',
    'bg mk uk sr': 'дислекси|, дислексі|, обучителни трудности',
    el: 'δυσλεξ|, μαθησιακ| δυσκολ|',
  },
  'autism-and-neurodiversity': {
    any: 'autis|m, autist|, autizm|, asperger, neurodivers|, neurodiverg|, einhverf|',
    'bg mk uk sr': 'аутиз|ъм, аутист|, аутизам',
    el: 'αυτισμ|, αυτιστικ|',
    ka: 'აუტიზმ|',
    hy: 'աուտիզմ|',
    ga: 'uathachas',
  },
  'disability-inclusion': {
    any: 'disab|ility, disabled, handicap|, gehandicapt|, |behinderten|, behinderung|, lebenshilfe, personnes handicapées, discapacid|, discapaci|, disabilità, disabili, deficiênci|, deficiente, funksjonshem|, funktionsned|, funktionshind|, utviklingshem|, vammais|, kehitysvamm|, puuetega, puude|, niepełnospr|, postižen|, zdravotn| postih|, invalid|, s hendikepom, s invaliditetom, fogyatékos|, fogyatékk|, dizabilit|ăți, handicapa|, neįgal|, negalia|, negalios, invalīd|u, ar invaliditāti, engelli|ler, engelsiz, aftësi| të kufizuar|, fötluð|, fatlað|, míchumas|, downsyndrom|, down syndrome, síndrome de down, trisomie 21, sindrome di down, cerebral palsy, paralysés, paraplegi|',
    'bg mk uk sr': 'увреждани|я, инвалид|, інвалід|, осіб з особливими, інвалідніст|, хендикеп|, попречен|',
    el: 'αναπηρί|, αναπήρων, ατόμων με ειδικές',
    ka: 'შეზღუდული შესაძლ|, შშმ',
    hy: 'հաշմանդամ|',
    mt: 'diżabilit|à',
  },
  'sign-language-and-deaf-education': {
    any: 'deaf, sign language|, hearing impair|, hard of hearing, |gehörlos|, schwerhörig|, |gebärden|, |hörgeschäd|, dove mensen, slechthorend|, gebarentaal|, sourds, sourd, malentendant|, langue des signes, sordo|s, lengua de signos, lenguaje de signos, sordi, sordomut|, lingua dei segni, surdos, língua gestual, lingua gestual, døveforb|, døveskol|, døves landsf|, hørselshem|, tegnspråk|, tegnsprog|, döva, dövas, teckenspråk|, hörselskad|, hörselskadad|, kuuro|jen, viittomakiel|, kurtide, kurtid, kurtide|, viipekeel|, głuch|ych, głuch|oniem, niesłyszą|, język| migow|, neslyšíc|, sluchovo postih|, sluchovým postiž|, nepočujúc|, znakov| jazyk|, posunkov| jazyk|, gluhih, gluhonij|, gluhi|, znakovn| jezik|, znakovn| jezi|, siket|ek, jelnyelv|, surzi|lor, limbaj| semnelor, limba semnelor, kurči|ųjų, gestų kalb|, nedzirdīg|, zīmju valod|, işitme engel|, işaret dili|, sağır|lar, memece|, shurdh|ër, heyrnarl|, táknmál|, bodhar, torox',
    'bg mk uk sr':
      'глухи, глухих, глухите, глухи|, жестов|, жестомовн|, знаковн| јазик|, наглув|, слуха, увредeн слух',
    el: 'κωφοί, κωφών, νοηματικ|, βαρηκό|',
    ka: 'სმენადაქვ|, ყრუ',
    hy: 'խուլ|երի',
  },
  'visual-impairment': {
    any: 'blind people, the blind, for the blind, blinden|, |blindenschul|, sehbehinder|, visual impair|, visually impair|, slechtziend|, aveugle|s, déficients visuels, malvoyant|, nacional de ciegos, discapacidad visual, ciechi, ipovedent|, cegos, baixa visão, blindeforbund|, blindeinst|, synshem|, synskad|, synvamm|, näkövamm|, sokea|in, pimeda|te, nägemispuud|, niewidom|, niedowidz|, nevidom|, slabozrak|, slepi|h, slepých, slabovid|, slijep|ih, vakok, látássérül|, gyengénlát|, nevăzător|, deficiențe de vedere, aklų, aklųjų, neredzīg|, görme engel|, të verbër|, braille, blindra',
    'bg mk uk sr': 'слепи, слепих, слабозр|, зрени|ето, незряч|, сліпих, слабовид|',
    el: 'τυφλών, τυφλοί, αμβλύωπ|',
  },
  'inclusive-education': {
    any: 'inclusive education, éducation inclusive, école inclusive, educación inclusiva, educazione inclusiva, educação inclusiva, inklusive bildung, inclusief onderwijs, inkluderende utdan|, inkluderende undervis|, inkluderande utbild|, inklusiiv|inen, kaasav| haridus|, edukacj| włączając|, inkluzivn| vzděl|, inkluzívn| vzdel|, inkluzivn| izobraž|, inkluzivn| obrazov|, inkluzív oktat|, inkluzív nevel|, educație incluzivă, educația incluzivă, įtraukus|is ugdym, iekļaujoš| izglīt|, kapsayıcı eğitim|, arsim gjithëpërfshir|',
    'bg mk uk sr': 'приобщаващ|, інклюзивн| освіт|, инклузивн| образов|',
    el: 'συμπεριληπτικ| εκπαίδευσ|, ενταξιακ| εκπαίδευσ|',
  },
  'outdoor-learning': {
    any: 'waldpädagog|, naturpädagog|, waldkindergart|, erlebnispädag|, buitenleren, natuureducatie|, pédagogie par la nature, école dehors, udeskole|, uteskole|, utomhuspedag|, ulkona oppim|, õuesõp|, edukacj| leśn|, lesn| pedagog|, lesní mateřsk|, lesná pedagog|, gozdn| pedagog|, erdei iskol|, erdőpedagóg|, educación al aire libre, educazione all aperto',
  },
  creativity: {
    any: 'kreativit|, créativit|, creativid|, creatività, criativid|, creativiteit, kreatywn|ość, ustvarjalnost|, kreatívit|, loovus, luovuus, kūrybišk|, radošum|, yaratıcıl|ık, krijimtari|',
    'bg mk uk sr': 'творчеств|о, креативност, творчіст|',
    el: 'δημιουργικότητ|',
  },
};
