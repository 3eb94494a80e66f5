import type { Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named } = wordingIn('fr');
const organisations = (n: number) => count(n, 'organisation', 'organisations');
const countries = (n: number) => count(n, 'pays', 'pays');

const REMEDIES: Record<Remedy, string> = {
  'more-seats': "prévoyez davantage d'organisations",
  'fewer-seats': "prévoyez moins d'organisations",
  'higher-cap': "admettez davantage d'organisations par pays",
  'fewer-excluded-countries': 'excluez moins de pays',
  'fewer-required-types': "exigez moins de types d'organisation",
  'fewer-newcomers': 'demandez moins de nouveaux venus',
};

const GOALS: Record<Goal, (wanted: number) => string> = {
  'minimum-organisations': (n) => `le minimum de ${organisations(n)} exigé par le programme`,
  'minimum-countries': (n) => `le minimum de ${countries(n)} exigé par le programme`,
  'coordinator-type': () => 'un coordinateur du type exigé par le programme',
  size: (n) => `le nombre prévu de ${organisations(n)}`,
  'required-types': (n) => `un total de ${count(n, 'type exigé', 'types exigés')} d'organisation`,
  'newcomer-seats': (n) => `un total de ${count(n, 'nouveau venu', 'nouveaux venus')}`,
};

export const FRENCH: Messages = {
  checkInGuide: 'À vérifier dans le guide du programme.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `Les règles de ${actionType} pour ${callYear} ne sont pas chargées ; années disponibles : ${years.join(', ')}.`
      : `Aucune règle de ${actionType} n'est encore chargée ; règles disponibles : ${others.join(', ')}.`,
  organisations(have, need, notCounted) {
    const aside =
      notCounted > 0
        ? ` ${organisations(notCounted)} d'ailleurs ou d'un pays inconnu ${form(notCounted, 'ne peut être comptée', 'ne peuvent être comptées')}.`
        : '';
    const status =
      have >= need
        ? `${organisations(have)} de pays du programme ; il en faut au moins ${need}.`
        : `Il manque encore ${organisations(need - have)} d'un pays du programme : ${have} sur ${need}.`;
    return status + aside;
  },
  countries: (have, need) =>
    have >= need
      ? `${countries(have)} du programme ; il en faut au moins ${need}.`
      : `Il manque encore ${count(need - have, "organisation d'un autre pays", "organisations d'autres pays")} du programme : ${have} sur ${need}.`,
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)} ; ${maximum} au plus sont admises.`
      : `${organisations(have - maximum)} de trop : ${maximum} au plus sont admises.`,
  coordinator: (name) =>
    name
      ? `${name} est le coordinateur.`
      : "Il n'y a pas encore de coordinateur : donnez ce rôle à l'un des membres.",
  coordinatorCountry(coordinator, ok) {
    if (!coordinator) return 'Le coordinateur doit être établi dans un pays du programme.';
    if (!coordinator.country)
      return `Le pays de ${coordinator.name} n'est pas connu ; le coordinateur doit être établi dans un pays du programme.`;
    return ok
      ? `${named([coordinator])} est dans un pays du programme.`
      : `${named([coordinator])} n'est pas dans un pays du programme et ne peut être coordinateur.`;
  },
  coordinatorType(coordinator, types, ok) {
    const wanted = `Une autorité scolaire coordonne cette action (type : ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted} ; le type de ${coordinator.name} n'est pas connu.`;
    const type = label('organisation-types', coordinator.type);
    return ok
      ? `${wanted} ; ${coordinator.name} peut l'être (${type}).`
      : `${wanted} ; d'après son type, ${coordinator.name} ne l'est pas (${type}).`;
  },
  coordinatorAge: (years) =>
    `Le coordinateur doit exister depuis au moins ${count(years, 'an', 'ans')} ; le répertoire ne sait pas depuis quand il existe.`,
  partnerCountries: (outside, mayBeAssociated) =>
    outside.length === 0
      ? "Chaque partenaire vient d'un pays qui peut participer."
      : `${named(outside)} ${form(outside.length, 'ne peut être partenaire', 'ne peuvent être partenaires')} dans cette action${mayBeAssociated ? `, tout au plus ${form(outside.length, 'partenaire associé', 'partenaires associés')}` : ''}.`,
  associatedPartners(n, allowed) {
    if (n === 0) return 'Aucun partenaire associé.';
    const who = count(n, 'partenaire associé', 'partenaires associés');
    return allowed
      ? `${who} : ${form(n, 'admis, sans financement, non compté', 'admis, sans financement, non comptés')} dans le minimum.`
      : `${who} : non admis dans cette action.`;
  },
  field(field, status) {
    if (!field || status === 'missing') return 'Choisissez le domaine du projet.';
    const name = label('sectors', field);
    if (status === 'not-offered') return `${name} : ce n'est pas un domaine de cette action.`;
    return status === 'central'
      ? `${name} : la demande s'adresse à l'agence exécutive à Bruxelles, non à une agence nationale.`
      : `${name} : la demande s'adresse à l'agence nationale du coordinateur.`;
  },
  priorities(have, minimum, maximum) {
    if (have < minimum)
      return `Choisissez encore ${count(minimum - have, 'priorité', 'priorités')} : ${have} sur ${minimum} au moins.`;
    if (have > maximum)
      return `Retirez ${count(have - maximum, 'priorité', 'priorités')} : ${have}, pour ${maximum} au plus.`;
    return `${count(have, 'priorité choisie', 'priorités choisies')} ; 1 principale et jusqu'à ${maximum - 1} autres sont possibles.`;
  },
  prioritiesOfField(foreign, field) {
    if (foreign.length === 0) return 'Chaque priorité relève du domaine ou de tous les domaines.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    return field
      ? `Hors des priorités du domaine ${label('sectors', field)} : ${labels}.`
      : `Réservé à certains domaines, choisissez donc d'abord le domaine : ${labels}.`;
  },
  unknownCountries: (names) =>
    `Le pays n'est pas connu et ne peut donc être ni compté ni jugé : ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, "membre n'est plus dans le répertoire et ne peut être compté", 'membres ne sont plus dans le répertoire et ne peuvent être comptés')}.`,
  maxPerCountry: (over, maximum) =>
    over.length === 0
      ? `Aucun pays n'a plus de ${organisations(maximum)}.`
      : `Plus de ${organisations(maximum)} : ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`,
  excludedCountries: (members) =>
    members.length === 0 ? "Aucun membre ne vient d'un pays exclu." : `D'un pays exclu : ${named(members)}.`,
  excludedOrganisations: (members) =>
    members.length === 0
      ? "Aucun membre n'est une organisation exclue."
      : `Organisations exclues : ${named(members)}.`,
  requiredTypes: (missing) =>
    missing.length === 0
      ? "Chaque type d'organisation exigé est présent."
      : `Il manque encore : ${list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`))}.`,
  newcomerSeats(have, seats, unknown) {
    const status =
      have >= seats
        ? `${count(have, 'nouveau venu', 'nouveaux venus')} ; vous en vouliez ${seats}.`
        : `Il manque encore ${count(seats - have, 'nouveau venu', 'nouveaux venus')} : ${have} sur ${seats}.`;
    return unknown > 0
      ? `${status} L'expérience de ${organisations(unknown)} n'est pas connue ; ${form(unknown, "elle n'est pas comptée", 'elles ne sont pas comptées')}.`
      : status;
  },
  conflict: (goal, wanted, remedies) =>
    `Les règles se contredisent : avec les membres actuels, on ne peut obtenir ${GOALS[goal](wanted)}. Pour y remédier, ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
