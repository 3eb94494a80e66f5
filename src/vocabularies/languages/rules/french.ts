import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const french: LanguageRules = {
  frequent: 'french',
  stems: { stemmer: 'french' },
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  general: wordsIn(`
    accueillir acteur action activité adapter adulte aide améliorer animateur année apporter apprenant apprendre
    apprentissage approche associer atelier atteindre attirer autre avenir besoin bonne boîte bénévole campagne
    centre cherche cherchent chercheur cherchons citoyen classe club collège collègue commence commun comparer
    compétence conférence conjoint connaissances construire construisent cours court créer donner durable
    découvrent découvrir défi démarche département développer emploi encourager enfant enjeu enjeux enseigner
    ensemble entreprise erasmus europe européen examen expert expérience faculté famille femme filière fille
    formateur formation former garçon grand groupe guide habitant heure homme idée impliquer innovant inspirer
    installent installer international jeune jour kit lieu lieux local lutter lycée main mairie manque manuel
    maternelle meilleur milieu module modèle mois monde moniteur montent monter méthode métier national niveau
    nouvelle numérique offrir organiser organisme outil pair parcours parent partagé partenaire partenariat
    participants passer pays petit petite plateforme pratique primaire professionnel programme projet promouvoir
    proposent proposer préparent préparer prêt pédagogie qualité quotidien rencontre renforcer ressource rester
    réduire région réseau résultats rôle salle savoir-faire secteur semaine silence simple site société solution
    souhaitons soutenir spécialiste stage stratégie structure support séance séjour temps thème travail travailler
    trouver tâche université usage utiliser vie ville visite voisin voulons échange école écoute éducateur élu
    élus élève équipe établissement étude étudiant`),
  describing: wordsIn(`
    jeune jeunes scolaire scolaires associatif associatifs associative associatives familial familiale familiaux
    familiales social sociale sociaux sociales numérique numériques durable durables public publique publics
    publiques`),
  grammar: {
    noNoun:
      /(?:ment(?<!ement|iment|ument)|ique(?<!tique)|iques(?<!tiques)|elle|elles|ales?|aux|ives?|ifs?|ées?|és|euses?|ibles?|ables?|aires?)$/,
    describes:
      /(?:iques?|als?|ales?|aux|els?|elles?|ifs?|ives?|eux|euses?|ibles?|ables?|aires?|ée?s?|iens?|iennes?|ains?|aines?|ins?|ines?|antes?|iers?|ières?|ois|oises?|ores?|ères?|trices?)$/,
    describing: 1,
    nounFirst: true,
    joints: setOf("de d' d’ en à"),
    introduce: setOf(`
      le la les l' l’ un une des du d' d’ de au aux à en sur sous par pour avec sans entre nos notre votre vos leur leurs
      son sa ses ce cet cette ces mon ma mes contre vers dans chaque quelques plusieurs deux trois quatre cinq dont comme`),
    behind: /^$/,
    verb: /./,
    articles: setOf("le la les l' l’ un une des leur leurs ses nos ce cette ces"),
    infinitive: /(?:er|ir|oir|dre|tre|uire)$/,
    beforeInfinitive: setOf("de d' d’ à pour sans par"),
  },
};
