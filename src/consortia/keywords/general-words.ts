import type { Language } from '../../vocabularies/index.js';

/**
 * Words of almost every project idea in this programme: the project itself, what everybody does, for whom and with whom,
 * and how well. They tell one idea from another as little as "the" does. Kinds of organisations are among them: which
 * kinds are missing is for diversity to say.
 */
const OF_EVERY_IDEA: Readonly<Record<Language, string>> = {
  en: `
    access active activities activity adapt adapts address addresses adolescent adolescents adult adults advise
    age aged agencies agency ages agree agrees apprentice apprentices approach approaches assessment association
    associations attend attends audience authorities authority autumn awareness bachelor background barrier
    barriers beneficiaries beneficiary bring bringing brings brother build building builds business businesses
    campaign campaigns career careers case center centers centre centres challenge challenges cheaper checklist
    checklists child children cities citizen citizens city class classes classroom club clubs coach coaches cohort
    cohorts collaboration colleague colleagues collect collects college colleges common companies company
    conference consortia consortium cooperation coordination countries country courses create creates creating
    curricula curriculum daily daughter daughters day days degree degrees deliver delivers demand department
    departments develop developing development develops discover discovers discuss early education educational
    educator educators effective elderly empower empowers enable encourage engagement enhance enhances equip
    equips erasmus europe european evaluation evening event events example examples exchange exchanges exercise
    exercises experience experiences expert expertise experts explore faculties faculty faster father feedback
    field fight fighting form forms foster fosters framework frameworks friendly functional future gap gaps
    graduate graduates group groups grow grows guide guideline guidelines guides handbook handbooks happen happens
    helping helps hold holds host hosts hour hours idea ideas identity impact implement implements improve
    improves improving increase innovation innovative institute institutions intensive interdisciplinary
    international invite invites involve involves job jobs join joins joint knowledge lack late learn learner
    learners learning learns lecturer lecturers lesson lessons level levels life local management manual master
    material materials measure measures meet meeting meetings meets mentor mentors method methods million millions
    ministry model models modern module modules month months morning mother motivation municipalities municipality
    mutual national need neighbour neighbourhood neighbours network networks newcomer newcomers notice notices
    offer offers office opportunities opportunity organisation organisations organise organises organization
    organizations organize organizes outcome outcomes output outputs parent parents participant participants
    participation partner partners partnership partnerships peer peers people person persons pilot pilots platform
    platforms policies policy practical practice practices practitioner practitioners prepare prepares primary
    produce produces professional professionals professor program programme project projects promote promotes
    promoting pupil pupils qualified quality reach reaching recognise recognises recruit recruits region regional
    regions release replace replaces resident residents resource resources result role roles running runs school
    schools secondary sector sectors semester seminar seminars senior seniors service services session sessions
    share shared shares sharing short sick simple sister skill skills slower small societal society sold solution
    solutions son sons specialist specialists spring staff stakeholder stakeholders step steps stories story
    strategies strategy strengthen student students studies study subject subjects summer support supporting
    supports tackle tackles takes target task tasks taught teach teacher teachers teaches teaching team teams
    technician technicians teenager teenagers term terms test tests theme themes tip tips tool toolkit toolkits
    tools topic topics town towns train trainer trainers training trains transnational understand understands
    universities university visit visits volunteer volunteers website week weeks winter worker workers workplace
    workshop workshops write writes youngster youngsters youth`,
  nl: `
    aanpak aanpakken activiteit activiteiten afhaken basisscholen basisschool bedrijf bedrijven begeleider
    begeleiders beleid bereiden bereiken beroepsonderwijs bestrijden beter betere betrekken bewustwording bezoek
    bezoeken bieden bijeenkomst bijeenkomsten brengen brengt buitenland burger burgers buurt buurten campagne
    campagnes checklist coach coaches collega collega's cursist cursisten cursus cursussen dag dagen deelname
    deelnemers delen denken deskundige deskundigen digitaal docent docenten doel doelen doelgroep dorp dorpen
    duurzaam echt eenvoudig erasmus ervaring ervaringen europa europese expert experts gebruik gebruiken gebruikt
    geeft gemeenschap gemeente gemeenten geven gezamenlijk gezamenlijke gezin gezinnen goed goede graag groep
    groepen groot grote handboek handleiding hbo helpen helpt herkennen hoger hogescholen hogeschool hulp idee
    ideeën innovatie innovatief instelling instellingen internationale inwoner inwoners jaar jaren jong jonge
    jongen jongens jongere jongeren kennis kiezen kind kinderen klas klassen klein kleine komen kort krijgen
    krijgt kwaliteit lager land landen laten lector lectoren leerkracht leerkrachten leerling leerlingen leerplek
    leert leiden leraar leraren leren lesgeven lesmateriaal lesmaterialen lespakket lessen leven lokale lopen
    maand maanden maatschappij maken man manier manieren mannen mbo medewerkers meisje meisjes meneer mensen
    mentor mentoren methode methoden methodes mevrouw middel middelbare middelen minor module modules nationale
    netwerk netwerken nieuw nieuwe nieuwkomer nieuwkomers ondersteunen onderwerp onderwerpen onderwijs onderzoeken
    ontdekken ontwikkelen ontwikkelt opdracht opdrachten opleiden opleider opleiders opleiding opleidingen
    oplossing oplossingen opzetten organisatie organisaties organiseren oude ouder oudere ouders partner partners
    partnerschap partnerschappen personeel personen persoon platform plek plekken praktisch praten professional
    professionals project projecten regio resultaat resultaten richten roc samenleving samenwerking scholen school
    schoolleider schoolleiders schrijven sector sectoren slecht snel speciaal spelen stad stage stages steden
    steun stichting stimuleren student studenten team teams tekort testen thema thema's tip tips toekomst toolkit
    trainen trainers uitdaging uitdagingen uitwisselen uitwisseling uitwisselingen universiteit universiteiten uur
    vaardigheden vakman vakmensen veilig veilige verbeteren vereniging verenigingen versterken vinden voeren
    volwassene volwassenen voorbeeld voorbeelden voorbereiden voortgezet vrijwilliger vrijwilligers vrouw vrouwen
    website week weken wereld wereldwijd werken werkgever werkgevers werknemer werknemers werkplek werkt werkvorm
    werkvormen wijk wijkcentra wijkcentrum wijken wijze wilt workshop workshops zoeken zoekt zorgen`,
  fr: `
    accueillir acteur acteurs action actions activité activités adapter adulte adultes aide aider améliorer
    animateur animateurs animatrice animatrices année années apporter apprenant apprenants apprendre apprentissage
    approche approches association associations associer atelier ateliers atteindre attirer autre avenir besoin
    besoins bonne bonnes boîte bénévole bénévoles campagne campagnes centre centres cherche cherchent chercher
    chercheur chercheurs cherchons citoyen citoyens classe classes club clubs collège collèges collègue collègues
    commence commencer commun commune communes comparer compétence compétences conférence conjoint conjointe
    connaissances construire construisent cours court courte créer donner durable découvrent découvrir défi défis
    démarche département développement développer emploi encourager enfant enfants enjeu enjeux enseignant
    enseignante enseignantes enseignants enseignement enseigner ensemble entreprise entreprises erasmus europe
    européen européenne européennes européens examen examens expert experts expérience expériences faculté
    facultés famille familles femme femmes filière filières fille filles formateur formateurs formation formations
    former garçon garçons grand grande grandes grands groupe groupes guide guides habitant habitants heure heures
    homme hommes idée idées impliquer innovant innovante innovation inspirer installent installer international
    internationale jeune jeunes jour jours kit lieu lieux local locale locales locaux lutter lycée lycées main
    mains mairie mairies manque manuel maternelle maternelles meilleur meilleure milieu module modules modèle
    modèles mois monde moniteur moniteurs montent monter méthode méthodes métier métiers national niveau niveaux
    nouvelle nouvelles numérique offrir organisation organisations organiser organisme organismes outil outils
    pair pairs parcours parent parents partager partagé partenaire partenaires partenariat partenariats
    participants passer pays petit petite petites petits plateforme pratique pratiques primaire primaires
    professionnel professionnelle professionnelles professionnels programme programmes projet projets promouvoir
    proposent proposer préparent préparer prêt prêts pédagogie qualité quotidien quotidienne rencontre rencontres
    renforcer ressource ressources rester réduire région régions réseau réseaux résultats rôle salle salles
    savoir-faire secteur secteurs semaine semaines silence simple site société solution solutions souhaitons
    soutenir spécialiste spécialistes stage stages stratégie stratégies structure structures support séance
    séances séjour séjours temps thème thèmes travail travailler trouver tâche université universités usage
    utiliser vie ville villes visite visites voisin voisins voulons échange échanger échanges école écoles écoute
    éducateur éducateurs éducation éducatrice élu élus élève élèves équipe équipes établissement établissements
    étude études étudiant étudiante étudiantes étudiants`,
  de: `
    alltag alpen alt alte ansatz ansätze arbeit arbeiten aufgabe aufgaben ausbilder ausbilderin ausbildern
    ausbildung ausland austausch austauschen auswertung auszubildende auszubildenden auto azubi azubis bayerisch
    bayern bedarf behörde behörden bereich bereiche beruf berufe berufsschule berufsschulen besuch besuche
    beteiligung betrieb betriebe bewohner bildung branche branchen brandenburg bringen burgenland bürger bürgerin
    bürgerinnen chance chancen digital dorf dozent dozenten dozentin dozentinnen dörfer ehrenamtliche einbeziehen
    einrichtung einrichtungen eltern ende entwickeln entwickelt entwicklung erasmus erfahrung erfahrungen ergebnis
    ergebnisse erreichen erwachsene erwachsenen europa europäisch europäische europäischen experte experten
    expertin expertinnen fachkraft fachkräfte fachleute fakultät familie familien firma firmen frau frauen
    freiwillige freiwilligen fähigkeiten fördern geben gemeinde gemeinden gemeinderat gemeinsam gemeinsame
    gemeinsamen gemeinsamer gemeinsames gering gesellschaft gespräch gespräche groß grundschule grundschulen
    gruppe gruppen handbuch handwerkskammer haus heim heime helfen herausforderung herausforderungen herr hessen
    hilfe hilft hochschule hochschulen holstein häuser idee ideen innovation innovativ institut internationale
    jahr jahre jugendliche jugendlichen jung junge jungen jungs jüngere kammer kammern kampagne kenntnisse kind
    kinder kindern klasse klassen klein kollege kollegen kollegin kompetenzen konzept konzepte kurs kurse kärnten
    land leben lehren lehrer lehrerinnen lehrern lehrkraft lehrkräfte lehrkräften lehrling lehrlinge lehrmaterial
    leitfaden lernen lernmodul lernmodule leute lokale länder ländern lösung lösungen mangel mann material
    materialien maßnahme maßnahmen mecklenburg mensch mentor mentoren methode methoden ministerium modell modelle
    modul module monat monate mutter mädchen männer möglichkeit möglichkeiten nachbar nachbarn nachhaltig
    nationale netzwerk netzwerke neu niedersachsen niederösterreich niveau nutzen oberösterreich organisation
    organisationen ort orte partner partnern partnerschaft partnerschaften person personen pfalz pflegeschule
    pflegeschulen plattform platz politik praktisch praxis professionell professor professorin projekt projekte
    qualität rathaus region regionen rheinland ruhrgebiet saarland sachsen salzburg schule schulen schweiz schüler
    schülerinnen schülern sektor semester seminar seminare sicher sommer sprache sprachen stadt steiermark
    strategie strategien studierende studierenden studium stunde stunden städte stärken suchen sucht südtirol tag
    tage tagung teilen teilnahme teilnehmende testen thema themen theorie thüringen tirol trainer trainerin
    trainern treffen träger trägern universität universitäten unternehmen unterricht unterrichten
    unterrichtsmaterial unterstützen vater verband verbessern verbände verein vereine verschiedene verschiedenen
    volkshochschule volkshochschulen vorarlberg vorhaben vorpommern webseite weiterbildung welt werkzeug werkzeuge
    westfalen winter wirtschaft wissen woche wochen workshop workshops württemberg zeit zentren zentrum ziel ziele
    zielgruppe zugang zukunft zusammenarbeit ältere älteren übung übungen übungsleiter`,
};

/** The same as lists of words. */
export const GENERAL_WORDS = listsOf(OF_EVERY_IDEA);

/** Words that say nothing by themselves, but something before or after another one: "young carers", "school meals". */
const BEFORE_OTHERS: Readonly<Record<Language, string>> = {
  en: `
    young old home fire first computer information system work face open research small school child family community
    village women women's men men's girls boys digital sustainable public social local adaptive functional`,
  nl: 'jonge sociale publieke digitale duurzame lokale',
  fr: `
    jeune jeunes scolaire scolaires associatif associatifs associative associatives familial familiale familiaux
    familiales social sociale sociaux sociales numérique numériques durable durables public publique publics publiques`,
  de: 'junge soziale digitale nachhaltige öffentliche',
};

export const DESCRIBING_WORDS = listsOf(BEFORE_OTHERS);

function listsOf(texts: Readonly<Record<Language, string>>): Readonly<Record<Language, readonly string[]>> {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  return { en: words(texts.en), nl: words(texts.nl), fr: words(texts.fr), de: words(texts.de) };
}
