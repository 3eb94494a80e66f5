import { type Draft, type MemberFacts, supportBefore } from '../../consortia/index.js';
import type { Language } from '../../vocabularies/index.js';
import { wordingIn } from '../wording/index.js';

/** What is known of the experience of coordinator and partners with a type of action before a call year, and in general. */
export function experienceView(
  { actionType, callYear }: Pick<Draft, 'actionType' | 'callYear'>,
  members: readonly MemberFacts[],
  language: Language,
) {
  const say = wordingIn(language).experience;
  return members.flatMap(({ organisationId, role, experience: value, history }) => {
    if (!history || role === 'associated') return [];
    const { ever, recently, hasCoordinated } = supportBefore(history, actionType, callYear);
    const [least, most] = recently;
    return {
      organisationId,
      value,
      general: history.experience,
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
