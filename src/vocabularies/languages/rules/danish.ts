import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const danish: LanguageRules = {
  frequent: 'danish',
  stems: { stemmer: 'danish' },
  stopWords: wordsIn(
    'samt mellem gennem uden indenfor omkring blandt hinanden hvordan flere tre fire fem både ofte',
  ),
  general: wordsIn(`
    indgå indgår gamle
    projektet projekter
    erhvervsuddannelse erhvervsuddannelserne læringsform læringsformer udarbejde udarbejder fællesskab formål afprøve træningsform turnering stævne nøglekompetence nyskabende
    adgang aktivitet ansatte arbejde arbejdsplads arrangere behov besøg besøge bo borger bruge by bygge bygge børn barn bøger
    dag dansk deltager deltage dele digital dreng dygtige dårlig eksempel ekspert elev engagere erasmus erfaring erhvervsskole
    europa europæisk fabrik fag faglig familie film finde forbedre forening forløb forsker forskellig forsvinde forældre frem
    fremtid fremme frivillig fælles færdighed følge få gammel give god grundskole gruppe gymnasie gymnasieelev gymnasium hjælp
    hjælpe hverdag højskole håndbog håndtere idé ide indsats inddrage innovation institution international job klub
    klasse kommune kompetence konference kursus kvalitet kvinde land landsby lave ledig leder lokal lære lærer læring løse
    lånere mand mangel mangle materiale medlem mentor menneske metode miljø modul måde mål måle måned møde møde mødes ny
    netværk nye område onlinekursus opgave opleve organisation overgang partner partnerskab person pige planter platform praktik
    problem program projekt prøve region relation ressource resultat rum samarbejde samle samfund sammen skabe skole skoler
    skrive sommer spille sprog starte sted strategi studerende støtte sektor senior små styrke svært tage tema test teste tid tilbud
    træne træner udbyde uddanne uddannelse udfordring udstilling udveksling udvikle uge undervise underviser undervisning undervisningsmateriale
    ung unge universitet vejledning verden viden vil vinter virksomhed vise voksen voksne værktøj workshop år ældre øge økt`),
  describing: wordsIn('unge sociale digitale offentlige bæredygtige lokale grøn grønne'),
  grammar: {
    noNoun:
      /(?:isk|iske|lig|lige|ligt|som|somme|bar|bare|løs|løse|ede|ende|erer|erede|eres|ere)$(?<!\p{L}{2}(?:byggere|dyrkere|kkere|fiskere|dykkere|arbejdere|avlere|bønder|forskere|trænere|spillere))/u,
    describes: /(?:e|isk|lig|ligt)$/,
    describing: 0.3,
    beforeVerb: setOf('at vi de jeg du han hun der som kan vil skal må ikke ofte'),
  },
  names: [
    [/erne$/, 'ere'],
    [/erne$/, 'er'],
    [/ene$/, 'e'],
    [/(?:en|et)$/, ''],
  ],
};
