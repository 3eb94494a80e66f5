import { unlikeFormula } from '../../directory/index.js';
import type { Language } from '../../vocabularies/index.js';
import type { Partner } from './partner.js';
import { COLUMNS, type Column, ROLES, WORDINGS } from './wording.js';

/** The partners as the rows of a table, the coordinator first, with a header. No spreadsheet takes a cell for a formula. */
export function partnerTable(partners: readonly Partner[], language: Language): string[][] {
  const { columns, roles } = WORDINGS[language];
  const inOrder = [...partners].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  const cellOf = (partner: Partner, column: Column): string => {
    if (column === 'role') return roles[partner.role];
    const value = partner[column] ?? '';
    return typeof value === 'string' ? value : value.join('; ');
  };
  return [
    COLUMNS.map((column) => columns[column]),
    ...inOrder.map((partner) => COLUMNS.map((column) => unlikeFormula(cellOf(partner, column)))),
  ];
}
