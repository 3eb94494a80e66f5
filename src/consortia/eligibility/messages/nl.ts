import type { DoubtfulStatus, Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named, some, sentences } = wordingIn('nl');
const organisations = (n: number) => count(n, 'organisatie', 'organisaties');
const countries = (n: number) => count(n, 'land', 'landen');
const notKnown = {
  country: (n: number) => some(n, `Van ${organisations(n)} is het land niet bekend.`),
  organisationType: (n: number) => some(n, `Van ${organisations(n)} is de precieze soort niet bekend.`),
  experience: (n: number) => some(n, `Van ${organisations(n)} is de ervaring niet bekend.`),
};

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

const ASSOCIATIONS: Record<DoubtfulStatus, string> = {
  full: 'geassocieerd met het programma',
  partial: 'slechts gedeeltelijk geassocieerd, telt wel mee',
  pending: 'associatie ondertekend, nog niet van kracht, telt niet mee',
};

export const DUTCH: Messages = {
  checkInGuide: 'Controleer dit in de programmagids.',
  checkWithAgency: 'Controleer dit bij het nationaal agentschap.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `De regels van ${actionType} voor ${callYear} zijn niet geladen; deze jaren wel: ${years.join(', ')}.`
      : `Van ${actionType} zijn nog geen regels geladen; deze zijn er wel: ${others.join(', ')}.`,
  organisations(status, have, need, { elsewhere, unknown }) {
    const said = {
      met: `${organisations(have)} uit programmalanden; er zijn er minstens ${need} nodig.`,
      unclear: `Organisaties die zeker uit programmalanden komen: ${have} van ${need}.`,
      broken: `Nog ${organisations(need - have)} uit een programmaland nodig: ${have} van ${need}.`,
    };
    const notCounted = some(
      elsewhere,
      `${organisations(elsewhere)} van elders ${form(elsewhere, 'telt', 'tellen')} niet mee.`,
    );
    return sentences(said[status], notCounted, notKnown.country(unknown));
  },
  countries(status, have, need, unknown) {
    const said = {
      met: `${count(have, 'programmaland', 'programmalanden')}; er zijn er minstens ${need} nodig.`,
      unclear: `Programmalanden die bekend zijn: ${have} van ${need}.`,
      broken: `Nog ${count(need - have, 'organisatie uit een ander programmaland', 'organisaties uit andere programmalanden')} nodig: ${have} van ${need}.`,
    };
    return sentences(said[status], status === 'unclear' ? notKnown.country(unknown) : '');
  },
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}; er mogen er hoogstens ${maximum} zijn.`
      : `${organisations(have - maximum)} te veel: er mogen er hoogstens ${maximum} zijn.`,
  coordinator: (name) =>
    name ? `${name} is coördinator.` : 'Er is nog geen coördinator: geef een van de leden die rol.',
  coordinatorGone: 'De coördinator staat niet meer in de databank: geef een ander lid die rol.',
  coordinatorCountry(status, coordinator) {
    if (!coordinator) return 'De coördinator moet in een programmaland gevestigd zijn.';
    if (!coordinator.country)
      return `Het land van ${coordinator.name} is niet bekend; de coördinator moet in een programmaland gevestigd zijn.`;
    return status === 'met'
      ? `${named([coordinator])} is gevestigd in een programmaland.`
      : `${named([coordinator])} is niet in een programmaland gevestigd en kan geen coördinator zijn.`;
  },
  coordinatorType(status, coordinator, types) {
    const wanted = `Een onderwijsautoriteit coördineert deze actie (soort: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}; de soort van ${coordinator.name} is niet bekend.`;
    const type = label('organisation-types', coordinator.type);
    return {
      met: `${wanted}; ${coordinator.name} kan dat zijn (${type}).`,
      unclear: `${wanted}; of ${coordinator.name} dat is, valt uit zijn soort niet op te maken (${type}).`,
      broken: `${wanted}; ${coordinator.name} is dat naar zijn soort niet (${type}).`,
    }[status];
  },
  coordinatorAge: (years) =>
    `De coördinator moet minstens ${count(years, 'jaar', 'jaar')} bestaan; sinds wanneer hij bestaat, staat niet in de databank.`,
  partnerCountries(status, outside, mayBeAssociated, unknown) {
    if (status === 'met') return 'Elke partner komt uit een land dat mag deelnemen.';
    if (status === 'unclear')
      return sentences(
        'Voor zover bekend komt elke partner uit een land dat mag deelnemen.',
        notKnown.country(unknown),
      );
    return `${named(outside)} ${form(outside.length, 'kan', 'kunnen')} in deze actie geen partner zijn${mayBeAssociated ? `, hoogstens ${form(outside.length, 'geassocieerde partner', 'geassocieerde partners')}` : ''}.`;
  },
  associatedPartners(n, allowed) {
    if (n === 0) return 'Geen geassocieerde partners.';
    const who = count(n, 'geassocieerde partner', 'geassocieerde partners');
    return allowed
      ? `${who}: toegestaan, zonder subsidie, ${form(n, 'telt', 'tellen')} niet mee voor het minimum.`
      : `${who}: niet toegestaan in deze actie.`;
  },
  associations: (doubtful) =>
    sentences(...doubtful.map((one) => `${country(one.country)}: ${ASSOCIATIONS[one.status]}.`)),
  field(field, offer) {
    if (!field || offer === 'missing') return 'Kies de sector van het project.';
    const name = label('sectors', field);
    if (offer === 'not-offered') return `${name} is geen sector van deze actie.`;
    return offer === 'central'
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
  prioritiesOfField(status, foreign, field) {
    if (status === 'met') return 'Elke prioriteit hoort bij de sector of bij alle sectoren.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    if (field) return `Geen prioriteit van de sector ${label('sectors', field)}: ${labels}.`;
    return status === 'unclear'
      ? `Alleen voor bepaalde sectoren, kies dus eerst de sector: ${labels}.`
      : `Geen enkele sector heeft al deze prioriteiten: ${labels}.`;
  },
  unknownCountries: (names) =>
    `Het land is niet bekend en kan dus niet worden geteld of beoordeeld: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'lid staat', 'leden staan')} niet meer in de databank en ${form(n, 'telt', 'tellen')} niet mee.`,
  maxPerCountry(status, over, maximum, unknown) {
    if (status === 'met') return `Geen land heeft meer dan ${organisations(maximum)}.`;
    return status === 'unclear'
      ? sentences(
          `Voor zover bekend heeft geen land meer dan ${organisations(maximum)}.`,
          notKnown.country(unknown),
        )
      : `Meer dan ${organisations(maximum)}: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`;
  },
  excludedCountries(status, members, unknown) {
    if (status === 'met') return 'Geen lid komt uit een uitgesloten land.';
    return status === 'unclear'
      ? sentences('Voor zover bekend komt geen lid uit een uitgesloten land.', notKnown.country(unknown))
      : `Uit een uitgesloten land: ${named(members)}.`;
  },
  excludedOrganisations: (members) =>
    members.length === 0 ? 'Geen lid is een uitgesloten organisatie.' : `Uitgesloten: ${named(members)}.`,
  requiredTypes(status, missing, unknown) {
    if (status === 'met') return 'Elke vereiste soort organisatie is vertegenwoordigd.';
    const types = list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`));
    return status === 'unclear'
      ? sentences(`Ontbreekt misschien nog: ${types}.`, notKnown.organisationType(unknown))
      : `Ontbreekt nog: ${types}.`;
  },
  newcomerSeats(status, have, seats, unknown) {
    const said = {
      met: `${count(have, 'nieuwkomer', 'nieuwkomers')}; u wilde er ${seats}.`,
      unclear: `Organisaties die zeker nieuwkomer zijn: ${have} van ${seats}.`,
      broken: `Nog ${count(seats - have, 'nieuwkomer', 'nieuwkomers')} gewenst: ${have} van ${seats}.`,
    };
    return sentences(said[status], notKnown.experience(unknown));
  },
  conflict: (goal, wanted, remedies) =>
    `De regels spreken elkaar tegen: met de leden die er zijn, is ${GOALS[goal](wanted)} niet haalbaar. Dit is op te lossen door ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
