import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const latvian: LanguageRules = {
  frequent: 'latvian',
  stems: {
    endings: wordsIn(`
      šanas šanai šanu šana šanā ība ības ībai ību ībā ums uma umam umu umā umi umus
      iem ajiem ajām ajā ajai ais ās ām āk as ai am ā a os ie es ei ē ēm ēs e is im ī i ij īm īs us u uma o š s t
      ot ēt īt āt am em ies ēs īs ās āsies īsies ēsies ina ino inās inot jas ju jā jiem jām ji ja jus js ieki ieks ieku iekiem`),
  },
  stopWords: wordsIn(`
    kopā arī starp caur bez pēc pirms virs zem pie no uz ar par līdz kā ka lai jo bet un vai ja kad kur kas kuri kuras kurā kuru viņi viņu viņiem viņas
    mēs mums mūsu jūs jūsu savu savas savus savā savām šis šī šo šie šīs šajā tas tā to tie tās tos visi visas visu katrs katra katru daudz maz vairāk mazāk
    daži dažas vairāki vairākas cits cita citi citu ļoti tikai vēl jau vienmēr bieži reti ir nav bija būs būt var varēs vajag vēlas vēlamies grib gribam
    viens viena vienu divi divas trīs četri pieci dažādi dažādas dažādu iespējams`),
  general: wordsIn(`
    tiešsaiste tiešsaistes
    digitāls digitālās kvalitāti profesionālās izmantojot inovatīvas kopīgi izstrādās treneris treneri turnīrs turnīri meitenes projekta atrast
    klāj
    aktivitāte aktivitātes amatnieks apgūt apmācīt apmācība apmācības apmainīties apmaiņa apmeklēt apmeklējums apvienība atbalsts atbalstīt attīstīt attīstība atzīt
    ārvalstis asociācija augstskola bērni bērns bērniem bērnu bezdarbnieks bezdarbnieki biedrība biedrības bibliotēka brīvprātīgais brīvprātīgie centrs ceļvedis
    cilvēks cilvēki cilvēkiem dalībnieks dalībnieki dalīties dalība darbinieks darbinieki darbnīca darbnīcas darbs darbus darba devējs diena dot draugs dzīve dzīvot
    dzīvnieks eiropa eiropas eksperts eksperti erasmus ģimene ģimenes ģimnāzija gads gadi gudrs grāmata grupa ideja iedvesmot iedzīvotājs iedzīvotāji iemācīt iemācīties iesaistīt
    iespēja ieteikums inovācija inovatīvs institūcija institūts instruments internets izaicinājums izglītība izglītot izmantot izmēģināt izpratne izstāde izstrādāt
    izveidot jauns jaunieši jaunietis jauniešu jauniešiem jaunatne joma kampaņa kopiena kopienas kopīgs koledža konference kompetence kurss kursi kvalitāte klase klubs koncerts
    laiks labs lauki latvija latvijas lekcija lietot līmenis līdzeklis loma māja mamma materiāls materiāli mācīt mācīs mācīties mācīsies mācības mācībspēks mazs meitene meklēt mentors
    meistars metode metodes mērķis mēnesis modulis motivācija nedēļa nodarbība nodarbības nodrošināt nometne nozare novads organizācija organizācijas organizēt pakalpojums
    palīdzība palīdzēt papildināt pārbaudīt partneris partneri partnerība pašvaldība pašvaldības pasaule pasākums pasākumi pedagogs pieaugušais pieaugušie pieaugušajiem
    pieredze pieeja piemērs pilsēta platforma piedāvāt prakse prasme prasmes problēma programma projekts profesija profesionāls puisis radīt reģions resurss rezultāts rīks rīkot
    rokasgrāmata sabiedrība sadarbība sadarboties sagatavot samazināt sarīkot satikt sekmēt seminārs seniors seniori sektors sieviete sievietes skola skolas skolēns skolēni
    skolotājs skolotāji spēle speciālists speciālisti stāsts stiprināt stratēģija students studenti sniegt tehnikums tēma tests tikšanās tīkls trūkst trūkums treneris tūrists uzlabot uzņēmums
    uzņēmumi uzdevums universitāte universitātes vadītājs vajadzība valoda valsts valstis vasara vecāki vecs veids veidot veicināt vecums vieta vietējs vidusskola vidēja vīrietis vīrieši ziema zināt zināšanas`),
  describing: wordsIn(
    'jauniešu bērnu sociālā sociālo digitālā digitālo publiskā ilgtspējīga ilgtspējīgas skolas ģimenes mākslas',
  ),
  grammar: {
    verbForms: /(?:[aāēīo]t|ties|sies|inām|ojam|ējam)$/,
    noNoun:
      /(?:ot|ēt|īt|āt|ināt|ties|sies|amies|ējam|ojam|inām|āsim|ēsim|īsim|ina|inās|ās(?<=tojās)|oša|ošas|ošiem|oši|ošo|tie|tajiem|ta|ti(?<=[ioā]ti)|ais|ajā|ajam|ajiem|ajām|isks|iska|iski|iskā|isko|iskas|iskus|iskiem|iskām|[īēā]gs|[īēā]ga|[īēā]gi|[īēā]gas|[īēā]gu|[īēā]giem|s(?<=[tv]ās)|vāks|šķiros)$(?<!raksti|karsti|flauta|kokvilna|maksti|audumi|krasti|tosti|skati|pilsēta|planēta|lauta|siltā|ragavas|viesības)/,
    describes: /(?:u|as|es|a|ā|o|i|is|ais|iskā|isko|iska|iskas|īga|īgas|īgā|īgo|ie|iem|ām|iņa)$/,
    describing: 0.6,
    beforeVerb: setOf('lai kas kuri kuras ka ne vēlas grib'),
  },
  names: [
    [/(?:šanu|šanas|šanai|šanā)$/, 'šana'],
    [/(?:ību|ības|ībai|ībā)$/, 'ība'],
    [/(?:iem|us|u)$/, 'i'],
    [/(?:ām|u|ai|ā)$/, 'a'],
    [/(?:ēm|u|ei|ē)$/, 'e'],
  ],
};
