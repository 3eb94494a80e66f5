import { type Check, draftCheck, type MemberFacts } from './check.js';
import type { Messages } from './messages/index.js';
import { asNamed, teamOf } from './team.js';

const SOURCE = 'the directory';

/** What the directory does not know of the members; there is a check only where something is missing. */
export function dataChecks(members: readonly MemberFacts[], callYear: number, say: Messages): Check[] {
  const gone = members.filter(({ inDirectory }) => !inDirectory);
  const homeless = teamOf(members).filter(({ country }) => !country);
  const checks: Check[] = [];
  if (gone.length > 0)
    checks.push(
      draftCheck(callYear, SOURCE, {
        rule: 'members-in-directory',
        kind: 'data',
        status: 'unclear',
        message: () => say.goneFromDirectory(gone.length),
        value: gone.map(({ organisationId }) => organisationId),
        required: [],
      }),
    );
  if (homeless.length > 0)
    checks.push(
      draftCheck(callYear, SOURCE, {
        rule: 'known-countries',
        kind: 'data',
        status: 'unclear',
        message: () => say.unknownCountries(homeless.map((member) => asNamed(member).name)),
        value: homeless.map(({ organisationId }) => organisationId),
        required: [],
      }),
    );
  return checks;
}
