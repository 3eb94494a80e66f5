import type { Random } from '../directory/random.js';
import type { ThemeText } from './themes/index.js';
import type { Wording } from './wording.js';

/** The title of the nth project with these texts, by its name in turn; several may come out the same. */
export function titleOf(text: ThemeText, wording: Wording, nth: number, random: Random): string {
  const name = text.names[nth % text.names.length];
  return `${name}: ${random.one(text.about)}${random.one(wording.titles)}`;
}

/** The summary: what is wrong, what the partners do about it, what remains. */
export function summaryOf(
  text: ThemeText,
  wording: Wording,
  facts: { partners: number; countries: number; months: number },
  random: Random,
): string {
  const listed = (list: readonly string[], count: number) => inOneList(random.some(list, count), wording.and);
  const values: Record<string, string | number> = {
    ...facts,
    tasks: listed(text.tasks, 3),
    results: listed(text.results, 2),
    testers: random.integer(6, 40) * 10,
  };
  return [random.one(text.need), random.one(wording.team), random.one(wording.results)]
    .join(' ')
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** `a, b and c` */
function inOneList(items: readonly string[], and: string): string {
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
