import type { KnownSource } from '../rows/known-source.js';

const BASIS =
  'derived: every holder of the Erasmus Charter for Higher Education is a higher education institution';

/** The Commission's list of holders of the Erasmus Charter for Higher Education, as CSV, workbook or JSON. */
export const eche: KnownSource = {
  profile: 'eche',
  recognises: (columns) =>
    ['erasmus code', 'pic', 'legal name', 'country cd'].every((column) => columns.has(column)),
  mapping: new Map([
    ['erasmus code', 'erasmusCode'],
    ['pic', 'pic'],
    ['oid', 'oid'],
    ['legal name', 'name'],
    ['city', 'city'],
    ['country cd', 'country'],
    ['website url', 'website'],
  ]),
  complete({ profile, basis }) {
    profile.organisationType = 'higher-education-institution';
    basis.organisationType = BASIS;
  },
};
