import type { Draft } from '../../consortia/index.js';
import {
  CSV_BEGINNING,
  csvOf,
  type Directory,
  EXPORT_TYPES,
  mergedProfile,
  type OrganisationIndex,
  type OrganisationRecord,
  organisationLabels,
  summaryOf,
  trackRecordOf,
} from '../../directory/index.js';
import { workbook } from '../../platform/workbook.js';
import { NO_PROJECTS } from '../../projects/index.js';
import type { Language } from '../../vocabularies/index.js';
import { coverageOf } from '../core/index.js';
import { draftSpec } from '../draft-spec.js';
import { holdersAmong, teamOf } from '../team.js';
import { needLabel } from '../wording/index.js';
import type { Partner } from './partner.js';
import { partnerTable } from './partner-table.js';
import { partnershipText } from './partnership-text.js';

export const DRAFT_EXPORT_TYPES = {
  text: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: EXPORT_TYPES.xlsx,
} as const;
export type DraftExportFormat = keyof typeof DRAFT_EXPORT_TYPES;

/** A draft for the application form. */
export class DraftExport {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
  ) {}

  /** The section about the partnership as text, or the table of partners. Members that left the directory are left out. */
  async of(draft: Draft, format: DraftExportFormat, language: Language): Promise<string | Buffer> {
    const partners = await this.partners(draft, language);
    if (format === 'text') return partnershipText(partners, language);
    const rows = partnerTable(partners, language);
    if (format === 'csv') return CSV_BEGINNING + csvOf(rows);
    const bytes: Buffer[] = [];
    for await (const some of workbook(inOnePage(rows))) bytes.push(Buffer.from(some));
    return Buffer.concat(bytes);
  }

  private async partners(draft: Draft, language: Language): Promise<Partner[]> {
    const records = await this.directory.getMany(draft.members.map(({ organisationId }) => organisationId));
    // Associated partners hold needs as well, although they count for none.
    const all = draft.members.map((member) => ({ ...member, role: 'partner' as const }));
    const team = teamOf(all, records);
    const spec = await draftSpec(draft, holdersAmong(this.index, team), NO_PROJECTS);
    const coverage = coverageOf(spec, team);
    return draft.members.flatMap(({ organisationId, role }, at) => {
      const record = records[at];
      if (!record) return [];
      const held = coverage.filter(({ members }) => members.includes(organisationId));
      const needs = held.map(({ need }) => needLabel(need, language));
      return [{ role, needs, ...factsOf(record, language) }];
    });
  }
}

/** What is known of an organisation, in words. */
function factsOf(record: OrganisationRecord, language: Language): Omit<Partner, 'role' | 'needs'> {
  const summary = summaryOf(record);
  const { website, projectCount } = mergedProfile(record);
  const { projects = projectCount ?? 0, supported = {} } = trackRecordOf(record) ?? {};
  const { country, organisationType, sectors, expertise, levelOfActivity, experience } = organisationLabels(
    summary,
    language,
  );
  const { name, city, identifiers } = summary;
  return {
    ...{ name, country, city, type: organisationType, pic: identifiers?.pic, oid: identifiers?.oid },
    ...{ sectors: sectors ?? [], expertise: expertise ?? [], level: levelOfActivity, experience },
    ...{ website, projects },
    actions: Object.entries(supported).map(([action, { years, undated, coordinated }]) => ({
      action,
      projects: years.length + undated,
      coordinated,
    })),
  };
}

async function* inOnePage(rows: string[][]): AsyncGenerator<string[][]> {
  yield rows;
}
