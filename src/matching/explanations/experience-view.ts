import { type Draft, experienceIn, supportBefore } from '../../consortia/index.js';
import { type OrganisationRecord, summaryOf, trackRecordOf } from '../../directory/index.js';
import type { Language } from '../../vocabularies/index.js';
import { wordingIn } from '../wording/index.js';

/**
 * What is known of the experience of coordinator and partners with the draft's type of action before its call year, and in
 * general. `complete`: the types of action of which all projects are known.
 */
export function experienceView(
  { members, actionType, callYear }: Pick<Draft, 'members' | 'actionType' | 'callYear'>,
  records: readonly (OrganisationRecord | undefined)[],
  complete: ReadonlySet<string>,
  language: Language,
) {
  const say = wordingIn(language).experience;
  return members.flatMap(({ organisationId, role }, at) => {
    const record = records[at];
    if (!record || role === 'associated') return [];
    const general = summaryOf(record).experience;
    const history = { experience: general, supported: trackRecordOf(record)?.supported };
    const value = experienceIn(history, { actionType, callYear }, complete.has(actionType));
    const { ever, recently, hasCoordinated } = supportBefore(history, actionType, callYear);
    const [least, most] = recently;
    return {
      organisationId,
      value,
      general,
      ...(ever > 0 && { projects: ever, hasCoordinated }),
      text:
        ever > 0
          ? say.supported(actionType, ever, least === most ? least : undefined, hasCoordinated)
          : value === 'newcomer'
            ? say.newcomer(actionType)
            : say.unknown(actionType),
    };
  });
}
