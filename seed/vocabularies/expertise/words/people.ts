import type { TermWords } from '../../../../src/vocabularies/item.js';

export const peopleWords: TermWords = {
  'integration-of-migrants': {
    any: 'migrant|s, migrante|s, migrazion|, immigra|nts, immigré|, inmigra|, imigra|, migráns|, refugee|s, asylum|, réfugié|s, refugiad|os, rifugiat|i, flüchtling|, |flüchtlings|, geflüchtet|, flüchtende, vluchteling|, asielzoek|, flyktning|, flygtning|, flykting|, innvandr|, indvandr|, invandr|, maahanmuut|, pakolais|, turvapaik|, rändaja|te, pagulas|, sisserän|, migrac|ja, migracj|, uchodźc|, imigrant|, uprchlí|k, uprchlic|, utečenc|, migrantsk|, begunc|i, prosilc|, izbjegl|ice, izbegl|ice, azilanti, azilant|, menekült|, bevándorl|, refugiaț|i, refugiați|, migranț|i, pabėgėl|, bēgļu, bēgļiem, bēgļus, bēgļi, mülteci|ler, göçmen|, sığınmacı|, refugjat|, emigra|nt, flóttam|, innflytjend|, imirc|, dídeanaith|, zuwander|, einwander|, ausländer|beirat, dezplac|',
    'bg mk uk sr':
      'мигрант|, мігрант|, бежан|ци, бежанц|, бегалц|, біжен|ців, имигра|, іммігра|, избегл|ице, переселен|ців, міграц|',
    el: 'προσφύγ|ων, προσφυγ|, μεταναστ|',
    ka: 'მიგრანტ|, ლტოლვილ|, დევნილ|',
    hy: 'փախստական|, միգրան|',
  },
  'intercultural-learning': {
    any: 'intercultur|, intercultureel|, interkultur|, interculturel|, interkulturn|, międzykultur|, medkultur|, međukultur|, mezikultur|, medzikultúr|, kulttuurienväl|, kultuuridevahel|, interkulturál|, starpkultūr|, tarpkultūr|, kültürlerarası, ndërkultur|, multicultur|, multikult|',
    'bg mk uk sr': 'междукултур|, міжкультур|, меѓукултур|, интеркултур|, мултикулт|',
    el: 'διαπολιτισμ|',
  },
  'roma-inclusion': {
    any: 'roma people, sinti und roma, romani people, gens du voyage, gitan|os, gitano|, zigeuner|, ciganos, romové, rómov|, romsk|, rómsk|, romani people, romani studies, romov, romskih, roma szervez|, cigány|, roma nemzetiség|, romilor, romanifolk|, romanien, romų bendruomen|, čigānu, çingene, roman dernek|, rom e sinti, romów, roma community|, roma association',
    'bg mk uk sr': 'ромск|, ромів, ромите, ромим|',
    el: 'των ρομά',
  },
  'gender-equality': {
    any: 'gender equal|, egalité des sexes, égalité femmes hommes, égalité hommes, igualdad de género, igualdade de género, parità di genere, pari opportunità, gleichstell|ung, geschlechterforsch|, gendergelijk|, likestill|ing, ligestill|ing, jämställd|, tasa-arvo|, sooline võrdõig|, równoś| płci, rovnos| pohlav|, rovnost žen, rovnos| žien, enakos| spol|, ravnopravnos| spol|, rodn| ravnoprav|, nemi egyenlős|, egalitate de gen, lyčių lyg|, dzimumu līdzt|, cinsiyet eşit|, barazi|a gjinore, jafnrétti|, gender studies, etudes de genre, frauenforsch|, women s rights, women s organi|, women s associa|, frauenorgan|, frauenrat, frauenverb|, vrouwenorgan|, organisations de femmes, femmes solidaires, asociación de mujeres, federación de mujeres, associazione donne, organizacj| kobie|, kvinneorg|, kvinnoorg|, naisjärj|, naisliit|, női szervez|, žensk| organiz|, žensk|i lobi, women empower|, women in science, kvinneforb|, ženski|',
    'bg mk uk sr': 'равенство между половете, гендерн|, родов| еднаквос|, родн| равноправ|, жінок',
    el: 'ισότητα| των φύλων, ισότητας, γυναικών',
    names: 'gender',
  },
  'gender-based-violence': {
    any: 'violence against women, violences faites aux femmes, violencia de género, violencia contra, violenza sulle donne, violenza di genere, centro antiviolenza, violência doméstica, violência de género, gewalt gegen frauen, häuslich| gewalt, frauenhaus, frauenhäuser, huiselijk geweld, vold i nære, vold mod kvinder, kvinnofrid, kvinnojour|, naisiin kohdistuv|, naistevastas|, przemoc| w rodzinie, przemoc| domow|, przemoc| wobec kobiet, domác|í nasil, domác| násil|, nasilj|e nad žen, nasilj| nad žen, obiteljsk| nasilj|, nasilj| v družin|, családon belüli erősz|, violența domestică, violenței domestice, smurt| artim|, vardarb| ģimen|, kadına yönelik şiddet, dhun|a ndaj grave',
    'bg mk uk sr':
      'домашно насилие, домашн| насильств|, насилств| над жени, семејн| насилств|, насиља над женама',
    el: 'ενδοοικογενειακ| βί|, έμφυλ| βί|',
  },
  'lgbtiq-inclusion': {
    any: 'lgbt, lgbti, lgbtq, lgbtiq, lgbtqi, lgtbi, gay et lesb|, lesbian|, homosexuel|, queer, transgender|, лгбт, λοατκι|, hbtq, hbtqi, lhbti',
  },
  'anti-discrimination': {
    any: 'racism|, rassism|, rasism|, rasizm|, racisme|, razzism|, antirassis|, antiracis|, discriminat|ion, diskrimin|, discriminaz|, discriminac|, dyskrymin|, antisemitis|, antysemit|, hate speech, discours de haine, hassrede|, xenophob|, ksenofob|, xenofob|, ırkçıl|, ayrımcılık|, syrjin|tä',
    'bg mk uk sr': 'расиз|ъм, дискримин|, дискримін|, језик мрж|, мова ворожнечі',
    el: 'ρατσισμ|, διακρίσεων, ξενοφοβί|',
  },
  'early-school-leaving': {
    any: 'abandono escolar, dispersione scolastica, schulabbr|ech, voortijdig schoolverl|, décrochage scolaire, décrocheur|s, frafall i skolen, skolefravær, skolavhopp, koulupudok|, koulupudo|kk, koolist väljalang|, przedwczesn| kończen|, porzucani| szkoł|, předčasn| odchod|, predčasn| ukonč|, predčasn| opušč|, zgodnj| opušč|, ran| napuštanj| škol|, korai iskolaelhagy|, lemorzsolód|, abandon școlar, abandonul școlar, abandonului școlar, mokyklos nebaig|, priekšlaicīg| mācīb|, okul terk|, braktisj|a e shkoll',
    'bg mk uk sr': 'преждевременно напускащ|, отпадане от училищ|, рано напуштањ|, осипањ|',
    el: 'σχολικ| διαρρο|',
  },
  'social-inclusion': {
    any: 'social inclusion, inclusion sociale, inclusión social, inclusione sociale, inclusão social, soziale inklusion, soziale integration, sociale inclusie, exclusion sociale, exclusión social, esclusione sociale, exclusão social, sosial inkluder|, social inkluder|, sosiaalinen osallisu|, sotsiaaln| kaasa|, wykluczeni| społeczn|, włączeni| społeczn|, sociální| začle|, sociáln| inklúz|, sociáln| vylouč|, socialn| vključen|, socialn| izključen|, socijaln| uključ|, socijaln| isključ|, társadalmi befogad|, társadalmi kirekeszt|, incluziune socială, incluziunea socială, incluziunii sociale, socialin| įtraukt|, socialin| atskirt|, sociāl| iekļauš|, sociāl| atstumt|, sosyal içerme, sosyal dışlan|, përfshirj| sociale, poverty, pauvreté, pobreza, povertà, armutsbekämpf|, armutskonf|, homeless|, wohnungslos|, obdachlos|, dakloos|, daklozen|, sans-abri, sans abri, personas sin hogar, senza dimora, sem-abrigo, hjemløs|, hemlös|, asunnottom|, kodutu|te, bezdomn|, bezdomov|, brezdom|, beskućni|k, hajléktal|, benamių, bezpajumt|, evsiz|ler',
    'bg mk uk sr':
      'социално включване, социално изключ|, соціальн| інклюз|, социјалн| вклучув|, социјалн| инклуз|, бездомн|, бідніст|',
    el: 'κοινωνικ| ένταξ|, κοινωνικ| αποκλεισμ|, αστέγων',
    ka: 'სოციალური ჩართ|',
  },
  'children-and-young-people-in-care': {
    any: 'foster care, foster famil|, jugendhilfe|, |kinderheim|, pflegekind|, pflegefamil|, kinderdorf, kinderdörfer, sos children s village|, kinderbescherm|, jeugdzorg|, jeugdhulp|, pleegzorg|, protection de l enfance, aide sociale à l enfance, acogimiento famil|, protección de menores, protección de la infancia, affidamento famil|, tutela minori, acolhimento residen|, protecção de menores, barnevern|, børnehjem|, barnhem|, fosterhjem|, lastensuojel|, sijaishuol|, lastekaits|, asenduskod|, pieczy zastęp|, dom dziecka, domy dziecka, dětsk| domov|, detsk| domov|, pěstounsk|, pestúnsk|, rejniš|tvo, rejništv|, udomitelj|, hraniteljsk|, gyermekvédel|, nevelőszül|, gyermekotthon, protecția copilului, protecţia copilului, protectia copilului, plasament famil|, vaikų globos, globos namai, bērnunam|, audžuģim|, çocuk koruma, koruyucu aile, barnavernd|',
    'bg mk uk sr':
      'закрила на детето, приемна грижа, дитячий будинок, захист| дітей, згрижувачк|, хранитељск|',
    el: 'παιδική προστασία|, αναδοχή|',
  },
  'rural-and-remote-areas': {
    any: 'rural development, développement rural, desarrollo rural, sviluppo rurale, desenvolvimento rural, ländliche| raum|, ländliche entwickl|, landentwickl|, plattelands|, zones rurales, milieu rural, mundo rural, bygdeutvikl|, landdistrikt|, landsbygd|, maaseu|tu, maaseudu|, maaelu, rozwoj| obszarów wiejsk|, obszarów wiejskich, rozwój wsi, rozvoj venkova, venkovsk|, rozvoj vidieka, vidieck|, razvoj podežel|, podežel|ja, ruralni| razvoj, ruralnog razvoj|, vidékfejleszt|, dezvoltare rurală, dezvoltării rurale, kaimo plėtr|, lauku attīst|, kırsal kalkınma, zhvillimi| rural, byggðaþróun, forbairt tuaithe',
    'bg mk uk sr':
      'развитие на селските райони, селски район|, розвиток сел|, сільських територій, рурален развој, рурални развој, руралног развоја',
    el: 'αγροτικ| ανάπτυξ|, υπαίθρου',
    names: 'rural, rurale, rurales, rurali, rurais',
  },
  'prison-education': {
    any: 'prison|s, prisoner|s, penitent|iary, pénitenti|, penitenci|, penitenzi|, gevangenis|, gefängn|is, strafvollzug|, straffällig|enhilf, justizvollzug|, carcer|ario, carcéral, cárcel|, prisional|, detenut|i, détenus, reclus|os, fengsel|, fængsel|, fängels|, kriminalvård|, kriminalomsorg|, kriminalforsorg|, vankil|a, rikosseur|aamus, vangla|, więzien|, więźni|, zakład karny, věznic|e, vězeňsk|, väzni|ce, väzeňsk|, zatvorsk|, kaznionic|, kazneni zavod, börtön|, büntetés-végrehajt|, penitenciar|, kalėjim|, ieslodzī|, cietum|, cezaevi, ceza infaz|, fangelsi|, príosún|',
    hr: 'zatvor|?',
    'bg mk uk sr': 'затвор|?, в язниц|, пенітенціар|, казнено-поправн|, затворск|?',
    el: 'φυλακ|ές, σωφρονιστικ|, κρατουμένων',
  },
  volunteering: {
    any: 'volunteer|s, volunteering, voluntar|y service, bénévolat, bénévole|s, voluntariad|o, volontari|ato, volontariat, voluntari|at, freiwillig|, ehrenamt|, |freiwillig|, vrijwillig|, frivillig|, volontär|, vapaaehtois|, vabatahtlik|, wolontari|at, dobrovoln|ictví, dobrovoľn|, prostovolj|stvo, volonter|, volontir|, önkéntes|, savanor|, brīvprātīg|, gönüllü|, vullnetar|, sjálfboða|, deonach|as, dobrovolsk|, voluntari|',
    'bg mk uk sr': 'доброволч|, доброволец, доброволц|, волонтер|, волонтьор|',
    el: 'εθελοντ|ισμός, εθελοντ|',
    ka: 'მოხალის|',
    hy: 'կամավոր|',
  },
  'democracy-and-participation': {
    any: 'democra|cy, démocrat|ie, demokrat|ie, demokrac|, democraci|a, democrazi|a, demokraati|, demokraatlik|, demokráci|a, demokrasi|, demokraci|, participation citoyenne, participación ciudadana, partecipazione civica, bürgerbeteilig|, burgerparticip|, civic participation, civil society, société civile, sociedad civil, società civile, sociedade civil, zivilgesellsch|, społeczeństw| obywatel|, občansk| společn|, občiansk| spoločn|, civilna družba, civiln| društv|, kansalaisyht|, kodanikuühis|, lýðræði|, daonlathas',
    'bg mk uk sr': 'демокрац|ия, демократ|, демокраці|, гражданско общество, громадянськ| суспільств|',
    el: 'δημοκρατί|, κοινωνία| των πολιτών',
    ka: 'დემოკრატ|',
    hy: 'ժողովրդավար|',
  },
  'citizenship-education': {
    any: 'citoyenneté, ciudadanía, cittadinanza, cidadania, politische bildung, burgerschap|, medborgarskap|, medborgerskap|, medborgerskab|, kansalaiskasv|, kodanikuharid|, edukacj| obywatel|, občansk| vzděl|, občiansk| vzdel|, državljansk| vzgoj|, građansk| odgoj|, állampolgári nevel|, educație civică, pilietiškum|, pilietin|io, pilsonisk|, yurttaşlık|, vatandaşlık eğit|, qytetari|',
    'bg mk uk sr': 'гражданско образование, громадянськ| освіт|, граѓанско образ|, грађанско васп|',
    el: 'πολιτειότητα|, ιδιότητα του πολίτη',
  },
  'human-rights-education': {
    any: 'droits de l homme, droits humains, derechos humanos, diritti umani, direitos humanos, menschenrecht|, mensenrecht|, menneskerett|, menneskeret|, mänskliga rättigheter, ihmisoikeu|, inimõigus|, praw| człowieka, prawa człowieka, lidsk|ých práv, lidská práva, ľudsk| práv|, človekov| pravic|, ljudsk| prav|, emberi jog|, drepturile omului, drepturilor omului, žmogaus teis|, cilvēktiesīb|, insan haklar|, të drejtat e njeriut, mannréttind|, cearta an duine, kinderrecht|, droits de l enfant, derechos del niño, derechos de la infancia, diritti dei minori, direitos da criança, barns rettigh|, praw| dziecka, práv| dět|, práv| dieťať|',
    'bg mk uk sr':
      'права на човека, човешките права, прав| людини, човекови права, људских права, људска права, прав| дитини, права на детето',
    el: 'ανθρωπίνων δικαιωμάτων, ανθρώπινα δικαιώματα, δικαιώματα του παιδιού',
    ka: 'ადამიანის უფლება|',
    hy: 'մարդու իրավունք|',
  },
  'peace-education': {
    any: 'peace research, peace studies, peace education, peacebuild|ing, friedensforsch|, friedensbild|, friedenspäd|, konfliktforsch|, vredesonderw|, vredesopv|, recherche sur la paix, éducation à la paix, educación para la paz, cultura de paz, educazione alla pace, studi per la pace, educação para a paz, fredsforsk|, fredsundervisn|, rauhankasv|, rauhantutk|, rahu-uuring|, edukacj| dla pokoju, výchov| k mír|, výchov| k mier|, mirovn|i inštitut, mirovn|, békenevel|, educație pentru barış eğitim|, conflict resolution, résolution des conflits, resolución de conflictos, risoluzione dei conflitti',
    'bg mk uk sr': 'мировн| образов|, миробудуванн|, миротворч|, мировн| студи|',
    el: 'ειρήνης',
    names: 'peace, paix, cultura de la paz, pokoj|, mediation centre',
  },
  'remembrance-and-history-education': {
    any: 'histoire, historia, história, storia, geschichte|, geschiedenis|, history, |geschichtsver|, historic|al, historisch|, historisk, historique|, historiens, storico, storici, storica, histórico|, zeitgeschicht|, gedenkst|ätte, erinnerungs|kult, holocaust|, holokaust|, shoah, mémorial de la shoah, memoria histórica, memoria storica, historie, historii, histori|ký, historick|, historyczn|, zgodovin|a, povijes|t, povijesn|, istori|jski, istorij|a, történe|lem, történet|, történel|, történész|, ajalugu, ajaloo, ajaloolis|, vēstur|e, istorie, istoriei, istoric|, tarih|i, tarih, historis|ë, sögufél|, stair, historian tutk|, historiallin|, totalitarian|, erindrings|pol, pamięci narodow|, paměti národ|, pamäti národ|, memorial museum',
    'bg mk uk sr':
      'истори|я, історі|я, историј|а, історич|, историч|, историск|, мемориалн|, меморіальн|, голокост|',
    el: 'ιστορί|α, ιστορικ|',
    ka: 'ისტორი|',
    hy: 'պատմ|ության',
    names: 'genealog|y',
  },
  'community-development': {
    any: 'community development, développement communautaire, développement local, desarrollo comunitario, sviluppo di comunità, desenvolvimento comunitário, gemeinwesenarb|, quartiersmanag|, buurtwerk|, opbouwwerk|, samenlevingsopb|, nærmiljøsent|, bydelssent|, kansalaistalo, setlementti|, settlement house, setlement|, hemgård|, kogukond|a, rozwoj| lokaln|, rozwój lokaln|, komunitn|í, komunitné, skupnostn|, razvoj| zajednic|, lokaln| zajednic|, közösségfejleszt|, közösségi ház, dezvoltare comunitară, dezvoltării comunitare, bendruomen|ės, kopiena|, kopienu, toplum merkez|, zhvillim| komunit|, quartiere, maison de quartier, centre social, centres sociaux, neighbourhood|, buurthuis, buurtcentr|, wijkcentr|, community centre|, community center|',
    'bg mk uk sr':
      'общностн|о развит, розвит|ок громад, розвитк| громад, развој на заедниц|, развој заједниц|, читалищ|е',
    el: 'κοινοτικ| ανάπτυξ|',
  },
  'youth-work': {
    any: 'youth work|, youth centre|, youth center|, youth club|, youth organi|sation, youth association|, youth council, jugendarbeit|, |jugendzentr|, |jugendring|, |jugendhaus|, jugendverb|, jugendbildungs|, jugendclub|, jugendtreff|, jongerenwerk|, jeugdwerk|, jeugdhuis|, jeugdbeweg|, jeugdraad, maison des jeunes, animation jeunesse, casa de la juventud, centro juvenil, centro giovanile, centro giovani, centri giovanili, centro de juventude, ungdomsklubb|, ungdomsklub|, ungdomshus|, ungdomsarb|, ungdomsgård|, fritidsgård|, ungdomssent|, nuorisotyö|, nuorisotalo|, nuorisokesk|, noortekesk|, noorsootöö|, noortelik|, prac| z młodzież|, klub młodzież|, ośrodek młodzież|, prác| s mládež|, prácu s mládež|, centrum mládež|, dom mládež|, mladinsk| center, mladinsk| centr|, mladinsk| klub, mladinsk| delo|, mladinsk|o, rad s mladim|, klub mladih, centar mladih, centar za mlade, omladinsk|, ifjúsági ház, ifjúsági köz|, ifjúságsegít|, centrul de tineret, centru de tineret, jaunimo centr|, jaunimo darb|, darb| su jaunim|, jaunatnes centr|, jauniešu centr|, darb| ar jaunat|, gençlik merkez|, gençlik çalış|, qendra rinore, puna rinore, félagsmiðstöð|, obair óige',
    'bg mk uk sr':
      'младежки център, младежк|, молодіжн| центр|, молодіжн|, молодежн|, младински|, младинск|, омладинск|',
    el: 'κέντρο νεότητ|, νεανικ| κέντρ|, νεολαί|',
    ka: 'ახალგაზრდ|',
    hy: 'երիտասարդ|',
    names:
      'youth, jeunesse, jeunes, jugend|, jeugd|, jongeren|, juventud, consejo de la juventud, giovani, giovanil|, juventude, ungdom|, ungdoms|, nuoriso|, noorte, młodzież|y, młodzież|, mládež|e, mladi|h, mladin|e, mladim|a, ifjúság|i, tineret|ului, tineri|lor, tiner|et, jaunimo, jaunatn|es, gençlik, gençler|, rinor|e, rinia, ungmenn|a, óige, żgħażagħ, младеж|, scout|s, scouts, scouting, pfadfind|er, skauti|ng, harcer|stwo, skaut|, izviđač|i, tabornik|i, cserkész|, speider|e, spejder|, partio, skaud|id, ymca, ywca, yhdistys nuorten',
  },
  'mental-health': {
    any: 'mental health, santé mentale, salud mental, salute mentale, saúde mental, psychische gesund|, seelische gesund|, geestelijke gezond|, mentale gezond|, psykisk helse, psykisk sundhed, psykisk hälsa, mielentervey|, vaimne tervis, vaimse tervis|, zdrowi| psychiczn|, duševn|í zdraví, duševn| zdrav|, duševn| zdravj|, mentaln| zdravl|, mentaln| zdravj|, mentális egészség|, lelki egészség|, sănătate mintală, sănătatea mintală, sănătății mintale, psichikos sveik|, garīg| vesel|, ruh sağlığı, shëndet| mendor, geðheilbrigð|, psychiatr|y, psychiatri|, psykiatri|, psihiatr|, psiquiatr|, psichiatr|, pszichiátr|, psykiatr|, psühhiaat|, psikiyatr|, geðræn|, meabhairshláinte',
    'bg mk uk sr':
      'психично здраве, психічн| здоров|, ментално здравј|, ментално здравл|, психиатр|, психіатр|, психијатр|',
    el: 'ψυχικ| υγεί|, ψυχιατρ|',
    ka: 'ფსიქიკური ჯანმ|, ფსიქიატრ|',
    hy: 'հոգեկան առող|',
  },
  'bullying-prevention': {
    any: 'bullying, mobbing|, harcèlement scolaire, harcèlement, acoso escolar, bullismo, pestprotocol, pestgedrag, mobbeprogram|, kiusaami|nen, kiusamis|vaba, przemoc| rówieśnicz|, šikan|a, šikanov|, medvrstnišk| nasil|, vršnjačk| nasil|, iskolai zaklat|, zaklatás|, patyči|os, zorbalık|, akran zorb|, ngacmim|, einelti|, bulaíocht',
    'bg mk uk sr': 'тормоз|а?, булінг|, вршњачк| насил|, врсничк| насил|',
    el: 'εκφοβισμ|',
  },
  'addiction-prevention': {
    any: 'addict|ion, addictolog|, |suchtprävent|, |suchthilfe|, |suchtkrank|, drogenberat|, drogenhilf|, verslavings|, toxicoman|ie, adiccion|es, drogodepend|, drogadic|, tossicodip|, dipendenze, toxicodepend|, rusomsorg, rusmisbruk|, misbrugs|behandl, missbruksv|, päihde|, päihdety|, sõltuvus|, uzależnie|ń, narkoman|ia, drogov|á prev, drogov| závisl|, závislost|í, zasvojenost|i, ovisnost|i, bolest| ovisn|, szenvedély|beteg, drogprev|, dependențe|, antidrog, priklausomyb|, atkarīb|as, bağımlılı|k, fíkniefna|, alcoholi|sm, alkoholism|, alkoholkrank|, substance abuse, drug abuse',
    'bg mk uk sr': 'зависимост|и, наркоман|, залежніст|, болест| зависн|, болест| на зависн|',
    el: 'εξαρτήσεων, εξάρτησης, απεξάρτησ|',
  },
  'healthy-nutrition': {
    any: 'nutrition|, ernähr|ung, |ernährungs|, alimentation saine, diététiq|ue, nutrición, nutrizion|e, nutrição, dietétic|a, dietist|, dietetik|, dietetyk|a, ernæring|, näringslär|, ravitsem|us, toitumi|ne, żywieni|e, výživ|a, prehran| in diet, nutricion|, táplálkoz|ás, dietetic|, mityb|os, uztur|a zinā, beslenme|, ushqyer|ja, næringarfr|, obesit|y, obésité, obesidad|, obesità, adipositas',
    'bg mk uk sr': 'хранене|, харчуванн|, исхран|а, диетет|',
    el: 'διατροφ|ή',
  },
  'first-aid-and-emergency-preparedness': {
    any: 'first aid, premiers secours, protection civile, protección civil, protezione civile, proteção civil, protecção civil, primeros auxilios, primo soccorso, katastrophenschutz, |feuerwehr|, rettungsdienst|, |rettungshund|, brandweer|, pompiers, sapeurs-pompiers, bomberos, bombeiros, vigili del fuoco, fire service|, fire brigade|, fire rescue, fire and rescue, fire fight|, firefight|, civilbeskydd|, civilforsvar|, räddningstj|, brannvesen|, brandvæsen|, beredskap|, pelastus|, pelastusopis|, päästeamet|, päästekoll|, straż|y pożarn|, straży pożarnej, pożarnicz|, hasičsk|, hasičs|ký, gasilsk|, vatrogas|, tűzolt|ó, katasztrófavéd|, pompieri|lor, protecția civilă, ugniagesi|, priešgaisrin|, ugunsdzēs|, itfaiye|, afet yönetim|, acil yardım, mbrojtj| civile, slökkvil|, almannavarn|, emergency medical, ambulance|, mountain rescue, bergwacht, bergrett|, gorsk|a reševal, ratownictw|o, záchran|ná služba, záchranná služba, disaster management, disaster risk, katastrofberedskap',
    'bg mk uk sr':
      'пожарн|а, противопожар|, пожежн|, рятувальн|, цивільного захисту, гражданска защита, ватрогас|',
    el: 'πυροσβεστικ|, πολιτικ| προστασί|, πρώτων βοηθειών, διάσωσης',
  },
};
