import type { Run, Weigh } from '../directory/index.js';
import type { Candidate } from './candidate.js';
import type { Evidence } from './evidence.js';
import type { ReadText } from './read-text.js';
import { type Scored, statusEvidence } from './score-candidate.js';

/** What stands in a text: the organisations that it names, and all that it may name. */
export interface TextChoice {
  /** The best first. */
  candidates: Scored[];
  chosen: Scored[];
  /** Two organisations are as good for some words of the text. */
  isAmbiguous: boolean;
}

/** A run of words that is the name of organisations, the best of them first. */
interface Hit {
  run: Run;
  named: Scored[];
  isSure: boolean;
  isAmbiguous: boolean;
}

/** A part of a name is another organisation than the whole: a university and its hospital. */
const APART = new Set(['hospital', 'library', 'museum', 'church', 'foundation', 'association', 'company']);

/** Score of a name that stands in the text, with what country, city and order of words add. */
const [NAMED, COUNTRY, CITY, ORDER] = [0.75, 0.1, 0.1, 0.05];
/** How much the words of a name must tell (1 is one rare word) where the text does not name its city. */
const TELLING = 1;
/** Letters of a single word that is a name, and of one that is an acronym. */
const [LONG_WORD, LONG_ACRONYM] = [6, 3];

/**
 * Chooses the organisations whose whole name stands in a text, with its country agreeing where the text names one; of
 * names within each other the longest; acronyms only where no name stands.
 */
export function chooseInText(text: ReadText, candidates: readonly Candidate[], weigh: Weigh): TextChoice {
  const byWhole = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const whole of new Set(candidate.names.map(({ name }) => name.sorted)))
      byWhole.set(whole, [...(byWhole.get(whole) ?? []), candidate]);
  const hits = text.runs.flatMap((run) => {
    const named = byWhole.get(run.whole);
    return named ? [hitOf(text, run, named, weigh)] : [];
  });
  const longestFirst = hits.filter(({ isSure }) => isSure).sort((a, b) => compareHits(text, weigh, a, b));
  const apart: Hit[] = [];
  for (const hit of longestFirst)
    if (!apart.some(({ run }) => run.from < hit.run.to && hit.run.from < run.to)) apart.push(hit);
  const names = apart.filter(({ run }) => run.to - run.from > 1);
  const kept = names.length > 0 ? names : apart;
  const chosen = kept.filter(({ isAmbiguous }) => !isAmbiguous).map(({ named }) => named[0]!);
  return {
    candidates: distinct(hits.flatMap(({ named }) => named)).sort((a, b) => b.rank - a.rank),
    chosen: distinct(chosen),
    isAmbiguous: kept.some(({ isAmbiguous }) => isAmbiguous),
  };
}

/** More words first, then what has more for it, such as their order, then words that tell more. */
function compareHits(text: ReadText, weigh: Weigh, a: Hit, b: Hit): number {
  return (
    b.run.to - b.run.from - (a.run.to - a.run.from) ||
    b.named[0]!.rank - a.named[0]!.rank ||
    weightOf(text, b.run, weigh) - weightOf(text, a.run, weigh)
  );
}

function hitOf(text: ReadText, run: Run, named: readonly Candidate[], weigh: Weigh): Hit {
  const words = text.words.slice(run.from, run.to);
  const order = words.map(({ key }) => key).join(' ');
  const scored = named
    .map((candidate) => scoreInText(text, run, order, candidate))
    .filter((each) => each !== undefined)
    .sort((a, b) => b.rank - a.rank);
  const active = scored.filter(({ candidate }) => !candidate.isClosed);
  const [first, second] = active;
  const isSure =
    first !== undefined &&
    first.rank >= (scored[0]?.rank ?? 0) &&
    isTelling(text, run, first.candidate, weigh) &&
    !isPartOfAnother(text, run);
  return {
    run,
    named: active.length > 0 ? [...active, ...scored.filter((each) => !active.includes(each))] : scored,
    isSure,
    isAmbiguous: first !== undefined && second !== undefined && second.rank >= first.rank - 1e-9,
  };
}

/** Undefined when the text names countries and the candidate is in another one. */
function scoreInText(text: ReadText, run: Run, order: string, candidate: Candidate): Scored | undefined {
  const { country, city, names } = candidate;
  const isInCountry = country !== undefined && text.countries.has(country);
  if (country !== undefined && text.countries.size > 0 && !isInCountry) return undefined;
  const same = names.filter(({ name }) => name.sorted === run.whole);
  const inOrder = same.find(({ name }) => name.words.map(({ key }) => key).join(' ') === order);
  const { name, kind } = inOrder ?? same[0]!;
  const isInCity =
    city !== undefined && city.words.length > 0 && city.words.every(({ key }) => text.keys.has(key));
  const score = NAMED + (isInCountry ? COUNTRY : 0) + (isInCity ? CITY : 0) + (inOrder ? ORDER : 0);
  const evidence: Evidence[] = [{ kind: 'name', text: `The ${kind} "${name.written}" stands in the text` }];
  if (isInCity) evidence.push({ kind: 'place', text: `So does its city, ${city.written}` });
  if (isInCountry) evidence.push({ kind: 'place', text: 'So does its country' });
  evidence.push(...statusEvidence(candidate));
  return { candidate, score, rank: score + (kind === 'name' ? 0.01 : 0), evidence };
}

/** Whether a run of words tells enough to be the name of an organisation and not only words of its kind or a place. */
function isTelling(text: ReadText, run: Run, candidate: Candidate, weigh: Weigh): boolean {
  const words = text.words.slice(run.from, run.to);
  const isInCity = candidate.city?.words.every(({ key }) => text.keys.has(key)) === true;
  if (words.every(({ key }) => candidate.placeWords.has(key))) return false;
  const [only] = words;
  if (words.length === 1) {
    if (only!.kind !== 'own' || !isInCity) return false;
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(only!.shown) && only!.key.length >= LONG_ACRONYM;
    return isAcronym || only!.key.length >= LONG_WORD;
  }
  if (isInCity) return true;
  return words.some(({ kind }) => kind === 'own') && weightOf(text, run, weigh) >= TELLING;
}

/** Whether the part of the text around a run speaks of a hospital, a library …, and the run does not. */
function isPartOfAnother(text: ReadText, { from, to }: Run): boolean {
  const [first, last] = [text.partOf[from]!, text.partOf[to - 1]!];
  const isApart = (at: number) => APART.has(text.words[at]!.key);
  for (let at = from; at < to; at++) if (isApart(at)) return false;
  for (let at = from - 1; at >= 0 && text.partOf[at] === first; at--) if (isApart(at)) return true;
  for (let at = to; at < text.words.length && text.partOf[at] === last; at++) if (isApart(at)) return true;
  return false;
}

function weightOf({ words }: ReadText, { from, to }: Run, weigh: Weigh): number {
  return words.slice(from, to).reduce((sum, word) => sum + weigh(word), 0);
}

function distinct(scored: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const each of scored) {
    const known = best.get(each.candidate.organisation.id);
    if (!known || each.rank > known.rank) best.set(each.candidate.organisation.id, each);
  }
  return [...best.values()];
}
