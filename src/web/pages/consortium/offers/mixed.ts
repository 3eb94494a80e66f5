/** What is looked at of a suggestion. */
interface Listed {
  connection: string;
  score: number;
  organisation: { country?: string | undefined; organisationType?: string | undefined };
  reasons: readonly { term: string; value?: string | number | undefined }[];
}

/** Among the first ten so many of one kind of organisation at most, and of one country. */
const FIRST = 10;
const MOST = 3;

/** With less than this part of what the best one adds nobody comes before another. */
const LEAST = 1 / 2;

/**
 * The same suggestions, the first ten mixed: often dozens add the same, all of one kind, and the draft's order of equals
 * says nothing of which to look at first. Who is as closely connected and adds at least half of the best comes before the
 * fourth of a kind or country; where there are too few of these, the others follow in their order.
 */
export function mixed<S extends Listed>(suggestions: readonly S[]): S[] {
  const [best] = suggestions;
  if (!best) return [];
  const first = new Set<S>();
  const times = new Map<string, number>();
  for (const one of suggestions) {
    if (first.size === FIRST || one.connection !== best.connection || one.score < LEAST * best.score) break;
    const counted = [`kind ${kindOf(one)}`, `country ${one.organisation.country}`];
    if (counted.some((each) => (times.get(each) ?? 0) >= MOST)) continue;
    for (const each of counted) times.set(each, (times.get(each) ?? 0) + 1);
    first.add(one);
  }
  for (const one of suggestions) if (first.size < FIRST) first.add(one);
  return [...first, ...suggestions.filter((one) => !first.has(one))];
}

/** The group of its type, as it is counted: seven kinds of school are one. */
function kindOf({ reasons, organisation }: Listed) {
  return reasons.find(({ term }) => term === 'type')?.value ?? organisation.organisationType;
}
