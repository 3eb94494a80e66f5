import type { DoubtfulStatus, Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named, some, sentences } = wordingIn('fr');
const organisations = (n: number) => count(n, 'organisation', 'organisations');
const countries = (n: number) => count(n, 'pays', 'pays');
const notKnown = {
  country: (n: number) => some(n, `Le pays de ${organisations(n)} n’est pas connu.`),
  organisationType: (n: number) => some(n, `Le type exact de ${organisations(n)} n’est pas connu.`),
  experience: (n: number) => some(n, `L’expérience de ${organisations(n)} n’est pas connue.`),
};

const REMEDIES: Record<Remedy, string> = {
  'more-seats': 'prévoyez davantage d’organisations',
  'fewer-seats': 'prévoyez moins d’organisations',
  'higher-cap': 'admettez davantage d’organisations par pays',
  'fewer-excluded-countries': 'excluez moins de pays',
  'fewer-required-types': 'exigez moins de types d’organisation',
  'fewer-newcomers': 'demandez moins d’organisations novices',
};

const GOALS: Record<Goal, (wanted: number) => string> = {
  'minimum-organisations': (n) => `le minimum de ${organisations(n)} exigé par le programme`,
  'minimum-countries': (n) => `le minimum de ${countries(n)} exigé par le programme`,
  'coordinator-type': () => 'un coordinateur du type exigé par le programme',
  size: (n) => `le nombre prévu de ${organisations(n)}`,
  'required-types': (n) => `un total de ${count(n, 'type exigé', 'types exigés')} d’organisation`,
  'newcomer-seats': (n) => `un total de ${count(n, 'organisation novice', 'organisations novices')}`,
};

const ASSOCIATIONS: Record<DoubtfulStatus, string> = {
  full: 'pays associé au programme',
  partial: 'association partielle, comptée dans le minimum',
  pending: 'association signée, pas encore en vigueur, non comptée',
};

