import { stemmer } from '@orama/stemmers/french';
import { type Grammar, type LanguageRules, setOf, wordsIn } from '../language-rules.js';
import type { Word } from '../word.js';

const INTRODUCE =
  setOf(`le la les l' l’ un une des du d' d’ de au aux à en sur sous par pour avec sans entre nos notre
  votre vos leur leurs son sa ses ce cet cette ces mon ma mes contre vers dans chaque quelques plusieurs deux trois
  quatre cinq dont comme`);
const BEFORE_INFINITIVE = setOf("de d' d’ à pour sans par");
const INFINITIVE = /(?:er|ir|oir|dre|tre|uire)$/;
const NO_NOUN =
  /(?:ment(?<!ement|iment|ument)|ique(?<!tique)|iques(?<!tiques)|elle|elles|ales?|aux|ives?|ifs?|ées?|és|euses?|ibles?|ables?|aires?)$/;

const ADJECTIVE =
  /(?:iques?|als?|ales?|aux|els?|elles?|ifs?|ives?|eux|euses?|ibles?|ables?|aires?|ée?s?|iens?|iennes?|ains?|aines?|ins?|ines?|antes?|iers?|ières?|ois|oises?|ores?|ères?)$/;
const DETERMINERS = setOf("le la les l' l’ un une des leur leurs ses nos ce cette ces");

/** A verb in a list of verbs: "…, aménage des cours". */
const isFrenchVerb = (word: Word, after: Word | undefined) =>
  !word.joined && after?.joined === true && DETERMINERS.has(after.text);

const grammar: Grammar = {
  isNoun: (word, before, after) =>
    !word.name &&
    !isFrenchVerb(word, after) &&
    !NO_NOUN.test(word.text) &&
    (word.opens ||
      (before !== undefined &&
        (word.joined ? INTRODUCE.has(before.text) : true) &&
        !(BEFORE_INFINITIVE.has(before.text) && INFINITIVE.test(word.text)))),
  describes: (word) => !word.name && ADJECTIVE.test(word.text),
  nounFirst: true,
  describing: 1,
  joints: setOf("de d' d’ en à"),
};

export const french: LanguageRules = {
  name: 'french',
  stem: stemmer,
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
  grammar,
};
