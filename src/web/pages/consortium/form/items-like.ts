import type { Answer } from '../../../api/client.js';
import type { Option } from '../../../parts/combobox.js';
import { plain } from '../../../parts/plain.js';

type Items = Answer<'/vocabularies/{list}'>['items'];

/**
 * The items of a list that are called like what is typed, or have another word for it: what begins with it first, then what
 * holds it, last what is found by another word. All of them where nothing is typed.
 */
export function itemsLike(items: Items, text: string): Option[] {
  const part = plain(text.trim());
  if (!part) return items.map(({ code, label }) => ({ id: code, label }));
  return items
    .map(({ code, label, aliases }) => {
      const alias = aliases?.find((one) => plain(one).includes(part));
      const at = plain(label).indexOf(part);
      return { code, label, alias, at };
    })
    .filter(({ alias, at }) => at >= 0 || alias !== undefined)
    .sort((a, b) => rank(a.at) - rank(b.at))
    .map(({ code, label, alias, at }) => ({ id: code, label, ...(alias && at < 0 && { detail: alias }) }));
}

function rank(at: number): number {
  return at === 0 ? 0 : at > 0 ? 1 : 2;
}
