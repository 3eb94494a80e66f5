/** Characters of a number that is worth looking at. */
const LONGEST = 40;

/**
 * The digits of an identifier that a spreadsheet or a statistics program has made into a number: `900100201.0`,
 * `9.00100202E8`, `9,00100203E+08`, `900.100.205`. 'lost' when digits were rounded away (`9.001E8`), undefined when the
 * text is no such number.
 */
export function wholeNumber(text: string): string | 'lost' | undefined {
  if (text.length > LONGEST) return undefined;
  const [, decimal] = /^(\d+)[.,]0+$/.exec(text) ?? [];
  if (decimal !== undefined) return decimal;
  if (/^\d{1,3}([.,'\u202f ])\d{3}(\1\d{3})*$/.test(text)) return text.replace(/\D/g, '');
  const [, first, rest = '', exponent] = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i.exec(text) ?? [];
  if (first === undefined) return undefined;
  return rest.length >= Number(exponent) && /^0*$/.test(rest.slice(Number(exponent)))
    ? first + rest.slice(0, Number(exponent))
    : 'lost';
}

/** A date as ISO 8601 (`2024-05-31`), from ISO or from day, month and year; undefined when it is none. */
export function parseDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/s.exec(text) ?? [];
  const [, d, m, y] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$/s.exec(text) ?? [];
  const parts = year ? [year, month!, day!] : y ? [y, m!, d!] : undefined;
  if (!parts) return undefined;
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? undefined : iso;
}

/** An amount of money of at least nothing, to the cent, whatever currency stands beside it; undefined when its comma or full stop could be either kind. */
export function parseAmount(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/€|\beuros?\b|\beur\b/gi, '').trim();
  const [, whole, decimals = ''] =
    /^(\d+)(?:[.,](\d+))?$/.exec(bare) ??
    /^(\d{1,3}(?:([.,' \u00a0\u202f])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/
      .exec(bare)
      ?.toSpliced(2, 1) ??
    [];
  if (whole === undefined || (/^\d{1,3}[.,]\d{3}$/.test(bare) && !bare.startsWith('0'))) return undefined;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  return Math.round(amount * 100) / 100;
}
