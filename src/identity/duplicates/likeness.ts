import { compareNames, type ReadName, type RelationKind, type Weigh } from '../../directory/index.js';
import type { Candidate } from '../candidate.js';
import type { Evidence } from '../evidence.js';
import { type Scored, scoreCandidate } from '../score-candidate.js';
import { countriesTogether } from './countries.js';

/** What speaks for two organisations being one, and against it. */
export interface Likeness {
  /** Of the names that are most alike, with where they are: from 0 to 1. */
  score: number;
  evidence: Evidence[];
  country: Agreement;
  place: Agreement;
  isSameSite: boolean;
  /** They share a number that hardly two organisations share (Wikidata, GRID, ISNI …). */
  isSameNumber: boolean;
  /** A source says that one of them is the parent, child, successor or predecessor of the other: they are two. */
  isRelated: boolean;
}

/** Whether two statements agree; undefined where one of them is missing. */
type Agreement = boolean | undefined;

/** Names of an organisation that are compared. */
const MOST_NAMES = 8;
/** From here on two names of cities are one. */
const SAME_CITY = 0.8;
/** What is left of the doubt where they share a number. */
const NUMBER = 0.2;

/** Compares two organisations. Symmetric: they are taken in the order of their ids. */
export function likenessOf(one: Candidate, other: Candidate, weigh: Weigh): Likeness {
  const [a, b] = one.record.id < other.record.id ? [one, other] : [other, one];
  const [there, back] = [bestOf(a, b, weigh), bestOf(b, a, weigh)];
  const { score, evidence } = back.score < there.score ? back : there;
  const shared = [...a.evidenceIds].filter((id) => b.evidenceIds.has(id) && !id.startsWith('source:'));
  const isSameNumber = shared.length > 0;
  const related = [...relationsTo(a, b), ...relationsTo(b, a)];
  return {
    score: isSameNumber ? 1 - (1 - score) * NUMBER : score,
    evidence: [...related, ...shared.map(asEvidence), ...evidence],
    country: a.country && b.country ? countriesTogether(a.country).includes(b.country) : undefined,
    place: a.city && b.city ? isSameCity(a.city, b.city) : undefined,
    isSameSite: evidence.some(({ kind }) => kind === 'domain'),
    isSameNumber,
    isRelated: related.length > 0,
  };
}

const APART: ReadonlySet<RelationKind> = new Set(['parent', 'child', 'successor', 'predecessor']);

/** What is said of the one in which the other is another organisation than itself. */
function relationsTo({ names, relations }: Candidate, { record, names: others }: Candidate): Evidence[] {
  return relations
    .filter(({ kind, key }) => APART.has(kind) && record.keys.includes(key))
    .map(({ kind }) => ({
      kind: 'relation',
      text: `"${others[0]!.name.written}" is the ${kind} of "${names[0]!.name.written}"`,
    }));
}

function bestOf(one: Candidate, other: Candidate, weigh: Weigh): Scored {
  // Where it is as the other one calls it, where they agree.
  const isTogether = one.country && countriesTogether(one.country).includes(other.country ?? '');
  const country = isTogether ? other.country : one.country;
  const city = one.city && other.city && isSameCity(one.city, other.city) ? other.city : one.city;
  const { host } = one;
  const scored = one.names
    .slice(0, MOST_NAMES)
    .filter(({ kind }) => kind !== 'short name')
    .map(({ name }) => scoreCandidate({ name, city, country, host }, other, weigh));
  return scored.reduce((best, next) => (next.score > best.score ? next : best));
}

function asEvidence(id: string): Evidence {
  const identifier = id.replace(':', ' ');
  return { kind: 'identifier', text: `Both have ${identifier}`, code: 'identifier', values: { identifier } };
}

/** `Paris Cedex 03` is in Paris, and `Kempten (Allgäu)` is Kempten. */
function isSameCity(a: ReadName, b: ReadName): boolean {
  const [ofA, ofB] = [a, b].map(({ words }) =>
    words.filter(({ key, kind }) => kind !== 'number' && key !== 'cedex').map(({ key }) => key),
  );
  const [few, many] = ofA!.length < ofB!.length ? [ofA!, ofB!] : [ofB!, ofA!];
  if (few.length > 0 && few.every((key) => many.includes(key))) return true;
  return compareNames(a, b).score >= SAME_CITY;
}
