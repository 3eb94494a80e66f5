import { setImmediate as yieldToOthers } from 'node:timers/promises';
import {
  type Directory,
  knownType,
  mergedProfile,
  type OrganisationIndex,
  type Weigh,
} from '../directory/index.js';
import { DEADLINES } from '../platform/deadlines.js';
import type { Candidate } from './candidate.js';
import { Candidates } from './candidates.js';
import { choose } from './choose.js';
import { chooseInText } from './choose-in-text.js';
import { chooseWithin } from './choose-within.js';
import type { MatchQuery } from './match-query.js';
import type { NameWords } from './name-words.js';
import { NameWordsIndex } from './name-words-index.js';
import { readText } from './read-text.js';
import { readQuery, type Scored, scoreCandidate, statusEvidence } from './score-candidate.js';

/** What was found for one query. */
export interface Match {
  /** The best first. */
  candidates: Scored[];
  /** One or null for a name; a list for a text. */
  chosen: Scored | null | Scored[];
  ambiguous: boolean;
}

/** Queries that are answered together; between two such slices other requests have their turn. */
const SLICE = 20;
/** Slices on their way at the same time: one is scored while the index works on another. */
const LANES = 2;

/** Candidates in an answer. */
const MOST_CANDIDATES = 5;

/** From here on nothing that is only like it can be better. */
const THE_SAME = 0.97;

/** Tells which organisation is meant. */
export class Matches {
  private readonly candidates: Candidates;
  private readonly words: NameWordsIndex;

  constructor(index: OrganisationIndex, directory: Directory) {
    this.candidates = new Candidates(index, directory);
    this.words = new NameWordsIndex(index);
  }

  /** Answers in the order of the queries. @throws what Redis or the search index throws, within the deadline. */
  async match(queries: readonly MatchQuery[]): Promise<Match[]> {
    const signal = AbortSignal.timeout(DEADLINES.match);
    const words = await this.words.current();
    const answers: Match[] = [];
    const starts = Array.from({ length: Math.ceil(queries.length / SLICE) }, (_, n) => n * SLICE);
    const lane = async () => {
      for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
        const slice = await this.slice(queries.slice(start, start + SLICE), words, signal);
        for (const [n, answer] of slice.entries()) answers[start + n] = answer;
        await yieldToOthers();
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return answers;
  }

  private async slice(
    queries: readonly MatchQuery[],
    words: NameWords,
    signal: AbortSignal,
  ): Promise<Match[]> {
    const identified = await Promise.all(
      queries.map(async ({ keys = [], identifiers = {}, types }) =>
        ofTypes(await this.candidates.identified(keys, identifiers, signal), types),
      ),
    );
    const open = queries.filter((_, at) => identified[at]!.length === 0);
    const texts = open.filter(({ text }) => text !== undefined);
    const names = open.filter(({ name }) => name !== undefined);
    const [inTexts, byNames] = await Promise.all([
      this.inTexts(texts, words.weigh, signal),
      this.byNames(names, words, signal),
    ]);
    const answers = new Map([
      ...texts.map((query, at) => [query, inTexts[at]!] as const),
      ...names.map((query, at) => [query, byNames[at]!] as const),
    ]);
    return queries.map((query, at) => answers.get(query) ?? byIdentifier(query, identified[at]!));
  }

  private async inTexts(queries: readonly MatchQuery[], weigh: Weigh, signal: AbortSignal): Promise<Match[]> {
    const texts = queries.map((query) => {
      const read = { ...readText([query.text, query.city].join(', ')), types: query.types };
      return query.country ? { ...read, countries: new Set([query.country]) } : read;
    });
    const found = await this.candidates.named(texts, signal);
    return texts.map((text, at) => {
      const { candidates, chosen, isAmbiguous } = chooseInText(text, found[at]!, weigh);
      const most = Math.max(queries[at]!.most ?? MOST_CANDIDATES, chosen.length);
      return { candidates: candidates.slice(0, most), chosen, ambiguous: isAmbiguous };
    });
  }

  private async byNames(
    queries: readonly MatchQuery[],
    words: NameWords,
    signal: AbortSignal,
  ): Promise<Match[]> {
    const { weigh } = words;
    const read = queries.map(readQuery);
    const texts = queries.map(({ name = '', types }, at) => {
      const text = readText(name);
      // Of single words only the whole name: an acronym within it is nobody's name (see `chooseWithin`).
      const runs = text.runs.filter(({ from, to }) => to - from > 1);
      return { ...text, runs, countries: new Set<string>(), whole: read[at]!.name.sorted, types };
    });
    const named = await this.candidates.named(texts, signal);
    const scored = read.map((query, at) => named[at]!.map((each) => scoreCandidate(query, each, weigh)));
    const unsure = [...read.keys()].filter((at) => !scored[at]!.some(({ score }) => score >= THE_SAME));
    const like = await this.candidates.like(
      unsure.map((at) => read[at]!.name),
      words,
      signal,
      (n) => queries[unsure[n]!]!.types,
    );
    return read.map((query, at) => {
      const known = new Set(named[at]!.map(({ record }) => record.id));
      const more = (like[unsure.indexOf(at)] ?? []).filter(({ record }) => !known.has(record.id));
      const all = [...scored[at]!, ...more.map((each) => scoreCandidate(query, each, weigh))];
      return byName(queries[at]!, all, named[at]!, weigh);
    });
  }
}

function byName(
  { name = '', most = MOST_CANDIDATES }: MatchQuery,
  scored: readonly Scored[],
  named: readonly Candidate[],
  weigh: Weigh,
): Match {
  const { candidates, chosen, isAmbiguous, isUnknown } = choose(scored);
  const within = isUnknown ? chooseWithin(name, named, weigh) : undefined;
  const best = candidates.slice(0, most);
  if (!within) return { candidates: best, chosen: chosen ?? null, ambiguous: isAmbiguous };
  const others = best.filter(({ candidate }) => candidate !== within.candidate);
  return { candidates: [within, ...others].slice(0, most), chosen: within, ambiguous: false };
}

/** The candidates of one of these types, or of none that is known. */
function ofTypes(candidates: Candidate[], types: readonly string[] | undefined): Candidate[] {
  if (!types) return candidates;
  return candidates.filter(({ record }) => {
    const type = knownType(mergedProfile(record));
    return type === undefined || types.includes(type);
  });
}

/** An identifier says it for sure, unless several of them lead to different organisations. */
function byIdentifier(query: MatchQuery, identified: readonly Candidate[]): Match {
  const candidates = identified.map((candidate): Scored => {
    const evidence = [
      { kind: 'identifier' as const, text: 'It has one of the identifiers' },
      ...statusEvidence(candidate),
    ];
    return { candidate, score: 1, rank: 1, evidence };
  });
  const [only, other] = candidates;
  const chosen = only && !other && !only.candidate.isClosed ? only : undefined;
  return {
    candidates,
    chosen: query.text === undefined ? (chosen ?? null) : chosen ? [chosen] : [],
    ambiguous: other !== undefined,
  };
}
