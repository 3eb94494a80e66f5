import { foldName } from '../columns/meanings.js';
import type { KnownSource, Participant } from '../rows/known-source.js';

/** What the export calls the fields of an organisation, behind "Coordinator's" or "Partner 7". */
const FIELDS = new Map<string, keyof Participant>([
  ['name', 'name'],
  ['organisation name', 'name'],
  ['organisation type', 'organisationType'],
  ['address', 'address'],
  ['region', 'region'],
  ['country', 'country'],
  ['website', 'website'],
]);

const COORDINATOR = /^coordinat(?:ing|or)(?: s)? (.+)$/;
const PARTNER = /^partner (\d{1,3}) (.+)$/;

/**
 * The export of the Erasmus+ Project Results Platform: a project a row, with its coordinator and up to 100 partners. Older
 * programmes lack some columns, or call them a little differently.
 */
export const erasmusResults: KnownSource = {
  profile: 'erasmus-results',
  recognises: (columns) =>
    columns.has('partner 1 name') &&
    [...columns].some((column) => COORDINATOR.test(column)) &&
    columns.has('project title'),
  participants(columns) {
    const found = new Map<number, Participant>();
    for (const column of columns) {
      const folded = foldName(column);
      const [, number, ofPartner] = PARTNER.exec(folded) ?? [];
      const [, ofCoordinator] = COORDINATOR.exec(folded) ?? [];
      const target = FIELDS.get(ofPartner ?? ofCoordinator ?? '');
      if (target === undefined) continue;
      const position = number === undefined ? 0 : Number(number);
      found.set(position, { [target]: column, ...found.get(position) });
    }
    return [...found].sort(([a], [b]) => a - b).map(([, participant]) => participant);
  },
};
