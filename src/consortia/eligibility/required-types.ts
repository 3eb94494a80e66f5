import { isOfType, vocabularyItem } from '../../vocabularies/index.js';

/**
 * The required types that organisations of these types leave open, as often as they are missing. Each organisation
 * answers for one requirement; the broad types come last and take what the others leave, so as few as can be are missing.
 */
export function missingTypes(required: readonly string[], present: readonly string[]): string[] {
  const free = [...present];
  return narrowFirst(required).filter((wanted) => {
    const at = free.findIndex((type) => isOfType(type, wanted));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

function narrowFirst(types: readonly string[]): string[] {
  const isBroad = (type: string) => vocabularyItem('organisation-types', type)?.broad === true;
  return [...types.filter((type) => !isBroad(type)), ...types.filter(isBroad)];
}
