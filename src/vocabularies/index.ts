export { otherMeanings } from '../../seed/vocabularies/expertise/other-meanings.js';
export {
  expertiseOfFamily,
  FIELDS,
  familyOf,
  isField,
  isOfType,
  sectorOfGroup,
  TYPE_GROUPS,
  typeGroupLabel,
  typeGroupOf,
} from './classifications.js';
export { codeOf, LONGEST_CODE, requireCode } from './code-schema.js';
export { countsAs } from './countries.js';
export { fold } from './fold.js';
export type { ListName, PresetName } from './item.js';
export { LANGUAGES, type Language } from './language.js';
export * from './languages/index.js';
export { LetterTree, NOWHERE, ROOT } from './letter-tree.js';
export { listItems } from './list-items.js';
export { isCode, LIST_NAMES, labelOf, labelsOf, vocabulary, vocabularyItem } from './lists.js';
export * from './name-words.js';
export { normalised } from './normal-form.js';
export { recogniseCountry } from './recognise-country.js';
export { countryOfRegion } from './region-countries.js';
export { vocabularyRoutes } from './routes.js';
export { type FoundTerm, termsInText } from './terms-in-text.js';
