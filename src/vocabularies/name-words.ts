/** What many names have in common: for comparing names (see `directory/names`). */
export { type LegalForm, legalForms } from '../../seed/vocabularies/kind-words/legal-forms.js';
export { cities } from '../../seed/vocabularies/name-words/cities.js';
export { generalWords, qualifyingWords } from '../../seed/vocabularies/name-words/general-words.js';
export { moreLegalForms } from '../../seed/vocabularies/name-words/more-legal-forms.js';
export { numerals } from '../../seed/vocabularies/name-words/numerals.js';
export { smallWords } from '../../seed/vocabularies/name-words/small-words.js';
