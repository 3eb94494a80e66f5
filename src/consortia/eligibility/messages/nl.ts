import type { Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named } = wordingIn('nl');
const organisations = (n: number) => count(n, 'organisatie', 'organisaties');
const countries = (n: number) => count(n, 'land', 'landen');

const REMEDIES: Record<Remedy, string> = {
  'more-seats': 'meer organisaties in te plannen',
  'fewer-seats': 'minder organisaties in te plannen',
  'higher-cap': 'meer organisaties per land toe te laten',
  'fewer-excluded-countries': 'minder landen uit te sluiten',
  'fewer-required-types': 'minder soorten organisaties te eisen',
  'fewer-newcomers': 'minder nieuwkomers te vragen',
};

const GOALS: Record<Goal, (wanted: number) => string> = {
  'minimum-organisations': (n) => `het door het programma gevraagde minimum van ${organisations(n)}`,
  'minimum-countries': (n) => `het door het programma gevraagde minimum van ${countries(n)}`,
  'coordinator-type': () => 'een coördinator van de soort die het programma vraagt',
  size: (n) => `het geplande aantal van ${organisations(n)}`,
  'required-types': (n) => `een team met ${count(n, 'vereiste soort', 'vereiste soorten')} organisaties`,
  'newcomer-seats': (n) => `een team met ${count(n, 'nieuwkomer', 'nieuwkomers')}`,
};

