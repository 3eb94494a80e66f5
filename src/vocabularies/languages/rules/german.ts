import type { Grammar } from '../grammar.js';
import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';
import type { Word } from '../word.js';

const ADJECTIVE = /(?:e|en|er|es|em)$/;

// Before an adjective in -en; without one of these it is a verb.
const INTRODUCE =
  setOf(`den der des dem die einen einer eines mit von zu in bei aus ohne für durch keinen unseren ihren
  seinen im am zum zur vom an auf über unter nach`);

const isCapitalAdjective = ({ text, kind }: Word) =>
  kind !== 'general' && (/(?:e|en|es|em)$/.test(text) || (/er$/.test(text) && kind !== 'special'));

// A German noun after a noun names it: "Professorin Brandstetter", "Handwerkskammer Osnabrück".
const isGermanName = (word: Word, before: Word | undefined) =>
  word.joined && before?.capital === true && before.kind !== 'stop' && !isCapitalAdjective(before);

const grammar: Grammar = {
  describing: 0.3,
  isNoun: (word, before, after) =>
    word.capital &&
    !isGermanName(word, before) &&
    !(after?.joined && after.capital && isCapitalAdjective(word)),
  describes: (word, before) =>
    !word.capital &&
    ADJECTIVE.test(word.text) &&
    (!/en$/.test(word.text) || (word.joined && before !== undefined && INTRODUCE.has(before.text))),
};

export const german: LanguageRules = {
  frequent: 'german',
  stems: { stemmer: 'german' },
  capitalNouns: true,
  general: wordsIn(`
    lehrmaterialien 
    alltag alpen alt ansatz arbeit aufgabe ausbilder ausbilderin ausland austausch auswertung auszubildende auto
    azubi azubis bayerisch bayern bedarf behörde bereich beruf berufsschule besuch beteiligung betrieb bewohner
    bildung branche brandenburg bringen burgenland bürger bürgerin bürgerinnen chance digital dorf dozent dozentin
    dozentinnen ehrenamtliche einbeziehen einrichtung eltern ende entwickeln entwickelt entwicklung erasmus
    erfahrung ergebnis erreichen erwachsene europa experte expertin expertinnen fachkraft fachleute fakultät
    familie firma firmen frau freiwillige fähigkeiten fördern geben gemeinde gemeinderat gemeinsam gering
    gesellschaft gespräch groß grundschule gruppe handbuch handwerkskammer haus heim helfen herausforderung herr
    hessen hilfe hilft hochschule holstein idee innovation innovativ institut internationale jahr jugendliche jung
    kammer kampagne kenntnisse kind klasse klein kollege kollegin kompetenzen konzept kurs kurse kärnten land
    leben lehren lehrerinnen lehrkraft lehrling lehrmaterial leitfaden lernen lernmodul leute lokale lösung mangel
    mann material materialien maßnahme mecklenburg mensch mentor methode ministerium modell modul monat mutter
    mädchen möglichkeit nachbar nachbarn nachhaltig nationale netzwerk neu niedersachsen niederösterreich niveau
    nutzen oberösterreich organisation ort partner partnerschaft person pfalz pflegeschule plattform platz politik
    praktisch praxis professionell professor professorin projekt qualität rathaus region rheinland ruhrgebiet
    saarland sachsen salzburg schule schweiz schülerinnen sektor semester seminar sicher sommer sprache stadt
    steiermark strategie studierende studium stunde stärken suchen sucht südtirol tag tagung teilen teilnahme
    teilnehmende testen thema themen theorie thüringen tirol trainer trainerin treffen träger universität
    unternehmen unterricht unterrichtsmaterial unterstützen vater verband verbessern verein verschiedene
    volkshochschule vorarlberg vorhaben vorpommern webseite weiterbildung welt werkzeug westfalen winter
    wirtschaft wissen woche workshop workshops württemberg zeit zentren zentrum ziel zielgruppe zugang zukunft
    zusammenarbeit übung übungsleiter`),
  describing: wordsIn(`
    junge soziale digitale nachhaltige öffentliche`),
  grammar,
};
