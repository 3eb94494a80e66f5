import type { TermWords } from '../../../../src/vocabularies/item.js';

export const workWords: TermWords = {};
