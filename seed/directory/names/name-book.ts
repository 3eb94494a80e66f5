import type { LocaleDefinition } from '@faker-js/faker';

/** What an organisation cares about most, broadly; it colours its name, its expertise and its description. */
export const CAUSES = [
  'green',
  'digital',
  'inclusion',
  'culture',
  'civic',
  'learning',
  'work',
  'health',
] as const;
export type Cause = (typeof CAUSES)[number];

/** How organisations are called in one language. */
export interface NameBook {
  /** What areas call it: the language, or another code for a country with its own names in that language. */
  readonly key: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Where the names of people come from. */
  readonly people: LocaleDefinition;
  /** Every list by its key: an organisation type for name patterns, or one of the words that patterns refer to. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a book from lines `key: value | value`. Keys:
 * - `own` names that organisations give themselves; `patron` people whose names they carry; `place` invented
 *   municipalities; `sport` six sports, `cause green` … two phrases each, in the order of the English book;
 *   all of them in the grammatical case that the patterns of this book need;
 * - an organisation type, or `type@COUNTRY` where a country has its own customs: patterns with `{own}`,
 *   `{patron}`, `{place}`, `{sport}`, `{cause}` or `{Cause}` (with capitals), `{city}`, `{in}` (the city in its second form), `{surname}`,
 *   `{number}`, `{year}`.
 */
export function nameBook(language: string, people: LocaleDefinition, text: string): NameBook {
  return { key: language, language, people, lists: listsOf(text) };
}

/** The same language with the people and words of another country; what its text leaves out stays. */
export function variantOf(book: NameBook, key: string, people: LocaleDefinition, text: string): NameBook {
  return { key, language: book.language, people, lists: new Map([...book.lists, ...listsOf(text)]) };
}

function listsOf(text: string): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const line of text.trim().split('\n')) {
    const colon = line.indexOf(': ');
    lists.set(line.slice(0, colon), line.slice(colon + 2).split(' | '));
  }
  return lists;
}
