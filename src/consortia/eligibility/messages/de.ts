import type { Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named } = wordingIn('de');
const organisations = (n: number) => count(n, 'Organisation', 'Organisationen');

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

export const GERMAN: Messages = {
  checkInGuide: 'Bitte im Programmleitfaden prüfen.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `Die Regeln von ${actionType} für ${callYear} sind nicht geladen; diese Jahre sind es: ${years.join(', ')}.`
      : `Für ${actionType} sind noch keine Regeln geladen; vorhanden sind: ${others.join(', ')}.`,
  organisations(have, need, notCounted) {
    const aside =
      notCounted > 0
        ? ` ${organisations(notCounted)} von anderswo oder aus einem unbekannten Land ${form(notCounted, 'zählt', 'zählen')} nicht mit.`
        : '';
    const status =
      have >= need
        ? `${organisations(have)} aus Programmländern; mindestens ${need} sind nötig.`
        : `Noch ${organisations(need - have)} aus einem Programmland nötig: ${have} von ${need}.`;
    return status + aside;
  },
  countries: (have, need) =>
    have >= need
      ? `${count(have, 'Programmland', 'Programmländer')}; mindestens ${need} sind nötig.`
      : `Noch ${count(need - have, 'Organisation aus einem anderen Programmland', 'Organisationen aus anderen Programmländern')} nötig: ${have} von ${need}.`,
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}; höchstens ${maximum} sind erlaubt.`
      : `${organisations(have - maximum)} zu viel: höchstens ${maximum} sind erlaubt.`,
  coordinator: (name) =>
    name
      ? `${name} ist Koordinator.`
      : 'Es gibt noch keinen Koordinator: Geben Sie einem Mitglied diese Rolle.',
  coordinatorCountry(coordinator, ok) {
    if (!coordinator) return 'Der Koordinator muss seinen Sitz in einem Programmland haben.';
    if (!coordinator.country)
      return `Das Land von ${coordinator.name} ist nicht bekannt; der Koordinator muss seinen Sitz in einem Programmland haben.`;
    return ok
      ? `${named([coordinator])} hat den Sitz in einem Programmland.`
      : `${named([coordinator])} hat den Sitz nicht in einem Programmland und kann nicht Koordinator sein.`;
  },
  coordinatorType(coordinator, types, ok) {
    const wanted = `Eine Schulbehörde koordiniert diese Aktion (Art: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}; die Art von ${coordinator.name} ist nicht bekannt.`;
    const type = label('organisation-types', coordinator.type);
    return ok
      ? `${wanted}; ${coordinator.name} kann eine sein (${type}).`
      : `${wanted}; ${coordinator.name} ist der Art nach keine (${type}).`;
  },
  coordinatorAge: (years) =>
    `Der Koordinator muss seit mindestens ${count(years, 'Jahr', 'Jahren')} bestehen; seit wann es ihn gibt, weiß das Verzeichnis nicht.`,
  partnerCountries: (outside, mayBeAssociated) =>
    outside.length === 0
      ? 'Jeder Partner kommt aus einem Land, das teilnehmen darf.'
      : `${named(outside)} ${form(outside.length, 'kann', 'können')} in dieser Aktion nicht Partner sein${mayBeAssociated ? `, höchstens ${form(outside.length, 'assoziierter Partner', 'assoziierte Partner')}` : ''}.`,
  associatedPartners(n, allowed) {
    if (n === 0) return 'Keine assoziierten Partner.';
    const who = count(n, 'assoziierter Partner', 'assoziierte Partner');
    return allowed
      ? `${who}: erlaubt, ohne Förderung, ${form(n, 'zählt', 'zählen')} nicht zur Mindestzahl.`
      : `${who}: in dieser Aktion nicht erlaubt.`;
  },
  field(field, status) {
    if (!field || status === 'missing') return 'Wählen Sie den Bereich des Projekts.';
    const name = label('sectors', field);
    if (status === 'not-offered') return `${name} ist kein Bereich dieser Aktion.`;
    return status === 'central'
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
  prioritiesOfField(foreign, field) {
    if (foreign.length === 0) return 'Jede Priorität gehört zum Bereich oder zu allen Bereichen.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    return field
      ? `Keine Priorität im Bereich ${label('sectors', field)}: ${labels}.`
      : `Nur für bestimmte Bereiche, wählen Sie also zuerst den Bereich: ${labels}.`;
  },
  unknownCountries: (names) =>
    `Das Land ist nicht bekannt, also kann weder gezählt noch geurteilt werden: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'Mitglied steht', 'Mitglieder stehen')} nicht mehr im Verzeichnis und ${form(n, 'zählt', 'zählen')} nicht mit.`,
  maxPerCountry: (over, maximum) =>
    over.length === 0
      ? `Kein Land hat mehr als ${organisations(maximum)}.`
      : `Mehr als ${organisations(maximum)}: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`,
  excludedCountries: (members) =>
    members.length === 0
      ? 'Kein Mitglied kommt aus einem ausgeschlossenen Land.'
      : `Aus einem ausgeschlossenen Land: ${named(members)}.`,
  excludedOrganisations: (members) =>
    members.length === 0
      ? 'Kein Mitglied ist eine ausgeschlossene Organisation.'
      : `Ausgeschlossen: ${named(members)}.`,
  requiredTypes: (missing) =>
    missing.length === 0
      ? 'Jede verlangte Art von Organisation ist da.'
      : `Es fehlt noch: ${list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`))}.`,
  newcomerSeats(have, seats, unknown) {
    const status =
      have >= seats
        ? `${count(have, 'Neueinsteiger', 'Neueinsteiger')}; gewünscht: ${seats}.`
        : `Noch ${count(seats - have, 'Neueinsteiger', 'Neueinsteiger')} gewünscht: ${have} von ${seats}.`;
    return unknown > 0
      ? `${status} Die Erfahrung von ${organisations(unknown)} ist nicht bekannt; ${form(unknown, 'sie zählt', 'sie zählen')} nicht mit.`
      : status;
  },
  conflict: (goal, wanted, remedies) =>
    `Die Regeln widersprechen sich: Mit den vorhandenen Mitgliedern ist ${GOALS[goal](wanted)} nicht erreichbar. Abhilfe: ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
