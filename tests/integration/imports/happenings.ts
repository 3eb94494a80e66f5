import fc from 'fast-check';
import type { OrganisationRecord } from '../../../src/directory/index.js';
import { everyRecord } from '../directory/support.js';
import { csvFile } from './files.js';
import type { ImportService } from './service.js';

/** Something that happens to a directory. */
export type Happening = AnImport | AnEdit;
export interface AnImport {
  kind: 'import';
  source: string;
  mode: 'merge' | 'replace';
  file: string;
}
export interface AnEdit {
  kind: 'create' | 'replace' | 'erase';
  /** Which organisation, by its place among all of them. */
  at: number;
  body: { name: string; country: string; identifiers?: { pic: string } };
}

/** Few names, places and identifiers, so that files meet, agree and contradict each other all the time. */
const cell = <T extends string>(...values: T[]) => fc.constantFrom('', ...values);
const pic = cell('900000001', '900000002', '900000003');
const row = fc
  .tuple(
    fc.constantFrom('A', 'B', 'C'),
    cell('NL'),
    cell('Gent', 'Gouda'),
    pic,
    cell('E10000001', 'E10000002'),
  )
  .map((cells) => cells.join(','));
const file = fc.array(row, { maxLength: 6 }).map(csvFile);

export const anImport: fc.Arbitrary<AnImport> = fc.record({
  kind: fc.constant('import' as const),
  source: fc.constantFrom('a', 'b'),
  mode: fc.constantFrom('merge' as const, 'replace' as const),
  file,
});
export const anEdit: fc.Arbitrary<AnEdit> = fc.record({
  kind: fc.constantFrom('create' as const, 'replace' as const, 'erase' as const),
  at: fc.nat({ max: 9 }),
  body: fc.tuple(fc.constantFrom('A', 'B', 'C'), pic).map(([name, code]) => ({
    name,
    country: 'NL',
    ...(code && { identifiers: { pic: code } }),
  })),
});

/** Every organisation by its id, as it is now. */
export type State = Map<string, OrganisationRecord>;

export async function stateOf({ directory }: ImportService): Promise<State> {
  return new Map((await everyRecord(directory)).map((record) => [record.id, record]));
}

/** Lets it happen; returns the id of the import, if it is one. */
export async function happen(service: ImportService, one: Happening): Promise<string | undefined> {
  if (one.kind === 'import') {
    const { source, mode } = one;
    return (await service.importNow(one.file, { source, mode, confirmRemovals: 'true' })).id;
  }
  const { directory } = service;
  const records = await everyRecord(directory);
  const { id } = records[one.at % Math.max(records.length, 1)] ?? {};
  const fragment = { profile: one.body };
  const edit =
    one.kind === 'create'
      ? directory.create(fragment)
      : id && (one.kind === 'erase' ? directory.erase(id) : directory.replaceManual(id, fragment));
  // What belongs to another organisation is refused.
  if (edit) await edit.catch(() => {});
  return undefined;
}

/** What an undo brings back: everything but how often and when the record was written. */
export function content(state: State): object[] {
  return [...state.values()].map(({ version: _version, updatedAt: _updatedAt, ...rest }) => rest);
}