export const DUTCH: Messages = {
  checkInGuide: 'Controleer dit in de programmagids.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `De regels van ${actionType} voor ${callYear} zijn niet geladen; deze jaren wel: ${years.join(', ')}.`
      : `Van ${actionType} zijn nog geen regels geladen; deze zijn er wel: ${others.join(', ')}.`,
  organisations(have, need, notCounted) {
    const aside =
      notCounted > 0
        ? ` ${organisations(notCounted)} van elders of uit een onbekend land ${form(notCounted, 'telt', 'tellen')} niet mee.`
        : '';
    const status =
      have >= need
        ? `${organisations(have)} uit programmalanden; er zijn er minstens ${need} nodig.`
        : `Nog ${organisations(need - have)} uit een programmaland nodig: ${have} van ${need}.`;
    return status + aside;
  },
  countries: (have, need) =>
    have >= need
      ? `${count(have, 'programmaland', 'programmalanden')}; er zijn er minstens ${need} nodig.`
      : `Nog ${count(need - have, 'organisatie uit een ander programmaland', 'organisaties uit andere programmalanden')} nodig: ${have} van ${need}.`,
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}; er mogen er hoogstens ${maximum} zijn.`
      : `${organisations(have - maximum)} te veel: er mogen er hoogstens ${maximum} zijn.`,
  coordinator: (name) =>
    name ? `${name} is coördinator.` : 'Er is nog geen coördinator: geef een van de leden die rol.',
  coordinatorCountry(coordinator, ok) {
    if (!coordinator) return 'De coördinator moet in een programmaland gevestigd zijn.';
    if (!coordinator.country)
      return `Het land van ${coordinator.name} is niet bekend; de coördinator moet in een programmaland gevestigd zijn.`;
    return ok
      ? `${named([coordinator])} is gevestigd in een programmaland.`
      : `${named([coordinator])} is niet in een programmaland gevestigd en kan geen coördinator zijn.`;
  },
  coordinatorType(coordinator, types, ok) {
    const wanted = `Een onderwijsautoriteit coördineert deze actie (soort: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}; de soort van ${coordinator.name} is niet bekend.`;
    const type = label('organisation-types', coordinator.type);
    return ok
      ? `${wanted}; ${coordinator.name} kan dat zijn (${type}).`
      : `${wanted}; ${coordinator.name} is dat naar zijn soort niet (${type}).`;
  },
  coordinatorAge: (years) =>
    `De coördinator moet minstens ${count(years, 'jaar', 'jaar')} bestaan; sinds wanneer hij bestaat, weet het register niet.`,
  partnerCountries: (outside, mayBeAssociated) =>
    outside.length === 0
      ? 'Elke partner komt uit een land dat mag deelnemen.'
      : `${named(outside)} ${form(outside.length, 'kan', 'kunnen')} in deze actie geen partner zijn${mayBeAssociated ? `, hoogstens ${form(outside.length, 'geassocieerde partner', 'geassocieerde partners')}` : ''}.`,
  associatedPartners(n, allowed) {
    if (n === 0) return 'Geen geassocieerde partners.';
    const who = count(n, 'geassocieerde partner', 'geassocieerde partners');
    return allowed
      ? `${who}: toegestaan, zonder subsidie, ${form(n, 'telt', 'tellen')} niet mee voor het minimum.`
      : `${who}: niet toegestaan in deze actie.`;
  },
  field(field, status) {
    if (!field || status === 'missing') return 'Kies de sector van het project.';
    const name = label('sectors', field);
    if (status === 'not-offered') return `${name} is geen sector van deze actie.`;
    return status === 'central'
      ? `${name}: de aanvraag gaat naar het uitvoerend agentschap in Brussel, niet naar een nationaal agentschap.`
      : `${name}: de aanvraag gaat naar het nationaal agentschap van de coördinator.`;
  },
  priorities(have, minimum, maximum) {
    if (have < minimum)
      return `Kies nog ${count(minimum - have, 'prioriteit', 'prioriteiten')}: ${have} van minstens ${minimum}.`;
    if (have > maximum)
      return `Haal ${count(have - maximum, 'prioriteit', 'prioriteiten')} weg: ${have}, hoogstens ${maximum}.`;
    return `${count(have, 'prioriteit', 'prioriteiten')} gekozen; 1 hoofdprioriteit en nog hoogstens ${maximum - 1} zijn mogelijk.`;
  },
  prioritiesOfField(foreign, field) {
    if (foreign.length === 0) return 'Elke prioriteit hoort bij de sector of bij alle sectoren.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    return field
      ? `Geen prioriteit van ${label('sectors', field)}: ${labels}.`
      : `Alleen voor bepaalde sectoren, kies dus eerst de sector: ${labels}.`;
  },
  unknownCountries: (names) =>
    `Het land is niet bekend en kan dus niet worden geteld of beoordeeld: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'lid staat', 'leden staan')} niet meer in het register en ${form(n, 'telt', 'tellen')} niet mee.`,
  maxPerCountry: (over, maximum) =>
    over.length === 0
      ? `Geen land heeft meer dan ${organisations(maximum)}.`
      : `Meer dan ${organisations(maximum)}: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`,
  excludedCountries: (members) =>
    members.length === 0
      ? 'Geen lid komt uit een uitgesloten land.'
      : `Uit een uitgesloten land: ${named(members)}.`,
  excludedOrganisations: (members) =>
    members.length === 0 ? 'Geen lid is een uitgesloten organisatie.' : `Uitgesloten: ${named(members)}.`,
  requiredTypes: (missing) =>
    missing.length === 0
      ? 'Elke vereiste soort organisatie is er.'
      : `Ontbreekt nog: ${list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`))}.`,
  newcomerSeats(have, seats, unknown) {
    const status =
      have >= seats
        ? `${count(have, 'nieuwkomer', 'nieuwkomers')}; u wilde er ${seats}.`
        : `Nog ${count(seats - have, 'nieuwkomer', 'nieuwkomers')} gewenst: ${have} van ${seats}.`;
    return unknown > 0
      ? `${status} De ervaring van ${organisations(unknown)} is niet bekend; die ${form(unknown, 'telt', 'tellen')} niet mee.`
      : status;
  },
  conflict: (goal, wanted, remedies) =>
    `De regels spreken elkaar tegen: met de leden die er zijn, is ${GOALS[goal](wanted)} niet haalbaar. Dit is op te lossen door ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
