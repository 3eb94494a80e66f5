import type { ReadName, Weigh } from '../../directory/index.js';
import { compareNames } from '../../directory/index.js';
import type { Candidate } from '../candidate.js';
import type { Evidence } from '../evidence.js';
import { type Scored, scoreCandidate } from '../score-candidate.js';

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
}

/** Whether two statements agree; undefined where one of them is missing. */
type Agreement = boolean | undefined;

/** Names of an organisation that are compared. */
const MOST_NAMES = 8;
/** From here on two names of cities are one. */
const SAME_CITY = 0.8;
/** What is left of the doubt where they share a number. */
const NUMBER = 0.2;

/** Compares two organisations. Symmetric. */
export function likenessOf(a: Candidate, b: Candidate, weigh: Weigh): Likeness {
  const [there, back] = [bestOf(a, b, weigh), bestOf(b, a, weigh)];
  const { score, evidence } = back.score < there.score ? back : there;
  const shared = [...a.evidenceIds].filter((id) => b.evidenceIds.has(id) && !id.startsWith('source:'));
  const isSameNumber = shared.length > 0;
  return {
    score: isSameNumber ? 1 - (1 - score) * NUMBER : score,
    evidence: [...shared.map(asEvidence), ...evidence],
    country: a.country && b.country ? a.country === b.country : undefined,
    place: a.city && b.city ? isSameCity(a.city, b.city) : undefined,
    isSameSite: evidence.some(({ kind }) => kind === 'domain'),
    isSameNumber,
  };
}

function bestOf(one: Candidate, other: Candidate, weigh: Weigh): Scored {
  const { city, country, host } = one;
  const scored = one.names
    .slice(0, MOST_NAMES)
    .filter(({ kind }) => kind !== 'short name')
    .map(({ name }) => scoreCandidate({ name, city, country, host }, other, weigh));
  return scored.reduce((best, next) => (next.score > best.score ? next : best));
}

function asEvidence(id: string): Evidence {
  return { kind: 'identifier', text: `Both have ${id.replace(':', ' ')}` };
}

function isSameCity(a: ReadName, b: ReadName): boolean {
  return compareNames(a, b).score >= SAME_CITY;
}
