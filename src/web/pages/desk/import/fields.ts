import { t } from '../../../texts/index.js';

/** What a column can be read as, as the service calls it, beside `ignored`. */
export const FIELDS = [
  ...['name', 'shortName', 'otherName', 'description', 'website', 'languages'],
  ...['pic', 'oid', 'ror', 'erasmusCode', 'vat', 'isil', 'isni', 'wikidata', 'grid', 'fundref'],
  ...['registerNumber', 'id', 'country', 'region', 'city', 'address', 'location', 'latitude', 'longitude'],
  ...['organisationType', 'sectors', 'expertise', 'levelOfActivity', 'experience', 'projectCount'],
  ...['contact.name', 'contact.email', 'contact.phone', 'status', 'endDate', 'lastConfirmedAt'],
  ...['project.grantNumber', 'project.rcn', 'project.erasmus', 'project.id', 'project.title'],
  ...['project.acronym', 'project.summary', 'project.programme', 'project.actionType', 'project.field'],
  ...['project.callYear', 'project.start', 'project.end', 'project.topic', 'project.priority'],
  ...['project.goodPractice', 'project.grant', 'project.website', 'project.role', 'project.until'],
] as const;

const OF_A_PROJECT = 'project.';

/** Of these there are words in every language; identifiers are called the same everywhere. */
const SAME_EVERYWHERE: Readonly<Record<string, string>> = {
  pic: 'PIC',
  oid: 'OID',
  ror: 'ROR',
  isil: 'ISIL',
  isni: 'ISNI',
  wikidata: 'Wikidata',
  grid: 'GRID',
  fundref: 'FundRef',
  'project.rcn': 'RCN',
};

/** What a field is called in the language that is shown. */
export function fieldName(field: string): string {
  const same = SAME_EVERYWHERE[field];
  if (same) return same;
  return field.startsWith(OF_A_PROJECT)
    ? t('field.ofProject', { field: t(`field.${field}` as 'field.name') })
    : t(`field.${field}` as 'field.name');
}
