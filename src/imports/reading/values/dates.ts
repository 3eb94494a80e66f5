/** How a column writes dates such as 05/06/2018. */
export type DateOrder = 'day-first' | 'month-first';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?(?:[T ].*)?$/s;
/** Between full stops the day always stands first. */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?(?: .*)?$/s;
const OPEN = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?:[T ].*)?$/s;

/** A day as ISO 8601 (`2018-06-05`); undefined when it is none, or when nothing says which number is the day. */
export function dayIn(text: string, order?: DateOrder): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!);
  const dotted = DOTTED.exec(text);
  if (dotted) return day(dotted[3]!, dotted[2]!, dotted[1]!);
  const [, first, second, year] = OPEN.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const found = order ?? orderIn(first, second);
  if (found === undefined) return Number(first) === Number(second) ? day(year, first, second) : undefined;
  return found === 'day-first' ? day(year, second, first) : day(year, first, second);
}

/** The order that the dates of a column prove; undefined when none does, or they contradict each other. */
export function dateOrder(values: string[]): DateOrder | undefined {
  const orders = new Set(
    values.flatMap((value) => {
      const [, first, second] = OPEN.exec(value) ?? [];
      return first === undefined || second === undefined ? [] : (orderIn(first, second) ?? []);
    }),
  );
  return orders.size === 1 ? [...orders][0] : undefined;
}

function orderIn(first: string, second: string): DateOrder | undefined {
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? undefined : iso;
}

/** `2017` of `2017` and of `H2020-JTI-FCH-2017-1`; undefined where several years, or a span such as `2014-20`, could be meant. */
export function callYearIn(text: string): number | undefined {
  const years = new Set<string>();
  for (const [, year = '', next] of text.matchAll(
    /(?<![\p{L}\d])((?:19|20)\d{2})(?!\d)(?:[-/](\d{2})(?!\d))?/gu,
  )) {
    if (next !== undefined && Number(next) > Number(year.slice(2))) return undefined;
    years.add(year);
  }
  return years.size === 1 ? Number([...years][0]) : undefined;
}
