import { type Language, type ListName, labelOf } from '../../../vocabularies/index.js';
import type { Named } from './messages.js';

/** What the sentences of every language are put together with. */
export interface Wording {
  country(code: string): string;
  label(list: ListName, code: string): string;
  /** Words joined with "and". */
  list(words: string[]): string;
  /** Words joined with "or". */
  either(words: string[]): string;
  /** The form that goes with a number: French says "0 pays" as it says "1 pays", the others do not. */
  form<T>(n: number, one: T, many: T): T;
  /** A number and the form that goes with it. */
  count(n: number, one: string, many: string): string;
  /** Members, each with its country where that is known. */
  named(members: Named[]): string;
  /** A sentence that is said where there are any; else none. */
  some(n: number, sentence: string): string;
  /** One after another, without those that are not said. */
  sentences(...all: string[]): string;
}

export function wordingIn(language: Language): Wording {
  const plural = new Intl.PluralRules(language);
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const country = (code: string) => labelOf('countries', code, language);
  const form = <T>(n: number, one: T, many: T) => (plural.select(n) === 'one' ? one : many);
  return {
    country,
    label: (list, code) => labelOf(list, code, language),
    list: (words) => and.format(words),
    either: (words) => or.format(words),
    form,
    count: (n, one, many) => `${n} ${form(n, one, many)}`,
    named: (members) =>
      and.format(members.map((one) => (one.country ? `${one.name} (${country(one.country)})` : one.name))),
    some: (n, sentence) => (n > 0 ? sentence : ''),
    sentences: (...all) => all.filter(Boolean).join(' '),
  };
}
