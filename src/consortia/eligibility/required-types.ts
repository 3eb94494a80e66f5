import { isOfType, typeGroupOf, vocabulary, vocabularyItem } from '../../vocabularies/index.js';
import type { MemberFacts } from './check.js';
import { numberWithout, typesOf } from './team.js';

/**
 * The required types that organisations of these types leave open, as often as they are missing. Each organisation
 * answers for one requirement; the broad types come last and take what the others leave, so as few as can be are missing.
 */
export function missingTypes(required: readonly string[], present: readonly string[]): string[] {
  return unanswered(narrowFirst(required), present, isOfType);
}

/** How many required types are missing whatever the members' types turn out to be that are not known, or only broadly. */
export function fewestMissing(
  required: readonly string[],
  members: readonly Pick<MemberFacts, 'organisationType'>[],
): number {
  const types = typesOf(members);
  const narrow = types.filter((type) => !isBroad(type));
  const afterNarrow = missingTypes(required, narrow);
  const afterBroad = unanswered(afterNarrow, types.filter(isBroad), (type, wanted) => isOfType(wanted, type));
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

/** The requirements that are left when each in turn takes the first organisation that answers for it. */
function unanswered(
  required: readonly string[],
  present: readonly string[],
  answers: (type: string, wanted: string) => boolean,
): string[] {
  const free = [...present];
  return required.filter((wanted) => {
    const at = free.findIndex((type) => answers(type, wanted));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

function narrowFirst(types: readonly string[]): string[] {
  return [...types.filter((type) => !isBroad(type)), ...types.filter(isBroad)];
}
