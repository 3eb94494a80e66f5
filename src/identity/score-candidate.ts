import {
  type Comparison,
  compareNames,
  type ReadName,
  readName,
  type Weigh,
  weighInName,
} from '../directory/index.js';
import { labelOf } from '../vocabularies/index.js';
import { type Candidate, type CandidateName, hostOf } from './candidate.js';
import { type Evidence, formEvidence, nameEvidence } from './evidence.js';
import type { MatchQuery } from './match-query.js';

/** A candidate with how sure it is that it is the one that is meant. */
export interface Scored {
  candidate: Candidate;
  /** From 0 to 1. */
  score: number;
  /** For the order of candidates: the score, and what else speaks for it, so that equal names are told apart. */
  rank: number;
  evidence: Evidence[];
}

/** What is looked for, read once for all candidates. */
export interface ReadQuery {
  name: ReadName;
  city: ReadName | undefined;
  country: string | undefined;
  host: string | undefined;
}

export function readQuery({ name = '', city, country, website }: MatchQuery): ReadQuery {
  return { name: readName(name), city: city ? readName(city) : undefined, country, host: hostOf(website) };
}

/** The highest score of a name that is not the same word for word, and of one that only a place makes the same. */
const [NEARLY, WITH_PLACE] = [0.985, 0.97];
/** What is left of the score of names that agree in general words only (`Institute for Environmental Studies`). */
const GENERAL_ONLY = 0.85;
/** What is left of it for an organisation of another country, or of another city. */
const [OTHER_COUNTRY, OTHER_CITY] = [0.6, 0.95];
/** Which part of what is missing to 1 an agreeing country, city or domain makes good. */
const [COUNTRY, CITY, DOMAIN] = [0.15, 0.3, 0.5];
/** Of a word that only the organisation's name has and that is its place, the half is explained by that. */
const OWN_PLACE = 0.5;
/** From here on two names of cities are one. */
const SAME_CITY = 0.8;
/** Successors that are named. */
const MOST_SUCCESSORS = 3;

/** Scores a candidate for a query by name. Pure: the same query, candidate and weights give the same score. */
export function scoreCandidate(query: ReadQuery, candidate: Candidate, weigh: Weigh): Scored {
  let best: { score: number; comparison: Comparison; name: CandidateName } | undefined;
  for (const name of candidate.names) {
    const comparison = compareNames(query.name, name.name, weigh);
    if (best && comparison.score === 0) continue;
    const score = scoreOfName(query, candidate, name.name, comparison, weigh);
    if (!best || score > best.score) best = { score, comparison, name };
  }
  const { score, comparison, name } = best!;
  const places = placesOf(query, candidate);
  return {
    candidate,
    score: places.missing < 1 ? 1 - (1 - score * places.factor) * places.missing : score * places.factor,
    rank: score * places.factor + (1 - places.missing) / 10,
    evidence: [
      ...nameEvidence(name, comparison),
      ...formEvidence([...query.name.forms, ...name.name.forms]),
      ...places.evidence,
      ...statusEvidence(candidate),
    ],
  };
}

export function statusEvidence({ isClosed, relations }: Candidate): Evidence[] {
  if (!isClosed) return [];
  const successors = relations.filter(({ kind }) => kind === 'successor').slice(0, MOST_SUCCESSORS);
  const named = successors.map(({ name, key }) => name ?? key).join(', ');
  const said = successors.length > 1 ? `; its successors are ${named}` : `; its successor is ${named}`;
  return [{ kind: 'status', text: `It exists no more: never chosen${successors.length > 0 ? said : ''}` }];
}

/** What the names say, with words set aside that only name the place where the organisation is. */
function scoreOfName(
  query: ReadQuery,
  { placeWords }: Candidate,
  name: ReadName,
  comparison: Comparison,
  weigh: Weigh,
): number {
  const { score, alone, weights, isAcronym } = comparison;
  if (score === 1 || isAcronym) return score;
  const queryPlace = query.city?.words.map(({ key }) => key) ?? [];
  let explained = 0;
  for (const word of alone[0]) if (placeWords.has(word.key)) explained += weighInName(word, weigh);
  for (const word of alone[1])
    if (queryPlace.includes(word.key)) explained += weighInName(word, weigh);
    else if (placeWords.has(word.key)) explained += OWN_PLACE * weighInName(word, weigh);
  const total = weights[0] + weights[1];
  const raised = total > explained ? (score * total) / (total - explained) : score;
  const placed = Math.min(score < WITH_PLACE ? WITH_PLACE : NEARLY, raised);
  const missing = new Set(alone[1]);
  const isOwn = name.words.some(
    (word) => (word.kind === 'own' || word.kind === 'number') && !missing.has(word),
  );
  return isOwn || placed >= WITH_PLACE ? placed : placed * GENERAL_ONLY;
}

/** How country, city and domain agree: a factor for those that do not, and which part of the doubt the others leave. */
function placesOf(query: ReadQuery, candidate: Candidate) {
  const evidence: Evidence[] = [];
  let [factor, missing] = [1, 1];
  if (query.country && candidate.country) {
    const [asked, known] = [query.country, candidate.country].map((code) => labelOf('countries', code, 'en'));
    if (query.country === candidate.country) {
      missing *= 1 - COUNTRY;
      const values = { country: candidate.country };
      evidence.push({ kind: 'place', text: `Both in ${known}`, code: 'same-country', values });
    } else {
      factor *= OTHER_COUNTRY;
      evidence.push({ kind: 'place', text: `In ${known}, not in ${asked}` });
    }
  }
  if (query.city && candidate.city) {
    const [asked, known] = [query.city.written, candidate.city.written];
    if (compareNames(query.city, candidate.city).score >= SAME_CITY) {
      missing *= 1 - CITY;
      evidence.push({ kind: 'place', text: `Both in ${known}`, code: 'same-city', values: { city: known } });
    } else {
      factor *= OTHER_CITY;
      const values = { one: known, other: asked };
      evidence.push({ kind: 'place', text: `In ${known}, not in ${asked}`, code: 'other-city', values });
    }
  }
  if (query.host && candidate.host && isSameSite(query.host, candidate.host)) {
    missing *= 1 - DOMAIN;
    const values = { host: candidate.host };
    evidence.push({ kind: 'domain', text: `Both at ${candidate.host}`, code: 'domain', values });
  }
  return { factor, missing, evidence };
}

/** Sites on which many organisations have a page. */
const SHARED_SITES =
  /(^|\.)(facebook|instagram|linkedin|youtube|twitter|x|google|wordpress|blogspot|wixsite|github)\.(com|io)$/;

/** Whether one host is the other or stands below it. */
function isSameSite(a: string, b: string): boolean {
  if (SHARED_SITES.test(a)) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
