import fc from 'fast-check';

/** A CSV file of organisations with their PICs. */
export function csvFile(rows: readonly string[]): string {
  return `Legal Name,Country,City,PIC,OID\n${rows.join('\n')}\n`;
}

/** `count` organisations, numbered from `first`, each with a PIC of its own. */
export function organisations(count: number, first = 0): string[] {
  return Array.from(
    { length: count },
    (_, n) => `Organisation ${first + n},NL,Utrecht,${900_000_000 + first + n},`,
  );
}

/** Rows as lists have them: new ones, repeated ones, changed ones, blank ones, broken ones, contested ones. */
export const anyFile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.nat({ max: 60 }).map((n) => organisations(1, n)[0]!) },
      { weight: 2, arbitrary: fc.nat({ max: 60 }).map((n) => `Renamed ${n},BE,Gent,${900_000_000 + n},`) },
      {
        weight: 1,
        arbitrary: fc.nat({ max: 60 }).map((n) => `Double ${n},NL,Delft,${900_000_000 + n},E10000001`),
      },
      { weight: 1, arbitrary: fc.nat({ max: 9 }).map((n) => `Nameless key ${n},NL,Delft,,E1000000${n}`) },
      { weight: 1, arbitrary: fc.constant(',,,,') },
      { weight: 1, arbitrary: fc.constant(',NL,Utrecht,900000001,') },
      { weight: 1, arbitrary: fc.constant('Wrong PIC,NL,Utrecht,12,') },
    ),
    // Large ones too: rows are committed in batches of a hundred.
    { minLength: 1, maxLength: 250, size: 'max' },
  )
  .map(csvFile);
