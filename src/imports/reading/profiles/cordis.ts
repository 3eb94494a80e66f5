import type { KnownSource } from '../rows/known-source.js';

/** CORDIS activity types; OTH (other) says nothing, so it stays unknown. */
const TYPES = new Map([
  ['HES', 'higher-education-institution'],
  ['REC', 'research-institute'],
  ['PUB', 'public-body'],
  ['PRC', 'company'],
]);

/** The organisation lists of CORDIS: one row per organisation with its number of projects, or one per participation. */
export const cordis: KnownSource = {
  profile: 'cordis-organisations',
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
  complete({ profile }, cell) {
    const activity = cell('activity type').toUpperCase();
    const isSmallCompany = activity === 'PRC' && cell('sme').toLowerCase() === 'true';
    const type = isSmallCompany ? 'sme' : TYPES.get(activity);
    if (type) profile.organisationType = type;
  },
};
