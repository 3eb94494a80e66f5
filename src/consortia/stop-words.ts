import { createRequire } from 'node:module';
import { LANGUAGES, type Language } from '../vocabularies/index.js';

const require = createRequire(import.meta.url);

/** Words that say nothing, such as "the": the collection Stopwords ISO, a file of JSON. */
const LISTS: Readonly<Record<Language, readonly string[]>> = require('stopwords-iso');

/**
 * Words of almost every project idea in this programme: the project itself, what everybody does, for whom and with whom,
 * and how well. They tell one idea from another as little as "the" does. Kinds of organisations are among them: which
 * kinds are missing is for diversity to say.
 */
const OF_EVERY_IDEA: Readonly<Record<Language, string>> = {
  en: `
    erasmus programme program project projects partner partners partnership partnerships consortium consortia
    organisation organisations organization organizations idea ideas activity activities topic topics helps helping
    improve improves improving increase strengthen support supports supporting create creates creating develop
    develops developing development build builds building bring brings bringing takes runs running share shares
    sharing learn learns learning teach teaches taught teaching train trains training reach reaching involve
    involves fight fighting explore promote promotes promoting encourage enable people person persons children child
    adult adults youth pupil pupils student students learner learners teacher teachers trainer trainers educator
    educators staff participants school schools primary secondary university universities college colleges company
    companies association associations institute institutions club clubs city cities town towns education
    educational class classes classroom lesson lessons courses skill skills knowledge method methods practice
    practices experience experiences level levels field life aged europe european country countries region regions
    regional national international local elderly common active`,
  nl: `
    erasmus project projecten partner partners partnerschap partnerschappen organisatie organisaties idee ideeën
    resultaten wilt zoeken zoekt graag helpen helpt verbeteren versterken ondersteunen ontwikkelen ontwikkelt
    brengen brengt geven geeft gebruiken gebruik gebruikt krijgen krijgt laten werken werkt leren leert lesgeven
    opleiden opleiding opleidingen delen bereiken betrekken bestrijden stimuleren aanpakken testen mensen persoon
    personen kind kinderen jongere jongeren volwassene volwassenen leerling leerlingen student studenten leraar
    leraren leerkracht leerkrachten docent docenten trainers medewerkers deelnemers school scholen basisschool
    basisscholen middelbare universiteit universiteiten hogeschool hogescholen bedrijf bedrijven vereniging
    verenigingen stichting instelling instellingen stad steden onderwijs klas klassen lessen cursus cursussen
    vaardigheden kennis ervaring ervaringen groep groepen leven wereld europa europese land landen regio nationale
    internationale lokale jong jonge oude oudere kleine grote nieuw nieuwe goed goede beter betere`,
  fr: `
    erasmus projet projets partenaire partenaires partenariat partenariats organisme organismes organisation
    organisations idée idées résultats ensemble souhaitons voulons cherchons cherche cherchent aider améliorer
    renforcer soutenir créer développer développement apporter donner utiliser travailler travail apprendre
    apprentissage enseigner former formation formations partager atteindre impliquer lutter promouvoir encourager
    enfant enfants jeune jeunes adulte adultes élève élèves étudiant étudiants étudiante étudiantes apprenant
    apprenants enseignant enseignants enseignante enseignantes formateur formateurs participants école écoles
    collège collèges lycée lycées université universités entreprise entreprises association associations
    établissement établissements ville villes éducation classe classes cours compétence compétences connaissances
    pratique pratiques expérience expériences groupe groupes monde année années europe européen européenne européens
    européennes pays région régions national internationale international local petit petite petits petites grand
    grande grands grandes nouvelle nouvelles bonne bonnes meilleur meilleure`,
  de: `
    erasmus projekt projekte partner partnern partnerschaft partnerschaften organisation organisationen idee ideen
    ergebnisse suchen sucht gemeinsam helfen hilft verbessern stärken unterstützen entwickeln entwickelt entwicklung
    bringen geben nutzen arbeiten arbeit lernen lehren unterrichten unterricht teilen erreichen einbeziehen fördern
    testen person personen leute kind kinder kindern jugendliche jugendlichen erwachsene erwachsenen schüler
    schülern schülerinnen studierende studierenden lehrkraft lehrkräfte lehrkräften lehrer lehrern lehrerinnen
    teilnehmende schule schulen grundschule grundschulen hochschule hochschulen universität universitäten
    unternehmen firma firmen verein vereine einrichtung einrichtungen stadt städte bildung ausbildung weiterbildung
    klasse klassen kurs kurse kompetenzen fähigkeiten kenntnisse erfahrung erfahrungen gruppe gruppen leben welt
    europa europäisch europäische europäischen land länder ländern region regionen nationale internationale lokale
    jung junge jungen jüngere alte ältere älteren gemeinsame gemeinsamen gemeinsamer gemeinsames verschiedene
    verschiedenen`,
};

/** Lower-case words that say nothing about an idea, of one language or of all. */
export function stopWords(language?: Language): ReadonlySet<string> {
  const languages = language ? [language] : LANGUAGES;
  return new Set(languages.flatMap((one) => [...LISTS[one], ...OF_EVERY_IDEA[one].trim().split(/\s+/)]));
}
