import { unprocessable } from '../../platform/problem.js';
import { MOST_SHEET_ROWS, workbook } from '../../platform/workbook.js';
import { mergedProfile } from '../record/merge.js';
import type { OrganisationRecord } from '../record/record.js';
import { organisationView } from '../record/views.js';
import type { Filters } from '../search/facets.js';
import { isFiltered } from '../search/facets.js';
import type { OrganisationIndex } from '../search/organisation-index.js';
import { OrganisationSearch } from '../search/organisation-search.js';
import type { Directory } from '../store/directory.js';
import { CSV_BEGINNING, csvOf } from './csv.js';
import { tableHeader, toCells } from './table-form.js';

/** What an exported file is, by the name of its format. */
export const EXPORT_TYPES = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type ExportFormat = keyof typeof EXPORT_TYPES;

export interface ExportRequest {
  format: ExportFormat;
  q: string;
  filters: Filters;
  /** Whether contact data goes with it: only for administrators who ask. */
  contacts: boolean;
}

export interface ExportedFile {
  /** How many organisations are in it, unless some come or go meanwhile. */
  organisations: number;
  /** Read as fast as they are wanted. */
  bytes: AsyncIterable<string | Buffer>;
}

/** Organisations read at a time. */
const PAGE = 500;

/** Writes all of the directory, or all that a search finds, in a form that is imported as it is. */
export class OrganisationExport {
  private readonly search: OrganisationSearch;

  constructor(
    index: OrganisationIndex,
    private readonly directory: Directory,
  ) {
    this.search = new OrganisationSearch(index, directory);
  }

  /** @throws Problem 422 when there are more than a workbook holds. */
  async file({ format, q, filters, contacts }: ExportRequest): Promise<ExportedFile> {
    const isAll = q.trim() === '' && !isFiltered(filters);
    const ids = isAll ? undefined : await this.search.ids({ q, filters });
    const organisations = ids?.length ?? (await this.directory.count());
    if (format === 'xlsx' && organisations >= MOST_SHEET_ROWS) throw tooManyForAWorkbook(organisations);
    const records = ids ? this.found(ids) : this.everything();
    return { organisations, bytes: WRITERS[format](this.profiles(records, contacts), contacts) };
  }

  private async *profiles(pages: AsyncIterable<OrganisationRecord[]>, contacts: boolean) {
    for await (const records of pages)
      yield records.map((record) => {
        const contact = contacts ? mergedProfile(this.directory.withContacts(record)).contact : undefined;
        return { ...organisationView(record), ...(contact && { contact }) };
      });
  }

  private async *found(ids: string[]): AsyncGenerator<OrganisationRecord[]> {
    for (let at = 0; at < ids.length; at += PAGE) {
      const records = await this.directory.getMany(ids.slice(at, at + PAGE));
      yield records.filter((record) => record !== undefined);
    }
  }

  /** A walk meets some organisations twice when the directory shrinks meanwhile; an id takes about 60 bytes. */
  private async *everything(): AsyncGenerator<OrganisationRecord[]> {
    const met = new Set<string>();
    for await (const page of this.directory.pages()) {
      yield page.filter(({ id }) => !met.has(id));
      for (const { id } of page) met.add(id);
    }
  }
}

type Write = (pages: AsyncIterable<object[]>, contacts: boolean) => AsyncIterable<string | Buffer>;

const WRITERS: Record<ExportFormat, Write> = {
  async *ndjson(pages) {
    for await (const page of pages) yield page.map((profile) => `${JSON.stringify(profile)}\n`).join('');
  },
  async *csv(pages, contacts) {
    yield CSV_BEGINNING;
    for await (const rows of table(pages, contacts)) yield csvOf(rows);
  },
  xlsx: (pages, contacts) => workbook(table(pages, contacts)),
};

async function* table(pages: AsyncIterable<object[]>, contacts: boolean): AsyncGenerator<string[][]> {
  const header = tableHeader({ contacts });
  yield [header];
  for await (const page of pages) yield page.map((profile) => toCells(profile, header));
}

function tooManyForAWorkbook(organisations: number) {
  return unprocessable(
    'too-many-for-a-workbook',
    `These are ${organisations} organisations, and a sheet holds ${MOST_SHEET_ROWS - 1}. Ask for format=csv or ndjson, or narrow it down with filters.`,
  );
}
