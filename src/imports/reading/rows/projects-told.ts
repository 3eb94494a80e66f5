import { contentHash, identifierKeys } from '../../../directory/index.js';
import { fold } from '../../../vocabularies/index.js';
import type { Row } from '../row.js';
import { problem } from './draft.js';

/** So many projects of a file are remembered; those that come after them are not compared. */
const MOST_PROJECTS = 300_000;

/**
 * The projects of a file whose rows name all partners of one, to notice where it has a project twice with different
 * partners. Those that a row with the same partners repeats are no matter.
 */
export class ProjectsTold {
  private readonly told = new Map<string, { line: number; partners: string }>();

  /** The rows for which one record stands; the first gets a warning where an earlier record has other partners. */
  compared(rows: Row[]): Row[] {
    const at = rows.findIndex((row) => 'participation' in row && row.participation !== undefined);
    const first = rows[at];
    if (!first || !('participation' in first) || !first.participation) return rows;
    const [key] = first.participation.project.keys;
    const partners = contentHash([...new Set(rows.map(partnerIn))].sort());
    const before = this.told.get(key!);
    if (!before && this.told.size < MOST_PROJECTS) this.told.set(key!, { line: first.line, partners });
    if (!before || before.partners === partners) return rows;
    const message = `The file has this project with other partners in row ${before.line}. All of them are stored: take out the row that is wrong and import the file again.`;
    const number = key!.slice(key!.indexOf(':') + 1);
    const warning = problem('project.id', number, 'project-repeated', message);
    return rows.with(at, { ...first, warnings: [...(first.warnings ?? []), warning] });
  }
}

/** By what a row tells the organisation from others, however the rest of it is written. */
function partnerIn(row: Row): string {
  if (row.kind === 'participation') return row.keys[0]!;
  const profile =
    row.kind === 'mapped' ? row.fragment.profile : row.kind === 'rejected' ? row.said : undefined;
  const { name = '', country = '' } = profile ?? {};
  return identifierKeys({ ...profile, name })[0] ?? `${fold(name)} ${country}`;
}
