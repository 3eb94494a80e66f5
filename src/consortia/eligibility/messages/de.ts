import type { DoubtfulStatus, Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named, some, sentences } = wordingIn('de');
const organisations = (n: number) => count(n, 'Organisation', 'Organisationen');
const notKnown = {
  country: (n: number) => some(n, `Das Land von ${organisations(n)} ist nicht bekannt.`),
  organisationType: (n: number) => some(n, `Die genaue Art von ${organisations(n)} ist nicht bekannt.`),
  experience: (n: number) => some(n, `Die Erfahrung von ${organisations(n)} ist nicht bekannt.`),
};

const REMEDIES: Record<Remedy, string> = {
  'more-seats': 'mehr Organisationen einplanen',
  'fewer-seats': 'weniger Organisationen einplanen',
  'higher-cap': 'mehr Organisationen je Land zulassen',
  'fewer-excluded-countries': 'weniger Länder ausschließen',
  'fewer-required-types': 'weniger Arten von Organisationen verlangen',
  'fewer-newcomers': 'weniger Neueinsteiger verlangen',
};

const GOALS: Record<Goal, (wanted: number) => string> = {
  'minimum-organisations': (n) => `die vom Programm verlangte Mindestzahl von ${organisations(n)}`,
  'minimum-countries': (n) => `die vom Programm verlangte Mindestzahl von ${count(n, 'Land', 'Ländern')}`,
  'coordinator-type': () => 'ein Koordinator der vom Programm verlangten Art',
  size: (n) => `die geplante Zahl von ${organisations(n)}`,
  'required-types': (n) =>
    `ein Team mit ${count(n, 'verlangten Art', 'verlangten Arten')} von Organisationen`,
  'newcomer-seats': (n) => `ein Team mit ${count(n, 'Neueinsteiger', 'Neueinsteigern')}`,
};

const ASSOCIATIONS: Record<DoubtfulStatus, string> = {
  full: 'mit dem Programm assoziiert',
  partial: 'nur teilweise assoziiert, zählt aber mit',
  pending: 'Assoziierung unterzeichnet, noch nicht in Kraft, zählt nicht mit',
};

