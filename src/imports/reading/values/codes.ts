import { fold, isCode, type ListName, labelsOf, vocabulary } from '../../../vocabularies/index.js';

const known = new Map<ListName, Map<string, string | undefined>>();

/** The code of a list named by its code or by any label in any language; undefined when none or two could be meant. */
export function recogniseCode(list: ListName, text: string): string | undefined {
  if (isCode(list, text)) return text;
  const codes = known.get(list) ?? codesByWords(list);
  known.set(list, codes);
  return codes.get(fold(text));
}

function codesByWords(list: ListName): Map<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  for (const { code } of vocabulary(list))
    for (const word of [code, ...labelsOf(list, code)].map(fold))
      codes.set(word, codes.has(word) && codes.get(word) !== code ? undefined : code);
  return codes;
}
