import type { Weigh } from '../directory/index.js';
import type { Candidate } from './candidate.js';
import { chooseInText } from './choose-in-text.js';
import { readText } from './read-text.js';
import type { Scored } from './score-candidate.js';

/** What is a part of an organisation without being one itself, as a word of its name says. */
const UNITS = new Set([
  ...['department', 'faculty', 'school', 'college', 'institute', 'centre', 'laboratory'],
  ...['division', 'section', 'program', 'programme', 'unit', 'chair', 'group'],
]);

/** The score of an organisation of which the query names a part. */
const PART = 0.85;

/**
 * The organisation that a name belongs to when the name is that of a part of it (`Dunwich University School of Medicine`);
 * undefined when the name holds no name of an organisation, only an acronym, or several names.
 */
export function chooseWithin(
  name: string,
  candidates: readonly Candidate[],
  weigh: Weigh,
): Scored | undefined {
  const text = readText(name);
  const { chosen, isAmbiguous } = chooseInText(text, candidates, weigh);
  const [only, other] = chosen;
  if (!only || other || isAmbiguous) return undefined;
  const named = new Set(only.candidate.names.flatMap(({ name: { words } }) => words.map(({ key }) => key)));
  const isAcronym = !text.runs.some(
    ({ from, to, whole }) =>
      to - from > 1 && only.candidate.names.some(({ name: { sorted } }) => sorted === whole),
  );
  const isPart = text.words.some(({ key }) => UNITS.has(key) && !named.has(key));
  if (isAcronym || !isPart) return undefined;
  const { candidate, evidence } = only;
  return {
    candidate,
    score: PART,
    rank: PART,
    evidence: [...evidence, { kind: 'words', text: 'The query names a part of it' }],
  };
}
