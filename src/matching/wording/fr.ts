import type { Rule } from '../core/index.js';
import { grammar } from './grammar.js';
import type { Wording } from './wording.js';

const { and, count, inYear, percent, score, sentences } = grammar('fr');
const members = (n: number) => count(n, 'membre', 'membres');
/** French sets its quotation marks and colons off with a space that does not break. */
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const colon = '\u00a0: ';
const semicolon = '\u00a0; ';
const makes = (distinct: number, things: string) =>
  distinct > 1 ? `${semicolon}cela fait ${distinct} ${things}` : '';

export const french: Wording = {
  newNeed: (need) => `apporte ${quoted(need)}, que personne n’a encore`,
  furtherNeed: (need, n) => `a aussi ${quoted(need)}, comme ${members(n)}`,
  first: (dimension, value, distinct) =>
    ({
      type: `première de ce type${colon}${value}${makes(distinct, 'types d’organisations')}`,
      country: `premier partenaire de ce pays${colon}${value}${makes(distinct, 'pays')}`,
      sector: `première du secteur ${quoted(value)}${makes(distinct, 'secteurs')}`,
      experience: `première avec cette expérience${colon}${value}${makes(distinct, 'degrés d’expérience')}`,
      level: `première à ce niveau d’activité${colon}${value}${makes(distinct, 'niveaux d’activité')}`,
    })[dimension],
  further: (dimension, value, n) =>
    ({
      type: `encore une de ce type${colon}${value}, comme ${members(n)}`,
      country: `encore un partenaire de ce pays${colon}${value}, comme ${members(n)}`,
      sector: `encore une du secteur ${quoted(value)}, comme ${members(n)}`,
      experience: `encore une avec cette expérience${colon}${value}, comme ${members(n)}`,
      level: `encore une à ce niveau d’activité${colon}${value}, comme ${members(n)}`,
    })[dimension],
  compatriot: (country, n) =>
    `du même pays que ${members(n)}${colon}${country}, ce qui facilite un premier projet`,
  unknown: (dimension) =>
    ({
      type: 'type d’organisation inconnu',
      country: 'pays inconnu',
      sector: 'aucun secteur connu au-delà de ce que dit son type',
      experience: 'expérience inconnue',
      level: 'niveau d’activité inconnu',
    })[dimension],
  fitting: (projects) => {
    if (!projects) return 'a participé à des projets semblables à cette idée';
    const { first, more } = projects;
    const named = `a participé à ${quoted(first.title)}${inYear(first.year)}`;
    return more > 0
      ? `${named} et à ${count(more, 'autre projet semblable', 'autres projets semblables')} à cette idée`
      : `${named}, un projet semblable à cette idée`;
  },
  acquainted: (share, company) => {
    if (!company) return `a participé en moyenne à ${percent(share)} des projets des membres`;
    const { name, projects, more } = company;
    const besides = more > 0 ? `, et avec ${count(more, 'autre membre', 'autres membres')}` : '';
    return `a travaillé avec ${name} dans ${count(projects, 'projet', 'projets')}${besides}`;
  },

  gaps: {
    need: (need) => `Personne ne couvre encore ${quoted(need)}.`,
    activity: (family) => `Aucun membre n’a encore d’expertise pour ${quoted(family)}.`,
  },

  departure: {
    nothing: 'Rien ne se perd si elle part.',
    broken: (messages) => `Sans elle, des règles ne seraient plus respectées${colon}${messages.join(' ')}`,
    unclear: (messages) => `Sans elle, ceci ne serait plus certain${colon}${messages.join(' ')}`,
    uncovered: (needs) => `Personne ne couvrirait plus ${and(needs.map(quoted))}.`,
    lessCovered: (needs) => `La couverture diminuerait pour ${and(needs.map(quoted))}.`,
    newcomerSeat: 'Une place réservée à une organisation novice serait vide.',
  },

  replacement: {
    nothing: 'Elle ne compense rien de ce qui se perdrait.',
    rules: (messages) => `Avec elle, des règles seraient de nouveau respectées${colon}${messages.join(' ')}`,
    needs: (needs) => `Elle couvrirait ${and(needs.map(quoted))} comme avant.`,
    newcomerSeat: 'Elle prendrait la place réservée à une organisation novice.',
  },

  whyNot: {
    behind: (own, last, n) =>
      `Cette organisation ajouterait ${score(own)}${semicolon}la dernière de ${count(n, 'suggestion', 'suggestions')} ajoute ${score(last)}.`,
    tied: (both, n) =>
      `Cette organisation ajouterait ${score(both)}, autant que la dernière de ${count(n, 'suggestion', 'suggestions')}${semicolon}à égalité, l’ordre propre à ce brouillon décide.`,
    farther: (last, n) =>
      last === 'idea'
        ? `${n === 1 ? 'La seule suggestion apporte' : `Les ${n} suggestions apportent toutes`} quelque chose au sujet de l’idée${semicolon}cette organisation n’apporte rien de tel.`
        : `${n === 1 ? 'La seule suggestion apporte quelque chose au sujet de l’idée ou travaille' : `Les ${n} suggestions apportent toutes quelque chose au sujet de l’idée ou travaillent`} dans son domaine${semicolon}cette organisation ne fait ni l’un ni l’autre.`,
    suggested: (place) => `Cette organisation est suggérée, en position ${place}.`,
    pending: `Les suggestions sont en cours de calcul${semicolon}redemandez dans un instant.`,
    difference: (own, last) =>
      `Cette organisation${colon}${own ?? 'rien ici'}. La dernière suggestion${colon}${last ?? 'rien ici'}.`,
    bringsIn: {
      expertise: (terms) => `Elle serait suggérée si elle déclarait ${and(terms.map(quoted))}.`,
      levelOfActivity: (value) =>
        `Elle serait suggérée si son niveau d’activité était connu, par exemple ${quoted(value)}.`,
      experience: (value) =>
        `Elle serait suggérée si son expérience était connue, par exemple ${quoted(value)}.`,
      sectors: (value) => `Elle serait suggérée si son secteur était connu, par exemple ${quoted(value)}.`,
      organisationType: (value) =>
        `Elle serait suggérée si son type d’organisation était connu, par exemple ${quoted(value)}.`,
      country: (value) => `Elle serait suggérée si son pays était connu, par exemple ${quoted(value)}.`,
      nothing:
        'Aucun terme qu’elle pourrait déclarer, et rien d’inconnu qui deviendrait connu, ne suffirait à la faire entrer dans la liste.',
    },
    rules: {
      notInDirectory: 'Cette organisation n’est pas dans le répertoire.',
      member: 'Cette organisation est déjà membre de ce consortium.',
      associated: 'Cette organisation est déjà partenaire associé de ce consortium.',
      closed: `Cette organisation n’existe plus${colon}selon ses sources, elle a fermé.`,
      excludedOrganisation: 'Ce brouillon exclut cette organisation.',
      duplicateOfMember:
        'À notre connaissance, c’est la même organisation qu’une autre qui figure déjà dans ce brouillon.',
      duplicateOfExcluded:
        'À notre connaissance, c’est la même organisation qu’une autre que ce brouillon exclut ou a comme partenaire associé.',
      duplicateOfSuggestion: (name, place) =>
        `À notre connaissance, c’est la même organisation que ${name}, suggérée en position ${place}.`,
      excludedCountry: (country) => `Ce brouillon exclut son pays${colon}${country}.`,
      fullCountry: (country, maximum) =>
        `Son pays est au complet${colon}${country}. Ce brouillon admet au plus ${members(maximum)} par pays.`,
      partnerCountry: (country) =>
        `Une organisation de son pays ne peut pas être partenaire dans cette action${colon}${country}.`,
      minimumOrganisations: `Chaque place qui reste doit revenir à une organisation d’un pays qui compte dans cette action${semicolon}le sien ne compte pas, ou est inconnu.`,
      minimumCountries: `Chaque place qui reste doit apporter un pays de plus${semicolon}cette organisation n’en apporte pas, ou son pays est inconnu.`,
      newcomerSeats: `Chaque place qui reste est pour une organisation novice${semicolon}elle ne l’est pas, ou son expérience est inconnue.`,
      requiredTypes: `Chaque place qui reste est pour un type d’organisation exigé${semicolon}le sien n’en fait pas partie, ou est inconnu.`,
    },
  },

  experience: {
    supported: (action, ever, recently, hasCoordinated) =>
      `A participé à ${count(ever, `projet ${action}`, `projets ${action}`)}${recently === undefined ? '' : `, dont ${recently} au cours des sept dernières années`}${semicolon}${hasCoordinated ? 'en a coordonné un' : 'n’en a coordonné aucun, pour autant que l’on sache'}.`,
    newcomer: (action) => `Une organisation novice${colon}aucun soutien au titre de ${action} n’est connu.`,
    unknown: (action) => `On ignore si elle a déjà été soutenue au titre de ${action}${colon}demandez-lui.`,
  },

  similarProjects: {
    buildOn: (shared, organisations, hasWebsite) =>
      sentences(
        `${shared.length > 0 ? `Les deux portent sur ${and(shared.map(quoted))}` : 'Il porte sur un sujet semblable'}${colon}lisez ce qu’il a produit${hasWebsite ? ' sur son site' : ''} et dites dans la candidature ce que vous ajoutez.`,
        organisations > 0 &&
          `${count(organisations, 'organisation participante figure', 'organisations participantes figurent')} dans le répertoire${semicolon}l’une d’elles sait peut-être ce qui a marché.`,
      ),
    warning: (title) =>
      `Presque toute votre idée se trouve déjà dans ${title ? quoted(title) : 'ce projet'}${colon}vérifiez en quoi la vôtre diffère.`,
  },

  completion: {
    infeasible: (rules, overfull) =>
      sentences(
        `${rules.length > 1 ? 'Aucun choix de partenaires ne respecte ces règles ensemble' : 'Aucun choix de partenaires ne respecte cette règle'}${colon}${and(rules.map((rule) => RULES[rule]))}.`,
        overfull.length > 0 && `Trop de membres viennent déjà de ces pays${colon}${and(overfull)}.`,
        rules.length > 1
          ? 'Assouplissez l’une d’elles ou pourvoyez moins de places.'
          : 'Assouplissez-la ou changez le nombre de places à pourvoir.',
      ),
  },
};

const RULES: Record<Rule, string> = {
  seats: 'assez d’organisations à choisir',
  'max-per-country': 'le nombre maximal d’organisations par pays',
  'excluded-countries': 'les pays exclus',
  'partner-countries': 'les pays d’où peuvent venir les partenaires',
  'minimum-countries': 'le nombre minimal de pays',
  'minimum-organisations': 'le nombre minimal d’organisations de pays du programme',
  'required-types': 'les types d’organisations exigés',
  'newcomer-seats': 'les places réservées aux organisations novices',
};
