import { isOfType, typeGroupOf, vocabulary, vocabularyItem } from '../../vocabularies/index.js';
import type { MemberFacts } from './check.js';
import { numberWithout, typesOf } from './team.js';

/**
 * The required types that organisations of these types leave open, as often as they are missing. Each organisation
 * answers for one requirement; the broad types come last and take what the others leave, so as few as can be are missing.
 */
export function missingTypes(required: readonly string[], present: readonly string[]): string[] {
  return unanswered(narrowFirst(required), tally(present), isOfType);
}

/** How many required types are missing whatever the members' types turn out to be that are not known, or only broadly. */
export function fewestMissing(
  required: readonly string[],
  members: readonly Pick<MemberFacts, 'organisationType'>[],
): number {
  if (required.length === 0) return 0;
  const types = [...tally(typesOf(members))];
  const narrow = new Map(types.filter(([type]) => !isBroad(type)));
  const broad = new Map(types.filter(([type]) => isBroad(type)));
  const afterNarrow = unanswered(narrowFirst(required), narrow, isOfType);
  const afterBroad = unanswered(afterNarrow, broad, (type, wanted) => isOfType(wanted, type));
  return Math.max(0, afterBroad.length - numberWithout('organisationType', members));
}

/** What an organisation may turn out to be that is said to be of this type: a broad type is any type of its group. */
export function possibleTypes(type: string): string[] {
  if (!isBroad(type)) return [type];
  const group = typeGroupOf(type);
  return vocabulary('organisation-types').flatMap((item) => (item.group === group ? [item.code] : []));
}

/** Whether a type says no more than its group. */
export function isBroad(type: string): boolean {
  return vocabularyItem('organisation-types', type)?.broad === true;
}

/** How many there are of each type: two organisations of one type are alike, and a team may have a hundred. */
function tally(types: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** The requirements that are left when each in turn takes an organisation that answers for it, of so many of each type. */
function unanswered(
  required: readonly string[],
  present: ReadonlyMap<string, number>,
  answers: (type: string, wanted: string) => boolean,
): string[] {
  const free = new Map(present);
  const answering = new Map(
    [...new Set(required)].map((wanted) => [
      wanted,
      [...free.keys()].filter((type) => answers(type, wanted)),
    ]),
  );
  return required.filter((wanted) => {
    const taken = answering.get(wanted)!.find((type) => free.get(type)! > 0);
    if (taken !== undefined) free.set(taken, free.get(taken)! - 1);
    return taken === undefined;
  });
}

function narrowFirst(types: readonly string[]): string[] {
  return [...types.filter((type) => !isBroad(type)), ...types.filter(isBroad)];
}
