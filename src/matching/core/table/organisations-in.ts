import type { ScoringOrganisation } from '../objective/organisation.js';
import { VACANT } from './class-index.js';
import type { DirectoryTable } from './directory-table.js';

/** Slots walked at a time. */
const PAGE = 1_000;

/**
 * What a table holds of each organisation, page by page, without its duplicates; lists are in
 * no order, and expertise has the terms that count. A new table of these holds the same. The table must not change meanwhile.
 */
export function* organisationsIn(table: DirectoryTable): Generator<ScoringOrganisation[]> {
  for (let from = 0; from < table.slots; from += PAGE) {
    const to = Math.min(from + PAGE, table.slots);
    const expertise = termsBySlot(table, from, to);
    const page: ScoringOrganisation[] = [];
    for (let slot = from; slot < to; slot++)
      if (table.classOfSlot[slot] !== VACANT) page.push(organisationAt(table, slot, expertise[slot - from]!));
    yield page;
  }
}

function organisationAt(table: DirectoryTable, slot: number, expertise: string[]): ScoringOrganisation {
  const { type: typeGroup, ...values } = table.classes.valuesOf(table.classOfSlot[slot]!);
  return {
    id: table.idOf(slot),
    ...(values as Pick<ScoringOrganisation, 'country' | 'sector' | 'experience' | 'level'>),
    typeGroup: typeGroup as string | undefined,
    type: table.types.types[table.typeOfSlot[slot]!],
    fields: table.fieldsIn(table.fieldsOfSlot[slot]!),
    expertise,
    isClosed: table.isClosed(slot),
  };
}

function termsBySlot(table: DirectoryTable, from: number, to: number): string[][] {
  const terms = Array.from({ length: to - from }, (): string[] => []);
  for (const [term, holders] of table.holdersByTerm())
    for (const slot of holders.between(from, to)) terms[slot - from]!.push(term);
  return terms;
}
