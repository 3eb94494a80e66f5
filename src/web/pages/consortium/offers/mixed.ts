/** What may be mixed: the kinds of organisation and the countries, as the scoring counts them. */
export type Mixed = 'type' | 'country';

/** What is looked at of a suggestion. */
interface Listed {
  connection: string;
  score: number;
  reasons: readonly { term: string; value?: string | number | undefined }[];
}

/** Among the first ten so many of one kind at most, and of one country. */
const FIRST = 10;
const MOST = 3;

/** Who adds less than this part of what another does never comes before it. */
const LEAST = 1 / 2;

/**
 * The same suggestions, the first ten mixed: often dozens add the same, all of one kind, and the order of equals says
 * nothing of which to look at first. Before the fourth of a kind or country comes the next who is none, is as closely
 * connected and adds at least half as much; where there is nobody, it keeps its place. Unknown ones are not counted.
 */
export function mixed<S extends Listed>(suggestions: readonly S[], by: readonly Mixed[]): S[] {
  const rest = [...suggestions];
  const first: S[] = [];
  const times = new Map<string, number>();
  const isFull = (one: S) => countedOf(one, by).some((each) => (times.get(each) ?? 0) >= MOST);
  while (first.length < FIRST && rest.length > 0) {
    const [head] = rest as [S];
    const isAsGood = (one: S) => one.connection === head.connection && one.score >= LEAST * head.score;
    const next = rest.find((one) => isAsGood(one) && !isFull(one)) ?? head;
    for (const each of countedOf(next, by)) times.set(each, (times.get(each) ?? 0) + 1);
    rest.splice(rest.indexOf(next), 1);
    first.push(next);
  }
  return [...first, ...rest];
}

function countedOf({ reasons }: Listed, by: readonly string[]): string[] {
  return reasons.flatMap(({ term, value }) =>
    value !== undefined && by.includes(term) ? [`${term} ${value}`] : [],
  );
}