export const GERMAN: Messages = {
  checkInGuide: 'Bitte im Programmleitfaden prüfen.',
  checkWithAgency: 'Bitte bei der nationalen Agentur prüfen.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `Die Regeln von ${actionType} für ${callYear} sind nicht geladen; diese Jahre sind es: ${years.join(', ')}.`
      : `Für ${actionType} sind noch keine Regeln geladen; vorhanden sind: ${others.join(', ')}.`,
  organisations(status, have, need, { elsewhere, unknown }) {
    const said = {
      met: `${organisations(have)} aus Programmländern; mindestens ${need} sind nötig.`,
      unclear: `Organisationen, die sicher aus Programmländern kommen: ${have} von ${need}.`,
      broken: `Noch ${organisations(need - have)} aus einem Programmland nötig: ${have} von ${need}.`,
    };
    const notCounted = some(
      elsewhere,
      `${organisations(elsewhere)} von anderswo ${form(elsewhere, 'zählt', 'zählen')} nicht mit.`,
    );
    return sentences(said[status], notCounted, notKnown.country(unknown));
  },
  countries(status, have, need, unknown) {
    const said = {
      met: `${count(have, 'Programmland', 'Programmländer')}; mindestens ${need} sind nötig.`,
      unclear: `Bekannte Programmländer: ${have} von ${need}.`,
      broken: `Noch ${count(need - have, 'Organisation aus einem anderen Programmland', 'Organisationen aus anderen Programmländern')} nötig: ${have} von ${need}.`,
    };
    return sentences(said[status], status === 'unclear' ? notKnown.country(unknown) : '');
  },
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}; höchstens ${maximum} sind erlaubt.`
      : `${organisations(have - maximum)} zu viel: höchstens ${maximum} sind erlaubt.`,
  coordinator: (name) =>
    name
      ? `${name} ist Koordinator.`
      : 'Es gibt noch keinen Koordinator: Geben Sie einem Mitglied diese Rolle.',
  coordinatorGone:
    'Der Koordinator steht nicht mehr im Verzeichnis: Geben Sie einem anderen Mitglied diese Rolle.',
  coordinatorCountry(status, coordinator) {
    if (!coordinator) return 'Der Koordinator muss in einem Programmland ansässig sein.';
    if (!coordinator.country)
      return `Das Land von ${coordinator.name} ist nicht bekannt; der Koordinator muss in einem Programmland ansässig sein.`;
    return status === 'met'
      ? `${named([coordinator])} ist in einem Programmland ansässig.`
      : `${named([coordinator])} ist nicht in einem Programmland ansässig und kann nicht Koordinator sein.`;
  },
  coordinatorType(status, coordinator, types) {
    const wanted = `Eine Schulbehörde koordiniert diese Aktion (Art: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}; die Art von ${coordinator.name} ist nicht bekannt.`;
    const type = label('organisation-types', coordinator.type);
    return {
      met: `${wanted}; ${coordinator.name} kann eine sein (${type}).`,
      unclear: `${wanted}; ob ${coordinator.name} eine ist, lässt sich an der Art nicht erkennen (${type}).`,
      broken: `${wanted}; ${coordinator.name} ist der Art nach keine (${type}).`,
    }[status];
  },
  coordinatorAge: (years) =>
    `Der Koordinator muss seit mindestens ${count(years, 'Jahr', 'Jahren')} bestehen; seit wann es ihn gibt, steht nicht im Verzeichnis.`,
  partnerCountries(status, outside, mayBeAssociated, unknown) {
    if (status === 'met') return 'Jeder Partner kommt aus einem Land, das teilnehmen darf.';
    if (status === 'unclear')
      return sentences(
        'Soweit bekannt, kommt jeder Partner aus einem Land, das teilnehmen darf.',
        notKnown.country(unknown),
      );
    return `${named(outside)} ${form(outside.length, 'kann', 'können')} in dieser Aktion nicht Partner sein${mayBeAssociated ? `, höchstens ${form(outside.length, 'assoziierter Partner', 'assoziierte Partner')}` : ''}.`;
  },
  associatedPartners(n, allowed) {
    if (n === 0) return 'Keine assoziierten Partner.';
    const who = count(n, 'assoziierter Partner', 'assoziierte Partner');
    return allowed
      ? `${who}: erlaubt, ohne Förderung, ${form(n, 'zählt', 'zählen')} nicht zur Mindestzahl.`
      : `${who}: in dieser Aktion nicht erlaubt.`;
  },
  associations: (doubtful) =>
    sentences(...doubtful.map((one) => `${country(one.country)}: ${ASSOCIATIONS[one.status]}.`)),
  field(field, offer) {
    if (!field || offer === 'missing') return 'Wählen Sie den Bereich des Projekts.';
    const name = label('sectors', field);
    if (offer === 'not-offered') return `${name} ist kein Bereich dieser Aktion.`;
    return offer === 'central'
      ? `${name}: Der Antrag geht an die Exekutivagentur in Brüssel, nicht an eine nationale Agentur.`
      : `${name}: Der Antrag geht an die nationale Agentur des Koordinators.`;
  },
  priorities(have, minimum, maximum) {
    if (have < minimum)
      return `Wählen Sie noch ${count(minimum - have, 'Priorität', 'Prioritäten')}: ${have} von mindestens ${minimum}.`;
    if (have > maximum)
      return `Nehmen Sie ${count(have - maximum, 'Priorität', 'Prioritäten')} heraus: ${have}, höchstens ${maximum}.`;
    return `${count(have, 'Priorität', 'Prioritäten')} gewählt; 1 Hauptpriorität und bis zu ${maximum - 1} weitere sind möglich.`;
  },
  prioritiesOfField(status, foreign, field) {
    if (status === 'met') return 'Jede Priorität gehört zum Bereich oder zu allen Bereichen.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    if (field) return `Keine Priorität im Bereich ${label('sectors', field)}: ${labels}.`;
    return status === 'unclear'
      ? `Nur für bestimmte Bereiche, wählen Sie also zuerst den Bereich: ${labels}.`
      : `Kein Bereich hat alle diese Prioritäten: ${labels}.`;
  },
  unknownCountries: (names) =>
    `Das Land ist nicht bekannt, also kann es weder gezählt noch beurteilt werden: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'Mitglied steht', 'Mitglieder stehen')} nicht mehr im Verzeichnis und ${form(n, 'zählt', 'zählen')} nicht mit.`,
  maxPerCountry(status, over, maximum, unknown) {
    if (status === 'met') return `Kein Land hat mehr als ${organisations(maximum)}.`;
    return status === 'unclear'
      ? sentences(
          `Soweit bekannt, hat kein Land mehr als ${organisations(maximum)}.`,
          notKnown.country(unknown),
        )
      : `Mehr als ${organisations(maximum)}: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`;
  },
  excludedCountries(status, members, unknown) {
    if (status === 'met') return 'Kein Mitglied kommt aus einem ausgeschlossenen Land.';
    return status === 'unclear'
      ? sentences(
          'Soweit bekannt, kommt kein Mitglied aus einem ausgeschlossenen Land.',
          notKnown.country(unknown),
        )
      : `Aus einem ausgeschlossenen Land: ${named(members)}.`;
  },
  excludedOrganisations: (members) =>
    members.length === 0
      ? 'Kein Mitglied ist eine ausgeschlossene Organisation.'
      : `Ausgeschlossen: ${named(members)}.`,
  requiredTypes(status, missing, unknown) {
    if (status === 'met') return 'Jede verlangte Art von Organisation ist vertreten.';
    const types = list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`));
    return status === 'unclear'
      ? sentences(`Es fehlt vielleicht noch: ${types}.`, notKnown.organisationType(unknown))
      : `Es fehlt noch: ${types}.`;
  },
  newcomerSeats(status, have, seats, unknown) {
    const said = {
      met: `${count(have, 'Neueinsteiger', 'Neueinsteiger')}; gewünscht: ${seats}.`,
      unclear: `Organisationen, die sicher Neueinsteiger sind: ${have} von ${seats}.`,
      broken: `Noch ${count(seats - have, 'Neueinsteiger', 'Neueinsteiger')} gewünscht: ${have} von ${seats}.`,
    };
    return sentences(said[status], notKnown.experience(unknown));
  },
  conflict: (goal, wanted, remedies) =>
    `Die Regeln widersprechen sich: Mit den vorhandenen Mitgliedern ist ${GOALS[goal](wanted)} nicht erreichbar. Abhilfe: ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
