import type { Language } from '../../vocabularies/index.js';

/** How a language writes numbers and counts things. */
export function grammar(language: Language) {
  const plurals = new Intl.PluralRules(language);
  const whole = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const gain = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const list = new Intl.ListFormat(language);
  return {
    /** "1 member", "2 members". */
    count: (n: number, one: string, other: string) =>
      `${whole.format(n)} ${plurals.select(n) === 'one' ? one : other}`,
    /** A share of 0 to 1 as a percentage. */
    percent: (part: number) => share.format(part),
    /** " (2021)", or nothing when it is unknown. */
    inYear: (year: number | undefined) => (year === undefined ? '' : ` (${year})`),
    score: (value: number) => gain.format(value),
    /** "a, b and c". */
    and: (items: readonly string[]) => list.format(items),
    /** Those that are said, one after another. */
    sentences: (...said: (string | false)[]) => said.filter(Boolean).join(' '),
  };
}
