import type { Language } from '../../vocabularies/index.js';

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
    regional national international local elderly common active
    municipality municipalities cohort cohorts toolkit toolkits module modules guideline guidelines guide guides handbook
    handbooks manual curriculum curricula joint shared mutual expert experts professional professionals practitioner
    practitioners specialist specialists professor lecturer lecturers coach coaches mentor peer peers mentors apprentice apprentices
    technician technicians graduate graduates worker workers volunteer volunteers citizen citizens resident residents
    neighbour neighbours colleague colleagues parent parents   brother sister stakeholder stakeholders
    beneficiary beneficiaries target audience department departments faculty faculties degree degrees master bachelor
    semester centre centres center centers office ministry authority authorities agency agencies network networks
    service services visit visits meeting meetings event events workshop workshops session sessions seminar seminars
    conference exchange exchanges tool tools resource resources material materials exercise exercises case study studies
    story stories module approach approaches strategy strategies framework frameworks model models solution solutions
    challenge challenges barrier barriers impact outcome outcomes output outputs result quality innovation innovative
    effective   transnational interdisciplinary functional practical short intensive friendly qualified
    short small simple modern daily summer winter spring autumn   neighbourhood  
    term terms form forms campaign campaigns website platform platforms event month months week weeks
    hour hours day days age ages group groups team teams role roles task tasks step steps topic theme themes subject
    subjects job jobs career careers workplace   business businesses sector sectors policy policies
    awareness motivation engagement participation cooperation collaboration coordination management evaluation assessment
    feedback lack gap gaps need demand access opportunity opportunities future society societal
    hold holds prepare prepares write writes test tests collect collects measure measures   invite invites
    host hosts organise organises organize organizes attend attends meet meets visit join joins agree agrees advise
    produce produces deliver delivers offer offers enhance enhances foster fosters empower empowers address addresses
    tackle tackles equip equips adapt adapts implement implements pilot pilots discuss discover discovers notice notices
    recognise recognises recruit recruits understand understands release replace replaces grow grows happen happens
    sick sold late early evening morning expertise background identity newcomer newcomers senior seniors  
      mother father adolescent adolescents teenager teenagers youngster youngsters participant son sons daughter daughters school schools`,
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
    internationale lokale jong jonge oude oudere kleine grote nieuw nieuwe goed goede beter betere
    gezamenlijk gezamenlijke minor module modules cursist cursisten gemeente gemeenten wijkcentrum wijkcentra
    toolkit handleiding handboek lesmateriaal lesmaterialen lespakket werkvorm werkvormen methode methoden methodes
    aanpak activiteit activiteiten workshop workshops bijeenkomst bijeenkomsten uitwisseling uitwisselingen bezoek
    bezoeken deskundige deskundigen expert experts professional professionals vakman vakmensen begeleider begeleiders
    coach coaches mentor mentoren vrijwilliger vrijwilligers ouder ouders gezin gezinnen buurt buurten wijk wijken dorp
    dorpen burger burgers inwoner inwoners nieuwkomer nieuwkomers meisje meisjes jongen jongens vrouw vrouwen man
    mannen collega collega's team teams netwerk netwerken opdracht opdrachten onderwerp onderwerpen thema thema's
    campagne campagnes website platform tekort personeel werkgever werkgevers werknemer werknemers werkplek stage stages
    sector sectoren beleid kwaliteit innovatie innovatief duurzaam digitaal praktisch samenwerking deelname bewustwording
    uitdaging uitdagingen oplossing oplossingen toekomst maatschappij samenleving gemeenschap buitenland mevrouw meneer
    geven maken denken herkennen bieden voeren komen zorgen richten zoeken vinden lopen schrijven delen trainen testen
    organiseren uitwisselen onderzoeken ontdekken afhaken voorbereiden bereiden leiden kiezen praten spelen opzetten
    klein groot snel slecht echt veilig veilige kort eenvoudig jaar jaren maand maanden week weken dag dagen uur
    ervaring hoger lager hulp steun middel middelen doel doelen doelgroep resultaat wijze manier manieren plek plekken
    wereldwijd lector lectoren opleider opleiders schoolleider schoolleiders mbo hbo roc beroepsonderwijs leerplek voortgezet speciaal`,
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
    grande grands grandes nouvelle nouvelles bonne bonnes meilleur meilleure
    module modules mairie mairies commune communes animateur animateurs animatrice animatrices éducateur éducateurs
    éducatrice moniteur moniteurs maternelle maternelles primaire primaires pédagogie faculté facultés département
    club clubs centre centres structure structures réseau réseaux acteur acteurs professionnel professionnels
    professionnelle professionnelles expert experts spécialiste spécialistes collègue collègues bénévole bénévoles
    parent parents famille familles fille filles garçon garçons femme femmes homme hommes citoyen citoyens habitant
    habitants voisin voisins atelier ateliers séance séances séjour séjours rencontre rencontres visite visites échange
    échanges stage stages conférence campagne campagnes site plateforme outil outils ressource ressources support guide
    guides manuel boîte kit méthode méthodes démarche approche approches parcours programme programmes activité activités
    action actions stratégie stratégies modèle modèles solution solutions défi défis enjeu enjeux besoin besoins qualité
    innovation innovant innovante niveau niveaux local locale locaux locales commun commune partagé conjoint conjointe
    usage aide main mains manque temps lieu lieux salle salles milieu thème thèmes métier métiers emploi secteur secteurs
    filière filières travail équipe équipes rôle tâche société avenir vie quotidien quotidienne écoute pair pairs
    silence courte court simple durable numérique pratique savoir-faire découvrir préparer organiser construire proposer
    offrir monter chercher trouver réduire accueillir échanger comparer associer installer adapter former attirer rester
    inspirer découvrent préparent construisent proposent montent installent commencer commence passer prêt prêts autre
    enseignement élu élus chercheur chercheurs mois semaine semaines jour jours heure heures examen examens étude études`,
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
    verschiedenen
    modul module lernmodul lernmodule fachkraft fachkräfte kammer kammern handwerkskammer berufsschule berufsschulen
    volkshochschule volkshochschulen pflegeschule pflegeschulen heim heime haus häuser professor professorin dozent
    dozentin dozenten dozentinnen ausbilder ausbilderin ausbildern auszubildende auszubildenden azubi azubis lehrling
    lehrlinge trainer trainerin trainern übungsleiter mentor mentoren experte experten expertin expertinnen fachleute
    kollege kollegen kollegin eltern familie familien mutter vater mädchen junge jungs frau frauen mann männer herr
    bürger bürgerin bürgerinnen bewohner nachbar nachbarn ehrenamtliche freiwillige freiwilligen träger trägern verband
    verbände gemeinde gemeinden gemeinderat rathaus behörde behörden ministerium zentrum zentren netzwerk netzwerke
    fakultät institut studium semester kurs seminar seminare workshop workshops treffen tagung besuch besuche austausch
    gespräch gespräche übung übungen aufgabe aufgaben vorhaben maßnahme maßnahmen methode methoden ansatz ansätze
    konzept konzepte modell modelle strategie strategien lösung lösungen herausforderung herausforderungen leitfaden
    handbuch material materialien lehrmaterial unterrichtsmaterial werkzeug werkzeuge webseite plattform kampagne
    auswertung ergebnis qualität innovation zukunft gesellschaft alltag beruf berufe branche branchen betrieb betriebe
    wirtschaft sektor politik zusammenarbeit beteiligung teilnahme austauschen erfahrung niveau thema themen ziel ziele
    zielgruppe bereich bereiche ort orte platz dorf dörfer zeit ende jahr jahre monat monate woche wochen tag tage
    stunde stunden sommer winter praxis theorie wissen hilfe bedarf mangel zugang chance chancen möglichkeit
    möglichkeiten mensch auto sprache sprachen klein groß neu alt gemeinsam gering sicher professionell digital
    nachhaltig innovativ praktisch europa ausland`,
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
