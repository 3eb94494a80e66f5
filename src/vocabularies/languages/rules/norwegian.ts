import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const norwegian: LanguageRules = {
  frequent: 'norwegian',
  stems: { stemmer: 'norwegian' },
  stopWords: wordsIn(
    'samt mellom gjennom uten innen rundt blant hverandre hvordan flere tre fire fem både ofte først',
  ),
  general: wordsIn(`
    gamle inngå inngår
    prosjektet prosjekter
    partnerne utarbeide utarbeider heve yrkesopplæring yrkesopplæringen opplæring lærernes undervisningsopplegg opplegg målet prosjektet nyskapende turnering stevne nøkkelkompetanse jenter drive
    aktivitet ansatt arbeid arbeide arbeidsplass arrangere behov besøk besøke bo innbygger bruke by bygd bygge barn bok
    dag norsk deltaker delta dele digital gutt dyktig dårlig eksempel ekspert elev engasjere ensom erasmus erfaring yrkesfag
    europa europeisk fabrikk fag faglig familie film finne forbedre forening forløp forsker forskjellig forsvinne foreldre fram
    framtid fremme frivillig felles ferdighet følge få gammel gi god grunnskole gruppe videregående hjelp hjelpe hverdag
    folkehøgskole høgskole håndbok håndtere idé innsats involvere innovasjon institusjon internasjonal jobb klubb klasse
    kommune kompetanse konferanse kurs kvalitet kvinne land landsby lage arbeidsledig leder lokal lære lærer læring løse mann
    mangel mangle materiale materiell medlem mentor menneske merke metode miljø modul måte mål måle måned møte møtes ny nettverk område
    oppgave oppleve organisasjon overgang partner partnerskap person jente plattform praksis problem program prosjekt prøve
    region relasjon ressurs resultat rom reparere samarbeid samarbeide samle samfunn sammen skape skole skrive sommer spille språk starte
    sted strategi student støtte sektor senior små styrke vanskelig ta tema test teste tid tilbud trene trener tilby utdanne
    utdanning utfordring utstilling utveksling utvikle uke undervise underviser undervisning ung ungdom ungdommer universitet
    veileder veiledning verden kunnskap vil vinter bedrift vise voksen verktøy verksted år eldre øke økt`),
  describing: wordsIn('unge sosiale digitale offentlige bærekraftige lokale grønn grønne'),
  grammar: {
    noNoun: /(?:isk|iske|lig|lige|som|somme|bar|bare|løs|løse|ede|ende|erer|erte|eres)$/,
    describes: /(?:e|isk|lig|ig)$/,
    describing: 0.3,
    beforeVerb: setOf('å vi de jeg du han hun der som kan vil skal må ikke ofte'),
  },
  names: [
    [/ene$/, 'er'],
    [/en$/, ''],
    [/et$/, ''],
  ],
};
