import type { KnownSource } from '../rows/known-source.js';

interface Activity {
  organisationType: string;
  sector?: string;
}

/** CORDIS activity types; OTH (other) says nothing, so it stays unknown. */
const activities = new Map<string, Activity>([
  ['HES', { organisationType: 'higher-education-institution', sector: 'HED' }],
  ['REC', { organisationType: 'research-institute', sector: 'research' }],
  ['PUB', { organisationType: 'public-body' }],
  ['PRC', { organisationType: 'company' }],
]);

/** The organisation lists of CORDIS: one row per organisation with its number of projects, or one per participation. */
export const cordis: KnownSource = {
  profile: 'cordis-organisations',
  programme: 'Horizon 2020',
  recognises: (columns) =>
    ['name', 'activity type', 'country'].every((column) => columns.has(column)) &&
    ((columns.has('org id') && columns.has('num projects')) || columns.has('organisation id')),
  mapping: new Map([
    ['org id', 'pic'],
    ['organisation id', 'pic'],
    ['vat number', 'vat'],
    ['name', 'name'],
    ['short name', 'shortName'],
    ['city', 'city'],
    ['country', 'country'],
    ['geolocation', 'location'],
    ['organisation url', 'website'],
    ['num projects', 'projectCount'],
  ]),
  complete({ profile, basis }, cell) {
    const type = cell('activity type').toUpperCase();
    const activity = activities.get(type);
    if (!activity) return;
    const isSmallCompany = type === 'PRC' && cell('sme').toLowerCase() === 'true';
    profile.organisationType = isSmallCompany ? 'sme' : activity.organisationType;
    if (!activity.sector) return;
    profile.sectors = [activity.sector];
    basis.sectors = `derived: CORDIS activity type ${type}`;
  },
};