export const FRENCH: Messages = {
  checkInGuide: 'Vérifiez-le dans le guide du programme.',
  checkWithAgency: 'Vérifiez-le auprès de l’agence nationale.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `Les règles de ${actionType} pour ${callYear} ne sont pas chargées\u00a0; années disponibles\u00a0: ${years.join(', ')}.`
      : `Aucune règle de ${actionType} n’est encore chargée\u00a0; règles disponibles\u00a0: ${others.join(', ')}.`,
  organisations(status, have, need, { elsewhere, unknown }) {
    const said = {
      met: `${organisations(have)} de pays du programme\u00a0; il en faut au moins ${need}.`,
      unclear: `Organisations venant à coup sûr de pays du programme\u00a0: ${have} sur ${need}.`,
      broken: `Il manque encore ${organisations(need - have)} d’un pays du programme\u00a0: ${have} sur ${need}.`,
    };
    const notCounted = some(
      elsewhere,
      `${count(elsewhere, 'organisation d’un pays hors programme ne peut être comptée', 'organisations de pays hors programme ne peuvent être comptées')}.`,
    );
    return sentences(said[status], notCounted, notKnown.country(unknown));
  },
  countries(status, have, need, unknown) {
    const said = {
      met: `${countries(have)} du programme\u00a0; il en faut au moins ${need}.`,
      unclear: `Pays du programme connus\u00a0: ${have} sur ${need}.`,
      broken: `Il manque encore ${count(need - have, 'organisation d’un autre pays', 'organisations d’autres pays')} du programme\u00a0: ${have} sur ${need}.`,
    };
    return sentences(said[status], status === 'unclear' ? notKnown.country(unknown) : '');
  },
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}\u00a0; ${maximum} au plus sont admises.`
      : `${organisations(have - maximum)} de trop\u00a0: ${maximum} au plus sont admises.`,
  coordinator: (name) =>
    name
      ? `${name} est le coordinateur.`
      : 'Il n’y a pas encore de coordinateur\u00a0: donnez ce rôle à l’un des membres.',
  coordinatorGone: 'Le coordinateur n’est plus dans le répertoire\u00a0: donnez ce rôle à un autre membre.',
  coordinatorCountry(status, coordinator) {
    if (!coordinator) return 'Le coordinateur doit être établi dans un pays du programme.';
    if (!coordinator.country)
      return `Le pays de ${coordinator.name} n’est pas connu\u00a0; le coordinateur doit être établi dans un pays du programme.`;
    return status === 'met'
      ? `${named([coordinator])} est dans un pays du programme.`
      : `${named([coordinator])} n’est pas dans un pays du programme et ne peut être coordinateur.`;
  },
  coordinatorType(status, coordinator, types) {
    const wanted = `Une autorité scolaire coordonne cette action (type\u00a0: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}\u00a0; le type de ${coordinator.name} n’est pas connu.`;
    const type = label('organisation-types', coordinator.type);
    return {
      met: `${wanted}\u00a0; ${coordinator.name} peut l’être (${type}).`,
      unclear: `${wanted}\u00a0; son type ne dit pas si ${coordinator.name} peut l’être (${type}).`,
      broken: `${wanted}\u00a0; d’après son type, ${coordinator.name} ne l’est pas (${type}).`,
    }[status];
  },
  coordinatorAge: (years) =>
    `Le coordinateur doit exister depuis au moins ${count(years, 'an', 'ans')}\u00a0; le répertoire n’indique pas depuis quand.`,
  partnerCountries(status, outside, mayBeAssociated, unknown) {
    if (status === 'met') return 'Chaque partenaire vient d’un pays qui peut participer.';
    if (status === 'unclear')
      return sentences(
        'À notre connaissance, chaque partenaire vient d’un pays qui peut participer.',
        notKnown.country(unknown),
      );
    return `${named(outside)} ${form(outside.length, 'ne peut être partenaire', 'ne peuvent être partenaires')} dans cette action${mayBeAssociated ? `, tout au plus ${form(outside.length, 'partenaire associé', 'partenaires associés')}` : ''}.`;
  },
  associatedPartners(n, allowed) {
    if (n === 0) return 'Aucun partenaire associé.';
    const who = count(n, 'partenaire associé', 'partenaires associés');
    return allowed
      ? `${who}\u00a0: ${form(n, 'admis, sans financement, non compté', 'admis, sans financement, non comptés')} dans le minimum.`
      : `${who}\u00a0: non admis dans cette action.`;
  },
  associations: (doubtful) =>
    sentences(...doubtful.map((one) => `${country(one.country)}\u00a0: ${ASSOCIATIONS[one.status]}.`)),
  field(field, offer) {
    if (!field || offer === 'missing') return 'Choisissez le domaine du projet.';
    const name = label('sectors', field);
    if (offer === 'not-offered') return `${name}\u00a0: ce n’est pas un domaine de cette action.`;
    return offer === 'central'
      ? `${name}\u00a0: la candidature s’adresse à l’agence exécutive à Bruxelles, non à une agence nationale.`
      : `${name}\u00a0: la candidature s’adresse à l’agence nationale du coordinateur.`;
  },
  priorities(have, minimum, maximum) {
    if (have < minimum)
      return `Choisissez encore ${count(minimum - have, 'priorité', 'priorités')}\u00a0: ${have} sur ${minimum} au moins.`;
    if (have > maximum)
      return `Retirez ${count(have - maximum, 'priorité', 'priorités')}\u00a0: ${have}, pour ${maximum} au plus.`;
    return `${count(have, 'priorité choisie', 'priorités choisies')}\u00a0; 1 priorité principale et jusqu’à ${maximum - 1} autres sont possibles.`;
  },
  prioritiesOfField(status, foreign, field) {
    if (status === 'met') return 'Chaque priorité relève du domaine ou de tous les domaines.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    if (field) return `Hors des priorités du domaine ${label('sectors', field)}\u00a0: ${labels}.`;
    return status === 'unclear'
      ? `Réservé à certains domaines, choisissez donc d’abord le domaine\u00a0: ${labels}.`
      : `Aucun domaine n’a toutes ces priorités\u00a0: ${labels}.`;
  },
  unknownCountries: (names) =>
    `Le pays n’est pas connu et ne peut donc être ni compté ni jugé\u00a0: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'membre n’est plus dans le répertoire et ne peut être compté', 'membres ne sont plus dans le répertoire et ne peuvent être comptés')}.`,
  maxPerCountry(status, over, maximum, unknown) {
    if (status === 'met') return `Aucun pays n’a plus de ${organisations(maximum)}.`;
    return status === 'unclear'
      ? sentences(
          `À notre connaissance, aucun pays n’a plus de ${organisations(maximum)}.`,
          notKnown.country(unknown),
        )
      : `Plus de ${organisations(maximum)}\u00a0: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`;
  },
  excludedCountries(status, members, unknown) {
    if (status === 'met') return 'Aucun membre ne vient d’un pays exclu.';
    return status === 'unclear'
      ? sentences('À notre connaissance, aucun membre ne vient d’un pays exclu.', notKnown.country(unknown))
      : `D’un pays exclu\u00a0: ${named(members)}.`;
  },
  excludedOrganisations: (members) =>
    members.length === 0
      ? 'Aucun membre n’est une organisation exclue.'
      : `Organisations exclues\u00a0: ${named(members)}.`,
  requiredTypes(status, missing, unknown) {
    if (status === 'met') return 'Chaque type d’organisation exigé est représenté.';
    const types = list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`));
    return status === 'unclear'
      ? sentences(`Il manque peut-être encore\u00a0: ${types}.`, notKnown.organisationType(unknown))
      : `Il manque encore\u00a0: ${types}.`;
  },
  newcomerSeats(status, have, seats, unknown) {
    const said = {
      met: `${count(have, 'organisation novice', 'organisations novices')}\u00a0; vous en vouliez ${seats}.`,
      unclear: `Organisations à coup sûr novices\u00a0: ${have} sur ${seats}.`,
      broken: `Il manque encore ${count(seats - have, 'organisation novice', 'organisations novices')}\u00a0: ${have} sur ${seats}.`,
    };
    return sentences(said[status], notKnown.experience(unknown));
  },
  conflict: (goal, wanted, remedies) =>
    `Les règles se contredisent\u00a0: avec les membres actuels, on ne peut obtenir ${GOALS[goal](wanted)}. Pour y remédier, ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
