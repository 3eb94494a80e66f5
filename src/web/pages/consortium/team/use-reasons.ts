import type { Draft, Member, Need } from '../../../api/answers.js';
import { type Answer, send } from '../../../api/client.js';
import { type Asked, useAnswer } from '../../../api/use-answer.js';
import { t } from '../../../texts/index.js';
import { keyOf } from './need.js';

type Proposal = Answer<'/drafts/propose-needs', 'post'>;

export interface NeedReasons {
  /** For each need that is proposed: words of the idea, or in how many projects. */
  because: Proposal['because'];
  /** Kinds of organisations that similar projects had and nobody of the draft is. */
  kinds: Proposal['requiredTypes'];
}

/** Where the needs of a draft come from: words of its idea, or what similar projects had in common. Asked once it is wanted. */
export function useReasons(draft: Draft, isWanted: boolean): Asked<NeedReasons> {
  const { idea, priorities, memberOrganisations } = draft;
  const known = new Set(memberOrganisations.flatMap((one) => (one.inDirectory ? one.organisationId : [])));
  const members = draft.members.filter(({ organisationId }) => known.has(organisationId));
  return useAnswer(
    isWanted && idea ? JSON.stringify([idea, priorities, members]) : undefined,
    async (signal) => {
      const propose = (team: readonly Member[]) =>
        send(
          'post',
          '/drafts/propose-needs',
          {},
          { idea: idea!, priorities, members: [...team] },
          { signal },
        );
      // What a member holds is not proposed any more, and was when the need came.
      const [now, before] = await Promise.all([propose(members), propose([])]);
      return { because: [...before.because, ...now.because], kinds: now.requiredTypes };
    },
  );
}

/** Where a need comes from, in words. */
export function reasonFor(need: Need, because: NeedReasons['because']): string {
  const found = because.find((one) => keyOf(one.need) === keyOf(need));
  if (!found) return t('needs.notProposed');
  return 'projects' in found ? inProjects(found) : t('needs.fromText', { text: found.text });
}

/** In how many of the projects that are most like the idea. */
export function inProjects({ projects, of }: { projects: number; of: number }): string {
  return t('needs.fromProjects', { projects, of });
}
