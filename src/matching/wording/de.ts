import type { Rule } from '../core/index.js';
import { grammar } from './grammar.js';
import type { Wording } from './wording.js';

const { and, count, inYear, percent, score, sentences } = grammar('de');
/** "neben" asks for the dative. */
const dative = (n: number) => count(n, 'Mitglied', 'Mitgliedern');
const members = (n: number) => count(n, 'Mitglied', 'Mitglieder');
const quoted = (text: string) => `„${text}“`;
const makes = (distinct: number, things: string) => (distinct > 1 ? `; das macht ${distinct} ${things}` : '');

export const german: Wording = {
  newNeed: (need) => `bringt ${quoted(need)} ein, was noch niemand hat`,
  furtherNeed: (need, n) => `hat auch ${quoted(need)}, wie schon ${members(n)}`,
  first: (dimension, value, distinct) =>
    ({
      type: `erste Organisation dieser Art: ${value}${makes(distinct, 'Arten von Organisationen')}`,
      country: `erster Partner aus diesem Land: ${value}${makes(distinct, 'Länder')}`,
      sector: `erste Organisation im Bereich ${quoted(value)}${makes(distinct, 'Bereiche')}`,
      experience: `erste mit dieser Erfahrung: ${value}${makes(distinct, 'Erfahrungsstufen')}`,
      level: `erste auf dieser Tätigkeitsebene: ${value}${makes(distinct, 'Tätigkeitsebenen')}`,
    })[dimension],
  further: (dimension, value, n) =>
    ({
      type: `noch eine Organisation dieser Art: ${value}, neben ${dative(n)}`,
      country: `noch ein Partner aus diesem Land: ${value}, neben ${dative(n)}`,
      sector: `noch eine Organisation im Bereich ${quoted(value)}, neben ${dative(n)}`,
      experience: `noch eine mit dieser Erfahrung: ${value}, neben ${dative(n)}`,
      level: `noch eine auf dieser Tätigkeitsebene: ${value}, neben ${dative(n)}`,
    })[dimension],
  compatriot: (country, n) =>
    `aus demselben Land wie ${members(n)}: ${country}, was ein erstes Projekt erleichtert`,
  unknown: (dimension) =>
    ({
      type: 'Art der Organisation unbekannt',
      country: 'Land unbekannt',
      sector: 'kein Bereich bekannt außer dem, der aus ihrer Art folgt',
      experience: 'Erfahrung unbekannt',
      level: 'Tätigkeitsebene unbekannt',
    })[dimension],
  fitting: (projects) => {
    if (!projects) return 'war an Projekten beteiligt, die dieser Idee ähneln';
    const { first, more } = projects;
    const named = `war an ${quoted(first.title)}${inYear(first.year)}`;
    return more > 0
      ? `${named} und ${count(more, 'weiterem Projekt', 'weiteren Projekten')} wie dieser Idee beteiligt`
      : `${named} beteiligt, einem Projekt wie dieser Idee`;
  },
  acquainted: (share, company) => {
    if (!company) return `war im Durchschnitt an ${percent(share)} der Projekte der Mitglieder beteiligt`;
    const { name, projects, more } = company;
    const besides = more > 0 ? ` und mit ${count(more, 'weiteren Mitglied', 'weiteren Mitgliedern')}` : '';
    return `hat mit ${name} in ${count(projects, 'Projekt', 'Projekten')} zusammengearbeitet${besides}`;
  },

  gaps: {
    need: (need) => `Noch niemand deckt ${quoted(need)} ab.`,
    activity: (family) => `Noch kein Mitglied hat Fachwissen für ${quoted(family)}.`,
  },

  departure: {
    nothing: 'Es geht nichts verloren, wenn diese Organisation ausscheidet.',
    broken: (messages) => `Ohne diese Organisation wären Regeln verletzt: ${messages.join(' ')}`,
    unclear: (messages) => `Ohne diese Organisation wäre dies nicht mehr sicher: ${messages.join(' ')}`,
    uncovered: (needs) => `Niemand würde mehr ${and(needs.map(quoted))} abdecken.`,
    lessCovered: (needs) => `Weniger abgedeckt wäre ${and(needs.map(quoted))}.`,
    newcomerSeat: 'Ein Platz für Neueinsteiger wäre leer.',
  },

  replacement: {
    nothing: 'Diese Organisation ersetzt nichts von dem, was verloren ginge.',
    rules: (messages) => `Mit dieser Organisation wären Regeln wieder eingehalten: ${messages.join(' ')}`,
    needs: (needs) => `Sie würde ${and(needs.map(quoted))} abdecken wie zuvor.`,
    newcomerSeat: 'Sie würde den Platz für Neueinsteiger besetzen.',
  },

  whyNot: {
    behind: (own, last, n) =>
      `Diese Organisation würde ${score(own)} beitragen; der letzte von ${count(n, 'Vorschlag', 'Vorschlägen')} trägt ${score(last)} bei.`,
    tied: (both, n) =>
      `Diese Organisation würde ${score(both)} beitragen, so viel wie der letzte von ${count(n, 'Vorschlag', 'Vorschlägen')}; bei Gleichstand entscheidet die eigene Reihenfolge dieses Entwurfs.`,
    farther: (last, n) =>
      last === 'idea'
        ? `${n === 1 ? 'Der einzige Vorschlag trägt' : `Alle ${n} Vorschläge tragen`} zu dem bei, worum es in der Idee geht; diese Organisation hat nichts davon.`
        : `${n === 1 ? 'Der einzige Vorschlag trägt zu dem bei, worum es in der Idee geht, oder arbeitet' : `Alle ${n} Vorschläge tragen zu dem bei, worum es in der Idee geht, oder arbeiten`} in ihrem Bereich; diese Organisation tut weder das eine noch das andere.`,
    suggested: (place) => `Diese Organisation wird vorgeschlagen, auf Platz ${place}.`,
    pending: 'Die Vorschläge werden noch berechnet; fragen Sie gleich noch einmal.',
    difference: (own, last) =>
      `Diese Organisation: ${own ?? 'hier nichts'}. Der letzte Vorschlag: ${last ?? 'hier nichts'}.`,
    bringsIn: {
      expertise: (terms) =>
        `Diese Organisation würde vorgeschlagen, wenn sie ${and(terms.map(quoted))} angäbe.`,
      levelOfActivity: (value) =>
        `Diese Organisation würde vorgeschlagen, wenn ihre Tätigkeitsebene bekannt wäre, zum Beispiel ${quoted(value)}.`,
      experience: (value) =>
        `Diese Organisation würde vorgeschlagen, wenn ihre Erfahrung bekannt wäre, zum Beispiel ${quoted(value)}.`,
      sectors: (value) =>
        `Diese Organisation würde vorgeschlagen, wenn ihr Bereich bekannt wäre, zum Beispiel ${quoted(value)}.`,
      organisationType: (value) =>
        `Diese Organisation würde vorgeschlagen, wenn ihre Art bekannt wäre, zum Beispiel ${quoted(value)}.`,
      country: (value) =>
        `Diese Organisation würde vorgeschlagen, wenn ihr Land bekannt wäre, zum Beispiel ${quoted(value)}.`,
      nothing:
        'Kein Begriff, den sie angeben könnte, und nichts Unbekanntes, das bekannt würde, brächte sie für sich allein in die Liste.',
    },
    rules: {
      notInDirectory: 'Diese Organisation ist nicht im Verzeichnis.',
      member: 'Diese Organisation ist schon Mitglied dieses Konsortiums.',
      associated: 'Diese Organisation ist schon assoziierter Partner dieses Konsortiums.',
      closed: 'Diese Organisation gibt es nicht mehr: Laut ihren Quellen ist sie aufgelöst.',
      excludedOrganisation: 'Dieser Entwurf schließt diese Organisation aus.',
      duplicateOfMember:
        'Soweit wir wissen, ist es dieselbe Organisation wie eine, die dieser Entwurf schon hat.',
      duplicateOfExcluded:
        'Soweit wir wissen, ist es dieselbe Organisation wie eine, die dieser Entwurf ausschließt oder als assoziierten Partner hat.',
      duplicateOfSuggestion: (name, place) =>
        `Soweit wir wissen, ist es dieselbe Organisation wie ${name}, die auf Platz ${place} vorgeschlagen wird.`,
      excludedCountry: (country) => `Dieser Entwurf schließt ihr Land aus: ${country}.`,
      fullCountry: (country, maximum) =>
        `Ihr Land ist voll: ${country}. Dieser Entwurf erlaubt höchstens ${members(maximum)} je Land.`,
      partnerCountry: (country) =>
        `Eine Organisation aus ihrem Land kann in dieser Aktion kein Partner sein: ${country}.`,
      minimumOrganisations:
        'Jeder freie Platz muss an eine Organisation aus einem Land gehen, das in dieser Aktion zählt; ihr Land zählt nicht oder ist unbekannt.',
      minimumCountries:
        'Jeder freie Platz muss ein weiteres Land bringen; diese Organisation bringt keines, oder ihr Land ist unbekannt.',
      newcomerSeats:
        'Jeder freie Platz ist für einen Neueinsteiger; sie ist keiner, oder ihre Erfahrung ist unbekannt.',
      requiredTypes:
        'Jeder freie Platz ist für eine verlangte Art von Organisation; sie ist keine davon, oder ihre Art ist unbekannt.',
    },
  },

  experience: {
    supported: (action, ever, recently, hasCoordinated) =>
      `Hat an ${count(ever, `${action}-Projekt`, `${action}-Projekten`)} teilgenommen${recently === undefined ? '' : `, davon an ${recently} in den letzten sieben Jahren`}; ${hasCoordinated ? 'hat eines koordiniert' : 'hat, soweit bekannt, keines koordiniert'}.`,
    newcomer: (action) => `Ein Neueinsteiger: Es ist keine Förderung unter ${action} bekannt.`,
    unknown: (action) => `Ob sie schon unter ${action} gefördert wurde, ist nicht bekannt: Fragen Sie nach.`,
  },

  similarProjects: {
    buildOn: (shared, organisations, hasWebsite) =>
      sentences(
        `${shared.length > 0 ? `In beiden geht es um ${and(shared.map(quoted))}` : 'Es geht um etwas Ähnliches'}: Lesen Sie${hasWebsite ? ' auf der Website' : ''}, was dabei herauskam, und schreiben Sie in den Antrag, was Sie Neues beitragen.`,
        organisations > 0 &&
          `${count(organisations, 'beteiligte Organisation steht', 'beteiligte Organisationen stehen')} im Verzeichnis; eine davon weiß vielleicht, was sich bewährt hat.`,
      ),
    warning: (title) =>
      `Fast Ihre ganze Idee steht schon in ${title ? quoted(title) : 'diesem Projekt'}: Prüfen Sie, worin sich Ihre Idee unterscheidet.`,
  },

  completion: {
    infeasible: (rules, overfull) =>
      sentences(
        `${rules.length > 1 ? 'Keine Auswahl von Partnern erfüllt diese Regeln zusammen' : 'Keine Auswahl von Partnern erfüllt diese Regel'}: ${and(rules.map((rule) => RULES[rule]))}.`,
        overfull.length > 0 && `Zu viele Mitglieder kommen schon aus: ${and(overfull)}.`,
        rules.length > 1
          ? 'Lockern Sie eine davon oder besetzen Sie weniger Plätze.'
          : 'Lockern Sie sie oder ändern Sie die Zahl der Plätze.',
      ),
  },
};

const RULES: Record<Rule, string> = {
  seats: 'genügend Organisationen, die gewählt werden können',
  'max-per-country': 'die Höchstzahl der Organisationen je Land',
  'excluded-countries': 'die ausgeschlossenen Länder',
  'partner-countries': 'die Länder, aus denen Partner kommen dürfen',
  'minimum-countries': 'die Mindestzahl der Länder',
  'minimum-organisations': 'die Mindestzahl der Organisationen aus Programmländern',
  'required-types': 'die verlangten Arten von Organisationen',
  'newcomer-seats': 'die Plätze für Neueinsteiger',
};
