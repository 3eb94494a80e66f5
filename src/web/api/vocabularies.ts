import { country, type Language, language } from '../texts/index.js';
import { type Answer, get } from './client.js';
import { useAnswer } from './use-answer.js';

type Items = Answer<'/vocabularies/{list}'>['items'];
export type List =
  | 'sectors'
  | 'organisation-types'
  | 'levels-of-activity'
  | 'experience'
  | 'expertise'
  | 'activities'
  | 'action-types'
  | 'priorities'
  | 'presets';

/** Lists do not change while the page is open. */
const known = new Map<string, Promise<Items>>();
/** What the codes of those lists are called that have come. */
const labels = new Map<string, ReadonlyMap<string, string>>();

function itemsOf(list: List | 'countries', lang: Language): Promise<Items> {
  const key = `${list} ${lang}`;
  let items = known.get(key);
  if (!items) {
    items = get('/vocabularies/{list}', { list, lang }).then((answer) => {
      labels.set(key, new Map(answer.items.map(({ code, label }) => [code, label])));
      return answer.items;
    });
    // What failed is asked for again.
    items.catch(() => known.delete(key));
    known.set(key, items);
  }
  return items;
}

/** The values of a list in the language of the page, once they are there. */
export function useItems(list: List | 'countries'): Items | undefined {
  const lang = language();
  return useAnswer(`${list} ${lang}`, () => itemsOf(list, lang)).answer;
}

/** Waits for what the codes of these lists are called, so that nothing moves when it comes; without it, codes are shown. */
export async function labelsOf(lists: readonly (List | 'countries')[]): Promise<void> {
  const asked = lists.filter((list) => list !== 'countries');
  await Promise.allSettled(asked.map((list) => itemsOf(list, language())));
}

/** What the codes of a list are called; countries are known without asking. A code that is not known is called by itself. */
export function useLabels(list: List | 'countries', isWanted: boolean): (code: string) => string {
  const key = `${list} ${language()}`;
  const asks = isWanted && list !== 'countries';
  useAnswer(asks ? key : undefined, () => itemsOf(list, language()));
  return list === 'countries' ? country : (code) => labels.get(key)?.get(code) ?? code;
}
