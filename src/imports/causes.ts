import type { Cause, Finding } from './schema.js';

/** More causes are not told; a file has a few. */
const MOST_CAUSES = 50;

/** What to do about rows that the directory could not take as they are; other findings say it themselves. */
const REMEDIES = new Map([
  [
    'several-organisations',
    'Their identifiers belong to several organisations: correct the one that is wrong.',
  ],
  [
    'contested-identity',
    'Another organisation has this name and place but other identifiers: correct the identifiers.',
  ],
  [
    'identifier-of-another',
    'Stored without an identifier that another organisation has: correct it where it is wrong.',
  ],
  [
    'several-projects',
    'Their numbers belong to several projects, or to one that has others: correct what is wrong, or import this list before those that give one number each.',
  ],
  ['project-repeated', 'The file has a project with other partners before: take out the row that is wrong.'],
]);

/** Findings counted by kind, code and column, the most frequent first. */
export async function causesOf(findings: AsyncIterable<Finding>): Promise<Cause[]> {
  const causes = new Map<string, { first: Finding; rows: number }>();
  for await (const finding of findings) {
    const key = JSON.stringify([finding.kind, finding.code, finding.column]);
    const known = causes.get(key);
    if (known) known.rows++;
    else if (causes.size < MOST_CAUSES) causes.set(key, { first: finding, rows: 1 });
  }
  return [...causes.values()]
    .sort((a, b) => b.rows - a.rows)
    .map(({ first: { kind, code, column, message }, rows }) => ({
      kind,
      code,
      column,
      rows,
      text: `${rows} ${rows === 1 ? 'row' : 'rows'}${column === null ? '' : `, column "${column}"`}: ${REMEDIES.get(code) ?? message}`,
    }));
}
